// Package archive writes everything a database holds to one file, and reads it
// into an empty database, of whichever kind. What is archived follows from ent's
// schema: a new table or column is, without anything to do here.
//
// The file is JSON lines. The first is the header: the version of the format, the
// schema by its last migration, and each table with its columns and their kinds.
// Then comes a line for each row, an object of one member named by its table. The
// last line has the number of rows of each table and a checksum of all the lines
// before it, so that a file that was cut or changed is told. docs/archive.md has
// it for who reads it with other tools.
package archive

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql/schema"
	"entgo.io/ent/schema/field"

	"throughline/ent/migrate"
	limits "throughline/ent/schema"
)

// version is the format's. What reads a later one could leave something out.
const version = 1

// maxLine bounds a line, so that memory is. The longest row is of an import that
// waits: its file in base64, which gzip may not have made smaller, and beside it
// what was said of the file.
const maxLine = limits.MaxImport/3*4 + 4<<20

// Header is the first line.
type Header struct {
	Throughline string             `json:"throughline"` // "archive"
	Version     int                `json:"version"`
	Schema      string             `json:"schema"`  // the last migration, by name
	Program     string             `json:"program"` // the version of Throughline that wrote it
	At          time.Time          `json:"at"`
	Tables      map[string]columns `json:"tables"`
}

// columns is the kind of each column of a table.
type columns map[string]kind

// end is the last line.
type end struct {
	Rows   map[string]int `json:"rows"` // of every table, also where there are none
	SHA256 string         `json:"sha256"`
}

// A kind is how a value is written.
type kind string

const (
	text    kind = "text"
	integer kind = "integer"
	number  kind = "number"
	boolean kind = "boolean"
	moment  kind = "time" // RFC 3339, UTC, to the microsecond: as fine as PostgreSQL keeps it
	data    kind = "json"
	blob    kind = "bytes" // base64
)

// kinds is what the types of ent, of SQLite and of PostgreSQL are.
var (
	kinds = map[field.Type]kind{
		field.TypeString: text, field.TypeEnum: text, field.TypeInt: integer, field.TypeFloat64: number,
		field.TypeBool: boolean, field.TypeTime: moment, field.TypeJSON: data, field.TypeBytes: blob,
	}
	kindsOf = map[string]map[string]kind{
		dialect.SQLite: {
			"text": text, "integer": integer, "real": number,
			"bool": boolean, "datetime": moment, "json": data, "blob": blob,
		},
		dialect.Postgres: {
			"character varying": text, "text": text, "bigint": integer, "double precision": number,
			"boolean": boolean, "timestamp with time zone": moment, "jsonb": data, "bytea": blob,
		},
	}
)

// leftOut is the tables that no archive has, and why.
var leftOut = map[string]string{
	"goose_db_version": "the header says which migrations made the schema",
	"search_words":     "the full-text index is made anew from the rows",
}

// unset is the columns that no archive has, with what they are after reading one:
// what is found by search has no words in the index yet.
var unset = map[string]map[string]any{"searchables": {"pending": true}}

// Count is how many rows a table has.
type Count struct {
	Table string
	Rows  int
}

// archived lists the columns of a table that are in the archive.
func archived(table *schema.Table) []*schema.Column {
	var list []*schema.Column
	for _, column := range table.Columns {
		if _, is := unset[table.Name][column.Name]; !is {
			list = append(list, column)
		}
	}
	return list
}

// described is the tables of this version's schema.
func described() map[string]columns {
	tables := map[string]columns{}
	for _, table := range migrate.Tables {
		tables[table.Name] = columns{}
		for _, column := range archived(table) {
			tables[table.Name][column.Name] = kinds[column.Type]
		}
	}
	return tables
}

// stored is a column as a database has it.
type stored struct {
	kind     kind
	nullable bool
	counts   bool // it numbers its rows itself
}

// catalog reads which tables and columns a database has, but for what is in no
// archive.
func catalog(ctx context.Context, tx *sql.Tx, name string) (map[string]map[string]stored, error) {
	query := `SELECT t.name, c.name, c.type, NOT c."notnull", false FROM pragma_table_list AS t, pragma_table_info(t.name) AS c
		WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\'`
	if name == dialect.Postgres {
		query = `SELECT t.table_name, c.column_name, c.data_type, c.is_nullable = 'YES', c.is_identity = 'YES'
			FROM information_schema.tables AS t JOIN information_schema.columns AS c USING (table_schema, table_name)
			WHERE t.table_schema = current_schema() AND t.table_type = 'BASE TABLE'`
	}
	rows, err := tx.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	tables := map[string]map[string]stored{}
	for rows.Next() {
		var table, column, typed string
		var c stored
		if err := rows.Scan(&table, &column, &typed, &c.nullable, &c.counts); err != nil {
			return nil, err
		}
		if _, is := leftOut[table]; is {
			continue
		}
		if _, is := unset[table][column]; is {
			continue
		}
		if c.kind = kindsOf[name][strings.ToLower(typed)]; c.kind == "" {
			return nil, fmt.Errorf("%s.%s is of a type that no archive has: %s", table, column, typed)
		}
		if tables[table] == nil {
			tables[table] = map[string]stored{}
		}
		tables[table][column] = c
	}
	return tables, rows.Err()
}

func quoted(name string) string { return `"` + name + `"` }
