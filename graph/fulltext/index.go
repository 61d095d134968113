package fulltext

import (
	"context"
	"database/sql"
	"slices"
	"strings"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
)

// Index is a database's full-text index: the table search_words, a row for each
// row of searchables, with what its thing says.
type Index interface {
	// Put keeps documents, each in place of the one that has its number.
	Put(ctx context.Context, db DB, docs []Document) error
	// Drop forgets the documents with these numbers.
	Drop(ctx context.Context, db DB, numbers []int) error
	// Find returns the numbers of what is asked for, highest first: at most so
	// many, and only those below one, when that is not zero.
	Find(ctx context.Context, db DB, a Ask, below, most int) ([]int, error)
	// Has is true where the document with the number in a column is what is asked for.
	Has(a Ask, column string) *entsql.Predicate
}

// DB is where an index lies: a client, within its transaction or not.
type DB interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// In returns the index of a dialect.
func In(name string) Index {
	if name == dialect.Postgres {
		return postgres{}
	}
	return sqlite{}
}

// Document is what is kept of one thing.
type Document struct {
	Number int
	Tags   []string // what it is and whose, for Ask
	Title  []string // texts that it is called by
	Body   []string // further texts
}

// maxTokens and maxRepeats are as much as PostgreSQL knows of a document: where
// the first 16,383 words stand, and of each the first 256 places. SQLite is held
// to it, so that both find the same.
const (
	maxTokens  = 16_383
	maxRepeats = 256
)

// gap stands where no phrase goes on.
const gap = "_"

// tokens is a document as a list of words: its tags, its title marked as such,
// and all of its texts. No word begins with what marks tags and titles.
func (d Document) tokens() []string {
	const letters = 6 // of a word and the space after it, about
	var marked, plain []string
	for i, text := range slices.Concat(d.Title, d.Body) {
		plain = append(slices.Grow(plain, 1+len(text)/letters), gap)
		from := len(plain)
		each(text, func(w Word) { plain = append(plain, w.Text) })
		if i < len(d.Title) {
			marked = append(marked, gap)
			for _, word := range plain[from:] {
				marked = append(marked, titled(word))
			}
		}
	}
	all := make([]string, 0, len(d.Tags)+len(marked)+len(plain))
	for _, tag := range d.Tags {
		all = append(all, tagged(tag))
	}
	all = append(append(all, marked...), plain...)
	return bounded(all[:min(len(all), maxTokens)])
}

// bounded leaves a gap where a token stands that stood often enough before.
func bounded(tokens []string) []string {
	if len(tokens) <= maxRepeats {
		return tokens
	}
	times := map[string]int{}
	for i, token := range tokens {
		if times[token]++; times[token] > maxRepeats {
			tokens[i] = gap
		}
	}
	return tokens
}

func tagged(tag string) string  { return "__" + strings.ToLower(tag) }
func titled(word string) string { return "_" + word }

// Ask is what an index looks for: documents that have one tag of each group and
// all of some phrases, and that were not found better: by all of some others.
type Ask struct {
	tags   [][]string
	all    []phrase
	better [][]phrase
}

// Asks returns what to look for with a query among the documents that have one
// tag of each group, the best matches first, and each match in one of them: in
// titles before anywhere, and the last word as it is before what it begins.
func (q Query) Asks(tags ...[]string) []Ask {
	var asks []Ask
	var better [][]phrase
	for _, phrases := range [][]phrase{titles(q.phrases), q.phrases} {
		all := better
		if last := len(phrases) - 1; phrases[last].begins {
			finished := slices.Clone(phrases)
			finished[last].begins = false
			asks = append(asks, Ask{tags, finished, better})
			all = append(slices.Clip(better), finished)
		}
		asks = append(asks, Ask{tags, phrases, all})
		better = [][]phrase{phrases}
	}
	return asks
}

// Ask returns what to look for to find all matches at once.
func (q Query) Ask(tags ...[]string) Ask { return Ask{tags, q.phrases, nil} }

// titles is phrases where they stand in a title.
func titles(phrases []phrase) []phrase {
	all := make([]phrase, len(phrases))
	for i, p := range phrases {
		all[i].begins = p.begins
		for _, w := range p.words {
			all[i].words = append(all[i].words, titled(w))
		}
	}
	return all
}

// numbers reads a column of them.
func numbers(rows *sql.Rows, err error) ([]int, error) {
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []int
	for rows.Next() {
		var n int
		if err := rows.Scan(&n); err != nil {
			return nil, err
		}
		all = append(all, n)
	}
	return all, rows.Err()
}
