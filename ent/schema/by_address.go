package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"entgo.io/ent/schema/mixin"
)

// byAddress lets whoever has the address of an entity read what it shows,
// without an account, until it is revoked.
type byAddress struct {
	mixin.Schema
}

func (byAddress) Fields() []ent.Field {
	return []ent.Field{
		field.String("secret").Sensitive().Immutable().Comment("SHA-256 of what the address has, in hexadecimal."),
		field.Time("revoked_at").Optional().Nillable(),
		field.Int("reads").Default(0),
		field.String("author_id").Optional().Nillable().Immutable(),
	}
}

func (byAddress) Edges() []ent.Edge {
	return []ent.Edge{edge.To("author", User.Type).Field("author_id").Unique().Immutable()}
}

func (byAddress) Indexes() []ent.Index { return []ent.Index{index.Fields("secret").Unique()} }
