package forecast

import (
	"cmp"
	"math"
	"slices"
)

// Drivers are what makes a forecast as it is, in its unit and for a usual period.
type Drivers struct {
	Periods     int     // of history that counted
	Days        int     // of a usual one, with those that are not worked
	Pace        float64 // what is delivered in one, the recent ones counting more
	Low, High   float64 // 70 % of them lay between these
	Growth      float64 // of what was there: what comes up in a period and goes first
	Young       float64 // by how much of it the pace is taken to rise over six periods, as there are few yet
	Stories     int     // that are left
	Unestimated int     // of those
	Left        float64 // amount of those
	Typical     float64 // what a story without an estimate counts
	Absent      float64 // person-days that the coming periods have less than usual ones
}

// Drivers returns them, also where there is no date.
func (f *Forecast) Drivers() Drivers {
	d := Drivers{Periods: len(f.past.done), Days: f.plan.Days, Stories: len(f.plan.Left), Typical: f.past.typical}
	for _, item := range f.plan.Left {
		if item.Points == nil {
			d.Unestimated++
		}
		d.Left += f.past.amount(item)
	}
	for _, c := range f.plan.Coming {
		d.Absent += max(0, f.plan.Usual*float64(len(c.Days))/float64(f.days())-c.Worked)
	}
	if d.Periods == 0 {
		return d
	}
	p := f.pace(0)
	d.Growth = max(0, weighted(backwards(f.past.growth), p.weights))
	d.Pace = weighted(p.recent, p.weights)
	rise := 1.0
	for t := range 6 {
		rise *= p.young(t)
	}
	d.Young = rise - 1
	d.Low, d.High = within(p.recent, p.weights, 0.15), within(p.recent, p.weights, 0.85)
	return d
}

// days is how many working days a usual period has: as many as the longest.
func (f *Forecast) days() (n int) {
	for _, c := range f.plan.Coming {
		n = max(n, len(c.Days))
	}
	return max(n, 1)
}

// Sum is why something takes as long as it does: how many working days are due
// to what. Added up they are the working days until it is done at a chance.
type Sum struct {
	Itself int // at the usual pace
	Before int // what comes before it in the order
	Growth int // what will come up and go first
	Absent int // who is away, and working days that were lost to a short period
	Doubt  int // to be as sure as was asked
}

// Explain returns why a thing is not as likely as that to be done earlier. It
// returns false where it has no such day.
func (o Outlook) Explain(likely float64) (Sum, bool) {
	if !o.dated() {
		return Sum{}, false
	}
	_, until, ok := o.of.when(o.last, likely)
	d := o.of.Drivers()
	if !ok || d.Pace == 0 {
		return Sum{}, false
	}
	work := o.of.needed[o.last] / d.Pace
	steps := [5]int{
		rounded(o.of.walk(o.Amount/d.Pace, 0, true)), rounded(o.of.walk(work, 0, true)), rounded(o.of.walk(work, d.Growth, true)),
		int(math.Ceil(o.of.walk(work, d.Growth, false) - least)), until,
	}
	return Sum{steps[0], steps[1] - steps[0], steps[2] - steps[1], steps[3] - steps[2], steps[4] - steps[3]}, true
}

// least is of a day what rounding leaves.
const least = 1e-9

// walk returns how many working days it takes until work of so many periods at
// the pace of now is done, by a team that grows with its age, while the scope
// does; with usual periods, or with those that come.
func (f *Forecast) walk(work, growth float64, usual bool) (days float64) {
	done, passed := 0.0, 0.0
	for t, c := range f.plan.Coming {
		share, length, n := f.share[t]*f.level[t], f.length[t], float64(len(c.Days))
		if usual {
			share, length, n = f.level[t], 1, float64(f.days())
		}
		left, gains := work*(1+growth*passed)-done, share-work*growth*length
		if gains > 0 && left <= gains {
			return days + max(0, left/gains)*n
		}
		done, passed, days = done+share, passed+length, days+n
	}
	return days
}

func rounded(days float64) int { return int(math.Round(days)) }

func weighted(of, weights []float64) float64 {
	sum, all := 0.0, 0.0
	for i, weight := range weights {
		sum += of[i] * weight
		all += weight
	}
	return sum / all
}

// within returns the amount that a share of the weight does not pass.
func within(amounts, weights []float64, share float64) float64 {
	order := make([]int, len(amounts))
	all := 0.0
	for i := range order {
		order[i] = i
		all += weights[i]
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(amounts[a], amounts[b]) })
	passed := 0.0
	for _, i := range order {
		if passed += weights[i]; passed >= share*all {
			return amounts[i]
		}
	}
	return amounts[order[len(order)-1]]
}
