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

// MaxImage is how large one image is, in bytes.
const MaxImage = 5 << 20

// Image is a picture that texts of its product show. It lies in the database
// with them: every replica has it, and so has every backup.
type Image struct{ ent.Schema }

func (Image) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "image"}, inProduct{}, created{}}
}

func (Image) Fields() []ent.Field {
	return []ent.Field{
		field.String("hash").Immutable().Comment("SHA-256 of its bytes, in hexadecimal: a product has each image once."),
		field.Enum("type").NamedValues("PNG", "png", "JPEG", "jpeg", "GIF", "gif", "WebP", "webp").Immutable(),
		field.Int("width").Positive().Immutable(),
		field.Int("height").Positive().Immutable(),
		field.Int("size").Positive().Immutable().Comment("In bytes: what the room of a product is counted in."),
		field.Bytes("bytes").MaxLen(MaxImage).NotEmpty().Immutable(),
		field.String("author_id").Optional().Nillable().Immutable(),
		field.Time("kept_until").Optional().Nillable().Comment("When it goes unless a text shows it by then. Null once one did."),
	}
}

func (Image) Edges() []ent.Edge {
	return []ent.Edge{edge.To("author", User.Type).Field("author_id").Unique().Immutable()}
}

func (Image) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("workspace_id", "product_id", "hash").Unique(),
		index.Fields("workspace_id", "kept_until").StorageKey("image_unshown").Annotations(entsql.IndexWhere("kept_until IS NOT NULL")),
	}
}

func (Image) Policy() ent.Policy {
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.Discuss,
				Update: map[string][]rights.Decision{"kept_until": {rights.Discuss}},
			}),
		},
	}
}
