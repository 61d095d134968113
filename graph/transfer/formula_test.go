package transfer

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestACellIsNoFormulaAndComesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`'{0,3}[=+\-@\t\r a-z]?(.|\n)*`).Draw(t, "text")
		cell := Cell(text)
		if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
			t.Fatalf("%q is written as the formula %q", text, cell)
		}
		if back := uncell(cell); back != text {
			t.Fatalf("%q is written as %q and read as %q", text, cell, back)
		}
	})
	for text, want := range map[string]string{
		"=1+1": "'=1+1", "'=1+1": "''=1+1", "'tis": "'tis", "-3": "'-3", "Pay": "Pay", "": "", "'": "'",
	} {
		if cell := Cell(text); cell != want {
			t.Errorf("%q is written as %q, not %q", text, cell, want)
		}
	}
}

func TestATableIsReadAsItWasWritten(t *testing.T) {
	issues, said := read(t, scan(t, Options{Tool: Table}, text("f.csv", "Key,Title,Status\n"+
		"SHOP-1,'=SUM(A1),DROPPED\nSHOP-2,''@home,READY\nSHOP-3,'tis the season,IN_REVIEW\n")))
	wantProblems(t, said)
	if i := issues["SHOP-1"]; i.Summary != "=SUM(A1)" || !i.Dropped {
		t.Errorf("got %+v", i)
	}
	if i := issues["SHOP-2"]; i.Summary != "'@home" || i.Category != ToDo {
		t.Errorf("got %+v", i)
	}
	if i := issues["SHOP-3"]; i.Summary != "'tis the season" || !i.InReview {
		t.Errorf("got %+v", i)
	}
}
