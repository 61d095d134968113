-- +goose Up
-- create "images" table
CREATE TABLE `images` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `hash` text NOT NULL, `type` text NOT NULL, `width` integer NOT NULL, `height` integer NOT NULL, `size` integer NOT NULL, `bytes` blob NOT NULL, `product_id` text NOT NULL, `author_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `images_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `images_users_author` FOREIGN KEY (`author_id`) REFERENCES `users` (`id`) ON DELETE SET NULL);
-- create index "image_workspace_id_product_id_hash" to table: "images"
CREATE UNIQUE INDEX `image_workspace_id_product_id_hash` ON `images` (`workspace_id`, `product_id`, `hash`);

-- +goose Down
-- reverse: create index "image_workspace_id_product_id_hash" to table: "images"
DROP INDEX `image_workspace_id_product_id_hash`;
-- reverse: create "images" table
DROP TABLE `images`;
