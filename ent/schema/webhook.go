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

// Webhook is an address that is told what happens in a product, from its log.
type Webhook struct{ ent.Schema }

func (Webhook) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "webhook"}, inProduct{}, edited{}}
}

func (Webhook) Fields() []ent.Field {
	return []ent.Field{
		field.String("url").NotEmpty().MaxRuneLen(MaxLink),
		// It signs, and is therefore kept as it is: no query of the API answers it.
		field.String("secret").Sensitive().Immutable(),
		field.JSON("decisions", []rights.Decision{}).Default([]rights.Decision{}).Comment("It is told of what these decided; none for everything."),
		field.String("author_id").Optional().Nillable().Immutable(),
		field.Time("paused_at").Optional().Nillable(),
		field.Bool("gave_up").Default(false).Comment("It was paused because it did not answer."),
		field.Int("cursor").Comment("The number of the last event that it is done with."),
		field.Int("attempts").Default(0).Comment("How often the next one was sent in vain."),
		field.Time("failing_since").Optional().Nillable(),
		field.Time("next_at").Comment("Not before; whoever sends moves it on first, so that no other does."),
	}
}

func (Webhook) Edges() []ent.Edge {
	return []ent.Edge{edge.To("author", User.Type).Field("author_id").Unique().Immutable()}
}

func (Webhook) Indexes() []ent.Index {
	return []ent.Index{index.Fields("product_id", "id"), index.Fields("next_at").Annotations(entsql.IndexWhere("paused_at IS NULL"))}
}

func (Webhook) Policy() ent.Policy { return ofAdmins() }

// ofAdmins is the policy of what only admins see and change.
func ofAdmins() ent.Policy {
	return guard.Policy{
		Query:    []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowAdminQuery(), guard.HideQuery()},
		Mutation: []guard.MutationRule{guard.AllowSystem(), guard.AllowAdmin()},
	}
}
