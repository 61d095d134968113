package graph

import (
	"encoding/json"
	"net/http"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/vektah/gqlparser/v2/gqlerror"

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

func TestATokenSpendsAsMuchOverAStream(t *testing.T) {
	w := newWorld(t)
	w.give(3)
	s := w.listening()
	const query = `{ viewer { id name } }`
	allowed := s.listen(pm, query, nil).hear()
	same(t, allowed.Extensions["cost"], map[string]any{"requested": 2, "limit": 3, "remaining": 1, "reset": 40})
	denied, _ := s.listen(pm, query, nil).next()
	denied.refused(t, Limited, "")
	same(t, denied.extra("reason"), "COST")
	followed, _ := s.follow(pm).next()
	followed.refused(t, Limited, "")
}

// What was said of a token in a header holds for each operation of its socket.
func TestATokenSpendsAsMuchOverASocket(t *testing.T) {
	for reason, test := range map[string]*ent.Token{
		"COST": {RequestsPerMinute: 60, CostPerMinute: 3},
		"RATE": {RequestsPerMinute: 1, CostPerMinute: 60},
	} {
		t.Run(reason, func(t *testing.T) {
			w := newWorld(t)
			w.budget = NewBudgets(w.clock).Of(test)
			c := w.listening().dial(&websocket.DialOptions{Subprotocols: []string{protocol}, HTTPHeader: http.Header{"Authorization": {pm}}})
			c.send(`{"type": "connection_init"}`)
			same(t, c.read().Type, "connection_ack")
			c.subscribe("allowed", `{ viewer { id name } }`, nil)
			same(t, c.read().Type+c.read().Type, "nextcomplete")
			c.subscribe("denied", `{ viewer { id name } }`, nil)
			m := c.read()
			same(t, m.ID+" "+m.Type, "denied error")
			var told gqlerror.List
			must(t, json.Unmarshal(m.Payload, &told))
			same(t, told[0].Extensions["reason"], reason)
		})
	}
}
