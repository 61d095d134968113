-- +goose Up
-- create index "proposal_product_id_id" to table: "proposals"
CREATE INDEX `proposal_product_id_id` ON `proposals` (`product_id`, `id`);

-- +goose Down
-- reverse: create index "proposal_product_id_id" to table: "proposals"
DROP INDEX `proposal_product_id_id`;
