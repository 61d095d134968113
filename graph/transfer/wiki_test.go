package transfer

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func names(id string) string {
	return map[string]string{"mia": "Mia Lund", "712020:ab-1": "Jo *P*"}[id]
}

func TestMarkupBecomesMarkdown(t *testing.T) {
	for name, c := range map[string]struct{ wiki, want string }{
		"Heading":             {"h1. One\nh3.  Three *b*\ntext", "# One\n\n### Three **b**\n\ntext"},
		"LineBreaksStay":      {"one\r\ntwo\n\nthree", "one  \ntwo\n\nthree"},
		"ForcedBreak":         {`one\\ two`, "one  \ntwo"},
		"Bold":                {"*bold* a *b c*, (*d*)", "**bold** a **b c**, (**d**)"},
		"Italic":              {"_it_ snake_case_name", "_it_ snake_case_name"},
		"Struck":              {"-gone- well-known - not -this", "~~gone~~ well-known - not -this"},
		"BoldItalic":          {"*_both_* and _*both*_", "**_both_** and _**both**_"},
		"InsideWords":         {"un{*}bold{*}ed {_}x{_}y", "un**bold**ed *x*y"},
		"Monospaced":          {`{{x = a*b*}} {{\{y\}}}`, "`x = a*b*` `{y}`"},
		"MonospacedBackticks": {"{{a`b}}", "``a`b``"},
		"Bullets":             {"* a\n** b\n*** c\n* d", "- a\n  - b\n    - c\n- d"},
		"Dashes":              {"- a\n- b", "- a\n- b"},
		"Numbers":             {"# a\n## b\n## c\n# d", "1. a\n   1. b\n   2. c\n2. d"},
		"MixedLists":          {"# a\n#* b\n# c\n* d", "1. a\n   - b\n2. c\n- d"},
		"ListAfterText":       {"text\n* a\n\ntext", "text\n\n- a\n\ntext"},
		"LinesOfAnItem":       {"* a\nmore\n* b", "- a  \n  more\n- b"},
		"CodeInAList":         {"# a\n{code}\nx\n{code}\n# b", "1. a\n\n   ```\n   x\n   ```\n\n2. b"},
		"ListTooDeepAtOnce":   {"*** a", "- a"},
		"Code":                {"{code:java}\nint *p = [x|y];\n\n  {{z}}\n{code}", "```java\nint *p = [x|y];\n\n  {{z}}\n```"},
		"CodeLanguages":       {"{code:title=A b|lang=js}x\n{code}", "**A b**\n\n```js\nx\n```"},
		"CodeWithinALine":     {"see {code}a*b*{code} there", "see `a*b*` there"},
		"CodeWithFences":      {"{code}\n```\n{code}", "````\n```\n````"},
		"EmptyCode":           {"a{code}{code}b", "ab"},
		"Noformat":            {"{noformat}\n{code}*x*{code}\n{noformat}", "```\n{code}*x*{code}\n```"},
		"Fences":              {"```go\na *b* c\n```\nafter", "```go\na *b* c\n```\n\nafter"},
		"Backticks":           {"`a *b*` *c*", "`a *b*` **c**"},
		"Quote":               {"bq. said\nnext", "> said\n\nnext"},
		"QuoteBlock":          {"a\n{quote}\nb\n\n* c\n{quote}\nd", "a\n\n> b\n>\n> - c\n\nd"},
		"TwoQuotes":           {"{quote}a{quote}\n{quote}b{quote}", "> a\n\n> b"},
		"CodeInAQuote":        {"{quote}{code}\nx\n{code}{quote}", "> ```\n> x\n> ```"},
		"Panel":               {"{panel:title=Note|bgColor=#fff}body{panel}end", "> **Note**\n>\n> body\n\nend"},
		"Color":               {"a {color:red}*b*{color} c", "a **b** c"},
		"Table":               {"||A||B||\n|1|2|", "| A | B |\n| --- | --- |\n| 1 | 2 |"},
		"TableWithoutHead":    {"|1|[x|https://a.b]|", "|  |  |\n| --- | --- |\n| 1 | [x](https://a.b) |"},
		"TableWithHeadColumn": {"||A|1|\n||B|2|", "|  |  |\n| --- | --- |\n| **A** | 1 |\n| **B** | 2 |"},
		"TableOfMarkdown":     {"| a | b |\n|---|:--|\n| 1 | 2 |", "| a | b |\n| --- | --- |\n| 1 | 2 |"},
		"BarsInACell":         {`|a\|b|`, "|  |\n| --- |\n| a\\|b |"},
		"Rule":                {"a\n----\nb", "a\n\n---\n\nb"},
		"Link":                {"[text|https://a.b/c_d_e?x=*y*]", "[text](https://a.b/c_d_e?x=*y*)"},
		"LinkInBrackets":      {"[a|https://x.y/(z)]", "[a](<https://x.y/(z)>)"},
		"BareLinks":           {"[https://a.b] https://a.b/c_d_ [x|mailto:a@b.c]", "<https://a.b> https://a.b/c_d_ [x](mailto:a@b.c)"},
		"SmartLink":           {"[https://a.b|https://a.b|smart-link]", "<https://a.b>"},
		"BadSchemes":          {"[a|javascript:x] [b|file:///c] [c|#top]", "a (javascript:x) b (file:///c) c"},
		"Mention":             {"[~mia] [~accountid:712020:ab-1] [~un_known_]", `@Mia Lund @Jo \*P\* @un_known\_`},
		"Image":               {"!a b.png|width=3! !https://a.b/c.png!", "_image: a b.png_ ![c.png](https://a.b/c.png)"},
		"Attachment":          {"[^log_1.txt]", "_attachment: log_1.txt_"},
		"NoImage":             {"Wow! Great! $.x!click!y", "Wow! Great! $.x!click!y"},
		"Escapes":             {`\*no\* \[x\] \{code} \-a`, `\*no\* \[x\] \{code} \-a`},
		"Paths":               {`C:\dir\x \\host\share`, `C:\dir\x \\\\host\share`},
		"HTML":                {"<b>x</b> a < b &amp; c", `\<b>x\</b> a < b \&amp; c`},
		"MarkdownMarks":       {"a*b*c __init__ 5 * 3 ~~x~~ [a](b)", `a\*b\*c \_\_init\_\_ 5 * 3 ~\~x\~\~ [a\](b)`},
		"MarkdownLines":       {"====\n> a\n+ b\n#\n~~~\n[a]: b", "\\====  \n\\> a  \n\\+ b  \n\\#  \n~\\~\\~  \n\\[a]: b"},
		"Unclosed":            {"a {code} *b _c {quote} [d|e {{f {panel:x=y} -g !h `i", "a {code} \\*b \\_c {quote} [d|e {{f {panel:x=y} -g !h \\`i"},
		"Blank":               {" \r\n\t\n", ""},
	} {
		t.Run(name, func(t *testing.T) {
			if got := Markdown(c.wiki, names); got != c.want {
				t.Errorf("got\n%s\nwant\n%s\n%q", got, c.want, got)
			}
		})
	}
}

// plainText has no mark of either language.
var plainText = rapid.Custom(func(t *rapid.T) string {
	word := rapid.StringMatching(`[a-zé木0-9]{1,8}[.,;:?)'"%$]?`)
	var paragraphs []string
	for range rapid.IntRange(1, 4).Draw(t, "paragraphs") {
		paragraphs = append(paragraphs, strings.Join(rapid.SliceOfN(word, 1, 12).Draw(t, "words"), " "))
	}
	return strings.Join(paragraphs, "\n\n")
})

func TestPlainTextStaysAsItIs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := plainText.Draw(t, "text")
		if got := Markdown(s, nil); got != s {
			t.Fatalf("%q became %q", s, got)
		}
	})
}

// Whatever stands in code comes out as it went in.
func TestCodeIsNeverTouched(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		mark := rapid.SampledFrom([]string{"*", "_", "`", "```", "{{", "}}", "{quote}", "[a|b]", "|", "h1. ", "# ", "\\", "<b>", "x", " ", "\n", "木"})
		code := "x" + strings.Join(rapid.SliceOfN(mark, 0, 20).Draw(t, "code"), "") + "x"
		around := plainText.Draw(t, "around")
		got := Markdown(around+"\n{code}\n"+code+"\n{code}\n"+around, nil)
		if !strings.Contains(got, "\n"+code+"\n") {
			t.Fatalf("%q is not in %q", code, got)
		}
	})
}

func TestMarkdownOfHostileTextIsBounded(t *testing.T) {
	for _, block := range []string{
		"*a ", "_a ", "-a ", "[a", "[a|", "!a", "{{", "{code}", "{quote}", "{panel}", "{*}", "`", "``` \n", "|a", "||", "\\", "\\\\ ",
		"*_-[", "* \n", "** a\n*** b\n", "#* a\n", "{quote}\n", "|a|\n", "<", "&", "h1. ", "(*a* ", "{color:", "[~", "\x00", "http://",
	} {
		s := strings.Repeat(block, maxCell/len(block))
		checkBounds(t, s, Markdown(s, nil))
	}
}

// checkBounds: escapes double a text, lists and quotes indent each of its lines.
func checkBounds(t *testing.T, wiki, got string) {
	t.Helper()
	if len(got) > 40*len(wiki)+200 {
		t.Errorf("%d bytes became %d, of %.60q", len(wiki), len(got), wiki)
	}
	if strings.IndexByte(got, 0) >= 0 {
		t.Errorf("NUL in the Markdown of %.60q", wiki)
	}
}

func FuzzMarkdown(f *testing.F) {
	for _, s := range []string{
		"h1. a\n* b\n*# c\n{code:java}x{code}", "||a||b||\n|c|d|", "{quote}a{panel:title=b}c{quote}{panel}",
		"[a|http://b] [~c] !d.png! {{e}} *f _g_ -h-*", "```\na\n```\n`b`", "\\\\ \\* {*}a{*}",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, wiki string) {
		checkBounds(t, wiki, Markdown(wiki, func(id string) string { return "" }))
	})
}

func BenchmarkMarkdown(b *testing.B) {
	wiki := strings.Repeat("h2. Title\r\nSome *bold* words with {{code}} and a [link|https://example.com/a].\r\n* one\r\n** two\r\n{code:js}\r\nlet a = b * c;\r\n{code}\r\n\r\n", 20)
	b.SetBytes(int64(len(wiki)))
	b.ReportAllocs()
	for b.Loop() {
		Markdown(wiki, nil)
	}
}
