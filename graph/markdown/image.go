package markdown

import (
	"regexp"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/util"
)

// own is the address of an image that was added here. Those of other websites
// would tell them who reads what.
var own = regexp.MustCompile(`^/images/image_[0-9a-z]{26}$`)

// images is an extension that shows images of one's own, and links to others.
type images struct{}

// Extend implements goldmark.Extender.
func (images) Extend(m goldmark.Markdown) {
	m.Renderer().AddOptions(renderer.WithNodeRenderers(util.Prioritized(images{}, 500)))
}

// RegisterFuncs implements renderer.NodeRenderer.
func (images) RegisterFuncs(on renderer.NodeRendererFuncRegisterer) {
	on.Register(ast.KindImage, func(w util.BufWriter, source []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
		n := node.(*ast.Image)
		address := string(n.Destination)
		if !own.MatchString(address) {
			// What it says stands between: its text, or where it has none its address.
			if entering {
				w.WriteString(`<a href="` + string(util.EscapeHTML(util.URLEscape(n.Destination, true))) + `">`)
				if !n.HasChildren() {
					w.Write(util.EscapeHTML(n.Destination))
				}
			} else {
				w.WriteString("</a>")
			}
			return ast.WalkContinue, nil
		}
		if entering {
			w.WriteString(`<img src="` + address + `" alt="` + string(util.EscapeHTML([]byte(said(n, source)))) + `" loading="lazy" decoding="async">`)
		}
		return ast.WalkSkipChildren, nil
	})
}

// said is the text in a node, without its marks.
func said(node ast.Node, source []byte) string {
	var text strings.Builder
	ast.Walk(node, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Text:
			text.Write(n.Value(source))
		case *ast.String:
			text.Write(n.Value)
		}
		return ast.WalkContinue, nil
	})
	return text.String()
}
