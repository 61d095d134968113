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

// MaxWords is how long each part of a report is: it is to fit on one page.
const MaxWords = 5_000

// Report is progress told to leadership: words around the numbers of the
// moment it was published. From then on it stays as it is; a correction is
// another one, in its place.
type Report struct{ ent.Schema }

func (Report) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "report"}, inProduct{}, edited{}}
}

func (Report) Fields() []ent.Field {
	return []ent.Field{
		field.String("title").MaxRuneLen(MaxTitle).NotEmpty(),
		field.String("start").GoType(calendar.Date("")).Optional().Nillable().MaxRuneLen(10),
		field.String("end").GoType(calendar.Date("")).Optional().Nillable().MaxRuneLen(10),
		field.Text("summary").Default("").MaxRuneLen(MaxWords),
		field.Text("shipped").Default("").MaxRuneLen(MaxWords),
		field.Text("next").Default("").MaxRuneLen(MaxWords),
		field.Text("risks").Default("").MaxRuneLen(MaxWords),
		field.String("goal_id").Optional().Nillable().Comment("The one that its chart shows."),
		field.Enum("state").NamedValues("Draft", "DRAFT", "Published", "PUBLISHED").Default("DRAFT"),
		field.Text("numbers").Default("").Comment("JSON, as the API tells them: those of the moment it was published."),
		field.String("author_id").Optional().Nillable().Immutable(),
		field.String("corrects_id").Optional().Nillable().Immutable(),
		field.Bool("superseded").Default(false).Comment("A correction of it was published."),
		field.Time("published_at").Optional().Nillable(),
		field.String("published_by_id").Optional().Nillable(),
	}
}

func (Report) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("goal", Goal.Type).Field("goal_id").Unique(),
		edge.To("author", User.Type).Field("author_id").Unique().Immutable(),
		edge.To("published_by", User.Type).Field("published_by_id").Unique(),
		edge.To("corrections", Report.Type).From("corrects").Field("corrects_id").Unique().Immutable(),
		edge.From("asks", Ask.Type).Ref("report"),
		edge.From("reads", ReportRead.Type).Ref("report"),
		edge.From("links", ReportLink.Type).Ref("report"),
	}
}

func (Report) Indexes() []ent.Index {
	return []ent.Index{index.Fields("product_id", "id"), index.Fields("product_id", "published_at")}
}

func (Report) Policy() ent.Policy {
	publish := []rights.Decision{rights.PublishReports}
	return guard.Policy{
		Query: []guard.QueryRule{guard.AllowSystemQuery(), guard.AllowInOwnProducts()},
		Mutation: []guard.MutationRule{
			guard.AllowSystem(),
			guard.AllowDecided(guard.Decisions{
				Create: rights.PublishReports,
				Delete: rights.PublishReports,
				Update: map[string][]rights.Decision{
					"title": publish, "start": publish, "end": publish,
					"summary": publish, "shipped": publish, "next": publish, "risks": publish,
					"goal_id": publish, "state": publish, "numbers": publish, "superseded": publish,
					"published_at": publish, "published_by_id": publish,
				},
			}),
		},
	}
}
