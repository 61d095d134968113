package forecast

import (
	"cmp"
	"encoding/csv"
	"fmt"
	"hash/fnv"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// block is how many origins in a row are drawn together for an interval: they
// overlap, and what comes close together is alike.
const block = 24

// kind is a set of series that are forecast at the same horizons.
type kind struct {
	name     string
	horizons []int
	series   []Series
}

// tried are the origins of one method, by kind, series and horizon.
type tried [][][][]Origin

// The method's numbers are chosen anew without each fifth of the series, ten
// times over, and it is judged on those alone. With -v it prints the tables of
// docs/forecast.md.
func TestTheMethodHoldsOnSeriesItWasNotChosenOn(t *testing.T) {
	if testing.Short() || !testing.Verbose() {
		t.Skip("chooses the method anew, which takes a minute: asked for with -v")
	}
	kinds := samples(t)
	simple := []tried{try(kinds, Resampling), try(kinds, BayesianBootstrap)}
	var candidates []tried
	var names []string
	for _, halfLife := range []float64{3, 4, 5, 6} {
		for _, wander := range []float64{0.2, 0.25, 0.3, 0.35} {
			l := chosen
			l.halfLife, l.wander = halfLife, wander
			candidates, names = append(candidates, try(kinds, func(history []float64) Draw { return l.of(history, len(history), unitOf(history)).draw })), append(names, fmt.Sprintf("half-life %.0f, wander %.2f", halfLife, wander))
		}
	}
	held := make([][][]Origin, len(kinds))
	for i := range held {
		held[i] = make([][]Origin, len(kinds[i].horizons))
	}
	votes := map[string]int{}
	for round := range 10 {
		for fold := range 5 {
			in := func(s Series) bool { return foldOf(s.Name, round) != fold }
			best, least := 0, math.Inf(1)
			for c := range candidates {
				if loss := lossOf(kinds, candidates[c], simple[1], in); loss < least {
					best, least = c, loss
				}
			}
			votes[names[best]]++
			for k := range kinds {
				for i, s := range kinds[k].series {
					for h := range held[k] {
						if !in(s) {
							held[k][h] = append(held[k][h], candidates[best][k][i][h]...)
						}
					}
				}
			}
		}
	}
	t.Log("how often each was the best of four fifths: ", votes)
	for k := range kinds {
		for h, horizon := range kinds[k].horizons {
			pinball := math.Inf(1)
			for m, name := range []string{"resampling", "Bayesian bootstrap"} {
				s := Judge(joined(simple[m][k], h))
				pinball = min(pinball, s.Pinball)
				t.Log(row(kinds[k].name, horizon, name, s, simple[m][k], h))
			}
			s := Judge(held[k][h])
			s.Origins /= 10
			t.Log(row(kinds[k].name, horizon, "wandering level, held out", s, try(kinds[k:k+1], WanderingLevel)[0], h))
			if s.Pinball > pinball {
				t.Errorf("%s %d: pinball %.3f is worse than %.3f of a simple method", kinds[k].name, horizon, s.Pinball, pinball)
			}
			for i, said := range []float64{0.85, 0.95} {
				if got := s.Coverage[i+1]; math.Abs(got-said) > 0.05 {
					t.Errorf("%s %d: %.0f %% held %.1f %%", kinds[k].name, horizon, 100*said, 100*got)
				}
			}
		}
	}
}

func try(kinds []kind, method Method) (out tried) {
	for _, k := range kinds {
		var all [][][]Origin
		for _, s := range k.series {
			all = append(all, Backtest(s, k.horizons, method, 1))
		}
		out = append(out, all)
	}
	return out
}

// lossOf is what a method is chosen by: how far its statements are from what
// they say, in units of five points, and its pinball loss beside another's.
func lossOf(kinds []kind, method, other tried, in func(Series) bool) (loss float64) {
	for k := range kinds {
		for h := range kinds[k].horizons {
			var ours, theirs []Origin
			for i, s := range kinds[k].series {
				if in(s) {
					ours, theirs = append(ours, method[k][i][h]...), append(theirs, other[k][i][h]...)
				}
			}
			s, o := Judge(ours), Judge(theirs)
			for i, said := range []float64{0.5, 0.85, 0.95} {
				loss += math.Abs(s.Coverage[i]-said) / 0.05 / 3
			}
			loss += 4 * (s.Pinball/o.Pinball - 1)
		}
	}
	return loss
}

func foldOf(name string, round int) int {
	h := fnv.New64a()
	fmt.Fprint(h, round, name)
	return int(h.Sum64() >> 32 % 5)
}

func joined(series [][][]Origin, h int) (all []Origin) {
	for _, s := range series {
		all = append(all, s[h]...)
	}
	return all
}

// row is one of the table: what was said held, with the range in which it held
// in 90 % of 2,000 draws of blocks of origins.
func row(kind string, horizon int, name string, s Score, series [][][]Origin, h int) string {
	var blocks [][]Origin
	for _, origins := range series {
		blocks = slices.AppendSeq(blocks, slices.Chunk(origins[h], block))
	}
	rng := rand.New(rand.NewPCG(1, 1))
	var drawn [3][]float64
	for range 2000 {
		var all []Origin
		for range blocks {
			all = append(all, blocks[rng.IntN(len(blocks))]...)
		}
		for i, c := range Judge(all).Coverage {
			drawn[i] = append(drawn[i], c)
		}
	}
	out := fmt.Sprintf("| %s %d | %s | %d |", kind, horizon, name, s.Origins)
	for i := range drawn {
		slices.Sort(drawn[i])
		out += fmt.Sprintf(" %.1f (%.0f to %.0f) |", 100*s.Coverage[i], 100*quantile(drawn[i], 0.05), 100*quantile(drawn[i], 0.95))
	}
	return out + fmt.Sprintf(" %.3f |", s.Pinball)
}

// samples reads what teams delivered from all samples that tell it.
func samples(t *testing.T) []kind {
	dir := os.Getenv("THROUGHLINE_SAMPLES")
	if dir == "" {
		dir = "../../../shared/data"
	}
	if _, err := os.Stat(filepath.Join(dir, "forecast", "sprints.csv")); err != nil {
		t.Skip("needs the samples: set THROUGHLINE_SAMPLES to where they are")
	}
	read := func(name string, comma rune) [][]string {
		t.Helper()
		file, err := os.Open(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		r := csv.NewReader(file)
		r.Comma = comma
		rows, err := r.ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		return rows[1:]
	}
	series := func(rows [][]string, delivered int) []Series {
		t.Helper()
		text := "series,period,delivered\n"
		for _, row := range rows {
			text += row[0] + "," + row[1] + "," + row[delivered] + "\n"
		}
		all, err := ReadSeries(strings.NewReader(text), func(p Problem) { t.Error(p) })
		if err != nil {
			t.Fatal(err)
		}
		return all
	}
	weeks := map[string]map[time.Time]float64{}
	for _, row := range read("cycle-time-series/krasinski-finishedItems.csv", ';') {
		day, err := time.Parse("02/01/2006", row[3])
		if err != nil {
			t.Fatal(err)
		}
		if weeks[row[1]] == nil {
			weeks[row[1]] = map[time.Time]float64{}
		}
		weeks[row[1]][day.AddDate(0, 0, -(int(day.Weekday())+6)%7)]++
	}
	var teams []Series
	for name, done := range weeks {
		s := Series{Name: name}
		order := slices.SortedFunc(maps.Keys(done), time.Time.Compare)
		for at, end := order[0], order[len(order)-1]; !at.After(end); at = at.AddDate(0, 0, 7) {
			s.Delivered = append(s.Delivered, done[at])
		}
		teams = append(teams, s)
	}
	slices.SortFunc(teams, func(a, b Series) int { return cmp.Compare(a.Name, b.Name) })
	return []kind{
		{"sprints", []int{1, 3, 6}, append(series(read("forecast/sprints.csv", ','), 2), series(read("derived-titanium-sprints/sprints.csv", ','), 7)...)},
		{"weeks", []int{4, 8, 12}, append(series(read("forecast/weeks.csv", ','), 2), teams...)},
	}
}
