// Package oidc signs people in by an OpenID provider: the authorization code
// flow with PKCE, its state and nonce bound to the browser that began it.
package oidc

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"throughline/graph"
)

// Settings say which provider it is and what is believed of it.
type Settings struct {
	Issuer, ClientID, ClientSecret string
	Scopes                         []string
	Claim                          string                    // that lists a person's groups; "" when roles are none of its business
	Roles                          map[string][]graph.RoleAt // by group
	Site                           *url.URL                  // the address people reach the app at
}

// Check says what is wrong with the settings.
func (s *Settings) Check() error {
	u, err := url.Parse(s.Issuer)
	local := err == nil && (u.Hostname() == "localhost" || u.Hostname() == "127.0.0.1" || u.Hostname() == "::1")
	switch {
	case err != nil || u.Host == "" || u.Scheme != "https" && (u.Scheme != "http" || !local):
		return fmt.Errorf("%q is not the address of an issuer such as https://login.example.com", s.Issuer)
	case s.ClientID == "":
		return errors.New("the client id is missing")
	case len(s.Roles) > 0 && s.Claim == "":
		return errors.New("roles by group need the claim that lists the groups")
	}
	return nil
}

// Provider is the provider, as far as it is known. It is asked for its addresses
// when somebody first signs in, and again until it answers: a server starts
// without it.
type Provider struct {
	Settings
	SignIn func(ctx context.Context, is graph.Identity) error
	Now    func() time.Time
	Log    *slog.Logger

	mu      sync.Mutex
	found   *found
	failure error // of the last time it was asked
	failed  time.Time
}

// found is what the provider said of itself.
type found struct {
	provider *oidc.Provider
	verifier *oidc.IDTokenVerifier
	oauth    oauth2.Config
}

// Where it begins and where the provider sends people back to.
const (
	Path   = "/auth/oidc"
	Return = Path + "/callback"
)

// patience is how long one answer of the provider may take.
const patience = 5 * time.Second

var client = &http.Client{Timeout: patience}

func (p *Provider) discover() (*found, error) {
	began := time.Now()
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.found != nil {
		return p.found, nil
	}
	if p.failed.After(began) { // those who waited for the answer do not ask, too
		return nil, p.failure
	}
	// Not the request's context: the keys are read by it for as long as we run.
	provider, err := oidc.NewProvider(oidc.ClientContext(context.Background(), client), p.Issuer)
	if err != nil {
		p.failure, p.failed = fmt.Errorf("asking %s for its addresses: %w", p.Issuer, err), time.Now()
		return nil, p.failure
	}
	p.found = &found{
		provider: provider,
		verifier: provider.Verifier(&oidc.Config{ClientID: p.ClientID, Now: p.Now}),
		oauth: oauth2.Config{
			ClientID: p.ClientID, ClientSecret: p.ClientSecret, Endpoint: provider.Endpoint(),
			RedirectURL: p.Site.String() + Return, Scopes: p.Scopes,
		},
	}
	return p.found, nil
}

// Reach returns nil when the provider says what it has to of itself.
func (p *Provider) Reach() error {
	_, err := p.discover()
	return err
}

// Routes serves Path and what is below it.
func (p *Provider) Routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET "+Path, p.leave)
	mux.HandleFunc("GET "+Return, p.comeBack)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		mux.ServeHTTP(w, r)
	})
}

// leave sends the browser to the provider.
func (p *Provider) leave(w http.ResponseWriter, r *http.Request) {
	found, err := p.discover()
	if err != nil {
		p.refuse(w, r, "unreachable", err)
		return
	}
	t := trip{State: rand.Text(), Nonce: rand.Text(), Verifier: oauth2.GenerateVerifier(), To: within(r.URL.Query().Get("to"))}
	p.remember(w, t)
	http.Redirect(w, r, found.oauth.AuthCodeURL(t.State, oidc.Nonce(t.Nonce), oauth2.S256ChallengeOption(t.Verifier)), http.StatusFound)
}

// comeBack takes what the provider sent the browser back with.
func (p *Provider) comeBack(w http.ResponseWriter, r *http.Request) {
	t, begun := p.recall(r)
	p.forget(w)
	asked := r.URL.Query()
	switch {
	case !begun || subtle.ConstantTimeCompare([]byte(asked.Get("state")), []byte(t.State)) != 1:
		p.refuse(w, r, "expired", errors.New("this browser did not begin it, or too long ago"))
		return
	case asked.Get("error") != "":
		p.refuse(w, r, "declined", fmt.Errorf("the provider says %.100q", asked.Get("error")))
		return
	}
	is, err := p.identify(r.Context(), t, asked.Get("code"))
	if err == nil {
		err = p.SignIn(r.Context(), is)
	}
	switch {
	case err == nil:
		http.Redirect(w, r, t.To, http.StatusSeeOther)
		return
	case errors.Is(err, graph.ErrUnverified):
		p.refuse(w, r, "unverified", err)
	case errors.Is(err, graph.ErrUnknown):
		p.refuse(w, r, "unknown", err)
	case errors.Is(err, graph.ErrDisabled):
		p.refuse(w, r, "disabled", err)
	case errors.Is(err, graph.ErrLinked):
		p.refuse(w, r, "linked", err)
	default:
		p.refuse(w, r, "failed", err)
	}
}

// refuse sends the browser to the page to sign in, which says why.
func (p *Provider) refuse(w http.ResponseWriter, r *http.Request, why string, err error) {
	p.Log.WarnContext(r.Context(), "signing in by the provider failed", "request", graph.RequestFrom(r.Context()).ID, "why", why, "error", err)
	w.Header().Del("Set-Cookie") // of a session that came to nothing
	p.forget(w)
	http.Redirect(w, r, "/?refused="+why, http.StatusSeeOther)
}

// within returns an address of this site, and no other: its start, if in doubt.
func within(to string) string {
	u, err := url.Parse(to)
	if err != nil || u.Scheme != "" || u.Host != "" || !strings.HasPrefix(to, "/") || strings.HasPrefix(to, "//") || strings.ContainsAny(to, "\\\r\n\t") {
		return "/"
	}
	return u.String()
}
