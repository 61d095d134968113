package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/guard"
)

// Answer remembers for 24 hours what a mutation with an idempotencyKey did, so
// that the same call again answers the same.
type Answer struct{ ent.Schema }

func (Answer) Mixin() []ent.Mixin { return []ent.Mixin{identity{prefix: "answer"}, created{}} }

func (Answer) Fields() []ent.Field {
	return []ent.Field{
		field.String("caller_id").Immutable().Comment("The user or the token."),
		field.String("key").MaxRuneLen(MaxName).Immutable(),
		field.Bytes("input").Immutable().Comment("SHA-256 of mutation and input."),
		field.JSON("payload", map[string]any{}).Optional().Comment("Ids of what the first call answered, by payload field; read anew each time."),
	}
}

func (Answer) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("workspace_id", "caller_id", "key").Unique(),
		index.Fields("workspace_id", "created_at"),
	}
}

func (Answer) Policy() ent.Policy {
	return guard.Policy{
		Query:    []guard.QueryRule{guard.AllowSystemQuery()},
		Mutation: []guard.MutationRule{guard.AllowSystem()},
	}
}
