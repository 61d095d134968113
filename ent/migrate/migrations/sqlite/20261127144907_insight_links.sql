-- +goose Up
-- Which insights speak for a goal or feature: the primary keys begin with the insight. No schema of ent's
-- can say an index of a join table; new.go passes over names that begin with join_.
CREATE INDEX `join_goal_insights` ON `insight_goals` (`goal_id`, `insight_id`);
CREATE INDEX `join_feature_insights` ON `insight_features` (`feature_id`, `insight_id`);

-- +goose Down
DROP INDEX `join_feature_insights`;
DROP INDEX `join_goal_insights`;
