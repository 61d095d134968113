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

// Ask is a decision that a report puts to one person by name. Only they answer it.
type Ask struct{ ent.Schema }

func (Ask) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "ask"}, inProduct{}, edited{}}
}

func (Ask) Fields() []ent.Field {
	return []ent.Field{
		field.String("report_id").Immutable(),
		field.String("of_id").Immutable(),
		field.String("question").MaxRuneLen(1_000).NotEmpty().Immutable(),
		field.JSON("options", []string{}).Immutable().Comment("Answers that it offers."),
		field.String("due").GoType(calendar.Date("")).Optional().Nillable().MaxRuneLen(10).Immutable(),
		field.String("answer").Default("").MaxRuneLen(1_000),
		field.Time("answered_at").Optional().Nillable(),
	}
}

func (Ask) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("report", Report.Type).Field("report_id").Unique().Required().Immutable(),
		edge.To("of", User.Type).Field("of_id").Unique().Required().Immutable(),
	}
}

func (Ask) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("workspace_id", "report_id", "id"),
		index.Fields("product_id", "of_id", "id"),
	}
}

// Policy lets those who publish ask. That only who is asked answers the use case
// keeps, as the installation: a viewer decides nothing else.
func (Ask) Policy() ent.Policy {
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{Create: rights.PublishReports, Delete: rights.PublishReports}),
		},
	}
}
