package graph

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
)

func TestADocumentThatAsksForTooMuchIsRefused(t *testing.T) {
	w := newWorld(t)
	deep := "id"
	for range 13 {
		deep = "serves { " + deep + " }"
	}
	bomb := "query { product(key: \"CHK\") { ...f0 } }\n"
	for i := range 40 {
		bomb += fmt.Sprintf("fragment f%d on Product { ...f%d ...f%d }\n", i, i+1, i+1)
	}
	bomb += "fragment f40 on Product { id }"
	for name, c := range map[string]struct{ query, code, reason string }{
		"depth":      {`{ product(key: "CHK") { goals { edges { node { ` + deep + ` } } } } }`, "LIMITED", "DEPTH"},
		"objects":    {`{ product(key: "CHK") { sprints(first: 100) { edges { node { stories(first: 100) { edges { node { criteria { id } } } } } } } } }`, "LIMITED", "COST"},
		"root":       {"{" + strings.Repeat(` a: setup { empty }`, 1) + manyAliases("viewer { id }", 21) + "}", "LIMITED", "COST"},
		"mutations":  {"mutation {" + manyAliases(`createLabel(input: {productId: "x", name: "y"}) { labelEdge { cursor } }`, 11) + "}", "LIMITED", "COST"},
		"page":       {`{ product(key: "CHK") { backlog(first: 101) { edges { cursor } } } }`, "INVALID", "A page has 1 to 100 rows."},
		"none":       {`{ product(key: "CHK") { backlog(first: 0) { edges { cursor } } } }`, "INVALID", "A page has 1 to 100 rows."},
		"cursor":     {`{ product(key: "CHK") { backlog(after: "x!") { edges { cursor } } } }`, "INVALID", "This is not a cursor of this list."},
		"both ends":  {`{ product(key: "CHK") { backlog(first: 1, last: 1) { edges { cursor } } } }`, "INVALID", "Give first or last, not both."},
		"spreads":    {bomb, "LIMITED", ""},
		"many signs": {"mutation {" + manyAliases(`signIn(input: {email: "a", password: "b"}) { accessToken }`, 2) + "}", "INVALID", ""},
	} {
		t.Run(name, func(t *testing.T) {
			r := w.as(po).ask(c.query, nil)
			if name == "spreads" { // harmless once measured once each: it answers
				same(t, len(r.Errors), 0)
				return
			}
			same(t, r.code(), c.code)
			if c.reason != "" {
				same(t, r.extra("reason"), c.reason)
			}
		})
	}
}

func manyAliases(field string, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, " a%d: %s", i, field)
	}
	return b.String()
}

func TestALongDocumentIsNotEvenParsed(t *testing.T) {
	w := newWorld(t)
	r := w.as(po).ask("{ viewer {"+strings.Repeat(" id", 2000)+" } }", nil)
	if len(r.Errors) == 0 || r.Data != nil {
		t.Fatal(r.Body[:200])
	}
}

func TestABodyIsBoundedByWhoSendsIt(t *testing.T) {
	w := newWorld(t)
	pad := func(n int) []byte {
		return []byte(`{"query":"{ setup { empty } }","variables":{"x":"` + strings.Repeat("x", n) + `"}}`)
	}
	for name, c := range map[string]struct {
		who  caller
		size int
		want int
	}{
		"nobody, small":    {w.as(nobody), 1000, http.StatusOK},
		"nobody, 64 kB":    {w.as(nobody), 64 << 10, http.StatusRequestEntityTooLarge},
		"signed in, 64 kB": {w.as(po), 64 << 10, http.StatusOK},
		"signed in, 1 MB":  {w.as(po), 1 << 20, http.StatusRequestEntityTooLarge},
	} {
		t.Run(name, func(t *testing.T) {
			r := c.who.send(pad(c.size))
			same(t, r.Status, c.want)
			if c.want != http.StatusOK {
				same(t, r.code(), "LIMITED")
				same(t, r.extra("reason"), "SIZE")
			}
		})
	}
}

func TestWhatIsWrongWithABodyIsSaidWithoutRepeatingIt(t *testing.T) {
	w := newWorld(t)
	r := w.as(nobody).send([]byte(`{"query": "mutation { signIn(input: {email: \"a\", password: \"s3cret-word\"`))
	same(t, r.Status, http.StatusBadRequest)
	if strings.Contains(r.Body, "s3cret") {
		t.Error(r.Body)
	}
}

func TestIntrospectionAndSuggestionsAreForThoseSignedIn(t *testing.T) {
	w := newWorld(t)
	w.as(nobody).ask(`{ __schema { types { name } } }`, nil).refused(t, Unauthenticated, "")
	w.as(po).must(`{ __schema { types { name } } }`, nil)
	r := w.as(nobody).ask(`{ setup { empti } }`, nil)
	if strings.Contains(r.Body, "Did you mean") || len(r.Errors) == 0 {
		t.Error(r.Body)
	}
}
