package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"

	"throughline/ent/guard"
	"throughline/ent/ids"
)

// Workspace is the tenant: its people and products. Nothing ever crosses it.
type Workspace struct{ ent.Schema }

func (Workspace) Mixin() []ent.Mixin { return []ent.Mixin{edited{}, logged{}} }

func (Workspace) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").DefaultFunc(ids.Default("workspace")).Immutable().MaxRuneLen(64),
		field.String("name").MaxRuneLen(maxName).NotEmpty(),
		field.Bool("demo").Default(false).Immutable().Comment("Loaded by --demo; its sign-ins are public."),
	}
}

func (Workspace) Policy() ent.Policy {
	return guard.Policy{
		Query:    []guard.QueryRule{guard.AllowOwnWorkspaceItself()},
		Mutation: []guard.MutationRule{guard.AllowSystemOnWorkspace()},
	}
}
