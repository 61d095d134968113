-- +goose Up
-- add column "kept_until" to table: "images"
ALTER TABLE `images` ADD COLUMN `kept_until` datetime NULL;
-- create index "image_unshown" to table: "images"
CREATE INDEX `image_unshown` ON `images` (`workspace_id`, `kept_until`) WHERE kept_until IS NOT NULL;

-- +goose Down
-- reverse: create index "image_unshown" to table: "images"
DROP INDEX `image_unshown`;
-- reverse: add column "kept_until" to table: "images"
ALTER TABLE `images` DROP COLUMN `kept_until`;
