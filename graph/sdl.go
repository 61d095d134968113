package graph

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"time"

	"github.com/vektah/gqlparser/v2/formatter"

	"throughline/ent/viewer"
	"throughline/graph/gen"
)

// SDLAt is where the schema is read as text.
const SDLAt = "/graphql/schema.graphql"

// SDL answers the schema in its definition language, for tools that read it as
// a file. It tells what introspection tells, so to nobody but those signed in.
func SDL() http.Handler {
	var text bytes.Buffer
	formatter.NewFormatter(&text, formatter.WithIndent("  ")).FormatSchema(gen.NewExecutableSchema(gen.Config{}).Schema())
	hash := sha256.Sum256(text.Bytes())
	etag := `"` + base64.RawURLEncoding.EncodeToString(hash[:12]) + `"`
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if viewer.FromContext(r.Context()) == nil {
			w.Header().Set("WWW-Authenticate", "Bearer")
			Refuse(w, http.StatusUnauthorized, ErrSignedOut)
			return
		}
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		w.Header().Set("Cache-Control", "private, no-cache")
		w.Header().Set("ETag", etag)
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(text.Bytes()))
	})
}
