package transfer

import (
	"regexp"
	"strconv"
	"strings"
)

// wikiWriter writes pieces as Markdown blocks.
type wikiWriter struct {
	inline inliner
	lines  []markdownLine
	blank  bool // an empty line came since the last one
	quotes []int
	nquote int // numbers quotations, so that two in a row stay two
	list   []listLevel
}

type markdownLine struct {
	class  lineClass
	quotes []int
	text   string
	// broken says that a line break follows, not just the next line.
	broken bool
}

type lineClass int

const (
	lineParagraph lineClass = iota
	lineItem
	lineTable
	lineCode
	lineOther
)

type listLevel struct {
	ordered bool
	count   int
	width   int // of "- " or "12. "
}

// maxListDepth bounds how far text is indented.
const maxListDepth = 8

func (w *wikiWriter) String() string {
	var b strings.Builder
	for i, line := range w.lines {
		if i > 0 {
			b.WriteByte('\n')
		}
		text := strings.Repeat("> ", len(line.quotes)) + line.text
		if line.class != lineCode {
			text = strings.TrimRight(text, " \t")
		}
		b.WriteString(text)
		if line.broken {
			b.WriteString("  ")
		}
	}
	return strings.Trim(b.String(), "\n")
}

// piece writes the first of the pieces, and says how many it took.
func (w *wikiWriter) piece(pieces []wikiPiece) int {
	switch p := pieces[0]; p.kind {
	case pieceCode:
		w.code(p)
	case pieceOpen:
		w.list = nil
		w.quote()
		if p.text != "" {
			w.emit(lineParagraph, "**"+w.inline.text(p.text)+"**")
			w.blank = true
		}
	case pieceClose:
		w.list = nil
		w.quotes = w.quotes[:max(0, len(w.quotes)-1)]
	default:
		if rows := tableRows(pieces); len(rows) > 0 {
			w.table(rows)
			return len(rows)
		}
		w.line(strings.TrimSpace(p.text))
	}
	return 1
}

func (w *wikiWriter) quote() {
	w.nquote++
	w.quotes = append(w.quotes[:len(w.quotes):len(w.quotes)], w.nquote)
}

// emit adds a line, and an empty one before it where Markdown needs it.
func (w *wikiWriter) emit(class lineClass, text string) {
	if len(w.lines) > 0 {
		last := &w.lines[len(w.lines)-1]
		together := !w.blank && sameQuotes(last.quotes, w.quotes) && staysTogether(last.class, class)
		switch {
		case !together:
			w.lines = append(w.lines, markdownLine{class: lineOther, quotes: sharedQuotes(last.quotes, w.quotes)})
		case class == lineParagraph:
			last.broken = true
		}
	}
	w.blank = false
	w.lines = append(w.lines, markdownLine{class: class, quotes: w.quotes, text: text})
}

func staysTogether(last, next lineClass) bool {
	switch next {
	case lineParagraph:
		return last == lineParagraph || last == lineItem
	case lineItem:
		return last == lineItem
	case lineTable, lineCode:
		return last == next
	}
	return false
}

func sameQuotes(a, b []int) bool {
	return len(a) == len(b) && len(sharedQuotes(a, b)) == len(a)
}

func sharedQuotes(a, b []int) []int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return a[:n:n]
}

var (
	headingLine = regexp.MustCompile(`^[hH]([1-6])\.\s+(\S.*)$`)
	ruleLine    = regexp.MustCompile(`^-{4,}$`)
	itemLine    = regexp.MustCompile(`^([*#]+-?|-)\s+(\S.*)$`)
)

func (w *wikiWriter) line(text string) {
	if text == "" {
		w.blank, w.list = true, nil
		return
	}
	if m := itemLine.FindStringSubmatch(text); m != nil {
		w.item(m[1], m[2])
		return
	}
	if m := headingLine.FindStringSubmatch(text); m != nil {
		w.list = nil
		level, _ := strconv.Atoi(m[1])
		w.emit(lineOther, strings.Repeat("#", level)+" "+w.inline.text(m[2]))
		return
	}
	switch {
	case ruleLine.MatchString(text):
		w.list = nil
		w.emit(lineOther, "---")
	case strings.HasPrefix(text, "bq. "):
		w.list = nil
		outer := w.quotes
		w.quote()
		w.emit(lineParagraph, lineStart(w.inline.text(strings.TrimSpace(text[4:]))))
		w.quotes = outer
	default:
		w.paragraph(text)
	}
}

// paragraph writes a line of text, which belongs to a list item it follows.
func (w *wikiWriter) paragraph(text string) {
	indent := strings.Repeat(" ", w.indent(len(w.list)))
	for _, part := range forcedBreaks(text) {
		w.emit(lineParagraph, indent+lineStart(w.inline.text(part)))
	}
}

// forcedBreaks splits at \\, Jira's line break, where it is not part of a path.
func forcedBreaks(text string) []string {
	if !strings.Contains(text, `\\`) {
		return []string{text}
	}
	var parts []string
	for _, part := range strings.Split(strings.ReplaceAll(text+" ", `\\ `, "\n"), "\n") {
		if part = strings.TrimSpace(part); part != "" {
			parts = append(parts, part)
		}
	}
	return parts
}

func (w *wikiWriter) indent(levels int) int {
	n := 0
	for _, level := range w.list[:levels] {
		n += level.width
	}
	return n
}

func (w *wikiWriter) item(marker, text string) {
	ordered := marker[len(marker)-1] == '#'
	depth := min(len(marker), len(w.list)+1, maxListDepth)
	if len(w.list) >= depth {
		w.list = w.list[:depth]
		if w.list[depth-1].ordered != ordered {
			w.list[depth-1] = listLevel{ordered: ordered}
		}
	} else {
		w.list = append(w.list, listLevel{ordered: ordered})
	}
	level := &w.list[depth-1]
	level.count++
	mark := "- "
	if ordered {
		mark = strconv.Itoa(level.count) + ". "
	}
	level.width = len(mark)
	parts := forcedBreaks(text)
	if len(parts) == 0 {
		parts = []string{""}
	}
	w.emitItem(strings.Repeat(" ", w.indent(depth-1)) + mark + lineStart(w.inline.text(parts[0])))
	for _, part := range parts[1:] {
		w.paragraph(part)
	}
}

// emitItem keeps an item with the one before, whose text may have gone on over
// several lines.
func (w *wikiWriter) emitItem(text string) {
	if n := len(w.lines) - 1; n >= 0 && w.lines[n].class == lineParagraph && w.listGoesOn() {
		w.lines[n].class = lineItem
	}
	w.emit(lineItem, text)
}

// listGoesOn says that the item just opened is not the first of its list.
func (w *wikiWriter) listGoesOn() bool { return len(w.list) > 1 || w.list[0].count > 1 }

func (w *wikiWriter) code(p wikiPiece) {
	if w.blank {
		w.list = nil
	}
	indent := strings.Repeat(" ", w.indent(len(w.list)))
	fence := strings.Repeat("`", max(3, longestRun(p.text, '`')+1))
	w.emit(lineOther, indent+fence+p.lang)
	n := len(w.lines)
	for _, line := range strings.Split(p.text, "\n") {
		w.lines = append(w.lines, markdownLine{class: lineCode, quotes: w.quotes, text: indent + line})
	}
	w.lines = append(w.lines, markdownLine{class: lineOther, quotes: w.quotes, text: indent + fence})
	for i := n; i < len(w.lines); i++ {
		if w.lines[i].text == indent { // no spaces at the end of empty lines
			w.lines[i].text = ""
		}
	}
}

// tableRow is a row's cells; head tells the cells that || begins.
type tableRow struct {
	cells []string
	head  []bool
}

func (r tableRow) allHead() bool {
	for _, h := range r.head {
		if !h {
			return false
		}
	}
	return true
}

// tableRows are the rows of a table that the pieces begin with.
func tableRows(pieces []wikiPiece) []tableRow {
	var rows []tableRow
	for _, p := range pieces {
		text := strings.TrimSpace(p.text)
		if p.kind != pieceLine || len(text) < 3 || text[0] != '|' || text[len(text)-1] != '|' {
			break
		}
		row := splitCells(text)
		if len(row.cells) == 0 {
			break
		}
		rows = append(rows, row)
	}
	return rows
}

// splitCells splits a row at bars that are not within links and not escaped.
func splitCells(text string) tableRow {
	var row tableRow
	start, head := 0, false
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case '[':
			if end := strings.IndexByte(text[i:min(len(text), i+maxSpan)], ']'); end > 0 {
				i += end
			}
		case '|':
			if i > 0 {
				row.cells = append(row.cells, strings.TrimSpace(text[start:i]))
				row.head = append(row.head, head)
			}
			head = i+1 < len(text) && text[i+1] == '|'
			if head {
				i++
			}
			start = i + 1
		}
	}
	return row
}

var delimiterCell = regexp.MustCompile(`^:?-{2,}:?$`)

// isDelimiter: people paste tables written in Markdown.
func (r tableRow) isDelimiter() bool {
	for _, cell := range r.cells {
		if !delimiterCell.MatchString(cell) {
			return false
		}
	}
	return true
}

func (w *wikiWriter) table(rows []tableRow) {
	w.list = nil
	width := 0
	for _, row := range rows {
		width = max(width, len(row.cells))
	}
	header := tableRow{cells: make([]string, width)}
	if rows[0].allHead() || len(rows) > 1 && rows[1].isDelimiter() {
		copy(header.cells, rows[0].cells)
		rows = rows[1:]
	}
	w.row(header.cells, nil)
	w.emit(lineTable, "|"+strings.Repeat(" --- |", width))
	for _, row := range rows {
		if !row.isDelimiter() {
			w.row(row.cells, row.head)
		}
	}
}

func (w *wikiWriter) row(cells []string, head []bool) {
	var b strings.Builder
	b.WriteByte('|')
	for i, cell := range cells {
		text := strings.ReplaceAll(w.inline.text(strings.ReplaceAll(cell, `\\`, " ")), "|", `\|`)
		if i < len(head) && head[i] && text != "" {
			text = "**" + text + "**"
		}
		b.WriteString(" " + text + " |")
	}
	w.emit(lineTable, b.String())
}

var (
	markdownHeading = regexp.MustCompile(`^#{1,6}(\s|$)`)
	markdownBullet  = regexp.MustCompile(`^[-+*](\s|$)`)
	markdownRule    = regexp.MustCompile(`^[-=:| ]+$`)
	markdownDef     = regexp.MustCompile(`^\[[^\]]*\]:`)
)

// lineStart escapes what means something to Markdown only where a line begins.
// "1. " stays: who wrote it meant a list.
func lineStart(text string) string {
	switch {
	case text == "":
		return ""
	case strings.HasPrefix(text, ">"), strings.HasPrefix(text, "~~~"),
		markdownHeading.MatchString(text), markdownBullet.MatchString(text),
		markdownRule.MatchString(text), markdownDef.MatchString(text):
		return `\` + text
	}
	return text
}
