package schema

import (
	"encoding/json"

	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/change"
	"throughline/ent/guard"
	"throughline/ent/rights"
)

// Proposal is a change that its author may not make, put to the role that may:
// the exact input of one or several mutations, and what it would change.
type Proposal struct{ ent.Schema }

func (Proposal) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "proposal"}, inProduct{}, edited{}}
}

func (Proposal) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("state").Values("OPEN", "OUTDATED", "ACCEPTED", "DECLINED", "WITHDRAWN", "UNDONE").Default("OPEN"),
		field.JSON("input", json.RawMessage{}).Comment("The list of changes as it was given, [{\"moveStory\": {…}}], once renewed without versions."),
		field.JSON("touches", []change.Touch{}).Comment("What it would change, from what to what."),
		field.JSON("decisions", []rights.Decision{}).Comment("What the author may only propose."),
		field.Text("reason").Default("").MaxRuneLen(MaxText).Immutable(),
		field.Time("expires_at").Optional().Nillable().Immutable(),
		field.String("author_id").Optional().Nillable().Immutable(),
		field.Enum("hat").GoType(rights.RoleKind("")).Optional().Nillable().Immutable().Comment("The author's."),
		field.String("decided_by_id").Optional().Nillable(),
		field.Enum("decided_hat").GoType(rights.RoleKind("")).Optional().Nillable(),
		field.Time("decided_at").Optional().Nillable(),
		field.Text("answer").Default("").MaxRuneLen(MaxText).Comment("What was said when deciding."),
	}
}

func (Proposal) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("author", User.Type).Field("author_id").Unique().Immutable(),
		edge.To("decided_by", User.Type).Field("decided_by_id").Unique(),
	}
}

func (Proposal) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("product_id", "state", "id"),
		index.Fields("product_id", "id"),
		index.Fields("workspace_id", "author_id", "id"),
	}
}

// Policy lets whoever takes part in the product propose; who may decide what a
// proposal is about is the use case's to ask, for it differs from row to row.
func (Proposal) Policy() ent.Policy {
	takesPart := []rights.Decision{rights.Discuss}
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.Discuss,
				Update: map[string][]rights.Decision{
					"state":         takesPart,
					"input":         takesPart,
					"touches":       takesPart,
					"decisions":     takesPart,
					"decided_by_id": takesPart,
					"decided_hat":   takesPart,
					"decided_at":    takesPart,
					"answer":        takesPart,
				},
			}),
		},
	}
}
