package graph

import (
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"
	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/criterion"
	"throughline/ent/event"
	"throughline/ent/rights"
	"throughline/graph/gen"
)

// criterionTexts are the fields that make what a criterion says.
var criterionTexts = []string{"given", "when", "then", "text"}

// criterionAway removes a criterion that is as it was added.
func criterionAway(ctx context.Context, r *Resolver, e *ent.Event, later []drift) ([]step, error) {
	return []step{r.given("removeCriterion", map[string]any{"id": e.EntityID})}, untouched(ctx, e, later)
}

// criterionBack gives a criterion its text back. Was it met under that text,
// and nothing else of it changed since, it is met again.
func criterionBack(_ context.Context, _ *Resolver, e *ent.Event, later []drift) ([]step, error) {
	return []step{does("updateCriterion", func(ctx context.Context) error {
		c, k, s, err := criterionFor(ctx, e.EntityID)
		if err != nil {
			return err
		}
		before, err := stood(ctx, e)
		if err != nil {
			return err
		}
		state := k.State
		if state == criterion.StateMet || before.state == criterion.StateMet && readsOtherwise(later) {
			state = criterion.StateUnverified
		} else if state == criterion.StateUnverified {
			state = before.state
		}
		_, err = reword(ctx, c, k, s, textOf(e, k.ID), state)
		return err
	})}, nil
}

// readsOtherwise reports whether what happened left another text.
func readsOtherwise(later []drift) bool {
	return slices.ContainsFunc(later, func(d drift) bool { return slices.Contains(criterionTexts, d.Name) && d.changed() })
}

// textOf is the text an event changed, as it was before.
func textOf(e *ent.Event, id string) gen.UpdateCriterionInput {
	in := gen.UpdateCriterionInput{ID: id}
	for _, c := range e.Changes {
		from, _ := value(c.From).(string)
		was := graphql.OmittableOf(&from)
		switch c.Name {
		case "given":
			in.Given = was
		case "when":
			in.When = was
		case "then":
			in.Then = was
		case "text":
			in.Text = was
		}
	}
	return in
}

// criterionAgain brings a criterion back that was removed: the same one, in its
// place, as far met as it was.
func criterionAgain(_ context.Context, _ *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	return []step{does("addCriterion", func(ctx context.Context) error {
		c, s, err := storyFor(ctx, "input.storyId", e.SubjectID)
		if err != nil {
			return err
		}
		r, err := decide(ctx, s.ProductID, rights.WriteStories)
		if err != nil {
			return err
		}
		before, err := stood(ctx, e)
		if err != nil {
			return err
		}
		edit := editCriterion(&ent.Criterion{ID: e.EntityID}, textOf(e, e.EntityID))
		if edit.err != nil {
			return edit.err
		}
		if before.state != criterion.StateOpen {
			edit.put("state", nil, before.state)
		}
		position, _ := fieldsBefore(e)["position"].(float64)
		edit.put("position", nil, int(position))
		_, err = writeCriterion(ctx, c, s, r, edit, func(create *ent.CriterionCreate) {
			create.SetID(e.EntityID).SetVersion(e.EntityVersion + 1).
				SetNillableCheckedByID(before.by).SetNillableCheckedAt(before.at)
		})
		return err
	})}, nil
}

// checkBack takes a check of a criterion back. What was met under another text
// is met no more.
func checkBack(_ context.Context, _ *Resolver, e *ent.Event, later []drift) ([]step, error) {
	return []step{does("checkCriterion", func(ctx context.Context) error {
		c, k, s, err := criterionFor(ctx, e.EntityID)
		if err != nil {
			return err
		}
		r, err := decide(ctx, s.ProductID, rights.CheckCriteria)
		if err != nil {
			return err
		}
		before, err := stood(ctx, e)
		if err != nil {
			return err
		}
		if before.state == criterion.StateMet && readsOtherwise(later) {
			before.state = criterion.StateUnverified
		}
		_, err = noteCheck(ctx, c, k, s, r, before)
		return err
	})}, nil
}

// stood returns how a criterion stood before an event, and who had met it when.
func stood(ctx context.Context, e *ent.Event) (check, error) {
	rows, err := db(ctx).Event.Query().
		Where(event.EntityID(e.EntityID), event.ProductID(*e.ProductID), event.NumberLT(e.Number)).
		Order(event.ByNumber(sql.OrderAsc())).All(ctx)
	if err != nil {
		return check{}, err
	}
	was := check{state: criterion.StateOpen}
	for _, row := range rows {
		said := false
		for _, c := range row.Changes {
			if slices.Contains(criterionTexts, c.Name) {
				said = true
			}
		}
		if said && was.state == criterion.StateMet {
			was.state = criterion.StateUnverified
		}
		for _, c := range row.Changes {
			if c.Name != "state" {
				continue
			}
			to, _ := value(c.To).(string)
			was.state = criterion.State(to)
			if was.state == criterion.StateMet && !said {
				was.by, was.at = row.ActorID, &row.At
			}
		}
	}
	if was.state == criterion.StateOpen {
		was.by, was.at = nil, nil
	}
	return was, nil
}
