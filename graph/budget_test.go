package graph

import (
	"testing"
	"time"

	"throughline/ent"
)

// give has whoever asks do so with a token that may ask for so much a minute.
func (w *world) give(cost int) {
	w.budget = NewBudgets(w.clock).Of(&ent.Token{RequestsPerMinute: 60, CostPerMinute: cost})
}

func TestEachAnswerSaysWhatItCost(t *testing.T) {
	w := newWorld(t)
	same(t, w.as(po).must(`{ viewer { id name } }`, nil).Extensions["cost"], map[string]any{"requested": 2})
	w.give(100)
	same(t, w.as(po).must(`{ viewer { id name } }`, nil).Extensions["cost"],
		map[string]any{"requested": 2, "limit": 100, "remaining": 98, "reset": 2})
}

func TestATokenSpendsSoMuchAMinute(t *testing.T) {
	w := newWorld(t)
	const query = `{ product(key: "CHK") { backlog(first: 50) { edges { node { id title } } } } }`
	w.give(120)
	w.as(po).must(query, nil)
	again := w.as(po).ask(query, nil)
	again.refused(t, Limited, "")
	same(t, []any{again.extra("reason"), again.extra("retryAfter")}, []any{"COST", 40})
	same(t, again.Extensions["cost"], map[string]any{"requested": 100, "limit": 120, "remaining": 20, "reset": 50})
	w.later(40 * time.Second)
	w.as(po).must(query, nil)

	w.give(99)
	never := w.as(po).ask(query, nil)
	never.refused(t, Limited, "")
	same(t, []any{never.extra("reason"), never.extra("retryAfter")}, []any{"COST", nil})
	same(t, never.Extensions["cost"], map[string]any{"requested": 100, "limit": 99, "remaining": 99, "reset": 0})
}
