package graph

import (
	"encoding/base64"
	"testing"
)

// A NUL is a character that SQLite keeps and PostgreSQL does not.

func TestWhatHasANULIsNotFound(t *testing.T) {
	w := newWorld(t)
	vars := map[string]any{"x": "a\x00b", "id": w.story("Pay in one tap") + "\x00", "ids": []string{"\x00", w.product}}
	for query, at := range map[string][]any{
		`query($id: ID!) { node(id: $id) { id } }`:                                                                    {"node"},
		`query($ids: [ID!]!) { nodes(ids: $ids) { id } }`:                                                             {"nodes", 0},
		`query($x: String!) { product(key: $x) { id } }`:                                                              {"product"},
		`query($x: String!) { story(key: $x) { id } }`:                                                                {"story"},
		`{ product(key: "\u0000") { id } }`:                                                                           {"product"},
		`query($x: ID!) { product(key: "CHK") { backlog(filter: {goal: $x}) { edges { cursor } } } }`:                 {"product", "backlog", "edges", 0},
		`query($x: ID!) { product(key: "CHK") { backlog(filter: {sprint: $x}) { edges { cursor } } } }`:               {"product", "backlog", "edges", 0},
		`query($x: ID!) { product(key: "CHK") { backlog(filter: {label: [$x], feature: $x}) { edges { cursor } } } }`: {"product", "backlog", "edges", 0},
		`query($x: ID!) { product(key: "CHK") { backlog(filter: {assignee: $x}) { edges { cursor } } } }`:             {"product", "backlog", "edges", 0},
		`query($x: ID!) { product(key: "CHK") { features(goal: $x) { edges { cursor } } } }`:                          {"product", "features", "edges", 0},
	} {
		if got := w.as(po).must(query, vars).at(at...); got != nil {
			t.Errorf("%s answered %v", query, got)
		}
	}
	w.as(po).ask(`mutation($id: ID!) { dropStory(input: {id: $id, reason: "x"}) { story { id } } }`, vars).refused(t, NotFound, "input.id")
	w.as(po).ask(`mutation($x: ID!) { createStory(input: {productId: $x, title: "x"}) { storyEdge { cursor } } }`, vars).refused(t, NotFound, "input.productId")
}

func TestATextWithANULIsRefused(t *testing.T) {
	w := newWorld(t)
	vars := map[string]any{"p": w.product, "x": "a\x00b"}
	for field, query := range map[string]string{
		"filter.text":          `query($x: String!) { product(key: "CHK") { backlog(filter: {text: $x}) { edges { cursor } } } }`,
		"input.title":          `mutation($p: ID!, $x: String!) { createStory(input: {productId: $p, title: $x}) { storyEdge { cursor } } }`,
		"input.idempotencyKey": `mutation($p: ID!, $x: String!) { createStory(input: {productId: $p, title: "x", idempotencyKey: $x}) { storyEdge { cursor } } }`,
		"input.email":          `mutation($x: String!) { signIn(input: {email: $x, password: "x"}) { accessToken } }`,
		"input.metric.name":    `mutation($p: ID!, $x: String!) { createGoal(input: {productId: $p, title: "x", metric: {name: $x}}) { goalEdge { cursor } } }`,
	} {
		same(t, w.as(both).ask(query, vars).refused(t, Invalid, field).extra("reason"), "This contains a NUL character.")
	}
}

func TestACursorWithANULIsNone(t *testing.T) {
	w := newWorld(t)
	for _, cursor := range []string{"a\x00", base64.RawURLEncoding.EncodeToString([]byte("=a\x00")), base64.RawURLEncoding.EncodeToString([]byte("=\xff"))} {
		w.as(po).ask(`query($c: String!) { product(key: "CHK") { backlog(after: $c) { edges { cursor } } } }`, map[string]any{"c": cursor}).refused(t, Invalid, "after")
	}
	members := base64.RawURLEncoding.EncodeToString([]byte(`["a\u0000","b"]`))
	w.as(po).ask(`query($c: String!) { product(key: "CHK") { members(after: $c) { edges { cursor } } } }`, map[string]any{"c": members}).refused(t, Invalid, "after")
}
