package webhook

import (
	"context"
	"encoding/binary"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"throughline/graph"
)

var loopback = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8"), netip.MustParsePrefix("::1/128")}

func noon() time.Time { return time.Date(2026, 11, 27, 12, 0, 0, 0, time.UTC) }

// canary is a server that nothing may reach, and counts what does.
func canary(t *testing.T, answer http.HandlerFunc) (port string, hits *atomic.Int64) {
	t.Helper()
	hits = &atomic.Int64{}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		hits.Add(1)
		if answer != nil {
			answer(w, r)
		}
	}))
	t.Cleanup(server.Close)
	_, port, _ = net.SplitHostPort(server.Listener.Addr().String())
	return port, hits
}

func to(url string) graph.Message {
	return graph.Message{URL: url, Secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", ID: "event_1", Body: []byte(`{"test": 2432232314}`)}
}

// names is a resolver that answers each name with the addresses in turn.
func names(addresses ...string) *net.Resolver {
	var asked atomic.Int64
	return &net.Resolver{PreferGo: true, Dial: func(context.Context, string, string) (net.Conn, error) {
		ours, theirs := net.Pipe() // no packets, hence TCP's length before each message
		go func() {
			defer ours.Close()
			var length [2]byte
			if _, err := io.ReadFull(ours, length[:]); err != nil {
				return
			}
			question := make([]byte, binary.BigEndian.Uint16(length[:]))
			if _, err := io.ReadFull(ours, question); err != nil {
				return
			}
			end := 12
			for question[end] != 0 {
				end += int(question[end]) + 1
			}
			end += 5
			answer := append([]byte{}, question[:end]...)
			copy(answer[2:12], []byte{0x81, 0x80, 0, 1, 0, 0, 0, 0, 0, 0})
			if binary.BigEndian.Uint16(question[end-4:]) == 1 { // A
				ip := netip.MustParseAddr(addresses[min(int(asked.Add(1)), len(addresses))-1]).As4()
				answer[7] = 1
				answer = append(answer, 0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4)
				answer = append(answer, ip[:]...)
			}
			ours.Write(append(binary.BigEndian.AppendUint16(nil, uint16(len(answer))), answer...))
		}()
		return theirs, nil
	}}
}

func TestWhatIsNotTheInternetIsNotReached(t *testing.T) {
	for _, ip := range []string{
		"127.0.0.1", "127.255.255.254", "0.0.0.0", "0.1.2.3", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1",
		"100.64.0.1", "100.127.255.255", "169.254.169.254", "192.0.0.8", "192.0.2.1", "198.18.0.1", "198.51.100.1", "203.0.113.1",
		"224.0.0.1", "240.0.0.1", "255.255.255.255",
		"::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:8.8.8.8", "::ffff:0:127.0.0.1",
		"64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::a00:1", "2002:7f00:1::", "2001::1", "2001:db8::1", "3fff::1",
		"fe80::1", "fe80::1%eth0", "fec0::1", "fc00::1", "fd00:ec2::254", "ff02::1", "100::1",
	} {
		if reachable(netip.MustParseAddr(ip), nil) {
			t.Errorf("%s may be reached", ip)
		}
	}
	for _, ip := range []string{"1.1.1.1", "8.8.8.8", "9.255.255.255", "100.63.255.255", "100.128.0.1", "172.32.0.1", "2606:4700:4700::1111", "2a00:1450:4001::5"} {
		if !reachable(netip.MustParseAddr(ip), nil) {
			t.Errorf("%s may not be reached", ip)
		}
	}
}

func TestAnAllowedNetworkIsReachedAndNoOther(t *testing.T) {
	allowed := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("fd00:1::/32")}
	for ip, may := range map[string]bool{
		"10.1.2.3": true, "::ffff:10.1.2.3": true, "fd00:1::5": true,
		"11.1.2.3": true, "192.168.0.1": false, "127.0.0.1": false, "fd00:2::5": false, "64:ff9b::a01:203": false,
	} {
		if reachable(netip.MustParseAddr(ip), allowed) != may {
			t.Errorf("%s: not %v", ip, may)
		}
	}
}

func TestNoSpellingOfLoopbackIsReached(t *testing.T) {
	port, hits := canary(t, nil)
	for _, host := range []string{
		"127.0.0.1", "localhost", "LOCALHOST", "localhost.", "127.1", "2130706433", "0x7f000001", "0x7f.0.0.1", "017700000001", "0177.0.0.1",
		"0", "0.0.0.0", "[::]", "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[0:0:0:0:0:ffff:127.0.0.1]", "[::127.0.0.1]",
		"[64:ff9b::127.0.0.1]", "127.0.0.1.", "①②⑦.⓪.⓪.①", "%31%32%37.0.0.1", "127。0。0。1",
	} {
		s := &Sender{Now: noon, Resolver: names("127.0.0.1")} // whoever takes the rest for a name gets loopback
		if status, err := s.Send(t.Context(), to("http://"+host+":"+port+"/")); err == nil || status != 0 {
			t.Errorf("%s answered %d", host, status)
		}
	}
	if n := hits.Load(); n != 0 {
		t.Errorf("%d hits", n)
	}
}

func TestANameIsJudgedByWhereItLeads(t *testing.T) {
	port, hits := canary(t, nil)
	s := &Sender{Now: noon, Resolver: names("127.0.0.1")}
	if _, err := s.Send(t.Context(), to("http://hook.example.com:"+port+"/")); err != errPrivate {
		t.Errorf("it ends with %v", err)
	}
	s.Allowed = loopback
	s.Resolver = names("127.0.0.1")
	if status, err := s.Send(t.Context(), to("http://hook.example.com:"+port+"/")); status != 200 || err != nil {
		t.Errorf("allowed, it answers %d, %v", status, err)
	}
	if n := hits.Load(); n != 1 {
		t.Errorf("%d hits", n)
	}
}

func TestANameThatLeadsElsewhereLaterIsJudgedAnew(t *testing.T) {
	port, hits := canary(t, nil)
	// First where it may, later where it may not: each time it is looked up, and
	// what was looked up is what is connected to.
	s := &Sender{Now: noon, Allowed: []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32")}, Resolver: names("127.0.0.1", "127.0.0.2", "127.0.0.2")}
	if status, err := s.Send(t.Context(), to("http://hook.example.com:"+port+"/")); status != 200 || err != nil {
		t.Fatalf("it answers %d, %v", status, err)
	}
	for range 2 {
		if _, err := s.Send(t.Context(), to("http://hook.example.com:"+port+"/")); err != errPrivate {
			t.Errorf("it ends with %v", err)
		}
	}
	if n := hits.Load(); n != 1 {
		t.Errorf("%d hits", n)
	}
}

func TestARedirectIsNotFollowed(t *testing.T) {
	inner, hits := canary(t, nil)
	for _, code := range []int{301, 302, 303, 307, 308} {
		port, _ := canary(t, func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://127.0.0.1:"+inner+"/secret", code)
		})
		s := &Sender{Now: noon, Allowed: loopback}
		if status, err := s.Send(t.Context(), to("http://127.0.0.1:"+port+"/")); status != code || err == nil {
			t.Errorf("%d: it answers %d, %v", code, status, err)
		}
	}
	if n := hits.Load(); n != 0 {
		t.Errorf("%d hits", n)
	}
}

func TestNoProxyOfTheEnvironmentIsUsed(t *testing.T) {
	port, hits := canary(t, nil)
	for _, name := range []string{"HTTP_PROXY", "http_proxy", "ALL_PROXY"} {
		t.Setenv(name, "http://127.0.0.1:"+port)
	}
	(&Sender{Now: noon, Resolver: names("10.0.0.1")}).Send(t.Context(), to("http://hook.example.com/"))
	if n := hits.Load(); n != 0 {
		t.Errorf("%d hits", n)
	}
}

func TestAMessageIsSignedAsTheStandardSays(t *testing.T) {
	var got http.Header
	var body string
	port, _ := canary(t, func(_ http.ResponseWriter, r *http.Request) {
		text, _ := io.ReadAll(r.Body)
		got, body = r.Header, string(text)
	})
	at := time.Unix(1614265330, 0)
	m := to("http://127.0.0.1:" + port + "/")
	m.ID = "msg_p5jXN8AQM9LWM0D4loKWxJek"
	s := &Sender{Now: func() time.Time { return at }, Allowed: loopback}
	if status, err := s.Send(t.Context(), m); status != 200 || err != nil {
		t.Fatal(status, err)
	}
	for name, want := range map[string]string{
		"webhook-id": m.ID, "webhook-timestamp": "1614265330", "Content-Type": "application/json",
		"webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", // of the standard's own example
	} {
		if got.Get(name) != want {
			t.Errorf("%s: %s", name, got.Get(name))
		}
	}
	if body != string(m.Body) {
		t.Errorf("the body is %s", body)
	}
	if _, err := Sign("a secret of another kind", "1", at, nil); err == nil {
		t.Error("it signs by any secret")
	}
}

func TestAnAnswerThatIsNoSuccessIsAnError(t *testing.T) {
	for _, code := range []int{200, 204, 400, 410, 500, 503} {
		port, _ := canary(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(code) })
		status, err := (&Sender{Now: noon, Allowed: loopback}).Send(t.Context(), to("http://127.0.0.1:"+port+"/"))
		if status != code || (err == nil) != (code < 300) {
			t.Errorf("%d: %d, %v", code, status, err)
		}
	}
}

func TestAnEndlessAnswerIsNotRead(t *testing.T) {
	port, _ := canary(t, func(w http.ResponseWriter, _ *http.Request) {
		for chunk := make([]byte, 1<<16); ; {
			if _, err := w.Write(chunk); err != nil {
				return
			}
		}
	})
	if status, err := (&Sender{Now: noon, Allowed: loopback}).Send(t.Context(), to("http://127.0.0.1:"+port+"/")); status != 200 || err != nil {
		t.Error(status, err)
	}
	port, _ = canary(t, func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("X", strings.Repeat("x", 2*maxHeader)) })
	if _, err := (&Sender{Now: noon, Allowed: loopback}).Send(t.Context(), to("http://127.0.0.1:"+port+"/")); err == nil {
		t.Error("it reads headers of any length")
	}
}

func TestWhatDoesNotAnswerSaysWhy(t *testing.T) {
	closed, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	closed.Close()
	tls := httptest.NewTLSServer(nil)
	t.Cleanup(tls.Close)
	ended, cancel := context.WithDeadline(t.Context(), time.Unix(0, 0))
	defer cancel()
	for _, c := range []struct {
		ctx       context.Context
		url, says string
	}{
		{t.Context(), "http://" + closed.Addr().String() + "/", "it could not be reached"},
		{t.Context(), tls.URL, "its certificate is not trusted"},
		{ended, tls.URL, "it did not answer within 5 seconds"},
	} {
		if _, err := (&Sender{Now: noon, Allowed: loopback}).Send(c.ctx, to(c.url)); err == nil || err.Error() != c.says {
			t.Errorf("%s: %v", c.url, err)
		}
	}
}
