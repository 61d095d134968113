package forecast

import (
	"testing"

	"throughline/ent/calendar"
)

func TestARunAllocatesNothing(t *testing.T) {
	p := Plan{Usual: 5}
	for range 10 {
		p.Past = append(p.Past, Past{Done: Amount{Stories: 4}, Known: Amount{Stories: 50}, Sudden: Amount{Stories: 1}})
		p.Left = append(p.Left, Item{})
		p.Coming = append(p.Coming, Coming{Days: []calendar.Date{"2026-11-30"}, Worked: 5})
	}
	s := p.Forecast(1).simulation(1)
	if n := testing.AllocsPerRun(1000, s.run); n > 0 {
		t.Errorf("%v allocations", n)
	}
}
