-- +goose Up
-- modify "products" table
ALTER TABLE "products" ADD COLUMN "open_proposals" bigint NOT NULL DEFAULT 0;
-- create "proposals" table
CREATE TABLE "proposals" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "state" character varying NOT NULL DEFAULT 'OPEN', "input" jsonb NOT NULL, "touches" jsonb NOT NULL, "decisions" jsonb NOT NULL, "reason" character varying NOT NULL DEFAULT '', "expires_at" timestamptz NULL, "hat" character varying NULL, "decided_hat" character varying NULL, "decided_at" timestamptz NULL, "answer" character varying NOT NULL DEFAULT '', "product_id" character varying NOT NULL, "author_id" character varying NULL, "decided_by_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "proposals_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "proposals_users_author" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "proposals_users_decided_by" FOREIGN KEY ("decided_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "proposal_product_id_state_id" to table: "proposals"
CREATE INDEX "proposal_product_id_state_id" ON "proposals" ("product_id", "state", "id");
-- create index "proposal_workspace_id_author_id_id" to table: "proposals"
CREATE INDEX "proposal_workspace_id_author_id_id" ON "proposals" ("workspace_id", "author_id", "id");
-- modify "events" table
ALTER TABLE "events" ADD COLUMN "proposal_id" character varying NULL, ADD CONSTRAINT "events_proposals_proposal" FOREIGN KEY ("proposal_id") REFERENCES "proposals" ("id") ON UPDATE NO ACTION ON DELETE SET NULL;

-- +goose Down
-- reverse: modify "events" table
ALTER TABLE "events" DROP CONSTRAINT "events_proposals_proposal", DROP COLUMN "proposal_id";
-- reverse: create index "proposal_workspace_id_author_id_id" to table: "proposals"
DROP INDEX "proposal_workspace_id_author_id_id";
-- reverse: create index "proposal_product_id_state_id" to table: "proposals"
DROP INDEX "proposal_product_id_state_id";
-- reverse: create "proposals" table
DROP TABLE "proposals";
-- reverse: modify "products" table
ALTER TABLE "products" DROP COLUMN "open_proposals";
