package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/guard"
	"throughline/ent/rights"
)

// SavedView is a filter of a product's backlog that somebody gave a name. Until
// it is shared it is there for them alone.
type SavedView struct{ ent.Schema }

func (SavedView) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "view"}, inProduct{}, edited{}}
}

func (SavedView) Fields() []ent.Field {
	return []ent.Field{
		field.String("user_id").Immutable(),
		field.String("name").MaxRuneLen(MaxName).NotEmpty(),
		field.Text("filter").Comment("JSON, as the API takes it, without what is not set."),
		field.Bool("shared").Default(false),
	}
}

func (SavedView) Edges() []ent.Edge {
	return []ent.Edge{edge.To("user", User.Type).Field("user_id").Unique().Required().Immutable()}
}

func (SavedView) Indexes() []ent.Index {
	return []ent.Index{index.Fields("product_id", "user_id", "name").Unique()}
}

// Policy lets those who discuss share. What is one's own the use case keeps, as
// the installation.
func (SavedView) Policy() ent.Policy {
	discuss := []rights.Decision{rights.Discuss}
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowSharedOrOwnInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.Discuss,
				Delete: rights.Discuss,
				Update: map[string][]rights.Decision{"name": discuss, "filter": discuss, "shared": discuss},
			}),
		},
	}
}
