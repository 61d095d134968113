package migrations_test

import (
	"bytes"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"throughline/ent/migrate"
	"throughline/ent/migrate/migrations"
	"throughline/ent/store"
	"throughline/ent/store/storetest"
)

// TestTheMigrationsReachTheSchema asks ent what it would still change.
func TestTheMigrationsReachTheSchema(t *testing.T) {
	s := storetest.OpenWith(t, migrations.FS)
	var missing bytes.Buffer
	if err := migrate.NewSchema(s.Driver()).WriteTo(t.Context(), &missing); err != nil {
		t.Fatal(err)
	}
	// PostgreSQL reads the condition of a partial index back in other words.
	partial := regexp.MustCompile(`story_unsprinted|webhook_delivery_waiting|import_running`)
	for line := range strings.Lines(missing.String()) {
		line = strings.TrimSpace(line)
		if line != "" && line != "BEGIN;" && line != "COMMIT;" && !strings.HasPrefix(line, "--") && !partial.MatchString(line) {
			t.Errorf("the migrations lack: %s", line)
		}
	}
}

// TestADatabaseOfAnOlderVersionOpens brings a populated database of the first
// migration to the newest.
func TestADatabaseOfAnOlderVersionOpens(t *testing.T) {
	oldest := fstest.MapFS{}
	for _, folder := range []string{"sqlite", "postgres"} {
		files, err := fs.Glob(migrations.FS, folder+"/*.sql")
		if err != nil || len(files) == 0 {
			t.Fatal(files, err)
		}
		text, err := fs.ReadFile(migrations.FS, files[0])
		if err != nil {
			t.Fatal(err)
		}
		oldest[files[0]] = &fstest.MapFile{Data: text}
	}
	url := storetest.URLWith(t, oldest)
	s, err := store.Open(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	const now = "'2026-08-20 09:00:00+00:00'"
	for _, row := range []string{
		`INSERT INTO workspaces (id, name, demo, created_at, updated_at, version, last_event) VALUES ('workspace_1', 'Old', true, ` + now + `, ` + now + `, 1, 0)`,
		`INSERT INTO products (id, workspace_id, created_at, updated_at, key, name, working_days, estimation_scale) VALUES ('product_1', 'workspace_1', ` + now + `, ` + now + `, 'OLD', 'Old', '[]', '[]')`,
		`INSERT INTO comments (id, workspace_id, product_id, created_at, updated_at, body, question) VALUES ('comment_1', 'workspace_1', 'product_1', ` + now + `, ` + now + `, 'Why?', true), ('comment_2', 'workspace_1', 'product_1', ` + now + `, ` + now + `, 'So.', false)`,
		`UPDATE comments SET answer_id = CASE id WHEN 'comment_1' THEN 'comment_2' ELSE 'comment_1' END`,
	} {
		if _, err := s.Writer().Exec(row); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.Migrate(t.Context(), migrations.FS); err != nil {
		t.Fatal(err)
	}
	if pending, err := s.Pending(t.Context(), migrations.FS); pending != 0 || err != nil {
		t.Fatal(pending, err)
	}
	var name string
	if err := s.Reader().QueryRow("SELECT name FROM workspaces").Scan(&name); err != nil || name != "Old" {
		t.Fatal(name, err)
	}
	var first, demo bool
	if err := s.Reader().QueryRow("SELECT first, demo_at = created_at FROM workspaces").Scan(&first, &demo); err != nil || !first || !demo {
		t.Error(first, demo, err)
	}
	var answered string
	if err := s.Reader().QueryRow("SELECT min(id) FROM comments WHERE answer_id IS NOT NULL HAVING count(*) = 1").Scan(&answered); err != nil || answered != "comment_1" {
		t.Errorf("%q has an answer, %v; only the question points at the other", answered, err)
	}
}

// An archive says by a migration's name which schema it is of, on either database.
func TestAMigrationHasOneNameInBothDialects(t *testing.T) {
	names := func(folder string) (list []string) {
		files, err := fs.Glob(migrations.FS, folder+"/*.sql")
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			_, name, _ := strings.Cut(strings.TrimSuffix(path.Base(file), ".sql"), "_")
			if slices.Contains(list, name) {
				t.Errorf("%s has two migrations that are called %s", folder, name)
			}
			if name != "bytewise" { // says of PostgreSQL what SQLite does anyway
				list = append(list, name)
			}
		}
		return list
	}
	lite, postgres := names("sqlite"), names("postgres")
	if !slices.Equal(lite, postgres) {
		t.Errorf("SQLite came to be by\n%v\nand PostgreSQL by\n%v", lite, postgres)
	}
	if migrations.Newest() != lite[len(lite)-1] {
		t.Errorf("%s is not the newest", migrations.Newest())
	}
	for i, name := range lite {
		until, known := migrations.UpTo(name)
		if !known {
			t.Fatalf("%s is not known", name)
		}
		files, err := fs.Glob(until, "sqlite/*.sql")
		if err != nil || len(files) != i+1 {
			t.Errorf("up to %s there are %d, %v; want %d", name, len(files), err, i+1)
		}
	}
	if _, known := migrations.UpTo("of_tomorrow"); known {
		t.Error("a migration that is not there is known")
	}
}
