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

// Risk is what may go wrong with a feature or a goal: exactly one of the two.
// It stays on it until somebody closes it with a word on what happened.
type Risk struct{ ent.Schema }

func (Risk) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "risk"}, inProduct{}, edited{}}
}

func (Risk) Fields() []ent.Field {
	return []ent.Field{
		field.String("feature_id").Optional().Nillable().Immutable(),
		field.String("goal_id").Optional().Nillable().Immutable(),
		field.Text("text").MaxRuneLen(MaxText).NotEmpty(),
		field.String("owner_id").Optional().Nillable().Comment("Who sees to it."),
		field.String("due").GoType(calendar.Date("")).Optional().Nillable().MaxRuneLen(10).Comment("By when it is to be seen to."),
		field.String("raised_by_id").Optional().Nillable().Immutable(),
		field.Enum("hat").GoType(rights.RoleKind("")).Optional().Nillable().Immutable(),
		field.Text("outcome").Default("").MaxRuneLen(MaxText).Comment("What happened, once it is closed."),
		field.String("closed_by_id").Optional().Nillable(),
		field.Time("closed_at").Optional().Nillable(),
	}
}

func (Risk) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("feature", Feature.Type).Field("feature_id").Unique().Immutable(),
		edge.To("goal", Goal.Type).Field("goal_id").Unique().Immutable(),
		edge.To("owner", User.Type).Field("owner_id").Unique(),
		edge.To("raised_by", User.Type).Field("raised_by_id").Unique().Immutable(),
		edge.To("closed_by", User.Type).Field("closed_by_id").Unique(),
	}
}

func (Risk) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("product_id", "id"),
		index.Fields("workspace_id", "feature_id", "id"),
		index.Fields("workspace_id", "goal_id", "id"),
	}
}

func (Risk) Policy() ent.Policy {
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.Discuss,
				Delete: rights.Discuss,
				Update: map[string][]rights.Decision{
					"text":         {rights.Discuss},
					"owner_id":     {rights.Discuss},
					"due":          {rights.Discuss},
					"outcome":      {rights.Answer},
					"closed_by_id": {rights.Answer},
					"closed_at":    {rights.Answer},
				},
			}),
		},
	}
}
