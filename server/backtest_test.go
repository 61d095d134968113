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
	for _, part := range []string{"resampling", "Bayesian bootstrap", "100.0", "6  no series is long enough"} {
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
	want := `{"horizons":[{"horizon":3,"origins":[{"series":"A","origin":6,"quantiles":{"15":15,"5":15,"50":15,"85":15,"95":15},"expected":15,"outcome":15}]}]}`
	if strings.TrimSpace(stdout) != want || !json.Valid([]byte(stdout)) {
		t.Errorf("%s%s\nwant %s", stdout, stderr, want)
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
