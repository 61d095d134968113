package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/guard"
)

// Notification tells one person of one event that waits for them or answers
// them. It is written with the event, and so never missing and never doubled.
type Notification struct{ ent.Schema }

func (Notification) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "notification"}, inProduct{}, created{}}
}

func (Notification) Fields() []ent.Field {
	return []ent.Field{
		field.String("user_id").Immutable().Comment("Whom it tells."),
		field.String("event_id").Immutable(),
		field.Enum("kind").Immutable().NamedValues(
			"ProposalWaits", "PROPOSAL_WAITS", "ProposalDecided", "PROPOSAL_DECIDED",
			"QuestionWaits", "QUESTION_WAITS", "QuestionAnswered", "QUESTION_ANSWERED",
			"StorySentBack", "STORY_SENT_BACK", "GoalOffTrack", "GOAL_OFF_TRACK",
			"DecisionWaits", "DECISION_WAITS", "DecisionAnswered", "DECISION_ANSWERED",
			"LaunchItemWaits", "LAUNCH_ITEM_WAITS", "LaunchItemDone", "LAUNCH_ITEM_DONE",
			"LaunchItemOverdue", "LAUNCH_ITEM_OVERDUE", "LaunchDecided", "LAUNCH_DECIDED",
			"WebhookGaveUp", "WEBHOOK_GAVE_UP"),
		field.Time("read_at").Optional().Nillable(),
		field.Time("mailed_at").Optional().Nillable().Comment("When a digest told it, or it was decided that none will."),
	}
}

func (Notification) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("user", User.Type).Field("user_id").Unique().Required().Immutable(),
		edge.To("event", Event.Type).Field("event_id").Unique().Required().Immutable(),
	}
}

func (Notification) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("workspace_id", "user_id", "id"),
		index.Fields("workspace_id", "user_id", "product_id", "id").StorageKey("notification_unread").
			Annotations(entsql.IndexWhere("read_at IS NULL")),
		index.Fields("workspace_id", "created_at").StorageKey("notification_unmailed").
			Annotations(entsql.IndexWhere("mailed_at IS NULL")),
		index.Fields("event_id", "user_id").Unique(),
	}
}

func (Notification) Policy() ent.Policy {
	return guard.Policy{
		Query:    []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowOwnInOwnProducts()},
		Mutation: []guard.MutationRule{guard.AllowSystem()},
	}
}
