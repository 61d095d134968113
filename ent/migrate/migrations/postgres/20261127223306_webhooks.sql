-- +goose Up
-- create "webhooks" table
CREATE TABLE "webhooks" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "url" character varying NOT NULL, "secret" character varying NOT NULL, "decisions" jsonb NOT NULL, "paused_at" timestamptz NULL, "gave_up" boolean NOT NULL DEFAULT false, "cursor" bigint NOT NULL, "attempts" bigint NOT NULL DEFAULT 0, "failing_since" timestamptz NULL, "next_at" timestamptz NOT NULL, "product_id" character varying NOT NULL, "author_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "webhooks_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "webhooks_users_author" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "webhook_next_at" to table: "webhooks"
CREATE INDEX "webhook_next_at" ON "webhooks" ("next_at") WHERE (paused_at IS NULL);
-- create index "webhook_product_id_id" to table: "webhooks"
CREATE INDEX "webhook_product_id_id" ON "webhooks" ("product_id", "id");
-- create "webhook_deliveries" table
CREATE TABLE "webhook_deliveries" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "event_id" character varying NOT NULL, "event_number" bigint NOT NULL, "action" character varying NOT NULL, "state" character varying NOT NULL, "attempt" bigint NOT NULL DEFAULT 1, "again" boolean NOT NULL DEFAULT false, "at" timestamptz NOT NULL, "answer" bigint NULL, "error" character varying NOT NULL DEFAULT '', "next_at" timestamptz NULL, "product_id" character varying NOT NULL, "webhook_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "webhook_deliveries_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "webhook_deliveries_webhooks_webhook" FOREIGN KEY ("webhook_id") REFERENCES "webhooks" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create index "webhook_delivery_waiting" to table: "webhook_deliveries"
CREATE INDEX "webhook_delivery_waiting" ON "webhook_deliveries" ("webhook_id") WHERE ((state)::text = 'WAITING'::text);
-- create index "webhookdelivery_webhook_id_id" to table: "webhook_deliveries"
CREATE INDEX "webhookdelivery_webhook_id_id" ON "webhook_deliveries" ("webhook_id", "id");
-- create index "webhookdelivery_workspace_id_at" to table: "webhook_deliveries"
CREATE INDEX "webhookdelivery_workspace_id_at" ON "webhook_deliveries" ("workspace_id", "at");

-- +goose Down
-- reverse: create index "webhookdelivery_workspace_id_at" to table: "webhook_deliveries"
DROP INDEX "webhookdelivery_workspace_id_at";
-- reverse: create index "webhookdelivery_webhook_id_id" to table: "webhook_deliveries"
DROP INDEX "webhookdelivery_webhook_id_id";
-- reverse: create index "webhook_delivery_waiting" to table: "webhook_deliveries"
DROP INDEX "webhook_delivery_waiting";
-- reverse: create "webhook_deliveries" table
DROP TABLE "webhook_deliveries";
-- reverse: create index "webhook_product_id_id" to table: "webhooks"
DROP INDEX "webhook_product_id_id";
-- reverse: create index "webhook_next_at" to table: "webhooks"
DROP INDEX "webhook_next_at";
-- reverse: create "webhooks" table
DROP TABLE "webhooks";
