-- +goose Up
-- create "saved_views" table
CREATE TABLE `saved_views` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `name` text NOT NULL, `filter` text NOT NULL, `shared` bool NOT NULL DEFAULT (false), `product_id` text NOT NULL, `user_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `saved_views_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `saved_views_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION);
-- create index "savedview_product_id_user_id_name" to table: "saved_views"
CREATE UNIQUE INDEX `savedview_product_id_user_id_name` ON `saved_views` (`product_id`, `user_id`, `name`);

-- +goose Down
-- reverse: create index "savedview_product_id_user_id_name" to table: "saved_views"
DROP INDEX `savedview_product_id_user_id_name`;
-- reverse: create "saved_views" table
DROP TABLE `saved_views`;
