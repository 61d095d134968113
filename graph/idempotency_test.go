package graph

import (
	"strings"
	"sync"
	"testing"
	"time"
)

const createOnce = `mutation($p: ID!, $k: String, $t: String!) { createStory(input: {productId: $p, title: $t, idempotencyKey: $k}) {
	storyEdge { cursor node { id key version title } } } }`

func TestTheSameKeyAnswersTheFirstResultAgain(t *testing.T) {
	w := newWorld(t)
	vars := map[string]any{"p": w.product, "k": "nightly-1", "t": "Pay in one tap"}
	first := w.as(po).must(createOnce, vars)
	same(t, w.as(po).must(createOnce, vars).Body, first.Body)
	same(t, w.order(), "[Pay in one tap]")

	vars["t"] = "Another"
	w.as(po).ask(createOnce, vars).refused(t, Invalid, "input.idempotencyKey")

	w.as(both).must(createOnce, vars) // another caller, another key
	w.later(25 * time.Hour)
	w.as(po).must(createOnce, vars)
	same(t, len(w.order()), 3)
}

func TestAFailedCallForgetsItsKey(t *testing.T) {
	w := newWorld(t)
	w.as(dev).ask(createOnce, map[string]any{"p": w.product, "k": "x", "t": "a"}).refused(t, Forbidden, "")
	w.as(po).ask(createOnce, map[string]any{"p": w.product, "k": "x", "t": " "}).refused(t, Invalid, "input.title")
	w.as(po).must(createOnce, map[string]any{"p": w.product, "k": "x", "t": "a"})
}

func TestTheSameKeyAtOnceMakesOneRow(t *testing.T) {
	w := newWorld(t)
	var wait sync.WaitGroup
	bodies := make([]string, 12)
	for i := range bodies {
		wait.Go(func() {
			bodies[i] = w.as(po).ask(createOnce, map[string]any{"p": w.product, "k": "once", "t": "Pay in one tap"}).Body
		})
	}
	wait.Wait()
	for _, body := range bodies {
		same(t, body, bodies[0])
	}
	same(t, w.order(), "[Pay in one tap]")
}

func TestEveryPayloadCanBeRecalled(t *testing.T) {
	for _, try := range tries {
		t.Run(try.mutation+"/"+string(try.needs), func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			vars := try.setup(w)
			who := map[bool]string{true: admin, false: both}[try.needs == "ADMINISTER"]
			query := withKey(try.query)
			first := w.as(who).must(query, vars)
			before := w.events()
			again := w.as(who).must(query, vars)
			same(t, again.Body, first.Body)
			same(t, w.events(), before)
		})
	}
}

// withKey gives the input of a mutation an idempotencyKey.
func withKey(query string) string {
	return strings.Replace(query, "input: {", `input: {idempotencyKey: "again", `, 1)
}
