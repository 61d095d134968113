package transfer

import (
	"slices"
	"strings"
	"testing"
)

func TestIssuesAsLines(t *testing.T) {
	b := scan(t, Options{}, fixture("agile.jsonl"))
	issues, said := read(t, b)
	first, sub, bug := issues["LAB-1"], issues["LAB-2"], issues["LAB-4"]

	t.Run("BadLinesAreNamedAndPassed", func(t *testing.T) {
		wantProblems(t, said,
			`agile.jsonl row 4: "{\"key\":\"LAB-3\"`,
			`row 5: key: the row has no issue key`,
			`row 6 (LAB-4): created "not yet": not a date`,
			`(LAB-4): summary: the issue has no title`,
			`(LAB-4): points "-2": an estimate cannot be negative`)
		if len(issues) != 3 || b.Issues() != 5 {
			t.Errorf("%d issues of %d", len(issues), b.Issues())
		}
	})
	t.Run("SprintsComeInTheirOrderWithDates", func(t *testing.T) {
		if got := sprintNames(first.Sprints); got != "2017 Sprint 07 closed, 2017 Sprint 08 closed" {
			t.Errorf("got %s", got)
		}
		if _, in := first.CurrentSprint(); in {
			t.Error("a closed sprint is called the current one")
		}
		now, in := sub.CurrentSprint()
		if !in || now.ID != "13" || now.State != SprintActive || now.Board != "121" || !now.Complete.IsZero() {
			t.Errorf("got %+v", now)
		}
		if len(sub.Sprints) != 2 || sub.Sprints[1] != now || len(b.Sprints) != 3 {
			t.Errorf("got %s", sprintNames(sub.Sprints))
		}
	})
	t.Run("AnEpicMayBeElsewhere", func(t *testing.T) {
		if first.EpicKey != "FAR-8" || first.EpicTitle != "All about pressure" || b.Has("FAR-8") {
			t.Errorf("got %q %q", first.EpicKey, first.EpicTitle)
		}
	})
	t.Run("ASubtaskIsKnownByItsParent", func(t *testing.T) {
		if sub.Kind != Subtask || sub.ParentKey != "LAB-1" || sub.EpicKey != "FAR-8" || !sub.InReview {
			t.Errorf("got %+v", sub)
		}
	})
	t.Run("TextsAreMarkdown", func(t *testing.T) {
		if want := "### Steps\n\n1. open `valve`\n2. ask @Kim Berg"; first.Description != want {
			t.Errorf("got %q", first.Description)
		}
		if len(first.Comments) != 1 || first.Comments[0].Body != "Done in **one** go" || first.Comments[0].Author.Name != "Kim Berg" {
			t.Errorf("got %+v", first.Comments)
		}
	})
	t.Run("WhatIsMissingIsSaidOnceForTheFile", func(t *testing.T) {
		want := []string{"2 comments that the tracker counts are not in the file", "1 comments have no text and are left out"}
		if got := b.Files[0].Notes; !slices.Equal(got, want) {
			t.Errorf("got %q", got)
		}
		if got := b.Files[0].Unmapped(); len(got) != 1 || got[0].Header != "priority" {
			t.Errorf("got %+v", got)
		}
	})
	t.Run("LabelsLoseTheirCommas", func(t *testing.T) {
		if !slices.Equal(first.Labels, []string{"gauge", "pump"}) {
			t.Errorf("got %q", first.Labels)
		}
	})
	t.Run("RankAndFlagAreKnown", func(t *testing.T) {
		if bug.Rank != "0|hzzx:" || bug.Flagged {
			t.Errorf("got %+v", bug)
		}
	})
}

func TestCustomFieldsOfCloud(t *testing.T) {
	line := `{"id":"1","key":"A-1","names":{"customfield_5":"Story Points"},"fields":{"summary":"a",
		"issuetype":{"name":"Aufgabe","hierarchyLevel":0},"parent":{"key":"B-7","fields":{"summary":"Big","issuetype":{"name":"Thema","hierarchyLevel":1}}},
		"customfield_5":8,"customfield_6":13,"customfield_10021":[{"value":"Impediment"}],
		"customfield_10020":[{"id":3,"name":"S 3","state":"active","boardId":2,"goal":"g"}]}}`
	line = strings.Join(strings.Fields(line), " ")
	m, err := ParseMap(strings.NewReader("customfield_10021 = flagged\n"))
	if err != nil {
		t.Fatal(err)
	}
	b := scan(t, Options{Map: m}, text("f.jsonl", line))
	issues, said := read(t, b)
	wantProblems(t, said)
	i := issues["A-1"]
	if *i.Points != 8 || !i.Flagged || len(i.Sprints) != 1 || i.Sprints[0].Goal != "g" {
		t.Errorf("got %+v", i)
	}
	if i.Kind != Story || i.EpicKey != "B-7" || i.EpicTitle != "Big" {
		t.Errorf("got %v in %q", i.Kind, i.EpicKey)
	}
	if got := b.Files[0].Unmapped(); len(got) != 1 || got[0].Header != "customfield_6" {
		t.Errorf("got %+v", got)
	}
}

func TestServerSprintStringsInJSON(t *testing.T) {
	line := `{"key":"A-1","fields":{"summary":"a","customfield_1":["com.atlassian.greenhopper.service.sprint.Sprint@1[id=4,state=ACTIVE,name=S, a=b,startDate=2017-04-03T08:00:00.000Z,endDate=<null>]"]}}`
	issues, said := read(t, scan(t, Options{}, text("f.jsonl", line)))
	wantProblems(t, said)
	if s := issues["A-1"].Sprints; len(s) != 1 || s[0].Name != "S, a=b" || s[0].State != SprintActive || !s[0].Start.Equal(at("2017-04-03 08:00")) {
		t.Errorf("got %+v", s)
	}
}

func FuzzJSON(f *testing.F) {
	f.Add(`{"key":"A-1","fields":{"summary":"a","closedSprints":[{"id":1}],"comment":{"comments":[{"body":"x"}]}}}`)
	f.Add(`{"key":"A-1","fields":{"summary":"a","created":"2026-03-01T09:00:00.000+0000"},"changelog":{"total":2,"histories":[{"created":"2026-03-02T09:00:00.000+0000","items":[{"field":"status","fromString":"Open","toString":"Done"},{"field":"Sprint","from":"","to":"1, 2"}]}]}}`)
	f.Add("{\"key\":\"A-1\",\"fields\":{\"parent\":{\"id\":\"\\u0000\"}}}\n{\"\\\"\":[{}]}")
	f.Fuzz(func(t *testing.T, content string) {
		b, err := Scan(t.Context(), []Source{text("f.jsonl", content)}, Options{})
		if err != nil {
			return
		}
		rows := 0
		for record, err := range b.Records(t.Context()) {
			if err != nil {
				t.Fatal(err)
			}
			if record.Issue == nil && len(record.Problems) == 0 {
				t.Fatal("a line went without an issue and without a word")
			}
			rows++
		}
		if rows != b.Issues() {
			t.Fatalf("%d lines in the first pass, %d in the second", b.Issues(), rows)
		}
	})
}
