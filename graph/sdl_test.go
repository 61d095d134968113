package graph

import (
	"net/http"
	"net/http/httptest"
	"regexp"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"throughline/ent/viewer"
	"throughline/graph/gen"
)

// readSDL asks for the schema as text, as v.
func readSDL(v *viewer.Viewer, etag string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodGet, SDLAt, nil)
	if v != nil {
		r = r.WithContext(viewer.NewContext(r.Context(), v))
	}
	r.Header.Set("If-None-Match", etag)
	answer := httptest.NewRecorder()
	SDL().ServeHTTP(answer, r)
	return answer
}

func TestTheSchemaIsReadAsText(t *testing.T) {
	answer := readSDL(&viewer.Viewer{UserID: "user_x"}, "")
	if answer.Code != http.StatusOK {
		t.Fatalf("status %d: %s", answer.Code, answer.Body)
	}
	read, err := gqlparser.LoadSchema(&ast.Source{Input: answer.Body.String()})
	if err != nil {
		t.Fatal(err)
	}
	whole := gen.NewExecutableSchema(gen.Config{}).Schema()
	for name, kind := range whole.Types {
		if got := read.Types[name]; got == nil || len(got.Fields) != len(kind.Fields) || got.Description != kind.Description {
			t.Errorf("%s is not told whole", name)
		}
	}
	if again := readSDL(&viewer.Viewer{UserID: "user_x"}, answer.Header().Get("ETag")); again.Code != http.StatusNotModified {
		t.Errorf("the same again: status %d", again.Code)
	}
}

func TestTheSchemaAsTextIsForThoseSignedIn(t *testing.T) {
	if answer := readSDL(nil, ""); answer.Code != http.StatusUnauthorized {
		t.Errorf("status %d: %.200s", answer.Code, answer.Body)
	}
}

// A deprecation gives scripts a year: they can tell when it is over.
func TestEachDeprecationSaysSinceWhenAndWhatInstead(t *testing.T) {
	dated := regexp.MustCompile(`^Since \d{4}-\d{2}-\d{2}: .+`)
	check := func(where string, directives ast.DirectiveList) {
		if d := directives.ForName("deprecated"); d != nil {
			if reason := d.Arguments.ForName("reason"); reason == nil || !dated.MatchString(reason.Value.Raw) {
				t.Errorf(`%s: @deprecated(reason: "Since 2026-11-27: what to use instead")`, where)
			}
		}
	}
	for name, kind := range gen.NewExecutableSchema(gen.Config{}).Schema().Types {
		if kind.BuiltIn {
			continue
		}
		for _, field := range kind.Fields {
			check(name+"."+field.Name, field.Directives)
			for _, argument := range field.Arguments {
				check(name+"."+field.Name+"("+argument.Name+")", argument.Directives)
			}
		}
		for _, value := range kind.EnumValues {
			check(name+"."+value.Name, value.Directives)
		}
	}
}
