package transfer

import (
	"bytes"
	"fmt"
	"io"
)

// encoding/csv has no limit for a field, gives up at the first bad quote, and
// reads an unclosed one to the end of the file. rowReader has limits, reads
// over bad rows, and after a row whose quotes do not match starts again in the
// line after the one it began in.

const (
	maxCell    = 64 << 10
	maxRow     = 4 << 20
	maxColumns = 20_000
	// replay is how much of a row is kept to start again within; beyond it, a
	// row with an unclosed quote takes the rest of the file with it.
	replay = 8 << 20
	// maxReplayed bounds the work of starting again and again.
	maxReplayed = 16 << 20
)

// row is one record of a CSV file.
type row struct {
	number int // as a spreadsheet counts, the header being 1
	line   int // of text, where it starts
	text   []byte
	ends   []int // of each cell, in text
	width  int
	long   []longCell
	// broken is why the row cannot be read; lost is how many lines went with it.
	broken string
	lost   int
}

type longCell struct{ column, length int }

func (r *row) cell(i int) string {
	if i >= len(r.ends) {
		return ""
	}
	start := 0
	if i > 0 {
		start = r.ends[i-1]
	}
	return string(r.text[start:r.ends[i]])
}

func (r *row) cells() []string {
	all := make([]string, len(r.ends))
	for i := range all {
		all[i] = r.cell(i)
	}
	return all
}

func (r *row) reset(number, line int) {
	*r = row{number: number, line: line, text: r.text[:0], ends: r.ends[:0]}
}

type rowReader struct {
	src   io.Reader
	comma byte
	// plausible tells a row from the middle of a text, after a bad one.
	plausible func(*row) bool

	buf      []byte
	start    int // of the row, in buf
	pos      int
	line     int // at pos
	number   int
	gone     bool // the row's start is no longer in buf
	eof      bool
	err      error
	replayed int

	current row
	pending *row // read ahead while looking for the end of a bad row
	cellLen int
}

func newRowReader(src io.Reader, comma byte) *rowReader {
	return &rowReader{src: src, comma: comma, line: 1}
}

// next gives the next row that is not blank, which stays valid until the call
// after; nil at the end. Errors are of the source.
func (r *rowReader) next() (*row, error) {
	if r.pending != nil {
		ahead := r.pending
		r.pending = nil
		return ahead, nil
	}
	for r.read(&r.current) {
		if r.current.broken != "" {
			r.recover()
			return &r.current, r.err
		}
		if len(r.current.text) > 0 || r.current.width > 1 || len(r.current.long) > 0 {
			return &r.current, nil
		}
	}
	return nil, r.err
}

// recover goes on after a broken row, from the line after the one it began in.
// What follows up to the next plausible row belonged to the broken one.
func (r *rowReader) recover() {
	bad := &r.current
	firstLine, number := bad.line, bad.number
	defer func() { bad.lost = max(bad.lost, r.lineOf(r.pending)-firstLine-1) }()
	var next row
	for r.err == nil {
		if !r.rewind() {
			return
		}
		r.number = number
		if !r.read(&next) {
			return
		}
		if next.broken == "" && (r.plausible == nil || r.plausible(&next)) {
			r.pending = &next
			return
		}
	}
}

func (r *rowReader) lineOf(next *row) int {
	if next != nil {
		return next.line
	}
	return r.line
}

// rewind puts the reader at the second line of the row it has just read. False
// when that is not possible any more: the rest of the file is given up, or the
// row was so long that reading goes on behind it.
func (r *rowReader) rewind() bool {
	if r.gone || r.replayed > maxReplayed {
		if r.replayed > maxReplayed {
			r.skipRest()
		}
		return false
	}
	end := bytes.IndexByte(r.buf[r.start:r.pos], '\n')
	if end < 0 {
		return r.pos < len(r.buf) || !r.eof
	}
	again := r.start + end + 1
	r.replayed += r.pos - again + 32 // what a start costs
	r.line -= bytes.Count(r.buf[again:r.pos], []byte{'\n'})
	r.pos = again
	return true
}

func (r *rowReader) skipRest() {
	for r.more() {
		r.line += bytes.Count(r.buf[r.pos:], []byte{'\n'})
		r.pos = len(r.buf)
		r.start = r.pos
	}
}

// read reads one row into to. False at the end.
func (r *rowReader) read(to *row) bool {
	r.start, r.gone = r.pos, false
	if !r.more() {
		return false
	}
	r.number++
	to.reset(r.number, r.line)
	for {
		last := r.readCell(to)
		r.endCell(to)
		if !last && to.width == maxColumns {
			to.broken = fmt.Sprintf("more than %d cells", maxColumns)
			r.skipLine()
			last = true
		}
		if last {
			return r.err == nil
		}
	}
}

// more says that there is a byte at pos, reading on if necessary.
func (r *rowReader) more() bool {
	if r.pos < len(r.buf) {
		return true
	}
	if r.eof {
		return false
	}
	if r.pos-r.start > replay {
		r.gone = true
		r.start, r.pos, r.buf = 0, 0, r.buf[:0]
	}
	if r.start > 0 {
		r.buf = r.buf[:copy(r.buf, r.buf[r.start:])]
		r.pos -= r.start
		r.start = 0
	}
	for empty := 0; ; empty++ {
		r.buf = growBy(r.buf, chunk)
		n, err := r.src.Read(r.buf[len(r.buf):cap(r.buf)])
		r.buf = r.buf[:len(r.buf)+n]
		if err == nil && empty > 100 {
			err = io.ErrNoProgress
		}
		if err != nil {
			r.eof = true
			if err != io.EOF {
				r.err = err
				return false
			}
		}
		if n > 0 || r.eof {
			return n > 0
		}
	}
}

func growBy(b []byte, n int) []byte {
	if cap(b)-len(b) >= n {
		return b
	}
	bigger := make([]byte, len(b), max(2*cap(b), len(b)+n))
	copy(bigger, b)
	return bigger
}

// readCell reads one cell and the comma or line end after it. True when it was
// the last of the row.
func (r *rowReader) readCell(to *row) bool {
	if r.more() && r.buf[r.pos] == '"' {
		return r.readQuoted(to)
	}
	for r.more() {
		rest := r.buf[r.pos:]
		n := 0
		for n < len(rest) && !r.isEnd(rest[n]) {
			n++
		}
		r.keep(to, rest[:n])
		r.pos += n
		if n < len(rest) {
			return r.endOfCell()
		}
	}
	return true
}

func (r *rowReader) isEnd(b byte) bool { return b == r.comma || b == '\n' || b == '\r' }

// endOfCell takes the comma or the line end at pos. True for a line end.
func (r *rowReader) endOfCell() bool {
	b := r.buf[r.pos]
	r.pos++
	if b == r.comma {
		return false
	}
	if b == '\r' && r.more() && r.buf[r.pos] == '\n' {
		r.pos++
	}
	r.line++
	return true
}

func (r *rowReader) readQuoted(to *row) bool {
	opened := r.line
	r.pos++
	for r.more() {
		rest := r.buf[r.pos:]
		n := bytes.IndexByte(rest, '"')
		text := rest
		if n >= 0 {
			text = rest[:n]
		}
		r.keep(to, text)
		r.line += bytes.Count(text, []byte{'\n'})
		r.pos += len(text)
		if n < 0 {
			continue
		}
		r.pos++
		switch {
		case !r.more():
			return true
		case r.buf[r.pos] == '"':
			r.keep(to, r.buf[r.pos:r.pos+1])
			r.pos++
		case r.isEnd(r.buf[r.pos]):
			return r.endOfCell()
		default:
			to.broken = fmt.Sprintf("text after the closing quote of the cell opened in line %d", opened)
			r.skipLine()
			return true
		}
	}
	to.broken = fmt.Sprintf("the quote opened in line %d is never closed", opened)
	return true
}

// skipLine goes to the next line, for a row that cannot be replayed.
func (r *rowReader) skipLine() {
	for r.more() {
		n := bytes.IndexByte(r.buf[r.pos:], '\n')
		if n >= 0 {
			r.pos += n + 1
			r.line++
			return
		}
		r.pos = len(r.buf)
	}
}

func (r *rowReader) keep(to *row, b []byte) {
	r.cellLen += len(b)
	if r.cellLen <= maxCell && len(to.text) <= maxRow {
		to.text = append(to.text, b...)
	}
}

func (r *rowReader) endCell(to *row) {
	column := to.width
	to.width++
	length := r.cellLen
	r.cellLen = 0
	if len(to.text) > maxRow && to.broken == "" {
		to.broken = fmt.Sprintf("longer than %d MiB", maxRow>>20)
	}
	if length > maxCell {
		start := 0
		if column > 0 {
			start = to.ends[column-1]
		}
		to.text = to.text[:start]
		if len(to.long) < 100 {
			to.long = append(to.long, longCell{column, length})
		}
	}
	to.ends = append(to.ends, len(to.text))
}

// detectComma is the separator the header is written with: Jira lets people
// choose.
func detectComma(head []byte) byte {
	var counts [256]int
	quoted := false
	for _, b := range head {
		if b == '"' {
			quoted = !quoted
		}
		if quoted {
			continue
		}
		if b == '\n' || b == '\r' {
			break
		}
		counts[b]++
	}
	best := byte(',')
	for _, b := range []byte(";\t|^") {
		if counts[b] > counts[best] {
			best = b
		}
	}
	return best
}
