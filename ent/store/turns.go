package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sync"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"golang.org/x/sync/semaphore"
)

// turns is SQLite's one writer, in the order people came. The pool alone hands
// its connection to any of those who wait, and whoever is unlucky waits for
// many times their share.
type turns struct {
	line    *semaphore.Weighted // first come, first served
	kept    *statements
	hurried bool // the writer waits less than lockTime; its turn guards it
}

func newTurns(db *sql.DB) *turns {
	return &turns{line: semaphore.NewWeighted(1), kept: newStatements(db)}
}

// errTurn is for who waited for their turn as long as one waits for a lock.
var errTurn = errors.New("others write for too long")

// wait waits for one's turn, and leaves what is left of the time for the lock of
// another process: who stands in line behind one that waits for it does not begin
// to wait anew.
func (t *turns) wait(ctx context.Context) error {
	came := time.Now()
	line, cancel := context.WithTimeoutCause(ctx, lockTime, errTurn)
	defer cancel()
	if err := t.line.Acquire(line, 1); err != nil {
		return context.Cause(line)
	}
	waited := time.Since(came)
	if waited < lockTime/10 {
		return nil
	}
	err := t.patience(ctx, max(lockTime-waited, time.Millisecond))
	if err != nil {
		t.line.Release(1)
	}
	return err
}

// patience is how long the writer waits for the lock of another process.
func (t *turns) patience(ctx context.Context, wait time.Duration) error {
	_, err := t.kept.db.ExecContext(ctx, fmt.Sprintf("PRAGMA busy_timeout = %d", wait.Milliseconds()))
	t.hurried = wait != lockTime
	return err
}

// pass lets the next one write.
func (t *turns) pass() {
	if t.hurried {
		t.patience(context.Background(), lockTime) // where it fails, so does what comes next
	}
	t.line.Release(1)
}

// Exec writes outside of a transaction.
func (t *turns) Exec(ctx context.Context, query string, args, v any) error {
	if err := t.wait(ctx); err != nil {
		return err
	}
	defer t.pass()
	return entsql.OpenDB(dialect.SQLite, t.kept.db).Exec(ctx, query, args, v)
}

// BeginTx starts a transaction when it is its turn.
func (t *turns) BeginTx(ctx context.Context, options *sql.TxOptions) (dialect.Tx, error) {
	if err := t.wait(ctx); err != nil {
		return nil, err
	}
	tx, err := t.kept.db.BeginTx(ctx, options)
	if err != nil {
		t.pass()
		return nil, err
	}
	statements := &txStatements{Tx: tx, kept: t.kept}
	return &turn{Tx: &entsql.Tx{Conn: entsql.Conn{ExecQuerier: statements}, Tx: tx}, statements: statements, of: t}, nil
}

// turn is a transaction that lets the next one begin when it ends.
type turn struct {
	*entsql.Tx
	statements *txStatements
	of         *turns
	once       sync.Once
}

func (t *turn) Commit() error {
	err := t.Tx.Commit()
	t.end()
	return err
}

func (t *turn) Rollback() error {
	err := t.Tx.Rollback()
	t.end()
	return err
}

func (t *turn) end() {
	t.once.Do(func() {
		t.statements.learn()
		t.of.pass()
	})
}

// txStatements runs a transaction's statements prepared where they are kept. A
// statement can only be prepared while no transaction holds the connection, so
// that new ones are learned at its end.
type txStatements struct {
	*sql.Tx
	kept    *statements
	learned []string
}

// ExecContext implements ExecQuerier.
func (t *txStatements) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	if stmt := t.known(query); stmt != nil {
		return t.Tx.StmtContext(ctx, stmt).ExecContext(ctx, args...)
	}
	return t.Tx.ExecContext(ctx, query, args...)
}

// QueryContext implements ExecQuerier.
func (t *txStatements) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if stmt := t.known(query); stmt != nil {
		return t.Tx.StmtContext(ctx, stmt).QueryContext(ctx, args...)
	}
	return t.Tx.QueryContext(ctx, query, args...)
}

func (t *txStatements) known(query string) *sql.Stmt {
	if len(query) > keptLength {
		return nil
	}
	stmt, kept := t.kept.kept.Get(query)
	if !kept && len(t.learned) < keptStatements {
		t.learned = append(t.learned, query)
	}
	return stmt
}

// learn prepares what this transaction asked for and was not kept yet. What
// cannot be prepared stays as it is.
func (t *txStatements) learn() {
	for _, query := range t.learned {
		if t.kept.kept.Contains(query) {
			continue
		}
		if stmt, err := t.kept.db.Prepare(query); err == nil {
			t.kept.kept.Add(query, stmt)
		}
	}
}
