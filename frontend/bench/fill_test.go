// Package bench measures the app: `npm run bench`.
package bench

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"throughline/ent/migrate/migrations"
	"throughline/ent/store"
	"throughline/ent/store/storetest"
)

// TestFill writes the data folder named by BENCH_DATA: a product with a backlog
// of 10,000 stories, 200 in the active sprint and 50 in a planned one, each
// with four criteria, and 400 that were accepted. It is no test: the bench runs it before it starts the
// binary.
func TestFill(t *testing.T) {
	data := os.Getenv("BENCH_DATA")
	if data == "" {
		t.Skip("the bench of the app names a folder")
	}
	db, err := store.Open(t.Context(), "sqlite:"+filepath.Join(data, "throughline.db"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Migrate(t.Context(), migrations.FS); err != nil {
		t.Fatal(err)
	}
	filled := storetest.Fill(t, db, 10_250+storetest.Delivered)
	if _, err := db.Writer().ExecContext(t.Context(), "UPDATE stories SET sprint_id = '"+filled.Sprint+
		"' WHERE id <= '"+storetest.ID("story", 200)+"'"); err != nil {
		t.Fatal(err)
	}
	storetest.Deliver(t, db, filled, time.Now())
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
}
