// Package initials makes the two letters that stand for a person.
package initials

import (
	"strings"
	"unicode"
)

// Of returns the first letters of the first and the last word of a name, in
// capitals; one letter when there is one word, "?" when there is none. That it is
// a service's is none of the name.
func Of(name string) string {
	name = strings.TrimSuffix(name, " (service)")
	var letters []rune
	for _, word := range strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		letters = append(letters, unicode.ToUpper([]rune(word)[0]))
	}
	switch n := len(letters); n {
	case 0:
		return "?"
	case 1:
		return string(letters)
	default:
		return string([]rune{letters[0], letters[n-1]})
	}
}
