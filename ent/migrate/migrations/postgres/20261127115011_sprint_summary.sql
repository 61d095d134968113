-- +goose Up
-- modify "sprints" table
ALTER TABLE "sprints" ADD COLUMN "summary" character varying NOT NULL DEFAULT '';

-- +goose Down
-- reverse: modify "sprints" table
ALTER TABLE "sprints" DROP COLUMN "summary";
