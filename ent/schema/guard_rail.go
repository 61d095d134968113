package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/guard"
	"throughline/ent/rights"
)

// GuardRail is a metric that must not get worse while its goal is worked on.
type GuardRail struct{ ent.Schema }

func (GuardRail) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "rail"}, inProduct{}, edited{}}
}

func (GuardRail) Fields() []ent.Field {
	return []ent.Field{
		field.String("goal_id").Immutable(),
		field.String("name").MaxRuneLen(MaxName).NotEmpty(),
		field.String("unit").Default("").MaxRuneLen(20),
		field.Enum("direction").NamedValues("Down", "DOWN", "Up", "UP").Default("DOWN"),
		field.Float("limit"),
		field.Bool("dropped").Default(false),
	}
}

func (GuardRail) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("goal", Goal.Type).Field("goal_id").Unique().Required().Immutable(),
		edge.From("readings", Reading.Type).Ref("guard_rail"),
	}
}

func (GuardRail) Indexes() []ent.Index {
	return []ent.Index{index.Fields("workspace_id", "goal_id", "id")}
}

func (GuardRail) Policy() ent.Policy {
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.SetGoals,
				Update: map[string][]rights.Decision{
					"name":      {rights.SetGoals},
					"unit":      {rights.SetGoals},
					"direction": {rights.SetGoals},
					"limit":     {rights.SetGoals},
					"dropped":   {rights.SetGoals},
				},
			}),
		},
	}
}
