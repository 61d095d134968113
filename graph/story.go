package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/criterion"
	"throughline/ent/predicate"
	"throughline/ent/product"
	"throughline/ent/rights"
	"throughline/ent/role"
	"throughline/ent/story"
	"throughline/ent/user"
	"throughline/graph/gen"
)

// maxPlain is how many a plain list of a story holds: assignees, labels, criteria.
const maxPlain = 50

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

// changeStory writes a story's next version and says so in the log.
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
	text := gen.UpdateStoryInput{
		Title: graphql.OmittableOf(&in.Title), AsA: in.AsA, IWant: in.IWant, SoThat: in.SoThat, Body: in.Body,
		FeatureID: in.FeatureID, GoalID: in.GoalID,
	}
	t := &ent.Template{}
	if id := in.TemplateID.Value(); id != nil {
		if t, err = templateIn(ctx, c, p.ID, *id); err != nil {
			return nil, err
		}
	}
	e := editStory(&ent.Story{}, begunBy(t, text))
	if e.err != nil {
		return nil, e.err
	}
	at := place{in.After.Value(), in.Before.Value(), in.To.Value(), nil}
	if at.given() == 0 {
		bottom := gen.PlaceBottom
		at.to = &bottom
	}
	s, err := writeStory(ctx, c, p, r, e, at, func(*ent.StoryCreate) {})
	if err != nil {
		return nil, err
	}
	_, err = addWordings(ctx, c, s, r, t.Criteria)
	return s, err
}

// writeStory makes a story of an edit, at a place, under the product's next key.
func writeStory(ctx context.Context, c *ent.Client, p *ent.Product, r ruling, e *edit, at place, more func(*ent.StoryCreate)) (*ent.Story, error) {
	if err := linkable(ctx, c, p.ID, e); err != nil {
		return nil, err
	}
	rank, err := rankAt(ctx, c, p.ID, nil, at)
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
	return moveTo(ctx, in, place{in.After.Value(), in.Before.Value(), in.To.Value(), nil})
}

// moveTo moves a story to a place, whatever the input says of it.
func moveTo(ctx context.Context, in gen.MoveStoryInput, at place) (*ent.Story, error) {
	c, s, r, err := ruled(ctx, in.ID, rights.OrderBacklog)
	if err != nil {
		return nil, err
	}
	reason, err := optional("input.reason", in.Reason, maxSentence)
	if err != nil {
		return nil, err
	}
	for field, next := range map[string]*string{"input.after": at.after, "input.before": at.before} {
		if next != nil && *next == s.ID {
			return nil, invalid(field, "A story cannot go next to itself.")
		}
	}
	rank, err := rankAt(ctx, c, s.ProductID, s, at)
	if err != nil || rank == s.Rank {
		return s, err
	}
	move := changed("rank", s.Rank, rank)
	if err := based(ctx, s.ID, s.Version, in.Version, move); err != nil {
		return nil, err
	}
	return changeStory(ctx, c, s, r, []change.Field{move}, reason,
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
	if err := unchangedSince(ctx, s, in.Version); err != nil {
		return nil, nil, err
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
	if v := in.Points.Value(); v != nil && e.touches("points") {
		if err := onScale("input.points", *v, p); err != nil {
			e.fail(err)
		}
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

// onScale refuses a value that is not on a product's scale.
func onScale(field string, v float64, p *ent.Product) error {
	if slices.Contains(p.EstimationScale, v) {
		return nil
	}
	return invalid(field, "%v is not on the scale of %s: %s.", v, p.Name, scaleWords(p.EstimationScale))
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
	if err := based(ctx, s.ID, s.Version, in.Version); err != nil {
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
	if len(after) > maxPlain {
		return nil, invalid("input.add", "A story has at most %d people.", maxPlain)
	}
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
	known, err := c.User.Query().Where(user.IDIn(ids...)).All(ctx)
	if err != nil {
		return err
	}
	if len(known) != len(ids) {
		return notFound(field)
	}
	here, err := c.User.Query().Where(user.IDIn(ids...), hereIn(productID)).IDs(ctx)
	if err != nil {
		return err
	}
	for _, u := range known {
		switch {
		case slices.Contains(here, u.ID):
		case !u.Active:
			return invalid(field, "%s is disabled and takes nothing on.", u.Name)
		default:
			return invalid(field, "%s has no role in this product.", u.Name)
		}
	}
	return nil
}

// hereIn keeps the people who take something on in a product.
func hereIn(productID string) predicate.User {
	return user.And(user.Active(true), user.Or(user.Placeholder(true), user.HasRolesWith(role.ProductID(productID))))
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
	var changes []change.Field
	if reason != s.BlockedReason {
		changes = append(changes, changed("blocked", orNil(s.BlockedReason), reason))
	}
	if or := func(id *string) string {
		if id == nil {
			return ""
		}
		return *id
	}; or(owner) != or(s.BlockedOwnerID) {
		changes = append(changes, changed("blockedOwnerId", s.BlockedOwnerID, owner))
	}
	if len(changes) == 0 {
		return s, nil
	}
	if err := based(ctx, s.ID, s.Version, in.Version, changes...); err != nil {
		return nil, err
	}
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
	changes := []change.Field{changed("blocked", s.BlockedReason, nil)}
	if s.BlockedOwnerID != nil {
		changes = append(changes, changed("blockedOwnerId", s.BlockedOwnerID, nil))
	}
	if err := based(ctx, s.ID, s.Version, in.Version, changes...); err != nil {
		return nil, err
	}
	return changeStory(ctx, c, s, r, changes, reason, func(up *ent.StoryUpdateOne) {
		up.SetBlockedReason("").ClearBlockedSince().ClearBlockedOwnerID()
	})
}

func orNil(s string) any {
	if s == "" {
		return nil
	}
	return s
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
