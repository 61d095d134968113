package transfer

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding/unicode"
	"pgregory.net/rapid"
)

func at(s string) time.Time {
	t, err := time.Parse("2006-01-02 15:04", s)
	if err != nil {
		panic(err)
	}
	return t
}

func TestCloudExport(t *testing.T) {
	b := scan(t, Options{}, fixture("cloud.csv"))
	issues, said := read(t, b)
	wantProblems(t, said, `cloud.csv row 4, line 7 (SHOP-3): points "-3": an estimate cannot be negative`)
	sub := issues["SHOP-4"]

	t.Run("RowsEndInCRLFAndLinesOfACellInLF", func(t *testing.T) {
		file, err := os.ReadFile("testdata/cloud.csv")
		if err != nil || bytes.Count(file, []byte("\r\n")) != 5 || bytes.Count(file, []byte("\n")) != 8 {
			t.Errorf("the file is not as it was exported: %v", err)
		}
		if sub.Description != "## Why\n\nPeople stop at the **postcode**." {
			t.Errorf("got %q", sub.Description)
		}
	})
	t.Run("RowsOfParentsMayComeAfterTheChild", func(t *testing.T) {
		if sub.Kind != Subtask || sub.ParentKey != "SHOP-2" || sub.EpicKey != "SHOP-1" {
			t.Errorf("got %v of %q in epic %q", sub.Kind, sub.ParentKey, sub.EpicKey)
		}
		if story := issues["SHOP-2"]; story.Kind != Story || story.EpicKey != "SHOP-1" || story.ParentKey != "" {
			t.Errorf("got %v of %q in epic %q", story.Kind, story.ParentKey, story.EpicKey)
		}
	})
	t.Run("ANumericParentIsResolved", func(t *testing.T) {
		if got := issues["SHOP-3"].EpicKey; got != "SHOP-1" {
			t.Errorf("epic is %q", got)
		}
	})
	t.Run("RepeatedColumnsAreAllRead", func(t *testing.T) {
		if got := sprintNames(sub.Sprints); got != "Sprint 1 closed, Sprint 2 active" {
			t.Errorf("sprints %s", got)
		}
		if !slices.Equal(sub.Labels, []string{"form", "address", "quick"}) {
			t.Errorf("labels %q", sub.Labels)
		}
		if len(sub.Comments) != 2 {
			t.Fatalf("%d comments", len(sub.Comments))
		}
	})
	t.Run("ACommentHasAuthorDateAndItsOwnSemicolons", func(t *testing.T) {
		c := sub.Comments[0]
		if c.Author.Name != "Jo Park" || !c.At.Equal(at("2026-03-06 08:15")) || c.Body != "@Mia Lund look; please\n\nit works" {
			t.Errorf("got %+v", c)
		}
		if c := sub.Comments[1]; c.Author != (Person{ID: "acc-9"}) {
			t.Errorf("got %+v", c.Author)
		}
	})
	t.Run("TheFilledOneOfTwoPointColumnsCounts", func(t *testing.T) {
		if sub.Points == nil || *sub.Points != 3 || *issues["SHOP-2"].Points != 5 || issues["SHOP-3"].Points != nil {
			t.Errorf("points %v %v %v", sub.Points, issues["SHOP-2"].Points, issues["SHOP-3"].Points)
		}
	})
	t.Run("MidnightAndNoonAreTwelve", func(t *testing.T) {
		if got := issues["SHOP-2"].Resolved; !got.Equal(at("2026-03-04 00:05")) {
			t.Errorf("resolved %v", got)
		}
	})
	t.Run("StatusHasACategory", func(t *testing.T) {
		if sub.Category != InProgress || !sub.InReview || issues["SHOP-2"].Category != Done {
			t.Errorf("%v %v %v", sub.Category, sub.InReview, issues["SHOP-2"].Category)
		}
	})
	t.Run("WhatIsNotReadIsListed", func(t *testing.T) {
		var names []string
		for _, c := range b.Files[0].Unmapped() {
			names = append(names, fmt.Sprint(c.Header, " ", c.Filled))
		}
		if got := strings.Join(names, ", "); got != "Project key 4, Watchers 3" {
			t.Errorf("unmapped: %s", got)
		}
	})
}

func TestServerExport(t *testing.T) {
	b := scan(t, Options{}, fixture("server.csv"))
	issues, said := read(t, b)
	wantProblems(t, said)
	story, sub := issues["OPS-2"], issues["OPS-3"]
	if got := sprintNames(story.Sprints); got != "Sprint 6 closed, Sprint 7, the long one closed" {
		t.Errorf("sprints %s", got)
	}
	if s := story.Sprints[1]; s.ID != "7" || s.Board != "3" || !s.Complete.Equal(at("2017-04-18 07:12")) || s.Guessed {
		t.Errorf("got %+v", s)
	}
	if story.EpicKey != "OPS-1" || *story.Points != 2.5 || len(story.Comments) != 1 {
		t.Errorf("got %+v", story)
	}
	if sub.Kind != Subtask || sub.ParentKey != "OPS-2" || sub.EpicKey != "OPS-1" || !sub.Dropped {
		t.Errorf("got %+v", sub)
	}
	if !story.Created.Equal(at("2017-04-04 06:40")) || b.Files[0].Dates.Order != DMY || b.Files[0].Dates.Ambiguous {
		t.Errorf("created %v, %+v", story.Created, b.Files[0].Dates)
	}
}

func TestExportInAnotherLanguage(t *testing.T) {
	t.Run("AsksForAMapAndGivesItsColumns", func(t *testing.T) {
		b, err := Scan(t.Context(), []Source{text("f.csv", "Titel,Zustand\nEin Haus,Neu\n")}, Options{})
		if !errors.Is(err, ErrNoKey) || b == nil || len(b.Files[0].Columns) != 2 {
			t.Errorf("got %v with %v", err, b)
		}
	})
	t.Run("IsReadByItsValues", func(t *testing.T) {
		b := scan(t, Options{}, fixture("spanish.csv"))
		issues, said := read(t, b)
		wantProblems(t, said)
		sub, story, epic := issues["BUS-3"], issues["BUS-2"], issues["BUS-1"]
		if sub.Kind != Subtask || sub.ParentKey != "BUS-2" || sub.Category != Done || sub.Dropped ||
			!sub.Resolved.Equal(at("2026-04-05 14:47")) {
			t.Errorf("got %+v", sub)
		}
		if story.Kind != Story || *story.Points != 8 || !story.Created.Equal(at("2026-01-09 09:00")) ||
			story.Comments[0].Author.Name != "Ana Ruiz" {
			t.Errorf("got %+v", story)
		}
		if epic.Kind != Epic || epic.Category != ToDo || b.Files[0].UnknownStatuses["Por decidir"] != 1 {
			t.Errorf("got %+v, unknown %v", epic, b.Files[0].UnknownStatuses)
		}
	})
	t.Run("AMapTranslatesStatuses", func(t *testing.T) {
		b, _ := Scan(t.Context(), []Source{fixture("spanish.csv")}, Options{})
		m := starter(t, b.Files[0])
		if err := m.add("status: por decidir = review"); err != nil {
			t.Fatal(err)
		}
		issues, _ := read(t, scan(t, Options{Map: m}, fixture("spanish.csv")))
		if epic := issues["BUS-1"]; !epic.InReview || epic.Category != InProgress {
			t.Errorf("got %+v", epic)
		}
	})
}

func TestFilesTogether(t *testing.T) {
	parent := text("a.csv", "Issue key,Issue id,Summary,Issue Type\nA-1,1,Epic here,Epic\n")
	child := text("b.csv", "Issue key,Summary,Issue Type,Parent\nA-2,Story,Story,1\nA-1,Again,Epic,\nA-3,Lost,Story,99\n")
	issues, said := read(t, scan(t, Options{}, parent, child))
	if issues["A-2"].EpicKey != "A-1" {
		t.Errorf("epic %q", issues["A-2"].EpicKey)
	}
	wantProblems(t, said, "b.csv row 3 (A-1): key: the issue stands in row 2 of an earlier file already",
		`(A-3): parent "99": no issue in the files has this number`)
}

func TestBadRowsDoNotStopTheRest(t *testing.T) {
	const header = "Issue key,Summary,Description,Points\n"
	for name, c := range map[string]struct {
		rows string
		said []string
		keys string
	}{
		"NoKey":       {"A-1,a,,\n,b,,\nA-3,c,,\n", []string{"row 3: key: the row has no issue key"}, "A-1 A-3"},
		"NoKeyAtAll":  {"A-1,a,,\nsomething,b,,\n", []string{`row 3: key "something": no issue key`}, "A-1"},
		"NoTitle":     {"A-1,,,\n", []string{"(A-1): summary: the issue has no title"}, "A-1"},
		"Wider":       {"A-1,a,,1,x,y\nA-2,b,,,,\n", []string{`"x": the row is wider than the header: 6 cells, not 4`}, "A-1 A-2"},
		"Shorter":     {"A-1,a\nA-2,b\n", nil, "A-1 A-2"},
		"BlankLines":  {"\n\nA-1,a,,\n\r\n\nA-2,b,,\n\n", nil, "A-1 A-2"},
		"TwiceTheKey": {"A-1,a,,\nA-1,b,,\n", []string{"row 3 (A-1): key: the issue stands in row 2 already"}, "A-1"},
		"NUL":         {"A-1,a\x00b,,\nA-2,b,,\n", []string{`(A-1): summary "a\x00b": contains NUL`}, "A-1 A-2"},
		"BadUTF8":     {"A-1,a\xff\xfeb,,\nA-2,b,,\n", []string{"(A-1): summary \"a\uFFFDb\": not valid UTF-8"}, "A-1 A-2"},
		"Points": {"A-1,a,,many\nA-2,a,,NaN\nA-3,a,,-1\nA-4,a,,1e9\nA-5,a,,Inf\nA-6,a,,0\n", []string{
			`"many": not a number`, `"NaN": not a number`, `"-1": an estimate cannot be negative`,
			`"1e9": no estimate`, `"Inf": no estimate`}, "A-1 A-2 A-3 A-4 A-5 A-6"},
		"TextAfterAQuote": {"A-1,\"a\"b,,\nA-2,b,,\n", []string{"row 2: text after the closing quote of the cell opened in line 2"}, "A-2"},
		"UnclosedQuote": {"A-1,\"a,,\nA-2,b,,\nA-3,\"c\",,\nA-4,d,,\n",
			[]string{"row 2: text after the closing quote of the cell opened in line 2"}, "A-2 A-3 A-4"},
		"UnclosedQuoteAtTheEnd": {"A-1,a,,\nA-2,\"b,,\nA-3,c,,\n", []string{"row 3: the quote opened in line 3 is never closed"}, "A-1 A-3"},
		"UnclosedQuoteInALongText": {"A-1,\"a\",\"text\nof, three\nlines,,\nA-2,b,,\nA-3,\"c\",,\n",
			[]string{"row 2: text after the closing quote of the cell opened in line 2; 2 more lines went with it"}, "A-2 A-3"},
	} {
		t.Run(name, func(t *testing.T) {
			issues, said := read(t, scan(t, Options{}, text("f.csv", header+c.rows)))
			wantProblems(t, said, c.said...)
			if got := strings.Join(sortedKeys(issues), " "); got != c.keys {
				t.Errorf("read %s, want %s", got, c.keys)
			}
		})
	}
}

func TestParentsInACircleAreRefusedOneByOne(t *testing.T) {
	rows := "Issue key,Summary,Issue Type,Parent key\nA-1,a,Subtask,A-2\nA-2,b,Subtask,A-1\nA-3,c,Subtask,A-3\n"
	_, said := read(t, scan(t, Options{}, text("f.csv", rows)))
	wantProblems(t, said, "(A-1): parent", "(A-2): parent", "would be its own parent")
}

func TestEncodingsReadAlike(t *testing.T) {
	const rows = "Issue key;Summary\r\nA-1;\"café, naïve — 木\"\r\nA-2;b"
	utf16 := func(order unicode.Endianness, mark unicode.BOMPolicy) string {
		s, err := unicode.UTF16(order, mark).NewEncoder().String(rows)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	for name, content := range map[string]string{
		"Plain":          rows,
		"Mark":           "\ufeff" + rows,
		"UTF16LE":        utf16(unicode.LittleEndian, unicode.UseBOM),
		"UTF16BE":        utf16(unicode.BigEndian, unicode.UseBOM),
		"UTF16LENoMark":  utf16(unicode.LittleEndian, unicode.IgnoreBOM),
		"Tabs":           strings.ReplaceAll(rows, ";", "\t"),
		"Commas":         strings.ReplaceAll(rows, ";", ","),
		"CarriageReturn": strings.ReplaceAll(rows, "\r\n", "\r"),
		"LineFeed":       strings.ReplaceAll(rows, "\r\n", "\n"),
	} {
		t.Run(name, func(t *testing.T) {
			issues, said := read(t, scan(t, Options{}, text("f.csv", content)))
			wantProblems(t, said)
			if issues["A-1"].Summary != "café, naïve — 木" || issues["A-2"].Summary != "b" {
				t.Errorf("got %v", issues)
			}
		})
	}
}

func TestWhatIsNoExportIsRefused(t *testing.T) {
	for name, content := range map[string]string{
		"Empty": "", "Space": " \n \n", "List": `[{"key":"A-1"}]`, "Page": "<html>", "Sheet": "PK\x03\x04xx", "OneColumn": "a\nb\n",
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := Scan(t.Context(), []Source{text("f", content)}, Options{}); !errors.Is(err, ErrFormat) {
				t.Errorf("got %v", err)
			}
		})
	}
}

// Any cells a spreadsheet can hold come back as they went in.
func TestCellsSurviveQuoting(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		comma := rapid.SampledFrom([]byte{',', ';', '\t'}).Draw(t, "comma")
		end := rapid.SampledFrom([]string{"\n", "\r\n"}).Draw(t, "end")
		cell := rapid.StringOfN(rapid.RuneFrom([]rune("ab\",;\t\r\n é木")), 0, 12, -1)
		want := rapid.SliceOfN(rapid.SliceOfN(cell, 2, 5), 1, 6).Draw(t, "rows")
		var file strings.Builder
		for _, row := range want {
			for i, c := range row {
				if i > 0 {
					file.WriteByte(comma)
				}
				file.WriteString(`"` + strings.ReplaceAll(c, `"`, `""`) + `"`)
			}
			file.WriteString(end)
		}
		r := newRowReader(strings.NewReader(file.String()), comma)
		for n, row := range want {
			got, err := r.next()
			if err != nil || got == nil || got.broken != "" || !slices.Equal(got.cells(), row) {
				t.Fatalf("row %d: got %+v, %v, want %q", n, got, err, row)
			}
		}
		if more, _ := r.next(); more != nil {
			t.Fatalf("more rows: %q", more.cells())
		}
	})
}

func FuzzCSV(f *testing.F) {
	f.Add("Issue key,Summary,Sprint\nA-1,\"a\nb\",S\nA-2,\"c,d\n")
	f.Add("Issue key;Created;Comment\nA-1;05/03/26;\"05/03/26;x;y\"\n\"\"\"")
	f.Add("\xff\xfeI\x00s\x00")
	f.Fuzz(func(t *testing.T, content string) {
		source := text("f.csv", content)
		b, err := Scan(t.Context(), []Source{source}, Options{})
		if err != nil {
			return
		}
		rows := 0
		for record, err := range b.Records(t.Context()) {
			if err != nil {
				t.Fatal("the second pass failed where the first did not:", err)
			}
			if record.Issue == nil && len(record.Problems) == 0 {
				t.Fatal("a row went without an issue and without a word")
			}
			if i := record.Issue; i != nil && (i.Key == "" || i.Summary == "" || !b.Has(i.Key)) {
				t.Fatalf("half an issue: %+v", i)
			}
			rows++
		}
		if rows != b.Issues() {
			t.Fatalf("%d rows in the first pass, %d in the second", b.Issues(), rows)
		}
	})
}
