package fulltext

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
)

// postgres is a table of tsvectors under a GIN index. They are written out word
// by word: PostgreSQL's own parser never sees a text.
type postgres struct{}

// batch is how many documents one statement writes.
const batch = 100

func (p postgres) Put(ctx context.Context, db DB, docs []Document) error {
	for some := range slices.Chunk(docs, batch) {
		var rows []string
		var args []any
		for _, d := range some {
			args = append(args, d.Number, p.vector(d.tokens()))
			rows = append(rows, "($"+strconv.Itoa(len(args)-1)+"::bigint, $"+strconv.Itoa(len(args))+"::text::tsvector)")
		}
		_, err := db.ExecContext(ctx, "INSERT INTO search_words (id, words) VALUES "+strings.Join(rows, ", ")+
			" ON CONFLICT (id) DO UPDATE SET words = EXCLUDED.words", args...)
		if err != nil {
			return err
		}
	}
	return nil
}

func (postgres) Drop(ctx context.Context, db DB, numbers []int) error {
	for _, n := range numbers {
		if _, err := db.ExecContext(ctx, "DELETE FROM search_words WHERE id = $1", n); err != nil {
			return err
		}
	}
	return nil
}

// Find looks among the last documents first: what many have is there. Else it
// sorts the matches when they are few, and when they are many it goes through
// the documents in their order. The planner cannot know which is soonest: it
// guesses how many match from the words that are most common of all.
func (p postgres) Find(ctx context.Context, db DB, a Ask, below, most int) ([]int, error) {
	const query = `WITH near AS MATERIALIZED (
		SELECT id FROM (SELECT id, words FROM search_words WHERE $2::bigint = 0 OR id < $2 ORDER BY id DESC LIMIT 500) AS last
		WHERE words @@ $1::text::tsquery LIMIT $3
	), enough AS (SELECT count(*) = $3 AS so FROM near), few AS MATERIALIZED (
		SELECT id FROM search_words WHERE words @@ $1::text::tsquery AND ($2::bigint = 0 OR id < $2) AND NOT (SELECT so FROM enough) LIMIT 2001
	), many AS (SELECT count(*) > 2000 AS so FROM few)
	SELECT id FROM (
		SELECT id FROM near WHERE (SELECT so FROM enough)
		UNION ALL
		SELECT id FROM few WHERE NOT (SELECT so FROM many)
		UNION ALL
		(SELECT id FROM search_words WHERE words @@ $1::text::tsquery AND ($2::bigint = 0 OR id < $2) AND (SELECT so FROM many) ORDER BY id DESC LIMIT $3)
	) AS found ORDER BY id DESC LIMIT $3`
	return numbers(db.QueryContext(ctx, query, p.match(a), below, most))
}

func (p postgres) Has(a Ask, column string) *entsql.Predicate {
	return entsql.P(func(b *entsql.Builder) {
		b.SetDialect(dialect.Postgres)
		b.WriteString("EXISTS (SELECT 1 FROM search_words WHERE search_words.id = " + column + " AND words @@ ").Arg(p.match(a)).WriteString("::text::tsquery)")
	})
}

// vector writes tokens as PostgreSQL reads a tsvector. Tags stand nowhere.
func (postgres) vector(tokens []string) string {
	var b strings.Builder
	for i, token := range tokens {
		if token == gap {
			continue
		}
		b.WriteString("'" + token + "'")
		if !strings.HasPrefix(token, "__") {
			b.WriteString(":" + strconv.Itoa(i+1))
		}
		b.WriteString(" ")
	}
	return b.String()
}

// match writes an ask as PostgreSQL reads a tsquery. Words are letters and
// digits, so that quotation marks need no escape.
func (p postgres) match(a Ask) string {
	var all []string
	for _, group := range a.tags {
		var one []string
		for _, tag := range group {
			one = append(one, "'"+tagged(tag)+"'")
		}
		all = append(all, "("+strings.Join(one, "|")+")")
	}
	all = append(all, p.phrases(a.all)...)
	for _, found := range a.better {
		all = append(all, "!("+strings.Join(p.phrases(found), "&")+")")
	}
	return strings.Join(all, "&")
}

func (postgres) phrases(all []phrase) []string {
	var written []string
	for _, p := range all {
		var words []string
		for _, w := range p.words {
			words = append(words, "'"+w+"'")
		}
		if p.begins {
			words[len(words)-1] += ":*"
		}
		written = append(written, "("+strings.Join(words, "<->")+")")
	}
	return written
}
