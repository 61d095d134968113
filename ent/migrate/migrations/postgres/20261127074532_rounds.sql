-- +goose Up
-- create "rounds" table
CREATE TABLE "rounds" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "latest" boolean NOT NULL DEFAULT true, "revealed_at" timestamptz NULL, "ended_at" timestamptz NULL, "points" double precision NULL, "product_id" character varying NOT NULL, "started_by_id" character varying NULL, "revealed_by_id" character varying NULL, "story_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "rounds_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "rounds_stories_rounds" FOREIGN KEY ("story_id") REFERENCES "stories" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "rounds_users_revealed_by" FOREIGN KEY ("revealed_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "rounds_users_started_by" FOREIGN KEY ("started_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "round_latest" to table: "rounds"
CREATE UNIQUE INDEX "round_latest" ON "rounds" ("workspace_id", "story_id") WHERE latest;
-- create "round_away" table
CREATE TABLE "round_away" ("round_id" character varying NOT NULL, "user_id" character varying NOT NULL, PRIMARY KEY ("round_id", "user_id"), CONSTRAINT "round_away_round_id" FOREIGN KEY ("round_id") REFERENCES "rounds" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "round_away_user_id" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create "round_voted" table
CREATE TABLE "round_voted" ("round_id" character varying NOT NULL, "user_id" character varying NOT NULL, PRIMARY KEY ("round_id", "user_id"), CONSTRAINT "round_voted_round_id" FOREIGN KEY ("round_id") REFERENCES "rounds" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "round_voted_user_id" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create "round_votes" table
CREATE TABLE "round_votes" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "points" double precision NULL, "revealed" boolean NOT NULL DEFAULT false, "product_id" character varying NOT NULL, "round_id" character varying NOT NULL, "author_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "round_votes_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "round_votes_rounds_round" FOREIGN KEY ("round_id") REFERENCES "rounds" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "round_votes_users_voter" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "roundvote_workspace_id_round_id_author_id" to table: "round_votes"
CREATE UNIQUE INDEX "roundvote_workspace_id_round_id_author_id" ON "round_votes" ("workspace_id", "round_id", "author_id");

-- +goose Down
-- reverse: create index "roundvote_workspace_id_round_id_author_id" to table: "round_votes"
DROP INDEX "roundvote_workspace_id_round_id_author_id";
-- reverse: create "round_votes" table
DROP TABLE "round_votes";
-- reverse: create "round_voted" table
DROP TABLE "round_voted";
-- reverse: create "round_away" table
DROP TABLE "round_away";
-- reverse: create index "round_latest" to table: "rounds"
DROP INDEX "round_latest";
-- reverse: create "rounds" table
DROP TABLE "rounds";
