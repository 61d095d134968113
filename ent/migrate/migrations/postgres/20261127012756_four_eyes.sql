-- +goose Up
-- modify "products" table
ALTER TABLE "products" ADD COLUMN "four_eyes" boolean NOT NULL DEFAULT false;

-- +goose Down
-- reverse: modify "products" table
ALTER TABLE "products" DROP COLUMN "four_eyes";
