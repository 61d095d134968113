package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/guard"
	"throughline/ent/rights"
)

// Link says how one story stands to another of the workspace. It is part of what
// is written of one of the two, in whose product it is.
type Link struct{ ent.Schema }

func (Link) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "link"}, inProduct{}, created{}}
}

func (Link) Fields() []ent.Field {
	return []ent.Field{
		field.String("story_id").Immutable().Comment("The one of the two that it was said of."),
		field.String("other_product_id").Immutable().Comment("The product of the other, often the same."),
		field.Enum("kind").NamedValues("Blocks", "BLOCKS", "Duplicates", "DUPLICATES", "Relates", "RELATES").Immutable(),
		field.String("from_id").Immutable(),
		field.String("to_id").Immutable(),
		field.Int("version").Default(1).Immutable().Comment("More than 1 when it was made again."),
	}
}

func (Link) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("from", Story.Type).Field("from_id").Unique().Required().Immutable(),
		edge.To("to", Story.Type).Field("to_id").Unique().Required().Immutable(),
	}
}

func (Link) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("workspace_id", "from_id", "kind", "to_id").Unique(),
		index.Fields("workspace_id", "to_id", "kind"),
	}
}

func (Link) Policy() ent.Policy {
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowBetweenOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.WriteStories,
				Delete: rights.WriteStories,
			}),
		},
	}
}
