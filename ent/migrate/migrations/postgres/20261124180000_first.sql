-- +goose Up
-- create "products" table
CREATE TABLE "products" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "last_event" bigint NOT NULL DEFAULT 0, "chain" bytea NULL, "key" character varying NOT NULL, "name" character varying NOT NULL, "vision" character varying NOT NULL DEFAULT '', "time_zone" character varying NOT NULL DEFAULT 'UTC', "working_days" jsonb NOT NULL, "estimation_scale" jsonb NOT NULL, "last_story" bigint NOT NULL DEFAULT 0, "last_sprint" bigint NOT NULL DEFAULT 0, PRIMARY KEY ("id"));
-- create index "product_workspace_id_key" to table: "products"
CREATE UNIQUE INDEX "product_workspace_id_key" ON "products" ("workspace_id", "key");
-- create index "product_workspace_id_name" to table: "products"
CREATE INDEX "product_workspace_id_name" ON "products" ("workspace_id", "name");
-- create "workspaces" table
CREATE TABLE "workspaces" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "last_event" bigint NOT NULL DEFAULT 0, "chain" bytea NULL, "name" character varying NOT NULL, "demo" boolean NOT NULL DEFAULT false, PRIMARY KEY ("id"));
-- create "answers" table
CREATE TABLE "answers" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "caller_id" character varying NOT NULL, "key" character varying NOT NULL, "input" bytea NOT NULL, "payload" jsonb NULL, PRIMARY KEY ("id"));
-- create index "answer_workspace_id_caller_id_key" to table: "answers"
CREATE UNIQUE INDEX "answer_workspace_id_caller_id_key" ON "answers" ("workspace_id", "caller_id", "key");
-- create index "answer_workspace_id_created_at" to table: "answers"
CREATE INDEX "answer_workspace_id_created_at" ON "answers" ("workspace_id", "created_at");
-- create "goals" table
CREATE TABLE "goals" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "title" character varying NOT NULL, "why" character varying NOT NULL DEFAULT '', "metric_name" character varying NOT NULL DEFAULT '', "metric_unit" character varying NOT NULL DEFAULT '', "metric_baseline" double precision NULL, "metric_target" double precision NULL, "metric_direction" character varying NOT NULL DEFAULT 'UP', "start" character varying NULL, "due" character varying NULL, "state" character varying NOT NULL DEFAULT 'DRAFT', "learned" character varying NOT NULL DEFAULT '', "closed_at" timestamptz NULL, "product_id" character varying NOT NULL, "serves_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "goals_goals_served_by" FOREIGN KEY ("serves_id") REFERENCES "goals" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "goals_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "goal_product_id_id" to table: "goals"
CREATE INDEX "goal_product_id_id" ON "goals" ("product_id", "id");
-- create "features" table
CREATE TABLE "features" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "title" character varying NOT NULL, "what" character varying NOT NULL DEFAULT '', "why" character varying NOT NULL DEFAULT '', "horizon" character varying NOT NULL DEFAULT 'LATER', "window_start" character varying NULL, "window_end" character varying NULL, "reach" double precision NULL, "impact" double precision NULL, "confidence" double precision NULL, "state" character varying NOT NULL DEFAULT 'IDEA', "external_key" character varying NULL, "product_id" character varying NOT NULL, "goal_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "features_goals_goal" FOREIGN KEY ("goal_id") REFERENCES "goals" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "features_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "feature_product_id_external_key" to table: "features"
CREATE UNIQUE INDEX "feature_product_id_external_key" ON "features" ("product_id", "external_key");
-- create index "feature_product_id_goal_id" to table: "features"
CREATE INDEX "feature_product_id_goal_id" ON "features" ("product_id", "goal_id");
-- create index "feature_product_id_id" to table: "features"
CREATE INDEX "feature_product_id_id" ON "features" ("product_id", "id");
-- create "sprints" table
CREATE TABLE "sprints" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "name" character varying NOT NULL, "goal" character varying NOT NULL DEFAULT '', "start" character varying NULL, "end" character varying NULL, "sort" character varying NOT NULL, "capacity" double precision NULL, "state" character varying NOT NULL DEFAULT 'PLANNED', "started_at" timestamptz NULL, "closed_at" timestamptz NULL, "goal_met" boolean NULL, "note" character varying NOT NULL DEFAULT '', "external_id" character varying NULL, "product_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "sprints_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "sprint_product_id_external_id" to table: "sprints"
CREATE UNIQUE INDEX "sprint_product_id_external_id" ON "sprints" ("product_id", "external_id");
-- create index "sprint_product_id_sort" to table: "sprints"
CREATE UNIQUE INDEX "sprint_product_id_sort" ON "sprints" ("product_id", "sort");
-- create index "sprint_product_id_state_sort" to table: "sprints"
CREATE INDEX "sprint_product_id_state_sort" ON "sprints" ("product_id", "state", "sort");
-- create "users" table
CREATE TABLE "users" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "name" character varying NOT NULL, "email" character varying NULL, "password" character varying NULL, "active" boolean NOT NULL DEFAULT true, "placeholder" boolean NOT NULL DEFAULT false, "role_version" bigint NOT NULL DEFAULT 1, "external_id" character varying NULL, "invitation" bytea NULL, "invitation_expires_at" timestamptz NULL, PRIMARY KEY ("id"));
-- create index "user_invitation" to table: "users"
CREATE UNIQUE INDEX "user_invitation" ON "users" ("invitation");
-- create index "user_workspace_id_external_id" to table: "users"
CREATE UNIQUE INDEX "user_workspace_id_external_id" ON "users" ("workspace_id", "external_id");
-- create index "user_workspace_id_name" to table: "users"
CREATE INDEX "user_workspace_id_name" ON "users" ("workspace_id", "name");
-- create index "users_email_key" to table: "users"
CREATE UNIQUE INDEX "users_email_key" ON "users" ("email");
-- create "stories" table
CREATE TABLE "stories" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "key" character varying NOT NULL, "external_key" character varying NULL, "title" character varying NOT NULL, "as_a" character varying NOT NULL DEFAULT '', "i_want" character varying NOT NULL DEFAULT '', "so_that" character varying NOT NULL DEFAULT '', "body" character varying NOT NULL DEFAULT '', "points" double precision NULL, "status" character varying NOT NULL DEFAULT 'DRAFT', "status_since" timestamptz NOT NULL, "rank" character varying NOT NULL, "blocked_reason" character varying NOT NULL DEFAULT '', "blocked_since" timestamptz NULL, "accepted_hat" character varying NULL, "accepted_at" timestamptz NULL, "accepted_reason" character varying NOT NULL DEFAULT '', "verdict_stale" boolean NOT NULL DEFAULT false, "product_id" character varying NOT NULL, "feature_id" character varying NULL, "goal_id" character varying NULL, "sprint_id" character varying NULL, "parent_id" character varying NULL, "blocked_owner_id" character varying NULL, "accepted_by_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "stories_features_feature" FOREIGN KEY ("feature_id") REFERENCES "features" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "stories_goals_goal" FOREIGN KEY ("goal_id") REFERENCES "goals" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "stories_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "stories_sprints_sprint" FOREIGN KEY ("sprint_id") REFERENCES "sprints" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "stories_stories_parts" FOREIGN KEY ("parent_id") REFERENCES "stories" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "stories_users_accepted_by" FOREIGN KEY ("accepted_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "stories_users_blocked_owner" FOREIGN KEY ("blocked_owner_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "story_product_id_external_key" to table: "stories"
CREATE UNIQUE INDEX "story_product_id_external_key" ON "stories" ("product_id", "external_key");
-- create index "story_product_id_feature_id_rank" to table: "stories"
CREATE INDEX "story_product_id_feature_id_rank" ON "stories" ("product_id", "feature_id", "rank");
-- create index "story_product_id_goal_id_rank" to table: "stories"
CREATE INDEX "story_product_id_goal_id_rank" ON "stories" ("product_id", "goal_id", "rank");
-- create index "story_product_id_rank" to table: "stories"
CREATE UNIQUE INDEX "story_product_id_rank" ON "stories" ("product_id", "rank");
-- create index "story_product_id_sprint_id_rank" to table: "stories"
CREATE INDEX "story_product_id_sprint_id_rank" ON "stories" ("product_id", "sprint_id", "rank");
-- create index "story_unsprinted" to table: "stories"
CREATE INDEX "story_unsprinted" ON "stories" ("product_id", "rank", "id") WHERE ((sprint_id IS NULL) AND ((status)::text = ANY ((ARRAY['DRAFT'::character varying, 'READY'::character varying, 'IN_PROGRESS'::character varying, 'IN_REVIEW'::character varying])::text[])));
-- create index "story_workspace_id_external_key" to table: "stories"
CREATE INDEX "story_workspace_id_external_key" ON "stories" ("workspace_id", "external_key");
-- create index "story_workspace_id_key" to table: "stories"
CREATE UNIQUE INDEX "story_workspace_id_key" ON "stories" ("workspace_id", "key");
-- create "comments" table
CREATE TABLE "comments" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "body" character varying NOT NULL, "hat" character varying NULL, "question" boolean NOT NULL DEFAULT false, "external_id" character varying NULL, "product_id" character varying NOT NULL, "story_id" character varying NULL, "feature_id" character varying NULL, "goal_id" character varying NULL, "sprint_id" character varying NULL, "author_id" character varying NULL, "answer_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "comments_comments_answer" FOREIGN KEY ("answer_id") REFERENCES "comments" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "comments_features_feature" FOREIGN KEY ("feature_id") REFERENCES "features" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "comments_goals_goal" FOREIGN KEY ("goal_id") REFERENCES "goals" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "comments_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "comments_sprints_sprint" FOREIGN KEY ("sprint_id") REFERENCES "sprints" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "comments_stories_story" FOREIGN KEY ("story_id") REFERENCES "stories" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "comments_users_author" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "comment_product_id_external_id" to table: "comments"
CREATE UNIQUE INDEX "comment_product_id_external_id" ON "comments" ("product_id", "external_id");
-- create index "comment_workspace_id_feature_id_id" to table: "comments"
CREATE INDEX "comment_workspace_id_feature_id_id" ON "comments" ("workspace_id", "feature_id", "id");
-- create index "comment_workspace_id_goal_id_id" to table: "comments"
CREATE INDEX "comment_workspace_id_goal_id_id" ON "comments" ("workspace_id", "goal_id", "id");
-- create index "comment_workspace_id_sprint_id_id" to table: "comments"
CREATE INDEX "comment_workspace_id_sprint_id_id" ON "comments" ("workspace_id", "sprint_id", "id");
-- create index "comment_workspace_id_story_id_id" to table: "comments"
CREATE INDEX "comment_workspace_id_story_id_id" ON "comments" ("workspace_id", "story_id", "id");
-- create index "comments_answer_id_key" to table: "comments"
CREATE UNIQUE INDEX "comments_answer_id_key" ON "comments" ("answer_id");
-- create "criterions" table
CREATE TABLE "criterions" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "position" bigint NOT NULL, "given" character varying NOT NULL DEFAULT '', "when" character varying NOT NULL DEFAULT '', "then" character varying NOT NULL DEFAULT '', "text" character varying NOT NULL DEFAULT '', "state" character varying NOT NULL DEFAULT 'OPEN', "checked_at" timestamptz NULL, "waiver" character varying NOT NULL DEFAULT '', "product_id" character varying NOT NULL, "story_id" character varying NOT NULL, "checked_by_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "criterions_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "criterions_stories_story" FOREIGN KEY ("story_id") REFERENCES "stories" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "criterions_users_checked_by" FOREIGN KEY ("checked_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "criterion_workspace_id_story_id_position" to table: "criterions"
CREATE INDEX "criterion_workspace_id_story_id_position" ON "criterions" ("workspace_id", "story_id", "position");
-- create "events" table
CREATE TABLE "events" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "product_id" character varying NULL, "number" bigint NOT NULL, "at" timestamptz NOT NULL, "hat" character varying NULL, "token_id" character varying NULL, "token" character varying NOT NULL DEFAULT '', "decision" character varying NULL, "action" character varying NOT NULL, "entity_id" character varying NOT NULL, "entity_version" bigint NOT NULL DEFAULT 0, "subject_id" character varying NOT NULL, "request_id" character varying NOT NULL DEFAULT '', "changes" jsonb NULL, "reason" text NOT NULL DEFAULT '', "salt" bytea NULL, "digest" bytea NOT NULL, "hash" bytea NOT NULL, "actor_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "events_users_actor" FOREIGN KEY ("actor_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "event_product_id_number" to table: "events"
CREATE UNIQUE INDEX "event_product_id_number" ON "events" ("product_id", "number");
-- create index "event_workspace_id_entity_id_entity_version" to table: "events"
CREATE INDEX "event_workspace_id_entity_id_entity_version" ON "events" ("workspace_id", "entity_id", "entity_version");
-- create index "event_workspace_id_subject_id_number" to table: "events"
CREATE INDEX "event_workspace_id_subject_id_number" ON "events" ("workspace_id", "subject_id", "number");
-- create index "event_workspace_number" to table: "events"
CREATE UNIQUE INDEX "event_workspace_number" ON "events" ("workspace_id", "number") WHERE (product_id IS NULL);
-- create "labels" table
CREATE TABLE "labels" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "name" character varying NOT NULL, "product_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "labels_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "label_product_id_name" to table: "labels"
CREATE UNIQUE INDEX "label_product_id_name" ON "labels" ("product_id", "name");
-- create "readings" table
CREATE TABLE "readings" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "value" double precision NOT NULL, "at" timestamptz NOT NULL, "source" character varying NOT NULL DEFAULT 'manual', "note" character varying NOT NULL DEFAULT '', "product_id" character varying NOT NULL, "goal_id" character varying NOT NULL, "recorded_by_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "readings_goals_goal" FOREIGN KEY ("goal_id") REFERENCES "goals" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "readings_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "readings_users_recorded_by" FOREIGN KEY ("recorded_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "reading_workspace_id_goal_id_at_source" to table: "readings"
CREATE UNIQUE INDEX "reading_workspace_id_goal_id_at_source" ON "readings" ("workspace_id", "goal_id", "at", "source");
-- create "roles" table
CREATE TABLE "roles" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "kind" character varying NOT NULL, "user_id" character varying NOT NULL, "product_id" character varying NULL, "granted_by_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "roles_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "roles_users_granted_by" FOREIGN KEY ("granted_by_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "roles_users_user" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "role_workspace_id_product_id_kind_user_id" to table: "roles"
CREATE UNIQUE INDEX "role_workspace_id_product_id_kind_user_id" ON "roles" ("workspace_id", "product_id", "kind", "user_id");
-- create index "role_workspace_id_user_id_kind" to table: "roles"
CREATE UNIQUE INDEX "role_workspace_id_user_id_kind" ON "roles" ("workspace_id", "user_id", "kind") WHERE (product_id IS NULL);
-- create "sessions" table
CREATE TABLE "sessions" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "secret" bytea NOT NULL, "previous" bytea NULL, "rotated_at" timestamptz NOT NULL, "expires_at" timestamptz NOT NULL, "ended_at" timestamptz NULL, "ended_because" character varying NOT NULL DEFAULT '', "agent" character varying NOT NULL DEFAULT '', "user_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "sessions_users_user" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "session_workspace_id_user_id_ended_at" to table: "sessions"
CREATE INDEX "session_workspace_id_user_id_ended_at" ON "sessions" ("workspace_id", "user_id", "ended_at");
-- create "story_assignees" table
CREATE TABLE "story_assignees" ("story_id" character varying NOT NULL, "user_id" character varying NOT NULL, PRIMARY KEY ("story_id", "user_id"), CONSTRAINT "story_assignees_story_id" FOREIGN KEY ("story_id") REFERENCES "stories" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "story_assignees_user_id" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create "story_labels" table
CREATE TABLE "story_labels" ("story_id" character varying NOT NULL, "label_id" character varying NOT NULL, PRIMARY KEY ("story_id", "label_id"), CONSTRAINT "story_labels_label_id" FOREIGN KEY ("label_id") REFERENCES "labels" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "story_labels_story_id" FOREIGN KEY ("story_id") REFERENCES "stories" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create "story_sprints" table
CREATE TABLE "story_sprints" ("story_id" character varying NOT NULL, "sprint_id" character varying NOT NULL, PRIMARY KEY ("story_id", "sprint_id"), CONSTRAINT "story_sprints_sprint_id" FOREIGN KEY ("sprint_id") REFERENCES "sprints" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "story_sprints_story_id" FOREIGN KEY ("story_id") REFERENCES "stories" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create "tokens" table
CREATE TABLE "tokens" ("id" character varying NOT NULL, "workspace_id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "name" character varying NOT NULL, "secret" bytea NOT NULL, "role" character varying NULL, "read_only" boolean NOT NULL DEFAULT false, "expires_at" timestamptz NULL, "last_used_at" timestamptz NULL, "ended_at" timestamptz NULL, "user_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "tokens_users_user" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "token_workspace_id_user_id" to table: "tokens"
CREATE INDEX "token_workspace_id_user_id" ON "tokens" ("workspace_id", "user_id");
-- create index "tokens_secret_key" to table: "tokens"
CREATE UNIQUE INDEX "tokens_secret_key" ON "tokens" ("secret");

-- +goose Down
-- reverse: create index "tokens_secret_key" to table: "tokens"
DROP INDEX "tokens_secret_key";
-- reverse: create index "token_workspace_id_user_id" to table: "tokens"
DROP INDEX "token_workspace_id_user_id";
-- reverse: create "tokens" table
DROP TABLE "tokens";
-- reverse: create "story_sprints" table
DROP TABLE "story_sprints";
-- reverse: create "story_labels" table
DROP TABLE "story_labels";
-- reverse: create "story_assignees" table
DROP TABLE "story_assignees";
-- reverse: create index "session_workspace_id_user_id_ended_at" to table: "sessions"
DROP INDEX "session_workspace_id_user_id_ended_at";
-- reverse: create "sessions" table
DROP TABLE "sessions";
-- reverse: create index "role_workspace_id_user_id_kind" to table: "roles"
DROP INDEX "role_workspace_id_user_id_kind";
-- reverse: create index "role_workspace_id_product_id_kind_user_id" to table: "roles"
DROP INDEX "role_workspace_id_product_id_kind_user_id";
-- reverse: create "roles" table
DROP TABLE "roles";
-- reverse: create index "reading_workspace_id_goal_id_at_source" to table: "readings"
DROP INDEX "reading_workspace_id_goal_id_at_source";
-- reverse: create "readings" table
DROP TABLE "readings";
-- reverse: create index "label_product_id_name" to table: "labels"
DROP INDEX "label_product_id_name";
-- reverse: create "labels" table
DROP TABLE "labels";
-- reverse: create index "event_workspace_number" to table: "events"
DROP INDEX "event_workspace_number";
-- reverse: create index "event_workspace_id_subject_id_number" to table: "events"
DROP INDEX "event_workspace_id_subject_id_number";
-- reverse: create index "event_workspace_id_entity_id_entity_version" to table: "events"
DROP INDEX "event_workspace_id_entity_id_entity_version";
-- reverse: create index "event_product_id_number" to table: "events"
DROP INDEX "event_product_id_number";
-- reverse: create "events" table
DROP TABLE "events";
-- reverse: create index "criterion_workspace_id_story_id_position" to table: "criterions"
DROP INDEX "criterion_workspace_id_story_id_position";
-- reverse: create "criterions" table
DROP TABLE "criterions";
-- reverse: create index "comments_answer_id_key" to table: "comments"
DROP INDEX "comments_answer_id_key";
-- reverse: create index "comment_workspace_id_story_id_id" to table: "comments"
DROP INDEX "comment_workspace_id_story_id_id";
-- reverse: create index "comment_workspace_id_sprint_id_id" to table: "comments"
DROP INDEX "comment_workspace_id_sprint_id_id";
-- reverse: create index "comment_workspace_id_goal_id_id" to table: "comments"
DROP INDEX "comment_workspace_id_goal_id_id";
-- reverse: create index "comment_workspace_id_feature_id_id" to table: "comments"
DROP INDEX "comment_workspace_id_feature_id_id";
-- reverse: create index "comment_product_id_external_id" to table: "comments"
DROP INDEX "comment_product_id_external_id";
-- reverse: create "comments" table
DROP TABLE "comments";
-- reverse: create index "story_workspace_id_key" to table: "stories"
DROP INDEX "story_workspace_id_key";
-- reverse: create index "story_workspace_id_external_key" to table: "stories"
DROP INDEX "story_workspace_id_external_key";
-- reverse: create index "story_unsprinted" to table: "stories"
DROP INDEX "story_unsprinted";
-- reverse: create index "story_product_id_sprint_id_rank" to table: "stories"
DROP INDEX "story_product_id_sprint_id_rank";
-- reverse: create index "story_product_id_rank" to table: "stories"
DROP INDEX "story_product_id_rank";
-- reverse: create index "story_product_id_goal_id_rank" to table: "stories"
DROP INDEX "story_product_id_goal_id_rank";
-- reverse: create index "story_product_id_feature_id_rank" to table: "stories"
DROP INDEX "story_product_id_feature_id_rank";
-- reverse: create index "story_product_id_external_key" to table: "stories"
DROP INDEX "story_product_id_external_key";
-- reverse: create "stories" table
DROP TABLE "stories";
-- reverse: create index "users_email_key" to table: "users"
DROP INDEX "users_email_key";
-- reverse: create index "user_workspace_id_name" to table: "users"
DROP INDEX "user_workspace_id_name";
-- reverse: create index "user_workspace_id_external_id" to table: "users"
DROP INDEX "user_workspace_id_external_id";
-- reverse: create index "user_invitation" to table: "users"
DROP INDEX "user_invitation";
-- reverse: create "users" table
DROP TABLE "users";
-- reverse: create index "sprint_product_id_state_sort" to table: "sprints"
DROP INDEX "sprint_product_id_state_sort";
-- reverse: create index "sprint_product_id_sort" to table: "sprints"
DROP INDEX "sprint_product_id_sort";
-- reverse: create index "sprint_product_id_external_id" to table: "sprints"
DROP INDEX "sprint_product_id_external_id";
-- reverse: create "sprints" table
DROP TABLE "sprints";
-- reverse: create index "feature_product_id_id" to table: "features"
DROP INDEX "feature_product_id_id";
-- reverse: create index "feature_product_id_goal_id" to table: "features"
DROP INDEX "feature_product_id_goal_id";
-- reverse: create index "feature_product_id_external_key" to table: "features"
DROP INDEX "feature_product_id_external_key";
-- reverse: create "features" table
DROP TABLE "features";
-- reverse: create index "goal_product_id_id" to table: "goals"
DROP INDEX "goal_product_id_id";
-- reverse: create "goals" table
DROP TABLE "goals";
-- reverse: create index "answer_workspace_id_created_at" to table: "answers"
DROP INDEX "answer_workspace_id_created_at";
-- reverse: create index "answer_workspace_id_caller_id_key" to table: "answers"
DROP INDEX "answer_workspace_id_caller_id_key";
-- reverse: create "answers" table
DROP TABLE "answers";
-- reverse: create "workspaces" table
DROP TABLE "workspaces";
-- reverse: create index "product_workspace_id_name" to table: "products"
DROP INDEX "product_workspace_id_name";
-- reverse: create index "product_workspace_id_key" to table: "products"
DROP INDEX "product_workspace_id_key";
-- reverse: create "products" table
DROP TABLE "products";
