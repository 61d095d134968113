package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql/introspection"
	"github.com/vektah/gqlparser/v2"

	"throughline/ent/viewer"
	"throughline/graph/gen"
)

func TestADocumentThatAsksForTooMuchIsRefused(t *testing.T) {
	w := newWorld(t)
	deep := "id"
	for range 13 {
		deep = "serves { " + deep + " }"
	}
	// Each fragment is another twice: to follow every spread would take 2^60 steps.
	bomb := func(operation, of, leaf string) string {
		for i := range 60 {
			operation += fmt.Sprintf("\nfragment f%d on %s { ...f%d ...f%d }", i, of, i+1, i+1)
		}
		return operation + fmt.Sprintf("\nfragment f60 on %s { %s }", of, leaf)
	}
	for name, c := range map[string]struct{ query, code, reason string }{
		"depth":      {`{ product(key: "CHK") { goals { edges { node { ` + deep + ` } } } } }`, "LIMITED", "DEPTH"},
		"objects":    {`{ product(key: "CHK") { sprints(first: 100) { edges { node { stories(first: 100) { edges { node { criteria { id } } } } } } } } }`, "LIMITED", "COST"},
		"root":       {"{" + strings.Repeat(` a: setup { empty }`, 1) + manyAliases("viewer { id }", 21) + "}", "LIMITED", "COST"},
		"mutations":  {"mutation {" + manyAliases(`createLabel(input: {productId: "x", name: "y"}) { labelEdge { cursor } }`, 11) + "}", "LIMITED", "COST"},
		"page":       {`{ product(key: "CHK") { backlog(first: 101) { edges { cursor } } } }`, "INVALID", "A page has 1 to 100 rows."},
		"none":       {`{ product(key: "CHK") { backlog(first: 0) { edges { cursor } } } }`, "INVALID", "A page has 1 to 100 rows."},
		"cursor":     {`{ product(key: "CHK") { backlog(after: "x!") { edges { cursor } } } }`, "INVALID", "This is not a cursor of this list."},
		"both ends":  {`{ product(key: "CHK") { backlog(first: 1, last: 1) { edges { cursor } } } }`, "INVALID", "Give first or last, not both."},
		"spreads":    {bomb(`{ product(key: "CHK") { ...f0 } }`, "Product", "id"), "LIMITED", "COST"},
		"at root":    {bomb("{ ...f0 }", "Query", "setup { empty }"), "LIMITED", "COST"},
		"of changes": {bomb("mutation { ...f0 }", "Mutation", `signOut(input: {}) { deletedSessionId }`), "LIMITED", "COST"},
		"of schema":  {bomb("{ __schema { ...f0 } }", "__Schema", "types { name }"), "LIMITED", "COST"},
		"values":     {`{ product(key: "CHK") { sprints(first: 100) { edges { node { stories(first: 100) { edges { node {` + manyAliases("title", 60) + `} } } } } } } }`, "LIMITED", "COST"},
		"rendered":   {`{ product(key: "CHK") { backlog(first: 100) { edges { node {` + manyAliases("bodyHtml", 60) + `} } } } }`, "LIMITED", "COST"},
		"introspect": {"{" + manyAliases("__schema { types { ...F } }", 4) + "} fragment F on __Type {" + manyAliases("fields { ...N }", 20) + "} fragment N on __Field {" + manyAliases("name", 40) + "}", "LIMITED", "COST"},
		"many signs": {"mutation {" + manyAliases(`signIn(input: {email: "a", password: "b"}) { accessToken }`, 2) + "}", "INVALID", ""},
	} {
		t.Run(name, func(t *testing.T) {
			r := w.as(po).ask(c.query, nil)
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

func TestTheStandardIntrospectionIsAnswered(t *testing.T) {
	w := newWorld(t)
	types := w.as(po).must(introspection.Query, nil).at("__schema", "types").([]any)
	if len(types) > listSizes["types"] {
		t.Errorf("the schema has %d types; listSizes says fewer", len(types))
	}
}

func TestTheAppAsksForLessThanIsRefused(t *testing.T) {
	schema := gen.NewExecutableSchema(gen.Config{}).Schema()
	text := regexp.MustCompile(`"text": ("(?:[^"\\]|\\.)*")`)
	most := size{}
	must(t, filepath.WalkDir("../frontend/src", func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".graphql.ts") {
			return err
		}
		file, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		found := text.FindSubmatch(file)
		if found == nil {
			return nil // a fragment
		}
		var query string
		if err := json.Unmarshal(found[1], &query); err != nil {
			return err
		}
		doc, errs := gqlparser.LoadQuery(schema, query)
		if len(errs) > 0 {
			return nil // of a schema that is being changed; the app's own build refuses it
		}
		m := measure{fragments: map[string]size{}}
		one := m.set(doc.Operations[0].SelectionSet)
		most = size{max(most.depth, one.depth), max(most.objects, one.objects), max(most.values, one.values)}
		if one.depth > maxDepth || one.objects > maxObjects || one.values > maxValues {
			t.Errorf("%s would be refused: %+v", path, one)
		}
		return nil
	}))
	if most.values == 0 {
		t.Error("no query of the app was measured")
	}
	t.Logf("the largest of each: %+v", most)
}

func TestAnArgumentTakesNoEndlessList(t *testing.T) {
	w := newWorld(t)
	ids := make([]string, 101)
	for i := range ids {
		ids[i] = w.product
	}
	for field, query := range map[string]string{
		"ids":           `query($ids: [ID!]!) { nodes(ids: $ids) { id } }`,
		"filter.label":  `query($ids: [ID!]!) { product(key: "CHK") { backlog(filter: {label: $ids}) { edges { cursor } } } }`,
		"input.add":     `mutation($ids: [ID!]!) { assignStory(input: {id: "x", add: $ids}) { story { id } } }`,
		"input.waivers": `mutation { acceptStory(input: {id: "x", waivers: [` + strings.Repeat(`{criterionId: "x", reason: "y"}`, 101) + `]}) { story { id } } }`,
	} {
		vars := map[string]any{"ids": ids}
		w.as(po).ask(query, vars).refused(t, Invalid, field)
		vars["ids"] = ids[1:]
		if r := w.as(po).ask(query, vars); r.code() == "INTERNAL" || r.extra("field") == field && field != "input.waivers" {
			t.Errorf("100 answered %s", r.Body)
		}
	}
}

func TestAnAnswerIsBoundedAndNeverHalfSent(t *testing.T) {
	w := newWorld(t)
	create := func(aliases int) response {
		return w.as(po).ask(`mutation($p: ID!, $b: String!) { createStory(input: {productId: $p, title: "Long", body: $b}) { storyEdge { node { id `+
			manyAliases("body", aliases)+` } } } }`, map[string]any{"p": w.product, "b": strings.Repeat("€", maxText)})
	}
	id := findID(create(1).Data)
	same(t, create(300).refused(t, Limited, "").extra("reason"), "SIZE") // 18 MB
	same(t, len(w.order()), 1)

	ids := slices.Repeat([]string{id}, 100)
	nodes := func(aliases int) response {
		return w.as(po).ask(`query($ids: [ID!]!) { nodes(ids: $ids) { ... on Story {`+manyAliases("body", aliases)+`} } }`, map[string]any{"ids": ids})
	}
	same(t, len(nodes(2).Errors), 0)
	r := nodes(3).refused(t, Limited, "")
	same(t, r.extra("reason"), "SIZE")
	if len(r.Body) > 1000 || r.Data != nil {
		t.Errorf("%d bytes were sent: %.300s", len(r.Body), r.Body)
	}
}

func TestARequestPastItsTimeDoesNothingMore(t *testing.T) {
	w := newWorld(t)
	id := w.story("Pay in one tap")
	for name, query := range map[string]string{
		"a query":    `query($id: ID!) { a: node(id: $id) { id } b: node(id: $id) { ... on Story { bodyHtml } } }`,
		"a mutation": `mutation($id: ID!) { dropStory(input: {id: $id, reason: "late"}) { story { id } } }`,
	} {
		t.Run(name, func(t *testing.T) {
			body, err := json.Marshal(map[string]any{"query": query, "variables": map[string]any{"id": id}})
			must(t, err)
			ctx, cancel := context.WithCancel(viewer.NewContext(t.Context(), w.viewers[po]))
			cancel()
			sent := w.statements.Load()
			r := httptest.NewRequest("POST", "/graphql", bytes.NewReader(body)).WithContext(ctx)
			r.Header.Set("Content-Type", "application/json")
			rec := httptest.NewRecorder()
			w.handler.ServeHTTP(rec, r)
			var answer response
			must(t, json.Unmarshal(rec.Body.Bytes(), &answer))
			same(t, len(answer.Errors), 1)
			same(t, answer.refused(t, Limited, "").extra("reason"), "TIME")
			same(t, w.statements.Load()-sent, 0)
		})
	}
	same(t, w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Story { status } } }`, map[string]any{"id": id}).at("node", "status"), "DRAFT")
}

func TestWritingStopsWhenTheTimeIsOver(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var out bytes.Buffer
	g := &growth{Buffer: &out, whole: ctx, left: maxAnswer, next: maxAnswer}
	defer func() {
		same(t, recover(), stopped{errTooSlow})
		if out.Len() > 64<<10 {
			t.Errorf("it wrote %d bytes more", out.Len())
		}
	}()
	for range maxAnswer / 1000 {
		g.WriteString(strings.Repeat("x", 1000))
	}
}

// TestAnAnswerComesWhole: gqlgen puts @defer into every schema, and this
// transport sends one answer.
func TestAnAnswerComesWhole(t *testing.T) {
	w := newWorld(t)
	id := w.story("Pay in one tap")
	for _, query := range []string{
		`query($id: ID!) { node(id: $id) { ... on Story @defer { title } } }`,
		`query($id: ID!) { node(id: $id) { ...more @defer } } fragment more on Story { title }`,
	} {
		w.as(po).ask(query, map[string]any{"id": id}).refused(t, Invalid, "query")
	}
}
