-- +goose Up
-- create "roadmap_links" table
CREATE TABLE "roadmap_links" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "secret" character varying NOT NULL, "revoked_at" timestamptz NULL, "reads" bigint NOT NULL DEFAULT 0, "shows" jsonb NOT NULL, "expires_at" timestamptz NULL, "product_id" character varying NOT NULL, "author_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "roadmap_links_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "roadmap_links_users_author" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "roadmaplink_product_id_id" to table: "roadmap_links"
CREATE INDEX "roadmaplink_product_id_id" ON "roadmap_links" ("product_id", "id");
-- create index "roadmaplink_secret" to table: "roadmap_links"
CREATE UNIQUE INDEX "roadmaplink_secret" ON "roadmap_links" ("secret");

-- +goose Down
-- reverse: create index "roadmaplink_secret" to table: "roadmap_links"
DROP INDEX "roadmaplink_secret";
-- reverse: create index "roadmaplink_product_id_id" to table: "roadmap_links"
DROP INDEX "roadmaplink_product_id_id";
-- reverse: create "roadmap_links" table
DROP TABLE "roadmap_links";
