-- +goose Up
-- create "statements" table
CREATE TABLE `statements` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `about` text NOT NULL, `about_id` text NOT NULL, `week` text NOT NULL, `story_ids` json NOT NULL, `p50` text NOT NULL, `p85` text NULL, `p95` text NULL, `done_on` text NULL, `product_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `statements_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION);
-- create index "statement_product_id_week_about_about_id" to table: "statements"
CREATE UNIQUE INDEX `statement_product_id_week_about_about_id` ON `statements` (`product_id`, `week`, `about`, `about_id`);

-- +goose Down
-- reverse: create index "statement_product_id_week_about_about_id" to table: "statements"
DROP INDEX `statement_product_id_week_about_about_id`;
-- reverse: create "statements" table
DROP TABLE `statements`;
