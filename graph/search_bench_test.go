package graph

import (
	"encoding/json"
	"slices"
	"testing"
	"time"

	"entgo.io/ent/dialect"
)

const benchSearch = `query Search($p: ID!, $t: String!, $k: [SearchKind!]) { search(product: $p, text: $t, kind: $k, first: 20) {
	edges { node { __typename id ... on Story { key title status } ... on Comment { author { name } } } subject { id ... on Story { key title } } field snippet { text hit } }
	pageInfo { hasNextPage endCursor } } }`

// BenchmarkSearch looks for words over HTTP in a product of 100,000 stories with
// 400,000 criteria and 200,000 comments.
func BenchmarkSearch(b *testing.B) {
	s := seeded(b, 100_000)
	s.index(b)
	for _, c := range []struct {
		name, text string
		kinds      []string
		found      int
	}{
		{"in every title", "pay", nil, 20},
		{"in every criterion", "card", []string{"CRITERION"}, 20},
		{"in half of the comments", "refund", nil, 20},
		{"in one of 5,000 comments", "w4711", nil, 20},
		{"in one title", "94711", nil, 1},
		{"nowhere", "zebra", nil, 0},
		{"two letters of every title", "pa", nil, 20},
		{"two words", "saved card", nil, 20},
		{"a phrase", `"one tap, from any"`, nil, 20},
		{"a phrase and a rare word", `"on the order page" w4711`, nil, 20},
		{"a key", "CHK-4711", nil, 11},
	} {
		body, err := json.Marshal(map[string]any{"query": benchSearch, "variables": map[string]any{"p": s.product, "t": c.text, "k": c.kinds}})
		if err != nil {
			b.Fatal(err)
		}
		b.Run(s.db.Dialect()+"/"+c.name, func(b *testing.B) {
			s.post(b, body, `"field"`, c.found)
			var took []time.Duration
			for b.Loop() {
				start := time.Now()
				s.post(b, body, `"field"`, c.found)
				took = append(took, time.Since(start))
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "median-ms")
			b.ReportMetric(0, "ns/op")
		})
	}
}

// index says something about each story twice, and lets search find everything.
func (s *site) index(b *testing.B) {
	b.Helper()
	for _, statement := range []string{
		`INSERT INTO comments (id, workspace_id, product_id, story_id, author_id, body, question, created_at, updated_at, version)
			SELECT 'comment_01' || substr(id, 9), workspace_id, product_id, id, '` + s.user + `',
				'Buyers ask for a refund on the order page: w' || (CAST(substr(id, 9) AS bigint) % 5000), false, created_at, updated_at, 1 FROM stories`,
		`INSERT INTO comments (id, workspace_id, product_id, story_id, author_id, body, question, created_at, updated_at, version)
			SELECT 'comment_02' || substr(id, 9), workspace_id, product_id, id, '` + s.user + `',
				'We said that the total with tax shows before somebody types, and that it stays.', false, created_at, updated_at, 1 FROM stories`,
		// As they were written in the course of time: a story, then what is about it.
		`INSERT INTO searchables (workspace_id, product_id, kind, thing_id, pending) SELECT workspace_id, product_id, kind, id, true FROM (
			SELECT workspace_id, product_id, 'STORY' AS kind, id, 4 * CAST(substr(id, 9) AS bigint) AS place FROM stories
			UNION ALL SELECT workspace_id, product_id, 'COMMENT', id, 4 * CAST(substr(id, 11) AS bigint) + 3 FROM comments
			UNION ALL SELECT workspace_id, product_id, 'CRITERION', id, CAST(substr(id, 13) AS bigint) FROM criterions
		) AS things ORDER BY place, id`,
	} {
		if _, err := s.db.Writer().ExecContext(b.Context(), statement); err != nil {
			b.Fatalf("%v\n%s", err, statement)
		}
	}
	if _, err := (&Store{Client: s.client, Dialect: s.db.Dialect(), Now: time.Now}).CatchUp(b.Context()); err != nil {
		b.Fatal(err)
	}
	if s.db.Dialect() == dialect.Postgres {
		if _, err := s.db.Writer().ExecContext(b.Context(), "ANALYZE"); err != nil { // autovacuum would
			b.Fatal(err)
		}
	}
}
