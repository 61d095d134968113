package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/guard"
	"throughline/ent/ids"
)

// Workspace is the tenant: its people and products. Nothing ever crosses it.
type Workspace struct{ ent.Schema }

func (Workspace) Mixin() []ent.Mixin { return []ent.Mixin{edited{}, logged{}} }

func (Workspace) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").DefaultFunc(ids.Default("workspace")).Immutable().MaxRuneLen(64),
		field.String("name").MaxRuneLen(MaxName).NotEmpty(),
		field.Time("demo_at").Optional().Nillable().Immutable().Comment("When --demo loaded it; its sign-ins are public. Null for a real one."),
		field.Bool("first").Optional().Nillable().Immutable().Comment("True for the one the installation began with, and null for any other: it begins once, however many come at once."),
	}
}

func (Workspace) Indexes() []ent.Index {
	return []ent.Index{index.Fields("first").Unique()}
}

func (Workspace) Policy() ent.Policy {
	return guard.Policy{
		Query:    []guard.QueryRule{guard.AllowOwnWorkspaceItself()},
		Mutation: []guard.MutationRule{guard.AllowSystemOnWorkspace()},
	}
}
