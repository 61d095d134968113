//go:build ignore

// Command entc generates the data layer from ent/schema.
package main

import (
	"log"

	"entgo.io/ent/entc"
	"entgo.io/ent/entc/gen"
)

func main() {
	templates := entc.TemplateDir("./template")
	err := entc.Generate("./schema", &gen.Config{
		Features: []gen.Feature{
			gen.FeaturePrivacy,            // every schema names its policy
			gen.FeatureLock,               // FOR UPDATE on PostgreSQL, by enter in graph/work.go
			gen.FeatureModifier,           // hand-written SQL where the planner must see literals
			gen.FeatureVersionedMigration, // files in ent/migrate/migrations
			gen.FeatureExecQuery,          // the full-text index, which no schema can say
			gen.FeatureUpsert,             // imports only: an upsert bypasses update policies
		},
	}, templates)
	if err != nil {
		log.Fatalf("generating ent: %v", err)
	}
}
