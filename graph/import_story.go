package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/criterion"
	"throughline/ent/ids"
	"throughline/ent/predicate"
	"throughline/ent/story"
	"throughline/graph/rank"
	"throughline/graph/transfer"
)

// writeStories makes the stories of a batch that are not known, and merges
// those that are.
func (im *importer) writeStories(ctx context.Context, items []*item, batch []*planned) error {
	var fresh, old []*item
	numbers := map[string]int{}
	for n, it := range items {
		if im.known.stories[it.Key] != "" {
			old = append(old, it)
			continue
		}
		fresh = append(fresh, it)
		numbers[it.Key] = batch[n].number
	}
	if len(fresh) > 0 {
		if err := im.newStories(ctx, fresh, numbers); err != nil {
			return err
		}
	}
	return im.mergeStories(ctx, old)
}

// strip takes from epics what is their feature's: the text and the comments.
func strip(items []*item) {
	for _, it := range items {
		if it.Kind == transfer.Epic {
			it.Notes, it.Description = nil, ""
		}
	}
}

// newStories writes stories, each whole, in one transaction.
func (im *importer) newStories(ctx context.Context, items []*item, numbers map[string]int) error {
	strip(items)
	var labels []string
	err := im.write(ctx, func(ctx context.Context, c *ent.Client) error {
		keys, err := im.freeKeys(ctx, c, items, numbers)
		if err != nil {
			return err
		}
		if labels, err = im.makeLabels(ctx, c, items); err != nil {
			return err
		}
		last, err := first(ctx, c.Story.Query().Where(story.ProductID(im.product.ID)).Order(story.ByRank(sql.OrderDesc())))
		if err != nil {
			return err
		}
		ranks, err := rank.Many(last, "", len(items))
		if err != nil {
			return err
		}
		rows := make([]*ent.StoryCreate, len(items))
		var notes []*ent.CommentCreate
		var criteria []*ent.CriterionCreate
		for n, it := range items {
			id := ids.New("story")
			im.known.stories[it.Key] = id
			rows[n] = im.newStory(ctx, c, it, id, keys[n], ranks[n])
			notes = append(notes, im.newNotes(ctx, c, it, id, it.Notes)...)
			criteria = append(criteria, im.newCriteria(ctx, c, it, id)...)
		}
		if err := c.Story.CreateBulk(rows...).Exec(ctx); err != nil {
			return err
		}
		if err := inBulk(criteria, func(some []*ent.CriterionCreate) error { return c.Criterion.CreateBulk(some...).Exec(ctx) }); err != nil {
			return err
		}
		return inBulk(notes, func(some []*ent.CommentCreate) error { return c.Comment.CreateBulk(some...).Exec(ctx) })
	})
	if err != nil {
		for _, it := range items {
			delete(im.known.stories, it.Key)
		}
		for _, name := range labels {
			delete(im.known.labels, name)
		}
		return err
	}
	im.report.Stories.New += len(items)
	im.report.Labels.New += len(labels)
	for _, it := range items {
		im.report.Comments.New += len(it.Notes)
		im.report.Criteria.New += len(it.Criteria)
		im.report.Memberships.New += len(it.Sprints)
	}
	return nil
}

// newCriteria makes the criteria of a new story. An import after that leaves
// them to those who write here.
func (im *importer) newCriteria(ctx context.Context, c *ent.Client, it *item, story string) []*ent.CriterionCreate {
	rows := make([]*ent.CriterionCreate, len(it.Criteria))
	at := notBefore(it.Created, time.Time{}, im.now)
	for n, k := range it.Criteria {
		id, state := ids.New("criterion"), criterion.StateOpen
		rows[n] = c.Criterion.Create().SetID(id).SetWorkspaceID(im.actor.WorkspaceID).SetProductID(im.product.ID).
			SetStoryID(story).SetPosition(n + 1).SetText(k.Text).SetCreatedAt(at).SetUpdatedAt(at)
		if k.Met {
			state = criterion.StateMet
			rows[n].SetCheckedAt(notBefore(it.Updated, at, at))
		}
		rows[n].SetState(state)
		im.record(ctx, at, entry{entity: id, version: 1, subject: story, changes: created(map[string]any{"text": k.Text, "state": string(state)})})
	}
	return rows
}

// freeKeys returns the keys of new stories: those that were planned, but for
// one that somebody took meanwhile.
func (im *importer) freeKeys(ctx context.Context, c *ent.Client, items []*item, numbers map[string]int) ([]string, error) {
	keys := make([]string, len(items))
	for n, it := range items {
		keys[n] = fmt.Sprintf("%s-%d", im.key, numbers[it.Key])
	}
	taken := map[string]bool{}
	for _, is := range []predicate.Story{story.KeyIn(keys...), story.ExternalKeyIn(keys...)} {
		rows, err := c.Story.Query().Where(is).Select(story.FieldKey, story.FieldExternalKey).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, s := range rows {
			taken[s.Key] = true
			if s.ExternalKey != nil {
				taken[*s.ExternalKey] = true
			}
		}
	}
	for n, key := range keys {
		if !taken[key] {
			continue
		}
		var err error
		if keys[n], err = nextKey(ctx, c, im.product); err != nil {
			return nil, err
		}
	}
	return keys, nil
}

// makeLabels makes the labels of a batch that are new, and returns their names.
func (im *importer) makeLabels(ctx context.Context, c *ent.Client, items []*item) ([]string, error) {
	var fresh []string
	var rows []*ent.LabelCreate
	for _, it := range items {
		for _, name := range it.Labels {
			if im.known.labels[name] != "" {
				continue
			}
			id := ids.New("label")
			im.known.labels[name] = id
			fresh = append(fresh, name)
			rows = append(rows, c.Label.Create().SetID(id).SetWorkspaceID(im.actor.WorkspaceID).SetProductID(im.product.ID).
				SetName(name).SetCreatedAt(im.now))
			im.record(ctx, im.now, entry{entity: id, changes: []change.Field{changed("name", nil, name)}})
		}
	}
	return fresh, inBulk(rows, func(some []*ent.LabelCreate) error { return c.Label.CreateBulk(some...).Exec(ctx) })
}

// storyStatus is the status a story keeps as it came.
func storyStatus(i *transfer.Issue) story.Status {
	return statusAt(transfer.Stage{Category: i.Category, InReview: i.InReview, Dropped: i.Dropped, Name: i.Status})
}

// statusAt is the status of a story that had come so far.
func statusAt(s transfer.Stage) story.Status {
	switch {
	case s.Dropped:
		return story.StatusDropped
	case s.Category == transfer.Done:
		return story.StatusAccepted
	case s.InReview:
		return story.StatusInReview
	case s.Category == transfer.InProgress:
		return story.StatusInProgress
	}
	switch status := strings.ToLower(s.Name); {
	case strings.HasPrefix(status, "ready"), status == "selected for development":
		return story.StatusReady
	}
	return story.StatusDraft
}

// says is what a file says about a story, in ids of ours.
type says struct {
	title, body       string
	points            *float64
	status            story.Status
	feature, parent   *string
	sprint            *string
	sprints           []string
	labels, assignees []string
	blocked           string
}

func (im *importer) saysOf(it *item) says {
	i := &it.Issue
	s := says{title: i.Summary, body: i.Description, points: i.Points, status: storyStatus(i)}
	s.feature = orNone(im.known.features[i.EpicKey])
	if i.Kind == transfer.Epic {
		s.feature = orNone(im.known.features[i.Key])
	}
	s.parent = orNone(im.known.stories[i.ParentKey])
	for _, sp := range i.Sprints {
		if id := im.known.sprints[sprintKey(sp)]; id != "" && !slices.Contains(s.sprints, id) {
			s.sprints = append(s.sprints, id)
		}
	}
	s.sprint = orNone(im.known.sprints[sprintOf(i, s.status)])
	s.labels = im.labelsOf(it)
	for _, p := range append([]transfer.Person{i.Assignee}, i.AlsoAssigned...) {
		if id := im.person(p); id != "" && !slices.Contains(s.assignees, id) {
			s.assignees = append(s.assignees, id)
		}
	}
	slices.Sort(s.assignees)
	if i.Flagged {
		s.blocked = "Flagged in Jira"
	}
	return s
}

// labelsOf returns the labels of an issue, in the order of their names; "" is
// one that is not made yet.
func (im *importer) labelsOf(it *item) []string {
	var ids []string
	for _, name := range it.Labels {
		ids = append(ids, im.known.labels[name])
	}
	return ids
}

func orNone(id string) *string {
	if id == "" {
		return nil
	}
	return &id
}

// sprintOf returns the sprint a story is in now or was accepted in, as it is
// known here, or "".
func sprintOf(i *transfer.Issue, status story.Status) string {
	if len(i.Sprints) == 0 || status == story.StatusDropped {
		return ""
	}
	if status != story.StatusAccepted {
		if now, ok := i.CurrentSprint(); ok {
			return sprintKey(now)
		}
		return "" // its sprints are over: it is in the backlog again
	}
	for _, s := range slices.Backward(i.Sprints) {
		over := timeOr(s.Complete, s.End)
		if !i.Resolved.IsZero() && !s.Start.IsZero() && !i.Resolved.Before(s.Start) && (over.IsZero() || !i.Resolved.After(over)) {
			return sprintKey(s)
		}
	}
	return sprintKey(i.Sprints[len(i.Sprints)-1])
}

// newStory makes a story's row, and tells its past in the log.
func (im *importer) newStory(ctx context.Context, c *ent.Client, it *item, id, key, rank string) *ent.StoryCreate {
	i, s := &it.Issue, im.saysOf(it)
	begun := notBefore(i.Created, time.Time{}, im.now)
	create := c.Story.Create().SetID(id).SetWorkspaceID(im.actor.WorkspaceID).SetProductID(im.product.ID).
		SetKey(key).SetExternalKey(i.Key).SetTitle(s.title).SetBody(s.body).SetNillablePoints(s.points).
		SetStatus(s.status).SetStatusSince(begun).SetRank(rank).
		SetNillableFeatureID(s.feature).SetNillableParentID(s.parent).SetNillableSprintID(s.sprint).
		AddSprintIDs(s.sprints...).AddLabelIDs(s.labels...).AddAssigneeIDs(s.assignees...).
		SetCreatedAt(begun).SetUpdatedAt(notBefore(i.Updated, begun, begun))
	if s.blocked != "" {
		create.SetBlockedReason(s.blocked).SetBlockedSince(notBefore(i.Updated, begun, begun))
	}
	p := im.pastOf(i, s, begun)
	create.SetStatusSince(p.since).AddSprintIDs(slices.DeleteFunc(p.visited, func(id string) bool { return slices.Contains(s.sprints, id) })...)
	if s.status == story.StatusAccepted {
		create.SetAcceptedAt(p.since)
	}
	s.points = p.points
	im.record(ctx, begun, entry{entity: id, version: 1, changes: im.beginning(i, s, key, rank)})
	for n, m := range p.moments {
		im.record(ctx, m.at, entry{entity: id, version: n + 2, changes: m.changes})
	}
	return create.SetVersion(len(p.moments) + 1)
}

// beginning is what the log says a story came with.
func (im *importer) beginning(i *transfer.Issue, s says, key, rank string) []change.Field {
	return created(map[string]any{
		"key": key, "externalKey": i.Key, "rank": rank, "title": s.title, "body": s.body, "points": s.points,
		"featureId": s.feature, "parentId": s.parent, "labels": sorted(s.labels), "assignees": s.assignees, "blocked": s.blocked,
		// What no field of ours holds is kept here.
		"externalType": i.TypeName, "externalStatus": i.Status, "resolution": i.Resolution, "reporter": im.person(author(i)),
	})
}
