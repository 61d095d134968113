package graph

import (
	"testing"
	"time"

	"throughline/ent/calendar"
	"throughline/graph/gen"
)

func TestASmallNumberIsNeverToldAsNone(t *testing.T) {
	for v, want := range map[float64]string{
		84: "84 s", 100: "100 s", 8.25: "8.25 s", 1.004: "1 s", 0.5: "0.5 s", 0.123: "0.12 s", 0.996: "1 s",
		0.0042: "0.0042 s", 0.00416: "0.0042 s", -0.0042: "-0.0042 s", 0.00000012: "0.00000012 s", 0: "0 s",
	} {
		same(t, measured(v, "s"), want)
	}
	same(t, measured(0.004, ""), "0.004")
}

func TestADayOfAReportHasItsYearWhenItIsAnother(t *testing.T) {
	likely := calendar.Date("2027-01-04")
	n := &gen.ReportNumbers{At: time.Date(2026, 12, 20, 9, 0, 0, 0, time.UTC), Goals: []*gen.ReportGoal{{
		Number: 1, Outlook: &gen.Outlook{Chance: 0.5, By: "2026-12-31", LikelyBy: &likely},
	}}}
	f := figuresOf(n)
	same(t, f.text("{G1.likely}"), "4 January 2027")
	same(t, f.find("{G1.chance}").Tells, ", the chance to reach the target by 31 December")
}
