package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/calendar"
	"throughline/ent/guard"
	"throughline/ent/rights"
)

// Product is what a PM and a PO steer together.
type Product struct{ ent.Schema }

func (Product) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "product"}, edited{}, logged{}}
}

func (Product) Fields() []ent.Field {
	return []ent.Field{
		field.String("key").Match(ProductKey).Immutable(),
		field.String("name").MaxRuneLen(MaxName).NotEmpty(),
		field.Text("vision").Default("").MaxRuneLen(MaxText),
		field.String("time_zone").Default("UTC"),
		field.JSON("working_days", []int{}),
		field.JSON("holidays", []calendar.Holiday{}).Optional().Comment("By date."),
		field.JSON("estimation_scale", []float64{}),
		field.Bool("four_eyes").Default(false).Comment("Nobody accepts a story whose criteria they wrote alone."),
		field.Int("in_progress_limit").Optional().Nillable().Range(1, MaxLimit).Comment("Of stories in progress on a board, before it warns."),
		field.Int("in_review_limit").Optional().Nillable().Range(1, MaxLimit),
		field.Int("last_story").Default(0).Comment("Number of the last story: never reused."),
		field.Int("open_proposals").Default(0).Comment("How many wait for a decision: without any, nothing can become outdated."),
		field.Int("last_sprint").Default(0).Comment("Number of the last sprint that was named by us."),
	}
}

func (Product) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("workspace_id", "key").Unique(),
		index.Fields("workspace_id", "name"),
	}
}

func (Product) Policy() ent.Policy {
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowAdmin(),
			guard.AllowDecidedOnProduct(guard.Decisions{
				Update: map[string][]rights.Decision{
					"vision":            {rights.SetGoals},
					"in_progress_limit": {rights.PlanSprints},
					"in_review_limit":   {rights.PlanSprints},
				},
			}),
		},
	}
}
