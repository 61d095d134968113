// Package redirect keeps requests where they were sent. Whoever answers one
// could point to another host, to another port or to a plain http, and what
// authorizes the request would go along.
package redirect

import (
	"net/http"
	"net/url"
	"strings"
)

// Never is for http.Client.CheckRedirect: the redirect is the answer.
func Never(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }

// Refusing returns a client as c is that follows no redirect.
func Refusing(c *http.Client) *http.Client {
	refusing := *c
	refusing.CheckRedirect = Never
	return &refusing
}

// Target returns the server that a redirect points to, and whether an answer is
// one: where the path that was asked for is there as well, the address in front
// of it, which could be asked instead. What else a query of it says is left out.
func Target(answer *http.Response, path string) (server string, is bool) {
	if answer.StatusCode < 300 || answer.StatusCode > 399 {
		return "", false
	}
	to, err := answer.Location()
	if err != nil {
		return "", false
	}
	bare := url.URL{Scheme: to.Scheme, Host: to.Host, Path: to.Path}
	return strings.TrimSuffix(bare.String(), path), true
}
