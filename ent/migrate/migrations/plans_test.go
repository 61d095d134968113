package migrations_test

import (
	"strings"
	"testing"

	"entgo.io/ent/dialect"

	"throughline/ent/migrate/migrations"
	"throughline/ent/schema"
	"throughline/ent/store"
	"throughline/ent/store/storetest"
)

// TestRowsAreReadByTheirIds asks SQLite how it would read a few rows by their
// ids, which the policies narrow to a workspace: not all of the workspace.
func TestRowsAreReadByTheirIds(t *testing.T) {
	s := onSQLite(t)
	tables, err := s.Reader().Query(`SELECT m.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c WHERE m.type = 'table' AND c.name = 'workspace_id'`)
	if err != nil {
		t.Fatal(err)
	}
	defer tables.Close()
	n := 0
	for ; tables.Next(); n++ {
		var table string
		if err := tables.Scan(&table); err != nil {
			t.Fatal(err)
		}
		got := plan(t, s, "SELECT * FROM "+table+" WHERE id IN ('1', '2', '3', '4', '5', '6', '7') AND workspace_id = 'w'")
		if !strings.Contains(got, "(id=?)") && !strings.Contains(got, "(rowid=?)") {
			t.Errorf("rows of %s are not read by their ids: %s", table, got)
		}
	}
	if n < 15 {
		t.Errorf("only %d tables have a workspace", n)
	}
}

func TestTheBacklogIsReadFromItsOwnIndex(t *testing.T) {
	// As somebody with a role in the product asks: their policy names it again.
	const query = "SELECT * FROM stories WHERE product_id = 'p' AND " + schema.Unsprinted + " AND workspace_id = 'w' AND product_id = 'p'"
	for _, page := range []string{"", " AND rank > 'g'"} {
		if got := plan(t, onSQLite(t), query+page+" ORDER BY rank LIMIT 51"); !strings.Contains(got, "story_unsprinted") || strings.Contains(got, "TEMP") {
			t.Errorf("the backlog is read otherwise: %s", got)
		}
	}
}

func TestWhatSpeaksForAGoalOrFeatureIsReadFromItsOwnIndex(t *testing.T) {
	for of, join := range map[string]string{"goal": "insight_goals", "feature": "insight_features"} {
		got := plan(t, onSQLite(t), "SELECT insight_id FROM "+join+" WHERE "+of+"_id = '1'")
		if !strings.Contains(got, "join_"+of+"_insights") {
			t.Errorf("the insights of a %s are read otherwise: %s", of, got)
		}
	}
}

func onSQLite(t *testing.T) *store.Store {
	s := storetest.OpenWith(t, migrations.FS)
	if s.Dialect() != dialect.SQLite {
		t.Skip("PostgreSQL looks at what there is")
	}
	return s
}

func plan(t *testing.T, s *store.Store, query string) string {
	t.Helper()
	rows, err := s.Reader().Query("EXPLAIN QUERY PLAN " + query)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var all []string
	for rows.Next() {
		var id, parent, unused int
		var step string
		if err := rows.Scan(&id, &parent, &unused, &step); err != nil {
			t.Fatal(err)
		}
		all = append(all, step)
	}
	return strings.Join(all, "; ")
}

func TestAPageOfStoriesReadsOnlyWhatWasAskedAboutThem(t *testing.T) {
	page := strings.Repeat("'s', ", 99) + "'s'"
	if got := plan(t, onSQLite(t), "SELECT * FROM comments WHERE question AND answer_id IS NULL AND story_id IN ("+page+") AND workspace_id = 'w' AND product_id = 'p'"); !strings.Contains(got, "story_id=?") {
		t.Errorf("all questions are read: %s", got)
	}
}
