-- +goose Up
-- create "insights" table
CREATE TABLE `insights` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `words` text NOT NULL, `pain` text NOT NULL DEFAULT (''), `customer` text NOT NULL DEFAULT (''), `segment` text NOT NULL DEFAULT (''), `source` text NOT NULL DEFAULT ('OTHER'), `severity` text NOT NULL DEFAULT ('ANNOYS'), `link` text NOT NULL DEFAULT (''), `occurred_at` datetime NOT NULL, `state` text NOT NULL DEFAULT ('INBOX'), `reason` text NOT NULL DEFAULT (''), `hat` text NULL, `product_id` text NOT NULL, `into_id` text NULL, `captured_by_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `insights_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `insights_insights_merged` FOREIGN KEY (`into_id`) REFERENCES `insights` (`id`) ON DELETE SET NULL, CONSTRAINT `insights_users_captured_by` FOREIGN KEY (`captured_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL);
-- create index "insight_product_id_id" to table: "insights"
CREATE INDEX `insight_product_id_id` ON `insights` (`product_id`, `id`);
-- create index "insight_product_id_state_id" to table: "insights"
CREATE INDEX `insight_product_id_state_id` ON `insights` (`product_id`, `state`, `id`);
-- create index "insight_product_id_into_id" to table: "insights"
CREATE INDEX `insight_product_id_into_id` ON `insights` (`product_id`, `into_id`);
-- create "insight_goals" table
CREATE TABLE `insight_goals` (`insight_id` text NOT NULL, `goal_id` text NOT NULL, PRIMARY KEY (`insight_id`, `goal_id`), CONSTRAINT `insight_goals_insight_id` FOREIGN KEY (`insight_id`) REFERENCES `insights` (`id`) ON DELETE CASCADE, CONSTRAINT `insight_goals_goal_id` FOREIGN KEY (`goal_id`) REFERENCES `goals` (`id`) ON DELETE CASCADE);
-- create "insight_features" table
CREATE TABLE `insight_features` (`insight_id` text NOT NULL, `feature_id` text NOT NULL, PRIMARY KEY (`insight_id`, `feature_id`), CONSTRAINT `insight_features_insight_id` FOREIGN KEY (`insight_id`) REFERENCES `insights` (`id`) ON DELETE CASCADE, CONSTRAINT `insight_features_feature_id` FOREIGN KEY (`feature_id`) REFERENCES `features` (`id`) ON DELETE CASCADE);

-- +goose Down
-- reverse: create "insight_features" table
DROP TABLE `insight_features`;
-- reverse: create "insight_goals" table
DROP TABLE `insight_goals`;
-- reverse: create index "insight_product_id_into_id" to table: "insights"
DROP INDEX `insight_product_id_into_id`;
-- reverse: create index "insight_product_id_state_id" to table: "insights"
DROP INDEX `insight_product_id_state_id`;
-- reverse: create index "insight_product_id_id" to table: "insights"
DROP INDEX `insight_product_id_id`;
-- reverse: create "insights" table
DROP TABLE `insights`;
