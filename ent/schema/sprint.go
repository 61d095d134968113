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

// Sprint is a time box with a goal, a capacity and a scope.
type Sprint struct{ ent.Schema }

func (Sprint) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "sprint"}, inProduct{}, edited{}}
}

func (Sprint) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").MaxRuneLen(MaxName).NotEmpty(),
		field.String("goal").Default("").MaxRuneLen(1_000),
		field.String("start").GoType(calendar.Date("")).Optional().Nillable().MaxRuneLen(10),
		field.String("end").GoType(calendar.Date("")).Optional().Nillable().MaxRuneLen(10),
		field.String("sort").MaxRuneLen(64).Comment("Start and id: the order of sprints, so that a page can begin after one."),
		field.Float("capacity").Optional().Nillable().Min(0),
		field.Enum("state").NamedValues("Planned", "PLANNED", "Active", "ACTIVE", "Closed", "CLOSED").Default("PLANNED"),
		field.Time("started_at").Optional().Nillable(),
		field.Time("closed_at").Optional().Nillable(),
		field.Bool("goal_met").Optional().Nillable(),
		field.Text("note").Default("").MaxRuneLen(MaxText),
		field.Text("summary").Default("").MaxRuneLen(MaxText).
			Comment("The PO's own words for its report; empty while it writes itself."),
		field.JSON("demos", []string{}).Optional().Comment("The order in which its stories are shown at the review; those that are not in it follow by rank."),
		field.String("external_id").Optional().Nillable().MaxRuneLen(MaxName),
	}
}

func (Sprint) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("visitors", Story.Type).Ref("sprints").Comment("Every story that was ever in it."),
		edge.To("retro", Retro.Type).Unique(),
		edge.To("attendees", User.Type).StorageKey(edge.Table("sprint_attendees"), edge.Columns("sprint_id", "user_id")).
			Comment("Who was at its review."),
	}
}

func (Sprint) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("product_id", "sort").Unique(),
		index.Fields("product_id", "state", "sort"),
		index.Fields("product_id", "external_id").Unique(),
	}
}

func (Sprint) Policy() ent.Policy {
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.PlanSprints,
				Update: map[string][]rights.Decision{
					"name":       {rights.PlanSprints},
					"goal":       {rights.PlanSprints},
					"start":      {rights.PlanSprints},
					"end":        {rights.PlanSprints},
					"sort":       {rights.PlanSprints},
					"capacity":   {rights.PlanSprints},
					"state":      {rights.PlanSprints},
					"started_at": {rights.PlanSprints},
					"closed_at":  {rights.PlanSprints},
					"goal_met":   {rights.PlanSprints},
					"note":       {rights.PlanSprints},
					"summary":    {rights.PlanSprints},
					"demos":      {rights.PlanSprints},
					"attendees":  {rights.Discuss},
				},
			}),
		},
	}
}
