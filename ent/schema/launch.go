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

// Launch is a feature's way to market. It is launched when its feature is.
type Launch struct{ ent.Schema }

func (Launch) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "launch"}, inProduct{}, edited{}}
}

func (Launch) Fields() []ent.Field {
	return []ent.Field{
		field.String("feature_id").Immutable(),
		field.String("date").GoType(calendar.Date("")).MaxRuneLen(10),
		field.Text("message").Default("").MaxRuneLen(MaxText).Comment("What is said about it."),
		field.Text("audience").Default("").MaxRuneLen(MaxText).Comment("To whom."),
		field.Bool("go").Optional().Nillable().Comment("Go or no-go; null while it is prepared."),
		field.Text("reason").Default("").MaxRuneLen(MaxText).Comment("Of go or no-go."),
		field.String("decided_by_id").Optional().Nillable(),
		field.Enum("decided_hat").GoType(rights.RoleKind("")).Optional().Nillable(),
		field.Time("decided_at").Optional().Nillable(),
		field.String("launched_on").GoType(calendar.Date("")).Optional().Nillable().MaxRuneLen(10),
	}
}

func (Launch) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("feature", Feature.Type).Ref("launch").Field("feature_id").Unique().Required().Immutable(),
		edge.To("decided_by", User.Type).Field("decided_by_id").Unique(),
		edge.From("items", LaunchItem.Type).Ref("launch"),
		edge.From("voices", LaunchVoice.Type).Ref("launch"),
	}
}

func (Launch) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("product_id", "date", "id"),
	}
}

func (Launch) Policy() ent.Policy {
	prepares := []rights.Decision{rights.PrepareLaunch}
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.PrepareLaunch,
				Delete: rights.PrepareLaunch,
				Update: map[string][]rights.Decision{
					"date": prepares, "message": prepares, "audience": prepares, "launched_on": prepares,
					"go": prepares, "reason": prepares, "decided_by_id": prepares, "decided_hat": prepares, "decided_at": prepares,
				},
			}),
		},
	}
}
