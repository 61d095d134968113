-- +goose Up
-- modify "tokens" table
ALTER TABLE "tokens" ADD COLUMN "decisions" jsonb NULL, ADD COLUMN "requests_per_minute" bigint NOT NULL DEFAULT 600, ADD COLUMN "cost_per_minute" bigint NOT NULL DEFAULT 3000000, ADD COLUMN "product_id" character varying NULL, ADD CONSTRAINT "tokens_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE CASCADE;

-- +goose Down
-- reverse: modify "tokens" table
ALTER TABLE "tokens" DROP CONSTRAINT "tokens_products_product", DROP COLUMN "product_id", DROP COLUMN "cost_per_minute", DROP COLUMN "requests_per_minute", DROP COLUMN "decisions";
