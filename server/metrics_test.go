package main

import (
	"regexp"
	"strings"
	"testing"
)

// metered serves with metrics at an address of their own.
func metered(t *testing.T) (s *server, ada *browser, product, at string) {
	t.Helper()
	s, ada, product = founded(t, "--metrics=localhost:0")
	found := regexp.MustCompile(`metrics are at (http://\S+)/metrics`).FindStringSubmatch(s.stderr.String() + s.stdout.String())
	if found == nil {
		t.Fatalf("says nothing of metrics: %s%s", s.stdout, s.stderr)
	}
	return s, ada, product, found[1]
}

func TestMetricsSayWhatIsAskedAndHowItEnds(t *testing.T) {
	s, ada, product, at := metered(t)
	ada.does(noting, map[string]any{"p": product, "t": "Pay in one tap"})
	ada.does(`query Mine { viewer { id } product(key: "CHK") { id } }`, nil)
	ada.refused("INVALID", noting, map[string]any{"p": product, "t": " "})
	ada.follow(product)
	_, text := get(t, at+"/metrics")
	for _, line := range []string{
		`throughline_operations_total{code="OK",field="createStory",kind="mutation"} 1`,
		`throughline_operations_total{code="INVALID",field="createStory",kind="mutation"} 1`,
		`throughline_operations_total{code="OK",field="product",kind="query"} 1`,
		`throughline_operations_total{code="OK",field="changes",kind="subscription"} 1`,
		`throughline_operation_seconds_count{field="createStory",kind="mutation"} 2`,
		`throughline_listeners 1`,
		`throughline_log_lag_events 0`,
		`throughline_webhooks{state="GAVE_UP"} 0`,
		`go_sql_open_connections{db_name="writer"}`,
		`throughline_http_responses_total{status="200"}`,
		`throughline_info{database=`,
		`go_goroutines `,
	} {
		if !strings.Contains(text, line) {
			t.Errorf("no %s", line)
		}
	}
	if response, _ := get(t, at+"/debug/pprof/goroutine?debug=1"); response.StatusCode != 200 {
		t.Errorf("a profile answers %d", response.StatusCode)
	}

	// Where everybody comes there is the app, and neither of them.
	for _, path := range []string{"/metrics", "/debug/pprof/", "/debug/pprof/heap", "/debug/pprof/profile?seconds=1"} {
		if _, body := get(t, s.url+path); strings.Contains(body, "throughline_") || strings.Contains(body, "goroutine") || strings.Contains(body, "profile") {
			t.Errorf("%s is there for everybody: %.200s", path, body)
		}
	}
}

func TestNothingThatAClientSendsIsALabel(t *testing.T) {
	s, ada, product, at := metered(t)
	canary := "c4n4ry"
	script := s.token(t, "--for=ada@example.com", "--name="+canary)
	ada.headers["X-Throughline-Hat"], ada.headers["User-Agent"], ada.headers["X-Request-Id"] = "PO", canary, canary
	ada.ask(`query `+canary+` { `+canary+`: viewer { id } }`, nil)
	ada.ask(`{ `+canary+` }`, nil)
	ada.ask(`{ `+canary+` `, nil)
	ada.ask(`query { viewer(`+canary+`: 1) { id } }`, nil)
	ada.does(noting, map[string]any{"p": product, "t": canary})
	ada.ask(entering, map[string]any{"email": canary + "@example.com", "password": canary})
	s.script(t, script).does(whoAmI, nil)
	s.script(t, "tl_"+canary).ask(whoAmI, nil)
	get(t, s.url+"/"+canary+"?"+canary+"="+canary)
	_, text := get(t, at+"/metrics")
	for _, secret := range []string{canary, "ada@example.com", script, product, ada.bearer, "correct horse"} {
		if strings.Contains(text, secret) {
			t.Errorf("%q is in the metrics", secret)
		}
	}
	known := map[string]bool{"kind": true, "field": true, "code": true, "status": true, "state": true, "version": true, "database": true, "db_name": true, "le": true, "quantile": true}
	for _, label := range regexp.MustCompile(`[{,](\w+)="`).FindAllStringSubmatch(text, -1) {
		if !known[label[1]] {
			t.Errorf("a label %s", label[1])
		}
	}
}

func TestMetricsAreOffUnlessAskedFor(t *testing.T) {
	s := start(t)
	if strings.Contains(s.stdout.String()+s.stderr.String(), "metrics") {
		t.Error("metrics are shown")
	}
	code, _, stderr := throughline(t, nil, "", "serve", "--addr=localhost:0", "--data="+t.TempDir(), "--metrics="+strings.TrimPrefix(s.url, "http://"))
	if code != 1 || !strings.Contains(stderr, "--metrics: listening on") {
		t.Errorf("at a port that is taken it ends with %d: %s", code, stderr)
	}
}
