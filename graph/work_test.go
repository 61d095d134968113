package graph

import (
	"context"
	"fmt"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"throughline/ent/rights"
	"throughline/ent/viewer"
)

// TestRequestsJoinWork sends requests from inside of a transaction of which
// they are the first to change something: it outlives each of them.
func TestRequestsJoinWork(t *testing.T) {
	w := newWorld(t)
	must(t, w.store.Work(viewer.NewContext(t.Context(), w.viewers[po]), "test", func(ctx context.Context) error {
		for _, title := range []string{"first", "second"} {
			body := `{"query": "mutation { createStory(input: {productId: \"` + w.product + `\", title: \"` + title + `\"}) { storyEdge { cursor } } }"}`
			r := httptest.NewRequestWithContext(ctx, "POST", "/graphql", strings.NewReader(body))
			r.Header.Set("Content-Type", "application/json")
			rec := httptest.NewRecorder()
			w.handler.ServeHTTP(rec, r)
			if strings.Contains(rec.Body.String(), "errors") {
				t.Errorf("%s: %s", title, rec.Body)
			}
		}
		return nil
	}))
	same(t, w.order(), []string{"first", "second"})
}

// TestRequestsThatCrossAllHappen lets two people lock the same two products in
// each other's order.
func TestRequestsThatCrossAllHappen(t *testing.T) {
	w := newWorld(t)
	w.join("everywhere", w.viewers[admin].WorkspaceID, w.product, rights.PM)
	w.viewers["everywhere"].Roles[w.elsewhere] = []rights.RoleKind{rights.PM}
	const query = `mutation($a: ID!, $b: ID!, $v: String!) {
		first: updateProduct(input: {id: $a, vision: $v}) { product { vision } }
		then: updateProduct(input: {id: $b, vision: $v}) { product { vision } }
	}`
	var wait sync.WaitGroup
	var refused sync.Map
	for i := range 2 {
		a, b := w.product, w.elsewhere
		if i%2 == 0 {
			a, b = b, a
		}
		wait.Go(func() {
			for j := range 5 {
				if r := w.as("everywhere").ask(query, map[string]any{"a": a, "b": b, "v": fmt.Sprint(i, "/", j)}); len(r.Errors) > 0 {
					refused.Store(r.Body, true)
				}
			}
		})
	}
	wait.Wait()
	refused.Range(func(body, _ any) bool { t.Error(body); return true })
	for _, product := range []string{w.product, w.elsewhere} {
		same(t, len(chained(t, w, product)), 1+2*5)
	}
}
