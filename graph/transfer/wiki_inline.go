package transfer

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// inliner turns the markup within a line into Markdown.
type inliner struct {
	mention func(id string) string
	spans   []string // see wikiSplitter
	inLink  bool
	depth   int
}

// inlineRun is one line, or a part of it, on its way.
type inlineRun struct {
	*inliner
	s   string
	pos int
	out strings.Builder
	// none are closing marks that do not come any more.
	none map[string]bool
}

// maxInlineDepth: bold in italic in a link is deeper than anyone writes.
const maxInlineDepth = 6

func (in *inliner) text(s string) string {
	in.depth++
	defer func() { in.depth-- }()
	r := &inlineRun{inliner: in, s: s, none: map[string]bool{}}
	for r.pos < len(s) {
		start := r.pos
		for r.pos < len(s) && !inlineSpecial[s[r.pos]] {
			r.pos++
		}
		r.out.WriteString(s[start:r.pos])
		if r.pos < len(s) {
			r.special()
		}
	}
	return r.out.String()
}

var inlineSpecial = func() (t [256]bool) {
	for _, b := range []byte("\x00\\{[]!*_-~<&`hHmM]") {
		t[b] = true
	}
	return t
}()

// special reads what begins at pos; what is no markup after all is written so
// that Markdown does not take it for any.
func (r *inlineRun) special() {
	done := false
	switch c := r.s[r.pos]; c {
	case 0:
		done = r.span()
	case '\\':
		done = r.escape()
	case '{':
		done = r.braced()
	case '[':
		done = r.link()
	case '!':
		done = r.image()
	case '*', '_', '-':
		done = r.emphasis(c)
	case 'h', 'H', 'm', 'M', '<':
		done = r.address()
	}
	if !done {
		r.literal()
	}
}

// emit writes text and goes n bytes on.
func (r *inlineRun) emit(text string, n int) bool {
	r.out.WriteString(text)
	r.pos += n
	return true
}

func isWord(c rune) bool {
	return c != utf8.RuneError && (unicode.IsLetter(c) || unicode.IsDigit(c))
}

// runeAt is the rune at i, a space at the end.
func runeAt(s string, i int) rune {
	if i >= len(s) {
		return ' '
	}
	c, _ := utf8.DecodeRuneInString(s[i:])
	return c
}

func runeBefore(s string, i int) rune {
	if i <= 0 {
		return ' '
	}
	c, _ := utf8.DecodeLastRuneInString(s[:i])
	return c
}

func (r *inlineRun) span() bool {
	end := strings.IndexByte(r.s[r.pos+1:], 0)
	if end < 0 {
		return r.emit("", 1)
	}
	n, err := strconv.Atoi(r.s[r.pos+1 : r.pos+1+end])
	if err != nil || n >= len(r.spans) {
		return r.emit("", 1)
	}
	return r.emit(r.spans[n], end+2)
}

func isPunct(b byte) bool {
	return b > ' ' && b < 0x7f && !isDigit(b) && !(b|0x20 >= 'a' && b|0x20 <= 'z')
}

// escape: a backslash takes the meaning from the mark behind it, here as there.
func (r *inlineRun) escape() bool {
	if r.pos+1 == len(r.s) {
		return r.emit(`\\`, 1)
	}
	next := r.s[r.pos+1]
	switch {
	case next == '\\':
		return r.emit(`\\\\`, 2)
	case strings.IndexByte("*_{}[]~<>`!#&+-", next) >= 0:
		return r.emit(`\`+string(next), 2)
	case isPunct(next):
		return r.emit(string(next), 2)
	}
	return r.emit(`\`, 1)
}

// braced reads {*}bold{*} and its like, which the newer editor writes where
// a word goes on behind the mark.
func (r *inlineRun) braced() bool {
	rest := r.s[r.pos:]
	if len(rest) < 3 || rest[2] != '}' || strings.IndexByte("*_-+", rest[1]) < 0 {
		return false
	}
	tag := rest[:3]
	end := r.find(rest, 3, tag)
	if end < 0 {
		return false
	}
	inner := rest[3:end]
	if strings.TrimSpace(inner) != inner || inner == "" || r.depth >= maxInlineDepth {
		return false
	}
	mark := map[byte]string{'*': "**", '_': "*", '-': "~~", '+': ""}[rest[1]]
	return r.emit(mark+r.text(inner)+mark, end+3)
}

// find looks for a mark from an offset on, once.
func (r *inlineRun) find(rest string, offset int, mark string) int {
	if r.none[mark] {
		return -1
	}
	n := strings.Index(rest[offset:], mark)
	if n < 0 {
		r.none[mark] = true
		return -1
	}
	return offset + n
}

var emphases = map[byte]string{'*': "**", '_': "_", '-': "~~"}

// emphasis reads *bold*, _italic_ and -struck-: marks that begin and end words.
func (r *inlineRun) emphasis(c byte) bool {
	if r.none[string(c)] || r.depth >= maxInlineDepth {
		return false
	}
	before, after := runeBefore(r.s, r.pos), runeAt(r.s, r.pos+1)
	if isWord(before) || before == rune(c) || unicode.IsSpace(after) || after == rune(c) {
		return false
	}
	if c == '-' && !unicode.IsSpace(before) && !strings.ContainsRune("([*_\"'", before) {
		return false
	}
	for end := r.pos + 2; end < len(r.s); end++ {
		n := strings.IndexByte(r.s[end:], c)
		if n < 0 {
			break
		}
		if end += n; r.closes(end, c) {
			inner := r.s[r.pos+1 : end]
			return r.emit(emphases[c]+r.text(inner)+emphases[c], len(inner)+2)
		}
	}
	r.none[string(c)] = true
	return false
}

func (r *inlineRun) closes(end int, c byte) bool {
	before, after := runeBefore(r.s, end), runeAt(r.s, end+1)
	if unicode.IsSpace(before) || before == '\\' || before == rune(c) || isWord(after) || after == rune(c) {
		return false
	}
	return c != '-' || unicode.IsSpace(after) || strings.ContainsRune(".,;:!?)]*_\"'", after)
}

// link reads [text|address], [address], [~person] and [^file].
func (r *inlineRun) link() bool {
	rest := r.s[r.pos:]
	end := r.find(rest, 1, "]")
	if end < 0 || r.inLink {
		return false
	}
	content := rest[1:end]
	switch {
	case strings.TrimSpace(content) == "":
		return false
	case content[0] == '~':
		return r.emit(r.person(content[1:]), end+1)
	case content[0] == '^':
		return r.emit("_attachment: "+r.text(content[1:])+"_", end+1)
	}
	text, address, isPair := strings.Cut(content, "|")
	if !isPair {
		if isAddress(content) && !strings.ContainsAny(content, " <>") {
			return r.emit("<"+content+">", end+1)
		}
		return false
	}
	address, _, _ = strings.Cut(address, "|")
	return r.named(text, strings.TrimSpace(address), end+1)
}

// named writes a link with a text; one that leads nowhere is its text.
func (r *inlineRun) named(text, address string, length int) bool {
	if strings.HasPrefix(address, "www.") {
		address = "https://" + address
	}
	text = strings.TrimSpace(text)
	switch {
	case r.depth >= maxInlineDepth:
		return false
	case isAddress(address) && (text == "" || text == address) && !strings.ContainsAny(address, " <>"):
		return r.emit("<"+address+">", length)
	case isAddress(address):
		r.inLink = true
		label := r.text(text)
		r.inLink = false
		return r.emit("["+label+"]("+markdownAddress(address)+")", length)
	case strings.HasPrefix(address, "#") || strings.HasPrefix(address, "^") || address == "":
		return r.emit(r.text(text), length)
	}
	return r.emit(r.text(text)+" ("+r.text(address)+")", length)
}

func isAddress(s string) bool {
	for _, scheme := range []string{"http://", "https://", "mailto:"} {
		if len(s) > len(scheme) && strings.EqualFold(s[:len(scheme)], scheme) {
			return true
		}
	}
	return false
}

func markdownAddress(s string) string {
	s = strings.NewReplacer(" ", "%20", "<", "%3C", ">", "%3E", "\t", "%20", `\`, "%5C", "\x00", "").Replace(s)
	if strings.ContainsAny(s, "()") {
		return "<" + s + ">"
	}
	return s
}

func (r *inlineRun) person(id string) string {
	id = strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(id), "accountid:"))
	name := ""
	if r.mention != nil {
		name = r.mention(id)
	}
	if name == "" {
		name = id
	}
	return "@" + escapeMarkdown(oneLine(name))
}

// escapeMarkdown is a name that means nothing to Markdown.
func escapeMarkdown(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		inWord := s[i] == '_' && isWord(runeBefore(s, i)) && isWord(runeAt(s, i+1))
		if strings.IndexByte("\\*_[]<>`~&!", s[i]) >= 0 && !inWord {
			b.WriteByte('\\')
		}
		if s[i] != 0 {
			b.WriteByte(s[i])
		}
	}
	return b.String()
}

// image reads !file.png|width=300!.
func (r *inlineRun) image() bool {
	rest := r.s[r.pos:]
	if isWord(runeBefore(r.s, r.pos)) || unicode.IsSpace(runeAt(rest, 1)) {
		return false
	}
	end := r.find(rest, 1, "!")
	if end < 0 {
		return false
	}
	name, options, _ := strings.Cut(rest[1:end], "|")
	switch {
	case isAddress(name) && !strings.ContainsAny(name, " <>") && !r.inLink:
		alt := escapeMarkdown(strings.Trim(argument(strings.ReplaceAll(options, ",", "|"), "alt"), `"`))
		if alt == "" {
			alt = escapeMarkdown(name[strings.LastIndexByte(name, '/')+1:])
		}
		return r.emit("!["+alt+"]("+markdownAddress(name)+")", end+1)
	case isFileName(name):
		return r.emit("_image: "+escapeMarkdown(name)+"_", end+1)
	}
	return false
}

func isFileName(s string) bool {
	dot := strings.LastIndexByte(s, '.')
	if dot < 1 || len(s) > maxName || strings.TrimSpace(s) != s || strings.ContainsAny(s, "*[]{}\x00") {
		return false
	}
	switch strings.ToLower(s[dot+1:]) {
	case "png", "jpg", "jpeg", "gif", "bmp", "svg", "webp", "tif", "tiff", "heic", "pdf", "mp4", "mov", "webm":
		return true
	}
	return false
}

// address leaves an address in the text as it is.
func (r *inlineRun) address() bool {
	rest := r.s[r.pos:]
	if rest[0] == '<' {
		end := strings.IndexByte(rest[:min(len(rest), maxSpan)], '>')
		if end > 0 && isAddress(rest[1:end]) && !strings.ContainsAny(rest[1:end], " <\t\x00") {
			return r.emit(rest[:end+1], end+1)
		}
		return false
	}
	if isWord(runeBefore(r.s, r.pos)) || !isAddress(rest) {
		return false
	}
	end := strings.IndexAny(rest, " \t\x00|[]{}<>\"")
	if end < 0 {
		end = len(rest)
	}
	return r.emit(rest[:end], end)
}

// literal writes the byte at pos as text.
func (r *inlineRun) literal() {
	c := r.s[r.pos]
	if r.meansMarkup(c) {
		r.out.WriteByte('\\')
	}
	r.out.WriteByte(c)
	r.pos++
}

// meansMarkup says that Markdown would make something of a mark Jira did not.
func (r *inlineRun) meansMarkup(c byte) bool {
	before, after := runeBefore(r.s, r.pos), runeAt(r.s, r.pos+1)
	switch c {
	case '*':
		return !unicode.IsSpace(before) || !unicode.IsSpace(after)
	case '_':
		return (!isWord(before) || !isWord(after)) && !(unicode.IsSpace(before) && unicode.IsSpace(after))
	case '~':
		return !unicode.IsSpace(before)
	case '`':
		return true
	case '<':
		return unicode.IsLetter(after) || after == '/' || after == '!' || after == '?'
	case '&':
		end := strings.IndexByte(r.s[r.pos:min(len(r.s), r.pos+34)], ';')
		return end > 1 && (isWord(after) || after == '#')
	case '!':
		return after == '['
	case '[':
		return r.inLink
	case ']':
		return r.inLink || after == '('
	}
	return false
}
