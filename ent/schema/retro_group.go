package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"

	"throughline/ent/guard"
	"throughline/ent/rights"
)

// RetroGroup is what several notes of a retro say together. It stays when they
// leave it, so that they find back.
type RetroGroup struct{ ent.Schema }

func (RetroGroup) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "group"}, inProduct{}, edited{}}
}

func (RetroGroup) Fields() []ent.Field {
	return []ent.Field{
		field.String("retro_id").Immutable(),
		field.Enum("kind").NamedValues("WentWell", "WENT_WELL", "ToImprove", "TO_IMPROVE", "Idea", "IDEA").Immutable(),
		field.String("title").Default("").MaxRuneLen(MaxName),
	}
}

func (RetroGroup) Edges() []ent.Edge {
	return []ent.Edge{edge.To("retro", Retro.Type).Field("retro_id").Unique().Required().Immutable()}
}

func (RetroGroup) Policy() ent.Policy {
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.Discuss,
				Update: map[string][]rights.Decision{"title": {rights.Discuss}},
			}),
		},
	}
}
