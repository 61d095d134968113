package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

// setWord takes a person's word on how an open goal stands; null takes it away.
func setWord(e *edit, in graphql.Omittable[*string], g *ent.Goal) {
	if v := in.Value(); v != nil {
		text, err := required("input.word", *v, maxSentence)
		if err == nil && g.ClosedAt != nil {
			err = invalid("input.word", "A closed goal stands no way any more: what was learned is said of it.")
		}
		if err != nil {
			e.fail(err)
			return
		}
		in = graphql.OmittableOf(&text)
	}
	setOptional(e, "word", in, g.Word)
}

// sayOf keeps, with a word that changes, who says it, when, and of what health.
func sayOf(ctx context.Context, e *edit, g *ent.Goal, up *ent.GoalUpdateOne) error {
	if !e.touches("word") {
		return nil
	}
	h, err := healthOf(ctx, g)
	if err != nil {
		return err
	}
	if h == nil || e.values["word"] == nil {
		up.ClearWordByID().ClearWordAt().ClearWordOf()
		return nil
	}
	up.SetWordByID(viewer.FromContext(ctx).UserID).SetWordAt(clock(ctx)).SetWordOf(string(h.State))
	return nil
}

// wordOn returns the word on a goal that has this health; nil where there is none.
func wordOn(g *ent.Goal, h *gen.Health) *gen.GoalWord {
	if h == nil || g.Word == nil || g.WordAt == nil || g.WordOf == nil {
		return nil
	}
	of := gen.HealthState(*g.WordOf)
	return &gen.GoalWord{Text: *g.Word, By: g.Edges.WordBy, At: *g.WordAt, Of: of, Stale: of != h.State}
}
