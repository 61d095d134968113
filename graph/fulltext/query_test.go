package fulltext

import (
	"fmt"
	"strings"
	"testing"
)

func TestAQueryIsWordsAndPhrases(t *testing.T) {
	for text, want := range map[string]string{
		"":                      ``,
		`" - "`:                 ``,
		"wal":                   `wal*`,
		"pay WAL":               `pay, wal*`,
		"plan b":                `plan, b`,
		`"pay in one" ta`:       `pay in one, ta*`,
		`pay "in one"`:          `pay, in one`,
		`pay "in on`:            `pay, in on*`,
		"chk-12":                `chk 12*`,
		"chk-1":                 `chk 1`,
		`„pay in“ «one tap»`:    `pay in, one tap`,
		"don’t":                 `don t`,
		"検索 tap":                `検 索, tap*`,
		"pay pay pa":            `pay, pa*`,
		`a OR b NOT (c* ^d):"e`: `a, or, b, not, c, d, e`,
		`"""pay"`:               `pay`,
		"pay -":                 `pay*`,
	} {
		q := Parse(text)
		var all []string
		for _, p := range q.phrases {
			written := strings.Join(p.words, " ")
			if p.begins {
				written += "*"
			}
			all = append(all, written)
		}
		if got := strings.Join(all, ", "); got != want {
			t.Errorf("%q asks for %q, not %q", text, got, want)
		}
		if q.Empty() != (want == "") {
			t.Errorf("%q is empty: %v", text, q.Empty())
		}
	}
}

func TestATextIsMarkedWhereItSaysWhatWasLookedFor(t *testing.T) {
	long := strings.Repeat("nothing of that kind ", 40)
	for _, c := range []struct{ query, text, want string }{
		{"one wal", "Wallet button, one wall", "[Wallet] button, [one] [wall]"},
		{`"in one" tap`, "In one tap; one by one in  ONE.", "[In one] [tap]; one by one [in ONE]."},
		{"zurich", "<b>Zu\u0308rich</b>", "<b>[Zu\u0308rich]</b>"},
		{"検索", "全文検索です", "全文[検索]です"},
		{"pay", " nothing\n\nhere ", "nothing here"},
		{"pay pay-day", "pay-day", "[pay-day]"},
		{"needle", long + "a needle in it. " + long, "… nothing of that kind a [needle] in it. nothing of that kind nothing of that kind nothing of that …"},
		{"needle", long + "a needle", "… kind nothing of that kind nothing of that kind nothing of that kind nothing of that kind a [needle]"},
		{"nowhere", long, "nothing of that kind nothing of that kind nothing of that kind nothing of that kind nothing of that …"},
	} {
		parts, _ := Parse(c.query).Mark(c.text, 100)
		var b strings.Builder
		for _, p := range parts {
			if p.Hit {
				fmt.Fprintf(&b, "[%s]", p.Text)
			} else {
				b.WriteString(p.Text)
			}
		}
		if b.String() != c.want {
			t.Errorf("%q in %.40q: %q, not %q", c.query, c.text, b.String(), c.want)
		}
	}
}

func FuzzMark(f *testing.F) {
	f.Add("pay", "Pay in one tap", 10)
	f.Add(`"one tap`, "検索 one\n\ntap \xff é", 3)
	f.Fuzz(func(t *testing.T, query, text string, most int) {
		most = 1 + max(most, -most)%200
		if most < 1 || len(query) > 400 || len(text) > 20_000 {
			return
		}
		parts, found := Parse(query).Mark(text, most)
		var b strings.Builder
		marked := false
		for _, p := range parts {
			b.WriteString(p.Text)
			marked = marked || p.Hit
			if p.Text == "" {
				t.Fatal("an empty piece")
			}
		}
		if shown := strings.TrimSuffix(strings.TrimPrefix(b.String(), "… "), " …"); !strings.Contains(spaced(strings.TrimSpace(text)), shown) {
			t.Fatalf("%q is not of %q", shown, text)
		}
		if found > 0 && !marked {
			t.Fatalf("%q: %d were found and none is marked", text, found)
		}
	})
}
