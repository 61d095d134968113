package graph

import (
	"context"
	"net/http/httptest"
	"strings"
	"testing"

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
