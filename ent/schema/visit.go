package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/guard"
)

// Visit is how far one person has seen the log of one product, in this visit
// and in the one before.
type Visit struct{ ent.Schema }

func (Visit) Mixin() []ent.Mixin { return []ent.Mixin{identity{prefix: "visit"}, inProduct{}} }

func (Visit) Fields() []ent.Field {
	return []ent.Field{
		field.String("user_id").Immutable(),
		field.Int("number").Comment("Of the newest event they have seen."),
		field.Time("at").Comment("When they saw it: until then the visit lasted."),
		field.Int("before_number").Optional().Nillable(),
		field.Time("before_at").Optional().Nillable().Comment("When the visit before ended; none when this is the first."),
	}
}

func (Visit) Edges() []ent.Edge {
	return []ent.Edge{edge.To("user", User.Type).Field("user_id").Unique().Required().Immutable()}
}

func (Visit) Indexes() []ent.Index {
	return []ent.Index{index.Fields("workspace_id", "user_id", "product_id").Unique()}
}

func (Visit) Policy() ent.Policy {
	return guard.Policy{
		Query:    []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowOwnInOwnProducts()},
		Mutation: []guard.MutationRule{guard.AllowSystem()},
	}
}
