// Package fulltext is how texts are found by their words. It cuts a text into
// words itself, so that SQLite's FTS5 and PostgreSQL's tsvector, whose own
// parsers differ, keep the same words and find the same rows, and so that what
// is marked in a text is what was found.
//
// Words are compared without case and diacritics: "Zürich" is "zurich". Scripts
// that put no spaces between words are cut into single characters, and what is
// written together is looked for together: 検索 is found in 全文検索.
package fulltext

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A Word is one word of a text: how it is compared, and its bytes in the text.
type Word struct {
	Text       string
	Start, End int
}

// maxWord is how many bytes of a word count: what is longer is nothing that
// somebody types.
const maxWord = 100

// Words cuts a text into its words, letters and digits that follow each other.
func Words(text string) []Word {
	var words []Word
	each(text, func(w Word) { words = append(words, w) })
	return words
}

// each calls do with each word of a text.
func each(text string, do func(Word)) {
	var word []byte // the one that goes on
	start, end := 0, 0
	finish := func() {
		if len(word) > 0 {
			is := text[start:end] // most words are as they are compared: they need no memory
			if string(word) != is {
				is = string(word)
			}
			do(Word{is, start, end})
			word = word[:0]
		}
	}
	for at := 0; at < len(text); {
		c := first(text[at:])
		if c.ends {
			finish()
		}
		for _, r := range c.folded {
			single := alone(r)
			if single {
				finish()
			}
			if len(word) == 0 {
				start = at
			}
			if end = at + c.size; len(word)+utf8.RuneLen(r) <= maxWord {
				word = utf8.AppendRune(word, r)
			}
			if single {
				finish()
			}
		}
		at += c.size
	}
	finish()
}

// character is one character of a text with the marks on it.
type character struct {
	folded string // how it is compared; "" is no part of a word
	ends   bool   // it ends the word before it
	size   int    // in bytes
}

// first returns the first character of a text that is not empty.
func first(text string) character {
	if b := text[0]; b < utf8.RuneSelf && (len(text) == 1 || text[1] < utf8.RuneSelf) {
		return ascii[b]
	}
	size := max(norm.NFKD.NextBoundaryInString(text, true), 1)
	decomposed := norm.NFKD.String(text[:size])
	if norm.NFKD.PropertiesString(decomposed).CCC() != 0 { // a mark on nothing, as one on a space
		return character{"", false, size}
	}
	if r, _ := utf8.DecodeRuneInString(decomposed); !counts(r) {
		return character{"", !unicode.Is(unicode.Cf, r), size} // a soft hyphen is within a word
	}
	return character{fold(decomposed), false, size}
}

// ascii is what first says of each character of ASCII.
var ascii = func() (table [utf8.RuneSelf]character) {
	for b := range table {
		folded := fold(string(rune(b)))
		table[b] = character{folded, folded == "", 1}
	}
	return table
}()

// fold returns how a decomposed character is compared: its letters and digits,
// small and without what stands on them.
func fold(decomposed string) string {
	var b strings.Builder
	for _, r := range decomposed {
		if r = unicode.ToLower(r); removable(r) || !counts(r) {
			continue
		}
		if as, other := letters[r]; other {
			b.WriteString(as)
		} else {
			b.WriteRune(r)
		}
	}
	return norm.NFC.String(b.String()) // が and 한 whole again
}

// letters are those without a diacritic to take off that people type without it
// all the same.
var letters = map[rune]string{
	'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'đ': "d", 'ð': "d", 'þ': "th", 'ł': "l", 'ħ': "h", 'ı': "i", 'ς': "σ",
}

// counts reports whether a rune is part of words.
func counts(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) }

// removable reports whether a mark is one that words are also written without:
// accents, vowel points; not the vowels of scripts that are written by marks.
func removable(r rune) bool {
	const voiced, halfVoiced = '\u3099', '\u309A' // か is not が
	return unicode.In(r, unicode.Mn, unicode.Me) && unicode.In(r, unicode.Inherited, unicode.Hebrew) && r != voiced && r != halfVoiced
}

// alone reports whether a rune is of a script without spaces between words.
func alone(r rune) bool {
	const firstOfThem, long = '\u0E00', 'ー'
	return r >= firstOfThem && (r == long || unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul,
		unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar))
}
