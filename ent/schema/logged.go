package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/mixin"
)

// logged makes an entity the owner of a log: events take their number and the
// end of the hash chain from it, under its row's lock.
type logged struct {
	mixin.Schema
}

func (logged) Fields() []ent.Field {
	return []ent.Field{
		field.Int("last_event").Default(0).Comment("Number of the last event."),
		field.Bytes("chain").Optional().Comment("Hash of the last event."),
	}
}
