-- +goose Up
-- create "asks" table
CREATE TABLE `asks` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `question` text NOT NULL, `options` json NOT NULL, `due` text NULL, `answer` text NOT NULL DEFAULT (''), `answered_at` datetime NULL, `product_id` text NOT NULL, `report_id` text NOT NULL, `of_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `asks_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `asks_reports_report` FOREIGN KEY (`report_id`) REFERENCES `reports` (`id`) ON DELETE NO ACTION, CONSTRAINT `asks_users_of` FOREIGN KEY (`of_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION);
-- create index "ask_workspace_id_report_id_id" to table: "asks"
CREATE INDEX `ask_workspace_id_report_id_id` ON `asks` (`workspace_id`, `report_id`, `id`);
-- create index "ask_product_id_of_id_id" to table: "asks"
CREATE INDEX `ask_product_id_of_id_id` ON `asks` (`product_id`, `of_id`, `id`);
-- create "reports" table
CREATE TABLE `reports` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `title` text NOT NULL, `start` text NULL, `end` text NULL, `summary` text NOT NULL DEFAULT (''), `shipped` text NOT NULL DEFAULT (''), `next` text NOT NULL DEFAULT (''), `risks` text NOT NULL DEFAULT (''), `state` text NOT NULL DEFAULT ('DRAFT'), `numbers` text NOT NULL DEFAULT (''), `superseded` bool NOT NULL DEFAULT (false), `published_at` datetime NULL, `product_id` text NOT NULL, `goal_id` text NULL, `author_id` text NULL, `published_by_id` text NULL, `corrects_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `reports_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `reports_goals_goal` FOREIGN KEY (`goal_id`) REFERENCES `goals` (`id`) ON DELETE SET NULL, CONSTRAINT `reports_users_author` FOREIGN KEY (`author_id`) REFERENCES `users` (`id`) ON DELETE SET NULL, CONSTRAINT `reports_users_published_by` FOREIGN KEY (`published_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL, CONSTRAINT `reports_reports_corrections` FOREIGN KEY (`corrects_id`) REFERENCES `reports` (`id`) ON DELETE SET NULL);
-- create index "report_product_id_id" to table: "reports"
CREATE INDEX `report_product_id_id` ON `reports` (`product_id`, `id`);
-- create index "report_product_id_published_at" to table: "reports"
CREATE INDEX `report_product_id_published_at` ON `reports` (`product_id`, `published_at`);
-- create "report_links" table
CREATE TABLE `report_links` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `secret` text NOT NULL, `expires_at` datetime NOT NULL, `revoked_at` datetime NULL, `reads` integer NOT NULL DEFAULT (0), `product_id` text NOT NULL, `report_id` text NOT NULL, `author_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `report_links_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `report_links_reports_report` FOREIGN KEY (`report_id`) REFERENCES `reports` (`id`) ON DELETE NO ACTION, CONSTRAINT `report_links_users_author` FOREIGN KEY (`author_id`) REFERENCES `users` (`id`) ON DELETE SET NULL);
-- create index "reportlink_secret" to table: "report_links"
CREATE UNIQUE INDEX `reportlink_secret` ON `report_links` (`secret`);
-- create index "reportlink_workspace_id_report_id_id" to table: "report_links"
CREATE INDEX `reportlink_workspace_id_report_id_id` ON `report_links` (`workspace_id`, `report_id`, `id`);
-- create "report_reads" table
CREATE TABLE `report_reads` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `product_id` text NOT NULL, `report_id` text NOT NULL, `user_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `report_reads_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `report_reads_reports_report` FOREIGN KEY (`report_id`) REFERENCES `reports` (`id`) ON DELETE NO ACTION, CONSTRAINT `report_reads_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION);
-- create index "reportread_workspace_id_report_id_user_id" to table: "report_reads"
CREATE UNIQUE INDEX `reportread_workspace_id_report_id_user_id` ON `report_reads` (`workspace_id`, `report_id`, `user_id`);

-- +goose Down
-- reverse: create index "reportread_workspace_id_report_id_user_id" to table: "report_reads"
DROP INDEX `reportread_workspace_id_report_id_user_id`;
-- reverse: create "report_reads" table
DROP TABLE `report_reads`;
-- reverse: create index "reportlink_workspace_id_report_id_id" to table: "report_links"
DROP INDEX `reportlink_workspace_id_report_id_id`;
-- reverse: create index "reportlink_secret" to table: "report_links"
DROP INDEX `reportlink_secret`;
-- reverse: create "report_links" table
DROP TABLE `report_links`;
-- reverse: create index "report_product_id_published_at" to table: "reports"
DROP INDEX `report_product_id_published_at`;
-- reverse: create index "report_product_id_id" to table: "reports"
DROP INDEX `report_product_id_id`;
-- reverse: create "reports" table
DROP TABLE `reports`;
-- reverse: create index "ask_product_id_of_id_id" to table: "asks"
DROP INDEX `ask_product_id_of_id_id`;
-- reverse: create index "ask_workspace_id_report_id_id" to table: "asks"
DROP INDEX `ask_workspace_id_report_id_id`;
-- reverse: create "asks" table
DROP TABLE `asks`;
