// Package migrations holds how the schema came to be, a folder a dialect.
package migrations

import "embed"

// FS is the goose files of both dialects; store.Migrate applies them.
//
//go:embed sqlite/*.sql postgres/*.sql
var FS embed.FS
