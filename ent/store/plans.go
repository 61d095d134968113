package store

import (
	"cmp"
	"context"
	"database/sql"
	"strconv"
	"strings"
)

// What SQLite is told of every index, instead of what ANALYZE would find in the
// data at hand. Without it SQLite takes any index that begins with the workspace
// for one that leaves ten rows, and reads the whole workspace where somebody
// names five rows by their ids. Figures that do not change make plans that do
// not, however small or large the data.
const (
	ofTable     = 1_000_000
	ofCondition = 5_000 // rows that a partial index has
	ofAnything  = 20    // rows that share any column but these
)

// sharing is how many rows share a column that is the same in many.
var sharing = map[string]int{
	"workspace_id": ofTable,
	"product_id":   100_000,
	"sprint_id":    10_000, // what is in none shares that
}

// foretell writes the figures of all indexes that there are.
func foretell(ctx context.Context, db *sql.DB) error {
	for _, statement := range []string{"ANALYZE sqlite_schema", "DELETE FROM sqlite_stat1"} { // the first makes the table
		if _, err := db.ExecContext(ctx, statement); err != nil {
			return err
		}
	}
	rows, err := db.QueryContext(ctx, `SELECT t.name, i.name, i."unique", i.partial, (SELECT group_concat(name) FROM (SELECT name FROM pragma_index_info(i.name) ORDER BY seqno))
		FROM pragma_table_list AS t, pragma_index_list(t.name) AS i WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\'`)
	if err != nil {
		return err
	}
	defer rows.Close()
	figures := map[[2]string]string{}
	for rows.Next() {
		var table, index, columns string
		var unique, partial bool
		if err := rows.Scan(&table, &index, &unique, &partial, &columns); err != nil {
			return err
		}
		figures[[2]string{table, index}] = figuresOf(strings.Split(columns, ","), unique, partial)
	}
	if err := rows.Err(); err != nil {
		return err
	}
	for of, figures := range figures {
		if _, err := db.ExecContext(ctx, "INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)", of[0], of[1], figures); err != nil {
			return err
		}
	}
	return nil
}

// figuresOf says how many rows an index has, and how many of them share its
// first column, its first two, and so on.
func figuresOf(columns []string, unique, partial bool) string {
	left := ofTable
	if partial {
		left = ofCondition
	}
	figures := strconv.Itoa(left)
	for i, column := range columns {
		left = min(left, cmp.Or(sharing[column], ofAnything))
		if unique && i == len(columns)-1 {
			left = 1
		}
		figures += " " + strconv.Itoa(left)
	}
	return figures
}
