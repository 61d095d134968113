package graph

import (
	"fmt"
	"strings"
	"testing"
)

func TestTheLogsHold(t *testing.T) {
	w := newWorld(t)
	w.reviewStory("Pay in one tap")
	found, err := w.store.Audit(t.Context(), nil)
	must(t, err)
	same(t, len(found), 5) // two workspaces, three products
	for _, log := range found {
		same(t, log.Broken, "")
		if log.ID == w.product && (log.Events < 9 || len(log.End) != 64) {
			t.Errorf("%+v", log)
		}
	}
}

func TestWhatWasChangedInTheLogIsFound(t *testing.T) {
	w := newWorld(t)
	id := w.as(po).id(`mutation($p: ID!) { createStory(input: {productId: $p, title: "Pay in one tap"}) { storyEdge { node { id } } } }`, map[string]any{"p": w.product})
	for i := range 3 {
		w.later(1)
		w.as(po).must(`mutation($id: ID!, $t: String!) { updateStory(input: {id: $id, title: $t}) { story { id } } }`, map[string]any{"id": id, "t": fmt.Sprint("Pay in ", i)})
	}
	logs := func(noted map[string]Anchor) map[string]Audited {
		t.Helper()
		found, err := w.store.Audit(t.Context(), noted)
		must(t, err)
		logs := map[string]Audited{}
		for _, log := range found {
			logs[log.ID] = log
		}
		return logs
	}
	whole := logs(nil)[w.product]
	last := whole.Events
	row := func(number int) string {
		return fmt.Sprintf(" WHERE product_id = '%s' AND number = %d", w.product, number)
	}
	for _, test := range []struct{ name, change, says string }{
		{"a text", "UPDATE events SET changes = '[]'" + row(last-1), fmt.Sprintf("event %d (event_", last-1)},
		{"a reason", "UPDATE events SET reason = 'As agreed'" + row(last-1), "its reason"},
		{"who did it", "UPDATE events SET actor_id = '" + w.viewers[pm].UserID + "'" + row(last-1), "who did what"},
		{"under which hat", "UPDATE events SET hat = 'PM'" + row(last-1), "who did what"},
		{"when", "UPDATE events SET at = '2026-08-19 09:00:00+00:00'" + row(last-1), "who did what"},
		{"a link of the chain", "UPDATE events SET hash = digest" + row(last-1), fmt.Sprintf("event %d (event_", last-1)},
		{"one that is gone", "DELETE FROM events" + row(last-2), fmt.Sprintf("event %d is missing", last-2)},
		{"the newest that is gone", "DELETE FROM events" + row(last), fmt.Sprintf("event %d is missing", last)},
		{"the newest that is gone, and the count of them", "DELETE FROM events" + row(last) + "; UPDATE products SET last_event = last_event - 1 WHERE id = '" + w.product + "'",
			fmt.Sprintf("does not end as it did after event %d", last-1)},
	} {
		t.Run(test.name, func(t *testing.T) {
			tx, err := w.store.Client.Tx(t.Context())
			must(t, err)
			defer tx.Rollback()
			for statement := range strings.SplitSeq(test.change, "; ") {
				_, err := tx.ExecContext(t.Context(), statement)
				must(t, err)
			}
			found, err := (&Store{Client: tx.Client()}).Audit(t.Context(), nil)
			must(t, err)
			for _, log := range found {
				if (log.ID == w.product) != (log.Broken != "") || log.Broken != "" && !strings.Contains(log.Broken, test.says) {
					t.Errorf("%s: %q; want %q", log.Name, log.Broken, test.says)
				}
			}
		})
	}

	t.Run("a chain that was written anew does not pass where it was", func(t *testing.T) {
		same(t, logs(map[string]Anchor{w.product: {whole.Events, whole.End}})[w.product].Broken, "")
		other := logs(map[string]Anchor{w.product: {whole.Events - 1, whole.End}})[w.product]
		if !strings.Contains(other.Broken, "was changed since the end was noted") {
			t.Errorf("%q", other.Broken)
		}
		longer := logs(map[string]Anchor{w.product: {whole.Events + 1, whole.End}})[w.product]
		same(t, longer.Broken, fmt.Sprintf("event %d, which it had, is missing", whole.Events+1))
		gone := logs(map[string]Anchor{"product_gone": {3, whole.End}})["product_gone"]
		same(t, gone.Broken, "its 3 events are gone, and what they were about")
	})
}

func TestWhatWasErasedIsNoBreak(t *testing.T) {
	w := newWorld(t)
	id := w.readyStory("Pay in one tap")
	_, err := w.store.Client.ExecContext(t.Context(), "UPDATE events SET changes = NULL, salt = NULL, reason = '' WHERE entity_id = '"+id+"'")
	must(t, err)
	found, err := w.store.Audit(t.Context(), nil)
	must(t, err)
	for _, log := range found {
		same(t, log.Broken, "")
		same(t, log.Erased > 0, log.ID == w.product)
	}
}
