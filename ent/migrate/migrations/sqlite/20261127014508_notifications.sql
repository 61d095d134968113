-- +goose Up
-- add column "muted" to table: "users"
ALTER TABLE `users` ADD COLUMN `muted` json NULL;
-- create "notifications" table
CREATE TABLE `notifications` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `kind` text NOT NULL, `read_at` datetime NULL, `mailed_at` datetime NULL, `product_id` text NOT NULL, `user_id` text NOT NULL, `event_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `notifications_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `notifications_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION, CONSTRAINT `notifications_events_event` FOREIGN KEY (`event_id`) REFERENCES `events` (`id`) ON DELETE NO ACTION);
-- create index "notification_workspace_id_user_id_id" to table: "notifications"
CREATE INDEX `notification_workspace_id_user_id_id` ON `notifications` (`workspace_id`, `user_id`, `id`);
-- create index "notification_unread" to table: "notifications"
CREATE INDEX `notification_unread` ON `notifications` (`workspace_id`, `user_id`, `product_id`, `id`) WHERE read_at IS NULL;
-- create index "notification_unmailed" to table: "notifications"
CREATE INDEX `notification_unmailed` ON `notifications` (`workspace_id`, `created_at`) WHERE mailed_at IS NULL;
-- create index "notification_event_id_user_id" to table: "notifications"
CREATE UNIQUE INDEX `notification_event_id_user_id` ON `notifications` (`event_id`, `user_id`);

-- +goose Down
-- reverse: create index "notification_event_id_user_id" to table: "notifications"
DROP INDEX `notification_event_id_user_id`;
-- reverse: create index "notification_unmailed" to table: "notifications"
DROP INDEX `notification_unmailed`;
-- reverse: create index "notification_unread" to table: "notifications"
DROP INDEX `notification_unread`;
-- reverse: create index "notification_workspace_id_user_id_id" to table: "notifications"
DROP INDEX `notification_workspace_id_user_id_id`;
-- reverse: create "notifications" table
DROP TABLE `notifications`;
-- reverse: add column "muted" to table: "users"
ALTER TABLE `users` DROP COLUMN `muted`;
