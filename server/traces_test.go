package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	sdk "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"throughline/ent/migrate/migrations"
	"throughline/ent/store"
	"throughline/ent/store/storetest"
	"throughline/ent/viewer"
)

// collector takes traces, as they are sent.
func collector(t *testing.T) (at string, taken *said) {
	t.Helper()
	taken = &said{}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		taken.Write([]byte(r.URL.Path + " " + string(body)))
	}))
	t.Cleanup(server.Close)
	return server.URL, taken
}

func TestTracesTellWhatWasAskedAndNoSecret(t *testing.T) {
	at, taken := collector(t)
	s, ada, product := founded(t, "--otlp="+at)
	ada.does(noting, map[string]any{"p": product, "t": "Pay in one tap"})
	ada.does(`query Secretive { mine: viewer { id } product(key: "CHK") { id backlog(first: 1) { totalCount edges { node { title } } } } }`, nil)
	ada.refused("INVALID", noting, map[string]any{"p": product, "t": " "})
	ada.refused("UNAUTHENTICATED INVALID", entering, map[string]any{"email": "eve@example.com", "password": "guessed it"})
	ada.follow(product)
	get(t, s.url+"/welcome/tlf_guessed?token=guessed")
	ada.headers["X-Forwarded-For"] = "203.0.113.77" // and no proxy is trusted
	ada.does(whoAmI, nil)
	s.stop()
	sent := taken.String()
	for _, text := range []string{"/v1/traces ", "service.name", "throughline", "Mutation.createStory", "Query.viewer", "Query.product", "Product.backlog", "INVALID", "/graphql", "client.address", "127.0.0.1"} {
		if !strings.Contains(sent, text) {
			t.Errorf("no %q in %d bytes", text, len(sent))
		}
	}
	for _, secret := range []string{"Pay in one tap", "Secretive", "mine", product, ada.bearer, "correct horse", "guessed", "@example.com", "changes", "203.0.113.77", "Story.title", "Product.id"} {
		if strings.Contains(sent, secret) {
			t.Errorf("%q was sent", secret)
		}
	}
}

func TestTracesAreOffUnlessAskedForAndHarmNobody(t *testing.T) {
	gone, _ := collector(t)
	s, ada, product := founded(t, "--otlp=http://127.0.0.1:1")
	ada.does(noting, map[string]any{"p": product, "t": "Pay in one tap"})
	if code := s.stop(); code != 0 {
		t.Errorf("without a collector it ends with %d: %s", code, s.stderr)
	}
	code, _, stderr := throughline(t, nil, "", "serve", "--addr=localhost:0", "--data="+t.TempDir(), "--otlp="+strings.TrimPrefix(gone, "http://"))
	if code != 1 || !strings.Contains(stderr, "--otlp:") {
		t.Errorf("an address that is none ends with %d: %s", code, stderr)
	}
}

// A field has a span when it sends statements of its own, in that of the field at
// the root; what is known without has none.
func TestAFieldThatReadsHasASpan(t *testing.T) {
	kept := tracetest.NewInMemoryExporter()
	provider := sdk.NewTracerProvider(sdk.WithSyncer(kept))
	tr := &traces{provider, provider.Tracer("throughline")}
	db, err := store.Open(t.Context(), storetest.URLWith(t, migrations.FS))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	data := apiOn(tr.heard(db.Driver()), time.Now)
	root, end := tr.field(viewer.NewContext(t.Context(), viewer.System("")), "Query.product")
	reads, endReads := tr.reads(root, "Product.goals")
	data.Client.Goal.Query().CountX(reads)
	data.Client.Goal.Query().CountX(reads)
	endReads()
	_, endKnown := tr.reads(root, "Product.viewerCan")
	endKnown()
	end()
	spans := kept.GetSpans()
	if len(spans) != 2 || spans[0].Name != "Product.goals" || spans[0].Parent.SpanID() != spans[1].SpanContext.SpanID() {
		t.Errorf("the spans are %+v", spans)
	}
}
