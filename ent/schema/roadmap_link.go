package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/guard"
	"throughline/ent/rights"
)

// RoadmapLink shows the roadmap of its product to whoever has its address: the
// titles of its features, and of them what was chosen.
type RoadmapLink struct{ ent.Schema }

func (RoadmapLink) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "roadmaplink"}, inProduct{}, created{}, byAddress{}}
}

func (RoadmapLink) Fields() []ent.Field {
	return []ent.Field{
		field.Strings("shows").Immutable().Comment("Parts of each feature: DATES, GOALS, EVIDENCE, PROGRESS, WORDS."),
		field.Time("expires_at").Optional().Nillable().Immutable().Comment("None: it is public."),
	}
}

func (RoadmapLink) Indexes() []ent.Index {
	return []ent.Index{index.Fields("product_id", "id")}
}

func (RoadmapLink) Policy() ent.Policy {
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.ShapeRoadmap,
				Update: map[string][]rights.Decision{"revoked_at": {rights.ShapeRoadmap}},
			}),
		},
	}
}
