// Package mail sends letters by an SMTP server.
package mail

import (
	"bytes"
	"context"
	"crypto/tls"
	_ "embed"
	"errors"
	"fmt"
	"html/template"
	"net"
	"net/mail"
	"net/url"
	"strconv"
	"strings"
	texts "text/template"
	"time"

	gomail "github.com/wneessen/go-mail"

	"throughline/graph"
)

// Server is an SMTP server that takes our letters. It implements graph.Post.
type Server struct {
	from    *mail.Address
	host    string
	options []gomail.Option
	now     func() time.Time
}

var _ graph.Post = (*Server)(nil)

// New returns the server at an address such as
// smtps://user:password@mail.example.com:465, and sends as from. smtp:// begins
// in the clear and goes on under TLS where the server offers it; with a password
// it must. trusted are the certificates to believe, nil for the system's.
func New(address, password, from string, trusted *tls.Config, now func() time.Time) (*Server, error) {
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "smtp" && u.Scheme != "smtps" || u.Hostname() == "" || strings.Trim(u.Path, "/") != "" {
		// Not the error itself: it repeats the address, password and all.
		return nil, errors.New("this is not an address such as smtps://user:password@mail.example.com:465")
	}
	s := &Server{host: u.Hostname(), now: now}
	if s.from, err = mail.ParseAddress(from); err != nil {
		return nil, fmt.Errorf("%q is not a sender such as Throughline <throughline@example.com>", from)
	}
	if inAddress, given := u.User.Password(); given {
		password = inAddress
	}
	port, policy := 587, gomail.TLSOpportunistic
	if u.Scheme == "smtps" {
		port = 465
		s.options = append(s.options, gomail.WithSSL())
	}
	if u.User != nil {
		policy = gomail.TLSMandatory
		s.options = append(s.options, gomail.WithSMTPAuth(gomail.SMTPAuthAutoDiscover),
			gomail.WithUsername(u.User.Username()), gomail.WithPassword(password))
	}
	if u.Port() != "" {
		if port, err = strconv.Atoi(u.Port()); err != nil {
			return nil, fmt.Errorf("%q is not a port", u.Port())
		}
	}
	if trusted != nil {
		config := trusted.Clone()
		config.ServerName = s.host
		s.options = append(s.options, gomail.WithTLSConfig(config))
	}
	s.options = append(s.options, gomail.WithPort(port), gomail.WithTLSPolicy(policy), gomail.WithTimeout(5*time.Second))
	return s, nil
}

// Send implements graph.Post.
func (s *Server) Send(ctx context.Context, l graph.Letter) error {
	message, err := s.write(l)
	if err != nil {
		return fmt.Errorf("writing a letter: %w", err)
	}
	client, err := gomail.NewClient(s.host, s.options...)
	if err != nil {
		return fmt.Errorf("mail: %w", err)
	}
	if err := client.DialAndSendWithContext(ctx, message); err != nil {
		var unreachable net.Error
		if errors.As(err, &unreachable) {
			return fmt.Errorf("the mail server %s does not answer: %w", s.host, err)
		}
		return fmt.Errorf("the mail server %s did not take a letter: %w", s.host, err)
	}
	return nil
}

// Reach returns nil when the server would take letters from us: it answers, under
// TLS where that is asked for, knows the password and does nothing when told so.
func (s *Server) Reach(ctx context.Context) error {
	client, err := gomail.NewClient(s.host, s.options...)
	if err != nil {
		return fmt.Errorf("mail: %w", err)
	}
	if err := client.DialWithContext(ctx); err != nil {
		return fmt.Errorf("the mail server %s does not answer as it should: %w", s.host, err)
	}
	return client.Close()
}

//go:embed letter.html
var htmlForm string

var (
	asHTML = template.Must(template.New("letter").Parse(htmlForm))
	asText = texts.Must(texts.New("letter").Parse(`{{range .Text}}{{.}}

{{end}}{{with .Link}}{{.}}

{{end}}{{with .Note}}{{.}}
{{end}}`))
)

// write makes a message of a letter: its text, and the same in HTML.
func (s *Server) write(l graph.Letter) (*gomail.Msg, error) {
	var text, html bytes.Buffer
	if err := errors.Join(asText.Execute(&text, l), asHTML.Execute(&html, l)); err != nil {
		return nil, err
	}
	m := gomail.NewMsg(gomail.WithNoDefaultUserAgent())
	m.FromMailAddress(s.from)
	if err := m.To(l.To); err != nil {
		return nil, err
	}
	m.Subject(strings.Join(strings.Fields(l.Subject), " ")) // a name may hold what ends a line
	m.SetDateWithValue(s.now())
	m.SetGenHeader("Auto-Submitted", "auto-generated") // nobody's holiday answers it
	m.SetBodyString(gomail.TypeTextPlain, text.String())
	m.AddAlternativeString(gomail.TypeTextHTML, html.String())
	return m, nil
}
