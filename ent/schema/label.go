package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/guard"
	"throughline/ent/rights"
)

// Label is a word on stories, of one product.
type Label struct{ ent.Schema }

func (Label) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "label"}, inProduct{}, created{}}
}

func (Label) Fields() []ent.Field {
	return []ent.Field{field.String("name").MaxRuneLen(MaxLabel).NotEmpty()}
}

func (Label) Edges() []ent.Edge {
	return []ent.Edge{edge.From("stories", Story.Type).Ref("labels")}
}

func (Label) Indexes() []ent.Index {
	return []ent.Index{index.Fields("product_id", "name").Unique()}
}

func (Label) Policy() ent.Policy {
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.WriteStories,
			}),
		},
	}
}
