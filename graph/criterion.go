package graph

import (
	"context"
	"slices"
	"strings"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/criterion"
	"throughline/ent/event"
	"throughline/ent/rights"
	"throughline/ent/story"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

// criterionFor returns a criterion to change, with its product's lock held.
func criterionFor(ctx context.Context, id string) (*ent.Client, *ent.Criterion, *ent.Story, error) {
	k, err := db(ctx).Criterion.Get(ctx, id)
	if err != nil {
		return nil, nil, nil, orNotFound(err, "input.id")
	}
	c, s, err := storyFor(ctx, "input.id", k.StoryID)
	if err != nil {
		return nil, nil, nil, err
	}
	k, err = c.Criterion.Get(ctx, id)
	return c, k, s, orNotFound(err, "input.id")
}

func addCriterion(ctx context.Context, in gen.AddCriterionInput) (*ent.Criterion, error) {
	c, s, err := storyFor(ctx, "input.storyId", in.StoryID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, s.ProductID, rights.WriteStories)
	if err != nil {
		return nil, err
	}
	e := editCriterion(&ent.Criterion{}, gen.UpdateCriterionInput{Given: in.Given, When: in.When, Then: in.Then, Text: in.Text})
	if e.err != nil {
		return nil, e.err
	}
	last, err := c.Criterion.Query().Where(criterion.StoryID(s.ID)).
		Order(criterion.ByPosition(sql.OrderDesc())).Limit(1).Select(criterion.FieldPosition).Ints(ctx)
	if err != nil {
		return nil, err
	}
	return writeCriterion(ctx, c, s, r, e, func(create *ent.CriterionCreate) { create.SetPosition(append(last, 0)[0] + 1) })
}

// writeCriterion makes a criterion of an edit.
func writeCriterion(ctx context.Context, c *ent.Client, s *ent.Story, r ruling, e *edit, more func(*ent.CriterionCreate)) (*ent.Criterion, error) {
	n, err := s.QueryCriteria().Count(ctx)
	if err != nil {
		return nil, err
	}
	if n >= maxPlain {
		return nil, invalid("input.storyId", "%s has %d criteria already. Split it.", s.Key, n)
	}
	create := c.Criterion.Create().SetWorkspaceID(s.WorkspaceID).SetProductID(s.ProductID).SetStoryID(s.ID).
		SetCreatedAt(clock(ctx)).SetUpdatedAt(clock(ctx))
	if err := e.apply(create.Mutation()); err != nil {
		return nil, err
	}
	more(create)
	k, err := create.Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: k.ID, version: k.Version, subject: s.ID, changes: e.changes})
	return k, reread(ctx, c, s)
}

// reread counts the story's next version after one of its criteria changed:
// whoever looked at the one before judges another text. An acceptance says so.
func reread(ctx context.Context, c *ent.Client, s *ent.Story) error {
	return c.Story.UpdateOneID(s.ID).AddVersion(1).SetUpdatedAt(clock(ctx)).
		SetVerdictStale(s.Status == story.StatusAccepted).Exec(ctx)
}

func editCriterion(k *ent.Criterion, in gen.UpdateCriterionInput) *edit {
	e := edits(k.ID, k.Version)
	e.setText("given", in.Given, k.Given, maxSentence)
	e.setText("when", in.When, k.When, maxSentence)
	e.setText("then", in.Then, k.Then, maxSentence)
	e.setText("text", in.Text, k.Text, 4*maxSentence)
	whole := ""
	for name, now := range map[string]string{"given": k.Given, "when": k.When, "then": k.Then, "text": k.Text} {
		if to, ok := e.values[name].(string); ok {
			now = to
		}
		whole += now
	}
	if strings.TrimSpace(whole) == "" {
		e.fail(invalid("input.text", "A criterion says something: given, when, then, or text."))
	}
	return e
}

func updateCriterion(ctx context.Context, in gen.UpdateCriterionInput) (*ent.Criterion, error) {
	c, k, s, err := criterionFor(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	state := k.State
	if state == criterion.StateMet {
		state = criterion.StateUnverified
	}
	return reword(ctx, c, k, s, in, state)
}

// reword gives a criterion another text, under which it has a state. That it is
// UNVERIFIED goes without saying.
func reword(ctx context.Context, c *ent.Client, k *ent.Criterion, s *ent.Story, in gen.UpdateCriterionInput, state criterion.State) (*ent.Criterion, error) {
	e := editCriterion(k, in)
	e.subject = s.ID
	changes := e.changes
	if len(changes) > 0 && state == criterion.StateMet {
		changes = append(changes, changed("state", k.State, state))
	}
	err := save(ctx, e, in.Version, "", []part{{rights.WriteStories, k.ProductID, changes}}, func(version int) (err error) {
		up := c.Criterion.UpdateOneID(k.ID).SetVersion(version).SetUpdatedAt(clock(ctx)).SetState(state)
		if err := e.apply(up.Mutation()); err != nil {
			return err
		}
		if k, err = up.Save(ctx); err != nil {
			return err
		}
		return reread(ctx, c, s)
	})
	return k, err
}

func removeCriterion(ctx context.Context, in gen.RemoveCriterionInput) (*ent.Story, error) {
	c, k, s, err := criterionFor(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, s.ProductID, rights.WriteStories)
	if err != nil {
		return nil, err
	}
	if err := readsAs(ctx, k, in.Version); err != nil {
		return nil, err
	}
	if err := c.Criterion.DeleteOneID(k.ID).Exec(ctx); err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: k.ID, version: k.Version + 1, subject: s.ID, changes: []change.Field{
		changed("given", orNil(k.Given), nil), changed("when", orNil(k.When), nil),
		changed("then", orNil(k.Then), nil), changed("text", orNil(k.Text), nil), changed("position", k.Position, nil),
	}})
	return s, reread(ctx, c, s)
}

func checkCriterion(ctx context.Context, in gen.CheckCriterionInput) (*ent.Criterion, error) {
	c, k, s, err := criterionFor(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, s.ProductID, rights.CheckCriteria)
	if err != nil {
		return nil, err
	}
	if err := readsAs(ctx, k, in.Version); err != nil {
		return nil, err
	}
	found, err := checked(ctx, k, in)
	if err != nil {
		return nil, err
	}
	return noteCheck(ctx, c, k, s, r, found)
}

// noteCheck writes what was found of a criterion and answers it as it is now.
func noteCheck(ctx context.Context, c *ent.Client, k *ent.Criterion, s *ent.Story, r ruling, found check) (*ent.Criterion, error) {
	if err := setCriterionState(ctx, c, k, r, found, ""); err != nil {
		return nil, err
	}
	if s.Status == story.StatusAccepted && found.state != criterion.StateMet && k.State == criterion.StateMet {
		if err := reread(ctx, c, s); err != nil { // what was accepted is not so
			return nil, err
		}
	}
	return c.Criterion.Get(ctx, k.ID)
}

// readsAs refuses to act on a criterion that reads differently from the version
// that was looked at.
func readsAs(ctx context.Context, k *ent.Criterion, base graphql.Omittable[*int]) error {
	v := base.Value()
	if v == nil || *v == k.Version {
		return nil
	}
	if err := based(ctx, k.ID, k.Version, base); err != nil {
		return err
	}
	since, err := changesSince(ctx, k.ID, *v)
	if err != nil {
		return err
	}
	now := map[string]string{"given": k.Given, "when": k.When, "then": k.Then, "text": k.Text}
	var clashes []clash
	var newest *ent.Event
	for _, name := range criterionTexts {
		if d, changed := since[name]; changed {
			clashes = append(clashes, clash{name, value(d.From), now[name], value(d.From)})
			newest = newer(newest, d.by)
		}
	}
	if len(clashes) > 0 {
		return conflict(k.Version, clashes, newest)
	}
	return nil
}

// check is what was found of a criterion, by whom and when.
type check struct {
	state criterion.State
	by    *string
	at    *time.Time
}

// checked returns what the caller finds.
func checked(ctx context.Context, k *ent.Criterion, in gen.CheckCriterionInput) (check, error) {
	unverified := in.Unverified.Value() != nil && *in.Unverified.Value()
	switch {
	case unverified && in.Met:
		return check{}, invalid("input.unverified", "A criterion is met or unverified, not both.")
	case unverified:
		return unverifiedBefore(ctx, k)
	case in.Met:
		now := clock(ctx)
		return check{criterion.StateMet, &viewer.FromContext(ctx).UserID, &now}, nil
	}
	return check{state: criterion.StateOpen}, nil
}

// unverifiedBefore returns how a criterion stood before its last check: met,
// by whom and when, under a text that changed since.
func unverifiedBefore(ctx context.Context, k *ent.Criterion) (check, error) {
	before := check{state: criterion.StateUnverified}
	if k.State == criterion.StateUnverified {
		return before, nil
	}
	lines, err := db(ctx).Event.Query().Where(event.EntityID(k.ID)).
		Order(event.ByEntityVersion(sql.OrderDesc()), event.ByNumber(sql.OrderDesc())).All(ctx)
	if err != nil {
		return before, err
	}
	last := true
	for _, line := range lines {
		i := slices.IndexFunc(line.Changes, func(c change.Field) bool { return c.Name == "state" })
		switch {
		case i < 0:
		case last && value(line.Changes[i].From) != string(criterion.StateUnverified):
			return before, invalid("input.unverified", "It was not unverified before its last check.")
		case value(line.Changes[i].To) == string(criterion.StateMet) && !last:
			before.by, before.at = line.ActorID, &line.At
			return before, nil
		default:
			last = false
		}
	}
	if last {
		return before, invalid("input.unverified", "Nobody has checked it.")
	}
	return before, nil
}

// setCriterionState notes what was found of a criterion.
func setCriterionState(ctx context.Context, c *ent.Client, k *ent.Criterion, r ruling, found check, reason string) error {
	if k.State == found.state {
		return nil
	}
	up := c.Criterion.UpdateOneID(k.ID).SetState(found.state).SetVersion(k.Version + 1).SetUpdatedAt(clock(ctx))
	setOrClear(found.by, up.SetCheckedByID, up.ClearCheckedByID)
	setOrClear(found.at, up.SetCheckedAt, up.ClearCheckedAt)
	if err := up.Exec(ctx); err != nil {
		return err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: k.ID, version: k.Version + 1, subject: k.StoryID,
		changes: []change.Field{changed("state", k.State, found.state)}, reason: reason})
	return nil
}
