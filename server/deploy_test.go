package main

import (
	"bytes"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/goccy/go-yaml"
)

func TestWhatIsDeployedNamesSettingsThatThereAre(t *testing.T) {
	files, err := filepath.Glob("../deploy/*")
	if err != nil || len(files) < 4 {
		t.Fatal(files, err)
	}
	_, help, _ := throughline(t, nil, "", "serve", "--help")
	for _, file := range append(files, "../docker-compose.yml") {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range regexp.MustCompile(`THROUGHLINE_([A-Z_]+)`).FindAllStringSubmatch(string(text), -1) {
			if flag := "--" + strings.ToLower(strings.ReplaceAll(name[1], "_", "-")); !strings.Contains(help, flag+" ") && !strings.Contains(help, flag+"=") {
				t.Errorf("%s: there is no setting %s", file, flag)
			}
		}
	}
}

// deployed reads the documents of a file of deploy.
func deployed(t *testing.T, file string) (documents []map[string]any) {
	t.Helper()
	text, err := os.ReadFile("../deploy/" + file)
	if err != nil {
		t.Fatal(err)
	}
	for decode := yaml.NewDecoder(bytes.NewReader(text)); ; {
		var document map[string]any
		if err := decode.Decode(&document); err == io.EOF {
			return documents
		} else if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		documents = append(documents, document)
	}
}

// in returns what stands at a path of names and places.
func in(t *testing.T, value any, path ...any) any {
	t.Helper()
	for _, step := range path {
		switch step := step.(type) {
		case string:
			value = value.(map[string]any)[step]
		case int:
			value = value.([]any)[step]
		}
		if value == nil {
			t.Fatalf("there is no %v", path)
		}
	}
	return value
}

func seconds(t *testing.T, text any) time.Duration {
	t.Helper()
	d, err := time.ParseDuration(text.(string))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// whole is how long a server may take to stop, and a second for the process.
func whole(drain time.Duration) time.Duration { return max(stopTime, drain+time.Second) + time.Second }

func TestCaddyHearsOfAServerThatStopsBeforeItStops(t *testing.T) {
	text, err := os.ReadFile("../deploy/Caddyfile")
	if err != nil {
		t.Fatal(err)
	}
	caddy := map[string]string{}
	for line := range strings.Lines(string(text)) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), " ")
		caddy[name] = strings.TrimSuffix(value, " {")
	}
	if caddy["health_uri"] != "/readyz" {
		t.Errorf("Caddy asks %s", caddy["health_uri"])
	}
	services := in(t, deployed(t, "docker-compose.yml")[0], "services").(map[string]any)
	for upstream := range strings.FieldsSeq(caddy["reverse_proxy"]) {
		name, port, _ := strings.Cut(upstream, ":")
		drain := seconds(t, in(t, services, name, "environment", "THROUGHLINE_DRAIN"))
		if notices := seconds(t, caddy["health_interval"]) + seconds(t, caddy["health_timeout"]); drain < notices {
			t.Errorf("%s goes on for %s, and Caddy may take %s to notice", name, drain, notices)
		}
		if grace := seconds(t, in(t, services, name, "stop_grace_period")); grace < whole(drain) {
			t.Errorf("%s is killed after %s", name, grace)
		}
		if port != "8080" {
			t.Errorf("the image listens at 8080, and Caddy asks at %s", port)
		}
	}
	if names := slices.Sorted(maps.Keys(services)); !slices.Equal(names, []string{"app-1", "app-2", "caddy", "database"}) {
		t.Errorf("services are %v", names)
	}
}

func TestKubernetesHearsOfAServerThatStopsBeforeItStops(t *testing.T) {
	documents := deployed(t, "kubernetes.yaml")
	var kinds []string
	for _, d := range documents {
		kinds = append(kinds, in(t, d, "kind").(string))
	}
	if want := []string{"Deployment", "PodDisruptionBudget", "Service", "NetworkPolicy", "Ingress"}; !slices.Equal(kinds, want) {
		t.Fatalf("it has %v", kinds)
	}
	pod := in(t, documents[0], "spec", "template", "spec")
	container := in(t, pod, "containers", 0)
	for probe, path := range map[string]string{"startupProbe": "/readyz", "readinessProbe": "/readyz", "livenessProbe": "/healthz"} {
		if got := in(t, container, probe, "httpGet", "path"); got != path {
			t.Errorf("%s asks %v", probe, got)
		}
	}
	var drain time.Duration
	for _, variable := range in(t, container, "env").([]any) {
		if in(t, variable, "name") == "THROUGHLINE_DRAIN" {
			drain = seconds(t, in(t, variable, "value"))
		}
	}
	// Three times it has to say no: that is Kubernetes' default.
	if period, _ := in(t, container, "readinessProbe", "periodSeconds").(uint64); drain < 3*time.Duration(period)*time.Second || period == 0 {
		t.Errorf("it goes on for %s, and is asked every %d s", drain, period)
	}
	if grace, _ := in(t, pod, "terminationGracePeriodSeconds").(uint64); time.Duration(grace)*time.Second < whole(drain) {
		t.Errorf("it is killed after %d s", grace)
	}
	selects := in(t, documents[2], "spec", "selector", "app")
	if got := in(t, documents[0], "spec", "template", "metadata", "labels", "app"); got != selects {
		t.Errorf("the service selects %v, and the pods are %v", selects, got)
	}
}

func TestSystemdUnderstandsTheUnit(t *testing.T) {
	text, err := os.ReadFile("../deploy/throughline.service")
	if err != nil {
		t.Fatal(err)
	}
	stop := regexp.MustCompile(`(?m)^TimeoutStopSec=(\S+)$`).FindSubmatch(text)
	if stop == nil || seconds(t, string(stop[1])) < whole(time.Second) {
		t.Errorf("it is killed after %s", stop)
	}
	tool, err := exec.LookPath("systemd-analyze")
	if err != nil {
		t.Skip("needs systemd-analyze")
	}
	// As systemd of this machine sees it, with a program that is there.
	unit := filepath.Join(t.TempDir(), "throughline.service")
	text = bytes.ReplaceAll(text, []byte("/usr/local/bin/throughline"), []byte("/bin/true"))
	if err := os.WriteFile(unit, text, 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command(tool, "verify", unit).CombinedOutput(); err != nil || bytes.Contains(out, []byte("Unknown")) {
		t.Errorf("%v: %s", err, out)
	}
}
