package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/guard"
)

// ReportRead says that one person opened one published report, and when first.
type ReportRead struct{ ent.Schema }

func (ReportRead) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "reportread"}, inProduct{}, created{}}
}

func (ReportRead) Fields() []ent.Field {
	return []ent.Field{field.String("report_id").Immutable(), field.String("user_id").Immutable()}
}

func (ReportRead) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("report", Report.Type).Field("report_id").Unique().Required().Immutable(),
		edge.To("user", User.Type).Field("user_id").Unique().Required().Immutable(),
	}
}

func (ReportRead) Indexes() []ent.Index {
	return []ent.Index{index.Fields("workspace_id", "report_id", "user_id").Unique()}
}

func (ReportRead) Policy() ent.Policy {
	return guard.Policy{
		Query:    []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{guard.AllowSystem()},
	}
}
