-- +goose Up
-- create "launches" table
CREATE TABLE `launches` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `date` text NOT NULL, `message` text NOT NULL DEFAULT (''), `audience` text NOT NULL DEFAULT (''), `go` bool NULL, `reason` text NOT NULL DEFAULT (''), `decided_hat` text NULL, `decided_at` datetime NULL, `launched_on` text NULL, `feature_id` text NOT NULL, `product_id` text NOT NULL, `decided_by_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `launches_features_launch` FOREIGN KEY (`feature_id`) REFERENCES `features` (`id`) ON DELETE NO ACTION, CONSTRAINT `launches_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `launches_users_decided_by` FOREIGN KEY (`decided_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL);
-- create index "launches_feature_id_key" to table: "launches"
CREATE UNIQUE INDEX `launches_feature_id_key` ON `launches` (`feature_id`);
-- create index "launch_product_id_date_id" to table: "launches"
CREATE INDEX `launch_product_id_date_id` ON `launches` (`product_id`, `date`, `id`);
-- create "launch_items" table
CREATE TABLE `launch_items` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `department` text NOT NULL, `task` text NOT NULL, `asked_at` datetime NULL, `due` text NULL, `done` bool NOT NULL DEFAULT (false), `done_at` datetime NULL, `product_id` text NOT NULL, `launch_id` text NOT NULL, `owner_id` text NULL, `done_by_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `launch_items_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `launch_items_launches_launch` FOREIGN KEY (`launch_id`) REFERENCES `launches` (`id`) ON DELETE NO ACTION, CONSTRAINT `launch_items_users_owner` FOREIGN KEY (`owner_id`) REFERENCES `users` (`id`) ON DELETE SET NULL, CONSTRAINT `launch_items_users_done_by` FOREIGN KEY (`done_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL);
-- create index "launchitem_workspace_id_launch_id_id" to table: "launch_items"
CREATE INDEX `launchitem_workspace_id_launch_id_id` ON `launch_items` (`workspace_id`, `launch_id`, `id`);
-- create index "launchitem_product_id_owner_id_done_id" to table: "launch_items"
CREATE INDEX `launchitem_product_id_owner_id_done_id` ON `launch_items` (`product_id`, `owner_id`, `done`, `id`);
-- create "launch_templates" table
CREATE TABLE `launch_templates` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `name` text NOT NULL, `items` json NOT NULL, `product_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `launch_templates_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION);
-- create index "launchtemplate_product_id_name" to table: "launch_templates"
CREATE UNIQUE INDEX `launchtemplate_product_id_name` ON `launch_templates` (`product_id`, `name`);
-- create "launch_voices" table
CREATE TABLE `launch_voices` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `go` bool NULL, `word` text NOT NULL DEFAULT (''), `product_id` text NOT NULL, `launch_id` text NOT NULL, `user_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `launch_voices_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `launch_voices_launches_launch` FOREIGN KEY (`launch_id`) REFERENCES `launches` (`id`) ON DELETE NO ACTION, CONSTRAINT `launch_voices_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION);
-- create index "launchvoice_workspace_id_launch_id_user_id" to table: "launch_voices"
CREATE UNIQUE INDEX `launchvoice_workspace_id_launch_id_user_id` ON `launch_voices` (`workspace_id`, `launch_id`, `user_id`);

-- +goose Down
-- reverse: create index "launchvoice_workspace_id_launch_id_user_id" to table: "launch_voices"
DROP INDEX `launchvoice_workspace_id_launch_id_user_id`;
-- reverse: create "launch_voices" table
DROP TABLE `launch_voices`;
-- reverse: create index "launchtemplate_product_id_name" to table: "launch_templates"
DROP INDEX `launchtemplate_product_id_name`;
-- reverse: create "launch_templates" table
DROP TABLE `launch_templates`;
-- reverse: create index "launchitem_product_id_owner_id_done_id" to table: "launch_items"
DROP INDEX `launchitem_product_id_owner_id_done_id`;
-- reverse: create index "launchitem_workspace_id_launch_id_id" to table: "launch_items"
DROP INDEX `launchitem_workspace_id_launch_id_id`;
-- reverse: create "launch_items" table
DROP TABLE `launch_items`;
-- reverse: create index "launch_product_id_date_id" to table: "launches"
DROP INDEX `launch_product_id_date_id`;
-- reverse: create index "launches_feature_id_key" to table: "launches"
DROP INDEX `launches_feature_id_key`;
-- reverse: create "launches" table
DROP TABLE `launches`;
