// Package trend says where a series of readings goes if it goes on as it did.
// It knows no database and no clock.
//
// The method is a random walk with drift, in continuous time, as readings come
// at any interval. The drift is the way from the first reading to the last by
// the time between them. Each step's distance from it, squared and by its time,
// averages to the spread of one day, with one degree of freedom gone to the
// drift. h days after the last of readings that span T, the value is the last
// one plus h times the drift, and its variance the spread times h·(1 + h/T),
// the second part for the drift being an estimate. Ranges and chances are those
// of Student's t.
//
// Source: R. J. Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice
// (3rd ed.), 5.2 "Drift method" and 5.5 "Prediction intervals", there for steps
// of one length.
package trend

import (
	"math"
	"time"
)

// Least is how many readings an extrapolation needs.
const Least = 5

// Point is one reading.
type Point struct {
	At    time.Time
	Value float64
}

// Trend is how a series went so far.
type Trend struct {
	last   Point
	span   float64 // days from the first reading to the last
	drift  float64 // of one day
	spread float64 // variance of one day
	free   int     // degrees of freedom of the spread
}

// Of returns the trend of readings that come one after the other, or false
// where they are too few to have one.
func Of(points []Point) (Trend, bool) {
	if len(points) < Least {
		return Trend{}, false
	}
	first, last := points[0], points[len(points)-1]
	t := Trend{last: last, span: days(first.At, last.At), free: len(points) - 2}
	t.drift = (last.Value - first.Value) / t.span
	for i, p := range points[1:] {
		took := days(points[i].At, p.At)
		off := p.Value - points[i].Value - t.drift*took
		t.spread += off * off / took
	}
	t.spread /= float64(t.free)
	return t, true
}

func days(from, to time.Time) float64 { return to.Sub(from).Hours() / 24 }

// Forecast is what a value may be at one instant.
type Forecast struct {
	Expected float64
	scale    float64 // the standard error
	free     int
}

// At returns what the value may be at an instant; until the last reading it is
// that reading.
func (t Trend) At(at time.Time) Forecast {
	ahead := max(days(t.last.At, at), 0)
	return Forecast{
		Expected: t.last.Value + ahead*t.drift,
		scale:    math.Sqrt(t.spread * ahead * (1 + ahead/t.span)),
		free:     t.free,
	}
}

// Range returns what the value lies between with a chance, as often below as
// above.
func (f Forecast) Range(chance float64) (low, high float64) {
	half := quantile(chance, f.free) * f.scale
	return f.Expected - half, f.Expected + half
}

// AtLeast returns the chance that the value is v or more.
func (f Forecast) AtLeast(v float64) float64 {
	if f.scale == 0 {
		if f.Expected >= v {
			return 1
		}
		return 0
	}
	t := (f.Expected - v) / f.scale
	return 0.5 + math.Copysign(within(math.Abs(t), f.free)/2, t)
}

// AtMost returns the chance that the value is v or less.
func (f Forecast) AtMost(v float64) float64 {
	return Forecast{-f.Expected, f.scale, f.free}.AtLeast(-v)
}
