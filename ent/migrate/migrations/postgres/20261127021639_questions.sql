-- +goose Up
-- create index "comment_question" to table: "comments"
CREATE INDEX "comment_question" ON "comments" ("product_id", "id") WHERE question;

-- +goose Down
-- reverse: create index "comment_question" to table: "comments"
DROP INDEX "comment_question";
