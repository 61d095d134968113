-- +goose Up
-- create "templates" table
CREATE TABLE "templates" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "name" character varying COLLATE "C" NOT NULL, "as_a" character varying NOT NULL DEFAULT '', "i_want" character varying NOT NULL DEFAULT '', "so_that" character varying NOT NULL DEFAULT '', "body" character varying NOT NULL DEFAULT '', "criteria" jsonb NOT NULL, "product_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "templates_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "template_product_id_name" to table: "templates"
CREATE UNIQUE INDEX "template_product_id_name" ON "templates" ("product_id", "name");

-- +goose Down
-- reverse: create index "template_product_id_name" to table: "templates"
DROP INDEX "template_product_id_name";
-- reverse: create "templates" table
DROP TABLE "templates";
