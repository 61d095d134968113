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

// Unsprinted is the condition of what is still to be planned, as literal SQL
// of both dialects: a partial index serves only a query that repeats it.
const Unsprinted = "sprint_id IS NULL AND status IN ('DRAFT', 'READY', 'IN_PROGRESS', 'IN_REVIEW')"

// Story is the unit of delivery.
type Story struct{ ent.Schema }

func (Story) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "story"}, inProduct{}, edited{}}
}

func (Story) Fields() []ent.Field {
	return []ent.Field{
		field.String("key").Immutable().Comment("CHK-142"),
		field.String("external_key").Optional().Nillable().MaxRuneLen(MaxName).Immutable(),
		field.String("title").MaxRuneLen(MaxTitle).NotEmpty(),
		field.String("as_a").Default("").MaxRuneLen(MaxTitle),
		field.String("i_want").Default("").MaxRuneLen(1_000),
		field.String("so_that").Default("").MaxRuneLen(1_000),
		field.Text("body").Default("").MaxRuneLen(MaxText),
		field.Float("points").Optional().Nillable().Min(0),
		field.Enum("status").Default("DRAFT").
			NamedValues("Draft", "DRAFT", "Ready", "READY", "InProgress", "IN_PROGRESS", "InReview", "IN_REVIEW", "Accepted", "ACCEPTED", "Dropped", "DROPPED"),
		field.Time("status_since").Default(utc),
		field.String("rank").MaxRuneLen(64).Comment("Fractional index, compared bytewise: text COLLATE \"C\" on PostgreSQL."),

		field.String("feature_id").Optional().Nillable(),
		field.Enum("slice").NamedValues("First", "FIRST", "Later", "LATER").Default("FIRST").
			Comment("Whether it belongs to what its feature ships first."),
		field.String("goal_id").Optional().Nillable().Comment("Its own goal; else its feature's counts."),
		field.String("sprint_id").Optional().Nillable().Comment("The sprint it is in, or was accepted in."),
		field.String("parent_id").Optional().Nillable(),

		field.String("blocked_reason").Default("").MaxRuneLen(MaxTitle),
		field.Time("blocked_since").Optional().Nillable(),
		field.String("blocked_owner_id").Optional().Nillable(),

		field.String("accepted_by_id").Optional().Nillable(),
		field.Enum("accepted_hat").GoType(rights.RoleKind("")).Optional().Nillable(),
		field.Time("accepted_at").Optional().Nillable(),
		field.String("accepted_reason").Default("").MaxRuneLen(MaxText),
		field.Bool("verdict_stale").Default(false).Comment("A criterion changed after the acceptance."),
	}
}

func (Story) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("feature", Feature.Type).Field("feature_id").Unique(),
		edge.To("goal", Goal.Type).Field("goal_id").Unique(),
		edge.To("sprint", Sprint.Type).Field("sprint_id").Unique(),
		edge.To("parts", Story.Type).From("parent").Field("parent_id").Unique(),
		edge.To("blocked_owner", User.Type).Field("blocked_owner_id").Unique(),
		edge.To("accepted_by", User.Type).Field("accepted_by_id").Unique(),
		edge.To("sprints", Sprint.Type).StorageKey(edge.Table("story_sprints"), edge.Columns("story_id", "sprint_id")),
		edge.To("assignees", User.Type).StorageKey(edge.Table("story_assignees"), edge.Columns("story_id", "user_id")),
		edge.To("labels", Label.Type).StorageKey(edge.Table("story_labels"), edge.Columns("story_id", "label_id")),
		edge.From("criteria", Criterion.Type).Ref("story"),
		edge.From("comments", Comment.Type).Ref("story"),
		edge.To("rounds", Round.Type),
		edge.From("links_from", Link.Type).Ref("from"),
		edge.From("links_to", Link.Type).Ref("to"),
	}
}

func (Story) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("product_id", "rank").Unique(),
		index.Fields("product_id", "rank", "id").StorageKey("story_unsprinted").
			Annotations(entsql.IndexWhere(Unsprinted)),
		index.Fields("product_id", "sprint_id", "rank"),
		index.Fields("product_id", "feature_id", "rank"),
		index.Fields("product_id", "goal_id", "rank"),
		index.Fields("workspace_id", "key").Unique(),
		index.Fields("workspace_id", "external_key"),
		index.Fields("product_id", "external_key").Unique(),
	}
}

func (Story) Policy() ent.Policy {
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.WriteStories,
				Update: map[string][]rights.Decision{
					"title":            {rights.WriteStories},
					"as_a":             {rights.WriteStories},
					"i_want":           {rights.WriteStories},
					"so_that":          {rights.WriteStories},
					"body":             {rights.WriteStories},
					"parent_id":        {rights.WriteStories},
					"labels":           {rights.WriteStories},
					"verdict_stale":    {rights.WriteStories, rights.AcceptStories, rights.CheckCriteria},
					"points":           {rights.Estimate},
					"status":           {rights.MoveStories, rights.AcceptStories, rights.WriteStories},
					"rank":             {rights.OrderBacklog, rights.PlanSprints},
					"feature_id":       {rights.LinkStories},
					"slice":            {rights.SliceFeatures},
					"goal_id":          {rights.LinkStories},
					"sprint_id":        {rights.PlanSprints},
					"sprints":          {rights.PlanSprints},
					"blocked_reason":   {rights.MoveStories},
					"blocked_since":    {rights.MoveStories},
					"blocked_owner_id": {rights.MoveStories},
					"assignees":        {rights.MoveStories},
					"accepted_by_id":   {rights.AcceptStories},
					"accepted_hat":     {rights.AcceptStories},
					"accepted_at":      {rights.AcceptStories},
					"accepted_reason":  {rights.AcceptStories},
				},
			}),
		},
	}
}
