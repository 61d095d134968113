-- +goose Up
-- modify "insights" table
ALTER TABLE "insights" ADD COLUMN "external_id" character varying NOT NULL DEFAULT '';
-- create index "insight_product_id_external_id" to table: "insights"
CREATE INDEX "insight_product_id_external_id" ON "insights" ("product_id", "external_id");

-- +goose Down
-- reverse: create index "insight_product_id_external_id" to table: "insights"
DROP INDEX "insight_product_id_external_id";
-- reverse: modify "insights" table
ALTER TABLE "insights" DROP COLUMN "external_id";
