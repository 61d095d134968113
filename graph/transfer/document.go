package transfer

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
)

const (
	maxDocument = 24 << 20
	maxInList   = 100_000 // issues of one document
)

// document reads the issues of a file that is one JSON value. The file is held
// while it is read.
type document struct {
	stream *stream
	file   string
	issues [][]byte
	at     int
	read   func(issue []byte, d *draft)
	more   bool // there are more than maxInList
}

// newDocument reads a whole file.
func newDocument(st *stream, file string) (doc *document, value []byte, err error) {
	value = make([]byte, 0, min(maxDocument+1, chunk))
	for {
		if len(value) == cap(value) { // grown by hand: append doubles what is held
			grown := make([]byte, len(value), min(maxDocument+1, 4*cap(value)))
			copy(grown, value)
			value = grown
		}
		n, err := st.Read(value[len(value):cap(value)])
		value = value[:len(value)+n]
		switch {
		case len(value) > maxDocument:
			return nil, nil, fmt.Errorf("longer than %d MiB, which is the limit of one JSON document", maxDocument>>20)
		case err != nil && err != io.EOF:
			return nil, nil, err
		case err == io.EOF && !json.Valid(value):
			return nil, nil, fmt.Errorf("%w: %s", ErrFormat, jsonFault(value))
		case err == io.EOF:
			return &document{stream: st, file: file}, value, nil
		}
	}
}

// add takes the elements of a list as issues.
func (j *document) add(list []byte) {
	eachElement(list, func(issue []byte) bool {
		j.more = len(j.issues) == maxInList
		if !j.more {
			j.issues = append(j.issues, issue)
		}
		return !j.more
	})
}

// leave leaves out the issues that which picks, and says how many.
func (j *document) leave(which func(issue []byte) bool) int {
	all := len(j.issues)
	j.issues = slices.DeleteFunc(j.issues, which)
	return all - len(j.issues)
}

func (j *document) close() error { return j.stream.close() }

func (j *document) next() (*draft, error) {
	if j.at == len(j.issues) {
		return nil, nil
	}
	issue := j.issues[j.at]
	j.at++
	d := newDraft(j.file, j.at, j.at)
	d.isMarkdown = true
	if issue[0] != '{' {
		d.problems.refuse("", string(issue[:min(200, len(issue))]), "not an object")
		return d, nil
	}
	j.read(issue, d)
	return d, nil
}
