package graph

import (
	"context"
	"reflect"
	"slices"
	"time"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/comment"
	"throughline/ent/event"
	"throughline/ent/feature"
	"throughline/ent/importrun"
	"throughline/ent/sprint"
	"throughline/ent/story"
	"throughline/graph/transfer"
)

// What was imported before is merged field by field with what the files say
// now. The log knows what they said the last time: the values of the events
// whose action is "import". A value that reads as it did then is left as it is
// here, whatever became of it. One that changed in the files is taken over
// where nobody touched it here, and otherwise stays as it is here and is
// counted. Comments and the sprints a story was in are only ever added.

// merger gathers what the files change of one row.
type merger struct {
	last    map[string]*string // what the files said the last time, in JSON text
	changes []change.Field
	kept    int
}

// take reports whether the row is to take a field from the files.
func (m *merger) take(name string, here, there any) bool {
	was, is, says := m.last[name], said(here), said(there)
	switch {
	case equal(says, was), equal(says, is):
		return false
	case !equal(is, was):
		m.kept++
		return false
	}
	m.changes = append(m.changes, changed(name, here, there))
	return true
}

// said is a value in JSON text; nil when it is nothing, as in created.
func said(v any) *string {
	if v == nil || reflect.ValueOf(v).IsZero() {
		return nil
	}
	return text(v)
}

func equal(a, b *string) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}

// lastSaid returns what the imports so far said of some rows, by id, but for those
// that were undone.
func (im *importer) lastSaid(ctx context.Context, c *ent.Client, ids []string) (map[string]map[string]*string, error) {
	undone, err := c.ImportRun.Query().Where(importrun.ProductID(im.product.ID), importrun.StateEQ(importrun.StateUndone)).IDs(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := c.Event.Query().Where(event.EntityIDIn(ids...), event.Action(imported), event.RequestIDNotIn(undone...)).
		Order(event.ByNumber()).Select(event.FieldEntityID, event.FieldChanges).All(ctx)
	last := map[string]map[string]*string{}
	for _, row := range rows {
		of := last[row.EntityID]
		if of == nil {
			of = map[string]*string{}
			last[row.EntityID] = of
		}
		for _, c := range row.Changes {
			of[c.Name] = c.To
		}
	}
	return last, err
}

// newOf returns which comments of an issue are not here yet.
func newOf(it *item, here map[string]bool) []note {
	var missing []note
	for _, n := range it.Notes {
		if !here[n.External] {
			missing = append(missing, n)
		}
	}
	return missing
}

// commentsOf returns which comments of the issues are here.
func (im *importer) commentsOf(ctx context.Context, c *ent.Client, items []*item) (map[string]bool, error) {
	var names []string
	for _, it := range items {
		for _, n := range it.Notes {
			names = append(names, n.External)
		}
	}
	here := map[string]bool{}
	err := inBulk(names, func(some []string) error {
		known, err := c.Comment.Query().Where(comment.ProductID(im.product.ID), comment.ExternalIDIn(some...)).
			Select(comment.FieldExternalID).Strings(ctx)
		for _, name := range known {
			here[name] = true
		}
		return err
	})
	return here, err
}

// merged counts what a merge did or would do.
type merged struct{ rows, same, kept, comments, visits, labels int }

// inTwo looks first, without a lock, whether there is anything to change, and
// only then changes it, in one transaction.
func (im *importer) inTwo(ctx context.Context, merge func(ctx context.Context, c *ent.Client, write bool) (merged, error)) (merged, error) {
	n, err := merge(asSystem(ctx), im.store.Client, false)
	if err != nil || im.DryRun || n.rows+n.comments == 0 {
		return n, err
	}
	err = im.write(ctx, func(ctx context.Context, c *ent.Client) (err error) {
		n, err = merge(ctx, c, true)
		return err
	})
	return n, err
}

func (im *importer) mergeStories(ctx context.Context, items []*item) error {
	if len(items) == 0 {
		return nil
	}
	strip(items)
	n, err := im.inTwo(ctx, func(ctx context.Context, c *ent.Client, write bool) (merged, error) {
		var n merged
		ids := make([]string, len(items))
		for i, it := range items {
			ids[i] = im.known.stories[it.Key]
		}
		rows, err := c.Story.Query().Where(story.IDIn(ids...)).WithLabels().WithAssignees().WithSprints().All(ctx)
		if err != nil {
			return n, err
		}
		byID := map[string]*ent.Story{}
		for _, row := range rows {
			byID[row.ID] = row
		}
		last, err := im.lastSaid(ctx, c, ids)
		if err != nil {
			return n, err
		}
		here, err := im.commentsOf(ctx, c, items)
		if err != nil {
			return n, err
		}
		for i, it := range items {
			row := byID[ids[i]]
			if row == nil {
				continue
			}
			if err := im.mergeStory(ctx, c, it, row, &merger{last: last[row.ID]}, newOf(it, here), write, &n); err != nil {
				return n, err
			}
		}
		return n, nil
	})
	im.report.Stories.Changed += n.rows
	im.report.Stories.Same += n.same
	im.report.Memberships.New += n.visits
	im.report.Labels.New += n.labels
	im.count(n)
	return err
}

func (im *importer) count(n merged) {
	im.report.Kept += n.kept
	im.report.Comments.New += n.comments
}

// takeFields takes over what changed in the files of a story's own row.
func (m *merger) takeFields(up *ent.StoryUpdateOne, row *ent.Story, s says, at time.Time) {
	if m.take("title", row.Title, s.title) {
		up.SetTitle(s.title)
	}
	if m.take("body", row.Body, s.body) {
		up.SetBody(s.body)
	}
	if m.take("points", row.Points, s.points) {
		setOrClear(s.points, up.SetPoints, up.ClearPoints)
	}
	if m.take("featureId", row.FeatureID, s.feature) {
		setOrClear(s.feature, up.SetFeatureID, up.ClearFeatureID)
	}
	if m.take("parentId", row.ParentID, s.parent) {
		setOrClear(s.parent, up.SetParentID, up.ClearParentID)
	}
	if m.take("sprintId", row.SprintID, s.sprint) {
		setOrClear(s.sprint, up.SetSprintID, up.ClearSprintID)
	}
	if m.take("blocked", row.BlockedReason, s.blocked) {
		up.SetBlockedReason(s.blocked)
		setOrClear(when(at, s.blocked != ""), up.SetBlockedSince, up.ClearBlockedSince)
	}
	if m.take("status", row.Status, s.status) {
		becomes(up, s.status, at)
	}
}

// becomes sets the status of a story that nobody judged here.
func becomes(up *ent.StoryUpdateOne, status story.Status, at time.Time) {
	up.SetStatus(status).SetStatusSince(at).SetVerdictStale(false).
		ClearAcceptedByID().ClearAcceptedHat().SetAcceptedReason("")
	setOrClear(when(at, status == story.StatusAccepted), up.SetAcceptedAt, up.ClearAcceptedAt)
}

func (im *importer) mergeStory(ctx context.Context, c *ent.Client, it *item, row *ent.Story, m *merger, notes []note, write bool, n *merged) error {
	if m.last["status"] == nil {
		m.last = with(m.last, "status", text(story.StatusDraft))
	}
	s := im.saysOf(it)
	for i, id := range s.labels {
		if id == "" { // a label nobody has made yet: unlike all that are here
			s.labels[i] = it.Labels[i]
		}
	}
	at := im.settled(&it.Issue, row.CreatedAt)
	up := c.Story.UpdateOneID(row.ID)
	m.takeFields(up, row, s, at)
	if assigned := sortedIDs(row.Edges.Assignees, func(u *ent.User) string { return u.ID }); m.take("assignees", assigned, s.assignees) {
		up.ClearAssignees().AddAssigneeIDs(s.assignees...)
	}
	labelled := sortedIDs(row.Edges.Labels, func(l *ent.Label) string { return l.ID })
	if m.take("labels", labelled, sorted(s.labels)) {
		if write {
			fresh, err := im.makeLabels(ctx, c, []*item{it})
			if err != nil {
				return err
			}
			n.labels += len(fresh)
			s.labels = im.labelsOf(it)
			m.changes[len(m.changes)-1] = changed("labels", labelled, sorted(s.labels))
			up.ClearLabels().AddLabelIDs(s.labels...)
		}
	}
	visited := sortedIDs(row.Edges.Sprints, func(s *ent.Sprint) string { return s.ID })
	more := slices.DeleteFunc(slices.Clone(s.sprints), func(id string) bool { return slices.Contains(visited, id) })
	if len(more) > 0 {
		m.changes = append(m.changes, changed("sprints", visited, append(visited, more...)))
		up.AddSprintIDs(more...)
	}
	n.visits += len(more)
	n.kept += m.kept
	n.comments += len(notes)
	if len(m.changes)+len(notes) == 0 {
		n.same++
		return nil
	}
	n.rows++
	if !write {
		return nil
	}
	if len(m.changes) > 0 {
		if err := up.SetVersion(row.Version + 1).SetUpdatedAt(im.now).Exec(ctx); err != nil {
			return err
		}
		im.record(ctx, at, entry{entity: row.ID, version: row.Version + 1, changes: m.changes})
	}
	return inBulk(im.newNotes(ctx, c, it, row.ID, notes), func(some []*ent.CommentCreate) error { return c.Comment.CreateBulk(some...).Exec(ctx) })
}

// setOrClear does one of the two: both at once are refused by PostgreSQL.
func setOrClear[T, U any](to *T, set func(T) U, clear func() U) {
	if to != nil {
		set(*to)
	} else {
		clear()
	}
}

func when(t time.Time, is bool) *time.Time {
	if is {
		return &t
	}
	return nil
}

func with(m map[string]*string, name string, value *string) map[string]*string {
	if m == nil {
		m = map[string]*string{}
	}
	m[name] = value
	return m
}

func sortedIDs[T any](rows []T, id func(T) string) []string {
	var ids []string
	for _, row := range rows {
		ids = append(ids, id(row))
	}
	slices.Sort(ids)
	return ids
}

func sorted(list []string) []string {
	list = slices.Clone(list)
	slices.Sort(list)
	return list
}

func (im *importer) mergeFeatures(ctx context.Context, items []*item) error {
	if len(items) == 0 {
		return nil
	}
	n, err := im.inTwo(ctx, func(ctx context.Context, c *ent.Client, write bool) (merged, error) {
		var n merged
		ids := make([]string, len(items))
		for i, it := range items {
			ids[i] = im.known.features[it.Key]
		}
		rows, err := c.Feature.Query().Where(feature.IDIn(ids...)).All(ctx)
		if err != nil {
			return n, err
		}
		last, err := im.lastSaid(ctx, c, ids)
		if err != nil {
			return n, err
		}
		here, err := im.commentsOf(ctx, c, items)
		if err != nil {
			return n, err
		}
		for _, row := range rows {
			it := items[slices.Index(ids, row.ID)]
			if err := im.mergeFeature(ctx, c, it, row, &merger{last: last[row.ID]}, newOf(it, here), write, &n); err != nil {
				return n, err
			}
		}
		return n, nil
	})
	im.report.Features.Changed += n.rows
	im.report.Features.Same += n.same
	im.count(n)
	return err
}

func (im *importer) mergeFeature(ctx context.Context, c *ent.Client, it *item, row *ent.Feature, m *merger, notes []note, write bool, n *merged) error {
	if m.last["state"] == nil {
		m.last = with(m.last, "state", text(feature.StateIdea))
	}
	up := c.Feature.UpdateOneID(row.ID)
	if m.take("title", row.Title, it.Summary) {
		up.SetTitle(it.Summary)
	}
	if m.take("what", row.What, it.Description) {
		up.SetWhat(it.Description)
	}
	if state := featureState(&it.Issue); m.take("state", row.State, state) {
		up.SetState(state)
	}
	n.kept += m.kept
	n.comments += len(notes)
	if len(m.changes)+len(notes) == 0 {
		n.same++
		return nil
	}
	n.rows++
	if !write {
		return nil
	}
	if len(m.changes) > 0 {
		if err := up.SetVersion(row.Version + 1).SetUpdatedAt(im.now).Exec(ctx); err != nil {
			return err
		}
		at := im.settled(&it.Issue, row.CreatedAt)
		im.record(ctx, at, entry{entity: row.ID, version: row.Version + 1, changes: m.changes})
	}
	return inBulk(im.newNotes(ctx, c, it, row.ID, notes), func(some []*ent.CommentCreate) error { return c.Comment.CreateBulk(some...).Exec(ctx) })
}

// mergeSprints takes over what the files say differently of sprints that are
// here: their name, goal, days, and that they have begun or ended.
func (im *importer) mergeSprints(ctx context.Context, sprints []transfer.Sprint) error {
	for batch := range slices.Chunk(sprints, 200) {
		n, err := im.inTwo(ctx, func(ctx context.Context, c *ent.Client, write bool) (merged, error) {
			var n merged
			ids := make([]string, len(batch))
			for i, s := range batch {
				ids[i] = im.known.sprints[sprintKey(s)]
			}
			rows, err := c.Sprint.Query().Where(sprint.IDIn(ids...)).All(ctx)
			if err != nil {
				return n, err
			}
			last, err := im.lastSaid(ctx, c, ids)
			if err != nil {
				return n, err
			}
			for _, row := range rows {
				if err := im.mergeSprint(ctx, c, batch[slices.Index(ids, row.ID)], row, &merger{last: last[row.ID]}, write, &n); err != nil {
					return n, err
				}
			}
			return n, nil
		})
		if err != nil {
			return err
		}
		im.report.Sprints.Changed += n.rows
		im.report.Sprints.Same += n.same
		im.count(n)
	}
	return nil
}

func (im *importer) mergeSprint(ctx context.Context, c *ent.Client, s transfer.Sprint, row *ent.Sprint, m *merger, write bool, n *merged) error {
	name, goal, start, end := im.sprintSays(s)
	up := c.Sprint.UpdateOneID(row.ID)
	if m.take("name", row.Name, name) {
		up.SetName(name)
	}
	if m.take("goal", row.Goal, goal) {
		up.SetGoal(goal)
	}
	if m.take("start", row.Start, start) {
		setOrClear(start, up.SetStart, up.ClearStart)
		up.SetSort(sortOf(start, row.ID))
	}
	if m.take("end", row.End, end) {
		setOrClear(end, up.SetEnd, up.ClearEnd)
	}
	state := stateOf(s)
	if m.last["state"] == nil {
		m.last = with(m.last, "state", text(sprint.StatePlanned))
	}
	if was := m.last["externalState"]; was != nil && *was != *text(s.State.String()) && m.take("state", row.State, state) {
		m.changes = append(m.changes, change.Field{Name: "externalState", From: was, To: text(s.State.String())})
		up.SetState(state)
		if state != sprint.StatePlanned && row.StartedAt == nil && !s.Start.IsZero() {
			up.SetStartedAt(s.Start)
		}
		if closed := closedAt(s); state == sprint.StateClosed && !closed.IsZero() {
			up.SetClosedAt(closed)
		}
	}
	n.kept += m.kept
	if len(m.changes) == 0 {
		n.same++
		return nil
	}
	n.rows++
	if !write {
		return nil
	}
	if err := up.SetVersion(row.Version + 1).SetUpdatedAt(im.now).Exec(ctx); err != nil {
		return err
	}
	at := im.now
	if state == sprint.StateClosed && m.changes[len(m.changes)-1].Name == "externalState" {
		at = notBefore(closedAt(s), row.CreatedAt, im.now)
	}
	im.record(ctx, at, entry{entity: row.ID, version: row.Version + 1, changes: m.changes})
	return nil
}

// foretell counts what carryOut would write.
func (im *importer) foretell(ctx context.Context, p *importPlan) error {
	for _, person := range im.unknownPeople() {
		im.known.people[personKey(person)] = "new"
		im.report.People.New++
	}
	fresh, old := im.sortSprints()
	for _, s := range fresh {
		im.known.sprints[sprintKey(s)] = "new " + sprintKey(s)
		im.report.Sprints.New++
	}
	for _, key := range im.unknownStubs(p) {
		im.known.features[key] = "new " + key
		im.report.Features.New++
	}
	features, stories := im.newAndOld(p.features, im.known.features), im.newAndOld(p.stories, im.known.stories)
	im.report.Features.New += len(features[0])
	im.report.Stories.New += len(stories[0])
	labels := map[string]bool{}
	for _, e := range features[0] {
		im.report.Comments.New += e.notes
	}
	for _, e := range stories[0] {
		if !e.feature {
			im.report.Comments.New += e.notes
		}
		im.report.Memberships.New += e.visits
		im.report.Criteria.New += e.criteria
		for _, name := range e.labels {
			labels[name] = im.known.labels[name] == ""
		}
	}
	for _, fresh := range labels {
		if fresh {
			im.report.Labels.New++
		}
	}
	if err := im.mergeSprints(ctx, old); err != nil {
		return err
	}
	for _, of := range []struct {
		all   []*planned
		merge func(context.Context, []*item) error
	}{{features[1], im.mergeFeatures}, {stories[1], im.mergeStories}} {
		for batch := range slices.Chunk(of.all, maxBatch) {
			items, err := p.readAll(batch)
			if err != nil {
				return err
			}
			if err := of.merge(ctx, items); err != nil {
				return err
			}
		}
	}
	return im.foretellLinks(ctx, p)
}

func (im *importer) newAndOld(all []*planned, known map[string]string) (parts [2][]*planned) {
	for _, e := range all {
		n := 0
		if known[e.key] != "" {
			n = 1
		}
		parts[n] = append(parts[n], e)
	}
	return parts
}
