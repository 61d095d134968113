package main

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"throughline/ent/migrate/migrations"
	"throughline/ent/store"
	"throughline/ent/store/storetest"
)

// said is what a program printed so far.
type said struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (s *said) Write(b []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.Write(b)
}

func (s *said) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.String()
}

// throughline runs the program to its end.
func throughline(t *testing.T, env map[string]string, stdin string, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, err said
	code = run(t.Context(), args, func(name string) string { return env[name] }, strings.NewReader(stdin), &out, &err)
	return code, out.String(), err.String()
}

// server is the whole program, serving.
type server struct {
	url    string
	args   []string // that say where its data is, for a command beside it
	stdout *said
	stderr *said
	stop   func() int // and answers with its exit code
}

// start serves on a free port, by default on a database of its own, and stops
// when the test ends.
func start(t *testing.T, args ...string) *server {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	s := &server{stdout: &said{}, stderr: &said{}}
	if !strings.Contains(strings.Join(args, " "), "--data") {
		args = append(args, "--data="+t.TempDir(), "--database="+storetest.URLWith(t, migrations.FS))
	}
	for _, arg := range args {
		if strings.HasPrefix(arg, "--data") {
			s.args = append(s.args, arg)
		}
	}
	args = append([]string{"serve", "--addr=localhost:0", "--drain=1ms"}, args...)
	done := make(chan int, 1)
	go func() {
		done <- run(ctx, args, func(string) string { return "" }, strings.NewReader(""), s.stdout, s.stderr)
	}()
	s.stop = sync.OnceValue(func() int {
		cancel()
		return <-done
	})
	t.Cleanup(func() { s.stop() })
	address := regexp.MustCompile(`at (http://\S+)`)
	for deadline := time.Now().Add(2 * time.Minute); time.Now().Before(deadline); time.Sleep(time.Millisecond) {
		if found := address.FindStringSubmatch(s.stdout.String()); found != nil {
			s.url = found[1]
			return s
		}
		select {
		case code := <-done:
			done <- code
			t.Fatalf("ended with %d before it served: %s", code, s.stderr)
		default:
		}
	}
	t.Fatalf("does not serve: %s%s", s.stdout, s.stderr)
	return nil
}

// get returns the answer to a GET and its body.
func get(t *testing.T, url string, headers ...string) (*http.Response, string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, header := range headers {
		name, value, _ := strings.Cut(header, ": ")
		request.Header.Add(name, value)
	}
	response, err := http.DefaultTransport.RoundTrip(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response, string(body)
}

func TestServe(t *testing.T) {
	s := start(t, "--data="+t.TempDir(), "--database="+storetest.Empty(t))
	for path, want := range map[string]int{"/healthz": 200, "/readyz": 200} {
		if response, body := get(t, s.url+path); response.StatusCode != want {
			t.Errorf("%s answers %d: %s", path, response.StatusCode, body)
		}
	}
	host := strings.TrimPrefix(s.url, "http://")
	if code, stdout, stderr := throughline(t, nil, "", "health", "--addr", host); code != 0 || stdout != "ready\n" {
		t.Errorf("health ends with %d, %s%s", code, stdout, stderr)
	}
	if code := s.stop(); code != 0 {
		t.Errorf("stopped, it ends with %d: %s", code, s.stderr)
	}
	if code, _, _ := throughline(t, nil, "", "health", "--addr", host); code != 1 {
		t.Errorf("health of nobody ends with %d", code)
	}
}

func TestServeRefusesASecondProcessOnOneFile(t *testing.T) {
	data := t.TempDir()
	first := start(t, "--data="+data)
	code, _, stderr := throughline(t, nil, "", "serve", "--addr=localhost:0", "--data="+data)
	if code != 1 || !strings.Contains(stderr, "already served by process") {
		t.Errorf("the second ends with %d: %s", code, stderr)
	}
	if code, _, stderr := throughline(t, nil, "", "migrate", "--data="+data); code != 0 {
		t.Errorf("a subcommand beside it ends with %d: %s", code, stderr)
	}
	first.stop()
	start(t, "--data="+data)
}

func TestServeKeepsItsKeys(t *testing.T) {
	data := t.TempDir()
	start(t, "--data="+data).stop()
	keys := filepath.Join(data, "keys.json")
	before, err := os.ReadFile(keys)
	if err != nil {
		t.Fatal(err)
	}
	start(t, "--data="+data).stop()
	if after, _ := os.ReadFile(keys); !bytes.Equal(before, after) {
		t.Error("other keys after the second start")
	}
	if code, _, stderr := throughline(t, nil, "", "keys", "rotate", "--data="+data); code != 0 {
		t.Fatal(stderr)
	}
	if after, _ := os.ReadFile(keys); bytes.Equal(before, after) {
		t.Error("the same keys after a rotation")
	}
	start(t, "--data="+data)
}

func TestCommandLine(t *testing.T) {
	taken := strings.TrimPrefix(start(t).url, "http://")
	data := "--data=" + t.TempDir()
	for _, test := range []struct {
		name string
		args []string
		env  map[string]string
		code int
		says string
	}{
		{"nothing at all is asked for help", nil, nil, 0, "throughline serve --demo"},
		{"help teaches by example", []string{"import", "jira", "--help"}, nil, 0, "issues.jsonl.gz --product PAY --map"},
		{"version", []string{"version"}, nil, 0, "throughline development (go"},
		{"an unknown command", []string{"serv"}, nil, 2, "See: throughline --help"},
		{"a missing setting points to its command's help", []string{"import", "jira", "main.go"}, nil, 2, "See: throughline import jira --help"},
		{"a setting from the environment", []string{"migrate"}, map[string]string{"THROUGHLINE_DATABASE": "mysql://x", "THROUGHLINE_DATA": data[7:]}, 1, `not "mysql"`},
		{"the command line wins over the environment", []string{"migrate", data, "--database=oracle:x"}, map[string]string{"THROUGHLINE_DATABASE": "mysql://x"}, 1, `not "oracle"`},
		{"a setting that is none of its values", []string{"serve", data}, map[string]string{"THROUGHLINE_LOG": "xml"}, 2, "log"},
		{"a demo for everyone", []string{"serve", data, "--demo", "--addr=:0"}, nil, 1, "loopback only"},
		{"a demo for the network", []string{"serve", data, "--demo", "--addr=0.0.0.0:0"}, nil, 1, "loopback only"},
		{"a port that is taken", []string{"serve", data, "--addr=" + taken}, nil, 1, "address already in use"},
		{"every website as an origin", []string{"serve", data, "--addr=localhost:0", "--origins=*"}, nil, 1, "is not an origin"},
		{"an origin with a path", []string{"serve", data, "--addr=localhost:0", "--origins=https://a.example/x"}, nil, 1, "is not an origin"},
		{"a proxy that is no network", []string{"serve", data, "--addr=localhost:0", "--proxies=proxy"}, nil, 1, "is not a network"},
		{"a public address without a scheme", []string{"serve", data, "--addr=localhost:0", "--url=throughline.example"}, nil, 1, "is not an address"},
	} {
		t.Run(test.name, func(t *testing.T) {
			code, stdout, stderr := throughline(t, test.env, "", test.args...)
			if code != test.code || !strings.Contains(stdout+stderr, test.says) {
				t.Errorf("ends with %d: %s%s", code, stdout, stderr)
			}
		})
	}
}

func TestLife(t *testing.T) {
	for text, want := range map[string]time.Duration{
		"90d": 90 * 24 * time.Hour, "1y": 365 * 24 * time.Hour, "12h": 12 * time.Hour, "1h30m": 90 * time.Minute,
		"": 0, "d": 0, "-1d": 0, "0d": 0, "1.5d": 0, "1 d": 0, "9999999d": 0, "soon": 0, "-1h": 0, "90dd": 0,
	} {
		if got, err := life(text); got != want || (err == nil) != (want > 0) {
			t.Errorf("life(%q) = %v, %v", text, got, err)
		}
	}
}

// Readiness fails first, so whoever heeds it, as a load balancer does, loses
// no request while it stops.
func TestStopCutsNobody(t *testing.T) {
	s := start(t, "--drain=500ms")
	var all sync.WaitGroup
	var unready atomic.Bool
	all.Go(func() {
		for !unready.Load() {
			if response, _ := get(t, s.url+"/readyz"); response.StatusCode != 200 {
				unready.Store(true)
			}
			time.Sleep(5 * time.Millisecond)
		}
	})
	var answered atomic.Int64
	for range 8 {
		all.Go(func() {
			client := &http.Client{Transport: &http.Transport{}}
			for !unready.Load() {
				response, err := client.Get(s.url + "/")
				if err == nil {
					_, err = io.ReadAll(response.Body)
					response.Body.Close()
				}
				if err != nil {
					t.Errorf("cut: %v", err)
					return
				}
				answered.Add(1)
			}
		})
	}
	time.Sleep(50 * time.Millisecond)
	if code := s.stop(); code != 0 {
		t.Errorf("ends with %d: %s", code, s.stderr)
	}
	all.Wait()
	if answered.Load() == 0 {
		t.Error("nothing was under way")
	}
}

func TestADemoOfAnEarlierDayIsToldAnew(t *testing.T) {
	url := storetest.URLWith(t, migrations.FS)
	args := []string{"--demo", "--data=" + t.TempDir(), "--database=" + url}
	start(t, args...).stop()
	change := func(statement string) {
		t.Helper()
		s, err := store.Open(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		if _, err := s.Writer().Exec(statement); err != nil {
			t.Fatal(err)
		}
	}
	name := func() (name string) {
		t.Helper()
		s, err := store.Open(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		if err := s.Reader().QueryRow("SELECT name FROM workspaces").Scan(&name); err != nil {
			t.Fatal(err)
		}
		return name
	}
	change("UPDATE workspaces SET name = 'Renamed'")
	start(t, args...).stop()
	if got := name(); got != "Renamed" {
		t.Errorf("the demo of today is %q; it stays as people left it", got)
	}
	change("UPDATE workspaces SET demo_at = '2026-01-05 09:00:00+00:00'")
	s := start(t, args...)
	s.stop()
	if got := name(); got != "Harbor Market" || !strings.Contains(s.stdout.String(), "told anew") {
		t.Errorf("the demo of an earlier day is %q, and %q was said", got, s.stdout)
	}
}
