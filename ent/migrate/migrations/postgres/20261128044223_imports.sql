-- +goose Up
-- create "import_runs" table
CREATE TABLE "import_runs" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "name" character varying NOT NULL, "size" bigint NOT NULL, "tool" character varying NOT NULL, "file" bytea NULL, "reading" jsonb NULL, "state" character varying NOT NULL DEFAULT 'CHOSEN', "done" bigint NOT NULL DEFAULT 0, "total" bigint NOT NULL DEFAULT 0, "beat_at" timestamptz NULL, "failure" text NOT NULL DEFAULT '', "report" jsonb NULL, "kept" jsonb NULL, "ended_at" timestamptz NULL, "product_id" character varying NOT NULL, "author_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "import_runs_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "import_runs_users_author" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "import_running" to table: "import_runs"
CREATE INDEX "import_running" ON "import_runs" ("state") WHERE ((state)::text = 'RUNNING'::text);
-- create index "importrun_product_id_id" to table: "import_runs"
CREATE INDEX "importrun_product_id_id" ON "import_runs" ("product_id", "id");

-- +goose Down
-- reverse: create index "importrun_product_id_id" to table: "import_runs"
DROP INDEX "importrun_product_id_id";
-- reverse: create index "import_running" to table: "import_runs"
DROP INDEX "import_running";
-- reverse: create "import_runs" table
DROP TABLE "import_runs";
