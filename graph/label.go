package graph

import (
	"context"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/label"
	"throughline/ent/rights"
	"throughline/graph/gen"
)

// labels reads the first labels of a product, or those of them that are called
// so.
func labels(ctx context.Context, productID string, first *int, text *string) ([]*ent.Label, error) {
	most := maxLabels
	if first != nil {
		most = *first
	}
	if most < 1 || most > maxLabels {
		return nil, invalid("first", "1 to %d labels are listed.", maxLabels)
	}
	named, err := called(label.FieldName, text)
	if err != nil {
		return nil, err
	}
	return db(ctx).Label.Query().Where(label.ProductID(productID), named).Order(label.ByName()).Limit(most).All(ctx)
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
	name, err := required("input.name", in.Name, maxLabel)
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
	n, err := c.Label.Query().Where(label.ProductID(p.ID)).Count(ctx)
	if err != nil {
		return nil, err
	}
	if n >= maxLabels {
		return nil, invalid("input.productId", "%s has %d labels already. Use one of them.", p.Name, n)
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
	if err := based(ctx, s.ID, s.Version, in.Version); err != nil {
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
	after := apply(before, add, remove)
	if len(after) > maxPlain {
		return nil, invalid("input.add", "A story has at most %d labels.", maxPlain)
	}
	return changeStory(ctx, c, s, r, []change.Field{changed("labels", before, after)}, "", func(up *ent.StoryUpdateOne) {
		up.AddLabelIDs(add...).RemoveLabelIDs(remove...)
	})
}
