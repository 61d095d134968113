-- +goose Up
-- modify "users" table
ALTER TABLE "users" ADD COLUMN "identity_issuer" character varying NULL, ADD COLUMN "identity_subject" character varying NULL;
-- create index "user_identity_issuer_identity_subject" to table: "users"
CREATE UNIQUE INDEX "user_identity_issuer_identity_subject" ON "users" ("identity_issuer", "identity_subject");

-- +goose Down
-- reverse: create index "user_identity_issuer_identity_subject" to table: "users"
DROP INDEX "user_identity_issuer_identity_subject";
-- reverse: modify "users" table
ALTER TABLE "users" DROP COLUMN "identity_subject", DROP COLUMN "identity_issuer";
