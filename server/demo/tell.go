package demo

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"

	"throughline/ent/viewer"
	"throughline/graph"
)

// A deed is one thing somebody does.
type deed func(t *teller) error

// step is a deed, by whom and when.
type step struct {
	at  time.Time
	who actor
	do  deed
}

// plot gathers the steps of the story, in whatever order they are written down.
type plot struct {
	quarter  quarter
	steps    []step
	criteria map[string]int // how many a story has
}

func (p *plot) add(m moment, who actor, do deed) {
	p.steps = append(p.steps, step{p.quarter.at(m), who, do})
}

// inOrder returns the steps by time; what happens at once stays as written.
func (p *plot) inOrder() []step {
	slices.SortStableFunc(p.steps, func(a, b step) int { return a.at.Compare(b.at) })
	return p.steps
}

// teller tells the story to the API and remembers the ids it answers.
type teller struct {
	handler http.Handler
	quarter quarter

	product   string
	viewers   map[string]*viewer.Viewer // by name
	script    *viewer.Viewer
	ids       map[string]string   // by the name of a person, label, goal, feature, story or sprint, the text of a note, or the department of an item of the latest launch
	criteria  map[string][]string // of a story
	questions map[string][]string // open ones, by what they are about
	risks     map[string][]string // likewise

	ctx context.Context // who speaks, and when
}

func newTeller(handler http.Handler, q quarter) *teller {
	return &teller{handler: handler, quarter: q, viewers: map[string]*viewer.Viewer{}, ids: map[string]string{},
		criteria: map[string][]string{}, questions: map[string][]string{}, risks: map[string][]string{}}
}

// as lets someone speak from here on.
func (t *teller) as(ctx context.Context, at time.Time, v *viewer.Viewer) {
	t.ctx = graph.At(viewer.NewContext(ctx, v), at)
}

func (t *teller) tell(ctx context.Context, story []step) error {
	for _, s := range story {
		who := *t.viewers[s.who.name]
		if s.who.script {
			who = *t.script
		}
		who.Hat = s.who.hat
		t.as(ctx, s.at, &who)
		if err := s.happens(t); err != nil {
			return fmt.Errorf("%s, %s: %w", s.at.Format("2006-01-02 15:04"), s.who.name, err)
		}
	}
	return nil
}

// happens does the deed. A name that nothing goes by yet is a mistake in the
// story, and said as such.
func (s step) happens(t *teller) (err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case missing:
			err = r
		default:
			panic(r)
		}
	}()
	return s.do(t)
}

// call is one mutation with its input.
type call struct {
	mutation string
	input    map[string]any
}

// made is where the answer of a mutation holds the id of what it made.
var made = map[string]string{
	"createProduct": "productEdge", "inviteUser": "userEdge", "createGoal": "goalEdge", "createFeature": "featureEdge",
	"createStory": "storyEdge", "splitStory": "storyEdge", "createLabel": "labelEdge", "createSprint": "sprintEdge",
	"addComment": "commentEdge", "askQuestion": "commentEdge", "addCriterion": "criterion", "raiseRisk": "riskEdge",
	"addGuardRail": "guardRail", "openRetro": "retro", "addRetroNote": "note", "groupRetroNotes": "onto", "addRetroAction": "action", "makeStoryOfAction": "storyEdge",
	"createReport": "reportEdge", "captureInsight": "insightEdge",
	"createLaunchTemplate": "launchTemplate", "prepareLaunch": "launch",
}

// document returns the operation that makes the calls. It depends on their names
// alone, so that the API parses few.
func document(calls []call) string {
	var head, body strings.Builder
	for i, c := range calls {
		name := fmt.Sprintf("m%d", i)
		fmt.Fprintf(&head, "$%s: %s%sInput! ", name, strings.ToUpper(c.mutation[:1]), c.mutation[1:])
		fmt.Fprintf(&body, " %s: %s(input: $%s) { ", name, c.mutation, name)
		switch edge := made[c.mutation]; {
		case edge == "storyEdge":
			body.WriteString(edge + " { node { id key } }")
		case strings.HasSuffix(edge, "Edge"):
			body.WriteString(edge + " { node { id } }")
		case edge == "launch":
			body.WriteString(edge + " { id items { id department } }")
		case edge == "onto":
			body.WriteString(edge + " { group { id } }")
		case edge != "":
			body.WriteString(edge + " { id }")
		default:
			body.WriteString("__typename")
		}
		body.WriteString(" }")
	}
	return "mutation(" + head.String() + ") {" + body.String() + " }"
}

// most is how many mutations the API takes in one request.
const most = 10

// send makes the calls, in order, and returns the ids of what they made, ""
// where nothing was.
func (t *teller) send(calls ...call) ([]string, error) {
	var ids []string
	for some := range slices.Chunk(calls, most) {
		got, err := t.request(some)
		if err != nil {
			return nil, err
		}
		ids = append(ids, got...)
	}
	return ids, nil
}

func (t *teller) request(calls []call) ([]string, error) {
	variables := map[string]any{}
	for i, c := range calls {
		variables[fmt.Sprintf("m%d", i)] = c.input
	}
	body, err := json.Marshal(map[string]any{"query": document(calls), "variables": variables})
	if err != nil {
		return nil, err
	}
	r, err := http.NewRequestWithContext(t.ctx, http.MethodPost, "/graphql", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	r.Header.Set("Content-Type", "application/json")
	w := &response{header: http.Header{}}
	t.handler.ServeHTTP(w, r)
	type node struct{ ID, Key string }
	var answer struct {
		Data   map[string]map[string]json.RawMessage
		Errors []struct {
			Message    string
			Extensions map[string]any
		}
	}
	if err := json.Unmarshal(w.body.Bytes(), &answer); err != nil {
		return nil, fmt.Errorf("reading the answer: %w", err)
	}
	if len(answer.Errors) > 0 {
		e := answer.Errors[0]
		return nil, fmt.Errorf("%s: %s %v", calls[0].mutation, e.Message, e.Extensions)
	}
	ids := make([]string, len(calls))
	for i, c := range calls {
		raw := answer.Data[fmt.Sprintf("m%d", i)][made[c.mutation]]
		if raw == nil {
			continue
		}
		var one struct {
			node
			Node, Group *node
			Items       []struct{ ID, Department string }
		}
		if err := json.Unmarshal(raw, &one); err != nil {
			return nil, err
		}
		if one.Node != nil {
			one.node = *one.Node
		}
		if one.Group != nil {
			one.node = *one.Group
		}
		for _, item := range one.Items {
			t.ids[item.Department] = item.ID
		}
		ids[i] = one.ID
		if one.Key != "" {
			t.ids[one.Key] = one.ID
		}
	}
	return ids, nil
}

// response collects what the API answers.
type response struct {
	header http.Header
	body   bytes.Buffer
}

func (r *response) Header() http.Header         { return r.header }
func (r *response) Write(b []byte) (int, error) { return r.body.Write(b) }
func (r *response) WriteHeader(int)             {}

// id returns the id of what was named before.
func (t *teller) id(name string) string {
	id, known := t.ids[name]
	if !known {
		panic(missing(name))
	}
	return id
}

// missing is a name of the story that nothing goes by yet.
type missing string

func (m missing) Error() string { return fmt.Sprintf("%q is not there yet", string(m)) }

// does is a deed of mutations that make nothing.
func does(calls func(t *teller) []call) deed {
	return func(t *teller) error {
		_, err := t.send(calls(t)...)
		return err
	}
}

// simply is a deed of one mutation.
func simply(mutation string, input func(t *teller) map[string]any) deed {
	return does(func(t *teller) []call { return []call{{mutation, input(t)}} })
}

// creates is a deed that makes something that goes by a name from then on.
func creates(mutation, name string, input func(t *teller) map[string]any) deed {
	return named(name, mutation, func(t *teller) map[string]any {
		in := input(t)
		in["productId"] = t.product
		return in
	})
}

// named is a deed of what is found again by a name: a part of something.
func named(name, mutation string, input func(t *teller) map[string]any) deed {
	return func(t *teller) error {
		ids, err := t.send(call{mutation, input(t)})
		if err == nil {
			t.ids[name] = ids[0]
		}
		return err
	}
}

// numbered makes a story, which must get the key that the story knows it by.
func numbered(t *teller, key string, c call) error {
	_, err := t.send(c)
	if _, known := t.ids[key]; err == nil && !known {
		return fmt.Errorf("the API numbered %q otherwise than %s: stories are numbered in the order they are written", c.input["title"], key)
	}
	return err
}

// What happens to stories. Criteria are counted from 1.

// numbers returns the ids of a story's criteria.
func (t *teller) numbers(story string, numbers []int) []string {
	var ids []string
	for _, n := range numbers {
		if n > len(t.criteria[story]) {
			panic(missing(fmt.Sprintf("criterion %d of %s", n, story)))
		}
		ids = append(ids, t.criteria[story][n-1])
	}
	return ids
}

func assigns(story string, people ...actor) deed {
	return simply("assignStory", func(t *teller) map[string]any {
		var ids []string
		for _, p := range people {
			ids = append(ids, t.id(p.name))
		}
		return map[string]any{"id": t.id(story), "add": ids}
	})
}

func sets(story, status string) deed {
	return simply("setStoryStatus", func(t *teller) map[string]any {
		return map[string]any{"id": t.id(story), "status": status}
	})
}

func begins(story string, people ...actor) deed {
	return func(t *teller) error {
		return errors.Join(assigns(story, people...)(t), sets(story, "IN_PROGRESS")(t))
	}
}

func hands(story string) deed { return sets(story, "IN_REVIEW") }

// meets says that criteria are met.
func meets(story string, numbers ...int) deed {
	return does(func(t *teller) []call {
		var calls []call
		for _, id := range t.numbers(story, numbers) {
			calls = append(calls, call{"checkCriterion", map[string]any{"id": id, "met": true}})
		}
		return calls
	})
}

func accepts(story, note string) deed {
	return simply("acceptStory", func(t *teller) map[string]any {
		return map[string]any{"id": t.id(story), "note": note}
	})
}

// acceptsWithout accepts a story although one criterion is not met.
func acceptsWithout(story string, number int, word string) deed {
	return simply("acceptStory", func(t *teller) map[string]any {
		return map[string]any{"id": t.id(story), "waivers": []map[string]any{
			{"criterionId": t.numbers(story, []int{number})[0], "reason": word},
		}}
	})
}

func sendsBack(story, reason string, numbers ...int) deed {
	return simply("sendBackStory", func(t *teller) map[string]any {
		return map[string]any{"id": t.id(story), "reason": reason, "criterionIds": t.numbers(story, numbers)}
	})
}

func reopens(story, reason string) deed {
	return simply("reopenStory", func(t *teller) map[string]any {
		return map[string]any{"id": t.id(story), "reason": reason}
	})
}

func blocks(story, reason string, owner actor) deed {
	return simply("blockStory", func(t *teller) map[string]any {
		return map[string]any{"id": t.id(story), "reason": reason, "ownerId": t.id(owner.name)}
	})
}

func unblocks(story, reason string) deed {
	return simply("unblockStory", func(t *teller) map[string]any {
		return map[string]any{"id": t.id(story), "reason": reason}
	})
}

func estimates(story string, points float64) deed {
	return simply("estimateStory", func(t *teller) map[string]any {
		return map[string]any{"id": t.id(story), "points": points}
	})
}

func drops(story, reason string) deed {
	return simply("dropStory", func(t *teller) map[string]any {
		return map[string]any{"id": t.id(story), "reason": reason}
	})
}

// rewrites gives a criterion another "then".
func rewrites(story string, number int, then string) deed {
	return simply("updateCriterion", func(t *teller) map[string]any {
		return map[string]any{"id": t.numbers(story, []int{number})[0], "then": then}
	})
}

func movesToTop(story, reason string) deed {
	return simply("moveStory", func(t *teller) map[string]any {
		return map[string]any{"id": t.id(story), "to": "TOP", "reason": reason}
	})
}

func movesBefore(story, other, reason string) deed {
	return simply("moveStory", func(t *teller) map[string]any {
		return map[string]any{"id": t.id(story), "before": t.id(other), "reason": reason}
	})
}

// splits takes a part of a story, with some of its criteria, into a new one.
func splits(whole string, part story, numbers ...int) deed {
	return func(t *teller) error {
		moved := t.numbers(whole, numbers)
		key := chk(part.number)
		err := numbered(t, key, call{"splitStory", map[string]any{"id": t.id(whole), "title": part.title,
			"asA": part.asA, "iWant": part.want, "soThat": part.so, "criterionIds": moved}})
		t.criteria[key] = moved
		t.criteria[whole] = slices.DeleteFunc(t.criteria[whole], func(id string) bool { return slices.Contains(moved, id) })
		return err
	}
}

// links makes one story something to another: "BLOCKED_BY".
func links(story, direction, other string) deed {
	return simply("linkStories", func(t *teller) map[string]any {
		return map[string]any{"storyId": t.id(story), "direction": direction, "otherId": t.id(other)}
	})
}

// What is said.

func says(about, body string) deed {
	return simply("addComment", func(t *teller) map[string]any {
		return map[string]any{"subjectId": t.id(about), "body": body}
	})
}

func asks(about, body string) deed {
	return func(t *teller) error {
		ids, err := t.send(call{"askQuestion", map[string]any{"subjectId": t.id(about), "body": body}})
		if err == nil {
			t.questions[about] = append(t.questions[about], ids[0])
		}
		return err
	}
}

// answers answers the oldest question about something.
func answers(about, body string) deed {
	return func(t *teller) error {
		open := t.questions[about]
		if len(open) == 0 {
			return fmt.Errorf("nobody asked about %s", about)
		}
		t.questions[about] = open[1:]
		_, err := t.send(call{"answerQuestion", map[string]any{"questionId": open[0], "body": body}})
		return err
	}
}

// raises says what may go wrong, who sees to it, if anybody does, and by when.
func raises(about, text string, owner actor, due moment) deed {
	return func(t *teller) error {
		in := map[string]any{"subjectId": t.id(about), "text": text}
		if owner != nobody {
			in["ownerId"], in["due"] = t.id(owner.name), t.quarter.date(due.sprint, due.day)
		}
		ids, err := t.send(call{"raiseRisk", in})
		if err == nil {
			t.risks[about] = append(t.risks[about], ids[0])
		}
		return err
	}
}

// closes ends the oldest open risk of something.
func closes(about, outcome string) deed {
	return func(t *teller) error {
		open := t.risks[about]
		if len(open) == 0 {
			return fmt.Errorf("nothing is at risk with %s", about)
		}
		t.risks[about] = open[1:]
		_, err := t.send(call{"closeRisk", map[string]any{"id": open[0], "outcome": outcome}})
		return err
	}
}

// What happens to sprints.

func takesIn(sprint, reason string, stories ...string) deed {
	return simply("addToSprint", func(t *teller) map[string]any {
		return map[string]any{"sprintId": t.id(sprint), "storyIds": t.all(stories), "reason": reason}
	})
}

func takesOut(reason string, stories ...string) deed {
	return simply("removeFromSprint", func(t *teller) map[string]any {
		return map[string]any{"storyIds": t.all(stories), "reason": reason}
	})
}

func (t *teller) all(names []string) []string {
	ids := make([]string, len(names))
	for i, name := range names {
		ids[i] = t.id(name)
	}
	return ids
}

// What happens to goals and features.

func updates(mutation, name string, changes map[string]any, reason string) deed {
	return simply(mutation, func(t *teller) map[string]any {
		in := map[string]any{"id": t.id(name), "reason": reason}
		for field, value := range changes {
			in[field] = value
		}
		return in
	})
}

func measures(what string, value float64, source, note string) deed {
	return simply("recordReading", func(t *teller) map[string]any {
		return map[string]any{"goalId": t.id(what), "value": value, "source": source, "note": note}
	})
}
