-- +goose Up
-- create "retros" table
CREATE TABLE "retros" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "revealed_at" timestamptz NULL, "product_id" character varying NOT NULL, "revealed_by_id" character varying NULL, "sprint_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "retros_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "retros_sprints_retro" FOREIGN KEY ("sprint_id") REFERENCES "sprints" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "retros_users_revealed_by" FOREIGN KEY ("revealed_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "retros_sprint_id_key" to table: "retros"
CREATE UNIQUE INDEX "retros_sprint_id_key" ON "retros" ("sprint_id");
-- create "retro_groups" table
CREATE TABLE "retro_groups" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "kind" character varying NOT NULL, "title" character varying NOT NULL DEFAULT '', "product_id" character varying NOT NULL, "retro_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "retro_groups_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "retro_groups_retros_retro" FOREIGN KEY ("retro_id") REFERENCES "retros" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create "retro_notes" table
CREATE TABLE "retro_notes" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "kind" character varying NOT NULL, "text" character varying NOT NULL, "revealed" boolean NOT NULL DEFAULT false, "product_id" character varying NOT NULL, "retro_id" character varying NOT NULL, "author_id" character varying NULL, "group_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "retro_notes_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "retro_notes_retro_groups_group" FOREIGN KEY ("group_id") REFERENCES "retro_groups" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "retro_notes_retros_retro" FOREIGN KEY ("retro_id") REFERENCES "retros" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "retro_notes_users_author" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "retronote_product_id_retro_id" to table: "retro_notes"
CREATE INDEX "retronote_product_id_retro_id" ON "retro_notes" ("product_id", "retro_id");
-- create index "retronote_workspace_id_retro_id_id" to table: "retro_notes"
CREATE INDEX "retronote_workspace_id_retro_id_id" ON "retro_notes" ("workspace_id", "retro_id", "id");
-- create "retro_actions" table
CREATE TABLE "retro_actions" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "text" character varying NOT NULL, "due" character varying NULL, "done" boolean NOT NULL DEFAULT false, "done_at" timestamptz NULL, "product_id" character varying NOT NULL, "retro_id" character varying NOT NULL, "owner_id" character varying NULL, "note_id" character varying NULL, "story_id" character varying NULL, "done_by_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "retro_actions_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "retro_actions_retro_notes_note" FOREIGN KEY ("note_id") REFERENCES "retro_notes" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "retro_actions_retros_retro" FOREIGN KEY ("retro_id") REFERENCES "retros" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "retro_actions_stories_story" FOREIGN KEY ("story_id") REFERENCES "stories" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "retro_actions_users_done_by" FOREIGN KEY ("done_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "retro_actions_users_owner" FOREIGN KEY ("owner_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "retroaction_product_id_id" to table: "retro_actions"
CREATE INDEX "retroaction_product_id_id" ON "retro_actions" ("product_id", "id");
-- create index "retroaction_workspace_id_retro_id_id" to table: "retro_actions"
CREATE INDEX "retroaction_workspace_id_retro_id_id" ON "retro_actions" ("workspace_id", "retro_id", "id");
-- create index "retroaction_workspace_id_story_id" to table: "retro_actions"
CREATE INDEX "retroaction_workspace_id_story_id" ON "retro_actions" ("workspace_id", "story_id");
-- create "retro_note_voters" table
CREATE TABLE "retro_note_voters" ("note_id" character varying NOT NULL, "user_id" character varying NOT NULL, PRIMARY KEY ("note_id", "user_id"), CONSTRAINT "retro_note_voters_note_id" FOREIGN KEY ("note_id") REFERENCES "retro_notes" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "retro_note_voters_user_id" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);

-- +goose Down
-- reverse: create "retro_note_voters" table
DROP TABLE "retro_note_voters";
-- reverse: create index "retroaction_workspace_id_story_id" to table: "retro_actions"
DROP INDEX "retroaction_workspace_id_story_id";
-- reverse: create index "retroaction_workspace_id_retro_id_id" to table: "retro_actions"
DROP INDEX "retroaction_workspace_id_retro_id_id";
-- reverse: create index "retroaction_product_id_id" to table: "retro_actions"
DROP INDEX "retroaction_product_id_id";
-- reverse: create "retro_actions" table
DROP TABLE "retro_actions";
-- reverse: create index "retronote_workspace_id_retro_id_id" to table: "retro_notes"
DROP INDEX "retronote_workspace_id_retro_id_id";
-- reverse: create index "retronote_product_id_retro_id" to table: "retro_notes"
DROP INDEX "retronote_product_id_retro_id";
-- reverse: create "retro_notes" table
DROP TABLE "retro_notes";
-- reverse: create "retro_groups" table
DROP TABLE "retro_groups";
-- reverse: create index "retros_sprint_id_key" to table: "retros"
DROP INDEX "retros_sprint_id_key";
-- reverse: create "retros" table
DROP TABLE "retros";
