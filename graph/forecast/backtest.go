// Package forecast says when work is likely to be done, from what was delivered
// before, and measures how far such statements held. It is pure: history in,
// distribution out.
package forecast

import (
	"math/rand/v2"
	"slices"
)

const (
	// Window is how many of the last periods the simple methods look at, and
	// what the expected total is the mean of.
	Window = 12
	// MinHistory is how many periods there are before the first origin.
	MinHistory = 6
	// replays is how often the future is drawn at an origin: the error of a
	// quantile is then far below what one series differs from the next.
	replays = 1000
)

// Levels are the quantiles a method is judged by. "85 % sure" means that the
// total reaches the 15 % quantile.
var Levels = [5]float64{0.05, 0.15, 0.50, 0.85, 0.95}

// Origin is one forecast made at a moment of the past, and what came.
type Origin struct {
	Series    string
	Periods   int        // how many there were before it
	Quantiles [5]float64 // of the total over the horizon, at Levels
	Expected  float64    // mean of the last Window periods × horizon
	Outcome   float64    // the total that came
}

// A Method looks at what was delivered before, once, and returns how to draw
// futures of it.
type Method func(history []float64) Draw

// Draw sets into, one future's delivered amount for each coming period. What it
// sets may be below nothing by less than one unit (see WanderingLevel).
type Draw func(rng *rand.Rand, into []float64)

// Resampling draws each coming period from the last ones, each as likely.
func Resampling(history []float64) Draw {
	recent := last(history)
	return func(rng *rand.Rand, into []float64) {
		for i := range into {
			into[i] = recent[rng.IntN(len(recent))]
		}
	}
}

// BayesianBootstrap does the same, but each future has its own idea of how
// likely each period is (Rubin 1981): twelve periods do not tell it exactly.
func BayesianBootstrap(history []float64) Draw {
	recent := last(history)
	return func(rng *rand.Rand, into []float64) {
		var upTo [Window]float64
		sum := 0.0
		for i := range recent {
			sum += rng.ExpFloat64()
			upTo[i] = sum
		}
		for i := range into {
			into[i] = recent[pick(upTo[:len(recent)], rng.Float64()*sum)]
		}
	}
}

// pick returns the first place whose sum reaches what is asked for.
func pick(upTo []float64, at float64) int {
	i := 0
	for i < len(upTo)-1 && upTo[i] < at {
		i++
	}
	return i
}

// Backtest forecasts at every origin of the series, from what was known there
// alone, and returns the origins of each horizon in the order given. The same
// seed gives the same answer.
func Backtest(s Series, horizons []int, method Method, seed uint64) [][]Origin {
	out := make([][]Origin, len(horizons))
	if len(horizons) == 0 {
		return out
	}
	longest := slices.Max(horizons)
	future := make([]float64, longest) // as long at the last origins: its length is nothing that is known there
	totals := make([][]float64, len(horizons))
	for i := range totals {
		totals[i] = make([]float64, replays)
	}
	for at := MinHistory; at < len(s.Delivered); at++ {
		history, ahead := s.Delivered[:at:at], s.Delivered[at:]
		draw, rng := method(history), rand.New(rand.NewPCG(seed, uint64(at)))
		for run := range replays {
			draw(rng, future)
			for i, horizon := range horizons {
				totals[i][run] = max(0, total(future[:horizon]))
			}
		}
		for i, horizon := range horizons {
			if horizon > len(ahead) {
				continue
			}
			slices.Sort(totals[i])
			origin := Origin{Series: s.Name, Periods: at, Outcome: total(ahead[:horizon])}
			recent := last(history)
			origin.Expected = total(recent) / float64(len(recent)) * float64(horizon)
			for k, level := range Levels {
				origin.Quantiles[k] = quantile(totals[i], level)
			}
			out[i] = append(out[i], origin)
		}
	}
	return out
}

// Score is how far a method's statements held at one horizon.
type Score struct {
	Origins  int
	Coverage [3]float64 // share of origins whose statement of 50, 85 and 95 % held
	Pinball  float64    // mean over Levels, in units of the expected total
	Unscaled int        // origins that expected nothing, left out of Pinball
}

// Judge scores the origins of one horizon.
func Judge(origins []Origin) (s Score) {
	s.Origins = len(origins)
	if s.Origins == 0 {
		return s
	}
	loss := 0.0
	for _, o := range origins {
		for i, level := range [3]int{2, 1, 0} {
			if o.Outcome >= o.Quantiles[level] {
				s.Coverage[i] += 1 / float64(s.Origins)
			}
		}
		if o.Expected == 0 {
			s.Unscaled++
			continue
		}
		for k, level := range Levels {
			miss := o.Outcome - o.Quantiles[k]
			loss += max(level*miss, (level-1)*miss) / o.Expected / float64(len(Levels))
		}
	}
	if scaled := s.Origins - s.Unscaled; scaled > 0 {
		s.Pinball = loss / float64(scaled)
	}
	return s
}

// quantile is between the two sorted values it falls between.
func quantile(sorted []float64, level float64) float64 {
	at := level * float64(len(sorted)-1)
	below := int(at)
	if below+1 >= len(sorted) {
		return sorted[len(sorted)-1]
	}
	return sorted[below] + (at-float64(below))*(sorted[below+1]-sorted[below])
}

func last(history []float64) []float64 { return history[max(0, len(history)-Window):] }

func total(amounts []float64) (sum float64) {
	for _, amount := range amounts {
		sum += amount
	}
	return sum
}
