-- +goose Up
-- create "images" table
CREATE TABLE "images" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "hash" character varying NOT NULL, "type" character varying NOT NULL, "width" bigint NOT NULL, "height" bigint NOT NULL, "size" bigint NOT NULL, "bytes" bytea NOT NULL, "product_id" character varying NOT NULL, "author_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "images_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "images_users_author" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "image_workspace_id_product_id_hash" to table: "images"
CREATE UNIQUE INDEX "image_workspace_id_product_id_hash" ON "images" ("workspace_id", "product_id", "hash");

-- +goose Down
-- reverse: create index "image_workspace_id_product_id_hash" to table: "images"
DROP INDEX "image_workspace_id_product_id_hash";
-- reverse: create "images" table
DROP TABLE "images";
