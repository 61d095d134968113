package graph

import (
	"context"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"
	"unicode/utf8"

	"pgregory.net/rapid"

	"throughline/ent"
	"throughline/ent/migrate/migrations"
	"throughline/ent/rights"
	"throughline/ent/store"
	"throughline/ent/store/storetest"
	"throughline/ent/viewer"
	"throughline/graph/fulltext"
)

// typed is words as people type them, and how they are compared.
var typed = map[string]string{
	"pay": "pay", "PAYMENT": "payment", "Wallet": "wallet", "wállet": "wallet", "Straße": "strasse", "one": "one", "b": "b",
	"検索": "検 索", "索引": "索 引", "CHK-7": "chk 7", "don't": "don t", "한국": "한 국", "x_y": "x y", "Ёлка": "елка",
}

func drawText(rt *rapid.T) string {
	words := []string{}
	for word := range typed {
		words = append(words, word)
	}
	return strings.Join(rapid.SliceOfN(rapid.SampledFrom(sorted(words)), 1, 5).Draw(rt, "text"), " ")
}

// lookup is a query and, said otherwise, what it is to find.
type lookup struct {
	text    string
	phrases [][]string
	begins  bool // the last word of the last is only begun
}

func drawLookup(rt *rapid.T) lookup {
	var l lookup
	n := rapid.IntRange(1, 3).Draw(rt, "phrases")
	for i := range n {
		words := strings.Fields(drawText(rt))
		words = words[:min(len(words), rapid.IntRange(1, 2).Draw(rt, "words"))]
		var phrase []string
		for _, w := range words {
			phrase = append(phrase, strings.Fields(typed[w])...)
		}
		text := strings.Join(words, " ")
		switch last := phrase[len(phrase)-1]; {
		case len(words) > 1 || rapid.Bool().Draw(rt, "quoted"):
			text = `"` + text + `"`
		case i == n-1 && utf8.RuneCountInString(last) > 1:
			l.begins = true
			begun := string([]rune(last)[:2])
			text, phrase = strings.ReplaceAll(strings.TrimSuffix(typed[words[0]], last), " ", "-")+begun, append(phrase[:len(phrase)-1], begun)
		}
		l.text, l.phrases = l.text+" "+text, append(l.phrases, phrase)
	}
	return l
}

// in reports whether each phrase is in one of the texts.
func (l lookup) in(texts []string) bool {
	for i, phrase := range l.phrases {
		begins := l.begins && i == len(l.phrases)-1
		if !slices.ContainsFunc(texts, func(text string) bool { return has(text, phrase, begins) }) {
			return false
		}
	}
	return true
}

func has(text string, phrase []string, begins bool) bool {
	words := fulltext.Words(text)
	for ; len(words) >= len(phrase); words = words[1:] {
		matches := 0
		for n, w := range phrase {
			if is := words[n].Text; is == w || begins && n == len(phrase)-1 && strings.HasPrefix(is, w) {
				matches++
			}
		}
		if matches == len(phrase) {
			return true
		}
	}
	return false
}

// everything is the texts of all that is searched, by id.
func (w *world) everything(ctx context.Context) map[string]thing {
	w.t.Helper()
	var all []string
	for _, table := range []string{"stories", "criterions", "comments", "goals", "features", "insights"} {
		rows, err := w.store.Client.QueryContext(ctx, "SELECT id FROM "+table)
		must(w.t, err)
		for rows.Next() {
			var id string
			must(w.t, rows.Scan(&id))
			all = append(all, id)
		}
		must(w.t, rows.Close())
	}
	things, err := thingsByID(viewer.NewContext(ctx, viewer.System("")), w.store.Client, all)
	must(w.t, err)
	same(w.t, len(things), len(all))
	return things
}

// found is the ids of all that a search finds, page by page.
func (c caller) found(vars map[string]any) []string {
	c.t.Helper()
	ids := []string{}
	for more := true; more; {
		r := c.must(searchQuery, vars)
		for _, e := range r.at("search", "edges").([]any) {
			ids = append(ids, e.(map[string]any)["node"].(map[string]any)["id"].(string))
		}
		more, vars["after"] = r.at("search", "pageInfo", "hasNextPage").(bool), r.at("search", "pageInfo", "endCursor")
	}
	return ids
}

// rewriting is every way to write, change and remove a text: what it needs the
// id of, and what it makes.
var rewriting = []struct{ of, makes, change string }{
	{"", "story", `createStory(input: {productId: $p, title: $t, body: $more}) { storyEdge { node { id } } }`},
	{"", "goal", `createGoal(input: {productId: $p, title: $t, metric: {name: $more}}) { goalEdge { node { id } } }`},
	{"", "feature", `createFeature(input: {productId: $p, title: $t, what: $more}) { featureEdge { node { id } } }`},
	{"story", "", `updateStory(input: {id: $id, title: $t, soThat: $more}) { story { id } }`},
	{"story", "", `addComment(input: {subjectId: $id, body: $t}) { commentEdge { node { id } } }`},
	{"story", "criterion", `addCriterion(input: {storyId: $id, given: $t, then: $more}) { criterion { id } }`},
	{"goal", "", `updateGoal(input: {id: $id, why: $t, metric: {name: $more}}) { goal { id } }`},
	{"goal", "", `askQuestion(input: {subjectId: $id, body: $t}) { commentEdge { node { id } } }`},
	{"feature", "", `updateFeature(input: {id: $id, title: $t, why: $more}) { feature { id } }`},
	{"criterion", "", `updateCriterion(input: {id: $id, text: $t}) { criterion { id } }`},
	{"criterion", "", `removeCriterion(input: {id: $id}) { story { id } }`},
}

// TestSearchFindsWhatAPlainLookFinds writes texts in every way there is, takes
// some back, and compares what search finds with what reading all of them does.
// It does so on both databases, and thus both find the same.
func TestSearchFindsWhatAPlainLookFinds(t *testing.T) {
	w := newWorld(t)
	rapid.Check(t, func(rt *rapid.T) {
		way := rapid.SampledFrom(rewriting).Draw(rt, "change")
		vars := map[string]any{"p": w.product, "t": drawText(rt), "more": drawText(rt)}
		things := w.everything(t.Context())
		var candidates []string
		for id := range things {
			if way.of != "" && strings.HasPrefix(id, way.of+"_") {
				candidates = append(candidates, id)
			}
		}
		if way.of == "" || len(candidates) > 0 {
			if way.of != "" {
				vars["id"] = rapid.SampledFrom(sorted(candidates)).Draw(rt, "id")
			}
			w.as(both).must(declared(way.change), vars)
			if rapid.Bool().Draw(rt, "undo") {
				w.as(both).undo(w.newest()) // or be told that it cannot be
			}
		}
		l := drawLookup(rt)
		want := []string{}
		for id, t := range w.everything(t.Context()) {
			if l.in(t.texts) {
				want = append(want, id)
			}
		}
		got := w.as(watcher).found(map[string]any{"t": l.text, "first": rapid.IntRange(1, 20).Draw(rt, "first")})
		if !slices.Equal(sorted(got), sorted(want)) {
			rt.Fatalf("%s finds %v; a plain look finds %v", l.text, sorted(got), sorted(want))
		}
	})
}

// declared is a change as a mutation that declares the variables it has.
func declared(change string) string {
	var all []string
	for name, kind := range map[string]string{"$p": "ID!", "$id": "ID!", "$t": "String!", "$more": "String!"} {
		if strings.Contains(change, name) {
			all = append(all, name+": "+kind)
		}
	}
	return "mutation(" + strings.Join(all, ", ") + ") { " + change + " }"
}

// TestWhatEachMutationWroteIsFound runs every try of the table of rights.
func TestWhatEachMutationWroteIsFound(t *testing.T) {
	for _, try := range tries {
		t.Run(fmt.Sprint(try.mutation, "/", try.needs), func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			vars := try.setup(w)
			who := both
			if try.needs == rights.Administer {
				who = admin
			}
			w.as(who).must(try.query, vars)
			w.knowsEverything()
		})
	}
}

// knowsEverything fails unless search finds each thing by all that it says.
func (w *world) knowsEverything() {
	w.t.Helper()
	things := w.everything(w.t.Context())
	for id, t := range things {
		for _, text := range t.texts {
			if len(fulltext.Words(text)) == 0 {
				continue
			}
			if got := w.as(admin).found(map[string]any{"t": `"` + text + `"`, "first": 100}); !slices.Contains(got, id) {
				w.t.Errorf("%q finds %v and not %s", text, got, id)
			}
		}
	}
	same(w.t, w.store.Client.Searchable.Query().CountX(viewer.NewContext(w.t.Context(), viewer.System(""))), len(things))
}

func TestWhatARequestWroteItFinds(t *testing.T) {
	w := newWorld(t)
	r := w.as(po).must(`mutation($p: ID!) { createStory(input: {productId: $p, title: "Pay in one tap"}) {
		storyEdge { node { product { backlog(filter: {text: "tap"}) { totalCount } } } } } }`, inProduct(w))
	same(t, r.at("createStory", "storyEdge", "node", "product", "backlog", "totalCount"), 1)
	w.knowsEverything()
}

func TestAnImportIsFound(t *testing.T) {
	w := newWorld(t)
	w.imports(fixture("cloud.csv"))
	w.knowsEverything()
}

// TestWhatIsOlderThanTheIndexIsFound brings a database from before there was one
// to the newest schema.
func TestWhatIsOlderThanTheIndexIsFound(t *testing.T) {
	before := fstest.MapFS{}
	for _, folder := range []string{"sqlite", "postgres"} {
		files, err := fs.Glob(migrations.FS, folder+"/*.sql")
		must(t, err)
		since := slices.IndexFunc(files, func(name string) bool { return strings.HasSuffix(name, "_search.sql") })
		for _, name := range files[:since] {
			text, err := fs.ReadFile(migrations.FS, name)
			must(t, err)
			before[name] = &fstest.MapFile{Data: text}
		}
	}
	db, err := store.Open(t.Context(), storetest.URLWith(t, before))
	must(t, err)
	defer db.Close()
	filled := storetest.Fill(t, db, 600)
	_, err = db.Migrate(t.Context(), migrations.FS)
	must(t, err)
	w := &world{t: t, now: time.Now(), viewers: map[string]*viewer.Viewer{
		admin: {UserID: filled.User, WorkspaceID: filled.Workspace, Admin: true, Roles: map[string][]rights.RoleKind{}},
		po:    {UserID: filled.User, WorkspaceID: filled.Workspace, Roles: map[string][]rights.RoleKind{filled.Product: {rights.PO}}},
	}}
	w.store = &Store{Client: ent.NewClient(ent.Driver(db.Driver())), Dialect: db.Dialect(), Now: time.Now}
	w.handler = NewHandler(w.store, &Resolver{}, nil)

	same(t, len(w.as(po).found(map[string]any{"t": "number 7"})), 0)
	w.as(po).must(`mutation($id: ID!) { updateStory(input: {id: $id, title: "Changed meanwhile"}) { story { id } } }`, map[string]any{"id": storetest.ID("story", 7)})
	n, err := w.store.CatchUp(t.Context())
	must(t, err)
	same(t, n, 600+4*600+1+40)
	n, err = w.store.CatchUp(t.Context())
	must(t, err)
	same(t, n, 0)
	same(t, w.as(po).found(map[string]any{"t": "meanwhile"}), []string{storetest.ID("story", 7)})
	same(t, w.as(po).found(map[string]any{"t": `"number 8"`}), []string{storetest.ID("story", 8)})
	same(t, w.as(po).must(searchQuery, map[string]any{"t": "card"}).at("search", "totalCount"), maxCount)
	r := w.as(po).must(`{ product(key: "CHK") { order: backlogOrder(filter: {scope: ALL, text: "pay"}) few: backlogOrder(filter: {scope: ALL, text: "number 9"}) } }`, nil)
	order := r.at("product", "order").([]any) // more than are named one by one
	same(t, len(order), 600)
	same(t, []any{order[0], order[599]}, []any{storetest.ID("story", 1), storetest.ID("story", 600)})
	same(t, r.at("product", "few"), []string{storetest.ID("story", 9)})
}
