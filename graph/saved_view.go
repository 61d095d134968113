package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/rights"
	"throughline/ent/savedview"
	"throughline/ent/viewer"
	"throughline/graph/gen"
	"throughline/graph/page"
)

const (
	maxViews       = 50  // of one person in a product
	maxSharedViews = 100 // of a product
	maxFilter      = 10_000
)

// savedViews reads those of a product that the caller sees.
func savedViews(ctx context.Context, productID string) ([]*ent.SavedView, error) {
	q := db(ctx).SavedView.Query().Where(savedview.ProductID(productID)).Order(savedview.ByName(), savedview.ByID())
	collectSavedView(selected(ctx), q)
	return q.All(ctx)
}

func collectSavedView(s selection, q *ent.SavedViewQuery) {
	s = s.of("SavedView")
	s.each("product", func(s selection) { q.WithProduct(func(q *ent.ProductQuery) { collectProduct(s, q) }) })
	s.each("user", func(s selection) { q.WithUser(func(q *ent.UserQuery) { collectUser(s, q) }) })
}

func createSavedView(ctx context.Context, in gen.CreateSavedViewInput) (*ent.SavedView, error) {
	v, err := asker(ctx)
	if err != nil {
		return nil, err
	}
	return writeView(ctx, in, v.UserID, func(*ent.SavedViewCreate) {})
}

// writeView makes somebody's view; more says what the input does not.
func writeView(ctx context.Context, in gen.CreateSavedViewInput, owner string, more func(*ent.SavedViewCreate)) (*ent.SavedView, error) {
	c, p, err := productFor(ctx, in.ProductID)
	if err != nil {
		return nil, err
	}
	v := &ent.SavedView{ProductID: p.ID, UserID: owner, Shared: or(in.Shared, false)}
	r, err := decideView(ctx, p.ID, v.Shared)
	if err != nil {
		return nil, err
	}
	if v.Name, err = required("input.name", in.Name, maxName); err != nil {
		return nil, err
	}
	if v.Filter, err = kept(*in.Filter); err != nil {
		return nil, err
	}
	if err := fits(ctx, c, v, "input.productId"); err != nil {
		return nil, err
	}
	create := c.SavedView.Create().SetWorkspaceID(p.WorkspaceID).SetProductID(p.ID).SetUserID(owner).
		SetName(v.Name).SetFilter(v.Filter).SetShared(v.Shared).SetCreatedAt(clock(ctx)).SetUpdatedAt(clock(ctx))
	more(create)
	if v, err = create.Save(r.within(ctx)); err != nil {
		return nil, err
	}
	recordView(ctx, v, v.Version, r, created(viewSays(v)))
	return v, nil
}

func updateSavedView(ctx context.Context, in gen.UpdateSavedViewInput) (*ent.SavedView, error) {
	c, v, err := viewFor(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	if v.UserID != viewer.FromContext(ctx).UserID {
		return nil, invalid("input.id", "Only who saved this view changes it. createSavedView saves one of your own.")
	}
	e := edits(v.ID, v.Version)
	e.setTitle("name", in.Name, v.Name, maxName)
	set(e, "shared", in.Shared, v.Shared)
	if f := in.Filter.Value(); f != nil {
		to, err := kept(*f)
		if err != nil {
			e.fail(err)
		} else if to != v.Filter {
			e.changes = append(e.changes, changed("filter", json.RawMessage(v.Filter), json.RawMessage(to)))
			e.values["filter"] = to
		}
	}
	next := *v
	next.Name, next.Shared = strings.TrimSpace(or(in.Name, v.Name)), or(in.Shared, v.Shared)
	r, err := decideView(ctx, v.ProductID, next.Shared && len(e.changes) > 0)
	if err != nil {
		return nil, err
	}
	if err := e.check(ctx, in.Version); err != nil || len(e.changes) == 0 {
		return v, err
	}
	if err := fits(ctx, c, &next, "input.shared"); err != nil {
		return nil, err
	}
	up := c.SavedView.UpdateOneID(v.ID).SetVersion(v.Version + 1).SetUpdatedAt(clock(ctx))
	if err := e.apply(up.Mutation()); err != nil {
		return nil, err
	}
	changes := e.changes
	if next.Shared != v.Shared { // what it was, or is, while it is one's own, is nobody's business
		changes = e.of("shared")
	}
	seen := v.Shared || next.Shared
	if v, err = up.Save(r.within(ctx)); err != nil {
		return nil, err
	}
	if seen {
		workOf(ctx).record(ctx, entry{ruling: r, entity: v.ID, version: v.Version, changes: changes})
	}
	return v, nil
}

func deleteSavedView(ctx context.Context, in gen.DeleteSavedViewInput) (*ent.Product, error) {
	c, v, err := viewFor(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	var r ruling
	if v.UserID == viewer.FromContext(ctx).UserID {
		r, err = decideView(ctx, v.ProductID, false)
	} else {
		r, err = decide(ctx, v.ProductID, rights.OrderBacklog)
	}
	if err != nil {
		return nil, err
	}
	var gone []change.Field
	for _, f := range created(viewSays(v)) {
		gone = append(gone, change.Field{Name: f.Name, From: f.To})
	}
	if err := based(ctx, v.ID, v.Version, in.Version, gone...); err != nil {
		return nil, err
	}
	if err := c.SavedView.DeleteOneID(v.ID).Exec(r.within(ctx)); err != nil {
		return nil, err
	}
	recordView(ctx, v, v.Version+1, r, gone)
	return c.Product.Get(ctx, v.ProductID)
}

// viewFor returns a view that the caller sees, to change it, with its product's
// lock held.
func viewFor(ctx context.Context, id string) (*ent.Client, *ent.SavedView, error) {
	v, err := db(ctx).SavedView.Get(ctx, id)
	if err != nil {
		return nil, nil, orNotFound(err, "input.id")
	}
	c, err := workOf(ctx).enter(ctx, "input.id", v.ProductID)
	if err != nil {
		return nil, nil, err
	}
	v, err = c.SavedView.Get(ctx, id)
	return c, v, orNotFound(err, "input.id")
}

// decideView returns the ruling about a view: what others see takes DISCUSS;
// what is one's own takes nothing, but no token that is bound.
func decideView(ctx context.Context, productID string, shared bool) (ruling, error) {
	v := viewer.FromContext(ctx)
	may, hat := v.May(productID, rights.Discuss)
	switch {
	case shared || v.Bound():
		return decide(ctx, productID, rights.Discuss)
	case may == rights.Decides:
		return ruling{productID, rights.Discuss, hat}, nil
	}
	return ruling{product: productID}, nil
}

// within is the context in which what was ruled is written: what takes no
// decision no policy lets anybody do.
func (r ruling) within(ctx context.Context) context.Context {
	if r.decision == "" {
		return asSystem(ctx)
	}
	return ctx
}

// recordView says in the log what happened to a view that others see.
func recordView(ctx context.Context, v *ent.SavedView, version int, r ruling, changes []change.Field) {
	if v.Shared {
		workOf(ctx).record(ctx, entry{ruling: r, entity: v.ID, version: version, changes: changes})
	}
}

// viewSays is what the log says of a view.
func viewSays(v *ent.SavedView) map[string]any {
	return map[string]any{"name": v.Name, "filter": json.RawMessage(v.Filter), "shared": v.Shared, "userId": v.UserID}
}

// fits refuses a view whose name its owner has already, and one too many.
func fits(ctx context.Context, c *ent.Client, v *ent.SavedView, field string) error {
	system := asSystem(ctx)
	others := c.SavedView.Query().Where(savedview.ProductID(v.ProductID), savedview.IDNEQ(v.ID))
	own := others.Clone().Where(savedview.UserID(v.UserID))
	taken, err := own.Clone().Where(savedview.Name(v.Name)).Exist(system)
	if err != nil {
		return err
	}
	if taken {
		return invalid("input.name", "There is a view %q of yours already.", v.Name)
	}
	n, err := own.Count(system)
	if err != nil {
		return err
	}
	if n >= maxViews {
		return invalid(field, "You have %d views here already. Change or remove one of them.", n)
	}
	if !v.Shared {
		return nil
	}
	if n, err = others.Where(savedview.Shared(true)).Count(system); err != nil {
		return err
	}
	if n >= maxSharedViews {
		return invalid(field, "%d views are shared here already.", n)
	}
	return nil
}

// kept is a filter as it is saved: JSON of what is set.
func kept(f gen.BacklogFilter) (string, error) {
	if _, err := optional("input.filter.text", f.Text, maxSearch); err != nil {
		return "", err
	}
	for name, n := range map[string]int{"status": len(f.Status.Value()), "label": len(f.Label.Value()), "points": len(f.Points.Value())} {
		if n > page.Max {
			return "", invalid("input.filter."+name, "At most %d.", page.Max)
		}
	}
	whole, err := json.Marshal(f)
	if err != nil {
		return "", fmt.Errorf("keeping a filter: %w", err)
	}
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(whole, &fields); err != nil {
		return "", fmt.Errorf("keeping a filter: %w", err)
	}
	for name, v := range fields {
		if s := string(v); s == "null" || s == "[]" || s == `""` {
			delete(fields, name)
		}
	}
	set, err := json.Marshal(fields)
	if err == nil && len(set) > maxFilter {
		return "", invalid("input.filter", "This filter is too long to be saved.")
	}
	return string(set), err
}

// savedFilter reads what was kept.
func savedFilter(v *ent.SavedView) (*gen.SavedFilter, error) {
	f := &gen.SavedFilter{}
	if err := json.Unmarshal([]byte(v.Filter), f); err != nil {
		return nil, fmt.Errorf("reading the filter of %s: %w", v.ID, err)
	}
	return f, nil
}
