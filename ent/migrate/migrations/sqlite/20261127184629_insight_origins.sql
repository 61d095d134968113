-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_insights" table
CREATE TABLE `new_insights` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `words` text NOT NULL, `pain` text NOT NULL DEFAULT (''), `customer` text NOT NULL DEFAULT (''), `email` text NOT NULL DEFAULT (''), `segment` text NOT NULL DEFAULT (''), `source` text NOT NULL DEFAULT ('OTHER'), `severity` text NOT NULL DEFAULT ('ANNOYS'), `link` text NOT NULL DEFAULT (''), `external_id` text NOT NULL DEFAULT (''), `occurred_at` datetime NOT NULL, `state` text NOT NULL DEFAULT ('INBOX'), `reason` text NOT NULL DEFAULT (''), `hat` text NULL, `product_id` text NOT NULL, `into_id` text NULL, `captured_by_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `insights_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `insights_insights_merged` FOREIGN KEY (`into_id`) REFERENCES `insights` (`id`) ON DELETE SET NULL, CONSTRAINT `insights_users_captured_by` FOREIGN KEY (`captured_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL);
-- copy rows from old table "insights" to new temporary table "new_insights"
INSERT INTO `new_insights` (`id`, `workspace_id`, `created_at`, `updated_at`, `version`, `words`, `pain`, `customer`, `email`, `segment`, `source`, `severity`, `link`, `occurred_at`, `state`, `reason`, `hat`, `product_id`, `into_id`, `captured_by_id`) SELECT `id`, `workspace_id`, `created_at`, `updated_at`, `version`, `words`, `pain`, `customer`, `email`, `segment`, `source`, `severity`, `link`, `occurred_at`, `state`, `reason`, `hat`, `product_id`, `into_id`, `captured_by_id` FROM `insights`;
-- drop "insights" table after copying rows
DROP TABLE `insights`;
-- rename temporary table "new_insights" to "insights"
ALTER TABLE `new_insights` RENAME TO `insights`;
-- create index "insight_product_id_id" to table: "insights"
CREATE INDEX `insight_product_id_id` ON `insights` (`product_id`, `id`);
-- create index "insight_product_id_state_id" to table: "insights"
CREATE INDEX `insight_product_id_state_id` ON `insights` (`product_id`, `state`, `id`);
-- create index "insight_product_id_into_id" to table: "insights"
CREATE INDEX `insight_product_id_into_id` ON `insights` (`product_id`, `into_id`);
-- create index "insight_product_id_external_id" to table: "insights"
CREATE INDEX `insight_product_id_external_id` ON `insights` (`product_id`, `external_id`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;

-- +goose Down
-- reverse: create index "insight_product_id_external_id" to table: "insights"
DROP INDEX `insight_product_id_external_id`;
-- reverse: create index "insight_product_id_into_id" to table: "insights"
DROP INDEX `insight_product_id_into_id`;
-- reverse: create index "insight_product_id_state_id" to table: "insights"
DROP INDEX `insight_product_id_state_id`;
-- reverse: create index "insight_product_id_id" to table: "insights"
DROP INDEX `insight_product_id_id`;
-- reverse: create "new_insights" table
DROP TABLE `new_insights`;
