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

// Goal is an outcome with a reason: what should change, by how much, by when.
type Goal struct{ ent.Schema }

func (Goal) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "goal"}, inProduct{}, edited{}}
}

func (Goal) Fields() []ent.Field {
	return []ent.Field{
		field.String("title").MaxRuneLen(MaxTitle).NotEmpty(),
		field.Text("why").Default("").MaxRuneLen(MaxText),
		field.String("metric_name").Default("").MaxRuneLen(MaxName),
		field.String("metric_unit").Default("").MaxRuneLen(20),
		field.Float("metric_baseline").Optional().Nillable(),
		field.Float("metric_target").Optional().Nillable(),
		field.Enum("metric_direction").NamedValues("Down", "DOWN", "Up", "UP").Default("UP"),
		field.String("start").GoType(calendar.Date("")).Optional().Nillable().MaxRuneLen(10),
		field.String("due").GoType(calendar.Date("")).Optional().Nillable().MaxRuneLen(10),
		field.Enum("state").Default("DRAFT").
			NamedValues("Draft", "DRAFT", "Active", "ACTIVE", "Achieved", "ACHIEVED", "Missed", "MISSED", "Dropped", "DROPPED"),
		field.Text("learned").Default("").MaxRuneLen(MaxText),
		field.Time("closed_at").Optional().Nillable(),
		field.String("serves_id").Optional().Nillable(),
		field.Text("word").Optional().Nillable().MaxRuneLen(MaxText).Comment("A person's, on how it stands."),
		field.String("word_by_id").Optional().Nillable(),
		field.Time("word_at").Optional().Nillable(),
		field.String("word_of").Optional().Nillable().MaxRuneLen(20).Comment("How it stood when the word was said."),
	}
}

func (Goal) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("served_by", Goal.Type).From("serves").Field("serves_id").Unique(),
		edge.To("word_by", User.Type).Field("word_by_id").Unique(),
		edge.From("guard_rails", GuardRail.Type).Ref("goal"),
		edge.From("insights", Insight.Type).Ref("goals"),
	}
}

func (Goal) Indexes() []ent.Index {
	return []ent.Index{index.Fields("product_id", "id")}
}

func (Goal) Policy() ent.Policy {
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.SetGoals,
				Update: map[string][]rights.Decision{
					"title":            {rights.SetGoals},
					"why":              {rights.SetGoals},
					"metric_name":      {rights.SetGoals},
					"metric_unit":      {rights.SetGoals},
					"metric_baseline":  {rights.SetGoals},
					"metric_target":    {rights.SetGoals},
					"metric_direction": {rights.SetGoals},
					"start":            {rights.SetGoals},
					"due":              {rights.SetGoals},
					"state":            {rights.SetGoals},
					"learned":          {rights.SetGoals},
					"closed_at":        {rights.SetGoals},
					"serves_id":        {rights.SetGoals},
					"word":             {rights.SetGoals},
					"word_by_id":       {rights.SetGoals},
					"word_at":          {rights.SetGoals},
					"word_of":          {rights.SetGoals},
				},
			}),
		},
	}
}
