-- +goose Up
-- add column "holidays" to table: "products"
ALTER TABLE `products` ADD COLUMN `holidays` json NULL;
-- create "days_offs" table
CREATE TABLE `days_offs` (`id` text NOT NULL, `workspace_id` text NOT NULL, `start` text NOT NULL, `end` text NOT NULL, `product_id` text NOT NULL, `user_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `days_offs_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `days_offs_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION);
-- create index "daysoff_product_id_start_id" to table: "days_offs"
CREATE INDEX `daysoff_product_id_start_id` ON `days_offs` (`product_id`, `start`, `id`);
-- create index "daysoff_workspace_id_user_id_start" to table: "days_offs"
CREATE INDEX `daysoff_workspace_id_user_id_start` ON `days_offs` (`workspace_id`, `user_id`, `start`);

-- +goose Down
-- reverse: create index "daysoff_workspace_id_user_id_start" to table: "days_offs"
DROP INDEX `daysoff_workspace_id_user_id_start`;
-- reverse: create index "daysoff_product_id_start_id" to table: "days_offs"
DROP INDEX `daysoff_product_id_start_id`;
-- reverse: create "days_offs" table
DROP TABLE `days_offs`;
-- reverse: add column "holidays" to table: "products"
ALTER TABLE `products` DROP COLUMN `holidays`;
