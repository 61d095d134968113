package demo

import "fmt"

// look is the review and the retro of a sprint, on the afternoon of its last day.
type look struct {
	sprint  int
	came    []string // to the review
	opens   actor
	notes   []said
	groups  []together
	actions []task
}

// said is one note, and who voted for it.
type said struct {
	kind  string
	who   actor
	text  string
	votes []actor
}

// together are notes that say one thing, the first being the one the others were put on.
type together struct {
	title string
	notes []string
}

// task is what somebody does about it. Those that are done say when.
type task struct {
	text  string
	owner actor
	from  string
	due   int    // a day of the next sprint
	done  string // a moment of the next sprint
}

const (
	wentWell  = "WENT_WELL"
	toImprove = "TO_IMPROVE"
	idea      = "IDEA"

	listOutsiders = "Name outside people and their answer time on each feature"
)

var builders = []string{lea.name, maya.name, priya.name, tomas.name, hana.name, wim.name}

var looks = []look{
	{
		sprint: 22, came: builders, opens: lea,
		notes: []said{
			{wentWell, priya, "33 points, and nobody stayed late for them", []actor{tomas, maya}},
			{wentWell, hana, "The expired card was noticed by Tomás, not by a customer", []actor{lea}},
			{wentWell, jonas, "The gift returns fitted in at last", []actor{hana}},
			{toImprove, tomas, "Legal saw the consent text on day 5, and sent it back", []actor{lea, priya, wim, maya}},
			{toImprove, wim, "CHK-191 began as a 5 and was an 8", []actor{priya, hana}},
			{toImprove, hana, "The staging shop had the orders of last month again", []actor{tomas, wim}},
			{idea, wim, "Estimate the screen reader part by itself", []actor{hana}},
			{idea, maya, "A customer call every second Thursday, with a different one of us", []actor{jonas, lea}},
		},
		groups: []together{{"We guess too low", []string{"CHK-191 began as a 5 and was an 8", "Estimate the screen reader part by itself"}}},
		actions: []task{
			{text: "Ask legal before a sprint, not in it", owner: lea, from: "Legal saw the consent text on day 5, and sent it back"},
			{text: "Staging resets every night", owner: tomas, from: "The staging shop had the orders of last month again", done: "4 11:20"},
			{text: "Whoever designs estimates, too", owner: hana, from: "Estimate the screen reader part by itself", done: "10 14:10"},
		},
	},
	{
		sprint: 23, came: append(builders, jonas.name, "Ed Whitlock"), opens: lea,
		notes: []said{
			{wentWell, hana, "Priya and Tomás had the wallet in 6 days, not 8", []actor{wim, lea}},
			{wentWell, tomas, "The bank return was tried on real phones", []actor{hana, priya}},
			{wentWell, priya, "Criteria were clear before we began", []actor{maya, wim}},
			{wentWell, lea, "Ed came to the review and asked good questions", nil},
			{wentWell, wim, "No night calls since captures wait for the bank", []actor{lea}},
			{toImprove, wim, "Legal answered about recordings after two days", []actor{lea, priya, maya, tomas}},
			{toImprove, tomas, "The carrier took a week to say what islands cost", []actor{hana, wim}},
			{toImprove, hana, "Nobody knew whom to ask at the second bank", []actor{jonas, priya}},
			{toImprove, priya, "Three stories came to review on day 7", []actor{hana, tomas}},
			{toImprove, lea, "I looked at the guest's mail late", []actor{wim, jonas}},
			{toImprove, wim, "The guest's mail had no estimate for the server part", []actor{tomas}},
			{idea, priya, "A short review each day at 15:00, ten minutes", []actor{lea, jonas, hana, maya, wim}},
			{idea, hana, "A list of outside people per feature: name, days to answer", []actor{tomas, jonas, maya}},
			{idea, tomas, "Swap for half a day: support sits with us", []actor{priya}},
		},
		groups: []together{
			{"Pairing on the wallet", []string{"Priya and Tomás had the wallet in 6 days, not 8", "The bank return was tried on real phones"}},
			{"We wait for people outside the team", []string{"Legal answered about recordings after two days", "The carrier took a week to say what islands cost", "Nobody knew whom to ask at the second bank"}},
			{"Review comes in one lump", []string{"Three stories came to review on day 7", "I looked at the guest's mail late"}},
		},
		actions: []task{
			{text: "Ask legal on the day a feature gets a window", owner: lea, from: "Legal answered about recordings after two days", due: 9},
			{text: "Review every day at 15:00, ten minutes", owner: priya, from: "Three stories came to review on day 7", due: 10},
			{text: listOutsiders, owner: hana, from: "A list of outside people per feature: name, days to answer"},
		},
	},
}

// retros tells what the team found when it looked back, and what became of it.
func (p *plot) retros() {
	for _, l := range looks {
		l.tell(p)
	}
	// The story gets the number that comes after those of the backlog.
	p.add(on(activeSprint, "3 14:20"), lea, func(t *teller) error {
		return numbered(t, chk(234), call{"makeStoryOfAction", map[string]any{
			"id": t.id(listOutsiders), "title": "List the people outside the team per feature",
			"soThat": "nobody waits nine days for a name",
		}})
	})
}

func (l look) tell(p *plot) {
	name, of := fmt.Sprintf("Retro %d", l.sprint), fmt.Sprintf("Sprint %d", l.sprint)
	p.add(on(l.sprint, "10 16:00"), l.opens, simply("attendReview", func(t *teller) map[string]any {
		return map[string]any{"id": t.id(of), "add": t.all(l.came)}
	}))
	at := on(l.sprint, "10 16:35")
	then := func(minutes int, who actor, do deed) {
		at = at.later(minutes)
		p.add(at, who, do)
	}
	then(0, l.opens, named(name, "openRetro", func(t *teller) map[string]any {
		return map[string]any{"sprintId": t.id(of)}
	}))
	for _, n := range l.notes {
		then(1, n.who, named(n.text, "addRetroNote", func(t *teller) map[string]any {
			return map[string]any{"retroId": t.id(name), "kind": n.kind, "text": n.text}
		}))
	}
	then(1, l.opens, simply("revealRetro", func(t *teller) map[string]any { return map[string]any{"id": t.id(name)} }))
	for _, g := range l.groups {
		then(1, l.opens, named(g.title, "groupRetroNotes", func(t *teller) map[string]any {
			return map[string]any{"ids": t.all(g.notes[1:]), "ontoId": t.id(g.notes[0])}
		}))
		then(0, l.opens, simply("updateRetroGroup", func(t *teller) map[string]any {
			return map[string]any{"id": t.id(g.title), "title": g.title}
		}))
	}
	at = at.later(1)
	for _, n := range l.notes {
		for _, who := range n.votes {
			then(0, who, simply("voteRetroNote", func(t *teller) map[string]any { return map[string]any{"id": t.id(n.text)} }))
		}
	}
	for _, a := range l.actions {
		then(2, l.opens, named(a.text, "addRetroAction", func(t *teller) map[string]any {
			in := map[string]any{"retroId": t.id(name), "text": a.text, "ownerId": t.id(a.owner.name), "noteId": t.id(a.from)}
			if a.due != 0 {
				in["due"] = p.quarter.date(l.sprint+1, a.due)
			}
			return in
		}))
		if a.done != "" {
			p.add(on(l.sprint+1, a.done), a.owner, simply("updateRetroAction", func(t *teller) map[string]any {
				return map[string]any{"id": t.id(a.text), "done": true}
			}))
		}
	}
}
