-- +goose Up
-- create "visits" table
CREATE TABLE "visits" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "number" bigint NOT NULL, "at" timestamptz NOT NULL, "before_number" bigint NULL, "before_at" timestamptz NULL, "product_id" character varying NOT NULL, "user_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "visits_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "visits_users_user" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "visit_workspace_id_user_id_product_id" to table: "visits"
CREATE UNIQUE INDEX "visit_workspace_id_user_id_product_id" ON "visits" ("workspace_id", "user_id", "product_id");

-- +goose Down
-- reverse: create index "visit_workspace_id_user_id_product_id" to table: "visits"
DROP INDEX "visit_workspace_id_user_id_product_id";
-- reverse: create "visits" table
DROP TABLE "visits";
