// Package ids makes and reads TypeIDs, which are the Relay ids as they are:
// `story_01h2xcejqtf2nbrexx3vqjhp41`. The prefix names the type, the suffix is
// a UUIDv7 and sorts by creation.
package ids

import (
	"strings"

	"go.jetify.com/typeid"
)

// New returns a fresh id with the prefix.
func New(prefix string) string {
	return typeid.Must(typeid.WithPrefix(prefix)).String()
}

// Default returns a function that makes ids with the prefix, for ent's fields.
func Default(prefix string) func() string {
	return func() string { return New(prefix) }
}

// Prefix returns the prefix of a well-formed id, or "" when it is none.
func Prefix(id string) string {
	if _, err := typeid.FromString(id); err != nil {
		return ""
	}
	return id[:strings.LastIndexByte(id, '_')]
}
