package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// WebhookDelivery is one time that an event was sent to a webhook, or is to be
// sent again because somebody asked.
type WebhookDelivery struct{ ent.Schema }

func (WebhookDelivery) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "delivery"}, inProduct{}}
}

func (WebhookDelivery) Fields() []ent.Field {
	return []ent.Field{
		field.String("webhook_id").Immutable(),
		field.String("event_id").Immutable(),
		field.Int("event_number").Immutable(),
		field.String("action").Immutable(),
		field.Enum("state").NamedValues("Waiting", "WAITING", "Delivered", "DELIVERED", "Failed", "FAILED"),
		field.Int("attempt").Default(1).Immutable().Comment("The how many-eth of this event; 1 of one that somebody asked for."),
		field.Bool("again").Default(false).Immutable().Comment("Somebody asked for it."),
		field.Time("at").Comment("When it was sent; of one that waits, when that was asked for."),
		field.Int("answer").Optional().Nillable().Comment("The HTTP status; null where there was none."),
		field.String("error").Default(""),
		field.Time("next_at").Optional().Nillable().Comment("When it is tried again."),
	}
}

func (WebhookDelivery) Edges() []ent.Edge {
	return []ent.Edge{edge.To("webhook", Webhook.Type).Field("webhook_id").Unique().Required().Immutable().Annotations(entsql.OnDelete(entsql.Cascade))}
}

func (WebhookDelivery) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("webhook_id", "id"),
		index.Fields("workspace_id", "at"),
		index.Fields("webhook_id").StorageKey("webhook_delivery_waiting").Annotations(entsql.IndexWhere("state = 'WAITING'")),
	}
}

func (WebhookDelivery) Policy() ent.Policy { return ofAdmins() }
