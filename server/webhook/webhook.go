// Package webhook sends signed messages to addresses that people chose, and to
// none that is not theirs to reach. It follows https://www.standardwebhooks.com.
package webhook

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"crypto/tls"
	"encoding/base64"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"strconv"
	"strings"
	"syscall"
	"time"

	"throughline/graph"
	"throughline/server/redirect"
)

const (
	timeout   = 5 * time.Second
	maxHeader = 64 << 10 // of an answer, whose body is not read at all
	prefix    = "whsec_"
)

// Sender sends messages. The zero value reaches the internet and nothing else.
type Sender struct {
	Allowed  []netip.Prefix // networks it may reach beside the internet
	Resolver *net.Resolver  // nil for the system's
	Trusted  *tls.Config    // nil for the system's certificates
	Now      func() time.Time
}

var _ graph.Courier = (*Sender)(nil)

// Send sends a message once and returns the HTTP status it was answered with, 0
// when there was none. Anything but a 2xx is an error; a redirect, which is
// never followed, too.
func (s *Sender) Send(ctx context.Context, m graph.Message) (status int, err error) {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, m.URL, bytes.NewReader(m.Body))
	if err != nil {
		return 0, errors.New("this is not an address")
	}
	at := s.Now()
	signature, err := Sign(m.Secret, m.ID, at, m.Body)
	if err != nil {
		return 0, err
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("User-Agent", "Throughline-Webhook")
	request.Header.Set("webhook-id", m.ID)
	request.Header.Set("webhook-timestamp", strconv.FormatInt(at.Unix(), 10))
	request.Header.Set("webhook-signature", signature)

	answer, err := s.client().Do(request)
	if err != nil {
		return 0, inWords(err)
	}
	answer.Body.Close()
	switch code := answer.StatusCode; {
	case code >= 300 && code < 400:
		return code, fmt.Errorf("it answered %d: redirects are not followed", code)
	case code < 200 || code >= 300:
		return code, fmt.Errorf("it answered %d", code)
	}
	return answer.StatusCode, nil
}

// client returns an http.Client for one message: no connection outlives it, so
// that each is checked.
func (s *Sender) client() *http.Client {
	dialer := &net.Dialer{
		Resolver: s.Resolver,
		// After the name was looked up, with the very address that is connected to:
		// no other spelling, and no other answer of the resolver, comes between.
		Control: func(_, address string, _ syscall.RawConn) error {
			at, err := netip.ParseAddrPort(address)
			if err != nil || !reachable(at.Addr(), s.Allowed) {
				return errPrivate
			}
			return nil
		},
	}
	return &http.Client{
		CheckRedirect: redirect.Never,
		Transport: &http.Transport{ // Proxy is nil: none of the environment's
			DialContext:            dialer.DialContext,
			TLSClientConfig:        s.Trusted,
			ForceAttemptHTTP2:      true,
			DisableKeepAlives:      true,
			DisableCompression:     true,
			MaxResponseHeaderBytes: maxHeader,
		},
	}
}

// inWords says why nothing was answered, and nothing of the network around.
func inWords(err error) error {
	var name *net.DNSError
	var certificate *tls.CertificateVerificationError
	var slow net.Error
	switch {
	case errors.Is(err, errPrivate):
		return errPrivate
	case errors.As(err, &certificate):
		return errors.New("its certificate is not trusted")
	case errors.As(err, &name) && name.IsNotFound:
		return errors.New("its name is not known")
	case errors.Is(err, context.DeadlineExceeded), errors.As(err, &slow) && slow.Timeout():
		return fmt.Errorf("it did not answer within %d seconds", timeout/time.Second)
	}
	return errors.New("it could not be reached")
}

// Sign returns the signature of a message that is sent at a time: the webhook's
// secret proves that it is ours, the time that it is not an old one again.
func Sign(secret, id string, at time.Time, body []byte) (string, error) {
	text, ours := strings.CutPrefix(secret, prefix)
	key, err := base64.StdEncoding.DecodeString(text)
	if !ours || err != nil || len(key) == 0 {
		return "", errors.New("its secret cannot sign")
	}
	mac := hmac.New(sha256.New, key)
	fmt.Fprintf(mac, "%s.%d.%s", id, at.Unix(), body)
	return "v1," + base64.StdEncoding.EncodeToString(mac.Sum(nil)), nil
}
