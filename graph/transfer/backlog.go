package transfer

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"time"
)

// Options are what a person says about all files of an import.
type Options struct {
	// Tool is what all files were exported from.
	Tool Tool
	// Dates is the order of day and month; InferDates looks at each file.
	Dates DateOrder
	// Zone is where dates without an offset were written, UTC when nil. CSV
	// exports are in the zone of who exported.
	Zone *time.Location
	// Map may be nil.
	Map *Map
	// Pulls says that pull requests of GitHub are issues, too.
	Pulls bool
	// Without are rows of each file that are passed over, as if they were not there.
	Without []int
}

func (o Options) without(d *draft) bool { return slices.Contains(o.Without, d.Row) }

// ErrNoKey means that no column of a CSV file is known to hold the issues'
// keys: a map file has to tell. The Backlog that comes with it has the columns
// to write a starter map from.
var ErrNoKey = errors.New("no column is known as the issue key")

// Backlog is what the files hold together, after the first pass.
type Backlog struct {
	Files []File
	// Sprints is every sprint of all files once, earliest first, all with a state.
	Sprints []Sprint
	// People is everybody named, once, by name.
	People []Person

	sources []Source
	options Options
	index   *index
}

// File is what the first pass learned about one file.
type File struct {
	Name   string
	Format Format
	// Issues is how many rows there are, bad ones included; LeftOut how many of
	// them Options.Without names.
	Issues, LeftOut int
	Dates           DateFinding
	// Columns are all of a CSV file; of JSON, the fields that were not read.
	Columns []Column
	// UnknownStatuses are those of which nothing tells the category, with the
	// number of issues; they are taken as to do.
	UnknownStatuses map[string]int
	// Notes are sentences about the file as a whole: what it leaves out.
	Notes []string

	header bool // a key column was found
}

// noteMore says that a document had too many issues.
func (f *File) noteMore(doc *document) {
	if doc.more {
		f.Notes = append(f.Notes, fmt.Sprintf("more than %d issues: the others are left out", maxInList))
	}
}

// Unmapped are the columns with values that are not read.
func (f File) Unmapped() []Column {
	var list []Column
	for _, c := range f.Columns {
		if c.Field == "" && c.Filled > 0 {
			list = append(list, c)
		}
	}
	return list
}

// Scan goes over all files once. Issues of one file may have parents, epics
// and sprints in another. The error is a file that cannot be read at all or
// ends in the middle, ErrFormat, ErrBomb, or ErrNoKey together with a Backlog.
func Scan(ctx context.Context, sources []Source, options Options) (*Backlog, error) {
	b := &Backlog{sources: sources, options: options, index: newIndex()}
	var noKey []string
	for n, source := range sources {
		file, err := b.scanFile(ctx, n, source)
		if err != nil {
			return nil, err
		}
		if !file.header {
			noKey = append(noKey, file.Name)
		}
		b.Files = append(b.Files, file)
	}
	b.Sprints = b.index.settle()
	b.People = b.index.everybody()
	if len(noKey) > 0 {
		return b, fmt.Errorf("%s: %w", strings.Join(noKey, ", "), ErrNoKey)
	}
	return b, nil
}

// Has says that one of the files has an issue of this key.
func (b *Backlog) Has(key string) bool {
	_, ok := b.index.issues[key]
	return ok
}

// Issues is how many rows all files have, for a progress bar.
func (b *Backlog) Issues() int {
	n := 0
	for _, f := range b.Files {
		n += f.Issues - f.LeftOut
	}
	return n
}

// Records reads the files again and yields one record a row, in the order of
// the files. An error ends it: the file changed or became unreadable since the
// scan, or ctx ended. May be called again.
func (b *Backlog) Records(ctx context.Context) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		for n := range b.Files {
			if !b.fileRecords(ctx, n, yield) {
				return
			}
		}
	}
}

func (b *Backlog) fileRecords(ctx context.Context, n int, yield func(Record, error) bool) bool {
	reader, err := b.open(n, b.Files[n].Dates.Order, nil)
	if err != nil {
		yield(Record{}, err)
		return false
	}
	defer reader.close()
	for {
		draft, err := nextDraft(ctx, reader)
		if err != nil {
			yield(Record{}, fmt.Errorf("reading %s: %w", b.Files[n].Name, err))
			return false
		}
		if draft == nil {
			return true
		}
		if b.options.without(draft) {
			continue
		}
		if !yield(b.index.record(draft, n), nil) {
			return false
		}
	}
}

// drafts reads one file. next is nil at the end.
type drafts interface {
	next() (*draft, error)
	close() error
}

func nextDraft(ctx context.Context, reader drafts) (*draft, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return reader.next()
}

// open starts reading a file; learned is nil in the second pass.
func (b *Backlog) open(n int, order DateOrder, learned *File) (drafts, error) {
	source := b.sources[n]
	stream, err := source.open()
	if err != nil {
		return nil, err
	}
	zone := cmp.Or(b.options.Zone, time.UTC)
	reader, err := b.options.reader(stream, source.Name, order, zone, learned)
	if err != nil {
		stream.close()
		return nil, fmt.Errorf("reading %s: %w", source.Name, err)
	}
	return reader, nil
}

func (b *Backlog) scanFile(ctx context.Context, n int, source Source) (File, error) {
	file := File{Name: source.Name, UnknownStatuses: map[string]int{}, header: true}
	reader, err := b.open(n, b.options.Dates, &file)
	if err != nil {
		return file, err
	}
	defer reader.close()
	notes := &fileNotes{}
	for {
		draft, err := nextDraft(ctx, reader)
		if err != nil {
			return file, fmt.Errorf("reading %s after row %d: %w", source.Name, notes.lastRow, err)
		}
		if draft == nil {
			break
		}
		file.Issues++
		if b.options.without(draft) {
			file.LeftOut++
			continue
		}
		b.index.learn(draft, n, notes)
		notes.learn(draft, &file)
	}
	file.Notes = append(file.Notes, notes.sentences()...)
	if csv, ok := reader.(*csvIssues); ok {
		file.Dates = csv.votes.finding(b.options.Dates)
		csv.describe(&file)
	}
	return file, nil
}

// fileNotes counts what is missing in a file without being wrong in any row.
type fileNotes struct {
	lastRow, untold, unsaid int
	unlinked, attached      int
	moreSprints, morePeople bool
}

const maxUnknownStatuses = 200

func (n *fileNotes) learn(d *draft, f *File) {
	n.lastRow = d.Row
	n.untold += d.untold
	n.unsaid += d.unsaid
	n.unlinked += d.unlinked
	n.attached += d.attached
	if d.Key == "" || d.categoryKnown {
		return
	}
	if len(f.UnknownStatuses) < maxUnknownStatuses || f.UnknownStatuses[d.Status] > 0 {
		f.UnknownStatuses[d.Status]++
	}
}

func (n *fileNotes) sentences() []string {
	var list []string
	if n.untold > 0 {
		list = append(list, fmt.Sprintf("%d comments that the tracker counts are not in the file", n.untold))
	}
	if n.unsaid > 0 {
		list = append(list, fmt.Sprintf("%d comments have no text and are left out", n.unsaid))
	}
	if n.unlinked > 0 {
		list = append(list, fmt.Sprintf("%d links between issues say something else than blocks, depends on, duplicates or relates to, and are left out", n.unlinked))
	}
	if n.attached > 0 {
		list = append(list, fmt.Sprintf("%d attachments are left out", n.attached))
	}
	if n.moreSprints {
		list = append(list, fmt.Sprintf("more than %d sprints: the others are left out", maxSprints))
	}
	if n.morePeople {
		list = append(list, fmt.Sprintf("more than %d people: the others are known by their ids only", maxPeople))
	}
	return list
}
