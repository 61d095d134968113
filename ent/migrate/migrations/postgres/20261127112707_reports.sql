-- +goose Up
-- create "reports" table
CREATE TABLE "reports" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "title" character varying NOT NULL, "start" character varying NULL, "end" character varying NULL, "summary" character varying NOT NULL DEFAULT '', "shipped" character varying NOT NULL DEFAULT '', "next" character varying NOT NULL DEFAULT '', "risks" character varying NOT NULL DEFAULT '', "state" character varying NOT NULL DEFAULT 'DRAFT', "numbers" text NOT NULL DEFAULT '', "superseded" boolean NOT NULL DEFAULT false, "published_at" timestamptz NULL, "product_id" character varying NOT NULL, "goal_id" character varying NULL, "author_id" character varying NULL, "published_by_id" character varying NULL, "corrects_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "reports_goals_goal" FOREIGN KEY ("goal_id") REFERENCES "goals" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "reports_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "reports_reports_corrections" FOREIGN KEY ("corrects_id") REFERENCES "reports" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "reports_users_author" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "reports_users_published_by" FOREIGN KEY ("published_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "report_product_id_id" to table: "reports"
CREATE INDEX "report_product_id_id" ON "reports" ("product_id", "id");
-- create index "report_product_id_published_at" to table: "reports"
CREATE INDEX "report_product_id_published_at" ON "reports" ("product_id", "published_at");
-- create "asks" table
CREATE TABLE "asks" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "question" character varying NOT NULL, "options" jsonb NOT NULL, "due" character varying NULL, "answer" character varying NOT NULL DEFAULT '', "answered_at" timestamptz NULL, "product_id" character varying NOT NULL, "report_id" character varying NOT NULL, "of_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "asks_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "asks_reports_report" FOREIGN KEY ("report_id") REFERENCES "reports" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "asks_users_of" FOREIGN KEY ("of_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "ask_product_id_of_id_id" to table: "asks"
CREATE INDEX "ask_product_id_of_id_id" ON "asks" ("product_id", "of_id", "id");
-- create index "ask_workspace_id_report_id_id" to table: "asks"
CREATE INDEX "ask_workspace_id_report_id_id" ON "asks" ("workspace_id", "report_id", "id");
-- create "report_links" table
CREATE TABLE "report_links" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "secret" character varying NOT NULL, "expires_at" timestamptz NOT NULL, "revoked_at" timestamptz NULL, "reads" bigint NOT NULL DEFAULT 0, "product_id" character varying NOT NULL, "report_id" character varying NOT NULL, "author_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "report_links_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "report_links_reports_report" FOREIGN KEY ("report_id") REFERENCES "reports" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "report_links_users_author" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "reportlink_secret" to table: "report_links"
CREATE UNIQUE INDEX "reportlink_secret" ON "report_links" ("secret");
-- create index "reportlink_workspace_id_report_id_id" to table: "report_links"
CREATE INDEX "reportlink_workspace_id_report_id_id" ON "report_links" ("workspace_id", "report_id", "id");
-- create "report_reads" table
CREATE TABLE "report_reads" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "product_id" character varying NOT NULL, "report_id" character varying NOT NULL, "user_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "report_reads_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "report_reads_reports_report" FOREIGN KEY ("report_id") REFERENCES "reports" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "report_reads_users_user" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "reportread_workspace_id_report_id_user_id" to table: "report_reads"
CREATE UNIQUE INDEX "reportread_workspace_id_report_id_user_id" ON "report_reads" ("workspace_id", "report_id", "user_id");

-- +goose Down
-- reverse: create index "reportread_workspace_id_report_id_user_id" to table: "report_reads"
DROP INDEX "reportread_workspace_id_report_id_user_id";
-- reverse: create "report_reads" table
DROP TABLE "report_reads";
-- reverse: create index "reportlink_workspace_id_report_id_id" to table: "report_links"
DROP INDEX "reportlink_workspace_id_report_id_id";
-- reverse: create index "reportlink_secret" to table: "report_links"
DROP INDEX "reportlink_secret";
-- reverse: create "report_links" table
DROP TABLE "report_links";
-- reverse: create index "ask_workspace_id_report_id_id" to table: "asks"
DROP INDEX "ask_workspace_id_report_id_id";
-- reverse: create index "ask_product_id_of_id_id" to table: "asks"
DROP INDEX "ask_product_id_of_id_id";
-- reverse: create "asks" table
DROP TABLE "asks";
-- reverse: create index "report_product_id_published_at" to table: "reports"
DROP INDEX "report_product_id_published_at";
-- reverse: create index "report_product_id_id" to table: "reports"
DROP INDEX "report_product_id_id";
-- reverse: create "reports" table
DROP TABLE "reports";
