-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_events" table
CREATE TABLE `new_events` (`id` text NOT NULL, `workspace_id` text NOT NULL, `product_id` text NULL, `number` integer NOT NULL, `at` datetime NOT NULL, `hat` text NULL, `token_id` text NULL, `token` text NOT NULL DEFAULT (''), `decision` text NULL, `action` text NOT NULL, `entity_id` text NOT NULL, `entity_version` integer NOT NULL DEFAULT (0), `subject_id` text NOT NULL, `request_id` text NOT NULL DEFAULT (''), `changes` json NULL, `reason` text NOT NULL DEFAULT (''), `salt` blob NULL, `digest` blob NOT NULL, `hash` blob NOT NULL, `actor_id` text NULL, `proposal_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `events_users_actor` FOREIGN KEY (`actor_id`) REFERENCES `users` (`id`) ON DELETE SET NULL, CONSTRAINT `events_proposals_proposal` FOREIGN KEY (`proposal_id`) REFERENCES `proposals` (`id`) ON DELETE SET NULL);
-- copy rows from old table "events" to new temporary table "new_events"
INSERT INTO `new_events` (`id`, `workspace_id`, `product_id`, `number`, `at`, `hat`, `token_id`, `token`, `decision`, `action`, `entity_id`, `entity_version`, `subject_id`, `request_id`, `changes`, `reason`, `salt`, `digest`, `hash`, `actor_id`) SELECT `id`, `workspace_id`, `product_id`, `number`, `at`, `hat`, `token_id`, `token`, `decision`, `action`, `entity_id`, `entity_version`, `subject_id`, `request_id`, `changes`, `reason`, `salt`, `digest`, `hash`, `actor_id` FROM `events`;
-- drop "events" table after copying rows
DROP TABLE `events`;
-- rename temporary table "new_events" to "events"
ALTER TABLE `new_events` RENAME TO `events`;
-- create index "event_product_id_number" to table: "events"
CREATE UNIQUE INDEX `event_product_id_number` ON `events` (`product_id`, `number`);
-- create index "event_workspace_number" to table: "events"
CREATE UNIQUE INDEX `event_workspace_number` ON `events` (`workspace_id`, `number`) WHERE product_id IS NULL;
-- create index "event_workspace_id_subject_id_number" to table: "events"
CREATE INDEX `event_workspace_id_subject_id_number` ON `events` (`workspace_id`, `subject_id`, `number`);
-- create index "event_workspace_id_entity_id_entity_version" to table: "events"
CREATE INDEX `event_workspace_id_entity_id_entity_version` ON `events` (`workspace_id`, `entity_id`, `entity_version`);
-- create "new_products" table
CREATE TABLE `new_products` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `last_event` integer NOT NULL DEFAULT (0), `chain` blob NULL, `key` text NOT NULL, `name` text NOT NULL, `vision` text NOT NULL DEFAULT (''), `time_zone` text NOT NULL DEFAULT ('UTC'), `working_days` json NOT NULL, `estimation_scale` json NOT NULL, `last_story` integer NOT NULL DEFAULT (0), `open_proposals` integer NOT NULL DEFAULT (0), `last_sprint` integer NOT NULL DEFAULT (0), PRIMARY KEY (`id`));
-- copy rows from old table "products" to new temporary table "new_products"
INSERT INTO `new_products` (`id`, `workspace_id`, `created_at`, `updated_at`, `version`, `last_event`, `chain`, `key`, `name`, `vision`, `time_zone`, `working_days`, `estimation_scale`, `last_story`, `last_sprint`) SELECT `id`, `workspace_id`, `created_at`, `updated_at`, `version`, `last_event`, `chain`, `key`, `name`, `vision`, `time_zone`, `working_days`, `estimation_scale`, `last_story`, `last_sprint` FROM `products`;
-- drop "products" table after copying rows
DROP TABLE `products`;
-- rename temporary table "new_products" to "products"
ALTER TABLE `new_products` RENAME TO `products`;
-- create index "product_workspace_id_key" to table: "products"
CREATE UNIQUE INDEX `product_workspace_id_key` ON `products` (`workspace_id`, `key`);
-- create index "product_workspace_id_name" to table: "products"
CREATE INDEX `product_workspace_id_name` ON `products` (`workspace_id`, `name`);
-- create "proposals" table
CREATE TABLE `proposals` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `state` text NOT NULL DEFAULT ('OPEN'), `input` json NOT NULL, `touches` json NOT NULL, `decisions` json NOT NULL, `reason` text NOT NULL DEFAULT (''), `expires_at` datetime NULL, `hat` text NULL, `decided_hat` text NULL, `decided_at` datetime NULL, `answer` text NOT NULL DEFAULT (''), `product_id` text NOT NULL, `author_id` text NULL, `decided_by_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `proposals_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `proposals_users_author` FOREIGN KEY (`author_id`) REFERENCES `users` (`id`) ON DELETE SET NULL, CONSTRAINT `proposals_users_decided_by` FOREIGN KEY (`decided_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL);
-- create index "proposal_product_id_state_id" to table: "proposals"
CREATE INDEX `proposal_product_id_state_id` ON `proposals` (`product_id`, `state`, `id`);
-- create index "proposal_workspace_id_author_id_id" to table: "proposals"
CREATE INDEX `proposal_workspace_id_author_id_id` ON `proposals` (`workspace_id`, `author_id`, `id`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;

-- +goose Down
-- reverse: create index "proposal_workspace_id_author_id_id" to table: "proposals"
DROP INDEX `proposal_workspace_id_author_id_id`;
-- reverse: create index "proposal_product_id_state_id" to table: "proposals"
DROP INDEX `proposal_product_id_state_id`;
-- reverse: create "proposals" table
DROP TABLE `proposals`;
-- reverse: create index "product_workspace_id_name" to table: "products"
DROP INDEX `product_workspace_id_name`;
-- reverse: create index "product_workspace_id_key" to table: "products"
DROP INDEX `product_workspace_id_key`;
-- reverse: create "new_products" table
DROP TABLE `new_products`;
-- reverse: create index "event_workspace_id_entity_id_entity_version" to table: "events"
DROP INDEX `event_workspace_id_entity_id_entity_version`;
-- reverse: create index "event_workspace_id_subject_id_number" to table: "events"
DROP INDEX `event_workspace_id_subject_id_number`;
-- reverse: create index "event_workspace_number" to table: "events"
DROP INDEX `event_workspace_number`;
-- reverse: create index "event_product_id_number" to table: "events"
DROP INDEX `event_product_id_number`;
-- reverse: create "new_events" table
DROP TABLE `new_events`;
