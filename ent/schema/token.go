package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/guard"
	"throughline/ent/rights"
)

// What a token may ask for in a minute unless said: ten requests a second, and
// what two cores answer in some three seconds.
const (
	DefaultRequests = 600
	DefaultCost     = 3_000_000
)

// Token lets a script do over GraphQL what its owner may do, or less. Where its
// owner is a service, what the token says of role and product is all there is.
type Token struct{ ent.Schema }

func (Token) Mixin() []ent.Mixin { return []ent.Mixin{identity{prefix: "token"}, created{}} }

func (Token) Fields() []ent.Field {
	return []ent.Field{
		field.String("user_id").Immutable(),
		field.String("name").MaxRuneLen(MaxName).NotEmpty(),
		field.Bytes("secret").Sensitive().Immutable().Unique().Comment("SHA-256 of what was shown once."),
		field.String("author_id").Optional().Nillable().Immutable().Comment("Who made it for a service; null where its owner did."),
		field.Enum("role").GoType(rights.RoleKind("")).Optional().Nillable().Immutable().Comment("The one role it may act under."),
		field.String("product_id").Optional().Nillable().Immutable().Comment("The one product it sees."),
		field.JSON("decisions", []rights.Decision{}).Optional().Immutable().Comment("The only ones it may take; null for all its owner may."),
		field.Bool("read_only").Default(false).Immutable(),
		field.Int("requests_per_minute").Default(DefaultRequests).Min(1).Immutable(),
		field.Int("cost_per_minute").Default(DefaultCost).Min(1).Immutable().Comment("Of the values its requests could answer."),
		field.Time("expires_at").Optional().Nillable().Immutable(),
		field.Time("last_used_at").Optional().Nillable(),
		field.Time("ended_at").Optional().Nillable(),
	}
}

func (Token) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("user", User.Type).Field("user_id").Unique().Required().Immutable(),
		edge.To("author", User.Type).Field("author_id").Unique().Immutable(),
		// A token that outlived its product would see all the others.
		edge.To("product", Product.Type).Field("product_id").Unique().Immutable().Annotations(entsql.OnDelete(entsql.Cascade)),
	}
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
