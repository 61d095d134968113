package transfer

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"
)

var fromTrello = Options{Tool: Trello}

// told is a past in a line: "to do, in progress, done".
func told(past []Turn) string {
	var all []string
	for _, turn := range past {
		stage := turn.Status.Category.String()
		if turn.Status.Dropped {
			stage = "dropped"
		}
		all = append(all, turn.At.Format("01-02")+" "+stage)
	}
	return strings.Join(all, ", ")
}

func TestCardsOfABoard(t *testing.T) {
	m, err := ParseMap(strings.NewReader("status: Oven = in progress"))
	if err != nil {
		t.Fatal(err)
	}
	b := scan(t, Options{Tool: Trello, Map: m}, fixture("board.json"))
	issues, said := read(t, b)
	bread, dough, archived, idea := issues["TRELLO_BAK3RY-1"], issues["TRELLO_BAK3RY-2"], issues["TRELLO_BAK3RY-3"], issues["TRELLO_BAK3RY-5"]

	t.Run("WhatIsNoCardIsNamed", func(t *testing.T) {
		wantProblems(t, said,
			"board.json row 3 (TRELLO_BAK3RY-3): summary: the issue has no title",
			`row 4: key "TRELLO_BAK3RY-": no issue key`,
			`row 6: "7": not an object`)
		if len(issues) != 4 || b.Issues() != 6 {
			t.Errorf("%d issues of %d", len(issues), b.Issues())
		}
	})
	t.Run("TheListIsTheStatus", func(t *testing.T) {
		if bread.Category != Done || bread.Dropped || bread.Status != "Done" || dough.Category != InProgress {
			t.Errorf("got %v %v, %v", bread.Category, bread.Dropped, dough.Category)
		}
	})
	t.Run("WhatWasPutAwayUnfinishedIsDropped", func(t *testing.T) {
		for _, i := range []Issue{archived, idea} {
			if i.Category != Done || !i.Dropped || i.Resolution != "Archived" {
				t.Errorf("got %+v", i)
			}
		}
	})
	t.Run("ThePastIsToldByTheActions", func(t *testing.T) {
		if got := told(bread.Past); got != "03-01 to do, 03-03 in progress, 03-09 done" {
			t.Errorf("got %s", got)
		}
		if !bread.Resolved.Equal(at("2020-03-09 10:00")) || !bread.Created.Equal(at("2020-03-01 13:08").Add(48*time.Second)) || bread.Creator.Name != "Ada Baker" {
			t.Errorf("resolved %v, created %v by %v", bread.Resolved, bread.Created, bread.Creator)
		}
		if got := told(archived.Past); got != "03-05 dropped" || dough.Past != nil {
			t.Errorf("got %s; %v", got, dough.Past)
		}
	})
	t.Run("WithoutActionsTheIdTellsWhenACardWasMade", func(t *testing.T) {
		if !dough.Created.Equal(at("2020-03-01 13:07").Add(44 * time.Second)) {
			t.Errorf("got %v", dough.Created)
		}
	})
	t.Run("ChecklistsAreCriteriaInTheirOrder", func(t *testing.T) {
		if got := fmt.Sprint(bread.Criteria); got != "[{Scales are clean false} {Crust is brown true}]" {
			t.Errorf("got %s", got)
		}
	})
	t.Run("TheOrderIsThatOfTheListsThenOfTheCards", func(t *testing.T) {
		if !(archived.Rank < dough.Rank && dough.Rank < bread.Rank && bread.Rank < idea.Rank) {
			t.Errorf("got %s, %s, %s, %s", archived.Rank, dough.Rank, bread.Rank, idea.Rank)
		}
	})
	t.Run("TheRestOfACard", func(t *testing.T) {
		if bread.Description != "With **seeds**\n\nDue 2020-03-20" || *bread.Points != 3.5 || strings.Join(bread.Labels, "|") != "warm, fresh|red" {
			t.Errorf("got %q %v %q", bread.Description, bread.Points, bread.Labels)
		}
		if bread.Assignee.Name != "Ada Baker" || len(bread.AlsoAssigned) != 1 || bread.AlsoAssigned[0].Name != "Bo Miller" || archived.Assignee.ID != "gone" {
			t.Errorf("got %v %v %v", bread.Assignee, bread.AlsoAssigned, archived.Assignee)
		}
		if len(bread.Comments) != 1 || bread.Comments[0].Body != "Smells *good*" || bread.Comments[0].Author.Name != "Bo Miller" {
			t.Errorf("got %+v", bread.Comments)
		}
		want := "1 comments that the tracker counts are not in the file; 1 comments have no text and are left out; 1 attachments are left out"
		if got := strings.Join(b.Files[0].Notes, "; "); got != want {
			t.Errorf("got %s", got)
		}
	})
}

func TestAListOfAnUnknownNameIsToDoAndIsSaid(t *testing.T) {
	b := scan(t, fromTrello, fixture("board.json"))
	issues, _ := read(t, b)
	if issues["TRELLO_BAK3RY-2"].Category != ToDo || b.Files[0].UnknownStatuses["Oven"] != 1 {
		t.Errorf("got %v, %v", issues["TRELLO_BAK3RY-2"].Category, b.Files[0].UnknownStatuses)
	}
}

func TestWhatIsNoBoardIsRefused(t *testing.T) {
	for name, content := range map[string]string{
		"Jira": `{"key":"A-1","fields":{}}`, "CSV": "Issue key,Summary\nA-1,a\n", "List": `[{"idShort":1}]`,
		"CutOff": `{"lists":[],"cards":[{"idShort":1}`, "Empty": "",
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := Scan(t.Context(), []Source{text("f.json", content)}, fromTrello); !errors.Is(err, ErrFormat) || !strings.Contains(err.Error(), "f.json") {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestHostileBoardsStayWithinTheirMemory(t *testing.T) {
	card := `{"id":"5e5bb3a00000000000000001","idShort":1,"name":"a"`
	for name, c := range map[string]struct {
		file repeated
		err  string
		said []string
	}{
		"Huge":         {repeated{head: `{"lists":[],"cards":[` + card + `,"desc":"`, block: strings.Repeat("x", 1<<20), tail: `"}]}`, n: hugeBlocks()}, "longer than 24 MiB", nil},
		"LongText":     {repeated{head: `{"lists":[],"cards":[` + card + `,"desc":"`, block: "x", tail: `"}]}`, n: 70_000}, "", []string{"70000 bytes long"}},
		"Deep":         {repeated{head: `{"lists":[],"cards":`, block: "[", n: 4_000_000}, "not JSON", nil},
		"ManyActions":  {repeated{head: `{"lists":[],"cards":[` + card + `}],"actions":[{}`, block: `,{"data":{"card":{"id":"5e5bb3a00000000000000001"}}}`, tail: `]}`, n: 300_000}, "", nil},
		"ManyComments": {repeated{head: `{"lists":[],"cards":[` + card + `}],"actions":[{}`, block: `,{"type":"commentCard","data":{"text":"x","card":{"id":"5e5bb3a00000000000000001"}}}`, tail: `]}`, n: 100_000}, "", []string{"more than 10,000 comments"}},
		"ManyItems":    {repeated{head: `{"lists":[],"cards":[` + card + `}],"checklists":[{"idCard":"5e5bb3a00000000000000001","checkItems":[{}`, block: `,{"name":"\u0000x"}`, tail: `]}]}`, n: 60}, "", nil},
		"ManyCards":    {repeated{head: `{"lists":[],"cards":[` + card + `}`, block: `,{}`, tail: `]}`, n: 5_000_000}, "", nil},
	} {
		t.Run(name, func(t *testing.T) {
			memory := newHeap()
			c.file.watch = memory.watch
			b, err := Scan(t.Context(), []Source{c.file.source("f.json")}, fromTrello)
			if c.err != "" {
				if err == nil || !strings.Contains(err.Error(), c.err) {
					t.Errorf("got %v", err)
				}
				memory.want64(t)
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			issues := 0
			for record, err := range b.Records(t.Context()) {
				if err != nil {
					t.Fatal(err)
				}
				if record.Issue != nil {
					issues++
				}
				for n, said := range c.said {
					if !strings.Contains(record.Problems[n].Error(), said) {
						t.Errorf("said %s", record.Problems[n].Error())
					}
				}
			}
			memory.want64(t)
			if issues != 1 {
				t.Errorf("%d cards", issues)
			}
		})
	}
}

func TestTheSampleBoardIsReadWhole(t *testing.T) {
	b := scan(t, fromTrello, sample(t, "trello-json/clipkit.json"))
	want := figures{rows: 67, stories: 67, toDo: 32, inProgress: 7, done: 28, comments: 4, labels: 49}
	if got := count(t, b); got != want {
		t.Errorf("got\n%+v, want\n%+v", got, want)
	}
	if unknown := b.Files[0].UnknownStatuses; len(unknown) > 0 {
		t.Errorf("statuses without a category: %v", unknown)
	}
	issues, _ := read(t, b)
	moves := 0
	for _, i := range issues {
		if len(i.Past) == 0 || i.Past[len(i.Past)-1].Status.Category != i.Category {
			t.Errorf("%s is %v after %s", i.Key, i.Category, told(i.Past))
		}
		moves += len(i.Past) - 1
	}
	if moves < 71 {
		t.Errorf("%d moves", moves)
	}
}

func FuzzTrello(f *testing.F) {
	f.Add(`{"shortLink":"a","lists":[{"id":"l","name":"Done","pos":1e9}],"cards":[{"id":"5e5bb3a00000000000000001","idShort":1,"idList":"l","pos":-1.5}],"actions":[{"type":"createCard","date":"2020-03-03T10:00:00Z","data":{"card":{"id":"5e5bb3a00000000000000001"},"list":{"id":"l"}}}]}`)
	f.Add(`{"lists":{},"cards":[{"idShort":1,"labels":[7,{"color":"\u0000"}],"badges":[]}],"checklists":[{"idCard":"","checkItems":{}}]}`)
	f.Fuzz(func(t *testing.T, content string) { fuzzRecords(t, fromTrello, content) })
}

// fuzzRecords checks what holds of every file that can be scanned.
func fuzzRecords(t *testing.T, options Options, content string) {
	b, err := Scan(t.Context(), []Source{text("f", content)}, options)
	if err != nil {
		return
	}
	rows := 0
	for record, err := range b.Records(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		if record.Issue == nil && len(record.Problems) == 0 {
			t.Fatal("a row went without an issue and without a word")
		}
		rows++
	}
	if rows != b.Issues() {
		t.Fatalf("%d rows in the first pass, %d in the second", b.Issues(), rows)
	}
}
