package main

import (
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"throughline/ent/migrate/migrations"
	"throughline/ent/store/storetest"
)

// pair is two servers on one PostgreSQL, each with a script of the Product Owner.
func pair(t *testing.T) (a, b *browser, product string) {
	t.Helper()
	storetest.Torture(t)
	needsPostgres(t)
	args := pairArgs(t)
	one, two := launch(t, args), launch(t, args)
	token := one.token(t, "--for=ada@example.com", "--requests=6000", "--cost=60000000")
	a, b = one.script(t, token), two.script(t, token)
	return a, b, a.does(`{ product(key: "CHK") { id } }`, nil).text("product.id")
}

func pairArgs(t *testing.T) []string { return product(t, storetest.URLWith(t, migrations.FS)) }

func TestTortureListeners(t *testing.T) {
	a, b, id := pair(t)
	const many, changes = 50, 200
	ctx, leave := context.WithCancel(t.Context())
	var all sync.WaitGroup
	listeners := make([]*listener, many)
	for i := range listeners {
		listeners[i] = &listener{browser: b, product: id, connect: (*listener).socket}
		all.Go(func() { listeners[i].listen(ctx) })
	}
	eventually(t, "all listen", func() bool {
		return !slices.ContainsFunc(listeners, func(l *listener) bool { last, _ := l.state(); return last == 0 })
	})
	sent := map[string]time.Time{}
	for n := range changes {
		began := time.Now()
		key := a.does(oneStory, map[string]any{"p": id, "t": fmt.Sprint("Story ", n)}).text("createStory.storyEdge.node.key")
		sent[key] = began
		eventually(t, "all have heard", func() bool {
			return !slices.ContainsFunc(listeners, func(l *listener) bool { _, heard := l.state(); return heard <= n })
		})
	}
	leave()
	all.Wait()
	var took []time.Duration
	for _, l := range listeners {
		for key, at := range l.heard {
			took = append(took, at.Sub(sent[key]))
		}
	}
	slices.Sort(took)
	p99 := took[len(took)*99/100]
	storetest.Bar(t, "50 listeners at one of two servers, 200 mutations at the other", "each event once, 99 % within 1 s",
		fmt.Sprintf("%d of %d heard once, 99 %% within %d ms", len(took), many*changes, p99.Milliseconds()),
		len(took) == many*changes && p99 <= time.Second)
}

func TestTortureEditors(t *testing.T) {
	storetest.Torture(t)
	args := product(t, storetest.URLWith(t, migrations.FS))
	p := launch(t, args)
	b := p.script(t, p.token(t, "--for=ada@example.com", "--requests=6000", "--cost=60000000"))
	id := b.does(`{ product(key: "CHK") { id } }`, nil).text("product.id")
	story := b.does(`mutation($p: ID!) { createStory(input: {productId: $p, title: "Pay"}) { storyEdge { node { id } } } }`, map[string]any{"p": id}).text("createStory.storyEdge.node.id")
	const edit = `mutation($id: ID!, $v: Int!, $title: String, $body: String) {
		updateStory(input: {id: $id, version: $v, title: $title, body: $body}) { story { version } } }`
	const read = `query($id: ID!) { node(id: $id) { ... on Story { version title body } } }`
	// both sends two edits of one version at once.
	both := func(version any, first, second map[string]any) (codes []string) {
		var all sync.WaitGroup
		codes = make([]string, 2)
		for i, fields := range []map[string]any{first, second} {
			all.Go(func() {
				vars := map[string]any{"id": story, "v": version}
				maps.Copy(vars, fields)
				r, err := b.try(edit, vars)
				if codes[i] = r.code; err != nil {
					codes[i] = err.Error()
				}
			})
		}
		all.Wait()
		slices.Sort(codes)
		return codes
	}
	oneWins, merged := 0, 0
	const rounds = 100
	for n := range rounds {
		now := b.does(read, map[string]any{"id": story})
		codes := both(now.at("node.version"), map[string]any{"title": fmt.Sprint("Left ", n)}, map[string]any{"title": fmt.Sprint("Right ", n)})
		if slices.Equal(codes, []string{"", "CONFLICT"}) {
			oneWins++
		}
		now = b.does(read, map[string]any{"id": story})
		title, body := fmt.Sprint("Title ", n), fmt.Sprint("Body ", n)
		codes = both(now.at("node.version"), map[string]any{"title": title}, map[string]any{"body": body})
		if now = b.does(read, map[string]any{"id": story}); slices.Equal(codes, []string{"", ""}) && now.at("node.title") == title && now.at("node.body") == body {
			merged++
		}
	}
	storetest.Bar(t, "two editors at once, 100 rounds", "one field: one wins, the other is told; two fields: both stand",
		fmt.Sprintf("%d, %d of %d", oneWins, merged, rounds), oneWins == rounds && merged == rounds)
}

func TestTortureReorder(t *testing.T) {
	a, b, id := pair(t)
	const rows, moves, movers = 200, 2000, 8
	var stories []string
	for n := range rows {
		stories = append(stories, a.does(`mutation($p: ID!, $t: String!) { createStory(input: {productId: $p, title: $t}) { storyEdge { node { id } } } }`,
			map[string]any{"p": id, "t": fmt.Sprint("Story ", n)}).text("createStory.storyEdge.node.id"))
	}
	var all sync.WaitGroup
	var accepted, sent atomic.Int64
	for m := range movers {
		at := []*browser{a, b}[m%2]
		chance := rand.New(rand.NewPCG(1, uint64(m)))
		all.Go(func() {
			for sent.Add(1) <= moves {
				pick := chance.Perm(rows)
				side := []string{"after", "before"}[chance.IntN(2)]
				// Half of them to one place, where ranks grow.
				if chance.IntN(2) == 0 && pick[0] != 0 {
					pick[1] = 0
				}
				r, err := at.try(`mutation($id: ID!, $to: ID!) { moveStory(input: {id: $id, `+side+`: $to}) { story { id } } }`,
					map[string]any{"id": stories[pick[0]], "to": stories[pick[1]]})
				if err == nil && r.code == "" {
					accepted.Add(1)
				}
			}
		})
	}
	all.Wait()
	order := func(b *browser) (ids []string) {
		for _, id := range b.does(`{ product(key: "CHK") { backlogOrder } }`, nil).at("product.backlogOrder").([]any) {
			ids = append(ids, id.(string))
		}
		return ids
	}
	here, there, longest := order(a), order(b), 0
	ranks := a.does(`{ product(key: "CHK") { first: backlog(first: 100) { edges { node { rank } } } last: backlog(last: 100) { edges { node { rank } } } } }`, nil)
	for _, half := range []string{"product.first.edges", "product.last.edges"} {
		for _, edge := range ranks.at(half).([]any) {
			longest = max(longest, len(edge.(map[string]any)["node"].(map[string]any)["rank"].(string)))
		}
	}
	same := slices.Equal(here, there)
	set := slices.Equal(slices.Sorted(slices.Values(here)), slices.Sorted(slices.Values(stories)))
	one := "one order at both"
	if !same || !set {
		one = "no one order of all rows"
	}
	storetest.Bar(t, "2,000 moves at once of 200 rows, at two servers", "the same rows in one order everywhere, ≥ 99 % accepted, ranks ≤ 64 bytes",
		fmt.Sprintf("%s, %.1f %% accepted, ranks ≤ %d bytes", one, 100*float64(accepted.Load())/moves, longest),
		same && set && accepted.Load() >= moves*99/100 && longest <= 64)
}

func TestTortureKeys(t *testing.T) {
	a, b, id := pair(t)
	const keys, each = 20, 20
	var all sync.WaitGroup
	var mu sync.Mutex
	answers := map[string]map[string]bool{}
	for k := range keys {
		for n := range each {
			at := []*browser{a, b}[n%2]
			all.Go(func() {
				title := fmt.Sprint("Story ", k)
				r, err := at.try(oneStory, map[string]any{"p": id, "t": title})
				if err != nil || r.code != "" {
					t.Errorf("%s: %s %v", title, r.body, err)
				}
				mu.Lock()
				defer mu.Unlock()
				if answers[title] == nil {
					answers[title] = map[string]bool{}
				}
				answers[title][r.text("createStory.storyEdge.node.key")] = true
			})
		}
	}
	all.Wait()
	distinct := 0
	for _, a := range answers {
		distinct += len(a)
	}
	refused := 0
	for k := range keys {
		r := a.ask(`mutation($p: ID!, $k: String!) { createStory(input: {productId: $p, title: "Another", idempotencyKey: $k}) { storyEdge { cursor } } }`,
			map[string]any{"p": id, "k": fmt.Sprint("Story ", k)})
		if r.code == "INVALID" {
			refused++
		}
	}
	rows := int(b.does(`{ product(key: "CHK") { backlog(first: 1, filter: {scope: ALL}) { totalCount } } }`, nil).at("product.backlog.totalCount").(float64))
	storetest.Bar(t, "20 idempotency keys × 20 at once, at two servers; over a kill see above", "one row and one answer a key, another input refused",
		fmt.Sprintf("%d rows and %d answers of %d keys, %d of %d refused", rows, distinct, keys, refused, keys),
		rows == keys && distinct == keys && refused == keys)
}
