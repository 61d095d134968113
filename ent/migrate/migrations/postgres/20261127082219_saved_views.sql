-- +goose Up
-- create "saved_views" table
CREATE TABLE "saved_views" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "name" character varying COLLATE "C" NOT NULL, "filter" text NOT NULL, "shared" boolean NOT NULL DEFAULT false, "product_id" character varying NOT NULL, "user_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "saved_views_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "saved_views_users_user" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "savedview_product_id_user_id_name" to table: "saved_views"
CREATE UNIQUE INDEX "savedview_product_id_user_id_name" ON "saved_views" ("product_id", "user_id", "name");

-- +goose Down
-- reverse: create index "savedview_product_id_user_id_name" to table: "saved_views"
DROP INDEX "savedview_product_id_user_id_name";
-- reverse: create "saved_views" table
DROP TABLE "saved_views";
