package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strconv"

	"golang.org/x/sync/errgroup"

	"throughline/graph/forecast"
)

const (
	maxHorizon  = 104 // two years of weeks
	maxHorizons = 12
	maxNamed    = 20       // problems that are printed one by one
	seed        = 20260820 // any: the same file gives the same figures
)

// methods are those a backtest compares: two simple ones and the last, which the
// product's own forecasts are made with and which --json tells.
var methods = []struct {
	name string
	use  forecast.Method
}{
	{"resampling", forecast.Resampling},
	{"Bayesian bootstrap", forecast.BayesianBootstrap},
	{"wandering level", forecast.WanderingLevel},
}

// Run prints how far each method's statements held.
func (c *backtest) Run(p *program) error {
	if err := c.check(); err != nil {
		return err
	}
	series, err := c.read(p.stderr)
	if err != nil {
		return err
	}
	if c.JSON {
		origins, err := c.replay(p, series, methods[len(methods)-1].use)
		if err != nil {
			return err
		}
		return printOrigins(p.stdout, c.Horizons, origins)
	}
	return c.printTable(p, series)
}

func (c *backtest) check() error {
	if len(c.Horizons) == 0 || len(c.Horizons) > maxHorizons {
		return fmt.Errorf("--horizons takes 1 to %d numbers", maxHorizons)
	}
	for _, horizon := range c.Horizons {
		if horizon < 1 || horizon > maxHorizon {
			return fmt.Errorf("--horizons: %d is not from 1 to %d", horizon, maxHorizon)
		}
	}
	return nil
}

// read returns the series that are long enough, and tells stderr what is not
// used.
func (c *backtest) read(stderr io.Writer) ([]forecast.Series, error) {
	file, err := os.Open(c.File)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	left := 0
	all, err := forecast.ReadSeries(file, func(problem forecast.Problem) {
		if left++; left <= maxNamed {
			fmt.Fprintf(stderr, "%v; left out\n", problem)
		}
	})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", c.File, err)
	}
	if left > maxNamed {
		fmt.Fprintf(stderr, "and %s more left out\n", number(left-maxNamed, "row"))
	}
	var long []forecast.Series
	for _, s := range all {
		if len(s.Delivered) <= forecast.MinHistory {
			fmt.Fprintf(stderr, "%s is too short: %s, and the first forecast is made after %d\n", s.Name, number(len(s.Delivered), "period"), forecast.MinHistory)
			continue
		}
		long = append(long, s)
	}
	if len(long) == 0 {
		return nil, errors.New("no series is long enough to look back on")
	}
	return long, nil
}

// replay returns the origins of all series, by horizon, in the order of the file.
func (c *backtest) replay(p *program, series []forecast.Series, method forecast.Method) ([][]forecast.Origin, error) {
	each := make([][][]forecast.Origin, len(series))
	work, ctx := errgroup.WithContext(p.ctx)
	work.SetLimit(runtime.GOMAXPROCS(0))
	for i, s := range series {
		work.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			each[i] = forecast.Backtest(s, c.Horizons, method, seed)
			return nil
		})
	}
	if err := work.Wait(); err != nil {
		return nil, err
	}
	all := make([][]forecast.Origin, len(c.Horizons))
	for _, origins := range each {
		for i := range all {
			all[i] = append(all[i], origins[i]...)
		}
	}
	return all, nil
}

func (c *backtest) printTable(p *program, series []forecast.Series) error {
	scores := make([][]forecast.Score, len(c.Horizons))
	for _, method := range methods {
		origins, err := c.replay(p, series, method.use)
		if err != nil {
			return err
		}
		for i := range origins {
			scores[i] = append(scores[i], forecast.Judge(origins[i]))
		}
	}
	fmt.Fprintf(p.stdout, "%7s  %-20s %7s %6s %6s %6s %8s\n", "horizon", "method", "origins", "50 %", "85 %", "95 %", "pinball")
	for i, horizon := range c.Horizons {
		for j, method := range methods {
			s := scores[i][j]
			if s.Origins == 0 {
				fmt.Fprintf(p.stdout, "%7d  no series is long enough\n", horizon)
				break
			}
			fmt.Fprintf(p.stdout, "%7d  %-20s %7d %6.1f %6.1f %6.1f %8.3f\n", horizon, method.name, s.Origins,
				100*s.Coverage[0], 100*s.Coverage[1], 100*s.Coverage[2], s.Pinball)
		}
		if n := scores[i][0].Unscaled; n > 0 {
			fmt.Fprintf(p.stdout, "%9s%s expected nothing: no place in the pinball loss\n", "", number(n, "origin"))
		}
	}
	return nil
}

// printOrigins prints what --json promises.
func printOrigins(w io.Writer, horizons []int, all [][]forecast.Origin) error {
	type origin struct {
		Series    string             `json:"series"`
		Origin    int                `json:"origin"` // how many periods came before
		Quantiles map[string]float64 `json:"quantiles"`
		Expected  float64            `json:"expected"`
		Outcome   float64            `json:"outcome"`
	}
	type ahead struct {
		Horizon int      `json:"horizon"`
		Origins []origin `json:"origins"`
	}
	var out struct {
		Horizons []ahead `json:"horizons"`
	}
	for i, horizon := range horizons {
		told := ahead{Horizon: horizon, Origins: []origin{}}
		for _, o := range all[i] {
			quantiles := map[string]float64{}
			for k, level := range forecast.Levels {
				quantiles[strconv.Itoa(int(100*level+0.5))] = o.Quantiles[k]
			}
			told.Origins = append(told.Origins, origin{o.Series, o.Periods, quantiles, o.Expected, o.Outcome})
		}
		out.Horizons = append(out.Horizons, told)
	}
	return json.NewEncoder(w).Encode(out)
}
