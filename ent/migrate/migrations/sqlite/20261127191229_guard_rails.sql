-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_readings" table
CREATE TABLE `new_readings` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `value` real NOT NULL, `at` datetime NOT NULL, `source` text NOT NULL DEFAULT ('manual'), `note` text NOT NULL DEFAULT (''), `product_id` text NOT NULL, `goal_id` text NULL, `guard_rail_id` text NULL, `recorded_by_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `readings_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `readings_goals_goal` FOREIGN KEY (`goal_id`) REFERENCES `goals` (`id`) ON DELETE SET NULL, CONSTRAINT `readings_guard_rails_guard_rail` FOREIGN KEY (`guard_rail_id`) REFERENCES `guard_rails` (`id`) ON DELETE SET NULL, CONSTRAINT `readings_users_recorded_by` FOREIGN KEY (`recorded_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL);
-- copy rows from old table "readings" to new temporary table "new_readings"
INSERT INTO `new_readings` (`id`, `workspace_id`, `created_at`, `updated_at`, `version`, `value`, `at`, `source`, `note`, `product_id`, `goal_id`, `recorded_by_id`) SELECT `id`, `workspace_id`, `created_at`, `updated_at`, `version`, `value`, `at`, `source`, `note`, `product_id`, `goal_id`, `recorded_by_id` FROM `readings`;
-- drop "readings" table after copying rows
DROP TABLE `readings`;
-- rename temporary table "new_readings" to "readings"
ALTER TABLE `new_readings` RENAME TO `readings`;
-- create index "reading_workspace_id_goal_id_at_source" to table: "readings"
CREATE UNIQUE INDEX `reading_workspace_id_goal_id_at_source` ON `readings` (`workspace_id`, `goal_id`, `at`, `source`);
-- create index "reading_workspace_id_guard_rail_id_at_source" to table: "readings"
CREATE UNIQUE INDEX `reading_workspace_id_guard_rail_id_at_source` ON `readings` (`workspace_id`, `guard_rail_id`, `at`, `source`);
-- create "guard_rails" table
CREATE TABLE `guard_rails` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `name` text NOT NULL, `unit` text NOT NULL DEFAULT (''), `direction` text NOT NULL DEFAULT ('DOWN'), `limit` real NOT NULL, `dropped` bool NOT NULL DEFAULT (false), `product_id` text NOT NULL, `goal_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `guard_rails_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `guard_rails_goals_goal` FOREIGN KEY (`goal_id`) REFERENCES `goals` (`id`) ON DELETE NO ACTION);
-- create index "guardrail_workspace_id_goal_id_id" to table: "guard_rails"
CREATE INDEX `guardrail_workspace_id_goal_id_id` ON `guard_rails` (`workspace_id`, `goal_id`, `id`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;

-- +goose Down
-- reverse: create index "guardrail_workspace_id_goal_id_id" to table: "guard_rails"
DROP INDEX `guardrail_workspace_id_goal_id_id`;
-- reverse: create "guard_rails" table
DROP TABLE `guard_rails`;
-- reverse: create index "reading_workspace_id_guard_rail_id_at_source" to table: "readings"
DROP INDEX `reading_workspace_id_guard_rail_id_at_source`;
-- reverse: create index "reading_workspace_id_goal_id_at_source" to table: "readings"
DROP INDEX `reading_workspace_id_goal_id_at_source`;
-- reverse: create "new_readings" table
DROP TABLE `new_readings`;
