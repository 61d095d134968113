-- +goose Up
-- drop index "feature_product_id_id" from table: "features"
DROP INDEX "feature_product_id_id";
-- modify "features" table
ALTER TABLE "features" ADD COLUMN "effort_guess" double precision NULL, ADD COLUMN "rank" character varying COLLATE "C" NOT NULL DEFAULT '';
-- their order was that of their ids
UPDATE "features" SET "rank" = 'z' || substr("id", 9);
-- create index "feature_product_id_rank" to table: "features"
CREATE UNIQUE INDEX "feature_product_id_rank" ON "features" ("product_id", "rank");
-- modify "stories" table
ALTER TABLE "stories" ADD COLUMN "slice" character varying NOT NULL DEFAULT 'FIRST';
-- create "feature_needed_by" table
CREATE TABLE "feature_needed_by" ("feature_id" character varying NOT NULL, "need_id" character varying NOT NULL, PRIMARY KEY ("feature_id", "need_id"), CONSTRAINT "feature_needed_by_feature_id" FOREIGN KEY ("feature_id") REFERENCES "features" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "feature_needed_by_need_id" FOREIGN KEY ("need_id") REFERENCES "features" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);

-- +goose Down
-- reverse: create "feature_needed_by" table
DROP TABLE "feature_needed_by";
-- reverse: modify "stories" table
ALTER TABLE "stories" DROP COLUMN "slice";
-- reverse: create index "feature_product_id_rank" to table: "features"
DROP INDEX "feature_product_id_rank";
-- reverse: modify "features" table
ALTER TABLE "features" DROP COLUMN "rank", DROP COLUMN "effort_guess";
-- reverse: drop index "feature_product_id_id" from table: "features"
CREATE INDEX "feature_product_id_id" ON "features" ("product_id", "id");
