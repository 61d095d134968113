package archive

import (
	"bufio"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql/schema"
	"entgo.io/ent/schema/field"

	"throughline/ent/migrate"
	"throughline/ent/migrate/migrations"
	"throughline/ent/store"
)

// Write writes everything the database holds, as it is at one moment, while
// others go on reading and writing. It keeps no more than a row in memory. The
// database must be of this version's schema. program and at are for the header.
func Write(ctx context.Context, s *store.Store, to io.Writer, program string, at time.Time) ([]Count, error) {
	options := &sql.TxOptions{ReadOnly: true} // on SQLite that is one moment
	if s.Dialect() == dialect.Postgres {
		options.Isolation = sql.LevelRepeatableRead
	}
	tx, err := s.Reader().BeginTx(ctx, options)
	if err != nil {
		return nil, err
	}
	defer tx.Rollback()

	buffered := bufio.NewWriterSize(to, 1<<16)
	w := &writer{tx: tx, dialect: s.Dialect(), sum: sha256.New(), encoder: newEncoder()}
	w.to = io.MultiWriter(buffered, w.sum)
	header := Header{"archive", version, migrations.Newest(), program, at.UTC().Truncate(time.Second), described()}
	if err := w.line(header); err != nil {
		return nil, err
	}
	rows := map[string]int{}
	var counts []Count
	byName := slices.SortedFunc(slices.Values(migrate.Tables), func(a, b *schema.Table) int { return strings.Compare(a.Name, b.Name) })
	for _, table := range byName {
		n, err := w.table(ctx, table)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", table.Name, err)
		}
		rows[table.Name] = n
		counts = append(counts, Count{table.Name, n})
	}
	if err := w.line(map[string]end{"end": {rows, hex.EncodeToString(w.sum.Sum(nil))}}); err != nil {
		return nil, err
	}
	return counts, buffered.Flush()
}

type writer struct {
	tx      *sql.Tx
	dialect string
	to      io.Writer
	sum     interface {
		io.Writer
		Sum([]byte) []byte
	}
	*encoder
}

// line writes a line of its own.
func (w *writer) line(v any) error {
	w.Reset()
	if err := w.put(v); err != nil {
		return err
	}
	return w.send()
}

func (w *writer) send() error {
	w.WriteByte('\n')
	if w.Len() > maxLine {
		return fmt.Errorf("a row is longer than the %d MiB of a line", maxLine>>20)
	}
	_, err := w.to.Write(w.Bytes())
	return err
}

// table writes the rows of a table in the order of their keys, which is the same
// in both databases.
func (w *writer) table(ctx context.Context, table *schema.Table) (n int, err error) {
	list := archived(table)
	names := make([]string, len(list))
	values := make([]any, len(list))
	for i, column := range list {
		names[i] = quoted(column.Name)
		values[i] = new(any)
	}
	var order []string
	for _, key := range table.PrimaryKey {
		by := quoted(key.Name)
		if w.dialect == dialect.Postgres && key.Type == field.TypeString {
			by += ` COLLATE "C"`
		}
		order = append(order, by)
	}
	rows, err := w.tx.QueryContext(ctx, "SELECT "+strings.Join(names, ", ")+" FROM "+quoted(table.Name)+" ORDER BY "+strings.Join(order, ", "))
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	for ; rows.Next(); n++ {
		if err := rows.Scan(values...); err != nil {
			return n, err
		}
		if err := w.row(table.Name, list, values); err != nil {
			return n, fmt.Errorf("row %v: %w", *values[0].(*any), err)
		}
	}
	return n, rows.Err()
}

// row writes a row without what is null in it.
func (w *writer) row(table string, list []*schema.Column, values []any) error {
	w.Reset()
	w.WriteString(`{"` + table + `":{`)
	first := true
	for i, column := range list {
		value := *values[i].(*any)
		if value == nil {
			continue
		}
		if !first {
			w.WriteByte(',')
		}
		first = false
		w.WriteString(`"` + column.Name + `":`)
		if err := w.value(kinds[column.Type], value); err != nil {
			return fmt.Errorf("%s %w", column.Name, err)
		}
	}
	w.WriteString("}}")
	return w.send()
}
