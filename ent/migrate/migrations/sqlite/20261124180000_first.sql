-- +goose Up
-- create "answers" table
CREATE TABLE `answers` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `caller_id` text NOT NULL, `key` text NOT NULL, `input` blob NOT NULL, `payload` json NULL, PRIMARY KEY (`id`));
-- create index "answer_workspace_id_caller_id_key" to table: "answers"
CREATE UNIQUE INDEX `answer_workspace_id_caller_id_key` ON `answers` (`workspace_id`, `caller_id`, `key`);
-- create index "answer_workspace_id_created_at" to table: "answers"
CREATE INDEX `answer_workspace_id_created_at` ON `answers` (`workspace_id`, `created_at`);
-- create "comments" table
CREATE TABLE `comments` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `body` text NOT NULL, `hat` text NULL, `question` bool NOT NULL DEFAULT (false), `external_id` text NULL, `product_id` text NOT NULL, `story_id` text NULL, `feature_id` text NULL, `goal_id` text NULL, `sprint_id` text NULL, `author_id` text NULL, `answer_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `comments_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `comments_stories_story` FOREIGN KEY (`story_id`) REFERENCES `stories` (`id`) ON DELETE SET NULL, CONSTRAINT `comments_features_feature` FOREIGN KEY (`feature_id`) REFERENCES `features` (`id`) ON DELETE SET NULL, CONSTRAINT `comments_goals_goal` FOREIGN KEY (`goal_id`) REFERENCES `goals` (`id`) ON DELETE SET NULL, CONSTRAINT `comments_sprints_sprint` FOREIGN KEY (`sprint_id`) REFERENCES `sprints` (`id`) ON DELETE SET NULL, CONSTRAINT `comments_users_author` FOREIGN KEY (`author_id`) REFERENCES `users` (`id`) ON DELETE SET NULL, CONSTRAINT `comments_comments_answer` FOREIGN KEY (`answer_id`) REFERENCES `comments` (`id`) ON DELETE SET NULL);
-- create index "comments_answer_id_key" to table: "comments"
CREATE UNIQUE INDEX `comments_answer_id_key` ON `comments` (`answer_id`);
-- create index "comment_workspace_id_story_id_id" to table: "comments"
CREATE INDEX `comment_workspace_id_story_id_id` ON `comments` (`workspace_id`, `story_id`, `id`);
-- create index "comment_workspace_id_feature_id_id" to table: "comments"
CREATE INDEX `comment_workspace_id_feature_id_id` ON `comments` (`workspace_id`, `feature_id`, `id`);
-- create index "comment_workspace_id_goal_id_id" to table: "comments"
CREATE INDEX `comment_workspace_id_goal_id_id` ON `comments` (`workspace_id`, `goal_id`, `id`);
-- create index "comment_workspace_id_sprint_id_id" to table: "comments"
CREATE INDEX `comment_workspace_id_sprint_id_id` ON `comments` (`workspace_id`, `sprint_id`, `id`);
-- create index "comment_product_id_external_id" to table: "comments"
CREATE UNIQUE INDEX `comment_product_id_external_id` ON `comments` (`product_id`, `external_id`);
-- create "criterions" table
CREATE TABLE `criterions` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `position` integer NOT NULL, `given` text NOT NULL DEFAULT (''), `when` text NOT NULL DEFAULT (''), `then` text NOT NULL DEFAULT (''), `text` text NOT NULL DEFAULT (''), `state` text NOT NULL DEFAULT ('OPEN'), `checked_at` datetime NULL, `waiver` text NOT NULL DEFAULT (''), `product_id` text NOT NULL, `story_id` text NOT NULL, `checked_by_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `criterions_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `criterions_stories_story` FOREIGN KEY (`story_id`) REFERENCES `stories` (`id`) ON DELETE NO ACTION, CONSTRAINT `criterions_users_checked_by` FOREIGN KEY (`checked_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL);
-- create index "criterion_workspace_id_story_id_position" to table: "criterions"
CREATE INDEX `criterion_workspace_id_story_id_position` ON `criterions` (`workspace_id`, `story_id`, `position`);
-- create "events" table
CREATE TABLE `events` (`id` text NOT NULL, `workspace_id` text NOT NULL, `product_id` text NULL, `number` integer NOT NULL, `at` datetime NOT NULL, `hat` text NULL, `token_id` text NULL, `token` text NOT NULL DEFAULT (''), `decision` text NULL, `action` text NOT NULL, `entity_id` text NOT NULL, `entity_version` integer NOT NULL DEFAULT (0), `subject_id` text NOT NULL, `request_id` text NOT NULL DEFAULT (''), `changes` json NULL, `reason` text NOT NULL DEFAULT (''), `salt` blob NULL, `digest` blob NOT NULL, `hash` blob NOT NULL, `actor_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `events_users_actor` FOREIGN KEY (`actor_id`) REFERENCES `users` (`id`) ON DELETE SET NULL);
-- create index "event_product_id_number" to table: "events"
CREATE UNIQUE INDEX `event_product_id_number` ON `events` (`product_id`, `number`);
-- create index "event_workspace_number" to table: "events"
CREATE UNIQUE INDEX `event_workspace_number` ON `events` (`workspace_id`, `number`) WHERE product_id IS NULL;
-- create index "event_workspace_id_subject_id_number" to table: "events"
CREATE INDEX `event_workspace_id_subject_id_number` ON `events` (`workspace_id`, `subject_id`, `number`);
-- create index "event_workspace_id_entity_id_entity_version" to table: "events"
CREATE INDEX `event_workspace_id_entity_id_entity_version` ON `events` (`workspace_id`, `entity_id`, `entity_version`);
-- create "features" table
CREATE TABLE `features` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `title` text NOT NULL, `what` text NOT NULL DEFAULT (''), `why` text NOT NULL DEFAULT (''), `horizon` text NOT NULL DEFAULT ('LATER'), `window_start` text NULL, `window_end` text NULL, `reach` real NULL, `impact` real NULL, `confidence` real NULL, `state` text NOT NULL DEFAULT ('IDEA'), `external_key` text NULL, `product_id` text NOT NULL, `goal_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `features_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `features_goals_goal` FOREIGN KEY (`goal_id`) REFERENCES `goals` (`id`) ON DELETE SET NULL);
-- create index "feature_product_id_id" to table: "features"
CREATE INDEX `feature_product_id_id` ON `features` (`product_id`, `id`);
-- create index "feature_product_id_goal_id" to table: "features"
CREATE INDEX `feature_product_id_goal_id` ON `features` (`product_id`, `goal_id`);
-- create index "feature_product_id_external_key" to table: "features"
CREATE UNIQUE INDEX `feature_product_id_external_key` ON `features` (`product_id`, `external_key`);
-- create "goals" table
CREATE TABLE `goals` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `title` text NOT NULL, `why` text NOT NULL DEFAULT (''), `metric_name` text NOT NULL DEFAULT (''), `metric_unit` text NOT NULL DEFAULT (''), `metric_baseline` real NULL, `metric_target` real NULL, `metric_direction` text NOT NULL DEFAULT ('UP'), `start` text NULL, `due` text NULL, `state` text NOT NULL DEFAULT ('DRAFT'), `learned` text NOT NULL DEFAULT (''), `closed_at` datetime NULL, `product_id` text NOT NULL, `serves_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `goals_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `goals_goals_served_by` FOREIGN KEY (`serves_id`) REFERENCES `goals` (`id`) ON DELETE SET NULL);
-- create index "goal_product_id_id" to table: "goals"
CREATE INDEX `goal_product_id_id` ON `goals` (`product_id`, `id`);
-- create "labels" table
CREATE TABLE `labels` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `name` text NOT NULL, `product_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `labels_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION);
-- create index "label_product_id_name" to table: "labels"
CREATE UNIQUE INDEX `label_product_id_name` ON `labels` (`product_id`, `name`);
-- create "products" table
CREATE TABLE `products` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `last_event` integer NOT NULL DEFAULT (0), `chain` blob NULL, `key` text NOT NULL, `name` text NOT NULL, `vision` text NOT NULL DEFAULT (''), `time_zone` text NOT NULL DEFAULT ('UTC'), `working_days` json NOT NULL, `estimation_scale` json NOT NULL, `last_story` integer NOT NULL DEFAULT (0), `last_sprint` integer NOT NULL DEFAULT (0), PRIMARY KEY (`id`));
-- create index "product_workspace_id_key" to table: "products"
CREATE UNIQUE INDEX `product_workspace_id_key` ON `products` (`workspace_id`, `key`);
-- create index "product_workspace_id_name" to table: "products"
CREATE INDEX `product_workspace_id_name` ON `products` (`workspace_id`, `name`);
-- create "readings" table
CREATE TABLE `readings` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `value` real NOT NULL, `at` datetime NOT NULL, `source` text NOT NULL DEFAULT ('manual'), `note` text NOT NULL DEFAULT (''), `product_id` text NOT NULL, `goal_id` text NOT NULL, `recorded_by_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `readings_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `readings_goals_goal` FOREIGN KEY (`goal_id`) REFERENCES `goals` (`id`) ON DELETE NO ACTION, CONSTRAINT `readings_users_recorded_by` FOREIGN KEY (`recorded_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL);
-- create index "reading_workspace_id_goal_id_at_source" to table: "readings"
CREATE UNIQUE INDEX `reading_workspace_id_goal_id_at_source` ON `readings` (`workspace_id`, `goal_id`, `at`, `source`);
-- create "roles" table
CREATE TABLE `roles` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `kind` text NOT NULL, `user_id` text NOT NULL, `product_id` text NULL, `granted_by_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `roles_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION, CONSTRAINT `roles_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE SET NULL, CONSTRAINT `roles_users_granted_by` FOREIGN KEY (`granted_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL);
-- create index "role_workspace_id_product_id_kind_user_id" to table: "roles"
CREATE UNIQUE INDEX `role_workspace_id_product_id_kind_user_id` ON `roles` (`workspace_id`, `product_id`, `kind`, `user_id`);
-- create index "role_workspace_id_user_id_kind" to table: "roles"
CREATE UNIQUE INDEX `role_workspace_id_user_id_kind` ON `roles` (`workspace_id`, `user_id`, `kind`) WHERE product_id IS NULL;
-- create "sessions" table
CREATE TABLE `sessions` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `secret` blob NOT NULL, `previous` blob NULL, `rotated_at` datetime NOT NULL, `expires_at` datetime NOT NULL, `ended_at` datetime NULL, `ended_because` text NOT NULL DEFAULT (''), `agent` text NOT NULL DEFAULT (''), `user_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `sessions_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION);
-- create index "session_workspace_id_user_id_ended_at" to table: "sessions"
CREATE INDEX `session_workspace_id_user_id_ended_at` ON `sessions` (`workspace_id`, `user_id`, `ended_at`);
-- create "sprints" table
CREATE TABLE `sprints` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `name` text NOT NULL, `goal` text NOT NULL DEFAULT (''), `start` text NULL, `end` text NULL, `sort` text NOT NULL, `capacity` real NULL, `state` text NOT NULL DEFAULT ('PLANNED'), `started_at` datetime NULL, `closed_at` datetime NULL, `goal_met` bool NULL, `note` text NOT NULL DEFAULT (''), `external_id` text NULL, `product_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `sprints_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION);
-- create index "sprint_product_id_sort" to table: "sprints"
CREATE UNIQUE INDEX `sprint_product_id_sort` ON `sprints` (`product_id`, `sort`);
-- create index "sprint_product_id_state_sort" to table: "sprints"
CREATE INDEX `sprint_product_id_state_sort` ON `sprints` (`product_id`, `state`, `sort`);
-- create index "sprint_product_id_external_id" to table: "sprints"
CREATE UNIQUE INDEX `sprint_product_id_external_id` ON `sprints` (`product_id`, `external_id`);
-- create "stories" table
CREATE TABLE `stories` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `key` text NOT NULL, `external_key` text NULL, `title` text NOT NULL, `as_a` text NOT NULL DEFAULT (''), `i_want` text NOT NULL DEFAULT (''), `so_that` text NOT NULL DEFAULT (''), `body` text NOT NULL DEFAULT (''), `points` real NULL, `status` text NOT NULL DEFAULT ('DRAFT'), `status_since` datetime NOT NULL, `rank` text NOT NULL, `blocked_reason` text NOT NULL DEFAULT (''), `blocked_since` datetime NULL, `accepted_hat` text NULL, `accepted_at` datetime NULL, `accepted_reason` text NOT NULL DEFAULT (''), `verdict_stale` bool NOT NULL DEFAULT (false), `product_id` text NOT NULL, `feature_id` text NULL, `goal_id` text NULL, `sprint_id` text NULL, `parent_id` text NULL, `blocked_owner_id` text NULL, `accepted_by_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `stories_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `stories_features_feature` FOREIGN KEY (`feature_id`) REFERENCES `features` (`id`) ON DELETE SET NULL, CONSTRAINT `stories_goals_goal` FOREIGN KEY (`goal_id`) REFERENCES `goals` (`id`) ON DELETE SET NULL, CONSTRAINT `stories_sprints_sprint` FOREIGN KEY (`sprint_id`) REFERENCES `sprints` (`id`) ON DELETE SET NULL, CONSTRAINT `stories_stories_parts` FOREIGN KEY (`parent_id`) REFERENCES `stories` (`id`) ON DELETE SET NULL, CONSTRAINT `stories_users_blocked_owner` FOREIGN KEY (`blocked_owner_id`) REFERENCES `users` (`id`) ON DELETE SET NULL, CONSTRAINT `stories_users_accepted_by` FOREIGN KEY (`accepted_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL);
-- create index "story_product_id_rank" to table: "stories"
CREATE UNIQUE INDEX `story_product_id_rank` ON `stories` (`product_id`, `rank`);
-- create index "story_unsprinted" to table: "stories"
CREATE INDEX `story_unsprinted` ON `stories` (`product_id`, `rank`, `id`) WHERE sprint_id IS NULL AND status IN ('DRAFT', 'READY', 'IN_PROGRESS', 'IN_REVIEW');
-- create index "story_product_id_sprint_id_rank" to table: "stories"
CREATE INDEX `story_product_id_sprint_id_rank` ON `stories` (`product_id`, `sprint_id`, `rank`);
-- create index "story_product_id_feature_id_rank" to table: "stories"
CREATE INDEX `story_product_id_feature_id_rank` ON `stories` (`product_id`, `feature_id`, `rank`);
-- create index "story_product_id_goal_id_rank" to table: "stories"
CREATE INDEX `story_product_id_goal_id_rank` ON `stories` (`product_id`, `goal_id`, `rank`);
-- create index "story_workspace_id_key" to table: "stories"
CREATE UNIQUE INDEX `story_workspace_id_key` ON `stories` (`workspace_id`, `key`);
-- create index "story_workspace_id_external_key" to table: "stories"
CREATE INDEX `story_workspace_id_external_key` ON `stories` (`workspace_id`, `external_key`);
-- create index "story_product_id_external_key" to table: "stories"
CREATE UNIQUE INDEX `story_product_id_external_key` ON `stories` (`product_id`, `external_key`);
-- create "tokens" table
CREATE TABLE `tokens` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `name` text NOT NULL, `secret` blob NOT NULL, `role` text NULL, `read_only` bool NOT NULL DEFAULT (false), `expires_at` datetime NULL, `last_used_at` datetime NULL, `ended_at` datetime NULL, `user_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `tokens_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION);
-- create index "tokens_secret_key" to table: "tokens"
CREATE UNIQUE INDEX `tokens_secret_key` ON `tokens` (`secret`);
-- create index "token_workspace_id_user_id" to table: "tokens"
CREATE INDEX `token_workspace_id_user_id` ON `tokens` (`workspace_id`, `user_id`);
-- create "users" table
CREATE TABLE `users` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `name` text NOT NULL, `email` text NULL, `password` text NULL, `active` bool NOT NULL DEFAULT (true), `placeholder` bool NOT NULL DEFAULT (false), `role_version` integer NOT NULL DEFAULT (1), `external_id` text NULL, `invitation` blob NULL, `invitation_expires_at` datetime NULL, PRIMARY KEY (`id`));
-- create index "users_email_key" to table: "users"
CREATE UNIQUE INDEX `users_email_key` ON `users` (`email`);
-- create index "user_workspace_id_name" to table: "users"
CREATE INDEX `user_workspace_id_name` ON `users` (`workspace_id`, `name`);
-- create index "user_workspace_id_external_id" to table: "users"
CREATE UNIQUE INDEX `user_workspace_id_external_id` ON `users` (`workspace_id`, `external_id`);
-- create index "user_invitation" to table: "users"
CREATE UNIQUE INDEX `user_invitation` ON `users` (`invitation`);
-- create "workspaces" table
CREATE TABLE `workspaces` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `last_event` integer NOT NULL DEFAULT (0), `chain` blob NULL, `name` text NOT NULL, `demo` bool NOT NULL DEFAULT (false), PRIMARY KEY (`id`));
-- create "story_sprints" table
CREATE TABLE `story_sprints` (`story_id` text NOT NULL, `sprint_id` text NOT NULL, PRIMARY KEY (`story_id`, `sprint_id`), CONSTRAINT `story_sprints_story_id` FOREIGN KEY (`story_id`) REFERENCES `stories` (`id`) ON DELETE CASCADE, CONSTRAINT `story_sprints_sprint_id` FOREIGN KEY (`sprint_id`) REFERENCES `sprints` (`id`) ON DELETE CASCADE);
-- create "story_assignees" table
CREATE TABLE `story_assignees` (`story_id` text NOT NULL, `user_id` text NOT NULL, PRIMARY KEY (`story_id`, `user_id`), CONSTRAINT `story_assignees_story_id` FOREIGN KEY (`story_id`) REFERENCES `stories` (`id`) ON DELETE CASCADE, CONSTRAINT `story_assignees_user_id` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE CASCADE);
-- create "story_labels" table
CREATE TABLE `story_labels` (`story_id` text NOT NULL, `label_id` text NOT NULL, PRIMARY KEY (`story_id`, `label_id`), CONSTRAINT `story_labels_story_id` FOREIGN KEY (`story_id`) REFERENCES `stories` (`id`) ON DELETE CASCADE, CONSTRAINT `story_labels_label_id` FOREIGN KEY (`label_id`) REFERENCES `labels` (`id`) ON DELETE CASCADE);

-- +goose Down
-- reverse: create "story_labels" table
DROP TABLE `story_labels`;
-- reverse: create "story_assignees" table
DROP TABLE `story_assignees`;
-- reverse: create "story_sprints" table
DROP TABLE `story_sprints`;
-- reverse: create "workspaces" table
DROP TABLE `workspaces`;
-- reverse: create index "user_invitation" to table: "users"
DROP INDEX `user_invitation`;
-- reverse: create index "user_workspace_id_external_id" to table: "users"
DROP INDEX `user_workspace_id_external_id`;
-- reverse: create index "user_workspace_id_name" to table: "users"
DROP INDEX `user_workspace_id_name`;
-- reverse: create index "users_email_key" to table: "users"
DROP INDEX `users_email_key`;
-- reverse: create "users" table
DROP TABLE `users`;
-- reverse: create index "token_workspace_id_user_id" to table: "tokens"
DROP INDEX `token_workspace_id_user_id`;
-- reverse: create index "tokens_secret_key" to table: "tokens"
DROP INDEX `tokens_secret_key`;
-- reverse: create "tokens" table
DROP TABLE `tokens`;
-- reverse: create index "story_product_id_external_key" to table: "stories"
DROP INDEX `story_product_id_external_key`;
-- reverse: create index "story_workspace_id_external_key" to table: "stories"
DROP INDEX `story_workspace_id_external_key`;
-- reverse: create index "story_workspace_id_key" to table: "stories"
DROP INDEX `story_workspace_id_key`;
-- reverse: create index "story_product_id_goal_id_rank" to table: "stories"
DROP INDEX `story_product_id_goal_id_rank`;
-- reverse: create index "story_product_id_feature_id_rank" to table: "stories"
DROP INDEX `story_product_id_feature_id_rank`;
-- reverse: create index "story_product_id_sprint_id_rank" to table: "stories"
DROP INDEX `story_product_id_sprint_id_rank`;
-- reverse: create index "story_unsprinted" to table: "stories"
DROP INDEX `story_unsprinted`;
-- reverse: create index "story_product_id_rank" to table: "stories"
DROP INDEX `story_product_id_rank`;
-- reverse: create "stories" table
DROP TABLE `stories`;
-- reverse: create index "sprint_product_id_external_id" to table: "sprints"
DROP INDEX `sprint_product_id_external_id`;
-- reverse: create index "sprint_product_id_state_sort" to table: "sprints"
DROP INDEX `sprint_product_id_state_sort`;
-- reverse: create index "sprint_product_id_sort" to table: "sprints"
DROP INDEX `sprint_product_id_sort`;
-- reverse: create "sprints" table
DROP TABLE `sprints`;
-- reverse: create index "session_workspace_id_user_id_ended_at" to table: "sessions"
DROP INDEX `session_workspace_id_user_id_ended_at`;
-- reverse: create "sessions" table
DROP TABLE `sessions`;
-- reverse: create index "role_workspace_id_user_id_kind" to table: "roles"
DROP INDEX `role_workspace_id_user_id_kind`;
-- reverse: create index "role_workspace_id_product_id_kind_user_id" to table: "roles"
DROP INDEX `role_workspace_id_product_id_kind_user_id`;
-- reverse: create "roles" table
DROP TABLE `roles`;
-- reverse: create index "reading_workspace_id_goal_id_at_source" to table: "readings"
DROP INDEX `reading_workspace_id_goal_id_at_source`;
-- reverse: create "readings" table
DROP TABLE `readings`;
-- reverse: create index "product_workspace_id_name" to table: "products"
DROP INDEX `product_workspace_id_name`;
-- reverse: create index "product_workspace_id_key" to table: "products"
DROP INDEX `product_workspace_id_key`;
-- reverse: create "products" table
DROP TABLE `products`;
-- reverse: create index "label_product_id_name" to table: "labels"
DROP INDEX `label_product_id_name`;
-- reverse: create "labels" table
DROP TABLE `labels`;
-- reverse: create index "goal_product_id_id" to table: "goals"
DROP INDEX `goal_product_id_id`;
-- reverse: create "goals" table
DROP TABLE `goals`;
-- reverse: create index "feature_product_id_external_key" to table: "features"
DROP INDEX `feature_product_id_external_key`;
-- reverse: create index "feature_product_id_goal_id" to table: "features"
DROP INDEX `feature_product_id_goal_id`;
-- reverse: create index "feature_product_id_id" to table: "features"
DROP INDEX `feature_product_id_id`;
-- reverse: create "features" table
DROP TABLE `features`;
-- reverse: create index "event_workspace_id_entity_id_entity_version" to table: "events"
DROP INDEX `event_workspace_id_entity_id_entity_version`;
-- reverse: create index "event_workspace_id_subject_id_number" to table: "events"
DROP INDEX `event_workspace_id_subject_id_number`;
-- reverse: create index "event_workspace_number" to table: "events"
DROP INDEX `event_workspace_number`;
-- reverse: create index "event_product_id_number" to table: "events"
DROP INDEX `event_product_id_number`;
-- reverse: create "events" table
DROP TABLE `events`;
-- reverse: create index "criterion_workspace_id_story_id_position" to table: "criterions"
DROP INDEX `criterion_workspace_id_story_id_position`;
-- reverse: create "criterions" table
DROP TABLE `criterions`;
-- reverse: create index "comment_product_id_external_id" to table: "comments"
DROP INDEX `comment_product_id_external_id`;
-- reverse: create index "comment_workspace_id_sprint_id_id" to table: "comments"
DROP INDEX `comment_workspace_id_sprint_id_id`;
-- reverse: create index "comment_workspace_id_goal_id_id" to table: "comments"
DROP INDEX `comment_workspace_id_goal_id_id`;
-- reverse: create index "comment_workspace_id_feature_id_id" to table: "comments"
DROP INDEX `comment_workspace_id_feature_id_id`;
-- reverse: create index "comment_workspace_id_story_id_id" to table: "comments"
DROP INDEX `comment_workspace_id_story_id_id`;
-- reverse: create index "comments_answer_id_key" to table: "comments"
DROP INDEX `comments_answer_id_key`;
-- reverse: create "comments" table
DROP TABLE `comments`;
-- reverse: create index "answer_workspace_id_created_at" to table: "answers"
DROP INDEX `answer_workspace_id_created_at`;
-- reverse: create index "answer_workspace_id_caller_id_key" to table: "answers"
DROP INDEX `answer_workspace_id_caller_id_key`;
-- reverse: create "answers" table
DROP TABLE `answers`;
