package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
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
	ada.does(`query Secretive { mine: viewer { id } product(key: "CHK") { id } }`, nil)
	ada.refused("INVALID", noting, map[string]any{"p": product, "t": " "})
	ada.refused("UNAUTHENTICATED INVALID", entering, map[string]any{"email": "eve@example.com", "password": "guessed it"})
	ada.follow(product)
	get(t, s.url+"/welcome/tlf_guessed?token=guessed")
	s.stop()
	sent := taken.String()
	for _, text := range []string{"/v1/traces ", "service.name", "throughline", "Mutation.createStory", "Query.viewer", "Query.product", "INVALID", "/graphql"} {
		if !strings.Contains(sent, text) {
			t.Errorf("no %q in %d bytes", text, len(sent))
		}
	}
	for _, secret := range []string{"Pay in one tap", "Secretive", "mine", product, ada.bearer, "correct horse", "guessed", "@example.com", "changes"} {
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
