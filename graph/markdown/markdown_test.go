package markdown

import (
	"strings"
	"testing"
)

func TestRendersWhatPeopleWrite(t *testing.T) {
	got := HTML("# Why\n\n- **fast**\n- [docs](https://example.com)\n\n```go\nx := 1\n```")
	for _, want := range []string{"<h1>Why</h1>", "<strong>fast</strong>", `href="https://example.com"`, `class="language-go"`} {
		if !strings.Contains(got, want) {
			t.Errorf("%s misses %s", got, want)
		}
	}
}

const image = "/images/image_01h2xcejqtf2nbrexx3vqjhp41"

func TestShowsImagesOfOnesOwnAndLinksToOthers(t *testing.T) {
	for text, want := range map[string]string{
		"![The *till*](" + image + ")":                      `<img src="` + image + `" alt="The till" loading="lazy" decoding="async">`,
		`![a" onerror="x](` + image + `)`:                   `alt="a&#34; onerror=&#34;x"`,
		"![](" + image + ")":                                `<img src="` + image + `" alt=""`,
		"[![The till](" + image + ")](https://example.com)": `<a href="https://example.com" rel="nofollow noreferrer"><img src="` + image + `"`,
		"![Spy](https://evil.test/pixel.png)":               `<a href="https://evil.test/pixel.png" rel="nofollow noreferrer">Spy</a>`,
		"![](https://evil.test/pixel.png)":                  `>https://evil.test/pixel.png</a>`,
	} {
		if got := HTML(text); !strings.Contains(got, want) {
			t.Errorf("%s became %s", text, got)
		}
	}
	for _, text := range []string{
		"![x](https://evil.test" + image + ")", "![x](//evil.test" + image + ")", "![x](" + image + "?to=evil)", "![x](/images/../graphql)",
		"![x](data:image/png;base64,AAAA)", "![x](javascript:alert(1))", `<img src="` + image + `" onerror="alert(1)">`, `<img src=https://evil.test/a.png>`,
		"![x](/images/image_01h2xcejqtf2nbrexx3vqjhp41/..)", "![x](\\evil.test)",
	} {
		if got := HTML(text); strings.Contains(got, "<img") {
			t.Errorf("%s became %s", text, got)
		}
	}
	for _, text := range []string{"[x](/CHK/backlog)", "[x](//evil.test)", "[x](" + image + ")", "![x](//evil.test)"} {
		if got := HTML(text); strings.Contains(got, "href") {
			t.Errorf("%s became %s", text, got)
		}
	}
}

func FuzzNothingRuns(f *testing.F) {
	for _, seed := range []string{
		"<script>alert(1)</script>", "[x](javascript:alert(1))", "![x](data:text/html,x)", "![x](" + image + ")", "![x](http://evil.test/a.png)", "<img src=x onerror=alert(1)>",
		"[x](vbscript:x)", "<a href='java\tscript:x'>", "<svg/onload=alert(1)>", "[a](//evil.test)", "`<b>`", "<iframe>",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := strings.ToLower(HTML(text))
		if shown := strings.Count(got, "<img "); shown != strings.Count(got, `<img src="/images/image_`) {
			t.Errorf("%q became %q", text, got)
		}
		for _, bad := range []string{"<script", "<iframe", "<svg", `href="javascript`, `href="data`, `href="vbscript`} {
			if strings.Contains(got, bad) {
				t.Errorf("%q became %q", text, got)
			}
		}
	})
}

func TestATableIsOneUpToACertainSize(t *testing.T) {
	table := func(columns, rows int) string {
		return strings.Repeat("|a", columns) + "|\n" + strings.Repeat("|-", columns) + "|\n" + strings.Repeat(strings.Repeat("|b", columns)+"|\n", rows)
	}
	if got := HTML(table(20, 90)); strings.Count(got, "<td") != 20*90 {
		t.Errorf("20 columns of 90 rows became %.300s", got)
	}
	if got := HTML("Before\n\n" + table(100, 200) + "\n**After**"); strings.Contains(got, "<td") || strings.Count(got, "|b") != 100*200 ||
		!strings.Contains(got, "<p>Before</p>") || !strings.Contains(got, "<strong>After</strong>") {
		t.Errorf("100 columns of 1000 rows became %.300s", got)
	}
}

// hostile is what becomes far longer than it is, or did once.
var hostile = []string{
	strings.Repeat("|a", 2_000) + "\n" + strings.Repeat("|-", 2_000) + "\n" + strings.Repeat("|\n", 5_000),
	strings.Repeat(strings.Repeat("|a", 40)+"\n"+strings.Repeat("|-", 40)+"\n"+strings.Repeat("|\n", 40)+"\n", 60),
	strings.Repeat("> |a|b\n> |-|-\n> |\n\n", 900),
	strings.Repeat(">", 20_000), strings.Repeat("> ", 9_000) + "a", strings.Repeat("- ", 9_000) + "a", strings.Repeat("1. ", 6_000),
	strings.Repeat("-\n", 9_000), strings.Repeat("# \n", 6_000), strings.Repeat("---\n", 4_000), strings.Repeat("\\\n", 9_000),
	strings.Repeat("[", 20_000), strings.Repeat("![", 9_000), strings.Repeat("*a ", 6_000), strings.Repeat("*a_ ", 5_000), strings.Repeat("`a``", 5_000),
	strings.Repeat("a@b.cc ", 2_800), strings.Repeat("www.a.bc ", 2_200), strings.Repeat("http://a.b ", 1_800), strings.Repeat("<a@b.c>", 2_800),
	strings.Repeat("\"", 20_000), strings.Repeat("&", 20_000), strings.Repeat("<", 20_000), strings.Repeat("\x00", 20_000),
	strings.Repeat("- [ ] \n", 2_800), "[a]: <b>\n" + strings.Repeat("[a]", 6_000), "[a]: " + strings.Repeat("b", 9_000) + "\n" + strings.Repeat("[a]", 3_000),
	strings.Repeat("[a](b ", 3_000), strings.Repeat("<!--", 5_000), strings.Repeat("    a\n\n", 2_800), strings.Repeat("```\n", 5_000),
}

func FuzzTheHTMLIsOfTheSizeOfItsText(f *testing.F) {
	for _, text := range hostile {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if got := HTML(text); len(got) > 16*len(text)+1<<10 {
			t.Errorf("%d bytes became %d", len(text), len(got))
		}
	})
}

func TestWhatIsTooLongToRenderIsShownAsItWasWritten(t *testing.T) {
	text := strings.Repeat(strings.Repeat(">", maxNested)+"\n\n", 900) + "<b> the end"
	if got := HTML(text); got != "<p>"+strings.Repeat(strings.Repeat("&gt;", maxNested)+"\n\n", 900)+"&lt;b&gt; the end</p>" {
		t.Errorf("%.100s … %s", got, got[max(0, len(got)-100):])
	}
}

func TestNestingEnds(t *testing.T) {
	for name, c := range map[string]struct{ text, open string }{
		"quotes":          {strings.Repeat(">", 20_000), "<blockquote>"},
		"spaced quotes":   {strings.Repeat("> ", 9_000) + "deep", "<blockquote>"},
		"lists":           {strings.Repeat("- ", 9_000) + "deep", "<ul>"},
		"numbered":        {strings.Repeat("1. ", 6_000) + "deep", "<ol"},
		"lists in quotes": {strings.Repeat("> - ", 4_000) + "deep", "<blockquote>"},
	} {
		t.Run(name, func(t *testing.T) {
			html := HTML(c.text)
			if n := strings.Count(html, c.open); n == 0 || n > maxNested {
				t.Errorf("%d of %s", n, c.open)
			}
			if !strings.Contains(html, "deep") && strings.Contains(c.text, "deep") {
				t.Error("what stands in it is gone")
			}
		})
	}
	text := strings.Repeat("> ", maxNested) + "seen"
	if html := HTML(text); strings.Count(html, "<blockquote>") != maxNested {
		t.Errorf("%d quotes are %s", maxNested, html)
	}
}

func TestWhatIsLittleButMarksIsShownAsItWasWritten(t *testing.T) {
	link := "[a](http://b.example) "
	for name, c := range map[string]struct {
		text, mark string
		want       int
	}{
		"many links":    {strings.Repeat(link, 900), "<a ", 900},
		"only links":    {strings.Repeat("[a](", 5_000), "<a ", 0},
		"many marks":    {strings.Repeat("*a* ", 2_000), "<em>", 2_000},
		"only marks":    {strings.Repeat("*a_ ", 5_000), "<em>", 0},
		"a long bullet": {strings.Repeat("* a\n", 4_000), "<li>", 4_000},
	} {
		t.Run(name, func(t *testing.T) {
			html := HTML(c.text)
			if n := strings.Count(html, c.mark); n != c.want {
				t.Errorf("%d of %s, not %d", n, c.mark, c.want)
			}
			if c.want == 0 && html != "<p>"+c.text+"</p>" {
				t.Error("it is not shown as it was written")
			}
		})
	}
}
