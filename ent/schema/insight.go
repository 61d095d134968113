package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/guard"
	"throughline/ent/rights"
)

// Insight is what one customer or source said or did, in their words.
type Insight struct{ ent.Schema }

func (Insight) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "insight"}, inProduct{}, edited{}}
}

func (Insight) Fields() []ent.Field {
	return []ent.Field{
		field.Text("words").MaxRuneLen(MaxText).NotEmpty(),
		field.Text("pain").Default("").MaxRuneLen(MaxTitle),
		field.String("customer").Default("").MaxRuneLen(MaxName).Comment("Who said it; empty when nobody knows."),
		field.String("email").Default("").MaxLen(MaxEmail).Comment("Where they want an answer, if they said so."),
		field.String("segment").Default("").MaxRuneLen(MaxName),
		field.Enum("source").Default("OTHER").
			NamedValues("Interview", "INTERVIEW", "Support", "SUPPORT", "Sales", "SALES", "Analytics", "ANALYTICS", "Review", "REVIEW", "Form", "FORM", "Other", "OTHER"),
		field.Enum("severity").Default("ANNOYS").NamedValues("Annoys", "ANNOYS", "Delays", "DELAYS", "Stops", "STOPS").
			Comment("In the order of the alphabet, so that lists sort by it."),
		field.Text("link").Default("").MaxRuneLen(MaxLink),
		field.String("external_id").Default("").MaxRuneLen(MaxName).Comment("Its id where it comes from."),
		field.Time("occurred_at").Default(utc),
		field.Enum("state").Default("INBOX").
			NamedValues("Inbox", "INBOX", "Linked", "LINKED", "Merged", "MERGED", "Dismissed", "DISMISSED"),
		field.Text("reason").Default("").MaxRuneLen(MaxText).Comment("Why it was dismissed."),
		field.String("into_id").Optional().Nillable().Comment("What it was merged into."),
		field.String("captured_by_id").Optional().Nillable().Immutable(),
		field.Enum("hat").GoType(rights.RoleKind("")).Optional().Nillable().Immutable(),
	}
}

func (Insight) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("goals", Goal.Type).StorageKey(edge.Table("insight_goals"), edge.Columns("insight_id", "goal_id")),
		edge.To("features", Feature.Type).StorageKey(edge.Table("insight_features"), edge.Columns("insight_id", "feature_id")),
		edge.To("merged", Insight.Type).Annotations(entsql.OnDelete(entsql.SetNull)).From("into").Field("into_id").Unique(),
		edge.To("unlike", Insight.Type).Comment("Those it is told apart from, both ways.").
			StorageKey(edge.Table("insight_unlike"), edge.Columns("insight_id", "other_id")),
		edge.To("captured_by", User.Type).Field("captured_by_id").Unique().Immutable(),
	}
}

func (Insight) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("product_id", "id"),
		index.Fields("product_id", "state", "id"),
		index.Fields("product_id", "into_id"),
		index.Fields("product_id", "external_id"),
	}
}

func (Insight) Policy() ent.Policy {
	captures, triages := []rights.Decision{rights.CaptureInsights}, []rights.Decision{rights.TriageInsights}
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.CaptureInsights,
				Delete: rights.CaptureInsights,
				Update: map[string][]rights.Decision{
					"words":       captures,
					"pain":        captures,
					"customer":    captures,
					"email":       captures,
					"segment":     captures,
					"source":      captures,
					"severity":    captures,
					"link":        captures,
					"external_id": captures,
					"occurred_at": captures,
					"unlike":      triages,
					"goals":       triages,
					"features":    triages,
					"state":       triages,
					"reason":      triages,
					"into_id":     triages,
				},
			}),
		},
	}
}
