-- +goose Up
-- drop index "comments_answer_id_key" from table: "comments"
DROP INDEX "comments_answer_id_key";
-- modify "comments" table
ALTER TABLE "comments" DROP CONSTRAINT "comments_comments_answer", ADD CONSTRAINT "comments_comments_questions" FOREIGN KEY ("answer_id") REFERENCES "comments" ("id") ON UPDATE NO ACTION ON DELETE SET NULL;
-- modify "workspaces" table
ALTER TABLE "workspaces" ADD COLUMN "demo_at" timestamptz NULL, ADD COLUMN "first" boolean NULL;
UPDATE workspaces SET demo_at = CASE WHEN demo THEN created_at END, first = CASE WHEN id = (SELECT min(id) FROM workspaces) THEN true END;
ALTER TABLE "workspaces" DROP COLUMN "demo";
-- create index "workspace_first" to table: "workspaces"
CREATE UNIQUE INDEX "workspace_first" ON "workspaces" ("first");
-- an answer pointed back at its question
UPDATE comments SET answer_id = NULL WHERE NOT question;

-- +goose Down
-- reverse: create index "workspace_first" to table: "workspaces"
DROP INDEX "workspace_first";
-- reverse: modify "workspaces" table
ALTER TABLE "workspaces" DROP COLUMN "first", DROP COLUMN "demo_at", ADD COLUMN "demo" boolean NOT NULL DEFAULT false;
-- reverse: modify "comments" table
ALTER TABLE "comments" DROP CONSTRAINT "comments_comments_questions", ADD CONSTRAINT "comments_comments_answer" FOREIGN KEY ("answer_id") REFERENCES "comments" ("id") ON UPDATE NO ACTION ON DELETE SET NULL;
-- reverse: drop index "comments_answer_id_key" from table: "comments"
CREATE UNIQUE INDEX "comments_answer_id_key" ON "comments" ("answer_id");
