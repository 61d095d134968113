package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/guard"
	"throughline/ent/rights"
)

// Criterion is one acceptance criterion: given / when / then, or free text.
type Criterion struct{ ent.Schema }

func (Criterion) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "criterion"}, inProduct{}, edited{}}
}

func (Criterion) Fields() []ent.Field {
	return []ent.Field{
		field.String("story_id"),
		field.Int("position").Comment("Its place among the story's criteria."),
		field.String("given").Default("").MaxRuneLen(1_000),
		field.String("when").Default("").MaxRuneLen(1_000),
		field.String("then").Default("").MaxRuneLen(1_000),
		field.Text("text").Default("").MaxRuneLen(4_000),
		field.Enum("state").NamedValues("Open", "OPEN", "Met", "MET", "Unverified", "UNVERIFIED").Default("OPEN"),
		field.String("checked_by_id").Optional().Nillable(),
		field.Time("checked_at").Optional().Nillable(),
		field.String("waiver").Default("").MaxRuneLen(1_000),
	}
}

func (Criterion) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("story", Story.Type).Field("story_id").Unique().Required(),
		edge.To("checked_by", User.Type).Field("checked_by_id").Unique(),
	}
}

func (Criterion) Indexes() []ent.Index {
	return []ent.Index{index.Fields("workspace_id", "story_id", "position")}
}

func (Criterion) Policy() ent.Policy {
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.WriteStories,
				Delete: rights.WriteStories,
				Update: map[string][]rights.Decision{
					"story_id":      {rights.WriteStories},
					"position":      {rights.WriteStories},
					"given":         {rights.WriteStories},
					"when":          {rights.WriteStories},
					"then":          {rights.WriteStories},
					"text":          {rights.WriteStories},
					"state":         {rights.CheckCriteria, rights.WriteStories, rights.AcceptStories},
					"checked_by_id": {rights.CheckCriteria, rights.AcceptStories},
					"checked_at":    {rights.CheckCriteria, rights.AcceptStories},
					"waiver":        {rights.AcceptStories, rights.WriteStories},
				},
			}),
		},
	}
}
