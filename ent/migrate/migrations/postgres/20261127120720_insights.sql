-- +goose Up
-- create "insights" table
CREATE TABLE "insights" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "words" character varying NOT NULL, "pain" character varying NOT NULL DEFAULT '', "customer" character varying NOT NULL DEFAULT '', "segment" character varying NOT NULL DEFAULT '', "source" character varying NOT NULL DEFAULT 'OTHER', "severity" character varying NOT NULL DEFAULT 'ANNOYS', "link" character varying NOT NULL DEFAULT '', "occurred_at" timestamptz NOT NULL, "state" character varying NOT NULL DEFAULT 'INBOX', "reason" character varying NOT NULL DEFAULT '', "hat" character varying NULL, "product_id" character varying NOT NULL, "into_id" character varying NULL, "captured_by_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "insights_insights_merged" FOREIGN KEY ("into_id") REFERENCES "insights" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "insights_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "insights_users_captured_by" FOREIGN KEY ("captured_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "insight_product_id_id" to table: "insights"
CREATE INDEX "insight_product_id_id" ON "insights" ("product_id", "id");
-- create index "insight_product_id_into_id" to table: "insights"
CREATE INDEX "insight_product_id_into_id" ON "insights" ("product_id", "into_id");
-- create index "insight_product_id_state_id" to table: "insights"
CREATE INDEX "insight_product_id_state_id" ON "insights" ("product_id", "state", "id");
-- create "insight_features" table
CREATE TABLE "insight_features" ("insight_id" character varying NOT NULL, "feature_id" character varying NOT NULL, PRIMARY KEY ("insight_id", "feature_id"), CONSTRAINT "insight_features_feature_id" FOREIGN KEY ("feature_id") REFERENCES "features" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "insight_features_insight_id" FOREIGN KEY ("insight_id") REFERENCES "insights" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create "insight_goals" table
CREATE TABLE "insight_goals" ("insight_id" character varying NOT NULL, "goal_id" character varying NOT NULL, PRIMARY KEY ("insight_id", "goal_id"), CONSTRAINT "insight_goals_goal_id" FOREIGN KEY ("goal_id") REFERENCES "goals" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "insight_goals_insight_id" FOREIGN KEY ("insight_id") REFERENCES "insights" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);

-- +goose Down
-- reverse: create "insight_goals" table
DROP TABLE "insight_goals";
-- reverse: create "insight_features" table
DROP TABLE "insight_features";
-- reverse: create index "insight_product_id_state_id" to table: "insights"
DROP INDEX "insight_product_id_state_id";
-- reverse: create index "insight_product_id_into_id" to table: "insights"
DROP INDEX "insight_product_id_into_id";
-- reverse: create index "insight_product_id_id" to table: "insights"
DROP INDEX "insight_product_id_id";
-- reverse: create "insights" table
DROP TABLE "insights";
