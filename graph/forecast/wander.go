package forecast

import (
	"math"
	"math/rand/v2"
	"slices"
)

// memory is how many periods WanderingLevel looks at: the oldest counts about a
// fiftieth of the last.
const memory = 30

// youth is over how many periods ahead a level is taken to grow: as far as it
// was measured. It begins to at MinHistory, the youngest that was.
const youth = 12

// level is what WanderingLevel takes a team's pace to be like.
type level struct {
	halfLife float64 // periods after which a past one counts half
	wander   float64 // spread of its logarithm from one period to the next
	slowing  float64 // what it loses a period, in the middle of all futures
	growing  float64 // power of its periods that it grows with: twice as many, 2 to this as much
	unsaid   float64 // of a unit, by which a number of whole units would be said too high
}

// chosen by cross-validation over whole series; docs/forecast.md has the figures
// and what lost.
var chosen = level{halfLife: 5, wander: 0.25, slowing: 0.016, growing: 0.5, unsaid: 0.1}

// WanderingLevel is the method the product's own forecasts are made with. It
// draws each coming period from the past ones, as BayesianBootstrap does, but
// the recent ones more often, and lets the level wander: each period it is
// multiplied by about as often a little less than one as a little more, so that
// the far future is less known than the near one. Where there are few periods
// yet it grows beside, as young teams do.
//
// Where the past came in whole units, so will the future, while a quantile lies
// anywhere: the first period is moved by about half a unit at most, so that a
// statement about few units holds neither too often nor too seldom.
func WanderingLevel(history []float64) Draw {
	return chosen.of(history, len(history), unitOf(history)).draw
}

// pace is what a level makes of one history.
type pace struct {
	level
	recent, weights []float64 // the last period first
	unit            float64
	steps           [256]float64    // what the level is multiplied by from a period to the next, each as likely
	grows           [youth]float64  // and by this, from each of the coming periods to the next
	upTo            [memory]float64 // the weights of the future at hand, summed
	at              float64         // its level
	ahead           int             // periods that were drawn of it
}

// of prepares to draw what comes after a history, the end of one of so many
// periods, in units of that size, 0 for any amount.
func (l level) of(history []float64, periods int, unit float64) *pace {
	p := &pace{level: l, recent: backwards(history), unit: unit}
	for age := range p.recent {
		p.weights = append(p.weights, math.Exp2(-float64(age)/l.halfLife))
	}
	for i := range p.steps {
		normal := math.Sqrt2 * math.Erfinv((2*float64(i)+1)/float64(len(p.steps))-1)
		p.steps[i] = math.Exp(l.wander*normal - l.slowing)
	}
	known := float64(max(MinHistory, periods))
	for i := range p.grows {
		p.grows[i] = math.Pow((known+float64(i)+1)/(known+float64(i)), l.growing)
	}
	return p
}

// draw is a Draw.
func (p *pace) draw(rng *rand.Rand, into []float64) {
	moved := p.begin(rng)
	for i := range into {
		into[i] = p.next(rng)
	}
	into[0] += moved
}

// young returns how the middle of all futures rises to the t-th coming period from
// the one before, while that outweighs what it loses.
func (p *pace) young(t int) float64 {
	if t >= youth {
		return 1
	}
	return max(1, p.grows[t]*math.Exp(-p.slowing))
}

// begin begins another future, and returns by how much it is moved.
func (p *pace) begin(rng *rand.Rand) float64 {
	sum := 0.0
	for i, weight := range p.weights {
		sum += rng.ExpFloat64() * weight
		p.upTo[i] = sum
	}
	p.at, p.ahead = 1, 0
	return p.unit * (rng.Float64() - 0.5 - p.unsaid)
}

// next draws the next period of the future at hand. One number decides both: its
// lower bits the step, its upper ones the period.
func (p *pace) next(rng *rand.Rand) float64 {
	bits := rng.Uint64()
	p.at *= p.steps[bits%uint64(len(p.steps))]
	if p.ahead < youth {
		p.at *= p.grows[p.ahead]
		p.ahead++
	}
	upTo := p.upTo[:len(p.recent)]
	return p.recent[pick(upTo, float64(bits>>11)/(1<<53)*upTo[len(upTo)-1])] * p.at
}

// mean returns the mean of what goes with each recent period, by the weights of
// the future that was drawn last.
func (p *pace) mean(of []float64) float64 {
	sum, before := 0.0, 0.0
	for i, upTo := range p.upTo[:len(of)] {
		sum += of[i] * (upTo - before)
		before = upTo
	}
	return sum / before
}

// backwards returns what is looked at of a history, the last period first: those
// are drawn most often, and found first.
func backwards(history []float64) []float64 {
	recent := slices.Clone(history[max(0, len(history)-memory):])
	slices.Reverse(recent)
	return recent
}

// unitOf returns 1 where all recent amounts are whole, and 0 where they are not.
func unitOf(history []float64) float64 {
	for _, amount := range history[max(0, len(history)-memory):] {
		if amount != math.Trunc(amount) {
			return 0
		}
	}
	return 1
}
