-- +goose Up
-- create "launches" table
CREATE TABLE "launches" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "date" character varying NOT NULL, "message" character varying NOT NULL DEFAULT '', "audience" character varying NOT NULL DEFAULT '', "go" boolean NULL, "reason" character varying NOT NULL DEFAULT '', "decided_hat" character varying NULL, "decided_at" timestamptz NULL, "launched_on" character varying NULL, "feature_id" character varying NOT NULL, "product_id" character varying NOT NULL, "decided_by_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "launches_features_launch" FOREIGN KEY ("feature_id") REFERENCES "features" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "launches_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "launches_users_decided_by" FOREIGN KEY ("decided_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "launch_product_id_date_id" to table: "launches"
CREATE INDEX "launch_product_id_date_id" ON "launches" ("product_id", "date", "id");
-- create index "launches_feature_id_key" to table: "launches"
CREATE UNIQUE INDEX "launches_feature_id_key" ON "launches" ("feature_id");
-- create "launch_items" table
CREATE TABLE "launch_items" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "department" character varying NOT NULL, "task" character varying NOT NULL, "asked_at" timestamptz NULL, "due" character varying NULL, "done" boolean NOT NULL DEFAULT false, "done_at" timestamptz NULL, "product_id" character varying NOT NULL, "launch_id" character varying NOT NULL, "owner_id" character varying NULL, "done_by_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "launch_items_launches_launch" FOREIGN KEY ("launch_id") REFERENCES "launches" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "launch_items_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "launch_items_users_done_by" FOREIGN KEY ("done_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "launch_items_users_owner" FOREIGN KEY ("owner_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "launchitem_product_id_owner_id_done_id" to table: "launch_items"
CREATE INDEX "launchitem_product_id_owner_id_done_id" ON "launch_items" ("product_id", "owner_id", "done", "id");
-- create index "launchitem_workspace_id_launch_id_id" to table: "launch_items"
CREATE INDEX "launchitem_workspace_id_launch_id_id" ON "launch_items" ("workspace_id", "launch_id", "id");
-- create "launch_templates" table
CREATE TABLE "launch_templates" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "name" character varying NOT NULL, "items" jsonb NOT NULL, "product_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "launch_templates_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "launchtemplate_product_id_name" to table: "launch_templates"
CREATE UNIQUE INDEX "launchtemplate_product_id_name" ON "launch_templates" ("product_id", "name");
-- create "launch_voices" table
CREATE TABLE "launch_voices" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "go" boolean NULL, "word" character varying NOT NULL DEFAULT '', "product_id" character varying NOT NULL, "launch_id" character varying NOT NULL, "user_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "launch_voices_launches_launch" FOREIGN KEY ("launch_id") REFERENCES "launches" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "launch_voices_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "launch_voices_users_user" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "launchvoice_workspace_id_launch_id_user_id" to table: "launch_voices"
CREATE UNIQUE INDEX "launchvoice_workspace_id_launch_id_user_id" ON "launch_voices" ("workspace_id", "launch_id", "user_id");

-- +goose Down
-- reverse: create index "launchvoice_workspace_id_launch_id_user_id" to table: "launch_voices"
DROP INDEX "launchvoice_workspace_id_launch_id_user_id";
-- reverse: create "launch_voices" table
DROP TABLE "launch_voices";
-- reverse: create index "launchtemplate_product_id_name" to table: "launch_templates"
DROP INDEX "launchtemplate_product_id_name";
-- reverse: create "launch_templates" table
DROP TABLE "launch_templates";
-- reverse: create index "launchitem_workspace_id_launch_id_id" to table: "launch_items"
DROP INDEX "launchitem_workspace_id_launch_id_id";
-- reverse: create index "launchitem_product_id_owner_id_done_id" to table: "launch_items"
DROP INDEX "launchitem_product_id_owner_id_done_id";
-- reverse: create "launch_items" table
DROP TABLE "launch_items";
-- reverse: create index "launches_feature_id_key" to table: "launches"
DROP INDEX "launches_feature_id_key";
-- reverse: create index "launch_product_id_date_id" to table: "launches"
DROP INDEX "launch_product_id_date_id";
-- reverse: create "launches" table
DROP TABLE "launches";
