package graph

import (
	"cmp"
	"context"
	"slices"
	"time"

	"throughline/ent"
	"throughline/ent/calendar"
	"throughline/ent/change"
	"throughline/ent/feature"
	"throughline/ent/ids"
	"throughline/ent/sprint"
	"throughline/graph/transfer"
)

// carryOut writes the plan: people and sprints first, then features, then
// stories in the order of the backlog, and at last the links between them.
func (im *importer) carryOut(ctx context.Context, p *importPlan) error {
	ctx, err := im.prepare(ctx, p.last())
	if err != nil {
		return err
	}
	im.pace.rows = cmp.Or(im.small, 400)
	if err := im.writePeople(ctx); err != nil {
		return err
	}
	if err := im.writeSprints(ctx); err != nil {
		return err
	}
	if err := im.writeStubs(ctx, p); err != nil {
		return err
	}
	done, total := 0, len(p.features)+len(p.stories)
	for _, kind := range []struct {
		all   []*planned
		write func(context.Context, []*item, []*planned) error
	}{{p.features, im.writeFeatures}, {p.stories, im.writeStories}} {
		for batch := range im.batches(kind.all) {
			items, err := p.readAll(batch)
			if err != nil {
				return err
			}
			if err := kind.write(ctx, items, batch); err != nil {
				return err
			}
			done += len(batch)
			im.progress(ctx, "Writing", done, total)
		}
	}
	return im.writeLinks(ctx, p)
}

func (p *importPlan) readAll(batch []*planned) ([]*item, error) {
	items := make([]*item, len(batch))
	for i, e := range batch {
		var err error
		if items[i], err = p.read(e); err != nil {
			return nil, err
		}
	}
	return items, nil
}

// maxBatch bounds the stories of one transaction, for the parameters a
// statement takes.
const maxBatch = 400

// batches cuts a list to what one transaction writes, as the pace has it by then.
func (im *importer) batches(all []*planned) func(yield func([]*planned) bool) {
	return func(yield func([]*planned) bool) {
		for len(all) > 0 {
			n, rows := 0, 0
			for n < len(all) && n < maxBatch && (n == 0 || rows+all[n].rows <= im.pace.rows) {
				rows += all[n].rows
				n++
			}
			if !yield(all[:n]) {
				return
			}
			all = all[n:]
		}
	}
}

// writePeople makes a placeholder of everybody who is not known. Somebody who
// signs in here with the mail address the file has is that person. The address
// itself is not kept: nobody is written to because of an import.
func (im *importer) writePeople(ctx context.Context) error {
	fresh := im.unknownPeople()
	for batch := range slices.Chunk(fresh, 200) {
		err := im.write(ctx, func(ctx context.Context, c *ent.Client) error {
			rows := make([]*ent.UserCreate, len(batch))
			for i, p := range batch {
				id, name, key := ids.New("user"), personName(p), personKey(p)
				rows[i] = c.User.Create().SetID(id).SetWorkspaceID(im.actor.WorkspaceID).SetName(name).
					SetPlaceholder(true).SetExternalID(key).SetCreatedAt(im.now).SetUpdatedAt(im.now)
				im.known.people[key] = id
				im.recordIn(ctx, "", im.now, entry{entity: id, version: 1,
					changes: []change.Field{changed("name", nil, name), changed("placeholder", nil, true)}})
			}
			return c.User.CreateBulk(rows...).Exec(ctx)
		})
		if err != nil {
			return err
		}
		im.report.People.New += len(batch)
	}
	return nil
}

func (im *importer) unknownPeople() []transfer.Person {
	var fresh []transfer.Person
	seen := map[string]bool{}
	for _, p := range im.backlog.People {
		switch key := personKey(p); {
		case seen[key]:
		case im.person(p) != "":
			im.report.People.Same++
		default:
			seen[key] = true
			fresh = append(fresh, p)
		}
	}
	return fresh
}

// person returns who it is here, or "".
func (im *importer) person(p transfer.Person) string {
	if id := im.known.people[personKey(p)]; id != "" || p.Email == "" {
		return id
	}
	email, err := cleanEmail("", p.Email)
	if err != nil {
		return ""
	}
	return im.known.byMail[email]
}

// writeSprints makes the sprints that are not known, and merges the others.
func (im *importer) writeSprints(ctx context.Context) error {
	fresh, old := im.sortSprints()
	if err := im.mergeSprints(ctx, old); err != nil {
		return err
	}
	for batch := range slices.Chunk(fresh, 100) {
		err := im.write(ctx, func(ctx context.Context, c *ent.Client) error {
			rows := make([]*ent.SprintCreate, len(batch))
			for i, s := range batch {
				rows[i] = im.newSprint(ctx, c, s)
			}
			return c.Sprint.CreateBulk(rows...).Exec(ctx)
		})
		if err != nil {
			return err
		}
		im.report.Sprints.New += len(batch)
	}
	return nil
}

// sortSprints tells new sprints from known ones, each earliest first. A product
// has one active sprint: of several the one that is active here is, or else
// the one that began last; the others are planned.
func (im *importer) sortSprints() (fresh, old []transfer.Sprint) {
	active := im.known.active
	for _, s := range slices.Backward(im.backlog.Sprints) {
		id := im.known.sprints[sprintKey(s)]
		if s.State == transfer.SprintActive {
			if active != "" && active != id {
				im.report.Parked = append(im.report.Parked, s.Name)
				s.State = transfer.SprintFuture
			} else {
				active = cmp.Or(id, "new")
			}
		}
		if id != "" {
			old = append(old, s)
		} else {
			fresh = append(fresh, s)
		}
	}
	slices.Reverse(fresh)
	slices.Reverse(old)
	return fresh, old
}

// sprintSays is what a file says about a sprint, as far as a row holds it.
func (im *importer) sprintSays(s transfer.Sprint) (name, goal string, start, end *calendar.Date) {
	name, _ = shortened(cmp.Or(s.Name, "Sprint "+s.ID), maxName)
	goal, _ = shortened(s.Goal, maxSentence)
	start, end = im.day(s.Start), im.day(s.End)
	if start != nil && end != nil && *end < *start {
		end = nil
	}
	return name, goal, start, end
}

func stateOf(s transfer.Sprint) sprint.State {
	switch s.State {
	case transfer.SprintActive:
		return sprint.StateActive
	case transfer.SprintClosed:
		return sprint.StateClosed
	}
	return sprint.StatePlanned
}

// closedAt is when a sprint was closed; zero when no file says.
func closedAt(s transfer.Sprint) time.Time {
	return timeOr(s.Complete, s.End)
}

// timeOr is the first of two times that is one.
func timeOr(t, other time.Time) time.Time {
	if t.IsZero() {
		return other
	}
	return t
}

func (im *importer) newSprint(ctx context.Context, c *ent.Client, s transfer.Sprint) *ent.SprintCreate {
	id := ids.New("sprint")
	im.known.sprints[sprintKey(s)] = id
	name, goal, start, end := im.sprintSays(s)
	begun := notBefore(s.Start, time.Time{}, im.now)
	create := c.Sprint.Create().SetID(id).SetWorkspaceID(im.actor.WorkspaceID).SetProductID(im.product.ID).
		SetName(name).SetGoal(goal).SetNillableStart(start).SetNillableEnd(end).SetSort(sortOf(start, id)).
		SetExternalID(sprintKey(s)).SetCreatedAt(begun).SetUpdatedAt(begun)
	if goal != s.Goal { // the note has room for the whole of it
		note, _ := shortened(s.Goal, maxText)
		create.SetNote(note)
	}
	im.record(ctx, begun, entry{entity: id, version: 1, changes: created(map[string]any{
		"name": name, "goal": goal, "start": start, "end": end, "externalId": s.ID, "externalState": s.State.String()})})
	version := 1
	if s.State == transfer.SprintActive || s.State == transfer.SprintClosed {
		version++
		create.SetState(sprint.StateActive)
		if !s.Start.IsZero() {
			create.SetStartedAt(s.Start)
		}
		im.record(ctx, begun, entry{entity: id, version: version, changes: []change.Field{changed("state", sprint.StatePlanned, sprint.StateActive)}})
	}
	if s.State == transfer.SprintClosed {
		version++
		create.SetState(sprint.StateClosed)
		closed := closedAt(s)
		if !closed.IsZero() {
			create.SetClosedAt(closed)
		}
		closed = notBefore(closed, begun, im.now)
		create.SetUpdatedAt(closed)
		im.record(ctx, closed, entry{entity: id, version: version, changes: []change.Field{changed("state", sprint.StateActive, sprint.StateClosed)}})
	}
	return create.SetVersion(version)
}

// day is the day a time falls on in the product.
func (im *importer) day(t time.Time) *calendar.Date {
	if t.IsZero() {
		return nil
	}
	d, err := calendar.Parse(string(calendar.On(t, im.zone)))
	if err != nil {
		return nil
	}
	return &d
}

// notBefore is t, or least when t is earlier, or fallback when nobody tells.
func notBefore(t, least, fallback time.Time) time.Time {
	if t.IsZero() {
		t = fallback
	}
	if t.Before(least) {
		t = least
	}
	return t.UTC().Truncate(time.Microsecond)
}

// writeStubs makes features of the epics that stories name and no file has.
func (im *importer) writeStubs(ctx context.Context, p *importPlan) error {
	keys := im.unknownStubs(p)
	for batch := range slices.Chunk(keys, 200) {
		err := im.write(ctx, func(ctx context.Context, c *ent.Client) error {
			rows := make([]*ent.FeatureCreate, len(batch))
			for i, key := range batch {
				id := ids.New("feature")
				im.known.features[key] = id
				title, _ := shortened(cmp.Or(p.stubs[key], key), maxTitle)
				rows[i] = c.Feature.Create().SetID(id).SetWorkspaceID(im.actor.WorkspaceID).SetProductID(im.product.ID).
					SetTitle(title).SetExternalKey(key).SetCreatedAt(im.now).SetUpdatedAt(im.now)
				im.record(ctx, im.now, entry{entity: id, version: 1, changes: created(map[string]any{"title": title, "externalKey": key})})
			}
			return c.Feature.CreateBulk(rows...).Exec(ctx)
		})
		if err != nil {
			return err
		}
		im.report.Features.New += len(batch)
	}
	return nil
}

func (im *importer) unknownStubs(p *importPlan) []string {
	var keys []string
	for key := range p.stubs {
		if im.known.features[key] == "" {
			keys = append(keys, key)
		} else {
			im.report.Features.Same++
		}
	}
	slices.Sort(keys)
	return keys
}

func featureState(i *transfer.Issue) feature.State {
	switch {
	case i.Dropped:
		return feature.StateDropped
	case i.Category == transfer.Done:
		return feature.StateLaunched
	case i.Category == transfer.InProgress:
		return feature.StateBuilding
	}
	return feature.StateIdea
}

// writeFeatures makes features of epics, with their comments.
func (im *importer) writeFeatures(ctx context.Context, items []*item, batch []*planned) error {
	if !slices.ContainsFunc(items, func(it *item) bool { return im.known.features[it.Key] == "" }) {
		return im.mergeFeatures(ctx, items)
	}
	var fresh, old []*item
	for _, it := range items {
		if im.known.features[it.Key] == "" {
			fresh = append(fresh, it)
		} else {
			old = append(old, it)
		}
	}
	err := im.write(ctx, func(ctx context.Context, c *ent.Client) error {
		var rows []*ent.FeatureCreate
		var notes []*ent.CommentCreate
		for _, it := range fresh {
			id := ids.New("feature")
			im.known.features[it.Key] = id
			rows = append(rows, im.newFeature(ctx, c, id, it))
			notes = append(notes, im.newNotes(ctx, c, it, id, it.Notes)...)
		}
		if err := c.Feature.CreateBulk(rows...).Exec(ctx); err != nil {
			return err
		}
		return inBulk(notes, func(some []*ent.CommentCreate) error { return c.Comment.CreateBulk(some...).Exec(ctx) })
	})
	if err != nil {
		return err
	}
	for _, it := range fresh {
		im.report.Features.New++
		im.report.Comments.New += len(it.Notes)
	}
	return im.mergeFeatures(ctx, old)
}

func (im *importer) newFeature(ctx context.Context, c *ent.Client, id string, it *item) *ent.FeatureCreate {
	i := &it.Issue
	begun := notBefore(i.Created, time.Time{}, im.now)
	state := featureState(i)
	create := c.Feature.Create().SetID(id).SetWorkspaceID(im.actor.WorkspaceID).SetProductID(im.product.ID).
		SetTitle(i.Summary).SetWhat(i.Description).SetExternalKey(i.Key).SetState(state).
		SetCreatedAt(begun).SetUpdatedAt(notBefore(i.Updated, begun, begun))
	horizon := feature.HorizonLater
	if i.Category != transfer.ToDo {
		horizon = feature.HorizonNow
	}
	create.SetHorizon(horizon)
	im.record(ctx, begun, entry{entity: id, version: 1, changes: created(map[string]any{
		"title": i.Summary, "what": i.Description, "externalKey": i.Key, "horizon": horizon,
		"externalStatus": i.Status, "externalType": i.TypeName, "reporter": im.person(author(i)),
		// What no field of a feature holds is kept here.
		"labels": i.Labels, "points": i.Points, "assignee": im.person(i.Assignee)})})
	if state != feature.StateIdea {
		create.SetVersion(2)
		im.record(ctx, im.settled(i, begun), entry{entity: id, version: 2, changes: []change.Field{changed("state", feature.StateIdea, state)}})
	}
	return create
}

// settled is when an issue came to its status: when it was resolved, or, of
// what goes on, when it was last touched, for an export does not say more.
func (im *importer) settled(i *transfer.Issue, begun time.Time) time.Time {
	if i.Category == transfer.Done {
		return notBefore(timeOr(i.Resolved, i.Updated), begun, begun)
	}
	return notBefore(i.Updated, begun, begun)
}

// newNotes makes the comments of an issue, on a story or a feature.
func (im *importer) newNotes(ctx context.Context, c *ent.Client, it *item, subject string, notes []note) []*ent.CommentCreate {
	rows := make([]*ent.CommentCreate, len(notes))
	for n, said := range notes {
		id := ids.New("comment")
		at := notBefore(said.At, time.Time{}, timeOr(it.Created, im.now))
		rows[n] = c.Comment.Create().SetID(id).SetWorkspaceID(im.actor.WorkspaceID).SetProductID(im.product.ID).
			SetBody(said.Body).SetExternalID(said.External).SetCreatedAt(at).SetUpdatedAt(at)
		if ids.Prefix(subject) == "feature" {
			rows[n].SetFeatureID(subject)
		} else {
			rows[n].SetStoryID(subject)
		}
		if who := im.person(said.Author); who != "" {
			rows[n].SetAuthorID(who)
		}
		im.record(ctx, at, entry{entity: id, version: 1, subject: subject, changes: []change.Field{changed("body", nil, said.Body)}})
	}
	return rows
}

// inBulk calls do with what one statement takes.
func inBulk[T any](all []T, do func([]T) error) error {
	for some := range slices.Chunk(all, 500) {
		if err := do(some); err != nil {
			return err
		}
	}
	return nil
}
