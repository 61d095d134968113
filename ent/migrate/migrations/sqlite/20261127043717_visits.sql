-- +goose Up
-- create "visits" table
CREATE TABLE `visits` (`id` text NOT NULL, `workspace_id` text NOT NULL, `number` integer NOT NULL, `at` datetime NOT NULL, `before_number` integer NULL, `before_at` datetime NULL, `product_id` text NOT NULL, `user_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `visits_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `visits_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION);
-- create index "visit_workspace_id_user_id_product_id" to table: "visits"
CREATE UNIQUE INDEX `visit_workspace_id_user_id_product_id` ON `visits` (`workspace_id`, `user_id`, `product_id`);

-- +goose Down
-- reverse: create index "visit_workspace_id_user_id_product_id" to table: "visits"
DROP INDEX `visit_workspace_id_user_id_product_id`;
-- reverse: create "visits" table
DROP TABLE `visits`;
