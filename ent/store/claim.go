package store

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"entgo.io/ent/dialect"
)

// errClaimed means another process holds the lock.
var errClaimed = errors.New("claimed")

// Claim makes this process the one that serves the SQLite file, until Close.
// A second process is refused: each would miss what the other announces.
// Subcommands write beside the one that serves without a claim. PostgreSQL
// takes any number of replicas, so there is nothing to claim.
func (s *Store) Claim() error {
	if s.dialect != dialect.SQLite {
		return nil
	}
	claimed, err := claim(s.path)
	if err != nil {
		return err
	}
	s.claimed = claimed
	return nil
}

// claim locks the file beside the database at path, until it is closed.
func claim(path string) (*os.File, error) {
	// A file of its own: SQLite locks parts of the database file in its own way,
	// and closing any descriptor of that file would drop those locks.
	file, err := os.OpenFile(path+".lock", os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("claiming %s: %w", path, err)
	}
	if err := lockFile(file); err != nil {
		defer file.Close()
		if !errors.Is(err, errClaimed) {
			return nil, fmt.Errorf("claiming %s: %w", path, err)
		}
		return nil, fmt.Errorf("%s is already served by %s; stop it first, or use PostgreSQL to run several", path, holder(file))
	}
	// Who holds it, for the sentence above. The lock itself is the system's and
	// ends with the process, however it ends.
	file.Truncate(0)
	file.WriteAt([]byte(strconv.Itoa(os.Getpid())), 0)
	return file, nil
}

func holder(file *os.File) string {
	pid, _ := io.ReadAll(io.NewSectionReader(file, 0, 20))
	if _, err := strconv.Atoi(strings.TrimSpace(string(pid))); err != nil {
		return "another process"
	}
	return "process " + strings.TrimSpace(string(pid))
}
