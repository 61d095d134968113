-- +goose Up
-- create "rounds" table
CREATE TABLE `rounds` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `latest` bool NOT NULL DEFAULT (true), `revealed_at` datetime NULL, `ended_at` datetime NULL, `points` real NULL, `product_id` text NOT NULL, `started_by_id` text NULL, `revealed_by_id` text NULL, `story_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `rounds_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `rounds_users_started_by` FOREIGN KEY (`started_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL, CONSTRAINT `rounds_users_revealed_by` FOREIGN KEY (`revealed_by_id`) REFERENCES `users` (`id`) ON DELETE SET NULL, CONSTRAINT `rounds_stories_rounds` FOREIGN KEY (`story_id`) REFERENCES `stories` (`id`) ON DELETE NO ACTION);
-- create index "round_latest" to table: "rounds"
CREATE UNIQUE INDEX `round_latest` ON `rounds` (`workspace_id`, `story_id`) WHERE latest;
-- create "round_votes" table
CREATE TABLE `round_votes` (`id` text NOT NULL, `workspace_id` text NOT NULL, `created_at` datetime NOT NULL, `points` real NULL, `revealed` bool NOT NULL DEFAULT (false), `product_id` text NOT NULL, `round_id` text NOT NULL, `author_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `round_votes_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `round_votes_rounds_round` FOREIGN KEY (`round_id`) REFERENCES `rounds` (`id`) ON DELETE NO ACTION, CONSTRAINT `round_votes_users_voter` FOREIGN KEY (`author_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION);
-- create index "roundvote_workspace_id_round_id_author_id" to table: "round_votes"
CREATE UNIQUE INDEX `roundvote_workspace_id_round_id_author_id` ON `round_votes` (`workspace_id`, `round_id`, `author_id`);
-- create "round_voted" table
CREATE TABLE `round_voted` (`round_id` text NOT NULL, `user_id` text NOT NULL, PRIMARY KEY (`round_id`, `user_id`), CONSTRAINT `round_voted_round_id` FOREIGN KEY (`round_id`) REFERENCES `rounds` (`id`) ON DELETE CASCADE, CONSTRAINT `round_voted_user_id` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE CASCADE);
-- create "round_away" table
CREATE TABLE `round_away` (`round_id` text NOT NULL, `user_id` text NOT NULL, PRIMARY KEY (`round_id`, `user_id`), CONSTRAINT `round_away_round_id` FOREIGN KEY (`round_id`) REFERENCES `rounds` (`id`) ON DELETE CASCADE, CONSTRAINT `round_away_user_id` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE CASCADE);

-- +goose Down
-- reverse: create "round_away" table
DROP TABLE `round_away`;
-- reverse: create "round_voted" table
DROP TABLE `round_voted`;
-- reverse: create index "roundvote_workspace_id_round_id_author_id" to table: "round_votes"
DROP INDEX `roundvote_workspace_id_round_id_author_id`;
-- reverse: create "round_votes" table
DROP TABLE `round_votes`;
-- reverse: create index "round_latest" to table: "rounds"
DROP INDEX `round_latest`;
-- reverse: create "rounds" table
DROP TABLE `rounds`;
