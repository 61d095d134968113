package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/guard"
	"throughline/ent/rights"
)

// RoundVote is what one person holds a story to be. Until its round is revealed
// it is there for who gave it alone.
type RoundVote struct{ ent.Schema }

func (RoundVote) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "vote"}, inProduct{}, created{}}
}

func (RoundVote) Fields() []ent.Field {
	return []ent.Field{
		field.String("round_id").Immutable(),
		field.String("author_id").Immutable(),
		field.Float("points").Optional().Nillable().Min(0).Comment("None: they cannot say."),
		field.Bool("revealed").Default(false).Comment("As its round is; kept here, so that no query forgets to ask."),
	}
}

func (RoundVote) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("round", Round.Type).Field("round_id").Unique().Required().Immutable(),
		edge.To("voter", User.Type).Field("author_id").Unique().Required().Immutable(),
	}
}

func (RoundVote) Indexes() []ent.Index {
	return []ent.Index{index.Fields("workspace_id", "round_id", "author_id").Unique()}
}

func (RoundVote) Policy() ent.Policy {
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowRevealedOrOwnInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.Estimate,
				Delete: rights.Estimate,
				Update: map[string][]rights.Decision{
					"points":   {rights.Estimate},
					"revealed": {rights.Estimate},
				},
			}),
		},
	}
}
