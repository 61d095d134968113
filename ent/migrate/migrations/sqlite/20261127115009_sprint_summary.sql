-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_sprints" table
CREATE TABLE `new_sprints` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `name` text NOT NULL, `goal` text NOT NULL DEFAULT (''), `start` text NULL, `end` text NULL, `sort` text NOT NULL, `capacity` real NULL, `state` text NOT NULL DEFAULT ('PLANNED'), `started_at` datetime NULL, `closed_at` datetime NULL, `goal_met` bool NULL, `note` text NOT NULL DEFAULT (''), `summary` text NOT NULL DEFAULT (''), `demos` json NULL, `external_id` text NULL, `product_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `sprints_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION);
-- copy rows from old table "sprints" to new temporary table "new_sprints"
INSERT INTO `new_sprints` (`id`, `workspace_id`, `created_at`, `updated_at`, `version`, `name`, `goal`, `start`, `end`, `sort`, `capacity`, `state`, `started_at`, `closed_at`, `goal_met`, `note`, `demos`, `external_id`, `product_id`) SELECT `id`, `workspace_id`, `created_at`, `updated_at`, `version`, `name`, `goal`, `start`, `end`, `sort`, `capacity`, `state`, `started_at`, `closed_at`, `goal_met`, `note`, `demos`, `external_id`, `product_id` FROM `sprints`;
-- drop "sprints" table after copying rows
DROP TABLE `sprints`;
-- rename temporary table "new_sprints" to "sprints"
ALTER TABLE `new_sprints` RENAME TO `sprints`;
-- create index "sprint_product_id_sort" to table: "sprints"
CREATE UNIQUE INDEX `sprint_product_id_sort` ON `sprints` (`product_id`, `sort`);
-- create index "sprint_product_id_state_sort" to table: "sprints"
CREATE INDEX `sprint_product_id_state_sort` ON `sprints` (`product_id`, `state`, `sort`);
-- create index "sprint_product_id_external_id" to table: "sprints"
CREATE UNIQUE INDEX `sprint_product_id_external_id` ON `sprints` (`product_id`, `external_id`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;

-- +goose Down
-- reverse: create index "sprint_product_id_external_id" to table: "sprints"
DROP INDEX `sprint_product_id_external_id`;
-- reverse: create index "sprint_product_id_state_sort" to table: "sprints"
DROP INDEX `sprint_product_id_state_sort`;
-- reverse: create index "sprint_product_id_sort" to table: "sprints"
DROP INDEX `sprint_product_id_sort`;
-- reverse: create "new_sprints" table
DROP TABLE `new_sprints`;
