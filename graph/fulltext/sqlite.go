package fulltext

import (
	"context"
	"slices"
	"strings"

	entsql "entgo.io/ent/dialect/sql"
)

// sqlite is an FTS5 table without content of its own. Its tokenizer only has to
// part at spaces what was cut into words already.
type sqlite struct{}

func (sqlite) Put(ctx context.Context, db DB, docs []Document) error {
	for some := range slices.Chunk(docs, batch) {
		args := make([]any, 0, 2*len(some))
		for _, d := range some {
			args = append(args, d.Number, strings.Join(d.tokens(), " "))
		}
		_, err := db.ExecContext(ctx, "INSERT OR REPLACE INTO search_words (rowid, words) VALUES (?, ?)"+strings.Repeat(", (?, ?)", len(some)-1), args...)
		if err != nil {
			return err
		}
	}
	return nil
}

func (sqlite) Drop(ctx context.Context, db DB, numbers []int) error {
	for _, n := range numbers {
		if _, err := db.ExecContext(ctx, "DELETE FROM search_words WHERE rowid = ?", n); err != nil {
			return err
		}
	}
	return nil
}

func (s sqlite) Find(ctx context.Context, db DB, a Ask, below, most int) ([]int, error) {
	query, args := "SELECT rowid FROM search_words WHERE search_words MATCH ?", []any{s.match(a)}
	if below > 0 {
		query, args = query+" AND rowid < ?", append(args, below)
	}
	return numbers(db.QueryContext(ctx, query+" ORDER BY rowid DESC LIMIT ?", append(args, most)...))
}

func (s sqlite) Has(a Ask, column string) *entsql.Predicate {
	return entsql.ExprP(column+" IN (SELECT rowid FROM search_words WHERE search_words MATCH ?)", s.match(a))
}

// match writes an ask as FTS5 reads it. Words are letters and digits, so that
// quotation marks need no escape.
func (s sqlite) match(a Ask) string {
	var all []string
	for _, group := range a.tags {
		var one []string
		for _, tag := range group {
			one = append(one, `"`+tagged(tag)+`"`)
		}
		all = append(all, "("+strings.Join(one, " OR ")+")")
	}
	expression := strings.Join(append(all, s.phrases(a.all)...), " AND ")
	for _, found := range a.better {
		expression = "(" + expression + ") NOT (" + strings.Join(s.phrases(found), " AND ") + ")"
	}
	return expression
}

func (sqlite) phrases(all []phrase) []string {
	var written []string
	for _, p := range all {
		w := `"` + strings.Join(p.words, " ") + `"`
		if p.begins {
			w += " *"
		}
		written = append(written, w)
	}
	return written
}
