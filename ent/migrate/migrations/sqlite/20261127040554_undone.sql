-- +goose Up
-- create index "event_proposal" to table: "events"
CREATE INDEX `event_proposal` ON `events` (`product_id`, `proposal_id`, `number`) WHERE proposal_id IS NOT NULL;

-- +goose Down
-- reverse: create index "event_proposal" to table: "events"
DROP INDEX `event_proposal`;
