-- +goose Up
-- modify "launch_items" table
ALTER TABLE "launch_items" ADD COLUMN "told_due" character varying NULL;

-- +goose Down
-- reverse: modify "launch_items" table
ALTER TABLE "launch_items" DROP COLUMN "told_due";
