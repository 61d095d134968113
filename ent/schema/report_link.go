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
	return []ent.Mixin{identity{prefix: "reportlink"}, inProduct{}, created{}}
}

func (ReportLink) Fields() []ent.Field {
	return []ent.Field{
		field.String("report_id").Immutable(),
		field.String("secret").Sensitive().Immutable().Comment("SHA-256 of what the address has, in hexadecimal."),
		field.Time("expires_at").Immutable(),
		field.Time("revoked_at").Optional().Nillable(),
		field.Int("reads").Default(0),
		field.String("author_id").Optional().Nillable().Immutable(),
	}
}

func (ReportLink) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("report", Report.Type).Field("report_id").Unique().Required().Immutable(),
		edge.To("author", User.Type).Field("author_id").Unique().Immutable(),
	}
}

func (ReportLink) Indexes() []ent.Index {
	return []ent.Index{index.Fields("secret").Unique(), index.Fields("workspace_id", "report_id", "id")}
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
