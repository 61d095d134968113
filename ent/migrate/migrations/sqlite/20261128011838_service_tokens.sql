-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_users" table
CREATE TABLE `new_users` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `name` text NOT NULL, `email` text NULL, `password` text NULL, `active` bool NOT NULL DEFAULT (true), `placeholder` bool NOT NULL DEFAULT (false), `service` bool NOT NULL DEFAULT (false), `muted` json NULL, `role_version` integer NOT NULL DEFAULT (1), `external_id` text NULL, `identity_issuer` text NULL, `identity_subject` text NULL, `invitation` blob NULL, `invitation_expires_at` datetime NULL, PRIMARY KEY (`id`));
-- copy rows from old table "users" to new temporary table "new_users"
INSERT INTO `new_users` (`id`, `workspace_id`, `created_at`, `updated_at`, `version`, `name`, `email`, `password`, `active`, `placeholder`, `muted`, `role_version`, `external_id`, `identity_issuer`, `identity_subject`, `invitation`, `invitation_expires_at`) SELECT `id`, `workspace_id`, `created_at`, `updated_at`, `version`, `name`, `email`, `password`, `active`, `placeholder`, `muted`, `role_version`, `external_id`, `identity_issuer`, `identity_subject`, `invitation`, `invitation_expires_at` FROM `users`;
-- drop "users" table after copying rows
DROP TABLE `users`;
-- rename temporary table "new_users" to "users"
ALTER TABLE `new_users` RENAME TO `users`;
-- create index "users_email_key" to table: "users"
CREATE UNIQUE INDEX `users_email_key` ON `users` (`email`);
-- create index "user_workspace_id_name" to table: "users"
CREATE INDEX `user_workspace_id_name` ON `users` (`workspace_id`, `name`);
-- create index "user_workspace_id_external_id" to table: "users"
CREATE UNIQUE INDEX `user_workspace_id_external_id` ON `users` (`workspace_id`, `external_id`);
-- create index "user_invitation" to table: "users"
CREATE UNIQUE INDEX `user_invitation` ON `users` (`invitation`);
-- create index "user_identity_issuer_identity_subject" to table: "users"
CREATE UNIQUE INDEX `user_identity_issuer_identity_subject` ON `users` (`identity_issuer`, `identity_subject`);
-- create "new_tokens" table
CREATE TABLE `new_tokens` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `name` text NOT NULL, `secret` blob NOT NULL, `role` text NULL, `decisions` json NULL, `read_only` bool NOT NULL DEFAULT (false), `requests_per_minute` integer NOT NULL DEFAULT (600), `cost_per_minute` integer NOT NULL DEFAULT (3000000), `expires_at` datetime NULL, `last_used_at` datetime NULL, `ended_at` datetime NULL, `user_id` text NOT NULL, `author_id` text NULL, `product_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `tokens_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION, CONSTRAINT `tokens_users_author` FOREIGN KEY (`author_id`) REFERENCES `users` (`id`) ON DELETE SET NULL, CONSTRAINT `tokens_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE CASCADE);
-- copy rows from old table "tokens" to new temporary table "new_tokens"
INSERT INTO `new_tokens` (`id`, `workspace_id`, `created_at`, `name`, `secret`, `role`, `decisions`, `read_only`, `requests_per_minute`, `cost_per_minute`, `expires_at`, `last_used_at`, `ended_at`, `user_id`, `product_id`) SELECT `id`, `workspace_id`, `created_at`, `name`, `secret`, `role`, `decisions`, `read_only`, `requests_per_minute`, `cost_per_minute`, `expires_at`, `last_used_at`, `ended_at`, `user_id`, `product_id` FROM `tokens`;
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
-- reverse: create index "user_identity_issuer_identity_subject" to table: "users"
DROP INDEX `user_identity_issuer_identity_subject`;
-- reverse: create index "user_invitation" to table: "users"
DROP INDEX `user_invitation`;
-- reverse: create index "user_workspace_id_external_id" to table: "users"
DROP INDEX `user_workspace_id_external_id`;
-- reverse: create index "user_workspace_id_name" to table: "users"
DROP INDEX `user_workspace_id_name`;
-- reverse: create index "users_email_key" to table: "users"
DROP INDEX `users_email_key`;
-- reverse: create "new_users" table
DROP TABLE `new_users`;
