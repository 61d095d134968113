-- +goose Up
-- modify "goals" table
ALTER TABLE "goals" ADD COLUMN "word" character varying NULL, ADD COLUMN "word_at" timestamptz NULL, ADD COLUMN "word_of" character varying NULL, ADD COLUMN "word_by_id" character varying NULL, ADD CONSTRAINT "goals_users_word_by" FOREIGN KEY ("word_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL;

-- +goose Down
-- reverse: modify "goals" table
ALTER TABLE "goals" DROP CONSTRAINT "goals_users_word_by", DROP COLUMN "word_by_id", DROP COLUMN "word_of", DROP COLUMN "word_at", DROP COLUMN "word";
