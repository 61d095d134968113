package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/guard"
	"throughline/ent/rights"
)

// Token lets a script do over GraphQL what its owner may do, or less.
type Token struct{ ent.Schema }

func (Token) Mixin() []ent.Mixin { return []ent.Mixin{identity{prefix: "token"}, created{}} }

func (Token) Fields() []ent.Field {
	return []ent.Field{
		field.String("user_id").Immutable(),
		field.String("name").MaxRuneLen(MaxName).NotEmpty(),
		field.Bytes("secret").Sensitive().Immutable().Unique().Comment("SHA-256 of what was shown once."),
		field.Enum("role").GoType(rights.RoleKind("")).Optional().Nillable().Immutable().Comment("The one role it may act under."),
		field.Bool("read_only").Default(false).Immutable(),
		field.Time("expires_at").Optional().Nillable().Immutable(),
		field.Time("last_used_at").Optional().Nillable(),
		field.Time("ended_at").Optional().Nillable(),
	}
}

func (Token) Edges() []ent.Edge {
	return []ent.Edge{edge.To("user", User.Type).Field("user_id").Unique().Required().Immutable()}
}

func (Token) Indexes() []ent.Index {
	return []ent.Index{index.Fields("workspace_id", "user_id")}
}

func (Token) Policy() ent.Policy {
	return guard.Policy{
		Query:    []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowAdminQuery(), guard.AllowOwn()},
		Mutation: []guard.MutationRule{guard.AllowSystem()},
	}
}
