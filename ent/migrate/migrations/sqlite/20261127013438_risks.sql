-- +goose Up
-- create "risks" table
CREATE TABLE `risks` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `text` text NOT NULL, `due` text NULL, `hat` text NULL, `outcome` text NOT NULL DEFAULT (''), `closed_at` datetime NULL, `product_id` text NOT NULL, `feature_id` text NULL, `goal_id` text NULL, `owner_id` text NULL, `raised_by_id` text NULL, `closed_by_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `risks_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `risks_features_feature` FOREIGN KEY (`feature_id`) REFERENCES `features` (`id`) ON DELETE SET NULL, CONSTRAINT `risks_goals_goal` FOREIGN KEY (`goal_id`) REFERENCES `goals` (`id`) ON DELETE SET NULL, CONSTRAINT `risks_users_owner` FOREIGN KEY (`owner_id`) REFERENCES `users` (`id`) ON DELETE SET NULL, CONSTRAINT `risks_users_raised_by` FOREIGN KEY (`raised_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL, CONSTRAINT `risks_users_closed_by` FOREIGN KEY (`closed_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL);
-- create index "risk_product_id_id" to table: "risks"
CREATE INDEX `risk_product_id_id` ON `risks` (`product_id`, `id`);
-- create index "risk_workspace_id_feature_id_id" to table: "risks"
CREATE INDEX `risk_workspace_id_feature_id_id` ON `risks` (`workspace_id`, `feature_id`, `id`);
-- create index "risk_workspace_id_goal_id_id" to table: "risks"
CREATE INDEX `risk_workspace_id_goal_id_id` ON `risks` (`workspace_id`, `goal_id`, `id`);

-- +goose Down
-- reverse: create index "risk_workspace_id_goal_id_id" to table: "risks"
DROP INDEX `risk_workspace_id_goal_id_id`;
-- reverse: create index "risk_workspace_id_feature_id_id" to table: "risks"
DROP INDEX `risk_workspace_id_feature_id_id`;
-- reverse: create index "risk_product_id_id" to table: "risks"
DROP INDEX `risk_product_id_id`;
-- reverse: create "risks" table
DROP TABLE `risks`;
