-- +goose Up
-- add column "in_progress_limit" to table: "products"
ALTER TABLE `products` ADD COLUMN `in_progress_limit` integer NULL;
-- add column "in_review_limit" to table: "products"
ALTER TABLE `products` ADD COLUMN `in_review_limit` integer NULL;

-- +goose Down
-- reverse: add column "in_review_limit" to table: "products"
ALTER TABLE `products` DROP COLUMN `in_review_limit`;
-- reverse: add column "in_progress_limit" to table: "products"
ALTER TABLE `products` DROP COLUMN `in_progress_limit`;
