package transfer

import (
	"fmt"
	"strings"
	"testing"
)

func TestAQueryOfAzureDevOps(t *testing.T) {
	file := text("query.csv", "\uFEFFID,Work Item Type,Title,State,Tags,Assigned To,Activated Date,Closed Date,Parent,Iteration Path,Story Points,Description,Acceptance Criteria\n"+
		`"7","User Story","Bake","Closed","warm; fresh","Ada Berg <ada@example.org>","7.6.2025 14:59:28","17.6.2025 16:49:19","5","Shop\Sprint 2",3,"<div>With <b>seeds</b> &amp; salt</div><ul><li>rye</li></ul>","<ul><li>It is brown</li><li>It smells</li></ul>"`+"\n"+
		`"8","Task","Knead","Resolved",,,,,"7","Shop",,,`+"\n"+
		`"9","Bug","Burns","Removed",,,,,,,,,`+"\n"+
		`"5","Feature","Bread","New",,,,,,,,,`+"\n"+
		`"x","Bug","No number","New",,,,,,,,,`+"\n")
	b := scan(t, Options{Tool: Azure}, file)
	issues, said := read(t, b)
	wantProblems(t, said, `row 6: key "x": no issue key`)
	bake, knead := issues["AZURE-7"], issues["AZURE-8"]
	if bake.Kind != Story || bake.EpicKey != "AZURE-5" || bake.Category != Done || *bake.Points != 3 || strings.Join(bake.Labels, "|") != "warm|fresh" ||
		bake.Assignee.Name != "Ada Berg" || bake.Assignee.Email != "ada@example.org" || sprintNames(bake.Sprints) != "Sprint 2 closed" {
		t.Errorf("got %+v", bake)
	}
	if bake.Description != "With seeds & salt\n- rye" || fmt.Sprint(bake.Criteria) != "[{It is brown false} {It smells false}]" {
		t.Errorf("got %q, %v", bake.Description, bake.Criteria)
	}
	if got := told(bake.Past); got != "06-07 to do, 06-07 in progress, 06-17 done" || !bake.Created.Equal(bake.Past[0].At) {
		t.Errorf("got %s, created %v", got, bake.Created)
	}
	if knead.Kind != Subtask || knead.ParentKey != "AZURE-7" || !knead.InReview || len(knead.Sprints) > 0 {
		t.Errorf("got %+v", knead)
	}
	if !issues["AZURE-9"].Dropped || issues["AZURE-5"].Kind != Epic {
		t.Error("a removed one is not dropped, or a feature is no epic")
	}
}

func TestTheSampleOfAzureDevOpsIsReadWhole(t *testing.T) {
	b := scan(t, Options{Tool: Azure}, sample(t, "azure-devops-csv/lighthouse-adodata.csv"))
	got := count(t, b)
	if got.rows != 117 || got.refused+got.problems != 0 || got.epics != 16 || got.subtasks != 0 || b.Files[0].Dates.Order != DMY {
		t.Errorf("got %+v, %+v", got, b.Files[0].Dates)
	}
	if unknown := b.Files[0].UnknownStatuses; len(unknown) > 0 {
		t.Errorf("statuses without a category: %v", unknown)
	}
	t.Logf("%+v", got)
}

func TestAnyCSVIsRecognisedByItsValues(t *testing.T) {
	b := scan(t, Options{Tool: Table}, text("f.csv", "Nr;Was zu tun ist;Wie weit;Begonnen am;Größe\n"+
		"1;Brot backen;Erledigt;13.3.2020;3\n2;Teig kneten;In Arbeit;14.3.2020;5\n"))
	issues, said := read(t, b)
	wantProblems(t, said)
	bake := issues["CSV-1"]
	if len(issues) != 2 || bake.Summary != "Brot backen" || bake.Category != Done || !bake.Created.Equal(at("2020-03-13 00:00")) {
		t.Errorf("got %+v", issues)
	}
	if open := b.Files[0].Unmapped(); len(open) != 1 || open[0].Header != "Größe" {
		t.Errorf("not read: %+v", open)
	}
	for _, c := range b.Files[0].Columns {
		if c.Guessed != (c.Field != "") {
			t.Errorf("of %s it is not said that it was guessed", c.Header)
		}
	}
}

func TestAMapWinsOverWhatAToolSays(t *testing.T) {
	m, err := ParseMap(strings.NewReader("status: Resolved = done\nArea = labels"))
	if err != nil {
		t.Fatal(err)
	}
	issues, _ := read(t, scan(t, Options{Tool: Azure, Map: m}, text("f.csv", "ID,Title,State,Area\n1,a,Resolved,x\n2,b,Removed,\n")))
	if i := issues["AZURE-1"]; i.Category != Done || len(i.Labels) != 1 || !issues["AZURE-2"].Dropped {
		t.Errorf("got %+v", issues)
	}
}

func FuzzTables(f *testing.F) {
	f.Add("ID,Title,State,Description,Iteration Path,Parent\n1,a,New,<b,\\,1\n2,b,Removed,</ul>x<li>,a\\,1\n")
	f.Add("Nr;Was;Wann\n1;a b;1.2.20\n;;\n")
	f.Fuzz(func(t *testing.T, content string) {
		fuzzRecords(t, Options{Tool: Azure}, content)
		fuzzRecords(t, Options{Tool: Table}, content)
	})
}
