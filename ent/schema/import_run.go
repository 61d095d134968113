package schema

import (
	"encoding/json"

	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// MaxImport is how large a file is that is imported over HTTP, in bytes.
const MaxImport = 24 << 20

// ImportRun is a file of another tool that a product is to receive, is
// receiving or received. Every event of it has its id as that of the request.
type ImportRun struct{ ent.Schema }

func (ImportRun) Mixin() []ent.Mixin {
	return []ent.Mixin{identity{prefix: "import"}, inProduct{}, created{}}
}

func (ImportRun) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").MaxRuneLen(MaxTitle).NotEmpty().Immutable().Comment("Of the file."),
		field.Int("size").Immutable().Comment("Of the file, in bytes."),
		field.Enum("tool").NamedValues("Jira", "JIRA", "Trello", "TRELLO", "GitHub", "GITHUB", "Azure", "AZURE", "CSV", "CSV"),
		field.Bytes("file").Optional().Nillable().Comment("Packed by gzip. Null once nobody needs it, and where it never came here."),
		field.JSON("reading", json.RawMessage{}).Optional().Comment("What whoever started it said about the file."),
		field.Enum("state").NamedValues("Chosen", "CHOSEN", "Running", "RUNNING", "Done", "DONE", "Failed", "FAILED", "Undone", "UNDONE").Default("CHOSEN"),
		field.Int("done").Default(0).Comment("How many of its features and stories are written."),
		field.Int("total").Default(0),
		field.Time("beat_at").Optional().Nillable().Comment("When who writes it was seen last; null while nobody does."),
		field.Text("failure").Default("").Comment("Why it failed, as a sentence."),
		field.JSON("report", json.RawMessage{}).Optional().Comment("What it did, once it ended."),
		field.JSON("kept", []string{}).Optional().Comment("What stayed when it was undone, as it is called."),
		field.String("author_id").Optional().Nillable().Immutable(),
		field.Time("ended_at").Optional().Nillable(),
	}
}

func (ImportRun) Edges() []ent.Edge {
	return []ent.Edge{edge.To("author", User.Type).Field("author_id").Unique().Immutable()}
}

func (ImportRun) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("product_id", "id"),
		index.Fields("state").StorageKey("import_running").Annotations(entsql.IndexWhere("state = 'RUNNING'")),
	}
}

func (ImportRun) Policy() ent.Policy { return ofAdmins() }
