package graph

import (
	"context"
	"regexp"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql"

	"throughline/ent/ids"
	"throughline/ent/product"
	"throughline/ent/searchable"
	"throughline/ent/story"
	"throughline/ent/viewer"
	"throughline/graph/fulltext"
	"throughline/graph/gen"
	"throughline/graph/page"
)

const (
	maxCount   = 1_000 // of what a search counts
	maxSnippet = 160   // bytes of a piece of a text, about
	fewStories = 500   // that a filter names one by one
)

// byRelevance is the order of what a search finds: how it matches, and its
// number in the index.
var byRelevance = page.Order{Columns: []string{"match", "number"}}

// hit is a thing that a search found.
type hit struct {
	match, number int
	id            string
}

// finder is one search: what to look for, and under which rights.
type finder struct {
	index fulltext.Index
	query fulltext.Query
	tags  [][]string // one of each group is whose it may be and of which kind
	keyed []int      // the numbers of the stories that have the text as their key
}

// search reads a page of what has the words of a text.
func search(ctx context.Context, a page.Args, productID *string, text string, kinds []searchable.Kind) (*gen.SearchConnection, error) {
	if _, err := asker(ctx); err != nil {
		return nil, err
	}
	text, err := clean("text", text, maxSearch)
	if err != nil {
		return nil, err
	}
	f, err := newFinder(ctx, productID, text, kinds)
	if err != nil {
		return nil, err
	}
	list, err := page.Load(ctx, a, byRelevance, func(h *hit) []any { return []any{h.match, h.number} },
		func(r page.Rows) ([]*hit, error) { return f.page(ctx, r) },
		func() (int, error) { return f.count(ctx) })
	if err != nil {
		return nil, err
	}
	return f.answer(ctx, list)
}

// newFinder narrows a search to products the caller sees: the one that is named,
// or all. Where there is nothing to look for or nowhere to look, it has no index.
func newFinder(ctx context.Context, productID *string, text string, kinds []searchable.Kind) (*finder, error) {
	f := &finder{query: fulltext.Parse(text)}
	if f.query.Empty() {
		return f, nil
	}
	v := viewer.FromContext(ctx)
	whose, keys := []string{v.WorkspaceID}, []string{strings.ToUpper(text)}
	if _, all := v.Products(); !all || productID != nil {
		q := db(ctx).Product.Query()
		if productID != nil {
			q.Where(product.ID(*productID))
		}
		rows, err := q.Select(product.FieldID, product.FieldKey).All(ctx)
		if err != nil || len(rows) == 0 {
			return f, err
		}
		whose = nil
		for _, p := range rows {
			whose, keys = append(whose, p.ID), append(keys, p.Key+"-"+text)
		}
	}
	f.tags = [][]string{whose}
	if len(kinds) > 0 {
		f.tags = append(f.tags, tagsOf(kinds...))
	}
	var err error
	if endsInNumber.MatchString(text) && (len(kinds) == 0 || slices.Contains(kinds, searchable.KindStory)) {
		if f.keyed, err = storiesByKey(ctx, keys, productID); err != nil {
			return nil, err
		}
	}
	f.index, err = indexFor(ctx)
	return f, err
}

func tagsOf(kinds ...searchable.Kind) []string {
	tags := make([]string, len(kinds))
	for i, kind := range kinds {
		tags[i] = string(kind)
	}
	return tags
}

// endsInNumber is what keys look like, and numbers alone.
var endsInNumber = regexp.MustCompile(`^\S*\d$`)

// indexFor returns the full-text index as this request sees it, with what it
// wrote itself so far.
func indexFor(ctx context.Context) (fulltext.Index, error) {
	w := workOf(ctx)
	if w.tx != nil {
		if err := w.index(ctx); err != nil {
			return nil, err
		}
	}
	return fulltext.In(w.store.Dialect), nil
}

// storiesByKey returns the numbers of the stories with one of these keys, here
// or where they came from.
func storiesByKey(ctx context.Context, keys []string, productID *string) ([]int, error) {
	q := db(ctx).Story.Query().Where(story.Or(story.KeyIn(keys...), story.ExternalKey(keys[0])))
	if productID != nil {
		q.Where(story.ProductID(*productID))
	}
	of, err := q.Limit(page.Max).IDs(ctx)
	if err != nil || len(of) == 0 {
		return nil, err
	}
	return db(ctx).Searchable.Query().Where(searchable.ThingIDIn(of...)).Order(searchable.ByID(sql.OrderDesc())).IDs(ctx)
}

// page finds what a page needs: stories by their key first, then the best
// matches, and of equal ones those with the highest numbers.
func (f *finder) page(ctx context.Context, r page.Rows) ([]*hit, error) {
	if f.index == nil {
		return nil, nil
	}
	from, below, err := placeIn(r.After)
	if err != nil {
		return nil, err
	}
	var hits []*hit
	asks := f.query.Asks(f.tags...)
	for match := from; match <= len(asks) && len(hits) < r.Limit; match++ {
		numbers := f.keyed
		if match > 0 {
			numbers, err = f.index.Find(ctx, db(ctx), asks[match-1], below, r.Limit-len(hits)+len(f.keyed))
			if err != nil {
				return nil, err
			}
		}
		for _, n := range numbers {
			if match > 0 && slices.Contains(f.keyed, n) || below > 0 && n >= below || len(hits) == r.Limit {
				continue
			}
			hits = append(hits, &hit{match: match, number: n})
		}
		below = 0
	}
	return f.readable(ctx, hits)
}

// placeIn is where a page begins: with which matches, below which number.
func placeIn(after []any) (match, below int, err error) {
	if after == nil {
		return 0, 0, nil
	}
	at, known := after[0].(int64)
	number, also := after[1].(int64)
	if !known || !also || at < 0 || number < 1 {
		return 0, 0, &page.BadArg{Name: "after", Reason: "This is not a cursor of this list."}
	}
	return int(min(at, 1<<10)), int(number), nil
}

// readable keeps of what was found what the caller may read.
func (f *finder) readable(ctx context.Context, hits []*hit) ([]*hit, error) {
	numbers := make([]int, len(hits))
	for i, h := range hits {
		numbers[i] = h.number
	}
	rows, err := db(ctx).Searchable.Query().Where(searchable.IDIn(numbers...)).
		Select(searchable.FieldID, searchable.FieldThingID).All(ctx)
	if err != nil {
		return nil, err
	}
	named := make(map[int]string, len(rows))
	for _, row := range rows {
		named[row.ID] = row.ThingID
	}
	for _, h := range hits {
		h.id = named[h.number]
	}
	return slices.DeleteFunc(hits, func(h *hit) bool { return h.id == "" }), nil
}

// count counts what the caller may read of all matches.
func (f *finder) count(ctx context.Context) (int, error) {
	if f.index == nil {
		return 0, nil
	}
	numbers, err := f.index.Find(ctx, db(ctx), f.query.Ask(f.tags...), 0, maxCount)
	if err != nil {
		return 0, err
	}
	return db(ctx).Searchable.Query().Where(searchable.IDIn(numbers...)).Count(ctx)
}

// answer reads what was found, what it is part of, and where it has the words.
func (f *finder) answer(ctx context.Context, list *page.Connection[hit]) (*gen.SearchConnection, error) {
	c := &gen.SearchConnection{PageInfo: list.PageInfo, TotalCount: list.TotalCount, Edges: []*gen.SearchEdge{}}
	of := idsOf(list, func(h *hit) string { return h.id })
	things, err := thingsByID(ctx, db(ctx), of)
	if err != nil {
		return nil, err
	}
	nodes, err := nodesByID(ctx, of, selected(ctx, "edges", "node"))
	if err != nil {
		return nil, err
	}
	about := make([]string, 0, len(of))
	for _, t := range things {
		about = append(about, t.subject)
	}
	subjects, err := nodesByID(ctx, about, selected(ctx, "edges", "subject"))
	if err != nil {
		return nil, err
	}
	for _, e := range list.Edges {
		t := things[e.Node.id]
		edge := &gen.SearchEdge{Cursor: e.Cursor, Node: nodes[t.id], Subject: subjects[t.subject]}
		if edge.Node == nil || edge.Subject == nil { // it went meanwhile
			continue
		}
		edge.Field, edge.Snippet = f.mark(t)
		c.Edges = append(c.Edges, edge)
	}
	return c, nil
}

// mark returns the field of a thing that has most of what was looked for, and
// shows where.
func (f *finder) mark(t thing) (field string, snippet []*fulltext.Part) {
	most := -1
	for i, name := range searchedNouns[ids.Prefix(t.id)].fields {
		parts, found := f.query.Mark(t.texts[i], maxSnippet)
		if found > most {
			most, field, snippet = found, name, parts
		}
	}
	return field, snippet
}

// saying keeps the things of a kind in a product that search finds by a text.
func saying(ctx context.Context, kind searchable.Kind, productID, text string) (func(*sql.Selector), error) {
	query := fulltext.Parse(text)
	if query.Empty() {
		return func(s *sql.Selector) { s.Where(sql.False()) }, nil
	}
	index, err := indexFor(ctx)
	if err != nil {
		return nil, err
	}
	ask := query.Ask([]string{productID}, tagsOf(kind))
	numbers, err := index.Find(ctx, db(ctx), ask, 0, fewStories+1)
	if err != nil {
		return nil, err
	}
	things := sql.Table(searchable.Table)
	if len(numbers) <= fewStories {
		values := make([]any, len(numbers))
		for i, n := range numbers {
			values[i] = n
		}
		return func(s *sql.Selector) {
			s.Where(sql.In(s.C(story.FieldID), sql.Dialect(s.Dialect()).Select(things.C(searchable.FieldThingID)).From(things).
				Where(sql.In(things.C(searchable.FieldID), values...))))
		}, nil
	}
	return func(s *sql.Selector) {
		number := sql.Dialect(s.Dialect()).Select(things.C(searchable.FieldID)).From(things).
			Where(sql.And(sql.ColumnsEQ(things.C(searchable.FieldWorkspaceID), s.C(story.FieldWorkspaceID)), sql.ColumnsEQ(things.C(searchable.FieldThingID), s.C(story.FieldID))))
		query, _ := number.Query()
		s.Where(index.Has(ask, "("+query+")"))
	}, nil
}
