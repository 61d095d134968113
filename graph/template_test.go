package graph

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

const makeTemplate = `mutation($p: ID!, $n: String!, $k: [TemplateCriterionInput!]) {
	createTemplate(input: {productId: $p, name: $n, asA: "customer", body: "## What happens", criteria: $k}) { template { id name version } product { templates { name } } } }`

// template makes a template with two criteria and returns its id.
func (w *world) template(name string) string {
	w.t.Helper()
	return w.as(po).must(makeTemplate, map[string]any{"p": w.product, "n": name, "k": []map[string]any{
		{"text": "The fault is gone"}, {"given": "the steps above", "when": "I follow them", "then": "it works"},
	}}).at("createTemplate", "template", "id").(string)
}

const beganWith = `{ asA iWant body criteria { given when then text state } }`

func TestAStoryBeginsWithItsTemplate(t *testing.T) {
	w := newWorld(t)
	id := w.template("Bug")
	r := w.as(po).must(`mutation($p: ID!, $t: ID!) {
		createStory(input: {productId: $p, title: "The total is wrong", asA: "guest", templateId: $t}) { storyEdge { node `+beganWith+` } } }`,
		map[string]any{"p": w.product, "t": id})
	same(t, r.at("createStory", "storyEdge", "node"), map[string]any{"asA": "guest", "iWant": "", "body": "## What happens", "criteria": []any{
		map[string]any{"given": "", "when": "", "then": "", "text": "The fault is gone", "state": "OPEN"},
		map[string]any{"given": "the steps above", "when": "I follow them", "then": "it works", "text": "", "state": "OPEN"},
	}})
	for _, other := range []string{"template_01h2xcejqtf2nbrexx3vqjhp41", w.story("no template")} {
		w.as(po).ask(`mutation($p: ID!, $t: ID!) { createStory(input: {productId: $p, title: "x", templateId: $t}) { storyEdge { cursor } } }`,
			map[string]any{"p": w.product, "t": other}).refused(t, NotFound, "input.templateId")
	}
}

const takeOver = `mutation($s: ID!, $t: ID!) { applyTemplate(input: {storyId: $s, templateId: $t}) { criteria { text then } story { version asA body criteria { text then } } } }`

func TestATemplateFillsWhatAStoryLacksAndDoublesNothing(t *testing.T) {
	w := newWorld(t)
	vars := map[string]any{"t": w.template("Bug"), "s": w.story("The total is wrong")}
	w.as(po).must(`mutation($s: ID!) {
		updateStory(input: {id: $s, body: "It is 3 too much"}) { story { id } }
		addCriterion(input: {storyId: $s, text: "The fault is gone"}) { criterion { id } }
	}`, map[string]any{"s": vars["s"]})
	r := w.as(po).must(takeOver, vars)
	same(t, r.at("applyTemplate", "criteria"), "[map[text: then:it works]]")
	same(t, r.at("applyTemplate", "story", "asA"), "customer")
	same(t, r.at("applyTemplate", "story", "body"), "It is 3 too much")
	same(t, r.at("applyTemplate", "story", "criteria"), "[map[text:The fault is gone then:] map[text: then:it works]]")
	before := w.events()
	again := w.as(po).must(takeOver, vars)
	same(t, again.at("applyTemplate", "story"), r.at("applyTemplate", "story"))
	same(t, again.at("applyTemplate", "criteria"), "[]")
	same(t, w.events(), before)
}

func TestATemplateOfAnotherProductIsNotTaken(t *testing.T) {
	w := newWorld(t)
	id := w.as(outsider).must(makeTemplate, map[string]any{"p": w.elsewhere, "n": "Bug", "k": nil}).at("createTemplate", "template", "id")
	w.as(po).ask(takeOver, map[string]any{"t": id, "s": w.story("a")}).refused(t, NotFound, "input.templateId")
	w.viewers[both].Roles[w.elsewhere] = w.viewers[both].Roles[w.product]
	w.as(both).ask(takeOver, map[string]any{"t": id, "s": w.story("b")}).refused(t, NotFound, "input.templateId")
}

func TestWhatIsWrongWithATemplateIsNamed(t *testing.T) {
	w := newWorld(t)
	w.template("Bug")
	for name, c := range map[string]struct {
		name     string
		criteria []map[string]any
		field    string
	}{
		"a name that is taken":       {"Bug", nil, "input.name"},
		"no name":                    {" ", nil, "input.name"},
		"a name too long":            {strings.Repeat("x", 101), nil, "input.name"},
		"a criterion of nothing":     {"Spike", []map[string]any{{"text": "Written up"}, {"text": " "}}, "input.criteria.1"},
		"a criterion too long":       {"Spike", []map[string]any{{"then": strings.Repeat("x", 1001)}}, "input.criteria.0.then"},
		"more criteria than one has": {"Spike", slices.Repeat([]map[string]any{{"text": "x"}}, 51), "input.criteria"},
		"a NUL":                      {"Spike", []map[string]any{{"text": "a\x00b"}}, "input.criteria.0.text"},
	} {
		t.Run(name, func(t *testing.T) {
			w.as(po).ask(makeTemplate, map[string]any{"p": w.product, "n": c.name, "k": c.criteria}).refused(t, Invalid, c.field)
		})
	}
	for i := range 49 {
		w.template(fmt.Sprint("Kind ", i))
	}
	w.as(po).ask(makeTemplate, map[string]any{"p": w.product, "n": "One more", "k": nil}).refused(t, Invalid, "input.productId")
	same(t, len(w.as(watcher).must(`{ product(key: "CHK") { templates { name } } }`, nil).at("product", "templates").([]any)), 50)
}

func TestTwoWhoChangeATemplateMergeOrAreTold(t *testing.T) {
	w := newWorld(t)
	id := w.template("Bug")
	change := func(set string) response {
		return w.as(po).ask(`mutation($id: ID!) { updateTemplate(input: {id: $id, version: 1, `+set+`}) { template { name asA iWant criteria { text } version } } }`, map[string]any{"id": id})
	}
	same(t, change(`name: "Fault"`).code(), "")
	same(t, change(`asA: null, iWant: "it to work", criteria: [{text: "Gone"}]`).at("updateTemplate", "template"), "map[asA: criteria:[map[text:Gone]] iWant:it to work name:Fault version:3]")
	change(`name: "Defect"`).refused(t, Conflict, "")
	change(`criteria: []`).refused(t, Conflict, "")
	w.as(po).ask(`mutation($id: ID!) { deleteTemplate(input: {id: $id, version: 2}) { deletedTemplateId } }`, map[string]any{"id": id}).refused(t, Conflict, "")
	w.as(po).must(`mutation($id: ID!) { deleteTemplate(input: {id: $id, version: 3}) { deletedTemplateId product { templates { id } } } }`, map[string]any{"id": id})
	change(`name: "Gone"`).refused(t, NotFound, "input.id")
}

func TestATemplateIsTakenBackAndComesBack(t *testing.T) {
	w := newWorld(t)
	const read = `query($id: ID!) { node(id: $id) { ... on Template { name asA body criteria { text then } } } }`
	id := w.template("Bug")
	made := w.as(po).must(read, map[string]any{"id": id}).Data
	same(t, w.as(po).undo(w.did(`mutation($id: ID!) { updateTemplate(input: {id: $id, name: "Fault", criteria: []}) { template { id } } }`, map[string]any{"id": id})).code(), "")
	same(t, w.as(po).must(read, map[string]any{"id": id}).Data, made)
	same(t, w.as(po).undo(w.did(`mutation($id: ID!) { deleteTemplate(input: {id: $id}) { deletedTemplateId } }`, map[string]any{"id": id})).code(), "")
	same(t, w.as(po).must(read, map[string]any{"id": id}).Data, made)
}

func TestTakingATemplateOverIsTakenBackPieceByPiece(t *testing.T) {
	w := newWorld(t)
	s := w.story("The total is wrong")
	id := w.template("Bug")
	before := w.events()
	w.as(po).must(takeOver, map[string]any{"t": id, "s": s})
	took := w.log(before)
	same(t, len(took), 3) // the text and two criteria
	for _, e := range slices.Backward(took) {
		same(t, w.as(po).undo(e).code(), "")
	}
	same(t, w.as(po).must(`query($s: ID!) { node(id: $s) { ... on Story `+beganWith+` } }`, map[string]any{"s": s}).at("node"), "map[asA: body: criteria:[] iWant:]")
}
