package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/guard"
	"throughline/ent/rights"
)

// ReportLink shows one published report to whoever has its address, until it
// expires or is revoked.
type ReportLink struct{ ent.Schema }

func (ReportLink) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "reportlink"}, inProduct{}, created{}, byAddress{}}
}

func (ReportLink) Fields() []ent.Field {
	return []ent.Field{
		field.String("report_id").Immutable(),
		field.Time("expires_at").Immutable(),
	}
}

func (ReportLink) Edges() []ent.Edge {
	return []ent.Edge{edge.To("report", Report.Type).Field("report_id").Unique().Required().Immutable()}
}

func (ReportLink) Indexes() []ent.Index {
	return []ent.Index{index.Fields("workspace_id", "report_id", "id")}
}

func (ReportLink) Policy() ent.Policy {
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.PublishReports,
				Update: map[string][]rights.Decision{"revoked_at": {rights.PublishReports}},
			}),
		},
	}
}
