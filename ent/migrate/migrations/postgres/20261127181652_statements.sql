-- +goose Up
-- create "statements" table
CREATE TABLE "statements" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "about" character varying NOT NULL, "about_id" character varying NOT NULL, "week" character varying NOT NULL, "story_ids" jsonb NOT NULL, "p50" character varying NOT NULL, "p85" character varying NULL, "p95" character varying NULL, "done_on" character varying NULL, "product_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "statements_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "statement_product_id_week_about_about_id" to table: "statements"
CREATE UNIQUE INDEX "statement_product_id_week_about_about_id" ON "statements" ("product_id", "week", "about", "about_id");

-- +goose Down
-- reverse: create index "statement_product_id_week_about_about_id" to table: "statements"
DROP INDEX "statement_product_id_week_about_about_id";
-- reverse: create "statements" table
DROP TABLE "statements";
