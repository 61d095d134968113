-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_products" table
CREATE TABLE `new_products` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `last_event` integer NOT NULL DEFAULT (0), `chain` blob NULL, `key` text NOT NULL, `name` text NOT NULL, `vision` text NOT NULL DEFAULT (''), `time_zone` text NOT NULL DEFAULT ('UTC'), `working_days` json NOT NULL, `estimation_scale` json NOT NULL, `four_eyes` bool NOT NULL DEFAULT (false), `last_story` integer NOT NULL DEFAULT (0), `open_proposals` integer NOT NULL DEFAULT (0), `last_sprint` integer NOT NULL DEFAULT (0), PRIMARY KEY (`id`));
-- copy rows from old table "products" to new temporary table "new_products"
INSERT INTO `new_products` (`id`, `workspace_id`, `created_at`, `updated_at`, `version`, `last_event`, `chain`, `key`, `name`, `vision`, `time_zone`, `working_days`, `estimation_scale`, `last_story`, `open_proposals`, `last_sprint`) SELECT `id`, `workspace_id`, `created_at`, `updated_at`, `version`, `last_event`, `chain`, `key`, `name`, `vision`, `time_zone`, `working_days`, `estimation_scale`, `last_story`, `open_proposals`, `last_sprint` FROM `products`;
-- drop "products" table after copying rows
DROP TABLE `products`;
-- rename temporary table "new_products" to "products"
ALTER TABLE `new_products` RENAME TO `products`;
-- create index "product_workspace_id_key" to table: "products"
CREATE UNIQUE INDEX `product_workspace_id_key` ON `products` (`workspace_id`, `key`);
-- create index "product_workspace_id_name" to table: "products"
CREATE INDEX `product_workspace_id_name` ON `products` (`workspace_id`, `name`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;

-- +goose Down
-- reverse: create index "product_workspace_id_name" to table: "products"
DROP INDEX `product_workspace_id_name`;
-- reverse: create index "product_workspace_id_key" to table: "products"
DROP INDEX `product_workspace_id_key`;
-- reverse: create "new_products" table
DROP TABLE `new_products`;
