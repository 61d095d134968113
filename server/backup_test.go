package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"throughline/ent/migrate/migrations"
	"throughline/ent/store"
	"throughline/ent/store/storetest"
)

const (
	noting = `mutation($p: ID!, $t: String!) { createStory(input: {productId: $p, title: $t, to: TOP}) { storyEdge { node { id } } } }`
	titles = `query($p: ID!) { node(id: $p) { ... on Product { backlog(first: 100) { edges { node { title } } } } } }`
)

func backUp(t *testing.T, data, file string) {
	t.Helper()
	if code, stdout, stderr := throughline(t, nil, "", "backup", file, "--data="+data); code != 0 || !strings.Contains(stdout, "was found whole") {
		t.Fatalf("the backup ends with %d: %s%s", code, stdout, stderr)
	}
}

func TestABackupUnderLoadHasAllThatWasAnsweredBefore(t *testing.T) {
	data, other, file := t.TempDir(), t.TempDir(), filepath.Join(t.TempDir(), "backup.db")
	s, ada, product := founded(t, "--data="+data)
	token := s.token(t, "--for=ada@example.com")
	var all sync.WaitGroup
	var answered atomic.Int64
	enough, stop := make(chan struct{}), make(chan struct{})
	for range 4 {
		all.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				ada.does(noting, map[string]any{"p": product, "t": "Pay in one tap"})
				if answered.Add(1) == 40 {
					close(enough)
				}
			}
		})
	}
	<-enough
	before := answered.Load()
	backUp(t, data, file)
	close(stop)
	all.Wait()
	s.stop()
	if info, err := os.Stat(file); err != nil || info.Mode().Perm()&0o077 != 0 {
		t.Errorf("others may read it: %v %v", info.Mode(), err)
	}
	if code, stdout, stderr := throughline(t, nil, "", "restore", file, "--data="+other); code != 0 || strings.Contains(stdout, "kept") {
		t.Fatalf("into an empty folder it ends with %d: %s%s", code, stdout, stderr)
	}
	again := start(t, "--data="+other)
	n := again.script(t, token).does(`query($p: ID!) { node(id: $p) { ... on Product { backlog(first: 1) { totalCount } } } }`, map[string]any{"p": product}).at("node.backlog.totalCount")
	if n := int64(n.(float64)); n < before || n > answered.Load() {
		t.Errorf("%d stories came back; %d were answered before it began, %d in all", n, before, answered.Load())
	}
}

func TestARestoreBringsBackWhatWasAndKeepsWhatIs(t *testing.T) {
	data, file := t.TempDir(), filepath.Join(t.TempDir(), "backup.db")
	s, ada, product := founded(t, "--data="+data)
	ada.does(noting, map[string]any{"p": product, "t": "Before"})
	backUp(t, data, file)
	ada.does(noting, map[string]any{"p": product, "t": "After"})
	script := s.token(t, "--for=ada@example.com")

	code, _, stderr := throughline(t, nil, "", "restore", file, "--data="+data)
	if code != 1 || !strings.Contains(stderr, "already served by process") {
		t.Errorf("over a server it ends with %d: %s", code, stderr)
	}
	s.stop()
	if code, stdout, stderr := throughline(t, nil, "", "restore", file, "--data="+data); code != 0 || !strings.Contains(stdout, "What was there is kept: "+filepath.Join(data, "throughline.db.before-")) {
		t.Fatalf("%d: %s%s", code, stdout, stderr)
	}
	s = start(t, "--data="+data)
	ada = s.browser(t)
	ada.bearer = ada.does(entering, map[string]any{"email": "ada@example.com", "password": "correct horse"}).text("signIn.accessToken")
	if body := ada.does(titles, map[string]any{"p": product}).body; !strings.Contains(body, "Before") || strings.Contains(body, "After") {
		t.Errorf("restored: %s", body)
	}
	s.script(t, script).refused("UNAUTHENTICATED INVALID", whoAmI, nil)
	s.stop()

	kept, err := filepath.Glob(filepath.Join(data, "throughline.db.before-*"))
	if err != nil || len(kept) != 1 {
		t.Fatal(kept, err)
	}
	s = start(t, "--data="+t.TempDir(), "--database=sqlite:"+kept[0])
	if body := s.script(t, script).does(titles, map[string]any{"p": product}).body; !strings.Contains(body, "After") {
		t.Errorf("kept: %s", body)
	}
}

func TestARestoreRefusesWhereAnotherCommandIsAtWork(t *testing.T) {
	data, file := t.TempDir(), filepath.Join(t.TempDir(), "backup.db")
	if code, _, stderr := throughline(t, nil, "", "migrate", "--data="+data); code != 0 {
		t.Fatal(stderr)
	}
	backUp(t, data, file)
	other, err := store.Open(t.Context(), "sqlite:"+filepath.Join(data, "throughline.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	if err := other.Ping(t.Context()); err != nil {
		t.Fatal(err)
	}
	if code, _, stderr := throughline(t, nil, "", "restore", file, "--data="+data); code != 1 || !strings.Contains(stderr, "another process has") {
		t.Errorf("beside another command it ends with %d: %s", code, stderr)
	}
	other.Close()
	if code, _, stderr := throughline(t, nil, "", "restore", file, "--data="+data); code != 0 {
		t.Errorf("once that has ended: %d: %s", code, stderr)
	}
}

// Who moved a broken database out of the way left its write-ahead log, which
// SQLite would write into whatever is put there.
func TestARestoreTakesNothingFromWhatWasLeft(t *testing.T) {
	data, file := t.TempDir(), filepath.Join(t.TempDir(), "backup.db")
	if code, _, stderr := throughline(t, nil, "", "migrate", "--data="+data); code != 0 {
		t.Fatal(stderr)
	}
	backUp(t, data, file)
	lost := filepath.Join(data, "throughline.db")
	for _, left := range []string{"", "-wal", "-shm"} {
		if err := os.Remove(lost + left); err != nil && !os.IsNotExist(err) {
			t.Fatal(err)
		}
	}
	for _, left := range []string{"-wal", "-journal"} {
		if err := os.WriteFile(lost+left, []byte("of before"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if code, _, stderr := throughline(t, nil, "", "restore", file, "--data="+data); code != 0 {
		t.Fatal(stderr)
	}
	for _, left := range []string{"-wal", "-journal"} {
		kept, err := filepath.Glob(lost + ".before-*" + left)
		if text, _ := os.ReadFile(lost + left); string(text) == "of before" || err != nil || len(kept) != 1 {
			t.Errorf("%s is still there, or gone: %q %v %v", left, text, kept, err)
		}
	}
}

func TestARestoreRefusesWhatIsNotWhole(t *testing.T) {
	data, folder := t.TempDir(), t.TempDir()
	if code, _, stderr := throughline(t, nil, "", "migrate", "--data="+data); code != 0 {
		t.Fatal(stderr)
	}
	whole := filepath.Join(folder, "whole.db")
	backUp(t, data, whole)
	content, err := os.ReadFile(whole)
	if err != nil {
		t.Fatal(err)
	}
	file := func(name string, content []byte) string {
		t.Helper()
		name = filepath.Join(folder, name)
		if err := os.WriteFile(name, content, 0o600); err != nil {
			t.Fatal(err)
		}
		return name
	}
	damaged := append([]byte{}, content...)
	const page = 4096
	at := page * (pageOf(t, whole, "stories") - 1)
	copy(damaged[at:at+page], bytes.Repeat([]byte{0xff}, page))
	newer := filepath.Join(folder, "newer.db")
	foreign := filepath.Join(folder, "foreign.db")
	for name, statement := range map[string]string{
		newer:   "INSERT INTO goose_db_version (version_id, is_applied) VALUES (99990101000000, true)",
		foreign: "CREATE TABLE recipes (name text)",
	} {
		if name == newer {
			file("newer.db", content)
		}
		db, err := store.Open(t.Context(), "sqlite:"+name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := db.Writer().Exec(statement); err != nil {
			t.Fatal(err)
		}
		db.Close()
	}
	before, err := os.ReadFile(filepath.Join(data, "throughline.db"))
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ name, file, says string }{
		{"one that is not there", filepath.Join(folder, "none.db"), "no such file"},
		{"what is no database", file("notes.txt", []byte("Buy milk")), "not a database"},
		{"half of one", file("half.db", content[:len(content)/2]), "malformed"},
		{"a damaged one", file("damaged.db", damaged), "is damaged"},
		{"one of a newer version", newer, "newer version of Throughline"},
		{"another program's", foreign, "is no database of Throughline"},
	} {
		t.Run(test.name, func(t *testing.T) {
			code, stdout, stderr := throughline(t, nil, "", "restore", test.file, "--data="+data)
			if code != 1 || !strings.Contains(stderr, test.says) {
				t.Errorf("ends with %d: %s%s", code, stdout, stderr)
			}
		})
	}
	after, err := os.ReadFile(filepath.Join(data, "throughline.db"))
	if err != nil || string(before) != string(after) {
		t.Error("the database is another now")
	}
	if left, _ := filepath.Glob(filepath.Join(data, "*.part*")); len(left) > 0 {
		t.Errorf("left behind: %q", left)
	}
}

// pageOf is the page of the file that a table begins at.
func pageOf(t *testing.T, file, table string) (page int) {
	t.Helper()
	db, err := store.Open(t.Context(), "sqlite:"+file)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := db.Reader().QueryRow("SELECT rootpage FROM sqlite_schema WHERE name = ?", table).Scan(&page); err != nil {
		t.Fatal(err)
	}
	return page
}

func TestABackupReplacesNothing(t *testing.T) {
	data := t.TempDir()
	if code, _, stderr := throughline(t, nil, "", "backup", filepath.Join(data, "x.db"), "--data="+data); code != 1 || !strings.Contains(stderr, "nothing to back up") {
		t.Errorf("without a database it ends with %d: %s", code, stderr)
	}
	if code, _, stderr := throughline(t, nil, "", "migrate", "--data="+data); code != 0 {
		t.Fatal(stderr)
	}
	database := filepath.Join(data, "throughline.db")
	if code, _, stderr := throughline(t, nil, "", "backup", database, "--data="+data); code != 1 || !strings.Contains(stderr, "replaces nothing") {
		t.Errorf("over the database itself it ends with %d: %s", code, stderr)
	}
}

func TestPostgreSQLIsBackedUpByItsOwnTools(t *testing.T) {
	database := "--database=postgres://throughline:secret@db/throughline?password=secret&sslmode=disable&sslpassword=secret"
	for _, test := range []struct {
		args []string
		says string
	}{
		{[]string{"backup", "b.dump"}, "pg_dump --format=custom --file='b.dump' 'postgres://throughline@db/throughline?sslmode=disable'"},
		{[]string{"restore", "b.dump"}, "pg_restore --clean --if-exists --no-owner --dbname='postgres://throughline@db/throughline?sslmode=disable' 'b.dump'"},
		{[]string{"serve", "--addr=localhost:0", "--backup=b"}, "--backup is for SQLite"},
	} {
		code, _, stderr := throughline(t, nil, "", append(test.args, database, "--data="+t.TempDir())...)
		if code != 1 || !strings.Contains(stderr, test.says) || strings.Contains(stderr, "secret") {
			t.Errorf("%s ends with %d: %s", test.args[0], code, stderr)
		}
	}
}

func TestAServerBacksItselfUpAndKeepsTheNewest(t *testing.T) {
	data, folder := t.TempDir(), filepath.Join(t.TempDir(), "backups")
	if code, _, stderr := throughline(t, nil, "", "migrate", "--data="+data); code != 0 {
		t.Fatal(stderr)
	}
	now := time.Date(2026, 11, 27, 3, 0, 0, 0, time.UTC)
	c := &serve{Backups: schedule{Folder: folder, Every: "1d", Keep: 3}}
	c.Data = data
	b, err := c.backups(func() time.Time { return now })
	if err != nil {
		t.Fatal(err)
	}
	log := slog.New(slog.DiscardHandler)
	names := func() string {
		t.Helper()
		var names []string
		files, err := os.ReadDir(folder)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			names = append(names, strings.TrimSuffix(strings.TrimPrefix(file.Name(), "throughline-202611"), "T030000Z.db"))
		}
		return fmt.Sprint(names)
	}
	b.keepUp(t.Context(), log)
	for _, name := range []string{"notes.txt", "throughline-20261127T025900Z.db.part"} {
		if err := os.WriteFile(filepath.Join(folder, name), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	now = now.Add(23 * time.Hour)
	b.keepUp(t.Context(), log)
	if got := names(); got != "[notes.txt 27T025900Z.db.part 27]" {
		t.Errorf("before a day has passed: %s", got)
	}
	now = now.Add(time.Hour)
	for range 4 {
		b.keepUp(t.Context(), log)
		now = now.Add(24 * time.Hour)
	}
	if got := names(); got != "[notes.txt 29 30 throughline-20261201]" {
		t.Errorf("after five days: %s", got)
	}

	// One of a clock that was wrong stands for none that is due, and pushes none out.
	ahead := filepath.Join(folder, "throughline-20300101T000000Z.db")
	if err := os.WriteFile(ahead, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		b.keepUp(t.Context(), log)
		now = now.Add(24 * time.Hour)
	}
	if got := names(); got != "[notes.txt throughline-20261201 throughline-20261202 throughline-20261203 throughline-20300101T000000Z.db]" {
		t.Errorf("beside one that is dated later: %s", got)
	}
	if says, err := b.newest(); !errors.Is(err, errAhead) || !strings.Contains(err.Error(), "throughline-20300101T000000Z.db") {
		t.Errorf("of one that is dated later it says %q, %v", says, err)
	}
	if err := os.Remove(ahead); err != nil {
		t.Fatal(err)
	}
	if says, err := b.newest(); err != nil || says != "3, the newest throughline-20261203T030000Z.db" {
		t.Errorf("without it it says %q, %v", says, err)
	}

	b.path = filepath.Join(data, "gone.db")
	b.keepUp(t.Context(), log)
	if b.after != now.Add(time.Hour) {
		t.Errorf("after a failure it tries again at %v", b.after)
	}
}

func TestBackupSettingsAreChecked(t *testing.T) {
	data := "--data=" + t.TempDir()
	for args, says := range map[string]string{"--backup-every=soon": "is not a time", "--backup-keep=0": "at least one is kept"} {
		if code, _, stderr := throughline(t, nil, "", "serve", "--addr=localhost:0", "--backup="+t.TempDir(), data, args); code != 1 || !strings.Contains(stderr, says) {
			t.Errorf("%s ends with %d: %s", args, code, stderr)
		}
	}
}

// BenchmarkBackup backs up and restores 100,000 stories with 400,000 criteria.
func BenchmarkBackup(b *testing.B) {
	folder := b.TempDir()
	path := filepath.Join(folder, "throughline.db")
	db, err := store.Open(b.Context(), "sqlite:"+path)
	if err != nil {
		b.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Migrate(b.Context(), migrations.FS); err != nil {
		b.Fatal(err)
	}
	storetest.Fill(b, db, 100_000)
	var backing, restoring time.Duration
	for i := 0; b.Loop(); i++ {
		file, began := filepath.Join(folder, fmt.Sprint(i, ".db")), time.Now()
		if err := store.Backup(context.Background(), path, file); err != nil {
			b.Fatal(err)
		}
		backing += time.Since(began)
		began = time.Now()
		if _, err := store.Restore(context.Background(), file, filepath.Join(folder, "other.db"), fmt.Sprint(i), migrations.FS); err != nil {
			b.Fatal(err)
		}
		restoring += time.Since(began)
		if info, err := os.Stat(file); err == nil {
			b.ReportMetric(float64(info.Size())/1e6, "MB")
		}
	}
	b.ReportMetric(backing.Seconds()/float64(b.N), "backup-s")
	b.ReportMetric(restoring.Seconds()/float64(b.N), "restore-s")
	b.ReportMetric(0, "ns/op")
}
