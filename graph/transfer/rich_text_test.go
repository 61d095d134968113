package transfer

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

func TestDocumentsOfTheNewerAPI(t *testing.T) {
	text := func(s, marks string) string {
		return fmt.Sprintf(`{"type":"text","text":%q,"marks":[%s]}`, s, marks)
	}
	block := func(kind, attrs string, content ...string) string {
		return fmt.Sprintf(`{"type":%q,"attrs":{%s},"content":[%s]}`, kind, attrs, strings.Join(content, ","))
	}
	p := func(content ...string) string { return block("paragraph", "", content...) }
	strong := text("bold ", `{"type":"strong"}`)
	for name, c := range map[string]struct{ content, want string }{
		"Paragraphs": {p(strong, text("a*b_c <i>", "")) + "," + p(text("two", ""), `{"type":"hardBreak"}`, text("lines", "")), "**bold** a\\*b_c \\<i\\>\n\ntwo  \nlines"},
		"Marks":      {p(text("x*y", `{"type":"code"}`), text(" l", `{"type":"link","attrs":{"href":"https://a.b"}}`), text(" j", `{"type":"link","attrs":{"href":"javascript:a"}}`)), "`x*y` [l](https://a.b) j"},
		"Heading":    {block("heading", `"level":3`, text("H", "")), "### H"},
		"Lists": {block("bulletList", "", block("listItem", "", p(text("a", "")), block("orderedList", "", block("listItem", "", p(text("b", ""))), block("listItem", "", p(text("c", "")))))),
			"- a\n  1. b\n  2. c"},
		"Tasks":   {block("taskList", "", block("taskItem", `"state":"TODO"`, text("do", ""))), "- do"},
		"Code":    {block("codeBlock", `"language":"go"`, text("a\n\n*b*", "")), "```go\na\n\n*b*\n```"},
		"Quote":   {block("blockquote", "", p(text("a", "")), p(text("b", ""))), "> a\n>\n> b"},
		"Table":   {block("table", "", block("tableRow", "", block("tableHeader", "", p(text("A|B", "")))), block("tableRow", "", block("tableCell", "", p(text("1", ""))))), "| A\\|B |\n| --- |\n| 1 |"},
		"Mention": {p(`{"type":"mention","attrs":{"id":"1","text":"@Mia Lund"}}`), "@Mia Lund"},
		"Unknown": {block("layoutSection", "", block("layoutColumn", "", p(text("in", "")))) + `,{"type":"new"}`, "in"},
	} {
		t.Run(name, func(t *testing.T) {
			doc := `{"type":"doc","version":1,"content":[` + c.content + `]}`
			if !json.Valid([]byte(doc)) {
				t.Fatal("bad test", doc)
			}
			line := `{"key":"A-1","fields":{"summary":"a","description":` + doc + `}}`
			issues, said := read(t, scan(t, Options{}, fileOf(line)))
			wantProblems(t, said)
			if got := issues["A-1"].Description; got != c.want {
				t.Errorf("got\n%s\nwant\n%s\n%q", got, c.want, got)
			}
		})
	}
}

func fileOf(line string) Source { return text("f.jsonl", line) }

func TestDocumentsThatAreTooDeepEnd(t *testing.T) {
	deep := strings.Repeat(`{"type":"blockquote","content":[`, 4000) + strings.Repeat("]}", 4000)
	line := `{"key":"A-1","fields":{"summary":"a","description":{"type":"doc","content":[` + deep + `]}}}`
	issues, said := read(t, scan(t, Options{}, text("f.jsonl", line)))
	wantProblems(t, said)
	if got := issues["A-1"].Description; got != "" {
		t.Errorf("got %q", got)
	}
}
