// Package mailtest is a mail server to test with.
package mailtest

import (
	"crypto/tls"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
)

// Kind is how a server speaks: in the clear, in the clear with TLS on offer, or
// under TLS from the start.
type Kind int

// The kinds.
const (
	Plain Kind = iota
	Offered
	Implicit
)

// Letter is what came.
type Letter struct{ From, To, Data string }

// Server takes every letter; who signs in is lea, with topsecret.
type Server struct {
	Address string
	TLS     *tls.Config // that believes its certificate
	Stop    func()

	mu       sync.Mutex
	received []Letter
}

// Received returns the letters that came so far.
func (s *Server) Received() []Letter {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.received
}

// Start runs a server until the test ends.
func Start(t testing.TB, kind Kind) *Server {
	t.Helper()
	s := &Server{TLS: &tls.Config{}}
	// Its certificate is of 127.0.0.1, its authority that of httptest.
	certified := httptest.NewTLSServer(nil)
	t.Cleanup(certified.Close)
	config := &tls.Config{Certificates: certified.TLS.Certificates}
	s.TLS.RootCAs = certified.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs

	server := smtp.NewServer(smtp.BackendFunc(func(*smtp.Conn) (smtp.Session, error) { return &session{server: s}, nil }))
	server.ErrorLog = quiet{}
	if kind == Offered {
		server.TLSConfig = config
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s.Address = listener.Addr().String()
	if kind == Implicit {
		listener = tls.NewListener(listener, config)
	}
	go server.Serve(listener)
	s.Stop = sync.OnceFunc(func() {
		server.Close()
		listener.Close() // also when it was not served yet
	})
	t.Cleanup(s.Stop)
	return s
}

// session is one connection.
type session struct {
	server *Server
	letter Letter
}

var _ smtp.AuthSession = (*session)(nil)

func (s *session) AuthMechanisms() []string { return []string{sasl.Plain} }

func (s *session) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, name, password string) error {
		if name != "lea" || password != "topsecret" {
			return errors.New("no")
		}
		return nil
	}), nil
}

func (s *session) Mail(from string, _ *smtp.MailOptions) error {
	s.letter.From = from
	return nil
}

func (s *session) Rcpt(to string, _ *smtp.RcptOptions) error {
	s.letter.To = to
	return nil
}

func (s *session) Data(r io.Reader) error {
	data, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	s.letter.Data = string(data)
	s.server.mu.Lock()
	defer s.server.mu.Unlock()
	s.server.received = append(s.server.received, s.letter)
	return nil
}

func (s *session) Reset()        { s.letter = Letter{} }
func (s *session) Logout() error { return nil }

type quiet struct{}

func (quiet) Printf(string, ...any) {}
func (quiet) Println(...any)        {}
