package fulltext

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Query is what somebody typed to find something: words that all have to be
// there, the last of which may be unfinished, and words in quotes that have to
// be there as they are.
type Query struct{ phrases []phrase }

// phrase is words that follow each other. What begins it only has to begin its
// last word.
type phrase struct {
	words  []string
	begins bool
}

// Parse reads a query. Any text is one: what is no word separates words, and
// what is typed together is a phrase: CHK-12.
func Parse(text string) Query {
	var q Query
	quoted := false
	for text != "" {
		piece, rest := text, ""
		if i := strings.IndexFunc(text, isQuote); i >= 0 {
			_, size := utf8.DecodeRuneInString(text[i:])
			piece, rest = text[:i], text[i+size:]
		}
		closed := quoted && len(piece) < len(text)
		if quoted {
			q.add(piece, closed)
		} else {
			for chunk := range strings.FieldsSeq(piece) {
				q.add(chunk, false)
			}
		}
		quoted = !quoted && len(piece) < len(text)
		text = rest
	}
	for i := range q.phrases[:max(len(q.phrases)-1, 0)] { // the last may be unfinished, no other
		q.phrases[i].begins = false
	}
	q.phrases = slices.CompactFunc(q.phrases, phrase.is)
	return q
}

func isQuote(r rune) bool {
	return r == '"' || unicode.Is(unicode.Quotation_Mark, r) && !strings.ContainsRune(`'’‘‚‛＇`, r)
}

// add adds a phrase of a text's words. One letter begins too much to be taken
// for the beginning of a word.
func (q *Query) add(text string, closed bool) {
	p := phrase{words: texts(Words(text))}
	if n := len(p.words); n > 0 {
		p.begins = !closed && utf8.RuneCountInString(p.words[n-1]) > 1
		q.phrases = append(q.phrases, p)
	}
}

func (p phrase) is(other phrase) bool {
	return p.begins == other.begins && slices.Equal(p.words, other.words)
}

func texts(words []Word) []string {
	all := make([]string, len(words))
	for i, w := range words {
		all[i] = w.Text
	}
	return all
}

// Empty reports whether a query has no word, and so finds nothing.
func (q Query) Empty() bool { return len(q.phrases) == 0 }
