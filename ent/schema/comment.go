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

// Comment is a word on a story, feature, goal or sprint: exactly one of the
// four. A question is a comment that stays open until it has an answer.
type Comment struct{ ent.Schema }

func (Comment) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "comment"}, inProduct{}, edited{}}
}

func (Comment) Fields() []ent.Field {
	return []ent.Field{
		field.String("story_id").Optional().Nillable().Immutable(),
		field.String("feature_id").Optional().Nillable().Immutable(),
		field.String("goal_id").Optional().Nillable().Immutable(),
		field.String("sprint_id").Optional().Nillable().Immutable(),
		field.Text("body").MaxRuneLen(MaxText).NotEmpty(),
		field.String("author_id").Optional().Nillable().Immutable(),
		field.Enum("hat").GoType(rights.RoleKind("")).Optional().Nillable().Immutable(),
		field.Bool("question").Default(false).Immutable(),
		field.String("answer_id").Optional().Nillable(),
		field.String("external_id").Optional().Nillable().MaxRuneLen(200).Immutable(),
	}
}

func (Comment) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("story", Story.Type).Field("story_id").Unique().Immutable(),
		edge.To("feature", Feature.Type).Field("feature_id").Unique().Immutable(),
		edge.To("goal", Goal.Type).Field("goal_id").Unique().Immutable(),
		edge.To("sprint", Sprint.Type).Field("sprint_id").Unique().Immutable(),
		edge.To("author", User.Type).Field("author_id").Unique().Immutable(),
		edge.To("questions", Comment.Type).From("answer").Field("answer_id").Unique(),
	}
}

func (Comment) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("workspace_id", "story_id", "id"),
		index.Fields("workspace_id", "feature_id", "id"),
		index.Fields("workspace_id", "goal_id", "id"),
		index.Fields("workspace_id", "sprint_id", "id"),
		index.Fields("product_id", "id").StorageKey("comment_question").Annotations(entsql.IndexWhere("question")),
		index.Fields("product_id", "external_id").Unique(),
	}
}

func (Comment) Policy() ent.Policy {
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.Discuss,
				Update: map[string][]rights.Decision{
					"answer_id": {rights.Answer},
				},
			}),
		},
	}
}
