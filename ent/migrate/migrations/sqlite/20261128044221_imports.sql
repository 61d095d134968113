-- +goose Up
-- create "import_runs" table
CREATE TABLE `import_runs` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `name` text NOT NULL, `size` integer NOT NULL, `tool` text NOT NULL, `file` blob NULL, `reading` json NULL, `state` text NOT NULL DEFAULT ('CHOSEN'), `done` integer NOT NULL DEFAULT (0), `total` integer NOT NULL DEFAULT (0), `beat_at` datetime NULL, `failure` text NOT NULL DEFAULT (''), `report` json NULL, `kept` json NULL, `ended_at` datetime NULL, `product_id` text NOT NULL, `author_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `import_runs_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `import_runs_users_author` FOREIGN KEY (`author_id`) REFERENCES `users` (`id`) ON DELETE SET NULL);
-- create index "importrun_product_id_id" to table: "import_runs"
CREATE INDEX `importrun_product_id_id` ON `import_runs` (`product_id`, `id`);
-- create index "import_running" to table: "import_runs"
CREATE INDEX `import_running` ON `import_runs` (`state`) WHERE state = 'RUNNING';

-- +goose Down
-- reverse: create index "import_running" to table: "import_runs"
DROP INDEX `import_running`;
-- reverse: create index "importrun_product_id_id" to table: "import_runs"
DROP INDEX `importrun_product_id_id`;
-- reverse: create "import_runs" table
DROP TABLE `import_runs`;
