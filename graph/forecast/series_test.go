package forecast_test

import (
	"math"
	"reflect"
	"strings"
	"testing"

	"throughline/graph/forecast"
)

func TestSeriesAreReadWhateverTheOrderOfColumns(t *testing.T) {
	got, err := forecast.ReadSeries(strings.NewReader("\ufeffperiod,note,delivered,series\r\n1,x,3,A\r\n1,,0.5,B\r\n2,,4,A\r\n"), func(p forecast.Problem) { t.Error(p) })
	want := []forecast.Series{{Name: "A", Delivered: []float64{3, 4}}, {Name: "B", Delivered: []float64{0.5}}}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, %v, want %v", got, err, want)
	}
}

func TestABadRowIsNamedAndLeftOut(t *testing.T) {
	for row, says := range map[string]string{
		"A,2,-1":    `row 3: delivered "-1" is less than nothing`,
		"A,2,NaN":   `row 3: delivered "NaN" is not a number`,
		"A,2,many":  `row 3: delivered "many" is not a number`,
		"A,2,1e400": `row 3: delivered "1e400" is more than a billion`,
		"A,2,Inf":   `row 3: delivered "Inf" is more than a billion`,
		"A,1,5":     `row 3: period "1" is there twice in A`,
		"A,,5":      `row 3: period "" is missing`,
		"A":         `row 3: period "" is missing`,
	} {
		var said []string
		got, err := forecast.ReadSeries(strings.NewReader("series,period,delivered\nA,1,3\n"+row+"\n"), func(p forecast.Problem) { said = append(said, p.Error()) })
		if err != nil || len(said) != 1 || said[0] != says || len(got[0].Delivered) != 1 {
			t.Errorf("%s: %q %v %v", row, said, got, err)
		}
	}
}

func TestAFileWithoutTheColumnsIsRefused(t *testing.T) {
	for file, says := range map[string]string{
		"":                               "the file is empty",
		"series,period\nA,1\n":           "the column delivered is missing",
		"series,series,period,delivered": "the column series is there twice",
	} {
		if _, err := forecast.ReadSeries(strings.NewReader(file), nil); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%q: %v, want %q", file, err, says)
		}
	}
}

func FuzzReadSeries(f *testing.F) {
	f.Add("series,period,delivered\nA,1,3\n")
	f.Add("\ufeffdelivered;period\r\n\"")
	f.Fuzz(func(t *testing.T, file string) {
		all, _ := forecast.ReadSeries(strings.NewReader(file), func(forecast.Problem) {})
		for _, s := range all {
			for _, v := range s.Delivered {
				if math.IsNaN(v) || v < 0 || v > forecast.MaxDelivered {
					t.Errorf("%s delivered %v", s.Name, v)
				}
			}
		}
	})
}
