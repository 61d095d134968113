-- +goose Up
-- add column "demos" to table: "sprints"
ALTER TABLE `sprints` ADD COLUMN `demos` json NULL;
-- create "sprint_attendees" table
CREATE TABLE `sprint_attendees` (`sprint_id` text NOT NULL, `user_id` text NOT NULL, PRIMARY KEY (`sprint_id`, `user_id`), CONSTRAINT `sprint_attendees_sprint_id` FOREIGN KEY (`sprint_id`) REFERENCES `sprints` (`id`) ON DELETE CASCADE, CONSTRAINT `sprint_attendees_user_id` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE CASCADE);

-- +goose Down
-- reverse: create "sprint_attendees" table
DROP TABLE `sprint_attendees`;
-- reverse: add column "demos" to table: "sprints"
ALTER TABLE `sprints` DROP COLUMN `demos`;
