package graph

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"throughline/ent/rights"
)

// round starts a round of a story.
func (w *world) round(story string) string {
	w.t.Helper()
	return w.as(po).must(starting, map[string]any{"s": story}).at("startRound", "round", "id").(string)
}

func (w *world) vote(name, round string, points any) response {
	w.t.Helper()
	return w.as(name).must(casting, map[string]any{"r": round, "v": points})
}

const (
	starting  = `mutation($s: ID!) { startRound(input: {storyId: $s}) { round { id state startedBy { name } voters { name } } } }`
	casting   = `mutation($r: ID!, $v: Float) { castVote(input: {roundId: $r, points: $v}) { round { id state version voted { name } votes { voter { name } points } } } }`
	leaving   = `mutation($r: ID!) { leaveRound(input: {roundId: $r}) { round { state voters { name } voted { name } } } }`
	showing   = `mutation($r: ID!, $v: Int) { revealRound(input: {id: $r, version: $v}) { round { state revealedBy { name } votes { voter { name } points } spread { lowest highest median } voters { name } } } }`
	agreeing  = `mutation($r: ID!, $p: Float!, $v: Int) { recordRound(input: {id: $r, points: $p, storyVersion: $v}) { round { state points } story { points missing } } }`
	dropping  = `mutation($r: ID!) { cancelRound(input: {id: $r}) { round { state votes { points } } } }`
	ofRound   = `query($r: ID!) { node(id: $r) { ... on Round { id state voted { name } votes { voter { name } points } voters { name } spread { median } version } } }`
	estimated = `query($s: ID!) { node(id: $s) { ... on Story { points round { id state points } } } }`
)

// TestAVoteIsItsVotersAloneUntilItIsRevealed looks for it in every way there is,
// as everybody who may see the product.
func TestAVoteIsItsVotersAloneUntilItIsRevealed(t *testing.T) {
	w := newWorld(t)
	s := w.listening()
	story := w.story("Pay in one tap")
	from := w.newest().Number
	round := w.round(story)
	w.vote(dev, round, 3)
	w.vote(dev, round, 13)
	w.as(pm).propose("estimateStory", map[string]any{"id": story, "points": 2})
	ways := map[string]string{
		"by its id":       `query($r: ID!) { node(id: $r) { ... on Round { votes { points } spread { lowest } points } } nodes(ids: [$r]) { ... on Round { votes { points } } } }`,
		"of the story":    `query($s: ID!) { node(id: $s) { ... on Story { round { votes { points } spread { highest } } events(last: 50) { edges { node { changes { from to } entity { ... on Round { votes { points } } } } } } } } }`,
		"of the backlog":  `{ product(key: "CHK") { backlog { edges { node { round { votes { voter { name } points } } } } } } }`,
		"in the log":      `{ product(key: "CHK") { events(last: 50) { edges { node { reason changes { field from to } entity { ... on Round { votes { points } } } } } } } }`,
		"in what is told": `{ notifications { edges { node { event { changes { to } entity { ... on Round { votes { points } } } } } } } }`,
		"in what is put":  `{ product(key: "CHK") { proposals { edges { node { input changes { entity { ... on Story { round { votes { points } } } } fields { from to } } } } } } }`,
		"by searching":    `{ search(text: "13") { edges { node { snippet { text } } } } }`,
	}
	vars := map[string]any{"r": round, "s": story}
	tells := func(body string) bool {
		return strings.Contains(body, `"points":13`) || strings.Contains(body, `13}`) || strings.Contains(body, `"lowest":13`) || strings.Contains(body, `"13"`)
	}
	others := []string{pm, po, both, watcher, admin}
	for _, name := range others {
		for way, query := range ways {
			if r := w.as(name).ask(query, vars); tells(r.Body) {
				t.Errorf("%s reads it %s: %s", name, way, r.Body)
			}
		}
		same(t, w.as(name).must(ofRound, vars).at("node", "voted"), "[map[name:Dev Person]]")
		l := s.listen(name, `subscription($p: ID!, $after: Int) { changes(product: $p, after: $after) { number
			events { changes { from to } entity { ... on Round { votes { points } } } }
			nodes { ... on Round { votes { points } spread { lowest } } ... on Story { round { votes { points } } } } } }`, map[string]any{"p": w.product, "after": from})
		for number := 0; number < w.newest().Number; {
			r, ok := l.next()
			if !ok || tells(r.Body) {
				t.Fatalf("%s is told: %s", name, r.Body)
			}
			number = int(r.at("changes", "number").(float64))
		}
		l.leave()
	}
	if !tells(w.as(dev).must(ways["by its id"], vars).Body) {
		t.Error("its voter does not see it")
	}
	w.vote(po, round, 5)
	same(t, w.as(dev).must(ofRound, vars).at("node", "votes"), "[map[points:13 voter:map[name:Dev Person]]]")

	w.as(dev).must(showing, vars)
	for _, name := range others {
		for _, way := range []string{"by its id", "of the story", "of the backlog", "in the log"} {
			if r := w.as(name).must(ways[way], vars); !tells(r.Body) {
				t.Errorf("%s does not see it %s: %s", name, way, r.Body)
			}
		}
	}
	if body := w.as(po).must(ways["in the log"], nil).Body; strings.Contains(body, `points\":3}`) {
		t.Error("the log tells what was voted before:", body)
	}
	chained(t, w, w.product)
}

func TestARoundRevealsItselfOnceAllHaveVoted(t *testing.T) {
	w := newWorld(t)
	round := w.round(w.story("Pay in one tap"))
	all := w.as(dev).must(ofRound, map[string]any{"r": round}).at("node", "voters").([]any)
	same(t, len(all), 3) // PO, developer, and who is PM and PO
	w.vote(dev, round, 3)
	same(t, w.vote(po, round, nil).at("castVote", "round", "state"), "VOTING")
	r := w.vote(both, round, 8)
	same(t, r.at("castVote", "round", "state"), "REVEALED")
	same(t, len(r.at("castVote", "round", "votes").([]any)), 3)
	same(t, w.as(watcher).must(`query($r: ID!) { node(id: $r) { ... on Round { revealedBy { name } spread { lowest highest median } } } }`, map[string]any{"r": round}).at("node"),
		"map[revealedBy:<nil> spread:map[highest:8 lowest:3 median:5.5]]")
	w.as(po).ask(casting, map[string]any{"r": round, "v": 5}).refused(t, Invalid, "input.roundId")
	w.as(po).ask(leaving, map[string]any{"r": round}).refused(t, Invalid, "input.roundId")
}

func TestWhoLeavesARoundIsNotWaitedFor(t *testing.T) {
	w := newWorld(t)
	round := w.round(w.story("Pay in one tap"))
	w.vote(dev, round, 3)
	w.vote(both, round, 5)
	r := w.as(both).must(leaving, map[string]any{"r": round})
	same(t, r.at("leaveRound", "round", "voted"), "[map[name:Dev Person]]")
	same(t, len(r.at("leaveRound", "round", "voters").([]any)), 2)
	before := w.events()
	w.as(both).must(leaving, map[string]any{"r": round}) // they have
	same(t, w.events(), before)
	w.vote(both, round, 8)
	w.as(both).must(leaving, map[string]any{"r": round})
	same(t, w.as(po).must(leaving, map[string]any{"r": round}).at("leaveRound", "round", "state"), "REVEALED")
}

func TestNothingIsRevealedWhileNobodyHasVoted(t *testing.T) {
	w := newWorld(t)
	round := w.round(w.story("Pay in one tap"))
	w.as(po).ask(showing, map[string]any{"r": round}).refused(t, Invalid, "input.id")
	for _, name := range []string{dev, po, both} {
		same(t, w.as(name).must(leaving, map[string]any{"r": round}).at("leaveRound", "round", "state"), "VOTING")
	}
}

func TestAVoteIsOnTheScaleOrSaysThatOneCannotSay(t *testing.T) {
	w := newWorld(t)
	round := w.round(w.story("Pay in one tap"))
	w.as(dev).ask(casting, map[string]any{"r": round, "v": 4}).refused(t, Invalid, "input.points")
	w.as(dev).ask(`mutation($r: ID!) { castVote(input: {roundId: $r}) { round { id } } }`, map[string]any{"r": round}).refused(t, Invalid, "input.points")
	same(t, w.vote(dev, round, nil).at("castVote", "round", "votes"), "[map[points:<nil> voter:map[name:Dev Person]]]")
	before := w.events()
	w.vote(dev, round, nil)
	same(t, w.events(), before)
	w.as(po).must(showing, map[string]any{"r": round})
	same(t, w.as(po).must(ofRound, map[string]any{"r": round}).at("node", "spread"), nil)
}

func TestAStoryHasOneOpenRound(t *testing.T) {
	w := newWorld(t)
	story := w.story("Pay in one tap")
	var wait sync.WaitGroup
	started := make([]any, 6)
	before := w.events()
	for i := range started {
		wait.Go(func() {
			started[i] = w.as([]string{dev, po, both}[i%3]).must(starting, map[string]any{"s": story}).at("startRound", "round", "id")
		})
	}
	wait.Wait()
	for _, id := range started {
		same(t, id, started[0])
	}
	same(t, w.events(), before+1)

	first := started[0].(string)
	w.vote(dev, first, 3)
	w.as(po).must(showing, map[string]any{"r": first})
	second := w.round(story)
	if second == first {
		t.Fatal("voting again is the same round")
	}
	same(t, w.as(po).must(ofRound, map[string]any{"r": first}).at("node", "state"), "ENDED")
	same(t, w.as(po).must(estimated, map[string]any{"s": story}).at("node", "round"), "map[id:"+second+" points:<nil> state:VOTING]")
	for _, query := range []string{showing, agreeing} {
		vars := map[string]any{"r": first, "p": 3}
		if query == showing { // what is revealed stays so
			w.as(po).must(query, vars)
			continue
		}
		w.as(po).ask(query, vars).refused(t, Invalid, "input.id")
	}
	w.as(po).must(`mutation($s: ID!) { dropStory(input: {id: $s, reason: "Not now"}) { story { id } } }`, map[string]any{"s": story})
	w.as(po).ask(starting, map[string]any{"s": story}).refused(t, Invalid, "input.storyId")
}

func TestTheResultIsTheEstimateAndIsUndoneAsThat(t *testing.T) {
	w := newWorld(t)
	story := w.story("Pay in one tap")
	round := w.round(story)
	vars := map[string]any{"r": round, "p": 5, "s": story}
	w.vote(dev, round, 3)
	w.as(dev).ask(agreeing, vars).refused(t, Invalid, "input.id")
	w.as(dev).must(showing, vars)
	w.as(dev).ask(agreeing, map[string]any{"r": round, "p": 4}).refused(t, Invalid, "input.points")
	before := w.events()
	r := w.as(dev).must(agreeing, vars)
	same(t, r.at("recordRound", "round"), "map[points:5 state:RECORDED]")
	same(t, r.at("recordRound", "story", "points"), 5)
	log := w.log(before)
	same(t, len(log), 2)
	w.as(po).undo(log[0])
	same(t, w.as(po).must(estimated, vars).at("node", "points"), nil)
	same(t, w.as(po).undo(log[1]).Errors[0].Extensions["code"], string(Invalid))
	w.as(dev).ask(agreeing, vars).refused(t, Invalid, "input.id")
}

func TestAResultDoesNotOverwriteAnEstimateOfMeanwhile(t *testing.T) {
	w := newWorld(t)
	story := w.story("Pay in one tap")
	round := w.round(story)
	w.vote(dev, round, 3)
	w.as(dev).must(showing, map[string]any{"r": round})
	w.as(po).must(`mutation($s: ID!) { estimateStory(input: {id: $s, points: 8}) { story { id } } }`, map[string]any{"s": story})
	r := w.as(dev).ask(agreeing, map[string]any{"r": round, "p": 3, "v": 1}).refused(t, Conflict, "")
	same(t, r.extra("fields"), "[map[base:<nil> current:8 name:points yours:3]]")
	w.as(dev).ask(agreeing, map[string]any{"r": round, "p": 3, "v": 99}).refused(t, Invalid, "input.storyVersion")
	same(t, w.as(dev).must(ofRound, map[string]any{"r": round}).at("node", "state"), "REVEALED")
	w.as(dev).must(agreeing, map[string]any{"r": round, "p": 3, "v": 2})
}

func TestACancelledRoundForgetsItsVotes(t *testing.T) {
	w := newWorld(t)
	story := w.story("Pay in one tap")
	round := w.round(story)
	w.vote(dev, round, 13)
	same(t, w.as(po).must(dropping, map[string]any{"r": round}).at("cancelRound", "round"), "map[state:ENDED votes:[]]")
	same(t, w.store.Client.RoundVote.Query().CountX(asSystem(t.Context())), 0)
	before := w.events()
	w.as(po).must(dropping, map[string]any{"r": round})
	same(t, w.events(), before)
	w.as(dev).ask(casting, map[string]any{"r": round, "v": 3}).refused(t, Invalid, "input.roundId")
	w.as(dev).ask(showing, map[string]any{"r": round}).refused(t, Invalid, "input.id")
}

func TestTheVoteOfWhoMayNoLongerEstimateDoesNotCount(t *testing.T) {
	w := newWorld(t)
	w.join("colleague", w.viewers[admin].WorkspaceID, w.product, rights.Developer)
	w.signedIn("colleague")
	round := w.round(w.story("Pay in one tap"))
	w.vote("colleague", round, 13)
	w.as(admin).must(`mutation($u: ID!) { disableUser(input: {userId: $u}) { user { id } } }`, map[string]any{"u": w.viewers["colleague"].UserID})
	same(t, len(w.as(dev).must(ofRound, map[string]any{"r": round}).at("node", "voters").([]any)), 3)
	w.as(po).ask(showing, map[string]any{"r": round}).refused(t, Invalid, "input.id")
	w.vote(dev, round, 3)
	r := w.as(po).must(showing, map[string]any{"r": round})
	same(t, r.at("revealRound", "round", "votes"), "[map[points:3 voter:map[name:Dev Person]]]")
	same(t, r.at("revealRound", "round", "voters"), "[map[name:Dev Person]]")
}

func TestWhoLeavesLastRevealsNothingThatDoesNotCount(t *testing.T) {
	w := newWorld(t)
	w.join("colleague", w.viewers[admin].WorkspaceID, w.product, rights.Developer)
	w.signedIn("colleague")
	round := w.round(w.story("Pay in one tap"))
	w.vote("colleague", round, 13)
	w.as(admin).must(`mutation($u: ID!) { disableUser(input: {userId: $u}) { user { id } } }`, map[string]any{"u": w.viewers["colleague"].UserID})
	for _, name := range []string{po, both, dev} {
		same(t, w.as(name).must(leaving, map[string]any{"r": round}).at("leaveRound", "round", "state"), "VOTING")
	}
}

func TestAVoteCountsHoweverManyThereAre(t *testing.T) {
	w := newWorld(t)
	for n := range maxVoters {
		w.join(fmt.Sprintf("before %03d", n), w.viewers[admin].WorkspaceID, w.product, rights.Developer)
	}
	w.join("zoe", w.viewers[admin].WorkspaceID, w.product, rights.Developer)
	round := w.round(w.story("Pay in one tap"))
	w.vote("zoe", round, 5)
	r := w.as(dev).must(showing, map[string]any{"r": round})
	same(t, r.at("revealRound", "round", "votes"), "[map[points:5 voter:map[name:Zoe Person]]]")
}

func TestARoundIsRevealedAsItWasSeen(t *testing.T) {
	w := newWorld(t)
	round := w.round(w.story("Pay in one tap"))
	w.vote(dev, round, 3)
	// Votes since do not stand in one's way.
	w.as(po).must(showing, map[string]any{"r": round, "v": 1})
	before := w.events()
	w.as(both).must(showing, map[string]any{"r": round, "v": 1})
	same(t, w.events(), before)
	w.as(both).ask(`mutation($r: ID!) { cancelRound(input: {id: $r, version: 99}) { round { id } } }`, map[string]any{"r": round}).refused(t, Invalid, "input.version")
}
