package transfer

import (
	"strconv"
	"strings"
)

// Markdown turns Jira's wiki markup into Markdown (CommonMark, with tables and
// strikethrough). mention is asked for the name behind [~id]; it may be nil or
// answer "".
//
// What is inside {code}, {noformat}, backticks and fences is not touched. Line
// breaks stay line breaks. What Markdown would take for markup and Jira did not
// is escaped, HTML too. Markup that is never closed is text, as it is in Jira.
// Colours are dropped; pictures and files that were attached become their
// names. Only http, https and mailto addresses become links.
//
// The time taken and the length of the answer are proportional to the text.
func Markdown(wiki string, mention func(id string) string) string {
	if strings.TrimSpace(wiki) == "" {
		return ""
	}
	wiki = lineEnds.Replace(wiki)
	s := &wikiSplitter{text: wiki}
	s.split()
	w := &wikiWriter{inline: inliner{mention: mention, spans: s.spans}}
	for i := 0; i < len(s.pieces); {
		i += w.piece(s.pieces[i:])
	}
	return w.String()
}

var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\x00", "")

// wikiPiece is a line of text, or a block that spans lines.
type wikiPiece struct {
	kind  pieceKind
	text  string // of the line, the code, or the panel's title
	lang  string // of code
	macro string // that a quotation opens or closes
}

type pieceKind int

const (
	pieceLine pieceKind = iota
	pieceCode
	pieceOpen
	pieceClose
)

// wikiSplitter cuts the text into pieces: code first, because nothing inside it
// counts.
type wikiSplitter struct {
	text   string
	pos    int
	line   strings.Builder
	pieces []wikiPiece
	// spans are code within a line; NUL, their number, NUL stands for them.
	spans []string
	open  []string
	// missing are closing tags that do not come any more.
	missing map[string]bool
}

func (s *wikiSplitter) split() {
	s.missing = map[string]bool{}
	for s.pos < len(s.text) {
		n := strings.IndexAny(s.text[s.pos:], "\n{`\\")
		if n < 0 {
			n = len(s.text) - s.pos
		}
		s.take(n)
		if s.pos == len(s.text) {
			break
		}
		switch s.text[s.pos] {
		case '\n':
			s.pos++
			s.endLine()
		case '\\':
			s.take(min(2, len(s.text)-s.pos))
		case '`':
			s.backticks()
		case '{':
			s.brace()
		}
	}
	if s.line.Len() > 0 {
		s.endLine()
	}
}

func (s *wikiSplitter) take(n int) {
	// An escaped line break still ends the line.
	if part := s.text[s.pos : s.pos+n]; n == 2 && part == "\\\n" {
		n = 1
	}
	s.line.WriteString(s.text[s.pos : s.pos+n])
	s.pos += n
}

func (s *wikiSplitter) endLine() {
	s.pieces = append(s.pieces, wikiPiece{text: s.line.String()})
	s.line.Reset()
}

// breakLine ends a line that has something in it.
func (s *wikiSplitter) breakLine() {
	if strings.TrimSpace(s.line.String()) != "" {
		s.endLine()
	}
	s.line.Reset()
}

// backticks keeps code that people marked as they do elsewhere.
func (s *wikiSplitter) backticks() {
	rest := s.text[s.pos:]
	run := 0
	for run < len(rest) && rest[run] == '`' {
		run++
	}
	if run >= 3 && strings.TrimSpace(s.line.String()) == "" && s.fence(rest, run) {
		return
	}
	tick := rest[:run]
	end := s.find(run, tick)
	if end < 0 || strings.Contains(rest[run:end], "\n") || rest[run:end] == "" {
		s.take(run)
		return
	}
	s.span(rest[:end+run])
	s.pos += end + run
}

// fence takes a block of ``` lines. False when it is not closed.
func (s *wikiSplitter) fence(rest string, run int) bool {
	info, body, ok := strings.Cut(rest[run:], "\n")
	if !ok || strings.ContainsAny(info, "`{") {
		return false
	}
	end := s.find(run+len(info), "\n"+rest[:run])
	if end < 0 {
		return false
	}
	body = rest[min(run+len(info)+1, end):end]
	s.pieces = append(s.pieces, wikiPiece{kind: pieceCode, text: body, lang: language(info)})
	s.pos += end + 1 + run
	s.line.Reset()
	s.skipBlank()
	return true
}

// find looks for a tag at or after an offset from pos; it looks only once for
// one that does not come any more.
func (s *wikiSplitter) find(offset int, tag string) int {
	if s.missing[tag] {
		return -1
	}
	n := strings.Index(s.text[s.pos+offset:], tag)
	if n < 0 {
		s.missing[tag] = true
		return -1
	}
	return offset + n
}

// span puts code into the line, already written as Markdown.
func (s *wikiSplitter) span(markdown string) {
	s.line.WriteString("\x00" + strconv.Itoa(len(s.spans)) + "\x00")
	s.spans = append(s.spans, markdown)
}

func (s *wikiSplitter) brace() {
	rest := s.text[s.pos:]
	if strings.HasPrefix(rest, "{{") {
		s.monospaced(rest)
		return
	}
	name, args, length := macro(rest)
	switch name {
	case "code", "noformat":
		if s.code(name, args, length) {
			return
		}
	case "quote", "panel":
		if s.quotation(name, args, length) {
			return
		}
	case "color", "anchor", "toc":
		s.pos += length
		return
	}
	s.take(1)
}

// macro reads "{name:args}" at the beginning of s.
func macro(s string) (name, args string, length int) {
	const longest = 300
	end := strings.IndexByte(s[:min(len(s), longest)], '}')
	if end < 0 || strings.Contains(s[:end], "\n") {
		return "", "", 0
	}
	name, args, _ = strings.Cut(s[1:end], ":")
	return strings.ToLower(name), args, end + 1
}

// monospaced takes {{code}}. Jira lets people escape inside it.
func (s *wikiSplitter) monospaced(rest string) {
	line := rest
	if n := strings.IndexByte(line[:min(len(line), maxSpan)], '\n'); n >= 0 {
		line = line[:n]
	}
	line = line[:min(len(line), maxSpan)]
	end := strings.Index(line[2:], "}}") + 2
	if end < 2 {
		s.take(2)
		return
	}
	for end+2 < len(line) && line[end+2] == '}' {
		end++
	}
	code := strings.TrimSuffix(strings.TrimPrefix(line[2:end], "{}"), "{}")
	if strings.TrimSpace(code) == "" {
		s.take(end + 2)
		return
	}
	s.span(codeSpan(monoEscapes.Replace(code)))
	s.pos += end + 2
}

// maxSpan is how long a piece of code within a line may be; it bounds the search.
const maxSpan = 2_000

var monoEscapes = strings.NewReplacer(`\*`, "*", `\_`, "_", `\{`, "{", `\}`, "}", `\[`, "[", `\]`, "]", `\|`, "|", `\-`, "-", `\~`, "~", `\!`, "!")

// code takes a block of code, or within a line a span. False when it is not closed.
func (s *wikiSplitter) code(name, args string, length int) bool {
	tag := "{" + name + "}"
	end := s.find(length, tag)
	if end < 0 {
		return false
	}
	body := s.text[s.pos+length : s.pos+end]
	after := s.text[s.pos+end+len(tag):]
	if n := strings.IndexByte(after[:min(len(after), maxSpan)], '\n'); n >= 0 {
		after = after[:n]
	}
	alone := strings.TrimSpace(s.line.String()) == "" && strings.TrimSpace(after) == ""
	s.pos += end + len(tag)
	switch {
	case strings.TrimSpace(body) == "":
	case !alone && !strings.Contains(body, "\n"):
		s.span(codeSpan(body))
	default:
		s.breakLine()
		s.codeBlock(body, args)
		s.skipBlank()
	}
	return true
}

func (s *wikiSplitter) codeBlock(body, args string) {
	if title := argument(args, "title"); title != "" {
		s.pieces = append(s.pieces, wikiPiece{text: "*" + title + "*"})
	}
	// The line that the opening tag stands in is no line of the code.
	if first, rest, ok := strings.Cut(body, "\n"); ok && strings.TrimSpace(first) == "" {
		body = rest
	}
	if n := strings.LastIndexByte(body, '\n'); n >= 0 && strings.TrimSpace(body[n:]) == "" {
		body = body[:n]
	}
	s.pieces = append(s.pieces, wikiPiece{kind: pieceCode, text: body, lang: language(args)})
}

// language is what "java", "lang=css" or "title=A.java|java" says, "" when nothing.
func language(args string) string {
	for _, arg := range strings.Split(args, "|") {
		name, value, isPair := strings.Cut(arg, "=")
		if !isPair {
			value = name
		} else if name = strings.ToLower(strings.TrimSpace(name)); name != "lang" && name != "language" {
			continue
		}
		value = strings.ToLower(strings.TrimSpace(value))
		if value != "" && len(value) <= 20 && strings.Trim(value, "abcdefghijklmnopqrstuvwxyz0123456789+#-.") == "" && value != "none" {
			return value
		}
	}
	return ""
}

func argument(args, want string) string {
	for _, arg := range strings.Split(args, "|") {
		if name, value, _ := strings.Cut(arg, "="); strings.TrimSpace(name) == want {
			return strings.TrimSpace(value)
		}
	}
	return ""
}

// quotation opens or closes {quote} or {panel}. False when it is never closed.
func (s *wikiSplitter) quotation(name, args string, length int) bool {
	last := len(s.open) - 1
	if last >= 0 && s.open[last] == name && args == "" {
		s.breakLine()
		s.pieces = append(s.pieces, wikiPiece{kind: pieceClose, macro: name})
		s.open = s.open[:last]
		s.pos += length
		s.skipBlank()
		return true
	}
	for _, open := range s.open {
		if open == name {
			return false
		}
	}
	if s.find(length, "{"+name+"}") < 0 {
		return false
	}
	s.breakLine()
	s.pieces = append(s.pieces, wikiPiece{kind: pieceOpen, macro: name, text: argument(args, "title")})
	s.open = append(s.open, name)
	s.pos += length
	s.skipBlank()
	return true
}

// skipBlank takes the rest of a line when nothing is in it.
func (s *wikiSplitter) skipBlank() {
	for n := s.pos; n < len(s.text); n++ {
		switch s.text[n] {
		case ' ', '\t':
		case '\n':
			s.pos = n + 1
			return
		default:
			return
		}
	}
}

// codeSpan is code within a line, between as many backticks as it needs.
func codeSpan(code string) string {
	ticks := strings.Repeat("`", longestRun(code, '`')+1)
	if strings.HasPrefix(code, "`") || strings.HasSuffix(code, "`") {
		code = " " + code + " "
	}
	return ticks + code + ticks
}

func longestRun(s string, b byte) int {
	longest, run := 0, 0
	for i := 0; i < len(s); i++ {
		if s[i] != b {
			run = 0
			continue
		}
		run++
		longest = max(longest, run)
	}
	return longest
}
