package redirect

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestTargetIsTheServerToAskInstead(t *testing.T) {
	for _, c := range []struct {
		status       int
		to, at, want string
	}{
		{301, "https://example.com/graphql", "/graphql", "https://example.com"},
		{308, "https://example.com/app/graphql", "/graphql", "https://example.com/app"},
		{307, "//example.com:8443/graphql?a=b#c", "/graphql", "http://example.com:8443"},
		{302, "/login?token=secret", "/graphql", "http://asked.example/login"},
		{302, "https://user:secret@example.com/", "/graphql", "https://example.com/"},
		{302, "", "/graphql", ""},
		{302, "http://[", "/graphql", ""},
		{200, "https://example.com/graphql", "/graphql", ""},
		{404, "https://example.com/graphql", "/graphql", ""},
	} {
		answer := &http.Response{StatusCode: c.status, Header: http.Header{}, Request: httptest.NewRequest("POST", "http://asked.example/graphql", nil)}
		if c.to != "" {
			answer.Header.Set("Location", c.to)
		}
		if got, is := Target(answer, c.at); got != c.want || is != (c.want != "") {
			t.Errorf("%d to %q: %q, %t", c.status, c.to, got, is)
		}
	}
}
