package forecast_test

import (
	"math"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"throughline/graph/forecast"
)

var simple = map[string]forecast.Method{"resampling": forecast.Resampling, "Bayesian bootstrap": forecast.BayesianBootstrap}

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
	one := forecast.Series{Delivered: []float64{3, 1, 4, 1, 5, 9, 2, 6, 5}}
	other := forecast.Series{Delivered: []float64{3, 1, 4, 1, 5, 9, 700, 800, 900}}
	for name, method := range simple {
		a := forecast.Backtest(one, []int{1, 3}, method, 1)
		b := forecast.Backtest(other, []int{1, 3}, method, 1)
		for i := range a {
			if a[i][0].Quantiles != b[i][0].Quantiles {
				t.Errorf("%s: what came later changed a forecast", name)
			}
		}
		if !reflect.DeepEqual(a, forecast.Backtest(one, []int{1, 3}, method, 1)) {
			t.Errorf("%s: the same seed gave another answer", name)
		}
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
