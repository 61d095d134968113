-- +goose Up
-- create "guard_rails" table
CREATE TABLE "guard_rails" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "name" character varying NOT NULL, "unit" character varying NOT NULL DEFAULT '', "direction" character varying NOT NULL DEFAULT 'DOWN', "limit" double precision NOT NULL, "dropped" boolean NOT NULL DEFAULT false, "product_id" character varying NOT NULL, "goal_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "guard_rails_goals_goal" FOREIGN KEY ("goal_id") REFERENCES "goals" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "guard_rails_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "guardrail_workspace_id_goal_id_id" to table: "guard_rails"
CREATE INDEX "guardrail_workspace_id_goal_id_id" ON "guard_rails" ("workspace_id", "goal_id", "id");
-- modify "readings" table
ALTER TABLE "readings" DROP CONSTRAINT "readings_goals_goal", ALTER COLUMN "goal_id" DROP NOT NULL, ADD COLUMN "guard_rail_id" character varying NULL, ADD CONSTRAINT "readings_goals_goal" FOREIGN KEY ("goal_id") REFERENCES "goals" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, ADD CONSTRAINT "readings_guard_rails_guard_rail" FOREIGN KEY ("guard_rail_id") REFERENCES "guard_rails" ("id") ON UPDATE NO ACTION ON DELETE SET NULL;
-- create index "reading_workspace_id_guard_rail_id_at_source" to table: "readings"
CREATE UNIQUE INDEX "reading_workspace_id_guard_rail_id_at_source" ON "readings" ("workspace_id", "guard_rail_id", "at", "source");

-- +goose Down
-- reverse: create index "reading_workspace_id_guard_rail_id_at_source" to table: "readings"
DROP INDEX "reading_workspace_id_guard_rail_id_at_source";
-- reverse: modify "readings" table
ALTER TABLE "readings" DROP CONSTRAINT "readings_guard_rails_guard_rail", DROP CONSTRAINT "readings_goals_goal", DROP COLUMN "guard_rail_id", ALTER COLUMN "goal_id" SET NOT NULL, ADD CONSTRAINT "readings_goals_goal" FOREIGN KEY ("goal_id") REFERENCES "goals" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION;
-- reverse: create index "guardrail_workspace_id_goal_id_id" to table: "guard_rails"
DROP INDEX "guardrail_workspace_id_goal_id_id";
-- reverse: create "guard_rails" table
DROP TABLE "guard_rails";
