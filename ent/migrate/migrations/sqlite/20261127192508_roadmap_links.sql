-- +goose Up
-- create "roadmap_links" table
CREATE TABLE `roadmap_links` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `secret` text NOT NULL, `revoked_at` datetime NULL, `reads` integer NOT NULL DEFAULT (0), `shows` json NOT NULL, `expires_at` datetime NULL, `product_id` text NOT NULL, `author_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `roadmap_links_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `roadmap_links_users_author` FOREIGN KEY (`author_id`) REFERENCES `users` (`id`) ON DELETE SET NULL);
-- create index "roadmaplink_secret" to table: "roadmap_links"
CREATE UNIQUE INDEX `roadmaplink_secret` ON `roadmap_links` (`secret`);
-- create index "roadmaplink_product_id_id" to table: "roadmap_links"
CREATE INDEX `roadmaplink_product_id_id` ON `roadmap_links` (`product_id`, `id`);

-- +goose Down
-- reverse: create index "roadmaplink_product_id_id" to table: "roadmap_links"
DROP INDEX `roadmaplink_product_id_id`;
-- reverse: create index "roadmaplink_secret" to table: "roadmap_links"
DROP INDEX `roadmaplink_secret`;
-- reverse: create "roadmap_links" table
DROP TABLE `roadmap_links`;
