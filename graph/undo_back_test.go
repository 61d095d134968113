package graph

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// storyAsItIs reads all of a story that an undo gives back, and the order.
func (w *world) storyAsItIs(id string) string {
	w.t.Helper()
	r := w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Story {
		title asA iWant soThat body points status rank feature { id } goal { id } sprint { id } block { reason owner { id } }
		assignees { id } labels { id } criteria { id given when then text state } } } }`, map[string]any{"id": id})
	text, err := json.Marshal(r.Data)
	must(w.t, err)
	return fmt.Sprint(string(text), w.order())
}

// change runs a mutation by its name and input.
func (c caller) change(mutation string, input map[string]any) response {
	c.t.Helper()
	of := strings.ToUpper(mutation[:1]) + mutation[1:] + "Input"
	return c.ask(fmt.Sprintf(`mutation($in: %s!) { %s(input: $in) { __typename } }`, of, mutation), map[string]any{"in": input})
}

// acceptedOf has somebody who only proposes a mutation put it to the Product
// Owner, who accepts.
func (w *world) acceptedOf(mutation string, input map[string]any) {
	w.t.Helper()
	in := map[string]any{"changes": []any{map[string]any{mutation: input}}}
	for _, name := range []string{dev, pm} {
		if r := w.as(name).ask(proposing, map[string]any{"in": in}); len(r.Errors) == 0 {
			w.as(po).must(accepting, map[string]any{"id": r.at("proposeChange", "proposalEdge", "node", "id")})
			return
		}
	}
}

// TestUndoneFromTheLastToTheFirstAStoryIsAsBefore changes a story at random, by
// itself and by accepting what was proposed, and undoes each event.
func TestUndoneFromTheLastToTheFirstAStoryIsAsBefore(t *testing.T) {
	w := newWorld(t)
	others := []string{w.story("b"), w.story("c"), w.story("d")}
	feature, goal := onFeature(w)["id"], onGoal(w)["id"]
	sprints := []any{onSprint(w)["id"], onSprint(w)["id"]}
	var labels []any
	for _, name := range []string{"mobile", "web"} {
		labels = append(labels, w.as(po).id(`mutation($p: ID!, $n: String!) { createLabel(input: {productId: $p, name: $n}) { labelEdge { node { id } } } }`, map[string]any{"p": w.product, "n": name}))
	}
	people := []string{w.viewers[po].UserID, w.viewers[dev].UserID}
	words := rapid.SampledFrom([]string{"", "to pay", "to pay in one tap"})
	changes := map[string]func(rt *rapid.T) map[string]any{
		"updateStory": func(rt *rapid.T) map[string]any {
			in := map[string]any{"iWant": words.Draw(rt, "iWant"), "soThat": words.Draw(rt, "soThat")}
			in["featureId"] = rapid.SampledFrom([]any{nil, feature}).Draw(rt, "feature")
			if rapid.Bool().Draw(rt, "more") {
				in["title"], in["goalId"] = "t"+words.Draw(rt, "title"), rapid.SampledFrom([]any{nil, goal}).Draw(rt, "goal")
			}
			return in
		},
		"moveStory": func(rt *rapid.T) map[string]any {
			return map[string]any{"after": rapid.SampledFrom(others).Draw(rt, "after")}
		},
		"estimateStory": func(rt *rapid.T) map[string]any {
			return map[string]any{"points": rapid.SampledFrom([]any{nil, 3, 5}).Draw(rt, "points")}
		},
		"assignStory": func(rt *rapid.T) map[string]any {
			return map[string]any{rapid.SampledFrom([]string{"add", "remove"}).Draw(rt, "way"): rapid.SliceOf(rapid.SampledFrom(people)).Draw(rt, "people")}
		},
		"labelStory": func(rt *rapid.T) map[string]any {
			return map[string]any{rapid.SampledFrom([]string{"add", "remove"}).Draw(rt, "way"): rapid.SliceOf(rapid.SampledFrom(labels)).Draw(rt, "labels")}
		},
		"blockStory": func(rt *rapid.T) map[string]any {
			return map[string]any{"reason": "r" + words.Draw(rt, "reason"), "ownerId": rapid.SampledFrom([]any{nil, people[0], people[1]}).Draw(rt, "owner")}
		},
		"unblockStory": func(*rapid.T) map[string]any { return map[string]any{} },
		"setStoryStatus": func(rt *rapid.T) map[string]any {
			return map[string]any{"status": rapid.SampledFrom([]string{"DRAFT", "READY", "IN_PROGRESS"}).Draw(rt, "status")}
		},
		"dropStory":       func(*rapid.T) map[string]any { return map[string]any{"reason": "Not now"} },
		"addCriterion":    func(rt *rapid.T) map[string]any { return map[string]any{"text": "k" + words.Draw(rt, "text")} },
		"updateCriterion": func(rt *rapid.T) map[string]any { return map[string]any{"text": "k" + words.Draw(rt, "text")} },
		"removeCriterion": func(*rapid.T) map[string]any { return map[string]any{} },
		"checkCriterion":  func(rt *rapid.T) map[string]any { return map[string]any{"met": rapid.Bool().Draw(rt, "met")} },
		"addToSprint": func(rt *rapid.T) map[string]any {
			return map[string]any{"sprintId": rapid.SampledFrom(sprints).Draw(rt, "sprint")}
		},
		"removeFromSprint": func(*rapid.T) map[string]any { return map[string]any{} },
	}
	names := slices.Sorted(maps.Keys(changes))
	rapid.Check(t, func(rt *rapid.T) {
		id := w.readyStory("a")
		began, start := w.storyAsItIs(id), w.events()
		for range rapid.IntRange(1, 12).Draw(rt, "changes") {
			name := rapid.SampledFrom(names).Draw(rt, "mutation")
			in := changes[name](rt)
			switch {
			case name == "addCriterion":
				in["storyId"] = id
			case strings.HasSuffix(name, "Criterion"):
				all := w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Story { criteria { id } } } }`, map[string]any{"id": id}).at("node", "criteria").([]any)
				if len(all) == 0 {
					continue
				}
				in["id"] = rapid.SampledFrom(all).Draw(rt, "criterion").(map[string]any)["id"]
			case strings.HasSuffix(name, "Sprint"):
				in["storyIds"] = []string{id}
			default:
				in["id"] = id
			}
			if rapid.Bool().Draw(rt, "proposed") {
				w.acceptedOf(name, in)
				continue
			}
			w.as(po).change(name, in) // or is refused
		}
		for _, e := range slices.Backward(w.log(start)) {
			if e.ProposalID != nil || e.Action == "proposeChange" { // goes with the acceptance
				continue
			}
			r := w.as(po).undo(e)
			switch {
			case r.extra("missing") != nil, strings.HasSuffix(fmt.Sprint(r.extra("reason")), " is dropped."):
				return // there is no way back to what the rules would refuse
			case len(r.Errors) > 0:
				rt.Fatalf("%s %s: %s", e.Action, e.EntityID, r.Body)
			}
		}
		if now := w.storyAsItIs(id); now != began {
			rt.Fatalf("began as %s\nis now   %s", began, now)
		}
	})
}
