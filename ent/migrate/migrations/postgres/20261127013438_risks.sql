-- +goose Up
-- create "risks" table
CREATE TABLE "risks" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "text" character varying NOT NULL, "due" character varying NULL, "hat" character varying NULL, "outcome" character varying NOT NULL DEFAULT '', "closed_at" timestamptz NULL, "product_id" character varying NOT NULL, "feature_id" character varying NULL, "goal_id" character varying NULL, "owner_id" character varying NULL, "raised_by_id" character varying NULL, "closed_by_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "risks_features_feature" FOREIGN KEY ("feature_id") REFERENCES "features" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "risks_goals_goal" FOREIGN KEY ("goal_id") REFERENCES "goals" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "risks_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "risks_users_closed_by" FOREIGN KEY ("closed_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "risks_users_owner" FOREIGN KEY ("owner_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "risks_users_raised_by" FOREIGN KEY ("raised_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "risk_product_id_id" to table: "risks"
CREATE INDEX "risk_product_id_id" ON "risks" ("product_id", "id");
-- create index "risk_workspace_id_feature_id_id" to table: "risks"
CREATE INDEX "risk_workspace_id_feature_id_id" ON "risks" ("workspace_id", "feature_id", "id");
-- create index "risk_workspace_id_goal_id_id" to table: "risks"
CREATE INDEX "risk_workspace_id_goal_id_id" ON "risks" ("workspace_id", "goal_id", "id");

-- +goose Down
-- reverse: create index "risk_workspace_id_goal_id_id" to table: "risks"
DROP INDEX "risk_workspace_id_goal_id_id";
-- reverse: create index "risk_workspace_id_feature_id_id" to table: "risks"
DROP INDEX "risk_workspace_id_feature_id_id";
-- reverse: create index "risk_product_id_id" to table: "risks"
DROP INDEX "risk_product_id_id";
-- reverse: create "risks" table
DROP TABLE "risks";
