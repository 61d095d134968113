package graph

import (
	"testing"
	"time"

	"throughline/ent/calendar"
	"throughline/ent/rights"
)

const shareQuery = `query($p: ID!, $u: ID!) { node(id: $p) { ... on Product { shareOf(userId: $u) { user { id } share words } } } }`

// team is a product with four accepted stories: two of the first person, one of
// both and one of nobody.
func team(w *world) (first, second string) {
	for _, name := range []string{"first", "second"} {
		w.join(name, w.viewers[admin].WorkspaceID, w.product, rights.Developer)
	}
	first, second = w.viewers["first"].UserID, w.viewers["second"].UserID
	stories := w.delivered(4)
	for story, of := range map[string][]string{stories[0]: {first}, stories[1]: {first}, stories[2]: {first, second}} {
		w.as(dev).must(`mutation($s: ID!, $of: [ID!]!) { assignStory(input: {id: $s, add: $of}) { story { id } } }`, map[string]any{"s": story, "of": of})
	}
	return first, second
}

func TestAShareIsWhatSomebodyHadOfWhatWasAccepted(t *testing.T) {
	w := newWorld(t)
	first, second := team(w)
	of := func(who string) response {
		return w.as(watcher).must(shareQuery, map[string]any{"p": w.product, "u": who})
	}
	same(t, of(first).at("node", "shareOf", "user", "id"), first)
	same(t, of(first).at("node", "shareOf", "share"), 2.5/3)
	same(t, of(first).at("node", "shareOf", "words"), "First Person had 83 % of what was accepted since 20 August 2026: as much is missing.")
	same(t, of(second).at("node", "shareOf", "share"), 0.5/3)
	same(t, of(w.viewers[dev].UserID).at("node", "shareOf"), map[string]any{
		"user": map[string]any{"id": w.viewers[dev].UserID}, "share": nil,
		"words": "Dev Person had none of what was accepted since 20 August 2026: what is missing is one of 3 people.",
	})
	same(t, of(w.viewers[pm].UserID).at("node", "shareOf", "words"), "Pm Person does not build here: nothing is missing.")
}

func TestTheShareOfSomebodyElsewhereIsNotTold(t *testing.T) {
	w := newWorld(t)
	w.delivered(3)
	of := func(who, user string) response {
		return w.as(who).ask(shareQuery, map[string]any{"p": w.product, "u": user})
	}
	of(watcher, w.viewers[outsider].UserID).refused(t, Invalid, "userId")
	of(watcher, w.viewers[stranger].UserID).refused(t, NotFound, "userId")
	of(watcher, "user_unknown").refused(t, NotFound, "userId")
	same(t, of(stranger, w.viewers[dev].UserID).at("node"), nil)
}

func TestWithoutWhoHadMoreItIsLater(t *testing.T) {
	w := newWorld(t)
	first, second := team(w)
	waits := ""
	for range 6 {
		waits = w.readyStory("waits")
	}
	from := calendar.On(w.clock(), time.UTC)
	until := func(away map[string]any) string {
		t.Helper()
		if away != nil {
			away["from"], away["to"] = from, from.Add(40)
			away = map[string]any{"away": away}
		}
		return w.as(watcher).must(forecastQuery, map[string]any{"of": waits, "if": away}).at("forecast", "p85").(string)
	}
	of := func(user string) string { t.Helper(); return until(map[string]any{"userId": user}) }
	as, anyone := until(nil), until(map[string]any{})
	same(t, of(w.viewers[pm].UserID), as)
	same(t, of(w.viewers[dev].UserID), anyone)
	if !(as < of(second) && of(second) < anyone && anyone < of(first)) {
		t.Errorf("with everybody %s, without who had a sixth %s, without anyone %s, without who had most %s", as, of(second), anyone, of(first))
	}

	w.as(po).must(addOff, map[string]any{"p": w.product, "u": first, "s": from, "e": from.Add(40)})
	off := until(nil)
	if off <= as {
		t.Errorf("with days off it is %s, without them %s", off, as)
	}
	same(t, of(first), off)

	for user, code := range map[string]Code{w.viewers[outsider].UserID: Invalid, w.viewers[stranger].UserID: NotFound} {
		w.as(watcher).ask(forecastQuery, map[string]any{"of": waits, "if": map[string]any{"away": map[string]any{"from": from, "to": from, "userId": user}}}).
			refused(t, code, "scenario.away.userId")
	}
}
