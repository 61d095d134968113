package trend

import (
	"math"
	"testing"
	"time"

	"pgregory.net/rapid"
)

var start = time.Date(2026, 7, 1, 0, 0, 0, 0, time.UTC)

func day(n float64) time.Time { return start.Add(time.Duration(n * 24 * float64(time.Hour))) }

func near(t testing.TB, what string, got, want float64) {
	t.Helper()
	if math.Abs(got-want) > 1e-4*max(1, math.Abs(want)) {
		t.Errorf("%s is %v, not %v", what, got, want)
	}
}

// Readings of five days, two of them apart, worked out by hand: the drift is
// (90 - 100) / 5 = -2 a day; the steps are off it by 0, +1, -2 and, of two days,
// +1, so the spread is (0 + 1 + 4 + 1/2) / 3 = 11/6.
var readings = []Point{{day(0), 100}, {day(1), 98}, {day(2), 97}, {day(3), 93}, {day(5), 90}}

func TestATrendGoesOnFromTheLastReading(t *testing.T) {
	trend, ok := Of(readings)
	if !ok {
		t.Fatal("five readings are enough")
	}
	f := trend.At(day(10))
	near(t, "the value in five days", f.Expected, 80)
	// The variance is 11/6 · 5 · (1 + 5/5) = 18.3333, its root 4.28174. Of
	// Student's t with three degrees of freedom 50 % lie within 0.76489 and 95 %
	// within 3.18245, as any table says.
	low, high := f.Range(0.5)
	near(t, "half lie above", low, 80-0.76489*4.28174)
	near(t, "half lie below", high, 80+0.76489*4.28174)
	low, high = f.Range(0.95)
	near(t, "95 % lie above", low, 80-3.18245*4.28174)
	near(t, "95 % lie below", high, 80+3.18245*4.28174)
	near(t, "80 or less", f.AtMost(80), 0.5)
	near(t, "the upper end of the half", f.AtMost(80+0.76489*4.28174), 0.75)
	near(t, "the same seen from above", f.AtLeast(80+0.76489*4.28174), 0.25)
}

func TestStudentsTIsThatOfTheTables(t *testing.T) {
	for _, row := range []struct {
		free      int
		chance, t float64
	}{{1, 0.5, 1}, {2, 0.9, 2.919986}, {3, 0.95, 3.182446}, {4, 0.5, 0.740697}, {10, 0.95, 2.228139}, {31, 0.99, 2.744042}, {120, 0.95, 1.979930}} {
		near(t, "the quantile", quantile(row.chance, row.free), row.t)
	}
}

func TestThereIsNoTrendBeforeFiveReadings(t *testing.T) {
	if _, ok := Of(readings[:4]); ok {
		t.Error("four readings have a trend")
	}
}

func TestTheNextInstantIsTheLastReading(t *testing.T) {
	trend, _ := Of(readings)
	low, high := trend.At(day(5)).Range(0.85)
	near(t, "the lower end", low, 90)
	near(t, "the upper end", high, 90)
	near(t, "the chance to be where it is", trend.At(day(5)).AtMost(90), 1)
	near(t, "the chance to be lower at once", trend.At(day(5)).AtMost(89), 0)
}

func TestReadingsOnALineStayOnIt(t *testing.T) {
	var line []Point
	for i := range 6 {
		line = append(line, Point{day(float64(i)), float64(10 * i)})
	}
	trend, _ := Of(line)
	low, high := trend.At(day(7)).Range(0.95)
	near(t, "the lower end", low, 70)
	near(t, "the upper end", high, 70)
}

func TestATrendIsTheSameInOtherUnitsAndAtOtherTimes(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		n := rapid.IntRange(Least, 40).Draw(rt, "readings")
		factor := rapid.Float64Range(0.001, 1000).Draw(rt, "factor")
		shift := rapid.Float64Range(-1000, 1000).Draw(rt, "shift")
		later := rapid.IntRange(-500, 500).Draw(rt, "later")
		slower := rapid.IntRange(1, 30).Draw(rt, "slower")
		var one, other []Point
		at := 0
		for range n {
			at += rapid.IntRange(1, 20).Draw(rt, "after")
			value := rapid.Float64Range(-100, 100).Draw(rt, "value")
			one = append(one, Point{day(float64(at)), value})
			other = append(other, Point{day(float64(at*slower + later)), value*factor + shift})
		}
		ahead := at + rapid.IntRange(1, 100).Draw(rt, "ahead")
		a, _ := Of(one)
		b, _ := Of(other)
		f, g := a.At(day(float64(ahead))), b.At(day(float64(ahead*slower+later)))
		low, high := f.Range(0.85)
		otherLow, otherHigh := g.Range(0.85)
		close := func(what string, got, want, size float64) {
			if math.Abs(got-want) > 1e-6*max(1, size) {
				rt.Fatalf("%s is %v, not %v", what, got, want)
			}
		}
		size := factor*(math.Abs(low)+math.Abs(high)) + math.Abs(shift)
		close("the lower end", otherLow, low*factor+shift, size)
		close("the upper end", otherHigh, high*factor+shift, size)
		aim := rapid.Float64Range(-100, 100).Draw(rt, "aim")
		close("the chance", g.AtLeast(aim*factor+shift), f.AtLeast(aim), 1)
		close("both chances", f.AtLeast(aim)+f.AtMost(aim), 1, 1)
	})
}

func TestAWiderChanceIsAWiderRange(t *testing.T) {
	trend, _ := Of(readings)
	for ahead := 6.0; ahead < 100; ahead += 7 {
		f := trend.At(day(ahead))
		low50, high50 := f.Range(0.5)
		low85, high85 := f.Range(0.85)
		if low85 >= low50 || high85 <= high50 {
			t.Errorf("in %v days 85 %% lie from %v to %v, 50 %% from %v to %v", ahead, low85, high85, low50, high50)
		}
	}
}
