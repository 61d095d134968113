-- +goose Up
-- create "templates" table
CREATE TABLE `templates` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `name` text NOT NULL, `as_a` text NOT NULL DEFAULT (''), `i_want` text NOT NULL DEFAULT (''), `so_that` text NOT NULL DEFAULT (''), `body` text NOT NULL DEFAULT (''), `criteria` json NOT NULL, `product_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `templates_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION);
-- create index "template_product_id_name" to table: "templates"
CREATE UNIQUE INDEX `template_product_id_name` ON `templates` (`product_id`, `name`);

-- +goose Down
-- reverse: create index "template_product_id_name" to table: "templates"
DROP INDEX `template_product_id_name`;
-- reverse: create "templates" table
DROP TABLE `templates`;
