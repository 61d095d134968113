package graph

import (
	"context"
	"maps"
	"slices"

	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/event"
	"throughline/graph/page"
)

// ofMany are the mutations that write an event for each of many readings.
var ofMany = []string{"recordReadings", "undoReadings"}

// many is what the events of such a mutation have in common.
type many struct{ SubjectID, RequestID, Action string }

func manyOf(e *ent.Event) many { return many{e.SubjectID, e.RequestID, e.Action} }

// historyOfGoal reads what happened to a goal; folded, of many readings written
// at once the last event only.
func historyOfGoal(ctx context.Context, a span, goalID string, folded bool) (*page.EventConnection, error) {
	q := db(ctx).Event.Query().Where(event.SubjectID(goalID))
	if folded {
		q.Where(lastOfMany)
	}
	return events(ctx, a, q)
}

// lastOfMany keeps of the events that belong together the one that none of them
// follows: they have numbers one after the other.
func lastOfMany(s *sql.Selector) {
	next := sql.Table(event.Table).As("next")
	follows := sql.Select(next.C(event.FieldID)).From(next).Where(sql.And(
		sql.ColumnsEQ(next.C(event.FieldProductID), s.C(event.FieldProductID)),
		sql.P(func(b *sql.Builder) {
			b.Ident(next.C(event.FieldNumber)).WriteString(" = ").Ident(s.C(event.FieldNumber)).WriteString(" + 1")
		}),
		sql.ColumnsEQ(next.C(event.FieldSubjectID), s.C(event.FieldSubjectID)),
		sql.ColumnsEQ(next.C(event.FieldRequestID), s.C(event.FieldRequestID)),
		sql.ColumnsEQ(next.C(event.FieldAction), s.C(event.FieldAction)),
	))
	bulk := make([]any, len(ofMany))
	for i, action := range ofMany {
		bulk[i] = action
	}
	s.Where(sql.Or(sql.NotIn(s.C(event.FieldAction), bulk...), sql.NotExists(follows)))
}

// preloadTogether counts in one statement how many belong with each event of a
// page.
func preloadTogether(ctx context.Context, events []*ent.Event) error {
	var subjects, requests []string
	for _, e := range events {
		if slices.Contains(ofMany, e.Action) {
			subjects, requests = append(subjects, e.SubjectID), append(requests, e.RequestID)
		}
	}
	found := map[many]int{}
	if len(subjects) > 0 {
		var rows []struct {
			SubjectID string `sql:"subject_id"`
			RequestID string `sql:"request_id"`
			Action    string `sql:"action"`
			Count     int    `sql:"count"`
		}
		err := db(ctx).Event.Query().
			Where(event.WorkspaceID(events[0].WorkspaceID), event.SubjectIDIn(subjects...), event.RequestIDIn(requests...), event.ActionIn(ofMany...)).
			GroupBy(event.FieldSubjectID, event.FieldRequestID, event.FieldAction).
			Aggregate(ent.Count()).Scan(ctx, &rows)
		if err != nil {
			return err
		}
		for _, row := range rows {
			found[many{row.SubjectID, row.RequestID, row.Action}] = row.Count
		}
	}
	w := workOf(ctx)
	w.computed.put(func() {
		if w.computed.together == nil {
			w.computed.together = map[many]int{}
		}
		maps.Copy(w.computed.together, found)
	})
	return nil
}

// writtenTogether returns how many readings were written with that of an event.
func writtenTogether(ctx context.Context, e *ent.Event) (int, error) {
	if !slices.Contains(ofMany, e.Action) {
		return 1, nil
	}
	w := workOf(ctx)
	w.computed.mu.Lock()
	n, known := w.computed.together[manyOf(e)]
	w.computed.mu.Unlock()
	if known {
		return n, nil
	}
	return db(ctx).Event.Query().
		Where(event.WorkspaceID(e.WorkspaceID), event.SubjectID(e.SubjectID), event.RequestID(e.RequestID), event.Action(e.Action)).
		Count(ctx)
}
