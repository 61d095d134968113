package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/guard"
	"throughline/ent/rights"
)

// MaxNote is how long a note or an action of a retro is, in characters: what is
// said there is short.
const MaxNote = 300

// RetroNote is one thought of one person. Until the notes of its retro are
// revealed it is there for its author alone.
type RetroNote struct{ ent.Schema }

func (RetroNote) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "note"}, inProduct{}, edited{}}
}

func (RetroNote) Fields() []ent.Field {
	return []ent.Field{
		field.String("retro_id").Immutable(),
		field.Enum("kind").NamedValues("WentWell", "WENT_WELL", "ToImprove", "TO_IMPROVE", "Idea", "IDEA"),
		field.String("text").MaxRuneLen(MaxNote).NotEmpty(),
		field.Bool("revealed").Default(false).Comment("As its retro is; kept here, so that no query forgets to ask."),
		field.String("author_id").Optional().Nillable().Immutable(),
		field.String("group_id").Optional().Nillable(),
	}
}

func (RetroNote) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("retro", Retro.Type).Field("retro_id").Unique().Required().Immutable(),
		edge.To("author", User.Type).Field("author_id").Unique().Immutable(),
		edge.To("group", RetroGroup.Type).Field("group_id").Unique(),
		edge.To("voters", User.Type).StorageKey(edge.Table("retro_note_voters"), edge.Columns("note_id", "user_id")),
	}
}

func (RetroNote) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("workspace_id", "retro_id", "id"),
		index.Fields("product_id", "retro_id"),
	}
}

func (RetroNote) Policy() ent.Policy {
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowRevealedOrOwnInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.Discuss,
				Delete: rights.Discuss,
				Update: map[string][]rights.Decision{
					"kind":     {rights.Discuss},
					"text":     {rights.Discuss},
					"revealed": {rights.Discuss},
					"group_id": {rights.Discuss},
					"voters":   {rights.Discuss},
				},
			}),
		},
	}
}
