package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/guard"
	"throughline/ent/rights"
)

// Role is what one user is in one product, or ADMIN in the workspace.
type Role struct{ ent.Schema }

func (Role) Mixin() []ent.Mixin { return []ent.Mixin{identity{prefix: "role"}, created{}} }

func (Role) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("kind").GoType(rights.RoleKind("")).Immutable(),
		field.String("user_id").Immutable(),
		field.String("product_id").Optional().Nillable().Immutable().Comment("Null for ADMIN."),
		field.String("granted_by_id").Optional().Nillable().Immutable(),
	}
}

func (Role) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("user", User.Type).Field("user_id").Unique().Required().Immutable(),
		edge.To("product", Product.Type).Field("product_id").Unique().Immutable(),
		edge.To("granted_by", User.Type).Field("granted_by_id").Unique().Immutable(),
	}
}

func (Role) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("workspace_id", "product_id", "kind", "user_id").Unique(),
		index.Fields("workspace_id", "user_id", "kind").Unique().
			Annotations(entsql.IndexWhere("product_id IS NULL")),
	}
}

func (Role) Policy() ent.Policy {
	return guard.Policy{
		Query:    []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProductsOrWorkspace(true)},
		Mutation: []guard.MutationRule{guard.AllowSystem(), guard.AllowAdmin()},
	}
}
