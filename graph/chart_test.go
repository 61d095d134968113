package graph

import (
	"fmt"
	"testing"
	"time"
)

const chartQuery = `query($id: ID!) { node(id: $id) { ... on Sprint { chart {
	committed { scope { points stories } }
	last { scope { points } notAccepted { points } notBuilt { stories } waiting { stories } inProgress { stories } inReview { stories } accepted { points stories } }
	steps { at standing { scope { points } } }
	days { date works standing { notAccepted { points } } ideal { points stories } }
	changes { kind by { points stories } story { title } event { actor { name } hat reason } }
} } } }`

// estimated gives a story points.
func (w *world) estimated(id string, points float64) {
	w.t.Helper()
	w.as(dev).must(`mutation($id: ID!, $n: Float!) { estimateStory(input: {id: $id, points: $n}) { story { id } } }`, map[string]any{"id": id, "n": points})
}

// finished brings a story that is in a sprint to its acceptance.
func (w *world) finished(id string) {
	w.t.Helper()
	for _, status := range []string{"IN_PROGRESS", "IN_REVIEW"} {
		w.as(dev).must(`mutation($id: ID!, $to: StoryStatus!) { setStoryStatus(input: {id: $id, status: $to}) { story { id } } }`, map[string]any{"id": id, "to": status})
		w.later(time.Hour)
	}
	r := w.as(dev).must(`query($id: ID!) { node(id: $id) { ... on Story { criteria { id } } } }`, map[string]any{"id": id})
	w.as(po).must(`mutation($id: ID!, $k: ID!) { checkCriterion(input: {id: $k, met: true}) { criterion { state } } acceptStory(input: {id: $id}) { story { id } } }`,
		map[string]any{"id": id, "k": r.at("node", "criteria", 0, "id")})
	w.later(time.Hour)
}

func TestASprintsChartTellsWhatChangedAndWho(t *testing.T) {
	w := newWorld(t)
	sprint, ids := w.running("a", "b", "c")
	same(t, w.as(watcher).must(chartQuery, map[string]any{"id": onSprint(w)["id"]}).at("node", "chart"), nil)
	started := w.as(watcher).must(chartQuery, map[string]any{"id": sprint})
	committed := started.at("node", "chart", "committed", "scope", "points").(float64)
	same(t, started.at("node", "chart", "committed", "scope", "stories"), 3)

	w.later(time.Hour)
	w.finished(ids[0])
	w.estimated(ids[1], 8)
	w.later(time.Hour)
	late := w.readyStory("late")
	w.as(po).must(`mutation($x: ID!, $s: ID!) { addToSprint(input: {sprintId: $x, storyIds: [$s], reason: "Legal asks for it"}) { sprint { id } } }`, map[string]any{"x": sprint, "s": late})
	w.later(time.Hour)
	w.as(po).must(`mutation($s: ID!) { removeFromSprint(input: {storyIds: [$s]}) { stories { id } } }`, map[string]any{"s": ids[2]})
	w.later(time.Hour)

	open := w.as(watcher).must(chartQuery, map[string]any{"id": sprint})
	w.as(po).must(closeIt, map[string]any{"id": sprint, "to": "BACKLOG"})
	w.later(48 * time.Hour)
	w.estimated(ids[1], 1) // after its end
	closed := w.as(watcher).must(chartQuery, map[string]any{"id": sprint})
	for name, r := range map[string]response{"while it runs": open, "once it is closed": closed} {
		t.Run(name, func(t *testing.T) {
			same(t, r.at("node", "chart", "committed", "scope", "points"), committed)
			same(t, r.at("node", "chart", "last", "accepted", "stories"), 1)
			same(t, r.at("node", "chart", "last", "notBuilt", "stories"), 2)
			var changes []string
			for _, c := range r.at("node", "chart", "changes").([]any) {
				c := response{Data: c.(map[string]any)}
				changes = append(changes, fmt.Sprint(c.at("kind"), " ", c.at("story", "title"), " ", c.at("by", "stories"), " ",
					c.at("event", "actor", "name"), " ", c.at("event", "hat"), " ", c.at("event", "reason")))
			}
			same(t, fmt.Sprint(changes), "[RE_ESTIMATED b 0 Dev Person DEVELOPER  ADDED late 1 Po Person PO Legal asks for it REMOVED c -1 Po Person PO ]")
		})
	}
}

func TestTheVelocityIsWhatWasAcceptedInClosedSprints(t *testing.T) {
	w := newWorld(t)
	const query = `query($n: Int) { product(key: "CHK") { velocity(sprints: $n) {
		sprints { sprint { name } committed { stories } scope { stories } accepted { points stories } } low { stories } median { stories } high { stories } } } }`
	none := w.as(watcher).must(query, nil)
	same(t, none.at("product", "velocity", "low"), nil)
	for _, finished := range []int{1, 3, 2} {
		sprint, ids := w.running("a", "b", "c")
		w.later(time.Hour)
		for _, id := range ids[:finished] {
			w.finished(id)
		}
		w.as(po).must(closeIt, map[string]any{"id": sprint, "to": "BACKLOG"})
		w.later(time.Hour)
	}
	r := w.as(watcher).must(query, nil)
	same(t, r.at("product", "velocity", "sprints", 1, "accepted", "stories"), 3)
	same(t, r.at("product", "velocity", "low", "stories"), 1)
	same(t, r.at("product", "velocity", "median", "stories"), 2)
	same(t, r.at("product", "velocity", "high", "stories"), 3)
	last := w.as(watcher).must(query, map[string]any{"n": 1})
	same(t, last.at("product", "velocity", "sprints", 0, "accepted", "stories"), 2)
	w.as(watcher).ask(query, map[string]any{"n": 21}).refused(t, Invalid, "sprints")
	w.as(watcher).ask(query, map[string]any{"n": 0}).refused(t, Invalid, "sprints")
}

func TestCycleTimesTellWhatIsDoneAndWhatIsInHand(t *testing.T) {
	w := newWorld(t)
	const query = `{ product(key: "CHK") { cycleTimes { stories { days startedAt acceptedAt story { title } } open { days acceptedAt story { title status } } p50 p95 } } }`
	same(t, w.as(watcher).must(query, nil).at("product", "cycleTimes", "p50"), nil)
	_, ids := w.running("a", "b", "c")
	w.finished(ids[0])
	w.as(dev).must(`mutation($id: ID!) { setStoryStatus(input: {id: $id, status: IN_PROGRESS}) { story { id } } }`, map[string]any{"id": ids[1]})
	w.later(time.Hour)
	r := w.as(watcher).must(query, nil)
	same(t, len(r.at("product", "cycleTimes", "stories").([]any)), 1)
	same(t, r.at("product", "cycleTimes", "stories", 0, "story", "title"), "a")
	same(t, r.at("product", "cycleTimes", "p95"), r.at("product", "cycleTimes", "stories", 0, "days"))
	same(t, len(r.at("product", "cycleTimes", "open").([]any)), 1)
	same(t, r.at("product", "cycleTimes", "open", 0, "story", "title"), "b")
	same(t, r.at("product", "cycleTimes", "open", 0, "acceptedAt"), nil)
}
