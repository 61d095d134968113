package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// accepting sends a query as who takes the given kinds of response.
func (c caller) accepting(accept, query string) *httptest.ResponseRecorder {
	body, err := json.Marshal(map[string]any{"query": query})
	must(c.t, err)
	r := httptest.NewRequest("POST", "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	if accept != "" {
		r.Header.Set("Accept", accept)
	}
	rec := httptest.NewRecorder()
	c.handler.ServeHTTP(rec, r)
	return rec
}

func TestAResponseIsOfTheKindThatIsAccepted(t *testing.T) {
	w := newWorld(t)
	for accept, kind := range map[string]string{
		"":                                  ofJSON,
		"*/*":                               ofJSON,
		"text/html, application/*;q=0.9":    ofJSON,
		"application/json":                  ofJSON,
		"application/graphql-response+json": ofGraphQL,
		"application/graphql-response+json; charset=utf-8, application/json; q=0.9": ofGraphQL,
		"application/json, application/graphql-response+json;q=0.5":                 ofJSON,
		"Application/GraphQL-Response+JSON, */*":                                    ofGraphQL,
	} {
		for query, runs := range map[string]bool{
			`{ setup { empty } }`:                    true,
			`{ viewer { id } }`:                      true, // into an error
			`{`:                                      false,
			`{ setup { nothing } }`:                  false,
			`query($x: ID!) { node(id: $x) { id } }`: false,
			`{ __schema { types { name } } }`:        false,
			`mutation($i: SignInInput!) { signIn(input: $i) { accessToken } }`:             false,
			"mutation {" + manyAliases("signOut(input: {}) { deletedSessionId }", 2) + "}": false,
			`mutation { dropStory(input: {id: "x", reason: "y"}) { story { id } } }`:       true, // into an error
			"{" + manyAliases("setup { empty }", 21) + "}":                                 false,
		} {
			status := http.StatusOK
			if kind == ofGraphQL && !runs {
				status = http.StatusBadRequest
			}
			r := w.as(nobody).accepting(accept, query)
			same(t, r.Header().Get("Content-Type"), kind+"; charset=utf-8")
			same(t, r.Code, status)
			var members map[string]json.RawMessage
			must(t, json.Unmarshal(r.Body.Bytes(), &members))
			if _, has := members["data"]; has != runs {
				t.Errorf("%s answered %s", query, r.Body)
			}
		}
	}
}

func TestWhoseTimeIsOverBeforeItBeginsIsToldSo(t *testing.T) {
	w := newWorld(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	r := httptest.NewRequest("POST", "/graphql", strings.NewReader(`{"query": "{ setup { empty } }"}`)).WithContext(ctx)
	r.Header.Set("Content-Type", "application/json")
	rec := httptest.NewRecorder()
	w.handler.ServeHTTP(rec, r)
	var answer response
	must(t, json.Unmarshal(rec.Body.Bytes(), &answer))
	same(t, answer.refused(t, Limited, "").extra("reason"), "TIME")
}
