package forecast

import (
	"math"
	"math/rand/v2"
	"slices"

	"throughline/ent/calendar"
)

// Runs is how many futures a forecast is made of: a chance is then within one
// point.
const Runs = 10_000

// Forecast is when what is left of a plan is likely to be done.
type Forecast struct {
	Why    string // there is no date; "" where there is
	Unit   Unit
	plan   Plan
	past   counted
	needed []float64   // by item: its amount and that of all before it
	share  []float64   // by coming period: of the work of a usual one
	length []float64   // by coming period: of the days of a usual one
	level  []float64   // by coming period: the pace of a young team then, beside that of now
	chance [][]float64 // by coming period and item: it is done by the end
	things map[Thing]Outlook
}

// Plan is what it was made of.
func (f *Forecast) Plan() Plan { return f.plan }

// Forecast draws the futures of a plan. The same seed gives the same answer, and
// the same futures to a plan that differs in what is left.
func (p Plan) Forecast(seed uint64) *Forecast {
	f := &Forecast{plan: p}
	f.past, f.Why = p.count()
	f.Unit = f.past.unit
	sum := 0.0
	for _, item := range p.Left {
		sum += f.past.amount(item)
		f.needed = append(f.needed, sum)
	}
	for _, c := range p.Coming {
		f.share = append(f.share, p.share(c))
		f.length = append(f.length, float64(len(c.Days))/float64(f.days()))
	}
	young, level := f.pace(0), 1.0
	for t := range p.Coming {
		level *= young.young(t)
		f.level = append(f.level, level)
	}
	f.group()
	if f.Why == "" && len(p.Left) > 0 {
		s := f.simulation(seed)
		for range Runs {
			s.run()
		}
		f.chance = s.chances()
	}
	return f
}

// pace is how the plan's future is drawn, in units of that size.
func (f *Forecast) pace(unit float64) *pace {
	return chosen.of(f.past.done, f.plan.Before+len(f.past.done), unit)
}

// simulation counts, over many futures, how many items were done by the end of
// each coming period.
type simulation struct {
	*pace
	*Forecast
	source *rand.PCG
	rng    *rand.Rand
	seed   uint64
	growth []float64 // by recent period, the last first
	done   [][]int32 // by coming period and number of items: futures
	all    []int32   // by coming period: futures that had done everything by then
	runs   int
}

func (f *Forecast) simulation(seed uint64) *simulation {
	unit := 0.0
	if f.Unit == Stories {
		unit = 1
	}
	source := rand.NewPCG(seed, 0)
	s := &simulation{
		pace: f.pace(unit), Forecast: f, source: source, rng: rand.New(source), seed: seed,
		growth: backwards(f.past.growth), all: make([]int32, len(f.share)),
	}
	for range f.share {
		s.done = append(s.done, make([]int32, len(f.needed)))
	}
	return s
}

// run draws one future, the same for every plan with this past, however much is
// left. What is added to the scope, whoever is away, lands anywhere in the order, so
// that each item waits for its part of it.
func (s *simulation) run() {
	s.source.Seed(s.seed, uint64(s.runs))
	s.runs++
	delivered := s.begin(s.rng)
	grows := max(0, s.mean(s.growth))
	passed, items := 0.0, 0
	for t, share := range s.share {
		delivered += s.next(s.rng) * share
		passed += s.length[t]
		for reached := delivered / (1 + grows*passed); items < len(s.needed) && s.needed[items] <= reached; {
			items++
		}
		if items == len(s.needed) {
			s.all[t]++
			return
		}
		s.done[t][items]++
	}
}

// chances returns how likely each item is to be done by the end of each period.
func (s *simulation) chances() [][]float64 {
	out := make([][]float64, len(s.done))
	all := int32(0)
	for t := range s.done {
		all += s.all[t]
		out[t] = make([]float64, len(s.needed))
		done := all
		for i := len(s.needed) - 1; i >= 0; i-- {
			if i+1 < len(s.needed) {
				done += s.done[t][i+1]
			}
			out[t][i] = float64(done) / float64(s.runs)
		}
	}
	return out
}

// by returns how likely an item is to be done by the end of a day. Within a
// period each working day adds the same.
func (f *Forecast) by(item int, day calendar.Date) float64 {
	before := 0.0
	for t, c := range f.plan.Coming {
		if len(c.Days) == 0 {
			continue
		}
		after := f.chance[t][item]
		if day < c.Days[len(c.Days)-1] {
			worked, found := slices.BinarySearch(c.Days, day)
			if found {
				worked++
			}
			return before + (after-before)*float64(worked)/float64(len(c.Days))
		}
		before = after
	}
	return before
}

// when returns the first day by the end of which an item is as likely as that to
// be done, and how many working days there are until then, that one included. It
// returns false where that is after the last coming period.
func (f *Forecast) when(item int, likely float64) (day calendar.Date, working int, ok bool) {
	before := 0.0
	for t, c := range f.plan.Coming {
		after := f.chance[t][item]
		if n := len(c.Days); n > 0 && after >= likely {
			within := 0
			if after > before && likely > before {
				within = int(math.Ceil((likely-before)/(after-before)*float64(n)-1e-9)) - 1
			}
			within = min(max(within, 0), n-1)
			return c.Days[within], working + within + 1, true
		}
		working += len(c.Days)
		before = after
	}
	return "", 0, false
}
