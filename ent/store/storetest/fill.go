package storetest

import (
	"fmt"
	"testing"

	"entgo.io/ent/dialect"

	"throughline/ent/store"
)

// Filled names what Fill made.
type Filled struct {
	Workspace, Product, User string
	Sprint                   string // active, with 50 stories
	LargeSprint              string // planned, with 200
}

// Fill writes a product of n stories by SQL, for benches: 50 of them in the
// active sprint and 200 in another, all of those with feature, goal, an
// assignee and 4 criteria, as the first 100,000 have.
func Fill(tb testing.TB, db *store.Store, n int) Filled {
	tb.Helper()
	f := Filled{ID("workspace", 1), ID("product", 1), ID("user", 1), ID("sprint", 1), ID("sprint", 2)}
	exec := func(statement string) {
		tb.Helper()
		if _, err := db.Writer().ExecContext(tb.Context(), statement); err != nil {
			tb.Fatalf("%v\n%s", err, statement)
		}
	}
	now := "'2026-08-20 09:00:00+00:00'"
	exec(`INSERT INTO workspaces (id, name, created_at, updated_at, version, last_event) VALUES ('` + ID("workspace", 1) + `', 'Bench', ` + now + `, ` + now + `, 1, 0)`)
	ws := "'" + ID("workspace", 1) + "'"
	exec(`INSERT INTO users (id, workspace_id, name, active, placeholder, role_version, created_at, updated_at, version) VALUES ('` + f.User + `', ` + ws + `, 'Priya Rao', true, false, 1, ` + now + `, ` + now + `, 1)`)
	exec(`INSERT INTO products (id, workspace_id, "key", name, vision, time_zone, working_days, estimation_scale, last_story, last_sprint, last_event, created_at, updated_at, version)
		VALUES ('` + f.Product + `', ` + ws + `, 'CHK', 'Checkout', '', 'UTC', '[1,2,3,4,5]', '[1,2,3,5,8]', ` + fmt.Sprint(n) + `, 2, 0, ` + now + `, ` + now + `, 1)`)
	exec(`INSERT INTO roles (id, workspace_id, kind, user_id, product_id, created_at) VALUES ('` + ID("role", 1) + `', ` + ws + `, 'PO', '` + f.User + `', '` + f.Product + `', ` + now + `)`)
	exec(`INSERT INTO goals (id, workspace_id, product_id, title, why, metric_name, metric_unit, metric_direction, state, learned, created_at, updated_at, version)
		VALUES ('` + ID("goal", 1) + `', ` + ws + `, '` + f.Product + `', 'Reduce checkout time by 20 %', '', 'Checkout time', 's', 'DOWN', 'ACTIVE', '', ` + now + `, ` + now + `, 1)`)
	series := func(from, to int, sel string) string {
		if db.Dialect() == dialect.Postgres {
			return fmt.Sprintf("SELECT %s FROM generate_series(%d, %d) AS s(n)", sel, from, to)
		}
		return fmt.Sprintf("WITH RECURSIVE s(n) AS (SELECT %d UNION ALL SELECT n + 1 FROM s WHERE n < %d) SELECT %s FROM s", from, to, sel)
	}
	pad := func(prefix, expr string) string {
		if db.Dialect() == dialect.Postgres {
			return "'" + prefix + "_01' || lpad((" + expr + ")::text, 24, '0')"
		}
		return "'" + prefix + "_01' || printf('%024d', " + expr + ")"
	}
	rank := "'g' || printf('%07d', n)"
	if db.Dialect() == dialect.Postgres {
		rank = "'g' || lpad(n::text, 7, '0')"
	}
	ranked, place := "", "" // in a schema from before the roadmap had an order
	if _, err := db.Writer().ExecContext(tb.Context(), "SELECT rank FROM features"); err == nil {
		ranked, place = ", rank", ", "+rank
	}
	exec(`INSERT INTO features (id, workspace_id, product_id, title, what, why, horizon, state, goal_id, created_at, updated_at, version` + ranked + `) ` +
		series(1, 40, pad("feature", "n")+", "+ws+", '"+f.Product+"', 'One-tap pay', '', '', 'NOW', 'BUILDING', '"+ID("goal", 1)+"', "+now+", "+now+", 1"+place))
	for i, state := range []string{"ACTIVE", "PLANNED"} {
		sprint := ID("sprint", i+1)
		exec(`INSERT INTO sprints (id, workspace_id, product_id, name, goal, sort, state, note, created_at, updated_at, version)
			VALUES ('` + sprint + `', ` + ws + `, '` + f.Product + `', 'Sprint 24', 'Pay in one tap', '2026-08-17 ` + sprint + `', '` + state + `', '', ` + now + `, ` + now + `, 1)`)
	}
	exec(`INSERT INTO stories (id, workspace_id, product_id, "key", title, as_a, i_want, so_that, body, points, status, status_since, rank, feature_id, sprint_id, blocked_reason, accepted_reason, verdict_stale, created_at, updated_at, version) ` +
		series(1, n, pad("story", "n")+", "+ws+", '"+f.Product+"', 'CHK-' || n, 'Pay in one tap, from any page, number ' || n, 'returning customer', 'to pay in one tap', 'I do not type my card again', '', 1 + n % 5, "+
			"CASE n % 4 WHEN 0 THEN 'READY' WHEN 1 THEN 'IN_PROGRESS' WHEN 2 THEN 'IN_REVIEW' ELSE 'DRAFT' END, "+now+", "+rank+", "+pad("feature", "1 + n % 40")+
			", CASE WHEN n <= 50 THEN '"+f.Sprint+"' WHEN n <= 250 THEN '"+f.LargeSprint+"' END, '', '', false, "+now+", "+now+", 1"))
	exec(`INSERT INTO story_assignees (story_id, user_id) ` + series(1, 250, pad("story", "n")+", '"+f.User+"'"))
	criteria := 4 * min(n, 100_000)
	exec(`INSERT INTO criterions (id, workspace_id, product_id, story_id, position, "given", "when", "then", text, state, waiver, created_at, updated_at, version) ` +
		series(0, criteria-1, pad("criterion", "n")+", "+ws+", '"+f.Product+"', "+pad("story", "1 + n / 4")+", n % 4, 'the card was saved', 'I tap Pay', 'the order is placed', '', CASE n % 2 WHEN 0 THEN 'MET' ELSE 'OPEN' END, '', "+now+", "+now+", 1"))
	if db.Dialect() == dialect.Postgres {
		exec("ANALYZE") // autovacuum would
	}
	return f
}

// ID is the id of the n-th of a noun that Fill made.
func ID(noun string, n int) string { return fmt.Sprintf("%s_01%024d", noun, n) }
