-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_tokens" table
CREATE TABLE `new_tokens` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `name` text NOT NULL, `secret` blob NOT NULL, `role` text NULL, `decisions` json NULL, `read_only` bool NOT NULL DEFAULT (false), `requests_per_minute` integer NOT NULL DEFAULT (600), `cost_per_minute` integer NOT NULL DEFAULT (3000000), `expires_at` datetime NULL, `last_used_at` datetime NULL, `ended_at` datetime NULL, `user_id` text NOT NULL, `product_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `tokens_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION, CONSTRAINT `tokens_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE CASCADE);
-- copy rows from old table "tokens" to new temporary table "new_tokens"
INSERT INTO `new_tokens` (`id`, `workspace_id`, `created_at`, `name`, `secret`, `role`, `read_only`, `expires_at`, `last_used_at`, `ended_at`, `user_id`) SELECT `id`, `workspace_id`, `created_at`, `name`, `secret`, `role`, `read_only`, `expires_at`, `last_used_at`, `ended_at`, `user_id` FROM `tokens`;
-- drop "tokens" table after copying rows
DROP TABLE `tokens`;
-- rename temporary table "new_tokens" to "tokens"
ALTER TABLE `new_tokens` RENAME TO `tokens`;
-- create index "tokens_secret_key" to table: "tokens"
CREATE UNIQUE INDEX `tokens_secret_key` ON `tokens` (`secret`);
-- create index "token_workspace_id_user_id" to table: "tokens"
CREATE INDEX `token_workspace_id_user_id` ON `tokens` (`workspace_id`, `user_id`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;

-- +goose Down
-- reverse: create index "token_workspace_id_user_id" to table: "tokens"
DROP INDEX `token_workspace_id_user_id`;
-- reverse: create index "tokens_secret_key" to table: "tokens"
DROP INDEX `tokens_secret_key`;
-- reverse: create "new_tokens" table
DROP TABLE `new_tokens`;
