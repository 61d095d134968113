-- +goose Up
-- create "searchables" table
CREATE TABLE `searchables` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `workspace_id` text NOT NULL, `kind` text NOT NULL, `thing_id` text NOT NULL, `pending` bool NOT NULL DEFAULT (false), `product_id` text NOT NULL, CONSTRAINT `searchables_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION);
-- create index "searchable_workspace_id_thing_id" to table: "searchables"
CREATE UNIQUE INDEX `searchable_workspace_id_thing_id` ON `searchables` (`workspace_id`, `thing_id`);
-- create index "searchable_pending" to table: "searchables"
CREATE INDEX `searchable_pending` ON `searchables` (`product_id`, `id`) WHERE pending;
-- create the full-text index of "searchables": words that are cut and folded already, and no text
CREATE VIRTUAL TABLE `search_words` USING fts5 (`words`, content = '', contentless_delete = 1, prefix = '2', tokenize = "ascii tokenchars '_'");
-- what is there already is found, too, once its words are in the index
INSERT INTO `searchables` (`workspace_id`, `product_id`, `kind`, `thing_id`, `pending`)
SELECT `workspace_id`, `product_id`, `kind`, `id`, true FROM (
  SELECT `workspace_id`, `product_id`, 'STORY' AS `kind`, `id`, `created_at` FROM `stories`
  UNION ALL SELECT `workspace_id`, `product_id`, 'CRITERION', `id`, `created_at` FROM `criterions`
  UNION ALL SELECT `workspace_id`, `product_id`, 'COMMENT', `id`, `created_at` FROM `comments`
  UNION ALL SELECT `workspace_id`, `product_id`, 'GOAL', `id`, `created_at` FROM `goals`
  UNION ALL SELECT `workspace_id`, `product_id`, 'FEATURE', `id`, `created_at` FROM `features`
) AS `things` ORDER BY `created_at`, `id`;

-- +goose Down
-- reverse: create the full-text index
DROP TABLE `search_words`;
-- reverse: create index "searchable_pending" to table: "searchables"
DROP INDEX `searchable_pending`;
-- reverse: create index "searchable_workspace_id_thing_id" to table: "searchables"
DROP INDEX `searchable_workspace_id_thing_id`;
-- reverse: create "searchables" table
DROP TABLE `searchables`;
