package client

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

const secret = "tl_of-nobody"

// TestATokenStaysWhereItWasSent points to the same host at another port, to
// which Go would bring the token along.
func TestATokenStaysWhereItWasSent(t *testing.T) {
	var asked []string
	there := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked = append(asked, r.URL.Path+" "+r.Header.Get("Authorization"))
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprint(w, `{"data": {"viewer": null}}`)
	}))
	t.Cleanup(there.Close)
	ask := func(at string) error {
		c, err := New(at, secret)
		if err != nil {
			t.Fatal(err)
		}
		_, err = c.Ask(t.Context(), "{ viewer { id } }", "", nil)
		return err
	}
	for _, status := range []int{301, 302, 303, 307, 308} {
		from := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, there.URL+r.URL.Path, status)
		}))
		t.Cleanup(from.Close)
		err := ask(from.URL)
		if want := fmt.Sprintf("%s/graphql points to %s (%d ", from.URL, there.URL, status); err == nil || !strings.HasPrefix(err.Error(), want) || strings.Contains(err.Error(), secret) {
			t.Errorf("it ends with %v, want %s", err, want)
		}
	}
	if len(asked) > 0 {
		t.Errorf("there it is asked %s", asked)
	}
	if err := ask(there.URL); err != nil || len(asked) != 1 || asked[0] != "/graphql Bearer "+secret {
		t.Errorf("where it is: %v, asked %s", err, asked)
	}
}
