package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"throughline/ent/migrate"
	"throughline/ent/store/storetest"
	"throughline/ent/viewer"
)

// Every mutation is ended before its first statement, before its second, and so
// on until it gets to its end: it did nothing, or all of it.
func TestTortureFault(t *testing.T) {
	storetest.Torture(t)
	ends, between := 0, 0
	for _, try := range tries {
		w := newWorld(t)
		vars := try.setup(w)
		who := both
		if try.needs == "ADMINISTER" {
			who = admin
		}
		was := w.everyRow()
		for n := int64(1); ; n++ {
			r := w.endedAt(n, w.viewers[who], try.query, vars)
			if len(r.Errors) == 0 {
				if slices.Equal(w.everyRow(), was) {
					t.Errorf("%s is answered, and did nothing", try.mutation)
				}
				break
			}
			if n == 1000 {
				t.Fatalf("%s does not end: %s", try.mutation, r.Body)
			}
			ends++
			if now := w.everyRow(); !slices.Equal(now, was) {
				between++
				t.Errorf("%s, ended at statement %d, left this behind: %s", try.mutation, n, differs(was, now))
				was = now
			}
		}
	}
	storetest.Bar(t, "every mutation ended at each of its statements", "before or after, never between",
		fmt.Sprintf("%d of %d ends left something behind", between, ends), between == 0)
}

// endedAt asks, and ends the request at its n-th statement.
func (w *world) endedAt(n int64, who *viewer.Viewer, query string, vars map[string]any) (answer response) {
	w.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": vars})
	must(w.t, err)
	ctx, cancel := context.WithCancel(viewer.NewContext(w.t.Context(), who))
	defer cancel()
	last := w.statements.Load() + n
	at := func(now int64) {
		if now == last {
			cancel()
		}
	}
	w.watch.Store(&at)
	defer w.watch.Store(nil)
	r := httptest.NewRequest("POST", "/graphql", bytes.NewReader(body)).WithContext(ctx)
	r.Header.Set("Content-Type", "application/json")
	rec := httptest.NewRecorder()
	w.handler.ServeHTTP(rec, r)
	must(w.t, json.Unmarshal(rec.Body.Bytes(), &answer))
	answer.Body = rec.Body.String()
	return answer
}

// everyRow is each row of each table, as text.
func (w *world) everyRow() (rows []string) {
	w.t.Helper()
	for _, table := range migrate.Tables {
		found, err := w.store.Client.QueryContext(w.t.Context(), `SELECT * FROM "`+table.Name+`"`)
		must(w.t, err)
		columns, err := found.Columns()
		must(w.t, err)
		for found.Next() {
			values := make([]any, len(columns))
			for i := range values {
				values[i] = new(any)
			}
			must(w.t, found.Scan(values...))
			var row strings.Builder
			row.WriteString(table.Name)
			for i := range values {
				fmt.Fprintf(&row, " %s=%v", columns[i], *values[i].(*any))
			}
			rows = append(rows, row.String())
		}
		must(w.t, found.Close())
	}
	slices.Sort(rows)
	return rows
}

// differs is what is in one and not in the other.
func differs(was, now []string) string {
	var out []string
	for _, row := range now {
		if !slices.Contains(was, row) {
			out = append(out, "+ "+row)
		}
	}
	for _, row := range was {
		if !slices.Contains(now, row) {
			out = append(out, "- "+row)
		}
	}
	return strings.Join(out, "\n")
}
