package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"throughline/ent/guard"
	"throughline/ent/rights"
	"throughline/ent/wording"
)

// Template is what stories of one kind begin with.
type Template struct{ ent.Schema }

func (Template) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "template"}, inProduct{}, edited{}}
}

func (Template) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").MaxRuneLen(MaxName).NotEmpty(),
		field.String("as_a").Default("").MaxRuneLen(MaxTitle),
		field.String("i_want").Default("").MaxRuneLen(1_000),
		field.String("so_that").Default("").MaxRuneLen(1_000),
		field.Text("body").Default("").MaxRuneLen(MaxText),
		field.JSON("criteria", []wording.Criterion{}).Default([]wording.Criterion{}),
	}
}

func (Template) Indexes() []ent.Index {
	return []ent.Index{index.Fields("product_id", "name").Unique()}
}

func (Template) Policy() ent.Policy {
	writes := []rights.Decision{rights.WriteStories}
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.WriteStories,
				Delete: rights.WriteStories,
				Update: map[string][]rights.Decision{
					"name": writes, "as_a": writes, "i_want": writes, "so_that": writes, "body": writes, "criteria": writes,
				},
			}),
		},
	}
}
