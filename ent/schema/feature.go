package schema

import (
	"strings"

	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/calendar"
	"throughline/ent/guard"
	"throughline/ent/ids"
	"throughline/ent/rights"
)

// Feature is what we intend to build for a goal.
type Feature struct{ ent.Schema }

func (Feature) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "feature"}, inProduct{}, edited{}}
}

func (Feature) Fields() []ent.Field {
	return []ent.Field{
		field.String("title").MaxRuneLen(MaxTitle).NotEmpty(),
		field.Text("what").Default("").MaxRuneLen(MaxText),
		field.Text("why").Default("").MaxRuneLen(MaxText),
		field.Enum("horizon").NamedValues("Now", "NOW", "Next", "NEXT", "Later", "LATER").Default("LATER"),
		field.String("window_start").GoType(calendar.Date("")).Optional().Nillable().MaxRuneLen(10),
		field.String("window_end").GoType(calendar.Date("")).Optional().Nillable().MaxRuneLen(10),
		field.Float("reach").Optional().Nillable().Min(0),
		field.Float("impact").Optional().Nillable().Min(0).Max(3),
		field.Float("confidence").Optional().Nillable().Min(0).Max(1),
		field.Float("effort_guess").Optional().Nillable().Min(0),
		field.String("rank").MaxRuneLen(64).DefaultFunc(lastRank).Annotations(entsql.DefaultExpr("''")).
			Comment("Fractional index, compared bytewise: text COLLATE \"C\" on PostgreSQL."),
		field.Enum("state").Default("IDEA").
			NamedValues("Idea", "IDEA", "Planned", "PLANNED", "Building", "BUILDING", "Launched", "LAUNCHED", "Dropped", "DROPPED"),
		field.String("goal_id").Optional().Nillable(),
		field.String("external_key").Optional().Nillable().MaxRuneLen(MaxName),
	}
}

func (Feature) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("goal", Goal.Type).Field("goal_id").Unique(),
		edge.To("needed_by", Feature.Type).From("needs"),
		edge.From("insights", Insight.Type).Ref("features"),
		edge.To("launch", Launch.Type).Unique(),
	}
}

// lastRank is the place of what is new: the time of an id makes it come after
// all that was made before.
func lastRank() string { return "z" + strings.TrimPrefix(ids.New("feature"), "feature_") }

func (Feature) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("product_id", "rank").Unique(),
		index.Fields("product_id", "goal_id"),
		index.Fields("product_id", "external_key").Unique(),
	}
}

func (Feature) Policy() ent.Policy {
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.ShapeRoadmap,
				Update: map[string][]rights.Decision{
					"title":        {rights.ShapeRoadmap},
					"what":         {rights.ShapeRoadmap},
					"why":          {rights.ShapeRoadmap},
					"horizon":      {rights.ShapeRoadmap},
					"window_start": {rights.ShapeRoadmap},
					"window_end":   {rights.ShapeRoadmap},
					"reach":        {rights.ShapeRoadmap},
					"impact":       {rights.ShapeRoadmap},
					"confidence":   {rights.ShapeRoadmap},
					"effort_guess": {rights.ShapeRoadmap},
					"rank":         {rights.ShapeRoadmap},
					"needs":        {rights.ShapeRoadmap},
					"state":        {rights.ShapeRoadmap},
					"goal_id":      {rights.ShapeRoadmap},
				},
			}),
		},
	}
}
