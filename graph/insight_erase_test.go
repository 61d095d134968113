package graph

import (
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"testing"

	"entgo.io/ent/dialect"
)

const erasing = `mutation($p: ID!, $c: String!) { eraseCustomer(input: {productId: $p, customer: $c}) { erased product { id } } }`

// somewhere returns the columns of all tables that have a text in them, and how
// many columns it looked through.
func (w *world) somewhere(text string) (found []string, columns int) {
	w.t.Helper()
	query := func(query string) [][2]string {
		rows, err := w.store.Client.QueryContext(asSystem(w.t.Context()), query)
		must(w.t, err)
		defer rows.Close()
		var all [][2]string
		for rows.Next() {
			var a, b sql.NullString
			must(w.t, rows.Scan(&a, &b))
			all = append(all, [2]string{a.String, b.String})
		}
		must(w.t, rows.Err())
		return all
	}
	of := `SELECT m.name, c.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c WHERE m.type = 'table' AND m.name NOT LIKE 'search_words_%'`
	if w.store.Dialect == dialect.Postgres {
		of = `SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'`
	}
	for _, c := range query(of) {
		columns++
		n := query(fmt.Sprintf(`SELECT CAST(count(*) AS text), '' FROM %q WHERE lower(CAST(%q AS text)) LIKE '%%%s%%'`, c[0], c[1], strings.ToLower(text)))
		if n[0][0] != "0" {
			found = append(found, c[0]+"."+c[1])
		}
	}
	return found, columns
}

func TestACustomerIsErasedFromEveryTable(t *testing.T) {
	w := newWorld(t)
	first := w.insight("Zebulon Quist here: I paid twice", "Zebulon Quist")
	w.as(dev).must(`mutation($id: ID!) { updateInsight(input: {id: $id, pain: "zebulon quist pays twice", link: "https://support.example/Zebulon-Quist"}) { insight { id } } }`, map[string]any{"id": first})
	second, other := w.insight("Two charges", "ZÉBULON  quist"), w.insight("As Quist says, nothing", "Ada")
	w.as(pm).must(dismissing, map[string]any{"id": second, "r": "Zebulon Quist asked us to"})
	before := w.insight("Was theirs once", "Zebulon-Quist")
	w.as(dev).must(`mutation($id: ID!) { updateInsight(input: {id: $id, customer: "Nobody we know"}) { insight { id } } }`, map[string]any{"id": before})
	w.as(po).propose("dismissInsight", map[string]any{"id": first, "reason": "Zebulon Quist is our own tester"})
	if found, columns := w.somewhere("quist"); len(found) < 5 || columns < 200 {
		t.Fatalf("of %d columns the name is in %v", columns, found)
	}

	r := w.as(pm).must(erasing, map[string]any{"p": w.product, "c": "zebulon QUIST"})
	same(t, r.at("eraseCustomer", "erased"), 2)
	found, _ := w.somewhere("bulon")
	same(t, len(found), 0)
	same(t, w.as(watcher).must(`{ search(text: "zebulon") { edges { field } } }`, nil).at("search", "edges"), "[]")

	read := w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Insight { words customer pain state link } } }`, map[string]any{"id": first})
	same(t, read.at("node"), "map[customer: link:https://support.example/… pain:… pays twice state:INBOX words:… here: I paid twice]")
	same(t, w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Insight { words } } }`, map[string]any{"id": other}).at("node", "words"), "As Quist says, nothing")
	chained(t, w, w.product)
	w.as(pm).undo(w.newest()).refused(t, Invalid, "input.eventId")
	same(t, w.as(pm).must(erasing, map[string]any{"p": w.product, "c": "zebulon quist"}).at("eraseCustomer", "erased"), 0)
}

func TestTheMailOfACustomerIsErasedWhereverItIs(t *testing.T) {
	w := newWorld(t)
	capture := func(words, customer, email string) string {
		return w.as(dev).id(`mutation($p: ID!, $w: String!, $c: String!, $e: String!) { captureInsight(input: {productId: $p, words: $w, customer: $c, email: $e}) { insightEdge { node { id } } } }`,
			map[string]any{"p": w.product, "w": words, "c": customer, "e": email})
	}
	capture("I paid twice", "Zebulon", "z.quist@mail.example")
	capture("Write to z.quist@mail.example", "z.quist@mail.example", "z.quist@mail.example") // a form without a name
	w.insight("I am z.quist@mail.example, and wait", "Z.Quist@mail.example")
	other := capture("Slow", "Ada", "ada@mail.example")
	same(t, w.as(pm).must(erasing, map[string]any{"p": w.product, "c": "zebulon"}).at("eraseCustomer", "erased"), 3)
	for _, text := range []string{"quist", "zebulon"} {
		found, _ := w.somewhere(text)
		same(t, len(found), 0)
	}
	same(t, w.as(pm).must(`query($id: ID!) { node(id: $id) { ... on Insight { customer email } } }`, map[string]any{"id": other}).at("node"), "map[customer:Ada email:ada@mail.example]")
	chained(t, w, w.product)
}

func TestOnlyWhoTriagesErasesACustomerAndNobodyProposesIt(t *testing.T) {
	w := newWorld(t)
	vars := map[string]any{"p": w.product, "c": "Ada"}
	w.insight("I paid twice", "Ada")
	for _, who := range []string{po, dev, watcher} {
		same(t, w.as(who).ask(erasing, vars).refused(t, Forbidden, "").extra("mayPropose"), false)
	}
	w.as(stranger).ask(erasing, vars).refused(t, NotFound, "input.productId")
	w.as(pm).ask(erasing, map[string]any{"p": w.product, "c": "?!"}).refused(t, Invalid, "input.customer")
	w.as(pm).ask(erasing, map[string]any{"p": w.product, "c": " "}).refused(t, Invalid, "input.customer")
	same(t, w.as(pm).must(erasing, vars).at("eraseCustomer", "erased"), 1)
}

func TestAllThatACustomerSaidIsListedHoweverTheyAreWritten(t *testing.T) {
	w := newWorld(t)
	w.insight("I paid twice", "Ada Lovelace")
	w.insight("Two charges", "ADA  LOVELACE")
	w.insight("Paid two times", "Ada")
	count := func(name string) any {
		return w.as(watcher).must(`query($c: String) { product(key: "CHK") { insights(filter: {customer: $c}) { totalCount } } }`, map[string]any{"c": name}).at("product", "insights", "totalCount")
	}
	same(t, count("ada lovelace"), 2)
	same(t, count("Ada"), 1)
	same(t, count("?"), 0)
}

const listingAbout = `query($c: String!) { product(key: "CHK") { insights(first: 50, filter: {about: $c}) { totalCount edges { node { id externalId capturedBy { name } } } } } }`

// about returns the ids of the insights about a customer.
func (w *world) about(who string) []string {
	w.t.Helper()
	r := w.as(pm).must(listingAbout, map[string]any{"c": who})
	var ids []string
	for _, edge := range r.at("product", "insights", "edges").([]any) {
		ids = append(ids, edge.(map[string]any)["node"].(map[string]any)["id"].(string))
	}
	same(w.t, r.at("product", "insights", "totalCount"), len(ids))
	slices.Sort(ids)
	return ids
}

func TestWhatIsAboutACustomerIsWhatErasingThemChanges(t *testing.T) {
	w := newWorld(t)
	capture := func(input map[string]any) {
		input["productId"] = w.product
		w.as(dev).must(`mutation($i: CaptureInsightInput!) { captureInsight(input: $i) { insightEdge { node { id } } } }`, map[string]any{"i": input})
	}
	// Each field that may tell of somebody, and each way they may be written.
	for _, who := range []string{"Zoë Quist", "zoe@mail.example", "Ann", "mail.example"} {
		upper := strings.ToUpper(who)
		capture(map[string]any{"words": "I paid twice", "customer": who})
		capture(map[string]any{"words": "It is slow", "customer": upper})
		capture(map[string]any{"words": "As " + who + " says, slow", "customer": "Bob"})
		capture(map[string]any{"words": "Slow", "pain": upper + " waits"})
		capture(map[string]any{"words": "Slow", "segment": "Friends of " + who})
		capture(map[string]any{"words": "Slow", "externalId": "ticket " + who})
		capture(map[string]any{"words": "Slow", "link": "https://support.example/" + strings.ReplaceAll(who, " ", "-")})
		w.as(pm).must(dismissing, map[string]any{"id": w.insight("Spam", ""), "r": who + " asked us to"})
	}
	capture(map[string]any{"words": "Only a mail", "email": "zoe@mail.example"})
	capture(map[string]any{"words": "Both", "customer": "zoe quist", "email": "zoe@mail.example"})
	capture(map[string]any{"words": "Another of theirs", "customer": "ZOË QUIST", "email": "z@work.example"})
	capture(map[string]any{"words": "Write to Z@Work.example, not to me"})
	capture(map[string]any{"words": "A name in a mail", "customer": "Cleo", "email": "ann@else.example"})
	capture(map[string]any{"words": "Nobody here, and no Anna", "customer": "Annabel", "email": "annabel@else.example"})
	capture(map[string]any{"words": "Known by a mail alone", "email": "lone@work.example"})
	capture(map[string]any{"words": "Call LONE@work.example", "customer": "Cleo"})
	w.insight("Two charges", "Nobody")

	for _, try := range []struct {
		who  string
		most int // how many tell of them
	}{{"z@work.example", 2}, {"lone@WORK.example", 2}, {"zoe quist", 19}, {"zoe@mail.example", 0}, {"ANN", 9}, {"mail.example", 8}} {
		listed := w.about(try.who)
		same(t, len(listed), try.most)
		before := w.versions()
		same(t, w.as(pm).must(erasing, map[string]any{"p": w.product, "c": try.who}).at("eraseCustomer", "erased"), len(listed))
		var changed []string
		for id, version := range w.versions() {
			if version != before[id] {
				changed = append(changed, id)
			}
		}
		slices.Sort(changed)
		same(t, strings.Join(listed, " "), strings.Join(changed, " "))
		same(t, len(w.about(try.who)), 0)
	}
}

// versions returns the version of each insight.
func (w *world) versions() map[string]int {
	found := map[string]int{}
	for _, row := range w.store.Client.Insight.Query().AllX(asSystem(w.t.Context())) {
		found[row.ID] = row.Version
	}
	return found
}

func TestOnlyWhoMayEraseACustomerListsAllThatIsAboutThem(t *testing.T) {
	w := newWorld(t)
	w.insight("I paid twice", "Ada")
	vars := map[string]any{"c": "Ada"}
	for _, who := range []string{po, dev, watcher} {
		same(t, w.as(who).ask(listingAbout, vars).refused(t, Forbidden, "").extra("mayPropose"), false)
	}
	same(t, w.as(stranger).must(listingAbout, vars).at("product", "insights", "totalCount"), 0) // of their own CHK
	w.as(pm).ask(listingAbout, map[string]any{"c": "?!"}).refused(t, Invalid, "filter.about")
	w.as(pm).ask(listingAbout, map[string]any{"c": strings.Repeat("a", 255)}).refused(t, Invalid, "filter.about")
	same(t, len(w.about("ada")), 1)
}

func TestTheStatementsOfAListOfAllAboutACustomerDoNotGrowWithIt(t *testing.T) {
	w := newWorld(t)
	cost := func(more int) int64 {
		for range more {
			w.insight("I paid twice, says Ada", "")
		}
		before := w.statements.Load()
		w.about("Ada")
		return w.statements.Load() - before
	}
	few := cost(2)
	same(t, cost(6), few)
}

func TestANameIsTakenOutWhereItStandsAsAWord(t *testing.T) {
	for text, want := range map[string]string{
		"Ann and ANN, not Anna": "… and …, not Anna",
		"Joann":                 "Joann",
		"":                      "",
		"Ánn":                   "…",
	} {
		same(t, namingOf("ann").without(text), want)
	}
	same(t, namingOf("Tom & Co").json(`{"a":["Tom \u0026 Co says"],"n":1}`), `{"a":["… says"],"n":1}`)
	same(t, namingOf("Tom").json(`"Ann"`), `"Ann"`)
}
