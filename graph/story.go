package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/comment"
	"throughline/ent/criterion"
	"throughline/ent/event"
	"throughline/ent/label"
	"throughline/ent/predicate"
	"throughline/ent/product"
	"throughline/ent/rights"
	"throughline/ent/role"
	"throughline/ent/story"
	"throughline/ent/user"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

// storyFor returns a story to change, with its product's lock held.
func storyFor(ctx context.Context, field, id string) (*ent.Client, *ent.Story, error) {
	s, err := db(ctx).Story.Get(ctx, id)
	if err != nil {
		return nil, nil, orNotFound(err, field)
	}
	c, err := workOf(ctx).enter(ctx, field, s.ProductID)
	if err != nil {
		return nil, nil, err
	}
	s, err = c.Story.Get(ctx, id)
	return c, s, orNotFound(err, field)
}

// ruled is storyFor for a change of one decision.
func ruled(ctx context.Context, id string, decision rights.Decision) (*ent.Client, *ent.Story, ruling, error) {
	c, s, err := storyFor(ctx, "input.id", id)
	if err != nil {
		return nil, nil, ruling{}, err
	}
	r, err := decide(ctx, s.ProductID, decision)
	return c, s, r, err
}

// change writes a story's next version and says so in the log.
func changeStory(ctx context.Context, c *ent.Client, s *ent.Story, r ruling, changes []change.Field, reason string, set func(*ent.StoryUpdateOne)) (*ent.Story, error) {
	up := c.Story.UpdateOneID(s.ID).SetVersion(s.Version + 1).SetUpdatedAt(clock(ctx))
	set(up)
	after, err := up.Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: s.ID, version: after.Version, changes: changes, reason: reason})
	return after, nil
}

func createStory(ctx context.Context, in gen.CreateStoryInput) (*ent.Story, error) {
	c, p, err := productFor(ctx, in.ProductID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, p.ID, rights.WriteStories)
	if err != nil {
		return nil, err
	}
	e := editStory(&ent.Story{}, gen.UpdateStoryInput{
		Title: graphql.OmittableOf(&in.Title), AsA: in.AsA, IWant: in.IWant, SoThat: in.SoThat, Body: in.Body,
		FeatureID: in.FeatureID, GoalID: in.GoalID,
	})
	if e.err != nil {
		return nil, e.err
	}
	at := place{in.After.Value(), in.Before.Value(), in.To.Value()}
	if at.given() == 0 {
		bottom := gen.PlaceBottom
		at.to = &bottom
	}
	return writeStory(ctx, c, p, r, e, at, func(*ent.StoryCreate) {})
}

// writeStory makes a story of an edit, at a place, under the product's next key.
func writeStory(ctx context.Context, c *ent.Client, p *ent.Product, r ruling, e *edit, at place, more func(*ent.StoryCreate)) (*ent.Story, error) {
	if err := linkable(ctx, c, p.ID, e); err != nil {
		return nil, err
	}
	rank, err := rankAt(ctx, c, p.ID, "", at)
	if err != nil {
		return nil, err
	}
	key, err := nextKey(ctx, c, p)
	if err != nil {
		return nil, err
	}
	now := clock(ctx)
	create := c.Story.Create().SetWorkspaceID(p.WorkspaceID).SetProductID(p.ID).SetKey(key).SetRank(rank).
		SetCreatedAt(now).SetUpdatedAt(now).SetStatusSince(now)
	if err := e.apply(create.Mutation()); err != nil {
		return nil, err
	}
	more(create)
	s, err := create.Save(ctx)
	if err != nil {
		return nil, err
	}
	changes := append([]change.Field{changed("key", nil, key), changed("rank", nil, rank)}, e.changes...)
	workOf(ctx).record(ctx, entry{ruling: r, entity: s.ID, version: s.Version, changes: changes})
	return s, nil
}

// nextKey takes the product's next story number. Numbers that an import kept
// are passed over; none is ever given twice.
func nextKey(ctx context.Context, c *ent.Client, p *ent.Product) (string, error) {
	last, err := c.Product.Query().Where(product.ID(p.ID)).Select(product.FieldLastStory).Int(ctx)
	if err != nil {
		return "", err
	}
	for {
		last++
		key := fmt.Sprintf("%s-%d", p.Key, last)
		taken, err := c.Story.Query().Where(story.Or(story.Key(key), story.ExternalKey(key))).Exist(ctx)
		if err != nil {
			return "", err
		}
		if !taken {
			return key, c.Product.Update().Where(product.ID(p.ID)).SetLastStory(last).Exec(asSystem(ctx))
		}
	}
}

func updateStory(ctx context.Context, in gen.UpdateStoryInput) (*ent.Story, error) {
	c, s, err := storyFor(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	e := editStory(s, in)
	reason, err := optional("input.reason", in.Reason, maxSentence)
	if err != nil {
		return nil, err
	}
	if err := linkable(ctx, c, s.ProductID, e); err != nil {
		return nil, err
	}
	links := []string{"featureId", "goalId"}
	err = save(ctx, e, in.Version, reason, []part{
		{rights.WriteStories, s.ProductID, e.except(links...)},
		{rights.LinkStories, s.ProductID, e.of(links...)},
	}, func(version int) error {
		up := c.Story.UpdateOneID(s.ID).SetVersion(version).SetUpdatedAt(clock(ctx))
		if err := e.apply(up.Mutation()); err != nil {
			return err
		}
		s, err = up.Save(ctx)
		return err
	})
	return s, err
}

func editStory(s *ent.Story, in gen.UpdateStoryInput) *edit {
	e := edits(s.ID, s.Version)
	e.setTitle("title", in.Title, s.Title, maxTitle)
	e.setText("asA", in.AsA, s.AsA, maxTitle)
	e.setText("iWant", in.IWant, s.IWant, maxSentence)
	e.setText("soThat", in.SoThat, s.SoThat, maxSentence)
	e.setText("body", in.Body, s.Body, maxText)
	setOptional(e, "featureId", in.FeatureID, s.FeatureID)
	setOptional(e, "goalId", in.GoalID, s.GoalID)
	return e
}

// linkable refuses a feature or goal that is not the product's, or hidden.
func linkable(ctx context.Context, c *ent.Client, productID string, e *edit) error {
	id := func(name string) *string {
		if to, ok := e.values[name].(string); ok {
			return &to
		}
		return nil
	}
	if err := featureIn(ctx, c, productID, id("featureId")); err != nil {
		return err
	}
	return goalIn(ctx, c, productID, id("goalId"))
}

func moveStory(ctx context.Context, in gen.MoveStoryInput) (*ent.Story, error) {
	c, s, r, err := ruled(ctx, in.ID, rights.OrderBacklog)
	if err != nil {
		return nil, err
	}
	reason, err := optional("input.reason", in.Reason, maxSentence)
	if err != nil {
		return nil, err
	}
	at := place{in.After.Value(), in.Before.Value(), in.To.Value()}
	if (at.after != nil && *at.after == s.ID) || (at.before != nil && *at.before == s.ID) {
		return nil, invalid("input", "A story cannot go next to itself.")
	}
	rank, err := rankAt(ctx, c, s.ProductID, s.ID, at)
	if err != nil {
		return nil, err
	}
	return changeStory(ctx, c, s, r, []change.Field{changed("rank", s.Rank, rank)}, reason,
		func(up *ent.StoryUpdateOne) { up.SetRank(rank) })
}

func splitStory(ctx context.Context, in gen.SplitStoryInput) (rest, part *ent.Story, err error) {
	c, s, r, err := ruled(ctx, in.ID, rights.WriteStories)
	if err != nil {
		return nil, nil, err
	}
	if s.Status == story.StatusAccepted || s.Status == story.StatusDropped {
		return nil, nil, invalid("input.id", "%s is %s; only open work can be split.", s.Key, statusWord(s.Status))
	}
	p, err := c.Product.Get(ctx, s.ProductID)
	if err != nil {
		return nil, nil, err
	}
	e := editStory(&ent.Story{}, gen.UpdateStoryInput{
		Title: graphql.OmittableOf(&in.Title), AsA: in.AsA, IWant: in.IWant, SoThat: in.SoThat, Body: in.Body,
	})
	if e.err != nil {
		return nil, nil, e.err
	}
	goes := in.CriterionIds.Value()
	moved, err := c.Criterion.Query().
		Where(criterion.StoryID(s.ID), criterion.IDIn(goes...)).Order(criterion.ByPosition(), criterion.ByID()).All(ctx)
	if err != nil {
		return nil, nil, err
	}
	if len(moved) != len(slices.Compact(slices.Sorted(slices.Values(goes)))) {
		return nil, nil, notFound("input.criterionIds")
	}
	part, err = writeStory(ctx, c, p, r, e, place{after: &s.ID}, func(create *ent.StoryCreate) {
		create.SetNillableFeatureID(s.FeatureID).SetNillableGoalID(s.GoalID).SetParentID(s.ID)
	})
	if err != nil {
		return nil, nil, err
	}
	for i, k := range moved {
		k, err := c.Criterion.UpdateOneID(k.ID).SetStoryID(part.ID).SetPosition(i + 1).
			AddVersion(1).SetUpdatedAt(clock(ctx)).Save(ctx)
		if err != nil {
			return nil, nil, err
		}
		workOf(ctx).record(ctx, entry{ruling: r, entity: k.ID, version: k.Version, subject: part.ID,
			changes: []change.Field{changed("storyId", s.ID, part.ID)}})
	}
	rest, err = c.Story.UpdateOneID(s.ID).SetVersion(s.Version + 1).SetUpdatedAt(clock(ctx)).Save(asSystem(ctx))
	if err != nil {
		return nil, nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: s.ID, version: rest.Version, changes: []change.Field{changed("split", nil, part.ID)}})
	return rest, part, nil
}

// statusWord is a status as a sentence says it.
func statusWord(s story.Status) string {
	return strings.ToLower(strings.ReplaceAll(string(s), "_", " "))
}

func estimateStory(ctx context.Context, in gen.EstimateStoryInput) (*ent.Story, error) {
	c, s, err := storyFor(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	p, err := c.Product.Get(ctx, s.ProductID)
	if err != nil {
		return nil, err
	}
	e := edits(s.ID, s.Version)
	setOptional(e, "points", in.Points, s.Points)
	if v := in.Points.Value(); v != nil && !slices.Contains(p.EstimationScale, *v) && e.touches("points") {
		e.fail(invalid("input.points", "%v is not on the scale of %s: %s.", *v, p.Name, scaleWords(p.EstimationScale)))
	}
	err = save(ctx, e, in.Version, "", []part{{rights.Estimate, s.ProductID, e.changes}}, func(version int) error {
		up := c.Story.UpdateOneID(s.ID).SetVersion(version).SetUpdatedAt(clock(ctx))
		if err := e.apply(up.Mutation()); err != nil {
			return err
		}
		s, err = up.Save(ctx)
		return err
	})
	return s, err
}

func scaleWords(scale []float64) string {
	words := make([]string, len(scale))
	for i, v := range scale {
		words[i] = fmt.Sprint(v)
	}
	return strings.Join(words, ", ")
}

func assignStory(ctx context.Context, in gen.AssignStoryInput) (*ent.Story, error) {
	c, s, r, err := ruled(ctx, in.ID, rights.MoveStories)
	if err != nil {
		return nil, err
	}
	before, err := s.QueryAssignees().IDs(ctx)
	if err != nil {
		return nil, err
	}
	add, remove := difference(before, in.Add.Value(), in.Remove.Value())
	if len(add)+len(remove) == 0 {
		return s, nil
	}
	if err := peopleIn(ctx, c, s.ProductID, "input.add", add); err != nil {
		return nil, err
	}
	after := apply(before, add, remove)
	return changeStory(ctx, c, s, r, []change.Field{changed("assignees", before, after)}, "", func(up *ent.StoryUpdateOne) {
		up.AddAssigneeIDs(add...).RemoveAssigneeIDs(remove...)
	})
}

// peopleIn refuses people who hold no role in the product, or are disabled. A
// placeholder of an import is of the workspace and may stand anywhere.
func peopleIn(ctx context.Context, c *ent.Client, productID, field string, ids []string) error {
	if len(ids) == 0 {
		return nil
	}
	known, err := c.User.Query().Where(user.IDIn(ids...), user.Active(true),
		user.Or(user.Placeholder(true), user.HasRolesWith(role.ProductID(productID)))).IDs(ctx)
	if err != nil {
		return err
	}
	if len(known) != len(ids) {
		return notFound(field)
	}
	return nil
}

// difference returns which of add are new to a set and which of remove are in it.
func difference(set, add, remove []string) (added, removed []string) {
	for _, id := range slices.Compact(slices.Sorted(slices.Values(add))) {
		if !slices.Contains(set, id) {
			added = append(added, id)
		}
	}
	for _, id := range slices.Compact(slices.Sorted(slices.Values(remove))) {
		if slices.Contains(set, id) && !slices.Contains(add, id) {
			removed = append(removed, id)
		}
	}
	return added, removed
}

func apply(set, add, remove []string) []string {
	after := slices.DeleteFunc(slices.Clone(set), func(id string) bool { return slices.Contains(remove, id) })
	return append(after, add...)
}

func blockStory(ctx context.Context, in gen.BlockStoryInput) (*ent.Story, error) {
	c, s, r, err := ruled(ctx, in.ID, rights.MoveStories)
	if err != nil {
		return nil, err
	}
	reason, err := required("input.reason", in.Reason, maxTitle)
	if err != nil {
		return nil, err
	}
	owner := in.OwnerID.Value()
	if owner != nil {
		if err := peopleIn(ctx, c, s.ProductID, "input.ownerId", []string{*owner}); err != nil {
			return nil, err
		}
	}
	changes := []change.Field{changed("blocked", orNil(s.BlockedReason), reason), changed("blockedOwnerId", s.BlockedOwnerID, owner)}
	return changeStory(ctx, c, s, r, changes, reason, func(up *ent.StoryUpdateOne) {
		up.SetBlockedReason(reason).ClearBlockedOwnerID().SetNillableBlockedOwnerID(owner)
		if s.BlockedSince == nil {
			up.SetBlockedSince(clock(ctx))
		}
	})
}

func unblockStory(ctx context.Context, in gen.UnblockStoryInput) (*ent.Story, error) {
	c, s, r, err := ruled(ctx, in.ID, rights.MoveStories)
	if err != nil {
		return nil, err
	}
	reason, err := optional("input.reason", in.Reason, maxSentence)
	if err != nil {
		return nil, err
	}
	if s.BlockedSince == nil {
		return s, nil
	}
	return changeStory(ctx, c, s, r, []change.Field{changed("blocked", s.BlockedReason, nil)}, reason, func(up *ent.StoryUpdateOne) {
		up.SetBlockedReason("").ClearBlockedSince().ClearBlockedOwnerID()
	})
}

func orNil(s string) any {
	if s == "" {
		return nil
	}
	return s
}

func createLabel(ctx context.Context, in gen.CreateLabelInput) (*ent.Label, error) {
	c, p, err := productFor(ctx, in.ProductID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, p.ID, rights.WriteStories)
	if err != nil {
		return nil, err
	}
	name, err := required("input.name", in.Name, 50)
	if err != nil {
		return nil, err
	}
	taken, err := c.Label.Query().Where(label.ProductID(p.ID), label.Name(name)).Exist(ctx)
	if err != nil {
		return nil, err
	}
	if taken {
		return nil, invalid("input.name", "There is a label %q already.", name)
	}
	l, err := c.Label.Create().SetWorkspaceID(p.WorkspaceID).SetProductID(p.ID).SetName(name).SetCreatedAt(clock(ctx)).Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: l.ID, changes: []change.Field{changed("name", nil, name)}})
	return l, nil
}

func labelStory(ctx context.Context, in gen.LabelStoryInput) (*ent.Story, error) {
	c, s, r, err := ruled(ctx, in.ID, rights.WriteStories)
	if err != nil {
		return nil, err
	}
	before, err := s.QueryLabels().IDs(ctx)
	if err != nil {
		return nil, err
	}
	add, remove := difference(before, in.Add.Value(), in.Remove.Value())
	if len(add)+len(remove) == 0 {
		return s, nil
	}
	known, err := c.Label.Query().Where(label.IDIn(add...), label.ProductID(s.ProductID)).Count(ctx)
	if err != nil {
		return nil, err
	}
	if known != len(add) {
		return nil, notFound("input.add")
	}
	return changeStory(ctx, c, s, r, []change.Field{changed("labels", before, apply(before, add, remove))}, "", func(up *ent.StoryUpdateOne) {
		up.AddLabelIDs(add...).RemoveLabelIDs(remove...)
	})
}

// missing says what a story lacks to be READY; its criteria and open questions
// must have been loaded.
func missing(s *ent.Story, openQuestions int) []gen.Missing {
	lacks := []gen.Missing{}
	if s.IWant == "" && s.Body == "" {
		lacks = append(lacks, gen.MissingWhat)
	}
	if s.SoThat == "" && s.FeatureID == nil && s.GoalID == nil {
		lacks = append(lacks, gen.MissingWhy)
	}
	if len(s.Edges.Criteria) == 0 {
		lacks = append(lacks, gen.MissingCriterion)
	}
	if s.Points == nil {
		lacks = append(lacks, gen.MissingEstimate)
	}
	if openQuestions > 0 {
		lacks = append(lacks, gen.MissingAnswer)
	}
	return lacks
}

// steps is where MOVE_STORIES may take a story from each status. Acceptance,
// sending back, reopening and dropping are mutations of their own.
var steps = map[story.Status][]story.Status{
	story.StatusDraft:      {story.StatusReady},
	story.StatusReady:      {story.StatusDraft, story.StatusInProgress},
	story.StatusInProgress: {story.StatusReady, story.StatusInReview},
	story.StatusDropped:    {story.StatusDraft},
}

func setStoryStatus(ctx context.Context, in gen.SetStoryStatusInput) (*ent.Story, error) {
	c, s, err := storyFor(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	decision := rights.MoveStories
	if s.Status == story.StatusDropped {
		decision = rights.WriteStories
	}
	r, err := decide(ctx, s.ProductID, decision)
	if err != nil {
		return nil, err
	}
	reason, err := optional("input.reason", in.Reason, maxSentence)
	if err != nil || s.Status == in.Status {
		return s, err
	}
	e := edits(s.ID, s.Version)
	e.put("status", s.Status, in.Status)
	if err := e.check(ctx, in.Version); err != nil {
		return nil, err
	}
	if !slices.Contains(steps[s.Status], in.Status) {
		return nil, badStep(s, in.Status)
	}
	if in.Status == story.StatusReady {
		if err := ready(ctx, c, s); err != nil {
			return nil, err
		}
	}
	return changeStory(ctx, c, s, r, e.changes, reason, func(up *ent.StoryUpdateOne) {
		up.SetStatus(in.Status).SetStatusSince(clock(ctx))
	})
}

func badStep(s *ent.Story, to story.Status) *Error {
	allowed := steps[s.Status]
	if allowed == nil {
		allowed = []story.Status{}
	}
	how := map[story.Status]string{
		story.StatusInReview: "Accept it or send it back.",
		story.StatusAccepted: "Reopen it first.",
	}[s.Status]
	if how == "" {
		words := make([]string, len(allowed))
		for i, a := range allowed {
			words[i] = statusWord(a)
		}
		how = "From here it can become " + strings.Join(words, " or ") + "."
	}
	err := invalid("input.status", "%s is %s and cannot become %s. %s", s.Key, statusWord(s.Status), statusWord(to), how)
	err.Extra["allowed"] = allowed
	return err
}

// ready refuses a story that lacks something READY asks for, and names it.
func ready(ctx context.Context, c *ent.Client, s *ent.Story) error {
	open, err := c.Comment.Query().Where(comment.StoryID(s.ID), openQuestion).Count(ctx)
	if err != nil {
		return err
	}
	if s.Edges.Criteria, err = s.QueryCriteria().All(ctx); err != nil {
		return err
	}
	lacks := missing(s, open)
	if len(lacks) == 0 {
		return nil
	}
	words := map[gen.Missing]string{
		gen.MissingWhat: "what is wanted", gen.MissingWhy: "why", gen.MissingCriterion: "an acceptance criterion",
		gen.MissingEstimate: "an estimate", gen.MissingAnswer: "an answer to its open question",
	}
	named := make([]string, len(lacks))
	for i, m := range lacks {
		named[i] = words[m]
	}
	e := invalid("input.status", "%s is not ready. It still needs %s.", s.Key, strings.Join(named, ", "))
	e.Extra["missing"] = lacks
	return e
}

func dropStory(ctx context.Context, in gen.DropStoryInput) (*ent.Story, error) {
	c, s, r, err := ruled(ctx, in.ID, rights.WriteStories)
	if err != nil {
		return nil, err
	}
	reason, err := required("input.reason", in.Reason, maxSentence)
	if err != nil || s.Status == story.StatusDropped {
		return s, err
	}
	if s.Status == story.StatusAccepted {
		return nil, badStep(s, story.StatusDropped)
	}
	return changeStory(ctx, c, s, r, []change.Field{changed("status", s.Status, story.StatusDropped)}, reason, func(up *ent.StoryUpdateOne) {
		up.SetStatus(story.StatusDropped).SetStatusSince(clock(ctx))
	})
}

// acceptStory is the PO's verdict on the criteria as they read at this moment.
func acceptStory(ctx context.Context, in gen.AcceptStoryInput) (*ent.Story, error) {
	c, s, r, err := ruled(ctx, in.ID, rights.AcceptStories)
	if err != nil {
		return nil, err
	}
	note, err := optional("input.note", in.Note, maxText)
	if err != nil {
		return nil, err
	}
	if s.Status != story.StatusInReview {
		return nil, badStep(s, story.StatusAccepted)
	}
	if err := unchangedSince(ctx, s, in.Version.Value()); err != nil {
		return nil, err
	}
	if err := waive(ctx, c, s, r, in.Waivers.Value()); err != nil {
		return nil, err
	}
	changes := []change.Field{changed("status", s.Status, story.StatusAccepted)}
	return changeStory(ctx, c, s, r, changes, note, func(up *ent.StoryUpdateOne) {
		up.SetStatus(story.StatusAccepted).SetStatusSince(clock(ctx)).SetVerdictStale(false).
			SetAcceptedByID(viewer.FromContext(ctx).UserID).SetAcceptedHat(r.hat).SetAcceptedAt(clock(ctx)).SetAcceptedReason(note)
	})
}

// unchangedSince refuses a verdict on a story whose text or criteria read
// differently from the version that was looked at. A version that has no event
// of the story's own is a criterion's.
func unchangedSince(ctx context.Context, s *ent.Story, seen *int) error {
	if seen == nil || *seen == s.Version {
		return nil
	}
	own, err := db(ctx).Event.Query().Where(event.EntityID(s.ID), event.EntityVersionGT(*seen)).All(ctx)
	if err != nil {
		return err
	}
	var clashes []clash
	versions := map[int]bool{}
	for _, e := range own {
		versions[e.EntityVersion] = true
		for _, c := range e.Changes {
			if slices.Contains([]string{"title", "asA", "iWant", "soThat", "body"}, c.Name) {
				clashes = append(clashes, clash{c.Name, value(c.From), value(c.To), value(c.From)})
			}
		}
	}
	if len(versions) < s.Version-*seen {
		clashes = append(clashes, clash{Name: "criteria"})
	}
	if len(clashes) > 0 {
		return conflict(s.Version, clashes)
	}
	return nil
}

// waive demands that every criterion is met or has the PO's word, and keeps
// the words.
func waive(ctx context.Context, c *ent.Client, s *ent.Story, r ruling, waivers []*gen.WaiverInput) error {
	criteria, err := s.QueryCriteria().Order(criterion.ByPosition(), criterion.ByID()).All(ctx)
	if err != nil {
		return err
	}
	words := map[string]string{}
	for i, w := range waivers {
		field := fmt.Sprintf("input.waivers.%d", i)
		word, err := required(field+".reason", w.Reason, maxSentence)
		if err != nil {
			return err
		}
		if !slices.ContainsFunc(criteria, func(k *ent.Criterion) bool { return k.ID == w.CriterionID }) {
			return notFound(field + ".criterionId")
		}
		words[w.CriterionID] = word
	}
	var unmet []string
	for _, k := range criteria {
		word := words[k.ID]
		switch {
		case k.State == criterion.StateMet:
		case word == "":
			unmet = append(unmet, k.ID)
		default:
			k, err := c.Criterion.UpdateOneID(k.ID).SetWaiver(word).AddVersion(1).SetUpdatedAt(clock(ctx)).Save(ctx)
			if err != nil {
				return err
			}
			workOf(ctx).record(ctx, entry{ruling: r, entity: k.ID, version: k.Version, subject: s.ID,
				changes: []change.Field{changed("waiver", nil, word)}, reason: word})
		}
	}
	if len(unmet) == 0 {
		return nil
	}
	e := invalid("input.waivers", "%d of %d criteria are not met. Give your word on each, or send the story back.", len(unmet), len(criteria))
	e.Extra["criteria"] = unmet
	return e
}

func sendBackStory(ctx context.Context, in gen.SendBackStoryInput) (*ent.Story, error) {
	c, s, r, err := ruled(ctx, in.ID, rights.AcceptStories)
	if err != nil {
		return nil, err
	}
	reason, err := required("input.reason", in.Reason, maxSentence)
	if err != nil {
		return nil, err
	}
	if s.Status != story.StatusInReview {
		return nil, badStep(s, story.StatusInProgress)
	}
	for i, id := range in.CriterionIds.Value() {
		k, err := c.Criterion.Query().Where(criterion.ID(id), criterion.StoryID(s.ID)).Only(ctx)
		if err != nil {
			return nil, orNotFound(err, fmt.Sprintf("input.criterionIds.%d", i))
		}
		if err := setCriterionState(ctx, c, k, r, criterion.StateOpen, reason); err != nil {
			return nil, err
		}
	}
	return changeStory(ctx, c, s, r, []change.Field{changed("status", s.Status, story.StatusInProgress)}, reason, func(up *ent.StoryUpdateOne) {
		up.SetStatus(story.StatusInProgress).SetStatusSince(clock(ctx))
	})
}

func reopenStory(ctx context.Context, in gen.ReopenStoryInput) (*ent.Story, error) {
	c, s, r, err := ruled(ctx, in.ID, rights.AcceptStories)
	if err != nil {
		return nil, err
	}
	reason, err := required("input.reason", in.Reason, maxSentence)
	if err != nil {
		return nil, err
	}
	if s.Status != story.StatusAccepted {
		return nil, invalid("input.id", "%s is %s; only an accepted story can be reopened.", s.Key, statusWord(s.Status))
	}
	return changeStory(ctx, c, s, r, []change.Field{changed("status", s.Status, story.StatusInProgress)}, reason, func(up *ent.StoryUpdateOne) {
		up.SetStatus(story.StatusInProgress).SetStatusSince(clock(ctx)).SetVerdictStale(false).
			ClearAcceptedByID().ClearAcceptedHat().ClearAcceptedAt().SetAcceptedReason("")
	})
}

// storyByKey returns the story with this key, or with this imported key, or nil.
func storyByKey(ctx context.Context, key string, s selection) (*ent.Story, error) {
	key = strings.ToUpper(strings.TrimSpace(key))
	for _, is := range []predicate.Story{story.Key(key), story.ExternalKey(key)} {
		q := db(ctx).Story.Query().Where(is).Order(story.ByID())
		collectStory(s, q)
		switch found, err := q.First(ctx); {
		case err == nil:
			return found, nil
		case !ent.IsNotFound(err):
			return nil, err
		}
	}
	return nil, nil
}
