// Package schema says what the data is: fields, edges, indexes and, by name,
// the policy that package guard enforces.
package schema

import (
	"regexp"
	"time"

	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/mixin"

	"throughline/ent/ids"
)

// Limits of texts, in characters. What is longer is refused by name.
const (
	MaxName  = 100
	MaxTitle = 300
	MaxText  = 20_000
	MaxLabel = 50
	MaxLink  = 2_000
	MaxEmail = 254 // bytes
)

// MaxLimit is the highest limit of stories in one column of a board.
const MaxLimit = 99

// ProductKey is what a product's key looks like: CHK.
var ProductKey = regexp.MustCompile(`^[A-Z][A-Z0-9]{1,9}$`)

// identity gives an entity its TypeID and its tenant: every row carries its
// workspace, so that nothing crosses it and the data can be sharded later.
type identity struct {
	mixin.Schema
	prefix string
}

func (m identity) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").DefaultFunc(ids.Default(m.prefix)).Immutable().MaxRuneLen(64),
		field.String("workspace_id").Immutable(),
	}
}

// inProduct gives an entity its product.
type inProduct struct {
	mixin.Schema
}

func (inProduct) Fields() []ent.Field {
	return []ent.Field{field.String("product_id").Immutable()}
}

func (inProduct) Edges() []ent.Edge {
	return []ent.Edge{edge.To("product", Product.Type).Field("product_id").Unique().Required().Immutable()}
}

// created says when a row came to be. The time is the use case's, never the
// database's: clocks are injected.
type created struct {
	mixin.Schema
}

func (created) Fields() []ent.Field {
	return []ent.Field{field.Time("created_at").Default(utc).Immutable()}
}

// edited says when a row last changed, and counts its changes for those who
// edit it at the same time.
type edited struct {
	mixin.Schema
}

func (edited) Fields() []ent.Field {
	return []ent.Field{
		field.Time("created_at").Default(utc).Immutable(),
		field.Time("updated_at").Default(utc),
		field.Int("version").Default(1),
	}
}

func utc() time.Time { return time.Now().UTC() }
