package graph

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"throughline/graph/transfer"
)

// importPlan is what an import will write and in which order. The issues
// themselves lie in a temporary file: they are written in the order of the
// backlog, which is not that of the files, and need not fit into memory.
type importPlan struct {
	spool *os.File
	into  *bufio.Writer
	size  int64
	items []*planned
	byKey map[string]*planned

	features []*planned        // epics
	stories  []*planned        // in the order of the backlog, a parent before its parts
	stubs    map[string]string // epics that are in no file: their titles by key
	looked   []string          // keys of the issues that are shown before anything is written
}

// planned is where an issue lies and what other issues need to know of it.
type planned struct {
	at     int64
	length int
	rows   int // it takes in the database, about

	notes, visits int
	criteria      int
	labels        []string
	links         []transfer.Link

	key, parent, rank string
	feature, story    bool // what becomes of it; of some epics, both
	number            int  // of its key here; 0 while undecided or known
	visited           bool
	file              string
	row               int
}

// item is an issue as it lies in the plan: its texts cut to what fits, its
// comments with their names.
type item struct {
	transfer.Issue
	Notes []note
}

// note is a comment and what tells it from all others.
type note struct {
	transfer.Comment
	External string
}

// plan reads every issue, reports what is wrong with any and decides the order.
func (im *importer) plan(ctx context.Context) (*importPlan, error) {
	p := &importPlan{byKey: map[string]*planned{}, stubs: map[string]string{}}
	spool, err := os.CreateTemp("", "throughline-import-*")
	if err != nil {
		return nil, fmt.Errorf("making a temporary file: %w", err)
	}
	os.Remove(spool.Name()) // gone with the process, where the system allows it
	p.spool, p.into = spool, bufio.NewWriterSize(spool, 1<<16)
	if err := im.fillPlan(ctx, p); err != nil {
		p.close()
		return nil, err
	}
	return p, nil
}

func (p *importPlan) close() {
	p.spool.Close()
	os.Remove(p.spool.Name())
}

func (im *importer) fillPlan(ctx context.Context, p *importPlan) error {
	total, n := im.backlog.Issues(), 0
	for record, err := range im.backlog.Records(ctx) {
		if err != nil {
			return err
		}
		im.look(p, record, n < previewed)
		for _, problem := range record.Problems {
			if err := im.problem(problem); err != nil {
				return err
			}
		}
		if record.Issue != nil {
			if err := im.planIssue(p, record.Issue); err != nil {
				return err
			}
		}
		if n++; n%50 == 0 || n == total {
			im.progress(ctx, "Reading", n, total)
		}
	}
	if err := p.into.Flush(); err != nil {
		return fmt.Errorf("writing the temporary file: %w", err)
	}
	if err := im.checkParents(p); err != nil {
		return err
	}
	p.order()
	im.number(p)
	return im.preview(p)
}

func (im *importer) planIssue(p *importPlan, i *transfer.Issue) error {
	i.Key, i.ParentKey, i.EpicKey = strings.ToUpper(i.Key), strings.ToUpper(i.ParentKey), strings.ToUpper(i.EpicKey)
	for n, l := range i.Links {
		i.Links[n].From, i.Links[n].To = strings.ToUpper(l.From), strings.ToUpper(l.To)
	}
	if p.byKey[i.Key] != nil {
		return im.problem(transfer.Problem{File: i.File, Row: i.Row, Key: i.Key, Field: "key", Refused: true,
			Reason: "an issue with this key came before"})
	}
	notes, err := im.fit(i)
	if err != nil {
		return err
	}
	e := &planned{
		key: i.Key, parent: i.ParentKey, rank: i.Rank, file: i.File, row: i.Row,
		feature: i.Kind == transfer.Epic,
		// An epic that was in a sprint was worked on itself. A feature is in none:
		// a story in the feature takes the sprints, points and labels.
		story: i.Kind != transfer.Epic || len(i.Sprints) > 0,
		rows:  4 + 2*len(notes) + 2*len(i.Sprints) + len(i.Labels) + 2*len(i.Criteria),
		notes: len(notes), visits: len(i.Sprints), criteria: len(i.Criteria), links: i.Links,
	}
	if im.DryRun {
		e.labels = i.Labels
	}
	if !e.story {
		im.report.EpicLabels += len(i.Labels)
	}
	if i.EpicKey != "" && i.Kind != transfer.Epic {
		p.stubs[i.EpicKey] = cmp.Or(p.stubs[i.EpicKey], i.EpicTitle)
	}
	i.Comments = nil
	text, err := json.Marshal(item{Issue: *i, Notes: notes})
	if err != nil {
		return err
	}
	if _, err := p.into.Write(text); err != nil {
		return fmt.Errorf("writing the temporary file: %w", err)
	}
	e.at, e.length = p.size, len(text)
	p.size += int64(len(text))
	p.items = append(p.items, e)
	p.byKey[i.Key] = e
	return nil
}

// read returns an issue of the plan.
func (p *importPlan) read(e *planned) (*item, error) {
	text := make([]byte, e.length)
	if _, err := p.spool.ReadAt(text, e.at); err != nil && err != io.EOF {
		return nil, fmt.Errorf("reading the temporary file: %w", err)
	}
	it := &item{}
	if err := json.Unmarshal(text, it); err != nil {
		return nil, fmt.Errorf("reading the temporary file: %w", err)
	}
	return it, nil
}

// checkParents reports parents that are neither in the files nor here.
func (im *importer) checkParents(p *importPlan) error {
	for _, e := range p.items {
		if e.parent == "" {
			continue
		}
		above := p.byKey[e.parent]
		if im.known.stories[e.parent] != "" || (above != nil && above.story) {
			continue
		}
		err := im.problem(transfer.Problem{File: e.file, Row: e.row, Key: e.key, Field: "parent", Value: e.parent,
			Reason: "no story of this key is in the files or here; the sub-task stands by itself"})
		if err != nil {
			return err
		}
		e.parent = ""
	}
	for key := range p.stubs {
		if e := p.byKey[key]; e != nil && e.feature {
			delete(p.stubs, key)
		}
	}
	return nil
}

// order sorts the backlog: as the export ranks it, else as the files have it,
// but a parent always before its parts. What has no rank comes last.
func (p *importPlan) order() {
	sorted := slices.Clone(p.items)
	slices.SortStableFunc(sorted, func(a, b *planned) int {
		if (a.rank == "") != (b.rank == "") {
			return strings.Compare(b.rank, a.rank)
		}
		return strings.Compare(a.rank, b.rank)
	})
	for _, e := range sorted {
		if e.feature {
			p.features = append(p.features, e)
		}
		if e.story {
			p.visit(e)
		}
	}
}

func (p *importPlan) visit(e *planned) {
	var line []*planned // from the story up to the first that is placed
	for e != nil && !e.visited {
		e.visited = true
		line = append(line, e)
		e = p.byKey[e.parent]
	}
	for _, e := range slices.Backward(line) {
		if e.story {
			p.stories = append(p.stories, e)
		}
	}
}

// maxNumber is the highest number of a foreign key that is kept: a tracker
// does not count higher, and ours goes on from there.
const maxNumber = 9_999_999

// number decides the numbers of new stories: their own where it is free, and
// otherwise the next ones above all of the files. It depends on nothing but
// the files and what is here, so that an import that is begun again numbers as
// if it had not been interrupted.
func (im *importer) number(p *importPlan) {
	next := 0
	for _, e := range p.stories {
		_, n := splitKey(e.key)
		if n <= maxNumber {
			next = max(next, n)
		}
		if im.known.stories[e.key] == "" && n > 0 && n <= maxNumber && !im.known.numbers[n] {
			e.number = n
			im.known.numbers[n] = true
		}
	}
	for _, e := range p.stories {
		if im.known.stories[e.key] != "" || e.number > 0 {
			continue
		}
		for next++; im.known.numbers[next]; next++ {
		}
		e.number = next
		im.known.numbers[next] = true
		im.report.Renumbered++
	}
}

// last is the highest number that a new story gets.
func (p *importPlan) last() int {
	last := 0
	for _, e := range p.stories {
		last = max(last, e.number)
	}
	return last
}

// splitKey returns the project and the number of a key; 0 when it has none.
func splitKey(key string) (project string, n int) {
	dash := strings.LastIndexByte(key, '-')
	if dash < 0 {
		return key, 0
	}
	n, err := strconv.Atoi(key[dash+1:])
	if err != nil || n < 0 {
		return key[:dash], 0
	}
	return key[:dash], n
}
