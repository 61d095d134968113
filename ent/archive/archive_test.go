package archive

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql/schema"
	"entgo.io/ent/schema/field"
	"pgregory.net/rapid"

	"throughline/ent/migrate"
	"throughline/ent/migrate/migrations"
	limits "throughline/ent/schema"
	"throughline/ent/store"
	"throughline/ent/store/storetest"
)

var at = time.Date(2026, 11, 27, 9, 30, 0, 0, time.UTC)

// open opens a database with all its tables and no rows.
func open(t *testing.T, url string) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	if _, err := s.Migrate(t.Context(), migrations.FS); err != nil {
		t.Fatal(err)
	}
	return s
}

func sqlite(t *testing.T) *store.Store {
	return open(t, "sqlite:"+filepath.Join(t.TempDir(), "throughline.db"))
}

func write(t *testing.T, s *store.Store) string {
	t.Helper()
	var file bytes.Buffer
	counts, err := Write(t.Context(), s, &file, "v1", at)
	if err != nil {
		t.Fatal(err)
	}
	if len(counts) != len(migrate.Tables) {
		t.Errorf("counted %d of %d tables", len(counts), len(migrate.Tables))
	}
	return file.String()
}

func read(s *store.Store, file string) ([]Count, error) {
	_, counts, err := Read(context.Background(), s, strings.NewReader(file))
	return counts, err
}

// words is text that one or the other would write in its own way.
const words = "Ünïcode 🙂 漢 <b>&amp; \"quoted\" back\\slash\ttab\r\nline \u2028 = + @ 'it''s'"

// fill writes three rows into every table, each column with values at the edge of
// its kind: the first without what may be null.
func fill(t *testing.T, s *store.Store) {
	t.Helper()
	err := s.Load(t.Context(), func(tx *sql.Tx) error {
		for _, table := range migrate.Tables {
			to := map[string]string{} // by the column that refers to it
			for _, key := range table.ForeignKeys {
				to[key.Columns[0].Name] = key.RefTable.Name
			}
			into := &rows{tx: tx, dialect: s.Dialect(), table: table.Name}
			for _, column := range table.Columns {
				into.names = append(into.names, column.Name)
			}
			for i := range 3 {
				values := make([]any, len(table.Columns))
				for n, column := range table.Columns {
					values[n] = value(table.Name, to[column.Name], column, i)
				}
				if err := into.insert(t.Context(), 1, values); err != nil {
					return fmt.Errorf("%s: %w", table.Name, err)
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func value(table, refers string, column *schema.Column, i int) any {
	switch {
	case column.Nullable && i == 0:
		return nil
	case refers != "":
		return fmt.Sprint(refers, "-", i)
	case column.Name == "id" && column.Type == field.TypeString:
		return fmt.Sprint(table, "-", i)
	case column.Increment:
		return 41 + i
	}
	switch column.Type {
	case field.TypeInt:
		return []int64{0, math.MaxInt64, math.MinInt64}[i]
	case field.TypeFloat64:
		return []float64{0.1 + 0.2, 1e300, -7}[i]
	case field.TypeBool:
		return i == 1
	case field.TypeTime:
		return []time.Time{at, time.Date(1969, 7, 20, 20, 17, 40, 123_456_000, time.UTC), time.Date(2999, 12, 31, 23, 59, 59, 999_999_000, time.UTC)}[i]
	case field.TypeJSON:
		return []byte([]string{`[]`, `{"b":[1, 2.50,1e3,-0.0,1e21,null,"<é>"],"aa":"\u2028","a":{"z":true}}`, `null`}[i])
	case field.TypeBytes:
		return [][]byte{{0, 255, byte(len(table))}, {}, []byte(table + words)}[i]
	}
	return fmt.Sprint(column.Name, " ", i, " ", words)
}

// pairs is each way from one kind of database to another that can be tried here.
func pairs(t *testing.T, try func(t *testing.T, from, to *store.Store)) {
	t.Run("SQLite to SQLite", func(t *testing.T) { try(t, sqlite(t), sqlite(t)) })
	if storetest.Cluster() == "" {
		return
	}
	postgres := func(t *testing.T) *store.Store { return open(t, storetest.URLWith(t, migrations.FS)) }
	t.Run("SQLite to PostgreSQL", func(t *testing.T) { try(t, sqlite(t), postgres(t)) })
	t.Run("PostgreSQL to SQLite", func(t *testing.T) { try(t, postgres(t), sqlite(t)) })
	t.Run("PostgreSQL to PostgreSQL", func(t *testing.T) { try(t, postgres(t), postgres(t)) })
}

func TestEveryColumnOfEveryTableComesBack(t *testing.T) {
	pairs(t, func(t *testing.T, from, to *store.Store) {
		fill(t, from)
		file := write(t, from)
		counts, err := read(to, file)
		if err != nil {
			t.Fatal(err)
		}
		for _, count := range counts {
			if count.Rows != 3 {
				t.Errorf("%d rows came into %s", count.Rows, count.Table)
			}
		}
		if len(counts) != len(migrate.Tables) {
			t.Errorf("%d tables are counted, of %d", len(counts), len(migrate.Tables))
		}
		same(t, file, write(t, to))
		if err := func() error { _, err := to.Examine(t.Context()); return err }(); err != nil {
			t.Error(err)
		}
	})
}

// same names the first line in which two archives differ.
func same(t *testing.T, one, other string) {
	t.Helper()
	before, after := strings.Split(one, "\n"), strings.Split(other, "\n")
	for i := range min(len(before), len(after)) {
		if before[i] != after[i] {
			t.Fatalf("line %d was\n%.2000s\nand is\n%.2000s", i+1, before[i], after[i])
		}
	}
	if len(before) != len(after) {
		t.Fatalf("%d lines were, %d are", len(before), len(after))
	}
}

// Rows that are written later take the next number, and refer to what is there.
func TestPeopleGoOnWhereTheyWere(t *testing.T) {
	pairs(t, func(t *testing.T, from, to *store.Store) {
		fill(t, from)
		if _, err := read(to, write(t, from)); err != nil {
			t.Fatal(err)
		}
		var id int
		row := to.Writer().QueryRowContext(t.Context(), "INSERT INTO searchables (workspace_id, product_id, kind, thing_id) VALUES ('workspaces-1', 'products-1', 'STORY', 'story_new') RETURNING id")
		if err := row.Scan(&id); err != nil || id != 44 {
			t.Errorf("the next has number %d, %v; want 44", id, err)
		}
		var pending int
		if err := to.Reader().QueryRowContext(t.Context(), "SELECT count(*) FROM searchables WHERE pending").Scan(&pending); err != nil || pending != 3 {
			t.Errorf("%d wait for the full-text index, %v; want the 3 that came and not the one", pending, err)
		}
		if _, err := to.Writer().ExecContext(t.Context(), "UPDATE stories SET product_id = 'nowhere'"); err == nil {
			t.Error("a story is of a product that is not there")
		}
	})
}

// TestNothingIsForgotten compares what a database has with what is archived.
func TestNothingIsForgotten(t *testing.T) {
	s := storetest.OpenWith(t, migrations.FS)
	tx, err := s.Reader().BeginTx(t.Context(), &sql.TxOptions{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback()
	tables, err := catalog(t.Context(), tx, s.Dialect())
	if err != nil {
		t.Fatal(err)
	}
	if err := sameTables(&Header{Tables: described()}, tables); err != nil {
		t.Error(err)
	}
	if len(tables) != len(migrate.Tables) {
		t.Errorf("the database has %d tables that are archived, the schema %d", len(tables), len(migrate.Tables))
	}
	query := `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite\_%' ESCAPE '\'`
	if s.Dialect() == dialect.Postgres {
		query = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
	}
	rows, err := tx.QueryContext(t.Context(), query)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			t.Fatal(err)
		}
		if tables[name] == nil && leftOut[name] == "" {
			t.Errorf("%s is in no archive, and nothing says why", name)
		}
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
}

func TestAnArchiveIsOfOneMoment(t *testing.T) {
	s := storetest.OpenWith(t, migrations.FS)
	fill(t, s)
	before := write(t, s)
	// More than is written at once, so that the first rows are read when it begins.
	if _, err := s.Writer().ExecContext(t.Context(), `UPDATE answers SET payload = '"`+strings.Repeat("long ", 40_000)+`"' WHERE id = 'answers-2'`); err != nil {
		t.Fatal(err)
	}
	during := &meanwhile{do: func() error {
		_, err := s.Writer().ExecContext(t.Context(), "UPDATE workspaces SET name = 'Changed meanwhile'")
		return err
	}}
	if _, err := Write(t.Context(), s, during, "v1", at); err != nil {
		t.Fatal(err)
	}
	if !during.done || strings.Contains(during.String(), "Changed meanwhile") {
		t.Errorf("it has what was written after it began: %v", during.done)
	}
	if after := write(t, s); !strings.Contains(after, "Changed meanwhile") || len(after) < len(before) {
		t.Error("the next one has not")
	}
}

// meanwhile does something once it is first written to.
type meanwhile struct {
	bytes.Buffer
	do   func() error
	done bool
}

func (m *meanwhile) Write(b []byte) (int, error) {
	if !m.done {
		m.done = true
		if err := m.do(); err != nil {
			return 0, err
		}
	}
	return m.Buffer.Write(b)
}

func TestAnArchiveThatIsWrongIsRefusedWithItsLine(t *testing.T) {
	source := sqlite(t)
	fill(t, source)
	good := strings.Split(strings.TrimSuffix(write(t, source), "\n"), "\n")
	in := slices.IndexFunc(good, func(line string) bool { return strings.HasPrefix(line, `{"comments":`) }) + 1 // not the first, which lacks much
	last := len(good) - 1
	comment := func(from, to string) func([]string) string {
		return func(lines []string) string {
			changed := strings.Replace(lines[in], from, to, 1)
			if changed == lines[in] {
				t.Fatalf("%q is not in %s", from, lines[in])
			}
			lines[in] = changed
			return strings.Join(lines, "\n") + "\n"
		}
	}
	whole := func(change func([]string) []string) func([]string) string {
		return func(lines []string) string { return strings.Join(change(lines), "\n") + "\n" }
	}
	s := storetest.OpenWith(t, migrations.FS) // the same for all: each leaves it empty
	for name, c := range map[string]struct {
		change func([]string) string
		line   int
		says   string
	}{
		"nothing":               {func([]string) string { return "" }, 1, "was cut off"},
		"another file":          {func([]string) string { return "key,title\n" }, 1, "no archive of Throughline"},
		"another format":        {whole(func(l []string) []string { l[0] = strings.Replace(l[0], `"version":1`, `"version":2`, 1); return l }), 1, "format 2"},
		"cut between lines":     {whole(func(l []string) []string { return l[:in] }), in + 1, "was cut off"},
		"cut within a line":     {func(l []string) string { return strings.Join(l[:in], "\n") + "\n" + l[in][:20] }, in + 1, "was cut off"},
		"cut at the last break": {func(l []string) string { return strings.Join(l, "\n") }, last + 1, "was cut off"},
		"a row less":            {whole(func(l []string) []string { return slices.Delete(l, in, in+1) }), last, "was changed or damaged"},
		"a row changed":         {comment("漢", "字"), last + 1, "was changed or damaged"},
		"rows miscounted": {whole(func(l []string) []string {
			l[last] = strings.Replace(l[last], `"comments":3`, `"comments":4`, 1)
			return l
		}), last + 1, "comments has 4 rows; 3 came"},
		"a table uncounted":   {whole(func(l []string) []string { l[last] = strings.Replace(l[last], `"comments":3,`, ``, 1); return l }), last + 1, "comments has 0 rows; 3 came"},
		"something behind":    {whole(func(l []string) []string { return append(l, l[in]) }), last + 2, "after the last line"},
		"no JSON":             {comment(`{`, ``), in + 1, "no object"},
		"two rows in a line":  {comment(`{"comments"`, `{"stories":{},"comments"`), in + 1, "one member"},
		"a row that is none":  {whole(func(l []string) []string { l[in] = `{"comments":null}`; return l }), in + 1, "comments is no object"},
		"an unknown table":    {comment(`{"comments"`, `{"commentz"`), in + 1, `"commentz" is no table`},
		"an unknown column":   {comment(`"body":`, `"bodi":`), in + 1, "comments.bodi is no column"},
		"a column that lacks": {comment(`"version":9223372036854775807,`, ``), in + 1, "comments.version is missing"},
		"a number as text":    {comment(`"version":9223372036854775807`, `"version":"1"`), in + 1, `comments.version is "1", which is no integer`},
		"a number too large":  {comment(`9223372036854775807`, `9223372036854775808`), in + 1, "comments.version is 9223372036854775808, which is no integer"},
		"null":                {comment(`"version":9223372036854775807`, `"version":null`), in + 1, "comments.version is null"},
		"a NUL":               {comment(`漢`, `\u0000`), in + 1, "contains a NUL"},
		"a time that is none": {comment(`1969-07-20`, `1969-07-32`), in + 1, "which is no time"},
		"a row twice":         {whole(func(l []string) []string { return slices.Insert(l, in, l[in]) }), in + 2, "comments: "},
		"bytes that are none": {func(l []string) string {
			i := rowOf(l, "answers-2")
			l[i] = strings.Replace(l[i], `"input":"`, `"input":"!`, 1)
			return strings.Join(l, "\n") + "\n"
		}, rowOf(good, "answers-2") + 1, "answers.input is not base64"},
		"a table that lacks": {whole(func(l []string) []string { l[0] = strings.Replace(l[0], `"comments":{`, `"commentz":{`, 1); return l }), 1, "the table comments is missing"},
		"a column of no use": {whole(func(l []string) []string {
			l[0] = strings.Replace(l[0], `"body":"text"`, `"body":"text","mood":"text"`, 1)
			return l
		}), 1, "comments.mood is nothing"},
		"a column of a kind":    {whole(func(l []string) []string { l[0] = strings.Replace(l[0], `"body":"text"`, `"body":"json"`, 1); return l }), 1, `comments.body is of the kind "json", want "text"`},
		"a line without an end": {func(l []string) string { l[in] = strings.Repeat(" ", maxLine+1); return strings.Join(l, "\n") }, in + 1, "longer than 36 MiB"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := read(s, c.change(slices.Clone(good)))
			var wrong *LineError
			if !errors.As(err, &wrong) || wrong.Line != c.line || !strings.Contains(err.Error(), c.says) {
				t.Errorf("%v; want line %d, %q", err, c.line, c.says)
			}
			empty(t, s)
		})
	}
}

func rowOf(lines []string, id string) int {
	return slices.IndexFunc(lines, func(line string) bool { return strings.Contains(line, `{"id":"`+id+`"`) })
}

func empty(t *testing.T, s *store.Store) {
	t.Helper()
	for _, table := range migrate.Tables {
		var n int
		if err := s.Reader().QueryRowContext(t.Context(), "SELECT count(*) FROM "+quoted(table.Name)).Scan(&n); err != nil || n != 0 {
			t.Errorf("%s has %d rows, %v", table.Name, n, err)
		}
	}
}

// signed gives lines the last one that they should have.
func signed(t *testing.T, lines []string, rows map[string]int) string {
	t.Helper()
	text := strings.Join(lines, "\n") + "\n"
	sum := sha256.Sum256([]byte(text))
	last, err := json.Marshal(map[string]end{"end": {rows, hex.EncodeToString(sum[:])}})
	if err != nil {
		t.Fatal(err)
	}
	return text + string(last) + "\n"
}

func TestARowThatRefersToNothingIsRefused(t *testing.T) {
	source := sqlite(t)
	fill(t, source)
	lines := strings.Split(strings.TrimSuffix(write(t, source), "\n"), "\n")
	lines = lines[:len(lines)-1]
	rows := map[string]int{}
	for _, table := range migrate.Tables {
		rows[table.Name] = 3
	}
	i := rowOf(lines, "labels-1")
	lines[i] = strings.Replace(lines[i], `"product_id":"products-1"`, `"product_id":"nowhere"`, 1)
	s := storetest.OpenWith(t, migrations.FS)
	_, err := read(s, signed(t, lines, rows))
	if err == nil || !strings.Contains(err.Error(), "labels") || !strings.Contains(err.Error(), "products") {
		t.Errorf("%v", err)
	}
	empty(t, s)
}

func TestADatabaseThatHoldsSomethingIsLeftAsItIs(t *testing.T) {
	s := storetest.OpenWith(t, migrations.FS)
	fill(t, s)
	before := write(t, s)
	if _, err := read(s, before); !errors.Is(err, ErrNotEmpty) {
		t.Errorf("%v", err)
	}
	same(t, before, write(t, s))
}

func TestAnArchiveOfANewerVersionIsRefused(t *testing.T) {
	s := storetest.OpenWith(t, migrations.FS)
	file := strings.Replace(write(t, s), `"schema":"`+migrations.Newest()+`"`, `"schema":"of_tomorrow"`, 1)
	if _, err := read(s, file); err == nil || !strings.Contains(err.Error(), "newer version of Throughline, v1") {
		t.Errorf("%v", err)
	}
}

// What the first migration made is read as the last would have it: the migrations
// between do to its rows what they do to those of a database.
func TestAnArchiveOfAnOlderVersionIsBroughtUpToDate(t *testing.T) {
	oldest, known := migrations.UpTo("first")
	if !known {
		t.Fatal("there is no first migration")
	}
	s, err := store.Open(t.Context(), storetest.Empty(t))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err := s.Migrate(t.Context(), oldest); err != nil {
		t.Fatal(err)
	}
	tx, err := s.Reader().BeginTx(t.Context(), &sql.TxOptions{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	tables, err := catalog(t.Context(), tx, s.Dialect())
	if err := errors.Join(err, tx.Rollback()); err != nil {
		t.Fatal(err)
	}
	header := Header{"archive", version, "first", "v0", at, map[string]columns{}}
	rows := map[string]int{}
	for name, has := range tables {
		header.Tables[name], rows[name] = columns{}, 0
		for column, c := range has {
			header.Tables[name][column] = c.kind
		}
	}
	rows["workspaces"] = 1
	first, err := json.Marshal(header)
	if err != nil {
		t.Fatal(err)
	}
	file := signed(t, []string{string(first),
		`{"workspaces":{"id":"workspace_1","name":"Old","demo":true,"created_at":"2026-08-20T09:00:00Z","updated_at":"2026-08-20T09:00:00Z","version":1,"last_event":0}}`}, rows)
	if _, err := read(s, file); err != nil {
		t.Fatal(err)
	}
	var isFirst, demo bool
	if err := s.Reader().QueryRow("SELECT first, demo_at = created_at FROM workspaces WHERE name = 'Old'").Scan(&isFirst, &demo); err != nil || !isFirst || !demo {
		t.Error(isFirst, demo, err)
	}
	if pending, err := s.Pending(t.Context(), migrations.FS); pending != 0 || err != nil {
		t.Error(pending, err)
	}
	if _, err := read(storetest.OpenWith(t, migrations.FS), file); err == nil || !strings.Contains(err.Error(), "read it into a database that has none") {
		t.Errorf("into the tables of a newer version: %v", err)
	}
}

func TestJSONIsWrittenAlikeHoweverItIsKept(t *testing.T) {
	for from, want := range map[string]string{
		`{"b": 1, "a": [1.50, 1e3, -0, 12345678901234567890, 0.1]}`: `{"a":[1.5,1000,0,12345678901234567000,0.1],"b":1}`,
		` "<&>\u00e9\ud83d\ude42" `:                                 `"<&>é🙂"`,
		`null`:                                                      `null`,
	} {
		e := newEncoder()
		if err := e.data([]byte(from)); err != nil || e.String() != want {
			t.Errorf("%s is written as %s, %v; want %s", from, e, err, want)
		}
	}
}

func TestEachValueComesBack(t *testing.T) {
	draws := map[kind]*rapid.Generator[any]{
		text:    rapid.String().Filter(func(s string) bool { return !strings.ContainsRune(s, 0) }).AsAny(),
		integer: rapid.Int64().AsAny(),
		number:  rapid.Float64().AsAny(),
		boolean: rapid.Bool().AsAny(),
		moment: rapid.Custom(func(t *rapid.T) time.Time {
			return time.UnixMicro(rapid.Int64Range(-1<<53, 1<<56).Draw(t, "µs")).UTC()
		}).AsAny(),
		blob: rapid.SliceOf(rapid.Byte()).AsAny(),
	}
	for k, draw := range draws {
		t.Run(string(k), func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				v := draw.Draw(t, "value")
				e := newEncoder()
				if err := e.value(k, v); err != nil {
					t.Fatal(err)
				}
				if strings.Contains(e.String(), "\n") {
					t.Fatalf("%q breaks the line", e)
				}
				back, err := decoded(k, e.Bytes())
				if err != nil {
					t.Fatal(err)
				}
				again := newEncoder()
				if err := again.value(k, back); err != nil || again.String() != e.String() {
					t.Fatalf("%s comes back as %s, %v", e, again, err)
				}
				if fmt.Sprint(back) != fmt.Sprint(v) {
					t.Fatalf("%v comes back as %v", v, back)
				}
			})
		})
	}
}

func TestWhatNoArchiveCanHoldIsNamed(t *testing.T) {
	s := sqlite(t)
	fill(t, s)
	if _, err := s.Writer().ExecContext(t.Context(), "UPDATE labels SET name = CAST(x'ff' AS text) WHERE id = 'labels-1'"); err != nil {
		t.Fatal(err)
	}
	if _, err := Write(t.Context(), s, io.Discard, "v1", at); err == nil || !strings.Contains(err.Error(), "labels: row labels-1: name holds text that is not UTF-8") {
		t.Errorf("%v", err)
	}
}

// TestTheLargestRowIsArchived writes the file of an import that gzip makes no
// smaller, as large as one is.
func TestTheLargestRowIsArchived(t *testing.T) {
	from, to := sqlite(t), sqlite(t)
	fill(t, from)
	var packed bytes.Buffer
	in := gzip.NewWriter(&packed)
	if _, err := io.CopyN(in, rand.NewChaCha8([32]byte{}), limits.MaxImport); err != nil {
		t.Fatal(err)
	}
	in.Close()
	if packed.Len() < limits.MaxImport {
		t.Fatalf("gzip made %d bytes of it", packed.Len())
	}
	const held = "(SELECT min(id) FROM import_runs)"
	if _, err := from.Writer().ExecContext(t.Context(), "UPDATE import_runs SET file = ? WHERE id = "+held, packed.Bytes()); err != nil {
		t.Fatal(err)
	}
	if _, err := read(to, write(t, from)); err != nil {
		t.Fatal(err)
	}
	var came []byte
	if err := to.Reader().QueryRowContext(t.Context(), "SELECT file FROM import_runs WHERE id = "+held).Scan(&came); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(came, packed.Bytes()) {
		t.Errorf("%d bytes came of %d", len(came), packed.Len())
	}
}
