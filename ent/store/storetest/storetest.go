// Package storetest gives each test a database of its own: SQLite in a
// temporary folder, or PostgreSQL when THROUGHLINE_TEST_POSTGRES is the URL of
// a cluster that the tests may fill and empty.
package storetest

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	_ "github.com/jackc/pgx/v5/stdlib" // the driver named "pgx"

	"throughline/ent/store"
)

// Cluster returns the URL of the PostgreSQL cluster to test on, or "".
func Cluster() string { return os.Getenv("THROUGHLINE_TEST_POSTGRES") }

// OpenWith returns a fresh database with the migrations applied, closed and
// removed when the test ends. The migrations run once a process (on PostgreSQL
// once a cluster); each database is a copy of that.
func OpenWith(t testing.TB, migrations fs.FS) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), URLWith(t, migrations))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// URLWith is OpenWith for who opens the database themselves, as a whole
// program does.
func URLWith(t testing.TB, migrations fs.FS) string {
	t.Helper()
	if Cluster() == "" {
		return fileCopy(t, migrations)
	}
	return postgresCopy(t, migrations)
}

// Empty returns the URL of a fresh database without a schema.
func Empty(t testing.TB) string {
	t.Helper()
	if Cluster() == "" {
		return "sqlite:" + filepath.Join(t.TempDir(), "throughline.db")
	}
	return makeDatabase(t, "template0")
}

var files = struct {
	sync.Mutex
	by map[string][]byte // an empty migrated database, by the sum of its migrations
}{by: map[string][]byte{}}

func fileCopy(t testing.TB, migrations fs.FS) string {
	files.Lock()
	defer files.Unlock()
	key := sum(t, migrations)
	if files.by[key] == nil {
		path := filepath.Join(t.TempDir(), "template.db")
		migrate(t, "sqlite:"+path, migrations)
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		files.by[key] = text
	}
	path := filepath.Join(t.TempDir(), "throughline.db")
	if err := os.WriteFile(path, files.by[key], 0o600); err != nil {
		t.Fatal(err)
	}
	return "sqlite:" + path
}

// postgresCopy keeps a migrated template in the cluster, named by what was
// applied to it. Packages are tested by several processes at once, so it is
// made under a lock and gets its name only when it is whole.
func postgresCopy(t testing.TB, migrations fs.FS) string {
	template := "template_" + sum(t, migrations)
	admin := connect(t)
	ctx := context.Background()
	conn, err := admin.Conn(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	exec := func(statement string) {
		t.Helper()
		if _, err := conn.ExecContext(ctx, statement); err != nil {
			t.Fatalf("%s: %v", statement, err)
		}
	}
	exec("SELECT pg_advisory_lock(1)")
	var n int
	if err := conn.QueryRowContext(ctx, "SELECT count(*) FROM pg_database WHERE datname = $1", template).Scan(&n); err != nil {
		t.Fatal(err)
	}
	if n == 0 {
		exec("DROP DATABASE IF EXISTS " + template + "_new")
		exec("CREATE DATABASE " + template + "_new TEMPLATE template0")
		migrate(t, at(t, template+"_new"), migrations)
		exec("ALTER DATABASE " + template + "_new RENAME TO " + template)
	}
	exec("SELECT pg_advisory_unlock(1)")
	return makeDatabase(t, template)
}

func makeDatabase(t testing.TB, template string) string {
	admin := connect(t)
	name := "test_" + strings.ToLower(rand.Text())
	if _, err := admin.ExecContext(context.Background(), "CREATE DATABASE "+name+" TEMPLATE "+template); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if _, err := admin.ExecContext(context.Background(), "DROP DATABASE IF EXISTS "+name+" WITH (FORCE)"); err != nil {
			t.Error(err)
		}
	})
	return at(t, name)
}

// connect returns one pool a process for making and dropping databases.
var connect = func() func(testing.TB) *sql.DB {
	open := sync.OnceValues(func() (*sql.DB, error) {
		db, err := sql.Open("pgx", Cluster())
		if err == nil {
			db.SetMaxOpenConns(4)
		}
		return db, err
	})
	return func(t testing.TB) *sql.DB {
		db, err := open()
		if err != nil {
			t.Fatal(err)
		}
		return db
	}
}()

// at is the cluster's URL with another database.
func at(t testing.TB, name string) string {
	u, err := url.Parse(Cluster())
	if err != nil {
		t.Fatalf("THROUGHLINE_TEST_POSTGRES: %v", err)
	}
	u.Path = "/" + name
	return u.String()
}

func migrate(t testing.TB, databaseURL string, migrations fs.FS) {
	s, err := store.Open(context.Background(), databaseURL)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err := s.Migrate(context.Background(), migrations); err != nil {
		t.Fatal(err)
	}
}

// sum names the migrations by their content.
func sum(t testing.TB, migrations fs.FS) string {
	hash := sha256.New()
	err := fs.WalkDir(migrations, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".sql") {
			return err
		}
		text, err := fs.ReadFile(migrations, path)
		fmt.Fprintf(hash, "%s %d\n%s", path, len(text), text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return hex.EncodeToString(hash.Sum(nil))[:16]
}
