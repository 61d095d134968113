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

// Round is one estimate of a story by all who build it, at once: nobody sees
// another's vote before it is revealed.
type Round struct{ ent.Schema }

func (Round) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "round"}, inProduct{}, edited{}}
}

func (Round) Fields() []ent.Field {
	return []ent.Field{
		field.String("story_id").Immutable(),
		field.Bool("latest").Default(true).Comment("The last one of its story: the only one that may be open."),
		field.String("started_by_id").Optional().Nillable().Immutable(),
		field.Time("revealed_at").Optional().Nillable(),
		field.String("revealed_by_id").Optional().Nillable().Comment("None when it was by itself, all having voted."),
		field.Time("ended_at").Optional().Nillable(),
		field.Float("points").Optional().Nillable().Comment("What was recorded of it; none where it ended otherwise."),
	}
}

func (Round) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("story", Story.Type).Ref("rounds").Field("story_id").Unique().Required().Immutable(),
		edge.To("started_by", User.Type).Field("started_by_id").Unique().Immutable(),
		edge.To("revealed_by", User.Type).Field("revealed_by_id").Unique(),
		edge.To("voted", User.Type).StorageKey(edge.Table("round_voted"), edge.Columns("round_id", "user_id")),
		edge.To("away", User.Type).StorageKey(edge.Table("round_away"), edge.Columns("round_id", "user_id")),
		edge.From("votes", RoundVote.Type).Ref("round"),
	}
}

func (Round) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("workspace_id", "story_id").Unique().StorageKey("round_latest").Annotations(entsql.IndexWhere("latest")),
	}
}

func (Round) Policy() ent.Policy {
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.Estimate,
				Update: map[string][]rights.Decision{
					"updated_at":     {rights.Estimate}, // alone when a vote is given in place of another
					"latest":         {rights.Estimate},
					"revealed_at":    {rights.Estimate},
					"revealed_by_id": {rights.Estimate},
					"ended_at":       {rights.Estimate},
					"points":         {rights.Estimate},
					"voted":          {rights.Estimate},
					"away":           {rights.Estimate},
				},
			}),
		},
	}
}
