package main

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"
)

// quiet is a site whose API answers what it was asked.
func quiet() *site {
	echo := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, r.Method+" "+r.RemoteAddr) })
	return &site{
		api:    echo,
		schema: echo,
		adds:   echo, chooses: echo,
		shows: echo,
		app:   http.HandlerFunc(notBuilt),
		ready: func(context.Context) error { return nil },
		log:   slog.New(slog.DiscardHandler),

		hangUp: func(context.Context) {},
	}
}

// ask serves one request.
func ask(s *site, method, path string, headers ...string) *httptest.ResponseRecorder {
	request := httptest.NewRequest(method, path, nil)
	for _, header := range headers {
		name, value, _ := strings.Cut(header, ": ")
		request.Header.Add(name, value)
	}
	answer := httptest.NewRecorder()
	s.routes().ServeHTTP(answer, request)
	return answer
}

func TestEveryAnswerIsSecured(t *testing.T) {
	s := quiet()
	for _, path := range []string{"/", "/graphql", "/healthz", "/readyz", "/assets/gone.js"} {
		header := ask(s, "GET", path).Header()
		for name, want := range map[string]string{
			"X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin", "X-Frame-Options": "DENY",
			"Content-Security-Policy": "frame-ancestors 'none'", "X-Request-Id": "",
		} {
			if got := header.Get(name); got == "" || !strings.Contains(got, want) {
				t.Errorf("%s: %s is %q", path, name, got)
			}
		}
		if strings.Contains(header.Get("Content-Security-Policy"), "unsafe") {
			t.Errorf("%s allows what is unsafe", path)
		}
		if header.Get("Strict-Transport-Security") != "" {
			t.Errorf("%s promises https, which it is not", path)
		}
	}
	s.https = true
	if ask(s, "GET", "/").Header().Get("Strict-Transport-Security") == "" {
		t.Error("https is not promised")
	}
}

func TestOtherWebsites(t *testing.T) {
	const ours, listed, stranger = "http://example.com", "https://tools.example", "https://evil.example"
	preflight := []string{"Access-Control-Request-Method: POST", "Access-Control-Request-Headers: authorization,content-type"}
	for _, test := range []struct {
		name    string
		origins []string
		method  string
		headers []string
		status  int
		allowed string // Access-Control-Allow-Origin
	}{
		{"Allowed/the app itself", nil, "POST", []string{"Origin: " + ours, "Sec-Fetch-Site: same-origin"}, 200, ""},
		{"Allowed/a script, which is no browser", nil, "POST", nil, 200, ""},
		{"Allowed/a listed website", []string{listed}, "POST", []string{"Origin: " + listed, "Sec-Fetch-Site: cross-site"}, 200, listed},
		{"Allowed/a listed website asks first", []string{listed}, "OPTIONS", append(preflight, "Origin: "+listed), 204, listed},
		{"Denied/any website when none is listed", nil, "POST", []string{"Origin: " + stranger, "Sec-Fetch-Site: cross-site"}, 403, ""},
		{"Denied/one that is not listed", []string{listed}, "POST", []string{"Origin: " + stranger, "Sec-Fetch-Site: cross-site"}, 403, ""},
		{"Denied/one that is not listed, by an old browser", []string{listed}, "POST", []string{"Origin: " + stranger}, 403, ""},
		{"Denied/one that begins like a listed one", []string{listed}, "POST", []string{"Origin: " + listed + ".evil.example", "Sec-Fetch-Site: cross-site"}, 403, ""},
		{"Denied/one that is not listed asks first", []string{listed}, "OPTIONS", append(preflight, "Origin: "+stranger), 204, ""},
		{"Denied/no origin at all", []string{listed}, "POST", []string{"Origin: null", "Sec-Fetch-Site: cross-site"}, 403, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := quiet()
			s.origins = test.origins
			answer := ask(s, test.method, "/graphql", test.headers...)
			header := answer.Header()
			if answer.Code != test.status || header.Get("Access-Control-Allow-Origin") != test.allowed {
				t.Errorf("answers %d, allows %q: %s", answer.Code, header.Get("Access-Control-Allow-Origin"), answer.Body)
			}
			if header.Get("Access-Control-Allow-Credentials") != "" {
				t.Error("the cookie is allowed across origins")
			}
		})
	}
}

func TestReadiness(t *testing.T) {
	s := quiet()
	if code := ask(s, "GET", "/readyz").Code; code != 200 {
		t.Errorf("ready, it answers %d", code)
	}
	s.ready = func(context.Context) error { return errors.New("dial tcp db.internal: refused") }
	if answer := ask(s, "GET", "/readyz"); answer.Code != 503 || strings.Contains(answer.Body.String(), "db.internal") {
		t.Errorf("without its database it answers %d: %s", answer.Code, answer.Body)
	}
	if code := ask(s, "GET", "/healthz").Code; code != 200 {
		t.Errorf("without its database it is not alive: %d", code)
	}
	s = quiet()
	s.stopping.Store(true)
	if answer := ask(s, "GET", "/readyz"); answer.Code != 503 || answer.Header().Get("Connection") != "close" {
		t.Errorf("stopping, it answers %d, %v", answer.Code, answer.Header())
	}
}

func TestRequestID(t *testing.T) {
	if got := ask(quiet(), "GET", "/healthz", "X-Request-Id: abc-123").Header().Get("X-Request-Id"); got != "abc-123" {
		t.Errorf("the proxy's id became %q", got)
	}
	for _, bad := range []string{"a b", "x\ty", strings.Repeat("a", 65), "<script>", "ü"} {
		if got := ask(quiet(), "GET", "/healthz", "X-Request-Id: "+bad).Header().Get("X-Request-Id"); got == bad || got == "" {
			t.Errorf("%q was taken as an id: %q", bad, got)
		}
	}
}

func TestClientAddress(t *testing.T) {
	proxies := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("::1/128")}
	for _, test := range []struct {
		name, remote, want string
		forwarded          []string
		proxies            []netip.Prefix
	}{
		{"no proxy", "192.0.2.1:99", "192.0.2.1", nil, nil},
		{"who writes the header without a proxy is not believed", "192.0.2.1:99", "192.0.2.1", []string{"203.0.113.7"}, nil},
		{"who is no proxy of ours is not believed", "192.0.2.1:99", "192.0.2.1", []string{"203.0.113.7"}, proxies},
		{"behind a proxy", "10.0.0.1:99", "203.0.113.7", []string{"203.0.113.7"}, proxies},
		{"behind two", "10.0.0.1:99", "203.0.113.7", []string{"203.0.113.7, 10.0.0.2"}, proxies},
		{"in two headers", "10.0.0.1:99", "203.0.113.7", []string{"203.0.113.7", "10.0.0.2"}, proxies},
		{"what the client wrote itself stays behind", "10.0.0.1:99", "203.0.113.7", []string{"127.0.0.1, 10.9.9.9, 203.0.113.7, 10.0.0.2"}, proxies},
		{"nonsense ends the chain", "10.0.0.1:99", "10.0.0.1", []string{"203.0.113.7, nonsense"}, proxies},
		{"IPv6", "[::1]:99", "2001:db8::1", []string{"2001:db8::1"}, proxies},
		{"IPv4 written as IPv6", "[::ffff:10.0.0.1]:99", "203.0.113.7", []string{"::ffff:203.0.113.7"}, proxies},
	} {
		t.Run(test.name, func(t *testing.T) {
			request := httptest.NewRequest("GET", "/", nil)
			request.RemoteAddr = test.remote
			for _, value := range test.forwarded {
				request.Header.Add("X-Forwarded-For", value)
			}
			if got := clientAddress(request, test.proxies); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

func TestStopFinishesWhatWasBegun(t *testing.T) {
	s := quiet()
	begun := make(chan struct{})
	s.api = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		close(begun)
		time.Sleep(300 * time.Millisecond)
		io.WriteString(w, "whole")
	})
	listener, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- s.serveUntil(ctx, listener, time.Millisecond) }()
	go func() { <-begun; stop() }()
	response, err := http.Get("http://" + listener.Addr().String() + "/graphql")
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if body, err := io.ReadAll(response.Body); string(body) != "whole" || err != nil {
		t.Errorf("got %q, %v", body, err)
	}
	if err := <-done; err != nil {
		t.Error(err)
	}
}

// Browsers keep connections in reserve, on which nothing was asked. Nothing is
// cut where they end, and nobody waits for them.
func TestStopWaitsForNoConnectionInReserve(t *testing.T) {
	s := quiet()
	listener, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- s.serveUntil(ctx, listener, time.Millisecond) }()
	reserve, err := net.Dial("tcp", listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer reserve.Close()
	response, err := http.Get("http://" + listener.Addr().String() + "/healthz") // by then the other is known
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	before := time.Now()
	stop()
	if err := <-done; err != nil || time.Since(before) > 4*time.Second {
		t.Errorf("it stops after %s: %v", time.Since(before), err)
	}
}

// A stream that lifts the time an ordinary answer may take is not cut by it, and
// reaches the client piece by piece, through all that is wrapped round it.
func TestStreamsFlow(t *testing.T) {
	s := quiet()
	more := make(chan struct{})
	s.api = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		control := http.NewResponseController(w)
		if err := control.SetWriteDeadline(time.Time{}); err != nil {
			t.Error(err)
		}
		io.WriteString(w, "one")
		control.Flush()
		<-more
		io.WriteString(w, "two")
	})
	server := httptest.NewUnstartedServer(s.routes())
	server.Config.WriteTimeout = 50 * time.Millisecond
	server.Start()
	defer server.Close()
	request, _ := http.NewRequest("GET", server.URL+"/graphql", nil)
	request.Header.Set("Accept", "text/event-stream")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	first := make([]byte, 3)
	if _, err := io.ReadFull(response.Body, first); string(first) != "one" || err != nil {
		t.Fatalf("first %q, %v", first, err)
	}
	time.Sleep(100 * time.Millisecond)
	close(more)
	if rest, err := io.ReadAll(response.Body); string(rest) != "two" || err != nil {
		t.Errorf("then %q, %v", rest, err)
	}
}

func TestSocketsPassThrough(t *testing.T) {
	s := quiet()
	s.api = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		conn, _, err := w.(http.Hijacker).Hijack()
		if err != nil {
			t.Error(err)
			return
		}
		io.WriteString(conn, "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: test\r\n\r\n")
		conn.Close()
	})
	server := httptest.NewServer(s.routes())
	defer server.Close()
	if response, _ := get(t, server.URL+"/graphql", "Connection: Upgrade", "Upgrade: test"); response.StatusCode != 101 {
		t.Errorf("got %d", response.StatusCode)
	}
}
