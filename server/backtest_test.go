package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// delivered is a file with one steady team of nine periods, and more rows.
func delivered(t *testing.T, more string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "delivered.csv")
	rows := "series,period,delivered\n"
	for period := range 9 {
		rows += "A," + string(rune('1'+period)) + ",5\n"
	}
	if err := os.WriteFile(file, []byte(rows+more), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestABacktestComparesMethodsByHorizon(t *testing.T) {
	code, stdout, stderr := throughline(t, nil, "", "backtest", delivered(t, "A,x,-2\nB,1,3\n"), "--horizons=1,3,6")
	if code != 0 {
		t.Fatal(stderr)
	}
	for _, part := range []string{"resampling", "Bayesian bootstrap", "wandering level", "100.0", "6  no series is long enough"} {
		if !strings.Contains(stdout, part) {
			t.Errorf("does not say %q in\n%s", part, stdout)
		}
	}
	for _, part := range []string{`row 11: delivered "-2" is less than nothing; left out`, "B is too short: 1 period"} {
		if !strings.Contains(stderr, part) {
			t.Errorf("does not say %q in\n%s", part, stderr)
		}
	}
}

func TestABacktestTellsItsOriginsAsJSON(t *testing.T) {
	_, stdout, stderr := throughline(t, nil, "", "backtest", delivered(t, ""), "--horizons=3", "--json")
	var told struct {
		Horizons []struct {
			Horizon int
			Origins []struct {
				Series                    string
				Origin, Expected, Outcome float64
				Quantiles                 map[string]float64
			}
		}
	}
	if err := json.Unmarshal([]byte(stdout), &told); err != nil || len(told.Horizons) != 1 || told.Horizons[0].Horizon != 3 || len(told.Horizons[0].Origins) != 1 {
		t.Fatalf("%s%s %v", stdout, stderr, err)
	}
	o := told.Horizons[0].Origins[0]
	if o.Series != "A" || o.Origin != 6 || o.Expected != 15 || o.Outcome != 15 {
		t.Errorf("%+v", o)
	}
	before := 0.0
	for _, level := range []string{"5", "15", "50", "85", "95"} {
		if o.Quantiles[level] <= before {
			t.Errorf("the quantile %s is %v after %v", level, o.Quantiles[level], before)
		}
		before = o.Quantiles[level]
	}
}

func TestABacktestRefusesWhatItCannotUse(t *testing.T) {
	for horizons, says := range map[string]string{"0": "0 is not from 1 to 104", "105": "105 is not from 1 to 104"} {
		code, _, stderr := throughline(t, nil, "", "backtest", delivered(t, ""), "--horizons="+horizons)
		if code != 1 || !strings.Contains(stderr, says) {
			t.Errorf("--horizons %s ends with %d: %s", horizons, code, stderr)
		}
	}
}
