package mail_test

import (
	"crypto/tls"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	netmail "net/mail"
	"strings"
	"testing"
	"time"

	"throughline/graph"
	"throughline/server/mail"
	"throughline/server/mail/mailtest"
)

func now() time.Time { return time.Date(2026, 8, 20, 9, 40, 0, 0, time.UTC) }

var letter = graph.Letter{
	To: "nils@harbor.example", Subject: "Lea Brandt\ninvites you, façade and all",
	Text: []string{"Lea <Brandt> invites you."}, Link: "https://throughline.example/invitation/a_b-c", Press: "Join", Note: "Good once.",
}

// parts returns a message's parts by their type.
func parts(t *testing.T, data string) (header netmail.Header, byType map[string]string) {
	t.Helper()
	m, err := netmail.ReadMessage(strings.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	kind, params, err := mime.ParseMediaType(m.Header.Get("Content-Type"))
	if err != nil || kind != "multipart/alternative" {
		t.Fatalf("is %s: %v", kind, err)
	}
	byType = map[string]string{}
	for r := multipart.NewReader(m.Body, params["boundary"]); ; {
		part, err := r.NextRawPart()
		if err == io.EOF {
			return m.Header, byType
		}
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(quotedprintable.NewReader(part))
		if err != nil {
			t.Fatal(err)
		}
		kind, _, _ := mime.ParseMediaType(part.Header.Get("Content-Type"))
		byType[kind] = string(text)
	}
}

func TestALetterIsReadAsTextAndAsHTML(t *testing.T) {
	s := mailtest.Start(t, mailtest.Plain)
	server, err := mail.New("smtp://"+s.Address, "", "Throughline <throughline@harbor.example>", nil, now)
	if err != nil {
		t.Fatal(err)
	}
	if err := server.Send(t.Context(), letter); err != nil {
		t.Fatal(err)
	}
	got := s.Received()[0]
	if got.From != "throughline@harbor.example" || got.To != "nils@harbor.example" {
		t.Errorf("went from %s to %s", got.From, got.To)
	}
	header, byType := parts(t, got.Data)
	subject, err := new(mime.WordDecoder).DecodeHeader(header.Get("Subject"))
	if err != nil || subject != "Lea Brandt invites you, façade and all" {
		t.Errorf("is about %q", subject)
	}
	if header.Get("Date") != "Thu, 20 Aug 2026 09:40:00 +0000" || header.Get("Auto-Submitted") != "auto-generated" {
		t.Errorf("says %v", header)
	}
	if want := "Lea <Brandt> invites you.\r\n\r\nhttps://throughline.example/invitation/a_b-c\r\n\r\nGood once.\r\n"; byType["text/plain"] != want {
		t.Errorf("reads %q", byType["text/plain"])
	}
	for _, want := range []string{"Lea &lt;Brandt&gt; invites you.", `<a href="https://throughline.example/invitation/a_b-c"`, ">Join<", "Good once."} {
		if !strings.Contains(byType["text/html"], want) {
			t.Errorf("lacks %q: %s", want, byType["text/html"])
		}
	}
}

func TestSend(t *testing.T) {
	for name, test := range map[string]struct {
		kind     mailtest.Kind
		scheme   string // and whose password
		password string // of a file
		fails    string
	}{
		"Allowed/under TLS from the start, with a password": {mailtest.Implicit, "smtps://lea:topsecret@", "", ""},
		"Allowed/with the password of a file":               {mailtest.Implicit, "smtps://lea@", "topsecret", ""},
		"Allowed/under TLS that is offered":                 {mailtest.Offered, "smtp://lea:topsecret@", "", ""},
		"Allowed/in the clear, without a password":          {mailtest.Plain, "smtp://", "", ""},
		"Denied/a password in the clear":                    {mailtest.Plain, "smtp://lea:topsecret@", "", "did not take a letter"},
		"Denied/another password":                           {mailtest.Implicit, "smtps://lea:guessed@", "", "did not take a letter"},
		"Denied/TLS where there is none":                    {mailtest.Plain, "smtps://", "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			s := mailtest.Start(t, test.kind)
			server, err := mail.New(test.scheme+s.Address, test.password, "throughline@harbor.example", s.TLS, now)
			if err != nil {
				t.Fatal(err)
			}
			err = server.Send(t.Context(), letter)
			if strings.HasPrefix(name, "Allowed/") != (err == nil) || err != nil && (!strings.Contains(err.Error(), test.fails) || strings.Contains(err.Error(), "secret")) {
				t.Errorf("sending: %v", err)
			}
			if got := len(s.Received()); (got == 1) != (err == nil) {
				t.Errorf("%d letters came: %v", got, err)
			}
		})
	}
	t.Run("Denied/a certificate nobody vouches for", func(t *testing.T) {
		s := mailtest.Start(t, mailtest.Implicit)
		server, err := mail.New("smtps://"+s.Address, "", "throughline@harbor.example", &tls.Config{}, now)
		if err != nil {
			t.Fatal(err)
		}
		if err := server.Send(t.Context(), letter); err == nil {
			t.Error("sent")
		}
	})
	t.Run("Denied/where nobody listens", func(t *testing.T) {
		s := mailtest.Start(t, mailtest.Plain)
		s.Stop()
		server, err := mail.New("smtp://"+s.Address, "", "throughline@harbor.example", nil, now)
		if err != nil {
			t.Fatal(err)
		}
		if err := server.Send(t.Context(), letter); err == nil || !strings.Contains(err.Error(), "does not answer") {
			t.Errorf("sending: %v", err)
		}
	})
}

func TestNewRefusesWhatIsNoServer(t *testing.T) {
	for _, address := range []string{"", "mail.example.com", "http://mail.example.com", "smtp://", "smtps://lea:topsecret@mail.example.com:port", "smtp://mail.example.com/inbox"} {
		if _, err := mail.New(address, "", "throughline@harbor.example", nil, now); err == nil || strings.Contains(err.Error(), "topsecret") {
			t.Errorf("%q: %v", address, err)
		}
	}
	if _, err := mail.New("smtp://mail.example.com", "", "Throughline", nil, now); err == nil {
		t.Error("a sender without an address")
	}
}
