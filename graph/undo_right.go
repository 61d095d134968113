package graph

import (
	"context"
	"slices"

	"throughline/ent"
	"throughline/ent/rights"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

// rightToUndo answers how the caller stands to taking an event back; nil where
// there is no way, or none of theirs.
func rightToUndo(ctx context.Context, e *ent.Event) (*gen.Right, error) {
	needs, err := undoNeeds(ctx, e)
	if err != nil || len(needs) == 0 {
		return nil, err
	}
	return rightToAll(ctx, *e.ProductID, needs)
}

// undoable reports whether the caller decides all that taking an event back
// needs.
func undoable(ctx context.Context, e *ent.Event) (bool, error) {
	needs, err := undoNeeds(ctx, e)
	others := func(d rights.Decision) bool {
		may, _ := viewer.FromContext(ctx).May(*e.ProductID, d)
		return may != rights.Decides
	}
	return len(needs) > 0 && !slices.ContainsFunc(needs, others), err
}

// undoNeeds returns the decisions that taking an event back needs; none where
// there is no way, or none of the caller's.
func undoNeeds(ctx context.Context, e *ent.Event) ([]rights.Decision, error) {
	back, _ := wayBack(e)
	switch {
	case back == nil || e.Decision == nil:
		return nil, nil
	case undoings[e.Action].own && !did(ctx, e):
		return nil, nil
	case undoings[e.Action].own:
		return []rights.Decision{rights.Discuss}, nil
	}
	needs := []rights.Decision{*e.Decision}
	if e.Action != "acceptProposal" {
		return needs, nil
	}
	parts, err := appliedBy(ctx, e)
	if err != nil {
		return nil, err
	}
	for _, part := range parts {
		more, err := undoNeeds(ctx, part)
		if err != nil || len(more) == 0 {
			return nil, err
		}
		needs = append(needs, more...)
	}
	slices.Sort(needs)
	return slices.Compact(needs), nil
}

// did reports whether the caller did what an event says.
func did(ctx context.Context, e *ent.Event) bool {
	return e.ActorID != nil && *e.ActorID == viewer.FromContext(ctx).UserID
}
