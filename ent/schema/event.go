package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/change"
	"throughline/ent/guard"
	"throughline/ent/rights"
)

// Event is one line of the log: who, under which hat, did what to what, from
// what to what, when. Never changed; the text in it can be erased without
// breaking the chain.
type Event struct{ ent.Schema }

func (Event) Mixin() []ent.Mixin { return []ent.Mixin{identity{prefix: "event"}} }

func (Event) Fields() []ent.Field {
	return []ent.Field{
		field.String("product_id").Optional().Nillable().Immutable().Comment("Null for what concerns the workspace."),
		field.Int("number").Immutable(),
		field.Time("at").Immutable(),
		field.String("actor_id").Optional().Nillable().Immutable(),
		field.Enum("hat").GoType(rights.RoleKind("")).Optional().Nillable().Immutable(),
		field.String("token_id").Optional().Nillable().Immutable(),
		field.String("token").Default("").Immutable(),
		field.Enum("decision").GoType(rights.Decision("")).Optional().Nillable().Immutable(),
		field.String("action").Immutable(),
		field.String("entity_id").Immutable(),
		field.Int("entity_version").Default(0).Immutable().Comment("The entity's version after it."),
		field.String("subject_id").Immutable().Comment("Whose history it belongs to: the story of a criterion, the goal of a reading."),
		field.String("request_id").Default("").Immutable(),
		field.String("proposal_id").Optional().Nillable().Immutable().Comment("The proposal whose acceptance did it."),
		field.JSON("changes", []change.Field{}).Optional().Comment("Null once erased."),
		field.Text("reason").Default(""),
		field.Bytes("salt").Optional().Comment("Null once erased."),
		field.Bytes("digest").Immutable().Comment("SHA-256 of salt, changes and reason."),
		field.Bytes("hash").Immutable().Comment("SHA-256 of the event before, the facts and the digest."),
	}
}

func (Event) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("actor", User.Type).Field("actor_id").Unique().Immutable(),
		edge.To("proposal", Proposal.Type).Field("proposal_id").Unique().Immutable(),
	}
}

func (Event) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("product_id", "number").Unique(),
		index.Fields("workspace_id", "number").Unique().StorageKey("event_workspace_number").
			Annotations(entsql.IndexWhere("product_id IS NULL")),
		index.Fields("workspace_id", "subject_id", "number"),
		index.Fields("workspace_id", "entity_id", "entity_version"),
		index.Fields("product_id", "proposal_id", "number").StorageKey("event_proposal").
			Annotations(entsql.IndexWhere("proposal_id IS NOT NULL")),
	}
}

func (Event) Policy() ent.Policy {
	return guard.Policy{
		Query:    []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProductsOrWorkspace(false)},
		Mutation: []guard.MutationRule{guard.AllowSystem()},
	}
}
