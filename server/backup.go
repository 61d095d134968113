package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"throughline/ent/migrate/migrations"
	"throughline/ent/store"
)

// stamp is a time in the name of a file: names sort as they were made.
const stamp = "20060102T150405Z"

// Run copies the database.
func (c *backup) Run(p *program) error {
	path, is := c.sqliteFile()
	if !is {
		return fmt.Errorf("PostgreSQL is backed up by its own tool, of its version: %s", c.dumped(c.File))
	}
	began := p.now()
	if err := store.Backup(p.ctx, path, c.File); err != nil {
		return err
	}
	info, err := os.Stat(c.File)
	if err != nil {
		return err
	}
	fmt.Fprintf(p.stdout, "%s, %.1f MB, was found whole. Everything that was answered before %s is in it.\n",
		c.File, float64(info.Size())/1e6, began.Format(time.RFC3339))
	return nil
}

// Run puts a backup where the database is.
func (c *restore) Run(p *program) error {
	path, is := c.sqliteFile()
	if !is {
		return fmt.Errorf("PostgreSQL is restored by its own tool, with every server stopped: pg_restore --clean --if-exists --no-owner --dbname='%s' '%s'",
			store.WithoutPassword(c.Database), c.File)
	}
	if err := c.makeData(); err != nil {
		return err
	}
	done, err := store.Restore(p.ctx, c.File, path, "before-"+p.now().UTC().Format(stamp), migrations.FS)
	if err != nil {
		return err
	}
	fmt.Fprintf(p.stdout, "%s was found whole and is the database now: %s.\n", c.File, path)
	if done.Kept != "" {
		fmt.Fprintf(p.stdout, "What was there is kept: %s.\n", done.Kept)
	}
	if done.Pending > 0 {
		fmt.Fprintf(p.stdout, "It is of an older version: the next start brings its schema up to date, by %s.\n", number(done.Pending, "migration"))
	}
	return nil
}

// dumped is how PostgreSQL is backed up: by its own tool, which is of the server's
// version. This program would only be in between.
func (w *where) dumped(file string) string {
	return fmt.Sprintf("pg_dump --format=custom --file='%s' '%s'", file, store.WithoutPassword(w.Database))
}

// backups makes one backup after the other, and forgets the oldest.
type backups struct {
	schedule
	path  string // of the database
	every time.Duration
	now   func() time.Time
	after time.Time // of a failure: not sooner
}

// backups returns what backs this server up, nil for nothing.
func (c *serve) backups(now func() time.Time) (*backups, error) {
	if c.Backups.Folder == "" {
		return nil, nil
	}
	b := &backups{schedule: c.Backups, now: now}
	var is bool
	if b.path, is = c.sqliteFile(); !is {
		return nil, fmt.Errorf("--backup is for SQLite; PostgreSQL is backed up by its own tool, on a schedule of yours: %s", c.dumped("throughline.dump"))
	}
	var err error
	if b.every, err = life(b.Every); err != nil {
		return nil, fmt.Errorf("--backup-every: %w", err)
	}
	if b.Keep < 1 {
		return nil, errors.New("--backup-keep: at least one is kept")
	}
	return b, nil
}

// keepUp makes a backup when the newest is old enough, and logs what came of it.
func (b *backups) keepUp(ctx context.Context, log *slog.Logger) {
	file, err := b.make(ctx)
	switch {
	case ctx.Err() != nil:
	case err != nil:
		b.after = b.now().Add(min(b.every, time.Hour))
		log.Error("backing up", "error", err, "again", b.after)
	case file != "":
		log.Info("backed up", "file", file)
	}
}

// make backs up when it is time, and returns the file; "" when it is not.
func (b *backups) make(ctx context.Context) (file string, err error) {
	now := b.now().UTC()
	if now.Before(b.after) {
		return "", nil
	}
	if err := os.MkdirAll(b.Folder, 0o700); err != nil {
		return "", err
	}
	made, _, err := b.made()
	if err != nil {
		return "", err
	}
	name := func(at time.Time) string { return filepath.Join(b.Folder, "throughline-"+at.Format(stamp)+".db") }
	if len(made) > 0 && made[len(made)-1] > name(now.Add(-b.every)) {
		return "", nil
	}
	cut, _ := filepath.Glob(filepath.Join(b.Folder, "throughline-*.db.part")) // by who was ended meanwhile
	for _, part := range cut {
		os.Remove(part)
	}
	file = name(now)
	if err := store.Backup(ctx, b.path, file); err != nil {
		return "", err
	}
	made = append(made, file)
	for _, old := range made[:max(0, len(made)-b.Keep)] {
		err = errors.Join(err, os.Remove(old))
	}
	return file, err
}

// made lists the backups in the folder, the oldest first, and apart those that
// are dated later than now: a clock was wrong, and they must not stand for one
// that is due, nor push out one that is newer. What has another name is none of
// ours.
func (b *backups) made() (made, ahead []string, err error) {
	files, err := os.ReadDir(b.Folder)
	if err != nil {
		return nil, nil, err
	}
	for _, file := range files { // by their names, and so by their times
		at, err := time.Parse("throughline-"+stamp+".db", file.Name())
		if err != nil {
			continue
		}
		list := &made
		if at.After(b.now()) {
			list = &ahead
		}
		*list = append(*list, filepath.Join(b.Folder, file.Name()))
	}
	return made, ahead, nil
}
