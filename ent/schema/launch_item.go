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

// LaunchItem is what one department sees to before a launch.
type LaunchItem struct{ ent.Schema }

func (LaunchItem) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "item"}, inProduct{}, edited{}}
}

func (LaunchItem) Fields() []ent.Field {
	return []ent.Field{
		field.String("launch_id").Immutable(),
		field.String("department").MaxRuneLen(MaxLabel).NotEmpty(),
		field.String("task").MaxRuneLen(MaxTitle).NotEmpty(),
		field.String("owner_id").Optional().Nillable().Comment("Anybody of the product, also who only reads it."),
		field.Time("asked_at").Optional().Nillable().Comment("Since when it is its owner's."),
		field.String("due").GoType(calendar.Date("")).Optional().Nillable().MaxRuneLen(10),
		field.String("told_due").GoType(calendar.Date("")).Optional().Nillable().MaxRuneLen(10).Comment("The day of which it was told that it has passed."),
		field.Bool("done").Default(false),
		field.Time("done_at").Optional().Nillable(),
		field.String("done_by_id").Optional().Nillable(),
	}
}

func (LaunchItem) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("launch", Launch.Type).Field("launch_id").Unique().Required().Immutable(),
		edge.To("owner", User.Type).Field("owner_id").Unique(),
		edge.To("done_by", User.Type).Field("done_by_id").Unique(),
	}
}

func (LaunchItem) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("workspace_id", "launch_id", "id"),
		index.Fields("product_id", "owner_id", "done", "id"),
	}
}

// Policy leaves what one's own item needs to the use case, which writes it as
// the installation.
func (LaunchItem) Policy() ent.Policy {
	prepares := []rights.Decision{rights.PrepareLaunch}
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.PrepareLaunch,
				Delete: rights.PrepareLaunch,
				Update: map[string][]rights.Decision{
					"department": prepares, "task": prepares, "owner_id": prepares, "asked_at": prepares, "due": prepares,
					"done": prepares, "done_at": prepares, "done_by_id": prepares,
				},
			}),
		},
	}
}
