-- +goose Up
-- modify "products" table
ALTER TABLE "products" ADD COLUMN "holidays" jsonb NULL;
-- create "days_offs" table
CREATE TABLE "days_offs" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "start" character varying NOT NULL, "end" character varying NOT NULL, "product_id" character varying NOT NULL, "user_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "days_offs_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "days_offs_users_user" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "daysoff_product_id_start_id" to table: "days_offs"
CREATE INDEX "daysoff_product_id_start_id" ON "days_offs" ("product_id", "start", "id");
-- create index "daysoff_workspace_id_user_id_start" to table: "days_offs"
CREATE INDEX "daysoff_workspace_id_user_id_start" ON "days_offs" ("workspace_id", "user_id", "start");

-- +goose Down
-- reverse: create index "daysoff_workspace_id_user_id_start" to table: "days_offs"
DROP INDEX "daysoff_workspace_id_user_id_start";
-- reverse: create index "daysoff_product_id_start_id" to table: "days_offs"
DROP INDEX "daysoff_product_id_start_id";
-- reverse: create "days_offs" table
DROP TABLE "days_offs";
-- reverse: modify "products" table
ALTER TABLE "products" DROP COLUMN "holidays";
