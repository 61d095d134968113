package fulltext

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Part is a piece of a text, and whether it is one that was looked for.
type Part struct {
	Text string
	Hit  bool
}

// span is bytes of a text.
type span struct{ start, end int }

// Mark cuts from a text about as many bytes as it may have, where most of what
// was looked for stands, into pieces. White space is one space. found is how
// many of the phrases the whole text has.
func (q Query) Mark(text string, most int) (parts []*Part, found int) {
	text = strings.TrimSpace(text)
	words := Words(text)
	var hits []span
	for _, p := range q.phrases {
		before := len(hits)
		if hits = p.in(words, hits); len(hits) > before {
			found++
		}
	}
	slices.SortFunc(hits, func(a, b span) int { return cmp.Or(a.start-b.start, b.end-a.end) })
	shown := window(text, hits, most)
	if shown.start > 0 {
		parts = append(parts, &Part{Text: "… "})
	}
	at := shown.start
	for _, h := range hits {
		if h.start < at || h.end > shown.end { // within the one before, or cut off
			continue
		}
		parts = with(parts, text[at:h.start], false)
		parts = with(parts, text[h.start:h.end], true)
		at = h.end
	}
	parts = with(parts, text[at:shown.end], false)
	if shown.end < len(text) {
		parts = append(parts, &Part{Text: " …"})
	}
	return parts, found
}

// with appends a piece unless it is empty.
func with(parts []*Part, text string, hit bool) []*Part {
	if text == "" {
		return parts
	}
	return append(parts, &Part{spaced(text), hit})
}

// spaced makes each run of white space one space.
func spaced(s string) string {
	var b strings.Builder
	space := false
	for _, r := range s {
		if is := unicode.IsSpace(r); !is {
			b.WriteRune(r)
			space = false
		} else if !space {
			b.WriteByte(' ')
			space = true
		}
	}
	return b.String()
}

// in appends where the phrase stands among the words of a text.
func (p phrase) in(words []Word, hits []span) []span {
	for n := len(p.words); len(words) >= n; words = words[1:] {
		if p.at(words) {
			hits = append(hits, span{words[0].Start, words[n-1].End})
		}
	}
	return hits
}

// at reports whether the phrase is what these words begin with.
func (p phrase) at(words []Word) bool {
	last := len(p.words) - 1
	for i, w := range p.words {
		here := words[i].Text
		if here != w && !(i == last && p.begins && strings.HasPrefix(here, w)) {
			return false
		}
	}
	return true
}

// window chooses which bytes of a text to show: all, or those around most of
// the hits, from a space to a space where there are some.
func window(text string, hits []span, most int) span {
	if len(text) <= most {
		return span{0, len(text)}
	}
	var center span
	best, lead := 0, most/4
	for i, h := range hits {
		n := 1
		for n < len(hits)-i && hits[i+n].end <= h.start-lead+most {
			n++
		}
		if n > best {
			center, best = h, n
		}
	}
	w := span{start: min(max(center.start-lead, 0), len(text)-most)}
	w.end = max(w.start+most, center.end)
	if i := strings.IndexByte(text[w.start:center.start], ' '); w.start > 0 && i >= 0 {
		w.start += i + 1
	}
	if i := strings.LastIndexByte(text[center.end:w.end], ' '); w.end < len(text) && i >= 0 {
		w.end = center.end + i
	}
	for w.start > 0 && w.start < center.start && !utf8.RuneStart(text[w.start]) {
		w.start++
	}
	for w.end > center.end && w.end < len(text) && !utf8.RuneStart(text[w.end]) {
		w.end--
	}
	return w
}
