package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/guard"
)

// User is a person of the workspace, or a service: what a token that belongs to
// no person acts as.
type User struct{ ent.Schema }

func (User) Mixin() []ent.Mixin { return []ent.Mixin{identity{prefix: "user"}, edited{}} }

func (User) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").MaxRuneLen(MaxName).NotEmpty(),
		field.String("email").Optional().Nillable().MaxRuneLen(254).Unique().
			Comment("Lower case. Unique in the installation: people sign in by it."),
		field.String("password").Optional().Sensitive().Comment("Argon2id, PHC form; empty until chosen."),
		field.Bool("active").Default(true),
		field.Bool("placeholder").Default(false).Comment("A name that came with an import."),
		field.Bool("service").Default(false).Immutable().Comment("No person: what it may is on its token, and it holds no role."),
		field.JSON("muted", []string{}).Optional().Comment("Kinds of notifications they are not told."),
		field.Int("role_version").Default(1).Comment("Counts grants, revocations and disabling; a token behind it is stale."),
		field.String("external_id").Optional().Nillable().MaxRuneLen(200).Comment("Who they were where they were imported from."),
		field.String("identity_issuer").Optional().Nillable().MaxRuneLen(500).Comment("The OpenID provider with whose account they sign in."),
		field.String("identity_subject").Optional().Nillable().MaxRuneLen(255).Comment("Which account of it, whatever its mail address."),
		field.Bytes("invitation").Optional().Nillable().Sensitive().Comment("SHA-256 of the link that is open."),
		field.Time("invitation_expires_at").Optional().Nillable(),
	}
}

func (User) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("roles", Role.Type).Ref("user"),
		edge.From("stories", Story.Type).Ref("assignees"),
		edge.From("notifications", Notification.Type).Ref("user"),
		edge.From("votes", RetroNote.Type).Ref("voters"),
		edge.From("reviews", Sprint.Type).Ref("attendees"),
		edge.From("rounds_voted", Round.Type).Ref("voted"),
		edge.From("rounds_away", Round.Type).Ref("away"),
	}
}

func (User) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("workspace_id", "name"),
		index.Fields("workspace_id", "external_id").Unique(),
		index.Fields("invitation").Unique(),
		index.Fields("identity_issuer", "identity_subject").Unique(),
	}
}

func (User) Policy() ent.Policy {
	return guard.Policy{
		Query:    []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowSameWorkspace()},
		Mutation: []guard.MutationRule{guard.AllowSystem(), guard.AllowAdmin()},
	}
}
