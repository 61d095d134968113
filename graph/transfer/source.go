package transfer

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// Source is a file that can be opened twice. Name is used in reports.
type Source struct {
	Name string
	Open func() (io.ReadCloser, error)
}

// FileSource reads a file of the operating system.
func FileSource(path string) Source {
	return Source{
		Name: filepath.Base(path),
		Open: func() (io.ReadCloser, error) { return os.Open(path) },
	}
}

// ErrBomb means that a compressed file unpacks to absurdly much.
var ErrBomb = errors.New("unpacks to more than a hundred times its size: not read")

// ErrFormat means that a file is not what the tool exports.
var ErrFormat = errors.New("not an export that can be read")

const (
	bombFloor = 64 << 20 // below this, no ratio hurts
	bombRatio = 100      // text of people packs 3 to 20 times
	chunk     = 64 << 10
)

// Format is how a file is written, told from its content.
type Format int

const (
	CSV Format = iota
	JSON
)

func (f Format) String() string { return [...]string{"CSV", "JSON"}[f] }

// stream is a source unpacked and decoded to UTF-8.
type stream struct {
	*bufio.Reader
	format Format
	list   bool // the JSON begins with one
	close  func() error
}

// open unpacks gzip, takes a byte order mark off, decodes UTF-16, and tells the
// format from the first byte that is not space.
func (s Source) open() (*stream, error) {
	file, err := s.Open()
	if err != nil {
		return nil, fmt.Errorf("opening %s: %w", s.Name, err)
	}
	st := &stream{close: file.Close}
	if err := st.decode(file); err != nil {
		file.Close()
		return nil, fmt.Errorf("reading %s: %w", s.Name, err)
	}
	return st, nil
}

func (st *stream) decode(file io.Reader) error {
	packed := &countingReader{r: file}
	raw := bufio.NewReaderSize(packed, chunk)
	if magic, _ := raw.Peek(2); bytes.Equal(magic, []byte{0x1f, 0x8b}) {
		gz, err := gzip.NewReader(raw)
		if err != nil {
			return err
		}
		raw = bufio.NewReaderSize(&bombGuard{r: gz, packed: packed}, chunk)
	}
	head, err := raw.Peek(4)
	if err != nil && err != io.EOF {
		return err
	}
	st.Reader = raw
	if order, found := utf16Order(head); found {
		decoder := unicode.UTF16(order, unicode.UseBOM).NewDecoder()
		st.Reader = bufio.NewReaderSize(transform.NewReader(raw, decoder), chunk)
	} else if bytes.HasPrefix(head, []byte("\xef\xbb\xbf")) {
		raw.Discard(3)
	}
	return st.detect()
}

// utf16Order tells UTF-16 by its mark or, without one, by the zero bytes of
// its Latin letters.
func utf16Order(head []byte) (unicode.Endianness, bool) {
	switch {
	case len(head) < 2:
	case head[0] == 0xff && head[1] == 0xfe:
		return unicode.LittleEndian, true
	case head[0] == 0xfe && head[1] == 0xff:
		return unicode.BigEndian, true
	case len(head) < 4:
	case head[0] != 0 && head[1] == 0 && head[2] != 0 && head[3] == 0:
		return unicode.LittleEndian, true
	case head[0] == 0 && head[1] != 0 && head[2] == 0 && head[3] != 0:
		return unicode.BigEndian, true
	}
	return unicode.LittleEndian, false
}

func (st *stream) detect() error {
	head, err := st.Peek(512)
	if err != nil && err != io.EOF {
		return err
	}
	head = bytes.TrimLeft(head, " \t\r\n")
	switch {
	case len(head) == 0:
		return fmt.Errorf("empty: %w", ErrFormat)
	case head[0] == '{', head[0] == '[':
		st.format, st.list = JSON, head[0] == '['
	case head[0] == '<', bytes.HasPrefix(head, []byte("PK\x03\x04")):
		return ErrFormat
	}
	return nil
}

type countingReader struct {
	r io.Reader
	n int64
}

func (c *countingReader) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}

// bombGuard ends the reading when far more comes out than went in.
type bombGuard struct {
	r      io.Reader
	packed *countingReader
	n      int64
}

func (b *bombGuard) Read(p []byte) (int, error) {
	n, err := b.r.Read(p)
	b.n += int64(n)
	if b.n > bombFloor && b.n > bombRatio*b.packed.n {
		return 0, ErrBomb
	}
	return n, err
}
