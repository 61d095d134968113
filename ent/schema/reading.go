package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/guard"
	"throughline/ent/rights"
)

// Reading is one measured value of a goal's metric, or of one of its guard rails,
// at a time.
type Reading struct{ ent.Schema }

func (Reading) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "reading"}, inProduct{}, edited{}}
}

func (Reading) Fields() []ent.Field {
	return []ent.Field{
		field.String("goal_id").Optional().Nillable().Immutable(),
		field.String("guard_rail_id").Optional().Nillable().Immutable().Comment("Where it is not of the goal's own metric."),
		field.Float("value"),
		field.Time("at").Immutable(),
		field.String("source").Default("manual").MaxRuneLen(MaxName).Immutable(),
		field.Text("note").Default("").MaxRuneLen(MaxText),
		field.String("recorded_by_id").Optional().Nillable(),
	}
}

func (Reading) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("goal", Goal.Type).Field("goal_id").Unique().Immutable(),
		edge.To("guard_rail", GuardRail.Type).Field("guard_rail_id").Unique().Immutable(),
		edge.To("recorded_by", User.Type).Field("recorded_by_id").Unique(),
	}
}

func (Reading) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("workspace_id", "goal_id", "at", "source").Unique(),
		index.Fields("workspace_id", "guard_rail_id", "at", "source").Unique(),
	}
}

func (Reading) Policy() ent.Policy {
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.RecordReadings,
				Delete: rights.RecordReadings,
				Update: map[string][]rights.Decision{
					"value":          {rights.RecordReadings},
					"note":           {rights.RecordReadings},
					"recorded_by_id": {rights.RecordReadings},
				},
			}),
		},
	}
}
