-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_goals" table
CREATE TABLE `new_goals` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `title` text NOT NULL, `why` text NOT NULL DEFAULT (''), `metric_name` text NOT NULL DEFAULT (''), `metric_unit` text NOT NULL DEFAULT (''), `metric_baseline` real NULL, `metric_target` real NULL, `metric_direction` text NOT NULL DEFAULT ('UP'), `start` text NULL, `due` text NULL, `state` text NOT NULL DEFAULT ('DRAFT'), `learned` text NOT NULL DEFAULT (''), `closed_at` datetime NULL, `word` text NULL, `word_at` datetime NULL, `word_of` text NULL, `product_id` text NOT NULL, `serves_id` text NULL, `word_by_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `goals_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `goals_goals_served_by` FOREIGN KEY (`serves_id`) REFERENCES `goals` (`id`) ON DELETE SET NULL, CONSTRAINT `goals_users_word_by` FOREIGN KEY (`word_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL);
-- copy rows from old table "goals" to new temporary table "new_goals"
INSERT INTO `new_goals` (`id`, `workspace_id`, `created_at`, `updated_at`, `version`, `title`, `why`, `metric_name`, `metric_unit`, `metric_baseline`, `metric_target`, `metric_direction`, `start`, `due`, `state`, `learned`, `closed_at`, `product_id`, `serves_id`) SELECT `id`, `workspace_id`, `created_at`, `updated_at`, `version`, `title`, `why`, `metric_name`, `metric_unit`, `metric_baseline`, `metric_target`, `metric_direction`, `start`, `due`, `state`, `learned`, `closed_at`, `product_id`, `serves_id` FROM `goals`;
-- drop "goals" table after copying rows
DROP TABLE `goals`;
-- rename temporary table "new_goals" to "goals"
ALTER TABLE `new_goals` RENAME TO `goals`;
-- create index "goal_product_id_id" to table: "goals"
CREATE INDEX `goal_product_id_id` ON `goals` (`product_id`, `id`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;

-- +goose Down
-- reverse: create index "goal_product_id_id" to table: "goals"
DROP INDEX `goal_product_id_id`;
-- reverse: create "new_goals" table
DROP TABLE `new_goals`;
