package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/calendar"
	"throughline/ent/guard"
)

// Statement is what the forecast said of one thing on one day, kept as it was
// said to see later whether it held.
type Statement struct{ ent.Schema }

func (Statement) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "statement"}, inProduct{}, created{}}
}

func (Statement) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("about").NamedValues("Feature", "FEATURE", "FirstSlice", "FIRST_SLICE", "Sprint", "SPRINT", "Goal", "GOAL").Immutable(),
		field.String("about_id").Immutable(),
		field.String("week").GoType(calendar.Date("")).MaxRuneLen(10).Immutable().Comment("The Monday of the week it was said in."),
		field.Strings("story_ids").Immutable().Comment("What was left in the thing."),
		field.String("p50").GoType(calendar.Date("")).MaxRuneLen(10).Immutable().Comment("It would be done by the end of this day, as likely as not."),
		field.String("p85").GoType(calendar.Date("")).Optional().Nillable().MaxRuneLen(10).Immutable().Comment("Likewise, 85 % sure."),
		field.String("p95").GoType(calendar.Date("")).Optional().Nillable().MaxRuneLen(10).Immutable().Comment("Likewise, 95 % sure."),
		field.String("done_on").GoType(calendar.Date("")).Optional().Nillable().MaxRuneLen(10).Comment("When the last of those stories was accepted."),
	}
}

func (Statement) Indexes() []ent.Index {
	return []ent.Index{index.Fields("product_id", "week", "about", "about_id").Unique()}
}

// Policy lets everyone who sees the product see how far its forecasts held.
// Nobody but the product itself makes them.
func (Statement) Policy() ent.Policy {
	return guard.Policy{
		Query:    []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{guard.AllowSystem()},
	}
}
