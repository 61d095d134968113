package graph

import (
	"fmt"
	"strings"
	"testing"

	"throughline/ent/rights"
	"throughline/graph/fulltext"
)

const searchQuery = `query($p: ID, $t: String!, $k: [SearchKind!], $first: Int, $after: String) {
	search(product: $p, text: $t, kind: $k, first: $first, after: $after) {
		edges { node { __typename id } subject { id } field snippet { text hit } } pageInfo { hasNextPage endCursor } totalCount } }`

// finds searches and says what was found: `Story title [Pay] in one tap`.
func (c caller) finds(text string, kinds ...string) []string {
	c.t.Helper()
	vars := map[string]any{"t": text}
	if len(kinds) > 0 {
		vars["k"] = kinds
	}
	r := c.must(searchQuery, vars)
	found := []string{}
	for _, e := range r.at("search", "edges").([]any) {
		edge := response{Data: e.(map[string]any)}
		line := fmt.Sprint(edge.at("node", "__typename"), " ", edge.at("field"), " ")
		for _, part := range edge.at("snippet").([]any) {
			if part := part.(map[string]any); part["hit"] == true {
				line += fmt.Sprintf("[%s]", part["text"])
			} else {
				line += part["text"].(string)
			}
		}
		found = append(found, line)
	}
	same(c.t, r.at("search", "totalCount"), len(found))
	return found
}

func (w *world) say(subject any, body string) string {
	w.t.Helper()
	return w.as(po).id(`mutation($s: ID!, $b: String!) { addComment(input: {subjectId: $s, body: $b}) { commentEdge { node { id } } } }`, map[string]any{"s": subject, "b": body})
}

func TestSearchFindsWhatHasTheWords(t *testing.T) {
	w := newWorld(t)
	w.story("Wallet button on the product page")
	w.story("Pay in one tap")
	third := w.readyStory("Überweisung in Zürich bestätigen")
	w.as(pm).must(`mutation($p: ID!) {
		createGoal(input: {productId: $p, title: "Reduce checkout time", why: "Buyers leave: 検索機能 is slow.", metric: {name: "Checkout time"}}) { goalEdge { cursor } }
		createFeature(input: {productId: $p, title: "One-tap pay", what: "The card that was saved pays."}) { featureEdge { cursor } }
	}`, inProduct(w))
	w.say(third, "The <b>wallet</b> asks twice.\n\nWhy?")
	for _, c := range []struct{ text, want string }{
		{"pay tap", `[Feature title One-[tap] [pay] Story title [Pay] in one [tap] Criterion when I [tap] [Pay] Story iWant to [pay] in one [tap]]`},
		{`"in one" pay`, `[Story title [Pay] [in one] tap Story iWant to [pay] [in one] tap]`},
		{`"one in"`, `[]`},
		{"wal", `[Story title [Wallet] button on the product page Comment body The <b>[wallet]</b> asks twice. Why?]`},
		{"w", `[]`},
		{"uber zurich", `[]`}, // only the last word may be unfinished
		{"zurich UBER", `[Story title [Überweisung] in [Zürich] bestätigen]`},
		{"索機", `[Goal why Buyers leave: 検[索機]能 is slow.]`},
		{"checkout time", `[Goal title Reduce [checkout] [time]]`},
		{"twice wallet", `[Comment body The <b>[wallet]</b> asks [twice]. Why?]`},
		{"wallet bestatigen", `[]`}, // they are in two things
		{"card saved", `[Feature what The [card] that was [saved] pays. Criterion given a [saved] [card]]`},
		{"chk-2", `[Story key [CHK-2]]`},
		{"2", `[Story key CHK-[2]]`},
		{"CHK", `[Story key [CHK]-3 Story key [CHK]-2 Story key [CHK]-1]`},
	} {
		t.Run(c.text, func(t *testing.T) {
			w.t = t
			same(t, w.as(watcher).finds(c.text), c.want)
		})
	}
	same(t, w.as(watcher).finds("pay tap", "FEATURE", "CRITERION"), `[Feature title One-[tap] [pay] Criterion when I [tap] [Pay]]`)
}

func TestAKeyFindsItsStoryFirst(t *testing.T) {
	w := newWorld(t)
	w.many(12)
	w.story("As CHK-1 and CHK-12, and 1 besides")
	for text, want := range map[string]string{
		"CHK-12": "[Story key [CHK-12] Story title As CHK-1 and [CHK-12], and 1 besides]",
		"chk-1":  "[Story key [CHK-1] Story title As [CHK-1] and CHK-12, and 1 besides]",
		"12":     "[Story key CHK-[12] Story title As CHK-1 and CHK-[12], and 1 besides]",
	} {
		same(t, w.as(dev).finds(text), want)
	}
}

func TestTheBestMatchesComeFirst(t *testing.T) {
	w := newWorld(t)
	a := w.story("Refund a card")
	w.story("Pay in cash")
	w.say(a, "The card pays.")
	w.say(a, "Who paying by card waits?")
	w.say(a, "Pay by card.")
	w.story("Payment by card")
	w.story("Card to pay with")
	w.story("Paying by card")
	for text, want := range map[string]string{
		"card pay": "[Story title [Card] to [pay] with Story title [Paying] by [card] Story title [Payment] by [card] Comment body [Pay] by [card]. Comment body Who [paying] by [card] waits? Comment body The [card] [pays].]",
		"cash pay": "[Story title [Pay] in [cash]]",
	} {
		same(t, w.as(dev).finds(text), want)
	}
}

func TestSearchSaysWhatAThingIsPartOf(t *testing.T) {
	w := newWorld(t)
	s := w.readyStory("Pay in one tap")
	r := w.as(dev).must(searchQuery, map[string]any{"t": "placed"})
	same(t, r.at("search", "edges", 0, "subject", "id"), s)
	g := onGoal(w)["id"]
	w.say(g, "Faster than whom?")
	r = w.as(dev).must(searchQuery, map[string]any{"t": "whom"})
	same(t, r.at("search", "edges", 0, "subject", "id"), g)
	r = w.as(dev).must(searchQuery, map[string]any{"t": "tap", "k": []string{"STORY"}})
	same(t, r.at("search", "edges", 0, "subject", "id"), s)
}

// TestNobodyFindsWhatTheyMayNotRead: neither in a page, nor in a count, nor by
// naming a product.
func TestNobodyFindsWhatTheyMayNotRead(t *testing.T) {
	w := newWorld(t)
	w.readyStory("Pay in one tap")
	w.as(outsider).must(`mutation($p: ID!) { createStory(input: {productId: $p, title: "Pay by invoice"}) { storyEdge { cursor } } }`, map[string]any{"p": w.elsewhere})
	w.join("all", w.viewers[admin].WorkspaceID, w.product, rights.PM)
	w.viewers["all"].Roles[w.elsewhere] = []rights.RoleKind{rights.Viewer}
	for name, want := range map[string]string{
		watcher:  "[Story title [Pay] in one tap Criterion when I tap [Pay]]",
		outsider: "[Story title [Pay] by invoice]",
		stranger: "[]",
		admin:    "[Story title [Pay] by invoice Story title [Pay] in one tap Criterion when I tap [Pay]]",
		"all":    "[Story title [Pay] by invoice Story title [Pay] in one tap Criterion when I tap [Pay]]",
	} {
		same(t, w.as(name).finds("pay"), want)
	}
	for _, product := range []string{w.product, "product_01h2xcejqtf2nbrexx3vqjhp41", "nonsense"} {
		want := w.as(stranger).ask(searchQuery, map[string]any{"t": "nothing like that", "p": product}).Body
		for _, text := range []string{"pay", "CHK-1", "1"} {
			same(t, w.as(stranger).ask(searchQuery, map[string]any{"t": text, "p": product}).Body, want)
			same(t, w.as(outsider).ask(searchQuery, map[string]any{"t": text, "p": product}).Body, want)
		}
	}
	r := w.as("all").must(searchQuery, map[string]any{"t": "pay", "p": w.elsewhere})
	same(t, r.at("search", "totalCount"), 1)
}

func TestATextThatCannotBeLookedForIsRefusedOrFindsNothing(t *testing.T) {
	w := newWorld(t)
	w.readyStory("Pay in one tap")
	for _, text := range []string{"", " ", "%", `"`, `""`, "*", "🎉", "\x00", "-", "'", `\`, "\u0301", "\u00ad"} {
		same(t, w.as(dev).finds(text), "[]")
	}
	for _, text := range []string{`pay"`, `"pay`, "pay*", "pay\x00", "(pay", "pay)", "^pay", "title:pay", "pay:*", "pay'", `pay\`, "pay -", "-pay", "+pay", "{pay}", "pay;--"} {
		if len(w.as(dev).finds(strings.ReplaceAll(text, "title:", ""))) == 0 {
			t.Errorf("%q finds nothing", text)
		}
	}
	for _, text := range []string{"pay OR zebra", "pay NOT zebra", "NEAR(pay zebra)", "pay & zebra", "pay | zebra", "!zebra", "pay <-> zebra", `"pay" NOT "zebra`, "__story", "_pay zebra"} {
		same(t, w.as(dev).finds(text), "[]")
	}
	w.as(dev).ask(searchQuery, map[string]any{"t": strings.Repeat("word ", 10_000)}).refused(t, Invalid, "text")
	w.as(dev).ask(searchQuery, map[string]any{"t": "pay", "first": 101}).refused(t, Invalid, "first")
	for _, cursor := range []string{"x", "WzEsMl0x", "WyJhIiwxXQ", "Wy0xLDFd", "WzEsMF0"} { // ["a",1] [-1,1] [1,0]
		w.as(dev).ask(searchQuery, map[string]any{"t": "pay", "after": cursor}).refused(t, Invalid, "after")
	}
}

func TestPagesOfASearchMakeTheWholeOfIt(t *testing.T) {
	w := newWorld(t)
	w.many(10)
	w.readyStory("010 Pay in one tap")
	w.say(w.story("Paying"), "Who pays? Pay!")
	w.readyStory("Pay again")
	whole := w.as(dev).finds("pay")
	if len(whole) < 6 {
		t.Fatal(whole)
	}
	for size := 1; size < 5; size++ {
		var pages int
		var after any
		for more := true; more; pages++ {
			r := w.as(dev).must(searchQuery, map[string]any{"t": "pay", "first": size, "after": after})
			for i, e := range r.at("search", "edges").([]any) {
				if field := e.(map[string]any)["field"]; !strings.Contains(whole[pages*size+i], fmt.Sprint(" ", field, " ")) {
					t.Errorf("pages of %d have %v where all at once have %s", size, field, whole[pages*size+i])
				}
			}
			more, after = r.at("search", "pageInfo", "hasNextPage").(bool), r.at("search", "pageInfo", "endCursor")
		}
		same(t, pages, (len(whole)+size-1)/size)
	}
}

// FuzzSearch writes a text as the title of a story and looks for it by itself:
// it is refused as too long, or what has its words is found.
func FuzzSearch(f *testing.F) {
	for _, text := range []string{
		"Pay in one tap", `"pay`, `a"b c"d`, "NEAR(pay, 2) AND NOT x*", "title:pay^2", "pay:*&!'x'|<->", "__story", "'; DROP TABLE search_words; --",
		"\x00", "\\", "%_", "検索 한국 ไทย", "ﷺ ㌔ ½", "e\u0301\u0302", "\u202Ertl", "a \u0736", "\"\u0736 a", strings.Repeat("a", 200), strings.Repeat("ä ", 100), strings.Repeat(`"`, 99), "CHK-1", "1",
	} {
		f.Add(text)
	}
	w := newWorld(f)
	f.Fuzz(func(t *testing.T, text string) {
		w.t = t
		vars := map[string]any{"p": w.product, "t": text}
		written := w.as(po).ask(`mutation($p: ID!, $t: String!) { createStory(input: {productId: $p, title: $t}) { storyEdge { node { id } } } }`, vars)
		r := w.as(watcher).ask(searchQuery, map[string]any{"t": text, "first": 100})
		filtered := w.as(watcher).ask(`query($t: String!) { product(key: "CHK") { backlogOrder(filter: {text: $t}) } }`, map[string]any{"t": text})
		for _, r := range []response{written, r, filtered} {
			if code := r.code(); code != "" && code != string(Invalid) {
				t.Fatalf("%q answers %s", text, r.Body)
			}
		}
		if written.code() != "" || r.code() != "" || len(fulltext.Words(text)) == 0 {
			return
		}
		if id := findID(written.Data); !strings.Contains(r.Body, id) || !strings.Contains(filtered.Body, id) {
			t.Fatalf("%q is not found: %s", text, r.Body)
		}
	})
}
