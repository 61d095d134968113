package forecast

import (
	"math"
	"math/rand/v2"
)

// memory is how many periods WanderingLevel looks at: the oldest counts about a
// fiftieth of the last.
const memory = 30

// level is what WanderingLevel takes a team's pace to be like.
type level struct {
	halfLife float64 // periods after which a past one counts half
	wander   float64 // spread of its logarithm from one period to the next
	slowing  float64 // what it loses a period, in the middle of all futures
	unsaid   float64 // of a unit, by which a number of whole units would be said too high
}

// chosen by cross-validation over whole series; docs/forecast.md has the figures
// and what lost.
var chosen = level{halfLife: 5, wander: 0.25, slowing: 0.008, unsaid: 0.1}

// WanderingLevel is the method the product's own forecasts are made with. It
// draws each coming period from the past ones, as BayesianBootstrap does, but
// the recent ones more often, and lets the level wander: each period it is
// multiplied by about as often a little less than one as a little more, so that
// the far future is less known than the near one.
//
// Where the past came in whole units, so will the future, while a quantile lies
// anywhere: the first period is moved by about half a unit at most, so that a
// statement about few units holds neither too often nor too seldom.
func WanderingLevel(history []float64) Draw { return chosen.draw(history) }

func (l level) draw(history []float64) Draw {
	recent := history[max(0, len(history)-memory):]
	weights := make([]float64, len(recent))
	for i := range weights {
		weights[i] = math.Exp2(-float64(len(recent)-1-i) / l.halfLife)
	}
	unit := unitOf(recent)
	return func(rng *rand.Rand, into []float64) {
		var upTo [memory]float64
		sum := 0.0
		for i, weight := range weights {
			sum += rng.ExpFloat64() * weight
			upTo[i] = sum
		}
		at := 0.0
		for i := range into {
			at += l.wander*rng.NormFloat64() - l.slowing
			into[i] = recent[pick(upTo[:len(recent)], rng.Float64()*sum)] * math.Exp(at)
		}
		into[0] += unit * (rng.Float64() - 0.5 - l.unsaid)
	}
}

// unitOf returns 1 where all amounts are whole, and 0 where they are not.
func unitOf(amounts []float64) float64 {
	for _, amount := range amounts {
		if amount != math.Trunc(amount) {
			return 0
		}
	}
	return 1
}
