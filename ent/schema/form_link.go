package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/guard"
	"throughline/ent/rights"
)

// FormLink lets whoever has its address tell a product what hurts, until it is
// closed. A product has one at a time, and none unless somebody made it.
type FormLink struct{ ent.Schema }

func (FormLink) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "formlink"}, inProduct{}, created{}}
}

func (FormLink) Fields() []ent.Field {
	return []ent.Field{
		field.String("secret").Sensitive().Immutable().Comment("SHA-256 of what the address has, in hexadecimal."),
		field.Bytes("stamp").Sensitive().Immutable().Comment("What the time at which the form was opened is signed with."),
		field.Time("closed_at").Optional().Nillable(),
		field.String("author_id").Optional().Nillable().Immutable(),
	}
}

func (FormLink) Edges() []ent.Edge {
	return []ent.Edge{edge.To("author", User.Type).Field("author_id").Unique().Immutable()}
}

func (FormLink) Indexes() []ent.Index {
	return []ent.Index{index.Fields("secret").Unique(), index.Fields("product_id", "id")}
}

func (FormLink) Policy() ent.Policy {
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.TriageInsights,
				Update: map[string][]rights.Decision{"closed_at": {rights.TriageInsights}},
			}),
		},
	}
}
