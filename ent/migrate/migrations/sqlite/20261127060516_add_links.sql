-- +goose Up
-- create "links" table
CREATE TABLE `links` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `story_id` text NOT NULL, `other_product_id` text NOT NULL, `kind` text NOT NULL, `version` integer NOT NULL DEFAULT (1), `product_id` text NOT NULL, `from_id` text NOT NULL, `to_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `links_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `links_stories_from` FOREIGN KEY (`from_id`) REFERENCES `stories` (`id`) ON DELETE NO ACTION, CONSTRAINT `links_stories_to` FOREIGN KEY (`to_id`) REFERENCES `stories` (`id`) ON DELETE NO ACTION);
-- create index "link_workspace_id_from_id_kind_to_id" to table: "links"
CREATE UNIQUE INDEX `link_workspace_id_from_id_kind_to_id` ON `links` (`workspace_id`, `from_id`, `kind`, `to_id`);
-- create index "link_workspace_id_to_id_kind" to table: "links"
CREATE INDEX `link_workspace_id_to_id_kind` ON `links` (`workspace_id`, `to_id`, `kind`);

-- +goose Down
-- reverse: create index "link_workspace_id_to_id_kind" to table: "links"
DROP INDEX `link_workspace_id_to_id_kind`;
-- reverse: create index "link_workspace_id_from_id_kind_to_id" to table: "links"
DROP INDEX `link_workspace_id_from_id_kind_to_id`;
-- reverse: create "links" table
DROP TABLE `links`;
