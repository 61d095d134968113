package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/calendar"
	"throughline/ent/guard"
	"throughline/ent/rights"
)

// DaysOff is some days in a row on which somebody does not work for a product.
type DaysOff struct{ ent.Schema }

func (DaysOff) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "daysoff"}, inProduct{}}
}

func (DaysOff) Fields() []ent.Field {
	return []ent.Field{
		field.String("user_id").Immutable(),
		field.String("start").GoType(calendar.Date("")).MaxRuneLen(10).Immutable(),
		field.String("end").GoType(calendar.Date("")).MaxRuneLen(10).Immutable(),
	}
}

func (DaysOff) Edges() []ent.Edge {
	return []ent.Edge{edge.To("user", User.Type).Field("user_id").Unique().Required().Immutable()}
}

func (DaysOff) Indexes() []ent.Index {
	return []ent.Index{index.Fields("product_id", "start", "id"), index.Fields("workspace_id", "user_id", "start")}
}

// Policy lets those who work on a product say when they do not. That only who
// plans says so of others is the use case's to see.
func (DaysOff) Policy() ent.Policy {
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{Create: rights.Discuss, Delete: rights.Discuss}),
		},
	}
}
