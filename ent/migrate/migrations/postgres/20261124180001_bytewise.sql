-- +goose Up
-- What is a place in a list is compared bytewise, as SQLite does: ranks, the
-- order of sprints, and names that pages continue after.
ALTER TABLE "stories" ALTER COLUMN "rank" TYPE character varying COLLATE "C";
ALTER TABLE "sprints" ALTER COLUMN "sort" TYPE character varying COLLATE "C";
ALTER TABLE "users" ALTER COLUMN "name" TYPE character varying COLLATE "C";
ALTER TABLE "products" ALTER COLUMN "name" TYPE character varying COLLATE "C";
ALTER TABLE "labels" ALTER COLUMN "name" TYPE character varying COLLATE "C";
