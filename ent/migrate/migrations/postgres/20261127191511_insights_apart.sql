-- +goose Up
-- create "insight_unlike" table
CREATE TABLE "insight_unlike" ("insight_id" character varying NOT NULL, "other_id" character varying NOT NULL, PRIMARY KEY ("insight_id", "other_id"), CONSTRAINT "insight_unlike_insight_id" FOREIGN KEY ("insight_id") REFERENCES "insights" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "insight_unlike_other_id" FOREIGN KEY ("other_id") REFERENCES "insights" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);

-- +goose Down
-- reverse: create "insight_unlike" table
DROP TABLE "insight_unlike";
