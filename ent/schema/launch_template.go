package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/guard"
	"throughline/ent/rights"
	"throughline/ent/wording"
)

// LaunchTemplate is what the checklist of a launch begins with.
type LaunchTemplate struct{ ent.Schema }

func (LaunchTemplate) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "checklist"}, inProduct{}, edited{}}
}

func (LaunchTemplate) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").MaxRuneLen(MaxName).NotEmpty(),
		field.JSON("items", []wording.Task{}).Default([]wording.Task{}),
	}
}

func (LaunchTemplate) Indexes() []ent.Index {
	return []ent.Index{index.Fields("product_id", "name").Unique()}
}

func (LaunchTemplate) Policy() ent.Policy {
	prepares := []rights.Decision{rights.PrepareLaunch}
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.PrepareLaunch,
				Delete: rights.PrepareLaunch,
				Update: map[string][]rights.Decision{"name": prepares, "items": prepares},
			}),
		},
	}
}
