package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/guard"
)

// Session is one sign-in of the app: the family of refresh tokens that follow
// one another.
type Session struct{ ent.Schema }

func (Session) Mixin() []ent.Mixin { return []ent.Mixin{identity{prefix: "session"}, created{}} }

func (Session) Fields() []ent.Field {
	return []ent.Field{
		field.String("user_id").Immutable(),
		field.Bytes("secret").Sensitive().Comment("SHA-256 of the refresh token that counts."),
		field.Bytes("previous").Optional().Sensitive().Comment("SHA-256 of the one before, good for 10 s: two tabs refresh at once."),
		field.Time("rotated_at"),
		field.Time("expires_at"),
		field.Time("ended_at").Optional().Nillable(),
		field.String("ended_because").Default("").MaxRuneLen(MaxName),
		field.String("agent").Default("").MaxRuneLen(300).Comment("The browser, as it names itself."),
	}
}

func (Session) Edges() []ent.Edge {
	return []ent.Edge{edge.To("user", User.Type).Field("user_id").Unique().Required().Immutable()}
}

func (Session) Indexes() []ent.Index {
	return []ent.Index{index.Fields("workspace_id", "user_id", "ended_at")}
}

func (Session) Policy() ent.Policy {
	return guard.Policy{
		Query:    []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowAdminQuery(), guard.AllowOwn()},
		Mutation: []guard.MutationRule{guard.AllowSystem()},
	}
}
