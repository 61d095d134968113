-- +goose Up
-- modify "users" table
ALTER TABLE "users" ADD COLUMN "service" boolean NOT NULL DEFAULT false;
-- modify "tokens" table
ALTER TABLE "tokens" ADD COLUMN "author_id" character varying NULL, ADD CONSTRAINT "tokens_users_author" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL;

-- +goose Down
-- reverse: modify "tokens" table
ALTER TABLE "tokens" DROP CONSTRAINT "tokens_users_author", DROP COLUMN "author_id";
-- reverse: modify "users" table
ALTER TABLE "users" DROP COLUMN "service";
