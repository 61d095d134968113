// Package guard enforces, at the data, who may read and who may change a row.
// Each schema names its rules in Policy(); they read as sentences and end in a
// denial, so that what nobody thought of is refused.
//
// A use case checks its decision first and refuses with words (decide in graph/work.go).
// Guard is the net below it: it knows which decision each field belongs to, and
// a row outside the viewer's right is simply not there.
package guard

import (
	"context"
	"errors"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/privacy"

	"throughline/ent/rights"
	"throughline/ent/viewer"
)

// ErrDenied is what every refusal of this package wraps.
var ErrDenied = errors.New("not allowed")

// Policy joins the rules of one schema: who reads it, who changes it.
type Policy struct {
	Query    []QueryRule
	Mutation []MutationRule
}

// QueryRule decides on a query: privacy.Allow, privacy.Skip or a denial. It
// may narrow the query.
type QueryRule func(ctx context.Context, v *viewer.Viewer, q Narrower) error

// MutationRule decides on a mutation likewise.
type MutationRule func(ctx context.Context, v *viewer.Viewer, m ent.Mutation) error

// Narrower is a query or a mutation that takes further conditions.
type Narrower interface {
	WhereP(ps ...func(*sql.Selector))
}

// EvalQuery implements ent.Policy. Without a viewer, and when no rule allows,
// it denies.
func (p Policy) EvalQuery(ctx context.Context, q ent.Query) error {
	v := viewer.FromContext(ctx)
	if v == nil {
		return denied("nobody is signed in")
	}
	n, ok := q.(Narrower)
	if !ok {
		return denied("a query that cannot be narrowed")
	}
	for _, rule := range p.Query {
		if err := rule(ctx, v, n); !errors.Is(err, privacy.Skip) {
			return allowedOr(err)
		}
	}
	return denied("no rule allows this query")
}

// EvalMutation implements ent.Policy. Without a viewer, and when no rule
// allows, it denies.
func (p Policy) EvalMutation(ctx context.Context, m ent.Mutation) error {
	v := viewer.FromContext(ctx)
	if v == nil {
		return denied("nobody is signed in")
	}
	if v.ReadOnly {
		return denied("a token that only reads")
	}
	for _, rule := range p.Mutation {
		if err := rule(ctx, v, m); !errors.Is(err, privacy.Skip) {
			return allowedOr(err)
		}
	}
	return denied("no rule allows changing " + m.Type())
}

func allowedOr(err error) error {
	if errors.Is(err, privacy.Allow) {
		return nil
	}
	return err
}

func denied(why string) error { return privacy.Denyf("%w: %s", ErrDenied, why) }

// AllowSystem lets the installation itself through, within its workspace; one
// that does not know yet whose request it serves, everywhere.
func AllowSystem() MutationRule { return allowSystem("workspace_id") }

// AllowSystemOnWorkspace is AllowSystem for the workspace's own row.
func AllowSystemOnWorkspace() MutationRule { return allowSystem("id") }

func allowSystem(column string) MutationRule {
	return func(_ context.Context, v *viewer.Viewer, m ent.Mutation) error {
		switch {
		case !v.IsSystem():
			return privacy.Skip
		case v.WorkspaceID == "":
			return privacy.Allow
		}
		return allowWithin(m, sql.FieldEQ(column, v.WorkspaceID), func() bool {
			id, _ := m.Field(column)
			return id == v.WorkspaceID
		})
	}
}

// AllowSystemQuery lets the installation itself read its workspace, or, before
// it knows whose request it serves, every one.
func AllowSystemQuery() QueryRule {
	return func(_ context.Context, v *viewer.Viewer, q Narrower) error {
		if !v.IsSystem() {
			return privacy.Skip
		}
		if v.WorkspaceID != "" {
			q.WhereP(sql.FieldEQ("workspace_id", v.WorkspaceID))
		}
		return privacy.Allow
	}
}

// AllowOwnWorkspaceItself lets the viewer read the one row of their workspace.
func AllowOwnWorkspaceItself() QueryRule {
	return func(_ context.Context, v *viewer.Viewer, q Narrower) error {
		if v.IsSystem() && v.WorkspaceID == "" {
			return privacy.Allow
		}
		q.WhereP(sql.FieldEQ("id", v.WorkspaceID))
		return privacy.Allow
	}
}

// AllowSameWorkspace lets the viewer read what belongs to their workspace.
func AllowSameWorkspace() QueryRule {
	return func(_ context.Context, v *viewer.Viewer, q Narrower) error {
		q.WhereP(sql.FieldEQ("workspace_id", v.WorkspaceID))
		return privacy.Allow
	}
}

// AllowAdminQuery lets an admin read what belongs to their workspace.
func AllowAdminQuery() QueryRule {
	return func(_ context.Context, v *viewer.Viewer, q Narrower) error {
		if !v.Admin {
			return privacy.Skip
		}
		q.WhereP(sql.FieldEQ("workspace_id", v.WorkspaceID))
		return privacy.Allow
	}
}

// HideQuery shows nobody else anything: what is hidden looks like what is not
// there.
func HideQuery() QueryRule {
	return func(_ context.Context, _ *viewer.Viewer, q Narrower) error {
		q.WhereP(func(s *sql.Selector) { s.Where(sql.False()) })
		return privacy.Allow
	}
}

// AllowOwn lets the viewer read the rows that are their own.
func AllowOwn() QueryRule {
	return func(_ context.Context, v *viewer.Viewer, q Narrower) error {
		q.WhereP(sql.FieldEQ("workspace_id", v.WorkspaceID), sql.FieldEQ("user_id", v.UserID))
		return privacy.Allow
	}
}

// AllowOwnInOwnProducts lets the viewer read the rows that are their own, of
// products they still see.
func AllowOwnInOwnProducts() QueryRule {
	return func(ctx context.Context, v *viewer.Viewer, q Narrower) error {
		q.WhereP(sql.FieldEQ("user_id", v.UserID))
		return AllowInOwnProducts()(ctx, v, q)
	}
}

// AllowOwnProducts lets the viewer read the products they hold a role in.
func AllowOwnProducts() QueryRule { return allowIn("id") }

// AllowInOwnProducts lets the viewer read what belongs to a product they hold
// a role in; an admin, to any of the workspace.
func AllowInOwnProducts() QueryRule { return allowIn("product_id") }

// AllowRevealedOrOwnInOwnProducts is AllowInOwnProducts for what nobody but its
// author sees until it is revealed.
func AllowRevealedOrOwnInOwnProducts() QueryRule {
	return func(ctx context.Context, v *viewer.Viewer, q Narrower) error {
		q.WhereP(sql.OrPredicates(sql.FieldEQ("revealed", true), sql.FieldEQ("author_id", v.UserID)))
		return AllowInOwnProducts()(ctx, v, q)
	}
}

// AllowSharedOrOwnInOwnProducts is AllowInOwnProducts for what is there for one
// person alone until they share it.
func AllowSharedOrOwnInOwnProducts() QueryRule {
	return func(ctx context.Context, v *viewer.Viewer, q Narrower) error {
		q.WhereP(sql.OrPredicates(sql.FieldEQ("shared", true), sql.FieldEQ("user_id", v.UserID)))
		return AllowInOwnProducts()(ctx, v, q)
	}
}

// AllowBetweenOwnProducts lets the viewer read what joins two products, which
// may be the same, when they hold a role in both.
func AllowBetweenOwnProducts() QueryRule { return allowIn("product_id", "other_product_id") }

func allowIn(columns ...string) QueryRule {
	return func(_ context.Context, v *viewer.Viewer, q Narrower) error {
		q.WhereP(sql.FieldEQ("workspace_id", v.WorkspaceID))
		if ids, all := v.Products(); !all {
			for _, column := range columns {
				q.WhereP(in(column, ids))
			}
		}
		return privacy.Allow
	}
}

// AllowInOwnProductsOrWorkspace is AllowInOwnProducts for rows that may belong
// to no product: those are an admin's to read, or of anyone when open is set.
func AllowInOwnProductsOrWorkspace(open bool) QueryRule {
	return func(_ context.Context, v *viewer.Viewer, q Narrower) error {
		q.WhereP(sql.FieldEQ("workspace_id", v.WorkspaceID))
		ids, all := v.Products()
		switch {
		case all:
		case open:
			q.WhereP(sql.OrPredicates(sql.FieldIsNull("product_id"), in("product_id", ids)))
		default:
			q.WhereP(in("product_id", ids))
		}
		return privacy.Allow
	}
}

func in(column string, ids []string) func(*sql.Selector) {
	if len(ids) == 1 {
		return sql.FieldEQ(column, ids[0])
	}
	values := make([]any, len(ids))
	for i, id := range ids {
		values[i] = id
	}
	return func(s *sql.Selector) {
		if len(values) == 0 {
			s.Where(sql.False())
			return
		}
		s.Where(sql.In(s.C(column), values...))
	}
}

// AllowAdmin lets an admin change rows of their workspace.
func AllowAdmin() MutationRule {
	return func(_ context.Context, v *viewer.Viewer, m ent.Mutation) error {
		if may, _ := v.May("", rights.Administer); may != rights.Decides {
			return privacy.Skip
		}
		return allowWithin(m, sql.FieldEQ("workspace_id", v.WorkspaceID), func() bool {
			id, _ := m.Field("workspace_id")
			return id == v.WorkspaceID
		})
	}
}

// Decisions says which decision a row's changes belong to.
type Decisions struct {
	Create rights.Decision // making one; "" when only the system may
	Delete rights.Decision // removing one; "" when nobody may
	// Update names, for each field and edge, the decisions of which one is
	// needed. A field that is not named is bookkeeping that comes along with
	// others (version, updated_at); alone it is refused.
	Update map[string][]rights.Decision
}

// AllowDecided lets the viewer change a row of a product where they hold the
// decisions that the change needs.
func AllowDecided(needs Decisions) MutationRule { return allowDecided("product_id", needs) }

// AllowDecidedOnProduct is AllowDecided for the product's own row.
func AllowDecidedOnProduct(needs Decisions) MutationRule { return allowDecided("id", needs) }

func allowDecided(column string, needs Decisions) MutationRule {
	return func(_ context.Context, v *viewer.Viewer, m ent.Mutation) error {
		groups := needs.of(m)
		if len(groups) == 0 {
			return privacy.Skip
		}
		decides := func(product string) bool {
			for _, anyOf := range groups {
				if !decidesOne(v, product, anyOf) {
					return false
				}
			}
			return true
		}
		var products []string
		for id := range v.Roles {
			if decides(id) {
				products = append(products, id)
			}
		}
		return allowWithin(m, in(column, products), func() bool {
			workspace, _ := m.Field("workspace_id")
			product, _ := m.Field(column)
			id, _ := product.(string)
			return workspace == v.WorkspaceID && decides(id)
		})
	}
}

func decidesOne(v *viewer.Viewer, product string, anyOf []rights.Decision) bool {
	for _, decision := range anyOf {
		may, _ := v.May(product, decision)
		if may == rights.Decides || v.Trying && may == rights.Proposes {
			return true
		}
	}
	return false
}

// of returns the groups of decisions the mutation needs one each of.
func (d Decisions) of(m ent.Mutation) [][]rights.Decision {
	switch {
	case m.Op().Is(ent.OpCreate):
		return one(d.Create)
	case m.Op().Is(ent.OpDelete | ent.OpDeleteOne):
		return one(d.Delete)
	}
	var groups [][]rights.Decision
	for _, names := range [][]string{m.Fields(), m.ClearedFields(), m.AddedEdges(), m.RemovedEdges(), m.ClearedEdges()} {
		for _, name := range names {
			if anyOf := d.Update[name]; len(anyOf) > 0 {
				groups = append(groups, anyOf)
			}
		}
	}
	return groups
}

func one(decision rights.Decision) [][]rights.Decision {
	if decision == "" {
		return nil
	}
	return [][]rights.Decision{{decision}}
}

// allowWithin allows a create that holds, and narrows everything else to the
// rows of the condition.
func allowWithin(m ent.Mutation, condition func(*sql.Selector), created func() bool) error {
	if m.Op().Is(ent.OpCreate) {
		if !created() {
			return privacy.Skip
		}
		return privacy.Allow
	}
	n, ok := m.(Narrower)
	if !ok {
		return privacy.Skip
	}
	n.WhereP(condition)
	return privacy.Allow
}
