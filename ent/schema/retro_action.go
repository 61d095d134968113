package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/calendar"
	"throughline/ent/guard"
	"throughline/ent/rights"
)

// RetroAction is what somebody does about what was said at a retro. Until it is
// done it comes back at each retro after; when it became a story, it is done
// once that is accepted.
type RetroAction struct{ ent.Schema }

func (RetroAction) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "action"}, inProduct{}, edited{}}
}

func (RetroAction) Fields() []ent.Field {
	return []ent.Field{
		field.String("retro_id").Immutable(),
		field.String("text").MaxRuneLen(MaxNote).NotEmpty(),
		field.String("owner_id").Optional().Nillable(),
		field.String("due").GoType(calendar.Date("")).Optional().Nillable().MaxRuneLen(10),
		field.String("note_id").Optional().Nillable().Immutable().Comment("What it came from."),
		field.String("story_id").Optional().Nillable(),
		field.Bool("done").Default(false),
		field.Time("done_at").Optional().Nillable(),
		field.String("done_by_id").Optional().Nillable(),
	}
}

func (RetroAction) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("retro", Retro.Type).Field("retro_id").Unique().Required().Immutable(),
		edge.To("owner", User.Type).Field("owner_id").Unique(),
		edge.To("note", RetroNote.Type).Field("note_id").Unique().Immutable(),
		edge.To("story", Story.Type).Field("story_id").Unique(),
		edge.To("done_by", User.Type).Field("done_by_id").Unique(),
	}
}

func (RetroAction) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("workspace_id", "retro_id", "id"),
		index.Fields("workspace_id", "story_id"),
		index.Fields("product_id", "id"),
	}
}

func (RetroAction) Policy() ent.Policy {
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.Discuss,
				Delete: rights.Discuss,
				Update: map[string][]rights.Decision{
					"text":       {rights.Discuss},
					"owner_id":   {rights.Discuss},
					"due":        {rights.Discuss},
					"story_id":   {rights.WriteStories},
					"done":       {rights.Discuss, rights.AcceptStories},
					"done_at":    {rights.Discuss, rights.AcceptStories},
					"done_by_id": {rights.Discuss, rights.AcceptStories},
				},
			}),
		},
	}
}
