-- +goose Up
-- create "webhooks" table
CREATE TABLE `webhooks` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `url` text NOT NULL, `secret` text NOT NULL, `decisions` json NOT NULL, `paused_at` datetime NULL, `gave_up` bool NOT NULL DEFAULT (false), `cursor` integer NOT NULL, `attempts` integer NOT NULL DEFAULT (0), `failing_since` datetime NULL, `next_at` datetime NOT NULL, `product_id` text NOT NULL, `author_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `webhooks_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `webhooks_users_author` FOREIGN KEY (`author_id`) REFERENCES `users` (`id`) ON DELETE SET NULL);
-- create index "webhook_product_id_id" to table: "webhooks"
CREATE INDEX `webhook_product_id_id` ON `webhooks` (`product_id`, `id`);
-- create index "webhook_next_at" to table: "webhooks"
CREATE INDEX `webhook_next_at` ON `webhooks` (`next_at`) WHERE paused_at IS NULL;
-- create "webhook_deliveries" table
CREATE TABLE `webhook_deliveries` (`id` text NOT NULL, `workspace_id` text NOT NULL, `event_id` text NOT NULL, `event_number` integer NOT NULL, `action` text NOT NULL, `state` text NOT NULL, `attempt` integer NOT NULL DEFAULT (1), `again` bool NOT NULL DEFAULT (false), `at` datetime NOT NULL, `answer` integer NULL, `error` text NOT NULL DEFAULT (''), `next_at` datetime NULL, `product_id` text NOT NULL, `webhook_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `webhook_deliveries_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `webhook_deliveries_webhooks_webhook` FOREIGN KEY (`webhook_id`) REFERENCES `webhooks` (`id`) ON DELETE CASCADE);
-- create index "webhookdelivery_webhook_id_id" to table: "webhook_deliveries"
CREATE INDEX `webhookdelivery_webhook_id_id` ON `webhook_deliveries` (`webhook_id`, `id`);
-- create index "webhookdelivery_workspace_id_at" to table: "webhook_deliveries"
CREATE INDEX `webhookdelivery_workspace_id_at` ON `webhook_deliveries` (`workspace_id`, `at`);
-- create index "webhook_delivery_waiting" to table: "webhook_deliveries"
CREATE INDEX `webhook_delivery_waiting` ON `webhook_deliveries` (`webhook_id`) WHERE state = 'WAITING';

-- +goose Down
-- reverse: create index "webhook_delivery_waiting" to table: "webhook_deliveries"
DROP INDEX `webhook_delivery_waiting`;
-- reverse: create index "webhookdelivery_workspace_id_at" to table: "webhook_deliveries"
DROP INDEX `webhookdelivery_workspace_id_at`;
-- reverse: create index "webhookdelivery_webhook_id_id" to table: "webhook_deliveries"
DROP INDEX `webhookdelivery_webhook_id_id`;
-- reverse: create "webhook_deliveries" table
DROP TABLE `webhook_deliveries`;
-- reverse: create index "webhook_next_at" to table: "webhooks"
DROP INDEX `webhook_next_at`;
-- reverse: create index "webhook_product_id_id" to table: "webhooks"
DROP INDEX `webhook_product_id_id`;
-- reverse: create "webhooks" table
DROP TABLE `webhooks`;
