package store

import (
	"database/sql"
	"time"

	"entgo.io/ent/dialect"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
)

// maxConns bounds the pool of one process. PostgreSQL allows 100 by default:
// four replicas and whoever else looks at the data fit beneath it.
const maxConns = 20

func openPostgres(databaseURL string) (*Store, error) {
	config, err := pgx.ParseConfig(databaseURL)
	if err != nil {
		return nil, err
	}
	for name, value := range map[string]string{
		"application_name": "throughline",
		"timezone":         "UTC",
		// As long as SQLite waits for its lock: then a clean error, not a queue.
		"lock_timeout": "5s",
		// A process that died between two statements must not hold its rows.
		"idle_in_transaction_session_timeout": "60s",
	} {
		if _, said := config.RuntimeParams[name]; !said {
			config.RuntimeParams[name] = value
		}
	}
	if config.ConnectTimeout == 0 {
		config.ConnectTimeout = 5 * time.Second
	}
	// database/sql tries again on another connection where the first was lost
	// before anything was sent: a restart of PostgreSQL costs nobody an error
	// whose transaction had not begun.
	db := sql.OpenDB(stdlib.GetConnector(*config))
	db.SetMaxOpenConns(maxConns)
	db.SetMaxIdleConns(maxConns)
	db.SetConnMaxIdleTime(5 * time.Minute)
	db.SetConnMaxLifetime(time.Hour) // so that a failover or a new password is noticed
	return &Store{dialect: dialect.Postgres, write: db, read: db}, nil
}
