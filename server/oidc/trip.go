package oidc

import (
	"encoding/base64"
	"encoding/json"
	"net/http"
	"time"
)

// trip is one way to the provider and back, kept by the browser that makes it.
type trip struct {
	State, Nonce, Verifier string
	To                     string    // where it came from
	Until                  time.Time // it is good for
}

// tripTime is how long somebody may take to sign in there.
const tripTime = 10 * time.Minute

// cookie returns the cookie of a trip. Over https no other site can plant it.
// Lax, for it has to come along when the provider sends the browser back.
func (p *Provider) cookie(value string, maxAge int) *http.Cookie {
	secure, name := p.Site.Scheme == "https", "throughline-oidc"
	if secure {
		name = "__Host-" + name
	}
	return &http.Cookie{Name: name, Value: value, MaxAge: maxAge, Path: "/", Secure: secure, HttpOnly: true, SameSite: http.SameSiteLaxMode}
}

func (p *Provider) remember(w http.ResponseWriter, t trip) {
	t.Until = p.Now().Add(tripTime).UTC()
	text, _ := json.Marshal(t) // of strings and a time
	http.SetCookie(w, p.cookie(base64.RawURLEncoding.EncodeToString(text), int(tripTime/time.Second)))
}

func (p *Provider) forget(w http.ResponseWriter) { http.SetCookie(w, p.cookie("", -1)) }

// recall returns the trip that this browser began, if it has and not too long ago.
func (p *Provider) recall(r *http.Request) (t trip, begun bool) {
	c, err := r.Cookie(p.cookie("", 0).Name)
	if err != nil {
		return t, false
	}
	text, err := base64.RawURLEncoding.DecodeString(c.Value)
	if err != nil || json.Unmarshal(text, &t) != nil {
		return t, false
	}
	t.To = within(t.To)
	return t, t.State != "" && t.Nonce != "" && t.Verifier != "" && p.Now().Before(t.Until)
}
