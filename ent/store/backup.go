package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"

	"modernc.org/sqlite"
)

// Backup copies the SQLite database at path to a file that is not there yet, as
// it was at one moment after the call, while others go on reading and writing.
// The file is whole, checked and on the disk, or it is not there.
func Backup(ctx context.Context, path, file string) error {
	if _, err := os.Stat(path); err != nil {
		return fmt.Errorf("there is nothing to back up: %w", err)
	}
	if _, err := os.Stat(file); err == nil {
		return fmt.Errorf("%s is there already; a backup replaces nothing", file)
	}
	part := fmt.Sprintf("%s.%d.part", file, os.Getpid())
	defer os.Remove(part)
	if err := duplicate(ctx, path, part); err != nil {
		return fmt.Errorf("copying %s: %w", path, err)
	}
	if err := checkPages(ctx, part); err != nil {
		return fmt.Errorf("%s: %w; no backup was kept", path, err)
	}
	return settle(part, file)
}

// Restored is what Restore did.
type Restored struct {
	Kept    string // where what was there before is now; "" for nothing
	Pending int    // migrations that the next start applies
}

// Restore puts a backup where the SQLite database is, once it is found whole and
// of a schema that fsys knows. What was there is kept beside it, under a name that
// ends in label. It refuses where a process serves.
//
// Returns ErrNewer when the backup is of a newer version.
func Restore(ctx context.Context, file, path, label string, fsys fs.FS) (*Restored, error) {
	claimed, err := claim(path)
	if err != nil {
		return nil, err
	}
	defer claimed.Close()
	if _, err := os.Stat(file); err != nil {
		return nil, err
	}
	part := path + ".part"
	defer os.Remove(part)
	if err := duplicate(ctx, file, part); err != nil {
		return nil, fmt.Errorf("reading %s: %w", file, err)
	}
	done := &Restored{}
	if done.Pending, err = checkAll(ctx, part, fsys); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	if done.Kept, err = keepAside(ctx, path, path+"."+label); err != nil {
		return nil, fmt.Errorf("keeping what is there: %w", err)
	}
	return done, settle(part, path)
}

// duplicate copies a database page by page, by SQLite's own means, inside one
// read transaction: writers do not wait for it, nor does it begin again for them.
func duplicate(ctx context.Context, from, to string) error {
	// Nobody else's to read: hashes of passwords are in it.
	file, err := os.OpenFile(to, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	file.Close()
	db, err := openAsIs(from, "ro")
	if err != nil {
		return err
	}
	defer db.Close()
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	for _, statement := range []string{"BEGIN", "SELECT count(*) FROM sqlite_schema"} {
		if _, err := conn.ExecContext(ctx, statement); err != nil {
			return err
		}
	}
	err = conn.Raw(func(driver any) error {
		copying, err := driver.(interface {
			NewBackup(string) (*sqlite.Backup, error)
		}).NewBackup(dsnAsIs(to, "rw"))
		if err != nil {
			return err
		}
		const pages = 2048 // 8 MB, then it is asked whether to go on
		more := true
		for more && err == nil {
			if more, err = copying.Step(pages); err == nil {
				err = ctx.Err()
			}
		}
		return errors.Join(err, copying.Finish())
	})
	if err != nil {
		return err
	}
	return inOneFile(ctx, to)
}

// inOneFile has a database need no file beside it, as it does where it is served.
func inOneFile(ctx context.Context, path string) error {
	db, err := openAsIs(path, "rw")
	if err != nil {
		return err
	}
	defer db.Close()
	_, err = db.ExecContext(ctx, "PRAGMA journal_mode = DELETE")
	return err
}

// keepAside gives the database at path another name, too, with all that was
// written to it, and leaves it where it is for the moment. What a database leaves
// beside it goes along, also without it: put beside another, it would be written
// into that.
func keepAside(ctx context.Context, path, name string) (kept string, err error) {
	switch _, err := os.Stat(path); {
	case err == nil:
		if err := inTheFile(ctx, path); err != nil {
			return "", err
		}
		if err := os.Link(path, name); err != nil { // some file systems have no links
			if err = os.Rename(path, name); err != nil {
				return "", err
			}
		}
		kept = name
	case !errors.Is(err, fs.ErrNotExist):
		return "", err
	}
	for _, beside := range []string{"-wal", "-shm", "-journal"} {
		if err := os.Rename(path+beside, name+beside); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return "", err
		}
	}
	return kept, nil
}

// inTheFile writes what stands in the write-ahead log of a database into it. It
// refuses where another process has it open: what that wrote later would be lost.
// When the database is so damaged that it cannot, it stays as it is.
func inTheFile(ctx context.Context, path string) error {
	db, err := openAsIs(path, "rw")
	if err != nil {
		return err
	}
	defer db.Close()
	conn, err := db.Conn(ctx)
	if err != nil {
		return nil
	}
	defer conn.Close()
	for _, statement := range []string{"PRAGMA busy_timeout = 500", "PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE", "COMMIT", "PRAGMA wal_checkpoint(TRUNCATE)"} {
		if _, err := conn.ExecContext(ctx, statement); IsLocked(err) {
			return fmt.Errorf("another process has %s open; let it end first", path)
		} else if err != nil {
			return nil
		}
	}
	return nil
}

// Create has write fill a file that is not there yet, which only its owner may
// read. It is whole and on the disk, or it is not there.
func Create(file string, write func(io.Writer) error) error {
	if _, err := os.Stat(file); err == nil {
		return fmt.Errorf("%s is there already, and is not replaced", file)
	}
	part := fmt.Sprintf("%s.%d.part", file, os.Getpid())
	defer os.Remove(part)
	out, err := os.OpenFile(part, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	if err := errors.Join(write(out), out.Close()); err != nil {
		return err
	}
	return settle(part, file)
}

// settle gives a file its name once it is on the disk.
func settle(part, name string) error {
	file, err := os.OpenFile(part, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	if err := errors.Join(file.Sync(), file.Close()); err != nil {
		return err
	}
	if err := os.Rename(part, name); err != nil {
		return err
	}
	if folder, err := os.Open(filepath.Dir(name)); err == nil {
		folder.Sync() // not every system can
		folder.Close()
	}
	return nil
}

// openAsIs opens a database without changing how it is kept.
func openAsIs(path, mode string) (*sql.DB, error) {
	return sql.Open("sqlite", dsnAsIs(path, mode))
}

func dsnAsIs(path, mode string) string {
	query := url.Values{"mode": {mode}, "_pragma": {"busy_timeout(5000)"}}
	return (&url.URL{Scheme: "file", Path: filepath.ToSlash(path), RawQuery: query.Encode()}).String()
}
