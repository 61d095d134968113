-- +goose Up
-- modify "products" table
ALTER TABLE "products" ADD COLUMN "in_progress_limit" bigint NULL, ADD COLUMN "in_review_limit" bigint NULL;

-- +goose Down
-- reverse: modify "products" table
ALTER TABLE "products" DROP COLUMN "in_review_limit", DROP COLUMN "in_progress_limit";
