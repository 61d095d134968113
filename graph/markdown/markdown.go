// Package markdown renders what people write to HTML that is safe to show.
package markdown

import (
	"bytes"
	"errors"
	"html"
	"regexp"
	"strings"

	"github.com/microcosm-cc/bluemonday"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

var converter = goldmark.New(goldmark.WithParser(newParser()), goldmark.WithExtensions(tables{}, extension.Strikethrough, extension.Linkify, extension.TaskList, images{}))

// maxNested is how many quotes and lists stand in each other at most. Nobody
// reads more; 20,000 would be looked through again for every line.
const maxNested = 20

// newParser is goldmark's own parser, but for how deep it nests.
func newParser() parser.Parser {
	return parser.NewParser(
		parser.WithBlockParsers(
			util.Prioritized(parser.NewSetextHeadingParser(), 100),
			util.Prioritized(parser.NewThematicBreakParser(), 200),
			util.Prioritized(shallow{parser.NewListParser()}, 300),
			util.Prioritized(parser.NewListItemParser(), 400),
			util.Prioritized(parser.NewCodeBlockParser(), 500),
			util.Prioritized(parser.NewATXHeadingParser(), 600),
			util.Prioritized(parser.NewFencedCodeBlockParser(), 700),
			util.Prioritized(shallow{parser.NewBlockquoteParser()}, 800),
			util.Prioritized(parser.NewHTMLBlockParser(), 900),
			util.Prioritized(parser.NewParagraphParser(), 1000),
		),
		parser.WithInlineParsers(parser.DefaultInlineParsers()...),
		parser.WithParagraphTransformers(parser.DefaultParagraphTransformers()...))
}

// shallow leaves what would be nested too deeply as the text it is.
type shallow struct{ parser.BlockParser }

// Open implements parser.BlockParser.
func (s shallow) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	nested := 0
	for node := parent; node != nil; node = node.Parent() {
		if kind := node.Kind(); kind == ast.KindBlockquote || kind == ast.KindList {
			nested++
		}
	}
	if nested >= maxNested {
		return nil, parser.NoChildren
	}
	return s.BlockParser.Open(parent, reader, pc)
}

// maxCells is how many cells a table has at most. Every row is filled up to the
// width of the first: 11 kB of text would become 25 MB of HTML.
const maxCells = 2_000

// most is how long the HTML of a text may be. What people write becomes at most
// 10 times as long, where it is nothing but short links.
func most(text string) int { return 16*len(text) + 1<<10 }

// tables is the table extension without tables of more than maxCells.
type tables struct{}

// Extend implements goldmark.Extender.
func (tables) Extend(m goldmark.Markdown) {
	m.Parser().AddOptions(
		parser.WithParagraphTransformers(util.Prioritized(smallTables{extension.NewTableParagraphTransformer()}, 200)),
		parser.WithASTTransformers(util.Prioritized(extension.NewTableASTTransformer(), 0)),
	)
	m.Renderer().AddOptions(renderer.WithNodeRenderers(util.Prioritized(extension.NewTableHTMLRenderer(), 500)))
}

// smallTables leaves a paragraph that would be too large a table as the text it
// is.
type smallTables struct{ parser.ParagraphTransformer }

// Transform implements parser.ParagraphTransformer.
func (t smallTables) Transform(node *ast.Paragraph, reader text.Reader, pc parser.Context) {
	columns := 0
	for i := range node.Lines().Len() {
		line := node.Lines().At(i)
		columns = max(columns, bytes.Count(line.Value(reader.Source()), []byte("|")))
	}
	if columns*node.Lines().Len() <= maxCells {
		t.ParagraphTransformer.Transform(node, reader, pc)
	}
}

// The policy names what may remain; everything else goes, whatever the
// renderer let through.
var policy = func() *bluemonday.Policy {
	p := bluemonday.NewPolicy()
	p.AllowElements("p", "br", "hr", "em", "strong", "del", "code", "pre", "blockquote",
		"ul", "li", "h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr")
	p.AllowAttrs("start").Matching(bluemonday.Integer).OnElements("ol")
	p.AllowElements("ol", "th", "td")
	p.AllowAttrs("align").Matching(regexp.MustCompile(`^(left|right|center)$`)).OnElements("th", "td")
	p.AllowAttrs("class").Matching(regexp.MustCompile(`^language-[a-zA-Z0-9+#-]{1,30}$`)).OnElements("code")
	p.AllowAttrs("href").Matching(regexp.MustCompile(`^(?i)(https?://|mailto:)`)).OnElements("a")
	p.AllowURLSchemes("http", "https", "mailto")
	p.AllowRelativeURLs(true) // of images alone
	p.AllowAttrs("src").Matching(own).OnElements("img")
	p.AllowAttrs("alt").OnElements("img")
	p.AllowAttrs("loading").Matching(regexp.MustCompile(`^lazy$`)).OnElements("img")
	p.AllowAttrs("decoding").Matching(regexp.MustCompile(`^async$`)).OnElements("img")
	p.RequireParseableURLs(true)
	p.RequireNoFollowOnLinks(true)
	p.RequireNoReferrerOnLinks(true)
	return p
}()

// HTML renders Markdown. Raw HTML is dropped, links are http, https or mailto,
// images are those that were added here; one of another website is a link to it.
// What would become many times as long as it is, or is little but marks, is
// shown as it was written.
func HTML(text string) string {
	if text == "" {
		return ""
	}
	if !tangled(text) {
		out := bounded{left: most(text)}
		if err := converter.Convert([]byte(text), &out); err == nil {
			if safe := policy.Sanitize(out.html.String()); len(safe) <= most(text) {
				return safe
			}
		}
	}
	return "<p>" + html.EscapeString(text) + "</p>"
}

// Marks that are opened and never closed are each looked for to the end of the
// text: there is no more of them than a long text may need.
const (
	maxLinks = 1_000
	maxMarks = 4_000 // of emphasis
)

// tangled reports whether a text has more marks than may be paired.
func tangled(text string) bool {
	marks := 0
	for _, mark := range []string{"*", "_", "~"} {
		marks += strings.Count(text, mark)
	}
	return marks > maxMarks || strings.Count(text, "](") > maxLinks
}

// bounded is a buffer that takes no more than it may.
type bounded struct {
	html bytes.Buffer
	left int
}

var errFull = errors.New("markdown: the HTML is too long")

func (b *bounded) Write(p []byte) (int, error) {
	if b.left -= len(p); b.left < 0 {
		return 0, errFull
	}
	return b.html.Write(p)
}
