-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- drop index "comments_answer_id_key" from table: "comments"
DROP INDEX `comments_answer_id_key`;
-- create "new_workspaces" table
CREATE TABLE `new_workspaces` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `last_event` integer NOT NULL DEFAULT (0), `chain` blob NULL, `name` text NOT NULL, `demo_at` datetime NULL, `first` bool NULL, PRIMARY KEY (`id`));
-- copy rows from old table "workspaces" to new temporary table "new_workspaces"
INSERT INTO `new_workspaces` (`id`, `created_at`, `updated_at`, `version`, `last_event`, `chain`, `name`, `demo_at`, `first`) SELECT `id`, `created_at`, `updated_at`, `version`, `last_event`, `chain`, `name`, CASE WHEN `demo` THEN `created_at` END, CASE WHEN `id` = (SELECT min(`id`) FROM `workspaces`) THEN true END FROM `workspaces`;
-- drop "workspaces" table after copying rows
DROP TABLE `workspaces`;
-- rename temporary table "new_workspaces" to "workspaces"
ALTER TABLE `new_workspaces` RENAME TO `workspaces`;
-- create index "workspace_first" to table: "workspaces"
CREATE UNIQUE INDEX `workspace_first` ON `workspaces` (`first`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;
-- an answer pointed back at its question
UPDATE comments SET answer_id = NULL WHERE NOT question;

-- +goose Down
-- reverse: create index "workspace_first" to table: "workspaces"
DROP INDEX `workspace_first`;
-- reverse: create "new_workspaces" table
DROP TABLE `new_workspaces`;
-- reverse: drop index "comments_answer_id_key" from table: "comments"
CREATE UNIQUE INDEX `comments_answer_id_key` ON `comments` (`answer_id`);
