package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"

	"throughline/ent/guard"
	"throughline/ent/rights"
)

// Retro is a team's look back at a sprint: what went well, what to improve,
// ideas, and what it decides to do about them. A sprint has one at most.
type Retro struct{ ent.Schema }

func (Retro) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "retro"}, inProduct{}, edited{}}
}

func (Retro) Fields() []ent.Field {
	return []ent.Field{
		field.String("sprint_id").Immutable().Comment("One a sprint."),
		field.Time("revealed_at").Optional().Nillable(),
		field.String("revealed_by_id").Optional().Nillable(),
	}
}

func (Retro) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("sprint", Sprint.Type).Ref("retro").Field("sprint_id").Unique().Required().Immutable(),
		edge.To("revealed_by", User.Type).Field("revealed_by_id").Unique(),
		edge.From("notes", RetroNote.Type).Ref("retro"),
		edge.From("actions", RetroAction.Type).Ref("retro"),
	}
}

func (Retro) Policy() ent.Policy {
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.Discuss,
				Update: map[string][]rights.Decision{
					"revealed_at":    {rights.Discuss},
					"revealed_by_id": {rights.Discuss},
				},
			}),
		},
	}
}
