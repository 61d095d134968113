package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/guard"
	"throughline/ent/rights"
)

// LaunchVoice is what one person says about a launch: go or no-go. It decides
// nothing.
type LaunchVoice struct{ ent.Schema }

func (LaunchVoice) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "voice"}, inProduct{}, edited{}}
}

func (LaunchVoice) Fields() []ent.Field {
	return []ent.Field{
		field.String("launch_id").Immutable(),
		field.String("user_id").Immutable(),
		field.Bool("go").Optional().Nillable().Comment("Null once it was taken back."),
		field.String("word").Default("").MaxRuneLen(1_000),
	}
}

func (LaunchVoice) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("launch", Launch.Type).Field("launch_id").Unique().Required().Immutable(),
		edge.To("user", User.Type).Field("user_id").Unique().Required().Immutable(),
	}
}

func (LaunchVoice) Indexes() []ent.Index {
	return []ent.Index{index.Fields("workspace_id", "launch_id", "user_id").Unique()}
}

// Policy lets those who discuss have a voice. That of an item's owner who only
// reads the use case writes as the installation.
func (LaunchVoice) Policy() ent.Policy {
	discuss := []rights.Decision{rights.Discuss}
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.Discuss,
				Update: map[string][]rights.Decision{"go": discuss, "word": discuss},
			}),
		},
	}
}
