-- +goose Up
-- add column "told_due" to table: "launch_items"
ALTER TABLE `launch_items` ADD COLUMN `told_due` text NULL;

-- +goose Down
-- reverse: add column "told_due" to table: "launch_items"
ALTER TABLE `launch_items` DROP COLUMN `told_due`;
