-- +goose Up
-- modify "sprints" table
ALTER TABLE "sprints" ADD COLUMN "demos" jsonb NULL;
-- create "sprint_attendees" table
CREATE TABLE "sprint_attendees" ("sprint_id" character varying NOT NULL, "user_id" character varying NOT NULL, PRIMARY KEY ("sprint_id", "user_id"), CONSTRAINT "sprint_attendees_sprint_id" FOREIGN KEY ("sprint_id") REFERENCES "sprints" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "sprint_attendees_user_id" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);

-- +goose Down
-- reverse: create "sprint_attendees" table
DROP TABLE "sprint_attendees";
-- reverse: modify "sprints" table
ALTER TABLE "sprints" DROP COLUMN "demos";
