package graph

import (
	"fmt"
	"strings"
	"testing"
)

const envision = `mutation($p: ID!, $v: String!) { updateProduct(input: {id: $p, vision: $v}) { product { id } } }`

// TestTheVisionKeepsItsVersionsApartFromTheRestOfTheLog reads what a vision was.
func TestTheVisionKeepsItsVersionsApartFromTheRestOfTheLog(t *testing.T) {
	w := newWorld(t)
	set := func(text string) {
		w.as(pm).must(envision, map[string]any{"p": w.product, "v": text})
	}
	set("Pay **fast**")
	for range 3 {
		w.story("somebody's")
		w.as(admin).must(`mutation($p: ID!, $n: String!) { updateProduct(input: {id: $p, name: $n}) { product { id } } }`, map[string]any{"p": w.product, "n": fmt.Sprint("Checkout ", w.events())})
	}
	set("Pay at once")
	body := w.as(dev).ask(`{ product(key: "CHK") { visionHtml visionEvents(last: 2) { edges { node { action changes { field from to } } } } } }`, nil).Body
	for _, want := range []string{"<p>Pay at once</p>", `Pay **fast**`} {
		if !strings.Contains(strings.NewReplacer(`\u003c`, "<", `\u003e`, ">").Replace(body), want) {
			t.Errorf("%s lacks %s", body, want)
		}
	}
	if strings.Contains(body, "createStory") {
		t.Errorf("%s has what happened to a story", body)
	}
}
