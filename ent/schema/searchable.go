package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/guard"
)

// Searchable is a thing that search finds by its words. They are in the
// full-text index under its number: the table search_words of the migrations,
// which no schema can say.
type Searchable struct{ ent.Schema }

func (Searchable) Mixin() []ent.Mixin { return []ent.Mixin{inProduct{}} }

func (Searchable) Fields() []ent.Field {
	return []ent.Field{
		field.Int("id").Immutable().Comment("Grows, so that what was made last is found first."),
		field.String("workspace_id").Immutable(),
		field.Enum("kind").Immutable().NamedValues(
			"Story", "STORY", "Criterion", "CRITERION", "Comment", "COMMENT", "Goal", "GOAL", "Feature", "FEATURE", "Insight", "INSIGHT"),
		field.String("thing_id").Immutable(),
		field.Bool("pending").Default(false).Comment("It is older than the index, which does not have its words yet."),
	}
}

func (Searchable) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("workspace_id", "thing_id").Unique(),
		index.Fields("product_id", "id").StorageKey("searchable_pending").Annotations(entsql.IndexWhere("pending")),
	}
}

func (Searchable) Policy() ent.Policy {
	return guard.Policy{
		Query:    []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{guard.AllowSystem()},
	}
}
