package graph

import (
	"context"
	"slices"
	"strings"
	"time"
	_ "time/tzdata" // the zones, also where the machine has none

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/product"
	"throughline/ent/rights"
	"throughline/ent/schema"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

var (
	defaultScale = []float64{1, 2, 3, 5, 8, 13, 21}
	defaultDays  = []int{1, 2, 3, 4, 5}
)

func createProduct(ctx context.Context, in gen.CreateProductInput) (*ent.Product, error) {
	key, err := cleanKey("input.key", in.Key)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, "", rights.Administer)
	if err != nil {
		return nil, err
	}
	v := viewer.FromContext(ctx)
	c, err := workOf(ctx).enterWorkspace(ctx)
	if err != nil {
		return nil, err
	}
	taken, err := c.Product.Query().Where(product.Key(key)).Exist(ctx)
	if err != nil {
		return nil, err
	}
	if taken {
		return nil, invalid("input.key", "The key %s is taken.", key)
	}
	e := edits("", 0)
	e.setTitle("name", graphql.OmittableOf(&in.Name), "", maxName)
	e.setText("vision", in.Vision, "", maxText)
	setCalendar(e, in.TimeZone, in.WorkingDays, in.EstimationScale, &ent.Product{})
	if e.err != nil {
		return nil, e.err
	}
	now := clock(ctx)
	create := c.Product.Create().SetWorkspaceID(v.WorkspaceID).SetKey(key).
		SetCreatedAt(now).SetUpdatedAt(now).SetWorkingDays(defaultDays).SetEstimationScale(defaultScale)
	if err := e.apply(create.Mutation()); err != nil {
		return nil, err
	}
	p, err := create.Save(ctx)
	if err != nil {
		return nil, err
	}
	r.product = p.ID
	workOf(ctx).locked[p.ID] = p
	workOf(ctx).record(ctx, entry{ruling: r, entity: p.ID, version: p.Version, changes: created(map[string]any{"key": key, "name": p.Name})})
	return p, nil
}

func cleanKey(field, key string) (string, error) {
	key = strings.ToUpper(strings.TrimSpace(key))
	if !schema.ProductKey.MatchString(key) {
		return "", invalid(field, "A key is 2 to 10 letters and digits and begins with a letter, like CHK.")
	}
	return key, nil
}

func updateProduct(ctx context.Context, in gen.UpdateProductInput) (*ent.Product, error) {
	c, err := workOf(ctx).enter(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	p, err := c.Product.Get(ctx, in.ID)
	if err != nil {
		return nil, orNotFound(err, "input.id")
	}
	e := edits(p.ID, p.Version)
	e.setTitle("name", in.Name, p.Name, maxName)
	e.setText("vision", in.Vision, p.Vision, maxText)
	if to := in.FourEyes.Value(); to != nil && *to != p.FourEyes {
		e.put("fourEyes", p.FourEyes, *to)
	}
	setLimit(e, "inProgressLimit", in.InProgressLimit, p.InProgressLimit)
	setLimit(e, "inReviewLimit", in.InReviewLimit, p.InReviewLimit)
	setCalendar(e, in.TimeZone, in.WorkingDays, in.EstimationScale, p)
	setHolidays(e, in.Holidays, p)
	reason, err := optional("input.reason", in.Reason, maxSentence)
	if err != nil {
		return nil, err
	}
	err = save(ctx, e, in.Version, reason, []part{
		{rights.SetGoals, p.ID, e.of("vision")},
		{rights.PlanSprints, p.ID, e.of("inProgressLimit", "inReviewLimit")},
		{rights.Administer, p.ID, e.except("vision", "inProgressLimit", "inReviewLimit")},
	}, func(version int) (err error) {
		up := c.Product.UpdateOneID(p.ID).SetVersion(version).SetUpdatedAt(clock(ctx))
		if err := e.apply(up.Mutation()); err != nil {
			return err
		}
		p, err = up.Save(ctx)
		return err
	})
	return p, err
}

// setLimit takes how many stories may have come so far at once.
func setLimit(e *edit, name string, in graphql.Omittable[*int], current *int) {
	if to := in.Value(); to != nil && (*to < 1 || *to > schema.MaxLimit) {
		e.fail(invalid("input."+name, "A limit is 1 to %d stories; null is none.", schema.MaxLimit))
	}
	setOptional(e, name, in, current)
}

// setCalendar takes a product's zone, working days and scale.
func setCalendar(e *edit, zone graphql.Omittable[*string], days graphql.Omittable[[]int], scale graphql.Omittable[[]float64], p *ent.Product) {
	if to := zone.Value(); to != nil && *to != p.TimeZone {
		if _, err := time.LoadLocation(*to); err != nil || *to == "" || *to == "Local" {
			e.fail(invalid("input.timeZone", "%q is not a time zone like Europe/Berlin.", *to))
		}
		e.put("timeZone", p.TimeZone, *to)
	}
	if to := days.Value(); to != nil && !slices.Equal(to, p.WorkingDays) {
		to = slices.Compact(slices.Sorted(slices.Values(to)))
		if len(to) == 0 || to[0] < 1 || to[len(to)-1] > 7 {
			e.fail(invalid("input.workingDays", "Working days are 1 (Monday) to 7 (Sunday), at least one."))
		}
		e.put("workingDays", p.WorkingDays, to)
	}
	if to := scale.Value(); to != nil && !slices.Equal(to, p.EstimationScale) {
		to = slices.Compact(slices.Sorted(slices.Values(to)))
		if len(to) == 0 || len(to) > 20 || to[0] < 0 || to[len(to)-1] > 1000 {
			e.fail(invalid("input.estimationScale", "A scale is 1 to 20 values from 0 to 1000."))
		}
		e.put("estimationScale", p.EstimationScale, to)
	}
}

// zoneOf returns a product's time zone.
func zoneOf(p *ent.Product) *time.Location {
	if zone, err := time.LoadLocation(p.TimeZone); err == nil {
		return zone
	}
	return time.UTC
}

// productFor returns a product to work in, with its lock held.
func productFor(ctx context.Context, id string) (*ent.Client, *ent.Product, error) {
	c, err := workOf(ctx).enter(ctx, "input.productId", id)
	if err != nil {
		return nil, nil, err
	}
	p, err := c.Product.Get(ctx, id)
	return c, p, orNotFound(err, "input.productId")
}
