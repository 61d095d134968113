package graph

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"throughline/ent"
	"throughline/ent/rights"
)

const saveView = `mutation($p: ID!, $n: String!, $f: BacklogFilter!, $s: Boolean) {
	createSavedView(input: {productId: $p, name: $n, filter: $f, shared: $s}) { savedView { id name shared yours user { name } } product { savedViews { name } } } }`

// saves saves what is not ready as somebody's view.
func (w *world) saves(who, name string, shared bool) response {
	w.t.Helper()
	return w.as(who).ask(saveView, map[string]any{"p": w.product, "n": name, "f": map[string]any{"ready": false}, "s": shared})
}

// views are the names of those that somebody sees.
func (w *world) views(who string) []any {
	w.t.Helper()
	names := []any{}
	for _, v := range w.as(who).must(`{ product(key: "CHK") { savedViews { name } } }`, nil).at("product", "savedViews").([]any) {
		names = append(names, v.(map[string]any)["name"])
	}
	return names
}

// logged is what the log says of an event.
func logged(e *ent.Event) []string {
	var all []string
	for _, c := range e.Changes {
		all = append(all, fmt.Sprint(c.Name, " from ", value(c.From), " to ", value(c.To)))
	}
	return all
}

func onView(who string) func(w *world) map[string]any {
	return func(w *world) map[string]any {
		return map[string]any{"id": w.saves(who, "Not ready", true).at("createSavedView", "savedView", "id")}
	}
}

func TestAFilterIsSavedAsItWasAsked(t *testing.T) {
	w := newWorld(t)
	label := w.as(po).id(`mutation($p: ID!) { createLabel(input: {productId: $p, name: "mobile"}) { labelEdge { node { id } } } }`, inProduct(w))
	const all = `{ status feature goal sprint label assignee points ready openQuestion text scope }`
	for _, f := range []map[string]any{
		{},
		{"status": []any{"DRAFT", "READY"}, "label": []any{label}, "points": []any{3.0, nil, 0.5}, "scope": "ALL"},
		{"feature": onFeature(w)["id"], "goal": onGoal(w)["id"], "sprint": onSprint(w)["id"], "assignee": w.viewers[dev].UserID, "ready": false, "openQuestion": true, "text": `"one tap" é`},
	} {
		want := map[string]any{"status": []any{}, "feature": nil, "goal": nil, "sprint": nil, "label": []any{}, "assignee": nil, "points": []any{}, "ready": nil, "openQuestion": nil, "text": nil, "scope": nil}
		for name, v := range f {
			want[name] = v
		}
		r := w.as(watcher).must(`mutation($p: ID!, $n: String!, $f: BacklogFilter!) { createSavedView(input: {productId: $p, name: $n, filter: $f}) { savedView { filter `+all+` } } }`,
			map[string]any{"p": w.product, "n": fmt.Sprint(len(f)), "f": f})
		same(t, r.at("createSavedView", "savedView", "filter"), want)
	}
}

func TestAViewIsOnesOwnUntilItIsShared(t *testing.T) {
	w := newWorld(t)
	before := w.events()
	id := w.saves(dev, "Mine", false).at("createSavedView", "savedView", "id")
	same(t, w.views(dev), "[Mine]")
	same(t, w.views(po), "[]")
	read := `query($id: ID!) { node(id: $id) { ... on SavedView { name yours } } }`
	same(t, w.as(po).must(read, map[string]any{"id": id}).at("node"), nil)
	for _, change := range []string{`updateSavedView(input: {id: $id, name: "Theirs"}) { savedView { id } }`, `deleteSavedView(input: {id: $id}) { deletedSavedViewId }`} {
		w.as(po).ask(`mutation($id: ID!) { `+change+` }`, map[string]any{"id": id}).refused(t, NotFound, "input.id")
	}
	same(t, w.events(), before) // nobody else's business
	w.as(dev).must(`mutation($id: ID!) { updateSavedView(input: {id: $id, name: "Was mine", shared: true}) { savedView { shared } } }`, map[string]any{"id": id})
	same(t, logged(w.newest()), "[shared from false to true]")
	same(t, w.as(po).must(read, map[string]any{"id": id}).at("node"), "map[name:Was mine yours:false]")
	w.as(po).ask(`mutation($id: ID!) { updateSavedView(input: {id: $id, name: "Theirs"}) { savedView { id } } }`, map[string]any{"id": id}).refused(t, Invalid, "input.id")
	w.as(dev).must(`mutation($id: ID!) { updateSavedView(input: {id: $id, name: "A secret", shared: false}) { savedView { shared } } }`, map[string]any{"id": id})
	same(t, logged(w.newest()), "[shared from true to false]")
	same(t, w.views(po), "[]")
	same(t, w.views(dev), "[A secret]")
}

func TestWhoReadsSavesForThemselvesAndSharesNothing(t *testing.T) {
	w := newWorld(t)
	w.saves(watcher, "Shared", true).refused(t, Forbidden, "")
	for _, token := range w.bound(watcher) {
		token.ask(saveView, map[string]any{"p": w.product, "n": "Mine", "f": map[string]any{"ready": false}, "s": false}).refused(t, Forbidden, "")
	}
	id := w.saves(watcher, "Mine", false).at("createSavedView", "savedView", "id")
	change := func(set string) response {
		return w.as(watcher).ask(`mutation($id: ID!) { updateSavedView(input: {id: $id, `+set+`}) { savedView { name filter { text } } } }`, map[string]any{"id": id})
	}
	same(t, change(`name: "Drafts", filter: {text: "tap"}`).at("updateSavedView", "savedView"), "map[filter:map[text:tap] name:Drafts]")
	change(`shared: true`).refused(t, Forbidden, "")
	same(t, w.as(watcher).must(`mutation($id: ID!) { deleteSavedView(input: {id: $id}) { deletedSavedViewId product { savedViews { id } } } }`, map[string]any{"id": id}).at("deleteSavedView", "product", "savedViews"), "[]")
	w.saves(outsider, "Mine", false).refused(t, NotFound, "input.productId")
}

func TestWhatWasSharedStaysOnesOwn(t *testing.T) {
	w := newWorld(t)
	id := onView(dev)(w)["id"]
	role := w.viewers[dev].Roles[w.product]
	w.viewers[dev].Roles[w.product] = []rights.RoleKind{rights.Viewer}
	change := func(set string) response {
		return w.as(dev).ask(`mutation($id: ID!) { updateSavedView(input: {id: $id, `+set+`}) { savedView { shared } } }`, map[string]any{"id": id})
	}
	change(`name: "For all"`).refused(t, Forbidden, "")
	same(t, change(`shared: false`).at("updateSavedView", "savedView", "shared"), false)
	w.viewers[dev].Roles[w.product] = role
	same(t, change(`shared: true`).at("updateSavedView", "savedView", "shared"), true)
	w.viewers[dev].Roles[w.product] = []rights.RoleKind{rights.Viewer}
	w.as(dev).must(`mutation($id: ID!) { deleteSavedView(input: {id: $id}) { deletedSavedViewId } }`, map[string]any{"id": id})
}

func TestWhatIsWrongWithAViewIsNamed(t *testing.T) {
	w := newWorld(t)
	w.saves(dev, "Not ready", false)
	same(t, w.saves(po, "Not ready", true).code(), "") // of somebody else
	for name, c := range map[string]struct {
		name   string
		filter map[string]any
		field  string
	}{
		"a name that is taken": {" Not ready ", nil, "input.name"},
		"no name":              {" ", nil, "input.name"},
		"a name too long":      {strings.Repeat("x", 101), nil, "input.name"},
		"a text too long":      {"Long", map[string]any{"text": strings.Repeat("x", 201)}, "input.filter.text"},
		"too many labels":      {"Long", map[string]any{"label": slices.Repeat([]any{"label_01h2xcejqtf2nbrexx3vqjhp41"}, 101)}, "input.filter.label"},
		"an endless id":        {"Long", map[string]any{"sprint": strings.Repeat("x", 11_000)}, "input.filter"},
	} {
		t.Run(name, func(t *testing.T) {
			f := c.filter
			if f == nil {
				f = map[string]any{}
			}
			w.as(dev).ask(saveView, map[string]any{"p": w.product, "n": c.name, "f": f}).refused(t, Invalid, c.field)
		})
	}
	for i := range 49 {
		same(t, w.saves(dev, fmt.Sprint("View ", i), false).code(), "")
	}
	w.saves(dev, "One more", false).refused(t, Invalid, "input.productId")
}

func TestASharedViewIsTakenBackAndComesBack(t *testing.T) {
	w := newWorld(t)
	id := onView(dev)(w)["id"]
	const read = `query($id: ID!) { node(id: $id) { ... on SavedView { name shared filter { ready text } user { name } } } }`
	made := w.as(po).must(read, map[string]any{"id": id}).Data
	removed := w.did(`mutation($id: ID!) { deleteSavedView(input: {id: $id}) { deletedSavedViewId } }`, map[string]any{"id": id})
	same(t, w.as(po).undo(removed).code(), "")
	same(t, w.as(po).must(read, map[string]any{"id": id}).Data, made)
	w.as(dev).must(`mutation($id: ID!) { updateSavedView(input: {id: $id, name: "Late", filter: {text: "tap"}}) { savedView { id } } }`, map[string]any{"id": id})
	same(t, w.as(dev).undo(w.newest()).code(), "")
	same(t, w.as(po).must(read, map[string]any{"id": id}).Data, made)
}
