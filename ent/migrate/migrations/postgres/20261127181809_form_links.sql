-- +goose Up
-- modify "insights" table
ALTER TABLE "insights" ADD COLUMN "email" character varying NOT NULL DEFAULT '';
-- create "form_links" table
CREATE TABLE "form_links" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "secret" character varying NOT NULL, "stamp" bytea NOT NULL, "closed_at" timestamptz NULL, "product_id" character varying NOT NULL, "author_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "form_links_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "form_links_users_author" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "formlink_product_id_id" to table: "form_links"
CREATE INDEX "formlink_product_id_id" ON "form_links" ("product_id", "id");
-- create index "formlink_secret" to table: "form_links"
CREATE UNIQUE INDEX "formlink_secret" ON "form_links" ("secret");

-- +goose Down
-- reverse: create index "formlink_secret" to table: "form_links"
DROP INDEX "formlink_secret";
-- reverse: create index "formlink_product_id_id" to table: "form_links"
DROP INDEX "formlink_product_id_id";
-- reverse: create "form_links" table
DROP TABLE "form_links";
-- reverse: modify "insights" table
ALTER TABLE "insights" DROP COLUMN "email";
