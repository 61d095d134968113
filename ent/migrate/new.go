//go:build ignore

// Command new writes the migrations that bring both databases from the files
// in migrations/ to the schema in ent/schema:
//
//	.ci/postgres go run -mod=mod ent/migrate/new.go NAME
//
// Without a name it only signs the folders again, after SQL was added by hand
// that no schema can say. It needs an empty PostgreSQL cluster in THROUGHLINE_TEST_POSTGRES; SQLite it
// keeps in memory.
package main

import (
	"context"
	"database/sql"
	"fmt"
	"log"
	"net/url"
	"os"
	"slices"
	"strings"

	atlasmigrate "ariga.io/atlas/sql/migrate"
	atlas "ariga.io/atlas/sql/schema"
	"ariga.io/atlas/sql/sqltool"
	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/schema"
	_ "github.com/jackc/pgx/v5/stdlib"
	_ "modernc.org/sqlite"

	"throughline/ent/migrate"
)

func main() {
	if len(os.Args) < 2 {
		for _, folder := range []string{"sqlite", "postgres"} {
			if err := sign(folder); err != nil {
				log.Fatal(err)
			}
		}
		return
	}
	if err := write("sqlite", dialect.SQLite, "file:new?mode=memory&cache=shared&_pragma=foreign_keys(1)", os.Args[1]); err != nil {
		log.Fatal(err)
	}
	scratch, err := scratch()
	if err != nil {
		log.Fatal(err)
	}
	if err := write("pgx", dialect.Postgres, scratch, os.Args[1]); err != nil {
		log.Fatal(err)
	}
}

// sign writes a folder's atlas.sum.
func sign(folder string) error {
	dir, err := sqltool.NewGooseDir("ent/migrate/migrations/" + folder)
	if err != nil {
		return err
	}
	sum, err := dir.Checksum()
	if err != nil {
		return err
	}
	return atlasmigrate.WriteSumFile(dir, sum)
}

func write(driver, name, dsn, title string) error {
	folder := map[string]string{dialect.SQLite: "sqlite", dialect.Postgres: "postgres"}[name]
	dir, err := sqltool.NewGooseDir("ent/migrate/migrations/" + folder)
	if err != nil {
		return err
	}
	db, err := sql.Open(driver, dsn)
	if err != nil {
		return err
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	m, err := schema.NewMigrate(entsql.OpenDB(name, db), schema.WithDir(dir), schema.WithMigrationMode(schema.ModeReplay),
		schema.WithDialect(name), schema.WithDropColumn(true), schema.WithDropIndex(true),
		schema.WithDiffHook(sameCondition, joins))
	if err != nil {
		return err
	}
	return m.NamedDiff(context.Background(), title, migrate.Tables...)
}

// sameCondition passes over partial indexes that differ in their condition only:
// PostgreSQL rewrites it, and reads back another text than was written. Who
// changes a condition gives the index another name.
func sameCondition(next schema.Differ) schema.Differ {
	return schema.DiffFunc(func(current, desired *atlas.Schema) ([]atlas.Change, error) {
		changes, err := next.Diff(current, desired)
		for _, change := range changes {
			table, ok := change.(*atlas.ModifyTable)
			if !ok {
				continue
			}
			table.Changes = slices.DeleteFunc(table.Changes, func(c atlas.Change) bool {
				index, ok := c.(*atlas.ModifyIndex)
				return ok && index.Change == atlas.ChangeAttr
			})
		}
		return slices.DeleteFunc(changes, func(c atlas.Change) bool {
			table, ok := c.(*atlas.ModifyTable)
			return ok && len(table.Changes) == 0
		}), err
	})
}

// joins passes over the indexes of join tables, which no schema can say.
func joins(next schema.Differ) schema.Differ {
	return schema.DiffFunc(func(current, desired *atlas.Schema) ([]atlas.Change, error) {
		changes, err := next.Diff(current, desired)
		return slices.DeleteFunc(changes, func(c atlas.Change) bool {
			table, ok := c.(*atlas.ModifyTable)
			if !ok {
				return false
			}
			table.Changes = slices.DeleteFunc(table.Changes, func(c atlas.Change) bool {
				index, ok := c.(*atlas.DropIndex)
				return ok && strings.HasPrefix(index.I.Name, "join_")
			})
			return len(table.Changes) == 0
		}), err
	})
}

// scratch makes an empty database on the cluster and returns its URL.
func scratch() (string, error) {
	u, err := url.Parse(os.Getenv("THROUGHLINE_TEST_POSTGRES"))
	if err != nil || u.Scheme == "" {
		return "", fmt.Errorf("THROUGHLINE_TEST_POSTGRES: the URL of an empty cluster is missing")
	}
	db, err := sql.Open("pgx", u.String())
	if err != nil {
		return "", err
	}
	defer db.Close()
	if _, err := db.Exec("CREATE DATABASE scratch"); err != nil {
		return "", err
	}
	u.Path = "/scratch"
	return u.String(), nil
}
