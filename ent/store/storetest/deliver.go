package storetest

import (
	"fmt"
	"testing"
	"time"

	"throughline/ent/store"
)

// Delivered is how many of the stories that Fill made Deliver accepts.
const Delivered = 400

// Deliver ends eight sprints of two weeks, the last of them the day before, with
// fifty stories accepted in each, and dates the sprints that Fill made: what is
// left has a forecast.
func Deliver(tb testing.TB, db *store.Store, f Filled, today time.Time) {
	tb.Helper()
	exec := func(statement string) {
		tb.Helper()
		if _, err := db.Writer().ExecContext(tb.Context(), statement); err != nil {
			tb.Fatalf("%v\n%s", err, statement)
		}
	}
	const sprints, days, each = 8, 14, Delivered / 8
	date := func(sprint, plus int) string {
		return today.AddDate(0, 0, days*(sprint-sprints)+plus).UTC().Format(time.DateOnly)
	}
	dated := func(id string, sprint int) string {
		return fmt.Sprintf(`start = '%s', "end" = '%s', sort = '%[1]s %[3]s' WHERE id = '%[3]s'`, date(sprint, 0), date(sprint, days-1), id)
	}
	exec(`UPDATE sprints SET ` + dated(f.Sprint, sprints))
	exec(`UPDATE sprints SET ` + dated(f.LargeSprint, sprints+1))
	for i := range sprints {
		id := ID("sprint", 3+i)
		exec(`INSERT INTO sprints (id, workspace_id, product_id, name, goal, sort, state, note, created_at, updated_at, version)
			SELECT '` + id + `', workspace_id, product_id, 'Sprint ` + fmt.Sprint(16+i) + `', goal, '` + id + `', 'CLOSED', '', created_at, updated_at, 1 FROM sprints WHERE id = '` + f.Sprint + `'`)
		exec(`UPDATE sprints SET ` + dated(id, i))
		at := "'" + date(i, days/2) + " 12:00:00+00:00'"
		exec(fmt.Sprintf(`UPDATE stories SET status = 'ACCEPTED', sprint_id = '%s', status_since = %s, accepted_at = %[2]s WHERE id BETWEEN '%[3]s' AND '%[4]s'`,
			id, at, ID("story", 251+i*each), ID("story", 250+(i+1)*each)))
	}
}
