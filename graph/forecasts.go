package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"math"
	"strings"

	"throughline/ent"
	"throughline/ent/calendar"
	"throughline/ent/feature"
	"throughline/ent/story"
	"throughline/graph/forecast"
	"throughline/graph/gen"
)

// asOf is what a forecast is made of: it is the same until the log goes on, the
// day ends, or somebody who builds is disabled or enabled, which the workspace's
// log says and the product's does not.
type asOf struct {
	number   int // of the log's last line
	day      calendar.Date
	builders string
}

func asOfNow(ctx context.Context, p *ent.Product) (asOf, error) {
	builders, err := whoBuilds(ctx, p.ID)
	return asOf{p.LastEvent, calendar.On(clock(ctx), zoneOf(p)), strings.Join(builders, " ")}, err
}

// forecasts keeps the newest of each product, and how each proposal that waits
// would move it.
type forecasts struct {
	products  memo[asOf, *forecast.Forecast]
	proposals memo[asOf, []forecast.Move]
}

type forecastKey struct{ product string }

// forecastOf returns when what is left of a product is likely to be done.
func forecastOf(ctx context.Context, productID string) (*forecast.Forecast, error) {
	return shared(ctx, forecastKey{productID}, func() (*forecast.Forecast, error) {
		p, err := db(ctx).Product.Get(ctx, productID)
		if err != nil {
			return nil, err
		}
		return keptFor(ctx, p, p.ID, &workOf(ctx).store.forecasts.products, func() (*forecast.Forecast, error) {
			plan, err := planOf(ctx, p)
			if err != nil {
				return nil, err
			}
			return plan.Forecast(seedOf(p.ID)), nil
		})
	})
}

// keptFor returns what was made of a product as it is. What is written now is no
// line of the log yet: in a transaction it is made anew.
func keptFor[V any](ctx context.Context, p *ent.Product, name string, in *memo[asOf, V], read func() (V, error)) (V, error) {
	if workOf(ctx).tx != nil {
		return read()
	}
	state, err := asOfNow(ctx, p)
	if err != nil {
		var none V
		return none, err
	}
	return in.get(ctx, name, state, read)
}

// seedOf makes a product's forecasts the same every time.
func seedOf(id string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(id))
	return h.Sum64()
}

// outlookIn returns what a forecast says of a thing; nil when nothing of it is left.
func outlookIn(ctx context.Context, productID string, in func(*forecast.Forecast) (forecast.Outlook, bool)) (*forecast.Outlook, error) {
	f, err := forecastOf(ctx, productID)
	if err != nil {
		return nil, err
	}
	if o, found := in(f); found {
		return &o, nil
	}
	return nil, nil
}

// outlookOfFeature returns what the forecast says of a feature, or of its first
// slice.
func outlookOfFeature(ctx context.Context, productID, id string, slice *story.Slice) (*forecast.Outlook, error) {
	return outlookIn(ctx, productID, func(f *forecast.Forecast) (forecast.Outlook, bool) {
		if slice != nil && *slice == story.SliceFirst {
			return f.FirstSlice(id)
		}
		return f.Feature(id)
	})
}

// forecastOfNode returns when a story, a feature, a goal or the scope of a
// sprint is likely to be done.
func forecastOfNode(ctx context.Context, n gen.Node) (*forecast.Outlook, error) {
	productID, find, err := subjectOfForecast(n)
	if err != nil {
		return nil, err
	}
	return outlookIn(ctx, productID, find)
}

// inTime returns how likely what is left of a thing is done by the end of a day.
func inTime(ctx context.Context, n gen.Node, day *calendar.Date) (*float64, error) {
	if day == nil {
		return nil, nil
	}
	o, err := forecastOfNode(ctx, n)
	if err != nil {
		return nil, err
	}
	return chanceBy(o, *day), nil
}

// chanceBy returns how likely it is done by the end of a day; nil without a date.
func chanceBy(o *forecast.Outlook, day calendar.Date) *float64 {
	if o == nil || o.Forecast().Why != "" {
		return nil
	}
	return of(o.By(day))
}

// forecastIf returns what the forecast of a thing would be in a scenario.
func forecastIf(ctx context.Context, id string, in *gen.Scenario) (*forecast.Outlook, error) {
	if _, err := asker(ctx); err != nil {
		return nil, err
	}
	found, err := nodesByID(ctx, []string{id}, selection{})
	if err != nil {
		return nil, err
	}
	if found[id] == nil {
		return nil, nil
	}
	productID, find, err := subjectOfForecast(found[id])
	if err != nil {
		return nil, err
	}
	if in == nil {
		return outlookIn(ctx, productID, find)
	}
	p, err := db(ctx).Product.Get(ctx, productID)
	if err != nil {
		return nil, err
	}
	then, err := forecastIn(ctx, p, in)
	if err != nil {
		return nil, err
	}
	if o, left := find(then); left {
		return &o, nil
	}
	return nil, nil
}

type scenarioKey struct{ product, scenario string }

// forecastIn returns a product's forecast as a scenario would have it, made once
// for all that a request asks of the same one.
func forecastIn(ctx context.Context, p *ent.Product, in *gen.Scenario) (*forecast.Forecast, error) {
	text, err := json.Marshal(in)
	if err != nil {
		return nil, err
	}
	return shared(ctx, scenarioKey{p.ID, string(text)}, func() (*forecast.Forecast, error) {
		now, err := forecastOf(ctx, p.ID)
		if err != nil {
			return nil, err
		}
		plan, err := otherwise(ctx, p, now.Plan(), in)
		if err != nil {
			return nil, err
		}
		return plan.Forecast(seedOf(p.ID)), nil
	})
}

// subjectOfForecast says in which product a thing is, and where its forecast is
// in that of the product.
func subjectOfForecast(of gen.Node) (productID string, find func(*forecast.Forecast) (forecast.Outlook, bool), err error) {
	switch n := of.(type) {
	case *ent.Story:
		return n.ProductID, func(f *forecast.Forecast) (forecast.Outlook, bool) { return f.Story(n.ID) }, nil
	case *ent.Feature:
		return n.ProductID, func(f *forecast.Forecast) (forecast.Outlook, bool) { return f.Feature(n.ID) }, nil
	case *ent.Goal:
		return n.ProductID, func(f *forecast.Forecast) (forecast.Outlook, bool) { return f.Goal(n.ID) }, nil
	case *ent.Sprint:
		return n.ProductID, func(f *forecast.Forecast) (forecast.Outlook, bool) { return f.Sprint(n.ID) }, nil
	}
	return "", nil, invalid("of", "A forecast is of a story, a feature, a goal or a sprint.")
}

// otherwise is a plan as it would be in a scenario.
func otherwise(ctx context.Context, p *ent.Product, plan forecast.Plan, in *gen.Scenario) (forecast.Plan, error) {
	if id := in.StoryFirst.Value(); id != nil {
		if known, err := db(ctx).Story.Query().Where(story.ID(*id), story.ProductID(p.ID)).Exist(ctx); err != nil || !known {
			return plan, orNot(err, "scenario.storyFirst")
		}
		plan = plan.First(*id)
	}
	featureIn := func(field, id string) error {
		known, err := db(ctx).Feature.Query().Where(feature.ID(id), feature.ProductID(p.ID)).Exist(ctx)
		if err != nil || !known {
			return orNot(err, field)
		}
		return nil
	}
	if id := in.FeatureLater.Value(); id != nil {
		if err := featureIn("scenario.featureLater", *id); err != nil {
			return plan, err
		}
		plan = plan.Later(*id)
	}
	if id := in.FirstSliceOnly.Value(); id != nil {
		if err := featureIn("scenario.firstSliceOnly", *id); err != nil {
			return plan, err
		}
		plan = plan.FirstSliceOnly(*id)
	}
	if away := in.Away.Value(); away != nil {
		if away.To < away.From {
			return plan, invalid("scenario.away.to", "The last day is before the first.")
		}
		lost, off, err := lostWith(ctx, p, plan, away)
		if err != nil {
			return plan, err
		}
		plan = plan.Away(away.From, away.To, lost, off...)
	}
	if at := in.WithoutPeriod.Value(); at != nil {
		if *at < 0 || *at >= len(plan.Coming) {
			return plan, invalid("scenario.withoutPeriod", "The coming periods are 0 to %d.", len(plan.Coming)-1)
		}
		plan = plan.WithoutPeriod(*at)
	}
	return plan, nil
}

// isChance refuses what is no chance one can ask about.
func isChance(likely float64) error {
	if !(likely > 0 && likely < 1) {
		return invalid("likely", "A chance lies between 0 and 1; this is %v.", likely)
	}
	return nil
}

// driversInWords says what makes a forecast as it is.
func driversInWords(f *forecast.Forecast) string {
	d := f.Drivers()
	unit := strings.ToLower(string(f.Unit))
	left := counted(d.Stories, "story is", "stories are") + " left"
	if f.Unit == forecast.Points {
		left += fmt.Sprintf(", %s points", figure(round1(d.Left)))
	}
	said := []string{left + "."}
	if f.Why != "" {
		return strings.Join(append(said, f.Why), " ")
	}
	said = append(said, fmt.Sprintf("A usual period delivers %s %s, seven of ten between %s and %s (of %s).",
		figure(round1(d.Pace)), unit, figure(round1(d.Low)), figure(round1(d.High)), counted(d.Periods, "period", "periods")))
	if d.Young >= 0.005 {
		said = append(said, fmt.Sprintf("With so few periods it is taken to rise, by %.0f %% over the next six.", 100*d.Young))
	}
	if d.Unestimated > 0 {
		said = append(said, fmt.Sprintf("%s not estimated; each counts %s.", counted(d.Unestimated, "story is", "stories are"), figure(round1(d.Typical))))
	}
	if d.Growth >= 0.005 {
		said = append(said, fmt.Sprintf("What comes up and goes first adds %.0f %% a period.", 100*d.Growth))
	}
	if d.Absent >= 1 {
		said = append(said, fmt.Sprintf("%s will be missing.", counted(int(math.Round(d.Absent)), "person-day", "person-days")))
	}
	return strings.Join(said, " ")
}

func round1(n float64) float64 { return math.Round(n*10) / 10 }
