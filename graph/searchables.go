package graph

import (
	"context"
	"slices"

	"throughline/ent"
	"throughline/ent/comment"
	"throughline/ent/criterion"
	"throughline/ent/feature"
	"throughline/ent/goal"
	"throughline/ent/ids"
	"throughline/ent/insight"
	"throughline/ent/searchable"
	"throughline/ent/story"
	"throughline/ent/viewer"
	"throughline/graph/fulltext"
)

// thing is what search knows of one thing.
type thing struct {
	id, workspace, product string
	subject                string   // what it is part of, or itself
	texts                  []string // in the order of its noun's fields
}

// searched is how the things of a noun are searched.
type searched struct {
	kind   searchable.Kind
	titles int      // how many of the fields it is called by
	fields []string // its texts, as the API and the log name them, titles first
	read   func(ctx context.Context, c *ent.Client, of []string, put func(thing)) error
}

// searchedNouns is what search finds, by the prefix of its ids.
var searchedNouns = map[string]searched{
	"story": {searchable.KindStory, 3, []string{"title", "key", "externalKey", "asA", "iWant", "soThat", "body"},
		func(ctx context.Context, c *ent.Client, of []string, put func(thing)) error {
			rows, err := c.Story.Query().Where(story.IDIn(of...)).Select(story.FieldWorkspaceID, story.FieldProductID, story.FieldTitle, story.FieldKey,
				story.FieldExternalKey, story.FieldAsA, story.FieldIWant, story.FieldSoThat, story.FieldBody).All(ctx)
			return each(rows, err, func(s *ent.Story) {
				put(thing{s.ID, s.WorkspaceID, s.ProductID, s.ID, []string{s.Title, s.Key, orBlank(s.ExternalKey), s.AsA, s.IWant, s.SoThat, s.Body}})
			})
		}},
	"criterion": {searchable.KindCriterion, 0, []string{"given", "when", "then", "text"},
		func(ctx context.Context, c *ent.Client, of []string, put func(thing)) error {
			rows, err := c.Criterion.Query().Where(criterion.IDIn(of...)).Select(criterion.FieldWorkspaceID, criterion.FieldProductID, criterion.FieldStoryID,
				criterion.FieldGiven, criterion.FieldWhen, criterion.FieldThen, criterion.FieldText).All(ctx)
			return each(rows, err, func(k *ent.Criterion) {
				put(thing{k.ID, k.WorkspaceID, k.ProductID, k.StoryID, []string{k.Given, k.When, k.Then, k.Text}})
			})
		}},
	"comment": {searchable.KindComment, 0, []string{"body"},
		func(ctx context.Context, c *ent.Client, of []string, put func(thing)) error {
			rows, err := c.Comment.Query().Where(comment.IDIn(of...)).Select(comment.FieldWorkspaceID, comment.FieldProductID, comment.FieldStoryID,
				comment.FieldFeatureID, comment.FieldGoalID, comment.FieldSprintID, comment.FieldBody).All(ctx)
			return each(rows, err, func(k *ent.Comment) {
				put(thing{k.ID, k.WorkspaceID, k.ProductID, subjectID(k), []string{k.Body}})
			})
		}},
	"goal": {searchable.KindGoal, 1, []string{"title", "why", "learned", "metric.name"},
		func(ctx context.Context, c *ent.Client, of []string, put func(thing)) error {
			rows, err := c.Goal.Query().Where(goal.IDIn(of...)).All(ctx)
			return each(rows, err, func(g *ent.Goal) {
				put(thing{g.ID, g.WorkspaceID, g.ProductID, g.ID, []string{g.Title, g.Why, g.Learned, g.MetricName}})
			})
		}},
	"feature": {searchable.KindFeature, 2, []string{"title", "externalKey", "what", "why"},
		func(ctx context.Context, c *ent.Client, of []string, put func(thing)) error {
			rows, err := c.Feature.Query().Where(feature.IDIn(of...)).All(ctx)
			return each(rows, err, func(f *ent.Feature) {
				put(thing{f.ID, f.WorkspaceID, f.ProductID, f.ID, []string{f.Title, orBlank(f.ExternalKey), f.What, f.Why}})
			})
		}},
	"insight": {searchable.KindInsight, 0, []string{"words", "pain", "customer", "segment"},
		func(ctx context.Context, c *ent.Client, of []string, put func(thing)) error {
			rows, err := c.Insight.Query().Where(insight.IDIn(of...)).All(ctx)
			return each(rows, err, func(i *ent.Insight) {
				put(thing{i.ID, i.WorkspaceID, i.ProductID, i.ID, []string{i.Words, i.Pain, i.Customer, i.Segment}})
			})
		}},
}

// thingsByID reads what search knows of things, one statement a noun.
func thingsByID(ctx context.Context, c *ent.Client, of []string) (map[string]thing, error) {
	found := make(map[string]thing, len(of))
	for prefix, some := range byPrefix(of) {
		noun, known := searchedNouns[prefix]
		if !known {
			continue
		}
		if err := noun.read(ctx, c, some, func(t thing) { found[t.id] = t }); err != nil {
			return nil, err
		}
	}
	return found, nil
}

// byPrefix sorts ids by their nouns.
func byPrefix(of []string) map[string][]string {
	sorted := map[string][]string{}
	for _, id := range of {
		prefix := ids.Prefix(id)
		sorted[prefix] = append(sorted[prefix], id)
	}
	return sorted
}

// document is what the full-text index keeps of a thing.
func (t thing) document(number int) fulltext.Document {
	noun := searchedNouns[ids.Prefix(t.id)]
	return fulltext.Document{
		Number: number, Tags: []string{t.workspace, t.product, string(noun.kind)},
		Title: t.texts[:noun.titles], Body: t.texts[noun.titles:],
	}
}

func orBlank(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// indexed is how many things are indexed at a time.
const indexed = 400

// index lets search find what this transaction wrote, by the lines it leaves in
// the log: of each thing one of whose texts is another now.
func (w *work) index(ctx context.Context) error {
	var stale []string
	workspace := ""
	for _, e := range w.entries {
		if rewrites(e) {
			stale, workspace = append(stale, e.entity), e.actor.WorkspaceID
		}
	}
	ctx = viewer.NewContext(ctx, viewer.System(workspace))
	slices.Sort(stale)
	for some := range slices.Chunk(slices.Compact(stale), indexed) {
		if err := w.indexThings(ctx, some); err != nil {
			return err
		}
	}
	return nil
}

// rewrites reports whether a line tells of another text of something that is
// searched.
func rewrites(e entry) bool {
	noun := searchedNouns[ids.Prefix(e.entity)]
	for _, c := range e.changes {
		if slices.Contains(noun.fields, c.Name) {
			return true
		}
	}
	return false
}

// indexThings puts things into the full-text index as they are now, and takes
// from it those that are gone.
func (w *work) indexThings(ctx context.Context, of []string) error {
	c := w.tx.Client()
	things, err := thingsByID(ctx, c, of)
	if err != nil {
		return err
	}
	rows, err := c.Searchable.Query().Where(searchable.ThingIDIn(of...)).All(ctx)
	if err != nil {
		return err
	}
	number := make(map[string]int, len(of))
	var gone []int
	for _, row := range rows {
		number[row.ThingID] = row.ID
		if _, is := things[row.ThingID]; !is {
			gone = append(gone, row.ID)
		}
	}
	var fresh []*ent.SearchableCreate
	for _, id := range of {
		if t, is := things[id]; is && number[id] == 0 {
			fresh = append(fresh, c.Searchable.Create().SetWorkspaceID(t.workspace).SetProductID(t.product).
				SetKind(searchedNouns[ids.Prefix(id)].kind).SetThingID(id))
		}
	}
	made, err := c.Searchable.CreateBulk(fresh...).Save(ctx)
	if err != nil {
		return err
	}
	for _, row := range made {
		number[row.ThingID] = row.ID
	}
	var docs []fulltext.Document
	for _, id := range of {
		if t, is := things[id]; is {
			docs = append(docs, t.document(number[id]))
		}
	}
	index := fulltext.In(w.store.Dialect)
	if err := index.Put(ctx, c, docs); err != nil {
		return err
	}
	if err := index.Drop(ctx, c, gone); err != nil || len(gone) == 0 {
		return err
	}
	_, err = c.Searchable.Delete().Where(searchable.IDIn(gone...)).Exec(ctx)
	return err
}

// CatchUp puts what is older than the full-text index into it, some at a time.
// It returns how many things that were.
func (s *Store) CatchUp(ctx context.Context) (done int, err error) {
	for {
		next, err := s.Client.Searchable.Query().Where(searchable.Pending(true)).First(viewer.NewContext(ctx, viewer.System("")))
		if err != nil {
			return done, ent.MaskNotFound(err)
		}
		n, err := s.catchUp(viewer.NewContext(ctx, viewer.System(next.WorkspaceID)), next.ProductID)
		if err != nil {
			return done, err
		}
		done += n
	}
}

// catchUp indexes some of a product, under its lock: what somebody writes
// meanwhile comes later.
func (s *Store) catchUp(ctx context.Context, productID string) (n int, err error) {
	err = s.Work(ctx, "", func(ctx context.Context) error {
		w := workOf(ctx)
		c, err := w.enter(ctx, "", productID)
		if err != nil {
			return err
		}
		rows, err := c.Searchable.Query().Where(searchable.ProductID(productID), searchable.Pending(true)).
			Order(searchable.ByID()).Limit(indexed).All(ctx)
		if err != nil {
			return err
		}
		of := make([]string, len(rows))
		numbers := make([]int, len(rows))
		for i, row := range rows {
			of[i], numbers[i] = row.ThingID, row.ID
		}
		if n = len(rows); n == 0 { // another server was first
			return nil
		}
		if err := w.indexThings(ctx, of); err != nil {
			return err
		}
		return c.Searchable.Update().Where(searchable.IDIn(numbers...)).SetPending(false).Exec(ctx)
	})
	return n, err
}
