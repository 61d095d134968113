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

func FuzzNothingRuns(f *testing.F) {
	for _, seed := range []string{
		"<script>alert(1)</script>", "[x](javascript:alert(1))", "![x](data:text/html,x)", "<img src=x onerror=alert(1)>",
		"[x](vbscript:x)", "<a href='java\tscript:x'>", "<svg/onload=alert(1)>", "[a](//evil.test)", "`<b>`", "<iframe>",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := strings.ToLower(HTML(text))
		for _, bad := range []string{"<script", "<img", "<iframe", "<svg", `href="javascript`, `href="data`, `href="vbscript`} {
			if strings.Contains(got, bad) {
				t.Errorf("%q became %q", text, got)
			}
		}
	})
}
