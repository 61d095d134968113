package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"entgo.io/ent/dialect"

	"throughline/ent"
	"throughline/ent/migrate/migrations"
	"throughline/ent/store"
	"throughline/graph"
	"throughline/graph/live"
	"throughline/server/auth"
)

// open opens the database the settings name, making the data folder when it
// is missing. How SQLite and PostgreSQL are spoken to is in ent/store.
func (w *where) open(ctx context.Context) (*store.Store, error) {
	if err := w.makeData(); err != nil {
		return nil, err
	}
	return store.Open(ctx, cmp.Or(w.Database, "sqlite:"+filepath.Join(w.Data, "throughline.db")))
}

// sqliteFile is the file the database is in, unless it is PostgreSQL.
func (w *where) sqliteFile() (string, bool) {
	if w.Database == "" {
		return filepath.Join(w.Data, "throughline.db"), true
	}
	file, is := strings.CutPrefix(w.Database, "sqlite:")
	return strings.TrimPrefix(file, "//"), is
}

// ready opens the database, brings it to this version's schema and returns it
// as the API works on it: what every command but serve begins with.
func (w *where) ready(p *program) (*store.Store, *graph.Store, error) {
	db, err := w.open(p.ctx)
	if err != nil {
		return nil, nil, err
	}
	if _, err := db.Migrate(p.ctx, migrations.FS); err != nil {
		db.Close()
		return nil, nil, err
	}
	return db, api(db, p.now), nil
}

// asIs opens a database that is there and of this version's schema, and refuses
// any other: for what reads, and neither makes nor migrates one.
func (w *where) asIs(ctx context.Context) (*store.Store, error) {
	if file, is := w.sqliteFile(); is {
		if _, err := os.Stat(file); err != nil {
			return nil, fmt.Errorf("there is no database: %w", err)
		}
	}
	db, err := w.open(ctx)
	if err != nil {
		return nil, err
	}
	pending, err := db.Pending(ctx, migrations.FS)
	if err == nil && pending > 0 {
		err = errOlder
	}
	if err != nil {
		db.Close()
		return nil, err
	}
	return db, nil
}

var errOlder = errors.New("the database is of an older version: run throughline migrate first")

// api returns the database as the API works on it.
func api(db *store.Store, now func() time.Time) *graph.Store { return apiOn(db.Driver(), now) }

func apiOn(driver dialect.Driver, now func() time.Time) *graph.Store {
	s := &graph.Store{Client: ent.NewClient(ent.Driver(driver)), Dialect: driver.Dialect(), Now: now}
	s.Live = live.NewHub(s.ReadLog)
	return s
}

// loadKeys reads the keys that sign access tokens, making them at the first start.
func (s *signed) loadKeys() (*auth.Keys, error) {
	if err := s.makeData(); err != nil {
		return nil, err
	}
	return auth.LoadKeys(s.keysFile())
}

func (s *signed) keysFile() string {
	if s.Keys != "" {
		return s.Keys
	}
	return filepath.Join(s.Data, "keys.json")
}

func (w *where) makeData() error {
	// Nobody else's to read: keys lie in it.
	if err := os.MkdirAll(w.Data, 0o700); err != nil {
		return fmt.Errorf("making the data folder: %w", err)
	}
	return nil
}

// Run brings the schema up to date, and what search knows.
func (m *migrate) Run(p *program) error {
	db, err := m.open(p.ctx)
	if err != nil {
		return err
	}
	defer db.Close()
	applied, err := db.Migrate(p.ctx, migrations.FS)
	if err != nil {
		return err
	}
	if _, err := api(db, p.now).CatchUp(p.ctx); err != nil {
		return err
	}
	fmt.Fprintf(p.stdout, "%d migrations applied; the schema is up to date.\n", applied)
	return nil
}

// Run changes the key that signs.
func (k *keysRotate) Run(p *program) error {
	if err := auth.RotateKeys(k.keysFile()); err != nil {
		return err
	}
	fmt.Fprintf(p.stdout, "A new key is in %s. Restart the server to sign with it; whoever is signed in stays so.\n", k.keysFile())
	return nil
}
