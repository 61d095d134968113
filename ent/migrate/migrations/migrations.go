// Package migrations holds how the schema came to be, a folder a dialect.
package migrations

import (
	"embed"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// FS is the goose files of both dialects; store.Migrate applies them.
//
//go:embed sqlite/*.sql postgres/*.sql
var FS embed.FS

// Newest is the name of the last migration, which is the same in both dialects:
// what a schema of this version is called.
func Newest() string {
	files, _ := fs.Glob(FS, "sqlite/*.sql")
	return named(files[len(files)-1])
}

// UpTo is the migrations of both dialects up to the one of that name, and false
// where there is none.
func UpTo(name string) (fs.FS, bool) {
	subset := upTo{FS, map[string]string{}}
	for _, folder := range []string{"sqlite", "postgres"} {
		files, _ := fs.Glob(FS, folder+"/*.sql")
		at := slices.IndexFunc(files, func(file string) bool { return named(file) == name })
		if at < 0 {
			return nil, false
		}
		subset.last[folder] = path.Base(files[at])
	}
	return subset, true
}

// named is a migration's name, without its number.
func named(file string) string {
	_, name, _ := strings.Cut(path.Base(file), "_")
	return strings.TrimSuffix(name, ".sql")
}

// upTo lists no file after the last of its folder.
type upTo struct {
	fs.FS
	last map[string]string
}

func (u upTo) Open(name string) (fs.File, error) {
	file, err := u.FS.Open(name)
	if folder, is := file.(fs.ReadDirFile); is && err == nil && u.last[name] != "" {
		return listing{folder, u.last[name]}, nil
	}
	return file, err
}

type listing struct {
	fs.ReadDirFile
	last string
}

func (l listing) ReadDir(n int) ([]fs.DirEntry, error) {
	entries, err := l.ReadDirFile.ReadDir(n)
	return slices.DeleteFunc(entries, func(e fs.DirEntry) bool { return e.Name() > l.last && path.Ext(e.Name()) == ".sql" }), err
}
