package graph

import (
	"fmt"
	"testing"
	"time"
)

func TestAnActionComesBackUntilItIsDone(t *testing.T) {
	w := newWorld(t)
	first := w.retro()
	old, done := w.action(dev, first, "Ask legal early"), w.action(po, first, "Reset staging nightly")
	w.later(24 * time.Hour)
	w.as(dev).must(doing, map[string]any{"id": done, "done": true})
	w.closed()
	w.later(24 * time.Hour)
	second := w.retro()
	w.action(pm, second, "Name one reviewer")
	w.closed()
	w.later(24 * time.Hour)
	third := w.retro()
	carried := func(retro string) string {
		r := w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on Retro { actions { text } carried { times action { text done owner { name } } } } } }`, map[string]any{"id": retro})
		text := ""
		for i := range r.at("node", "carried").([]any) {
			one := response{Data: r.at("node", "carried", i).(map[string]any)}
			text += fmt.Sprintf("%v %v %v; ", one.at("action", "text"), one.at("times"), one.at("action", "done"))
		}
		return text
	}
	same(t, carried(first), "")
	same(t, carried(second), "Ask legal early 1 false; Reset staging nightly 1 true; ")
	same(t, carried(third), "Ask legal early 2 false; Name one reviewer 1 false; ")

	w.later(time.Hour)
	r := w.as(po).must(doing, map[string]any{"id": old, "done": true})
	same(t, r.at("updateRetroAction", "action", "doneBy", "name"), "Po Person")
	same(t, carried(third), "Name one reviewer 1 false; Ask legal early 2 true; ")
	w.as(po).must(doing, map[string]any{"id": old, "done": false})
	same(t, carried(third), "Ask legal early 2 false; Name one reviewer 1 false; ")
	w.as(watcher).ask(doing, map[string]any{"id": old, "done": true}).refused(t, Forbidden, "")
}

func TestAnActionHasAnOwner(t *testing.T) {
	w := newWorld(t)
	retro := w.retro()
	r := w.as(dev).must(acting, map[string]any{"r": retro, "t": "Ask early"})
	same(t, r.at("addRetroAction", "action", "owner", "name"), "Dev Person")
	id := r.at("addRetroAction", "action", "id")
	owning := `mutation($id: ID!, $u: ID) { updateRetroAction(input: {id: $id, ownerId: $u}) { action { owner { name } } } }`
	w.as(pm).ask(owning, map[string]any{"id": id, "u": nil}).refused(t, Invalid, "input.ownerId")
	for name, code := range map[string]Code{outsider: Invalid, stranger: NotFound} {
		w.as(pm).ask(owning, map[string]any{"id": id, "u": w.viewers[name].UserID}).refused(t, code, "input.ownerId")
	}
	same(t, w.as(pm).must(owning, map[string]any{"id": id, "u": w.viewers[po].UserID}).at("updateRetroAction", "action", "owner", "name"), "Po Person")
}

func TestTwoWhoChangeAnActionMergeOrAreTold(t *testing.T) {
	w := newWorld(t)
	id := w.action(dev, w.retro(), "Ask early")
	update := func(who, fields string) response {
		return w.as(who).ask(`mutation($id: ID!) { updateRetroAction(input: {id: $id, version: 1, `+fields+`}) { action { text due version } } }`, map[string]any{"id": id})
	}
	same(t, update(dev, `text: "Ask legal early"`).at("updateRetroAction", "action", "version"), 2)
	same(t, update(po, `due: "2026-09-08"`).at("updateRetroAction", "action"), "map[due:2026-09-08 text:Ask legal early version:3]")
	update(pm, `text: "Ask late"`).refused(t, Conflict, "")
}

func TestAnActionIsDoneWhenItsStoryIsAccepted(t *testing.T) {
	w := newWorld(t)
	id := w.action(dev, w.retro(), "List outside people")
	w.as(dev).ask(storying, map[string]any{"id": id}).refused(t, Forbidden, "")
	made := w.as(po).must(storying, map[string]any{"id": id})
	same(t, made.at("makeStoryOfAction", "storyEdge", "node", "title"), "List outside people")
	same(t, made.at("makeStoryOfAction", "action"), "map[done:false story:map[key:CHK-1]]")
	w.as(po).ask(storying, map[string]any{"id": id}).refused(t, Invalid, "input.id")
	w.as(dev).ask(doing, map[string]any{"id": id, "done": true}).refused(t, Invalid, "input.done")
	w.as(dev).ask(`mutation($id: ID!) { removeRetroAction(input: {id: $id}) { deletedRetroActionId } }`, map[string]any{"id": id}).refused(t, Invalid, "input.id")

	story := map[string]any{"id": made.at("makeStoryOfAction", "storyEdge", "node", "id")}
	w.as(po).must(`mutation($id: ID!) {
		addCriterion(input: {storyId: $id, text: "There is a list"}) { criterion { id } }
		updateStory(input: {id: $id, iWant: "to know whom to ask"}) { story { id } }
		estimateStory(input: {id: $id, points: 3}) { story { id } }
		setStoryStatus(input: {id: $id, status: READY}) { story { id } }
		progress: setStoryStatus(input: {id: $id, status: IN_PROGRESS}) { story { id } }
		review: setStoryStatus(input: {id: $id, status: IN_REVIEW}) { story { id } }
	}`, story)
	k := w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Story { criteria { id } } } }`, story).at("node", "criteria", 0, "id")
	done := func() any {
		return w.as(watcher).must(`query($id: ID!) { node(id: $id) { ... on RetroAction { done doneBy { name } } } }`, map[string]any{"id": id}).at("node")
	}
	w.as(po).must(`mutation($id: ID!, $k: ID!) { acceptStory(input: {id: $id, waivers: [{criterionId: $k, reason: "On paper"}]}) { story { id } } }`, map[string]any{"id": story["id"], "k": k})
	same(t, done(), "map[done:true doneBy:map[name:Po Person]]")
	same(t, w.newest().EntityID, id)
	w.as(po).must(`mutation($id: ID!) { reopenStory(input: {id: $id, reason: "It is empty"}) { story { id } } }`, story)
	same(t, done(), "map[done:false doneBy:<nil>]")

	w.as(po).must(`mutation($id: ID!) { dropStory(input: {id: $id, reason: "Not now"}) { story { id } } }`, story)
	same(t, w.as(po).must(storying, map[string]any{"id": id}).at("makeStoryOfAction", "action", "story", "key"), "CHK-2")
	chained(t, w, w.product)
}

func TestAnActionThatIsDoneBecomesNoStory(t *testing.T) {
	w := newWorld(t)
	id := w.action(dev, w.retro(), "Ask early")
	w.as(dev).must(doing, map[string]any{"id": id, "done": true})
	w.as(po).ask(storying, map[string]any{"id": id}).refused(t, Invalid, "input.id")
}

func TestAStoryOfAnActionIsWrittenWholeOrNotAtAll(t *testing.T) {
	w := newWorld(t)
	id := w.action(dev, w.retro(), "Ask early")
	before := w.events()
	query := `mutation($id: ID!, $f: ID, $t: String) { makeStoryOfAction(input: {id: $id, title: $t, featureId: $f, to: TOP}) { storyEdge { node { title feature { id } rank } } } }`
	w.as(po).ask(query, map[string]any{"id": id, "f": "feature_01h2xcejqtf2nbrexx3vqjhp41"}).refused(t, NotFound, "input.featureId")
	w.as(po).ask(query, map[string]any{"id": id, "t": " "}).refused(t, Invalid, "input.title")
	same(t, w.events(), before)
	w.story("Pay in one tap")
	f := onFeature(w)["id"]
	r := w.as(po).must(query, map[string]any{"id": id, "f": f, "t": "List them"})
	same(t, r.at("makeStoryOfAction", "storyEdge", "node", "feature", "id"), f)
	same(t, w.order(), "[List them Pay in one tap]")
}

func TestWhoMayNotWriteStoriesProposesOneOfAnAction(t *testing.T) {
	w := newWorld(t)
	id := w.action(dev, w.retro(), "List outside people")
	proposal := w.as(dev).propose("makeStoryOfAction", map[string]any{"id": id, "soThat": "nobody waits"})
	same(t, w.order(), "[]")
	waiting := w.as(dev).must(`query($id: ID!) { node(id: $id) { ... on RetroAction { story { id } proposals { id author { name } } } } }`, map[string]any{"id": id})
	same(t, waiting.at("node"), fmt.Sprintf("map[proposals:[map[author:map[name:Dev Person] id:%s]] story:<nil>]", proposal))
	w.as(po).must(accepting, map[string]any{"id": proposal})
	same(t, w.order(), "[List outside people]")
	acceptance := w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Proposal { acceptance { id } } } }`, map[string]any{"id": proposal}).at("node", "acceptance", "id")
	w.as(po).must(undoQuery, map[string]any{"e": acceptance})
	same(t, w.as(dev).must(`query($id: ID!) { node(id: $id) { ... on RetroAction { story { id } } } }`, map[string]any{"id": id}).at("node", "story"), nil)

	late := w.as(pm).propose("makeStoryOfAction", map[string]any{"id": id})
	w.as(po).must(storying, map[string]any{"id": id})
	w.as(po).ask(accepting, map[string]any{"id": late}).refused(t, Conflict, "")
}
