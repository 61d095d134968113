package graph

import (
	"sync"
	"testing"
	"time"
)

const (
	visiting = `mutation($p: ID!, $n: Int!) { markVisit(input: {productId: $p, number: $n}) { product { lastVisit { number at } } } }`
	visited  = `{ product(key: "CHK") { lastEvent lastVisit { number at } } }`
)

func (w *world) visit(name string, number int) response {
	return w.as(name).ask(visiting, map[string]any{"p": w.product, "n": number})
}

// lastVisit is the number somebody's visit before this one ended with, or nil.
func (w *world) lastVisit(name string) any {
	w.t.Helper()
	if visit := w.as(name).must(visited, nil).at("product", "lastVisit"); visit == nil {
		return nil
	}
	return w.as(name).must(visited, nil).at("product", "lastVisit", "number")
}

func TestTheLastVisitIsTheOneBeforeThis(t *testing.T) {
	w := newWorld(t)
	for range 5 {
		w.story("Pay in one tap")
	}
	same(t, w.lastVisit(dev), nil) // never here
	w.visit(dev, 2)
	same(t, w.lastVisit(dev), nil) // for the first time
	w.later(20 * time.Minute)
	left := w.clock()
	w.visit(dev, 4)
	w.later(31 * time.Minute)
	same(t, w.lastVisit(dev), 4) // back, and not marked yet
	w.visit(dev, 5)
	w.later(10 * time.Minute)
	w.visit(dev, 6)
	same(t, w.lastVisit(dev), 4)
	same(t, w.as(dev).must(visited, nil).at("product", "lastVisit", "at"), left.Format(time.RFC3339))
	w.later(31 * time.Minute)
	same(t, w.lastVisit(dev), 6)
}

func TestAVisitIsOnesOwn(t *testing.T) {
	w := newWorld(t)
	w.story("Pay in one tap")
	for _, name := range []string{dev, watcher, admin} {
		same(t, w.visit(name, 1).at("markVisit", "product", "lastVisit"), nil)
	}
	w.later(time.Hour)
	w.visit(dev, 2)
	same(t, w.lastVisit(dev), 1)
	same(t, w.lastVisit(watcher), 1)
	same(t, w.lastVisit(po), nil)
	w.visit(outsider, 1).refused(t, NotFound, "input.productId")
	w.visit(stranger, 1).refused(t, NotFound, "input.productId")
	w.visit(nobody, 1).refused(t, Unauthenticated, "")
	script := *w.viewers[dev]
	script.TokenID = "token_1"
	caller{w, &script}.ask(visiting, map[string]any{"p": w.product, "n": 1}).refused(t, Forbidden, "")
}

func TestAVisitIsWrittenAtMostOnceAMinute(t *testing.T) {
	w := newWorld(t)
	for range 5 {
		w.story("Pay in one tap")
	}
	end := w.as(dev).must(visited, nil).at("product", "lastEvent")
	w.visit(dev, 1)
	w.later(59 * time.Second)
	before := w.statements.Load()
	w.visit(dev, 3)
	if sent := w.statements.Load() - before; sent > 3 {
		t.Errorf("a mark within the minute takes %d statements", sent)
	}
	w.later(time.Hour)
	same(t, w.lastVisit(dev), 1)
	w.visit(dev, 5)
	w.later(time.Minute)
	w.visit(dev, 3) // a browser that is behind
	w.later(time.Hour)
	same(t, w.lastVisit(dev), 5)
	same(t, w.as(dev).must(visited, nil).at("product", "lastEvent"), end) // no line of the log
}

func TestAVisitSawNoMoreThanThereIs(t *testing.T) {
	w := newWorld(t)
	w.story("Pay in one tap")
	w.visit(dev, -1).refused(t, Invalid, "input.number")
	w.visit(dev, 1_000).refused(t, Invalid, "input.number")
	w.visit(dev, 2)
	must(t, w.store.Client.Visit.Update().SetNumber(900).Exec(asSystem(t.Context()))) // a log that was restored since
	w.later(time.Hour)
	same(t, w.lastVisit(dev), w.as(dev).must(visited, nil).at("product", "lastEvent"))
	w.visit(dev, 1)
	w.later(time.Hour)
	same(t, w.lastVisit(dev), 1)
}

func TestVisitsToAPageOfProductsTakeOneStatement(t *testing.T) {
	w := newWorld(t)
	w.visit(admin, 1)
	w.later(time.Hour)
	const query = `{ workspace { products(first: 10) { edges { node { key lastVisit { number } } } } } }`
	r := w.as(admin).must(query, nil)
	same(t, r.at("workspace", "products", "edges", 0, "node", "lastVisit", "number"), 1)
	same(t, r.at("workspace", "products", "edges", 1, "node", "lastVisit"), nil)
	before := w.statements.Load()
	w.as(admin).must(query, nil)
	if sent := w.statements.Load() - before; sent > 3 {
		t.Errorf("they take %d statements", sent)
	}
}

func TestBrowsersThatComeAtOnceMakeOneVisit(t *testing.T) {
	w := newWorld(t)
	var browsers sync.WaitGroup
	for range 8 {
		browsers.Go(func() {
			if r := w.visit(dev, 1); r.code() != "" {
				t.Errorf("refused: %s", r.Body)
			}
		})
	}
	browsers.Wait()
	same(t, w.store.Client.Visit.Query().CountX(asSystem(t.Context())), 1)
}
