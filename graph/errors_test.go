package graph

import (
	"database/sql"
	"fmt"
	"path/filepath"
	"testing"

	"github.com/jackc/pgx/v5/pgconn"
)

func TestAnErrorSaysWhereItBelongs(t *testing.T) {
	w := newWorld(t)
	vars := map[string]any{"p": w.product, "id": w.story("Pay in one tap")}
	r := w.as(po).ask(`mutation($p: ID!) {
		first: createLabel(input: {productId: $p, name: "a"}) { labelEdge { cursor } }
		second: createLabel(input: {productId: $p, name: " "}) { labelEdge { cursor } }
	}`, vars)
	r.refused(t, Invalid, "input.name")
	same(t, r.Errors[0].Path, "[second]")
	same(t, len(r.Errors), 1)

	for query, path := range map[string]string{
		`{ mine: product(key: "CHK") { list: backlog(first: 0) { edges { cursor } } } }`:                     "[mine list]",
		`query($id: ID!) { nodes(ids: [$id]) { ... on Story { comments(first: 0) { edges { cursor } } } } }`: "[nodes 0 comments]",
		`mutation { gone: dropStory(input: {id: "x", reason: "y"}) { story { id } } }`:                       "[gone]",
		`mutation($id: ID!) { bad: dropStory(input: {id: $id, reason: "\u0000"}) { story { id } } }`:         "[bad]",
	} {
		r := w.as(po).ask(query, vars)
		if len(r.Errors) != 1 {
			t.Fatal(r.Body)
		}
		same(t, r.Errors[0].Path, path)
	}
}

func TestAVariableIsCalledAsTheArgumentItIsFor(t *testing.T) {
	w := newWorld(t)
	const create = `mutation($i: CreateStoryInput!) { createStory(input: $i) { storyEdge { cursor } } }`
	const createWith = `mutation($p: ID!, $t: String!) { createStory(input: {productId: $p, title: $t}) { storyEdge { cursor } } }`
	for name, c := range map[string]struct {
		query, field string
		vars         map[string]any
	}{
		"missing":       {create, "input", nil},
		"a field of it": {create, "input.title", map[string]any{"i": map[string]any{"productId": w.product}}},
		"mistyped":      {create, "input.title", map[string]any{"i": map[string]any{"productId": w.product, "title": map[string]any{}}}},
		"unknown":       {create, "input.colour", map[string]any{"i": map[string]any{"productId": w.product, "title": "x", "colour": "red"}}},
		"one of a list": {`query($f: BacklogFilter) { product(key: "CHK") { ...P } } fragment P on Product { backlog(filter: $f) { edges { cursor } } }`,
			"filter.status.1", map[string]any{"f": map[string]any{"status": []string{"DRAFT", "RIPE"}}}},
		"within an object": {createWith, "input.title", map[string]any{"p": w.product}},
		"an argument":      {`query($n: Int) { product(key: "CHK") { backlog(first: $n) { edges { cursor } } } }`, "first", map[string]any{"n": "many"}},
		"of no argument":   {`query($x: Boolean!) { viewer { id @include(if: $x) } }`, "variable.x", nil},
	} {
		t.Run(name, func(t *testing.T) { w.as(po).ask(c.query, c.vars).refused(t, Invalid, c.field) })
	}
}

func TestALockThatIsHeldOrAFullDiskMayBeTriedAgain(t *testing.T) {
	url := "file:" + filepath.Join(t.TempDir(), "held.db")
	db, err := sql.Open("sqlite", url+"?_pragma=busy_timeout(0)&_txlock=immediate")
	must(t, err)
	defer db.Close()
	holder, err := db.Begin()
	must(t, err)
	defer holder.Rollback()
	_, busy := db.Begin()

	for _, err := range []error{busy, &pgconn.PgError{Code: "55P03"}, &pgconn.PgError{Code: "40001"}, &pgconn.PgError{Code: "40P01"}} {
		got := present(t.Context(), fmt.Errorf("beginning: %w", err))
		same(t, got.Extensions["code"], Limited)
		same(t, got.Extensions["reason"], "TIME")
		same(t, got.Extensions["retryAfter"], 1)
	}
	small, err := sql.Open("sqlite", filepath.Join(t.TempDir(), "small.db")+"?_pragma=max_page_count(1)")
	must(t, err)
	defer small.Close()
	_, full := small.Exec("CREATE TABLE t (a)")
	for _, err := range []error{full, &pgconn.PgError{Code: "53100"}} {
		got := present(t.Context(), fmt.Errorf("committing: %w", err))
		same(t, got.Extensions["code"], Limited)
		same(t, got.Extensions["reason"], "SPACE")
		same(t, got.Extensions["retryAfter"], 30)
	}
	_, broken := db.Exec("SELECT 1 FROM nothing")
	for _, err := range []error{broken, &pgconn.PgError{Code: "42P01"}} {
		same(t, present(t.Context(), err).Extensions["code"], Internal)
	}
}
