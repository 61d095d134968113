package forecast_test

import (
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"throughline/graph/forecast"
)

var simple = map[string]forecast.Method{"resampling": forecast.Resampling, "Bayesian bootstrap": forecast.BayesianBootstrap}

var methods = map[string]forecast.Method{"resampling": forecast.Resampling, "Bayesian bootstrap": forecast.BayesianBootstrap, "wandering level": forecast.WanderingLevel}

func TestASteadyTeamIsForecastExactly(t *testing.T) {
	steady := forecast.Series{Name: "A", Delivered: []float64{5, 5, 5, 5, 5, 5, 5, 5, 5}}
	for name, method := range simple {
		origins := forecast.Backtest(steady, []int{1, 3, 6}, method, 1)
		for i, n := range []int{3, 1, 0} {
			if len(origins[i]) != n {
				t.Errorf("%s: %d origins, want %d", name, len(origins[i]), n)
			}
		}
		want := forecast.Origin{Series: "A", Periods: 6, Quantiles: [5]float64{15, 15, 15, 15, 15}, Expected: 15, Outcome: 15}
		if got := origins[1][0]; got != want {
			t.Errorf("%s: %+v, want %+v", name, got, want)
		}
	}
}

func TestNothingIsPeekedAt(t *testing.T) {
	for name, method := range methods {
		rapid.Check(t, func(t *rapid.T) {
			delivered := rapid.SliceOfN(rapid.Float64Range(0, 100), forecast.MinHistory+3, 40).Draw(t, "delivered")
			known := rapid.IntRange(forecast.MinHistory, len(delivered)-3).Draw(t, "known")
			other := slices.Clone(delivered[:known+3])
			for i := known; i < len(other); i++ {
				other[i] = rapid.Float64Range(0, 1e6).Draw(t, "instead")
			}
			a := forecast.Backtest(forecast.Series{Delivered: delivered}, []int{1, 3}, method, 1)
			b := forecast.Backtest(forecast.Series{Delivered: other}, []int{1, 3}, method, 1)
			at := known - forecast.MinHistory
			for i := range a {
				if a[i][at].Quantiles != b[i][at].Quantiles {
					t.Errorf("%s: what came later changed a forecast", name)
				}
			}
		})
	}
}

func TestTheSameSeedGivesTheSameAnswer(t *testing.T) {
	s := forecast.Series{Delivered: []float64{3, 1, 4, 1, 5, 9, 2, 6, 5}}
	for name, method := range methods {
		a := forecast.Backtest(s, []int{1, 3}, method, 1)
		if !reflect.DeepEqual(a, forecast.Backtest(s, []int{1, 3}, method, 1)) {
			t.Errorf("%s: the same seed gave another answer", name)
		}
	}
}

func TestQuantilesAreOrderedAndNeverBelowNothing(t *testing.T) {
	for name, method := range methods {
		rapid.Check(t, func(t *rapid.T) {
			whole := rapid.SliceOfN(rapid.Map(rapid.IntRange(0, 20), func(n int) float64 { return float64(n) }), 8, 40)
			s := forecast.Series{Delivered: rapid.OneOf(whole, rapid.SliceOfN(rapid.Float64Range(0, forecast.MaxDelivered), 8, 40)).Draw(t, "delivered")}
			for _, origins := range forecast.Backtest(s, []int{1, 2}, method, 1) {
				for _, o := range origins {
					if o.Quantiles[0] < 0 || math.IsNaN(o.Quantiles[4]) || !slices.IsSorted(o.Quantiles[:]) {
						t.Errorf("%s: %v", name, o.Quantiles)
					}
				}
			}
		})
	}
}

func TestTheFarFutureIsLessKnownThanTheNearOne(t *testing.T) {
	steady := forecast.Series{Delivered: slices.Repeat([]float64{10}, 20)}
	origins := forecast.Backtest(steady, []int{1, 12}, forecast.WanderingLevel, 1)
	spread := func(o forecast.Origin) float64 { return (o.Quantiles[3] - o.Quantiles[1]) / o.Expected }
	if near, far := spread(origins[0][0]), spread(origins[1][0]); far < 1.5*near {
		t.Errorf("a steady team's next period is within %.2f, its next twelve within %.2f of what is expected", near, far)
	}
}

func TestDrawingAFutureAllocatesNothing(t *testing.T) {
	draw, rng, into := forecast.WanderingLevel([]float64{3, 1, 4, 1, 5, 9}), rand.New(rand.NewPCG(1, 1)), make([]float64, 12)
	if n := testing.AllocsPerRun(100, func() { draw(rng, into) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

// What is published of the simple methods, measured elsewhere by the same rules.
func TestTheSimpleMethodsScoreWhatIsPublished(t *testing.T) {
	for _, c := range []struct {
		file, method string
		horizons     []int
		pinball      [3]float64
	}{
		{"sprints.csv", "resampling", []int{1, 3, 6}, [3]float64{0.308, 0.292, 0.267}},
		{"sprints.csv", "Bayesian bootstrap", []int{1, 3, 6}, [3]float64{0.305, 0.288, 0.257}},
		{"weeks.csv", "resampling", []int{4, 8, 12}, [3]float64{0.363, 0.382, 0.390}},
		{"weeks.csv", "Bayesian bootstrap", []int{4, 8, 12}, [3]float64{0.357, 0.357, 0.370}},
	} {
		all := make([][]forecast.Origin, 3)
		for _, s := range sample(t, c.file) {
			for i, origins := range forecast.Backtest(s, c.horizons, simple[c.method], 1) {
				all[i] = append(all[i], origins...)
			}
		}
		for i, want := range c.pinball {
			if got := forecast.Judge(all[i]).Pinball; math.Abs(got-want) > 0.004 {
				t.Errorf("%s, %s, %d ahead: pinball %.3f, want %.3f", c.file, c.method, c.horizons[i], got, want)
			}
		}
	}
}

func sample(t *testing.T, name string) []forecast.Series {
	t.Helper()
	dir := os.Getenv("THROUGHLINE_SAMPLES")
	if dir == "" {
		dir = "../../../shared/data"
	}
	file, err := os.Open(filepath.Join(dir, "forecast", name))
	if err != nil {
		t.Skipf("needs the sample forecast/%s: set THROUGHLINE_SAMPLES to where the samples are", name)
	}
	defer file.Close()
	series, err := forecast.ReadSeries(file, func(p forecast.Problem) { t.Error(p) })
	if err != nil {
		t.Fatal(err)
	}
	return series
}
