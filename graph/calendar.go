package graph

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/calendar"
	"throughline/ent/change"
	"throughline/ent/daysoff"
	"throughline/ent/rights"
	"throughline/ent/role"
	"throughline/ent/sprint"
	"throughline/ent/user"
	"throughline/ent/viewer"
	"throughline/graph/flow"
	"throughline/graph/gen"
)

const (
	maxHolidays  = 200
	maxDaysOff   = 366 // in one stretch
	maxStretches = 100 // of one person, to come
	maxAway      = 500 // that are listed
)

// setHolidays takes a product's holidays, which come by date and once each.
func setHolidays(e *edit, in graphql.Omittable[[]*calendar.Holiday], p *ent.Product) {
	if !in.IsSet() {
		return
	}
	to := make([]calendar.Holiday, 0, len(in.Value()))
	for i, h := range in.Value() {
		field := fmt.Sprintf("input.holidays.%d", i)
		name := strings.TrimSpace(h.Name)
		switch {
		case name == "" || len([]rune(name)) > maxName:
			e.fail(invalid(field+".name", "A holiday has a name of up to %d characters.", maxName))
		case slices.ContainsFunc(to, func(other calendar.Holiday) bool { return other.Date == h.Date }):
			e.fail(invalid(field+".date", "%s is in the list twice.", h.Date))
		}
		to = append(to, calendar.Holiday{Date: h.Date, Name: name})
	}
	if len(to) > maxHolidays {
		e.fail(invalid("input.holidays", "A calendar holds up to %d holidays.", maxHolidays))
	}
	slices.SortFunc(to, func(a, b calendar.Holiday) int { return strings.Compare(string(a.Date), string(b.Date)) })
	if !slices.Equal(to, p.Holidays) {
		e.put("holidays", p.Holidays, to)
	}
}

// workCalendar is a product's calendar, as charts count by it.
func workCalendar(p *ent.Product) flow.Calendar {
	c := flow.Calendar{Zone: zoneOf(p), Weekdays: p.WorkingDays}
	for _, h := range p.Holidays {
		c.Holidays = append(c.Holidays, h.Date)
	}
	return c
}

// addDaysOff says that somebody does not work on some days.
func addDaysOff(ctx context.Context, in gen.AddDaysOffInput) (*ent.DaysOff, error) {
	c, p, err := productFor(ctx, in.ProductID)
	if err != nil {
		return nil, err
	}
	who := viewer.FromContext(ctx).UserID
	if in.UserID.Value() != nil {
		who = *in.UserID.Value()
	}
	r, err := decide(ctx, p.ID, aboutDaysOff(ctx, who))
	if err != nil {
		return nil, err
	}
	if err := peopleIn(ctx, c, p.ID, "input.userId", []string{who}); err != nil {
		return nil, err
	}
	end := in.Start
	if in.End.Value() != nil {
		end = *in.End.Value()
	}
	switch {
	case end < in.Start:
		return nil, invalid("input.end", "They end on %s, before they start on %s.", end, in.Start)
	case in.Start.Add(maxDaysOff-1) < end:
		return nil, invalid("input.end", "At most %d days at a time.", maxDaysOff)
	}
	theirs := daysoff.And(daysoff.ProductID(p.ID), daysoff.UserID(who), daysoff.EndGTE(calendar.On(clock(ctx), zoneOf(p))))
	switch n, err := c.DaysOff.Query().Where(theirs).Count(ctx); {
	case err != nil:
		return nil, err
	case n >= maxStretches:
		return nil, invalid("input.start", "One has up to %d stretches of days off to come.", maxStretches)
	}
	switch other, err := c.DaysOff.Query().Where(daysoff.ProductID(p.ID), daysoff.UserID(who), daysoff.StartLTE(end), daysoff.EndGTE(in.Start)).First(ctx); {
	case err == nil:
		return nil, invalid("input.start", "%s to %s are days off already.", other.Start, other.End)
	case !ent.IsNotFound(err):
		return nil, err
	}
	row, err := c.DaysOff.Create().SetWorkspaceID(p.WorkspaceID).SetProductID(p.ID).SetUserID(who).SetStart(in.Start).SetEnd(end).Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, version: 1, subject: p.ID,
		changes: created(map[string]any{"userId": who, "start": in.Start, "end": end})})
	return row, nil
}

// aboutDaysOff is the decision that somebody's days off take.
func aboutDaysOff(ctx context.Context, userID string) rights.Decision {
	if userID == viewer.FromContext(ctx).UserID {
		return rights.Discuss
	}
	return rights.PlanSprints
}

// removeDaysOff takes days off back, and returns whose product they were in.
func removeDaysOff(ctx context.Context, in gen.RemoveDaysOffInput) (*ent.Product, error) {
	row, err := db(ctx).DaysOff.Get(ctx, in.DaysOffID)
	if err != nil {
		return nil, orNotFound(err, "input.daysOffId")
	}
	c, err := workOf(ctx).enter(ctx, "input.daysOffId", row.ProductID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, row.ProductID, aboutDaysOff(ctx, row.UserID))
	if err != nil {
		return nil, err
	}
	if err := c.DaysOff.DeleteOneID(row.ID).Exec(ctx); err != nil {
		return nil, orNotFound(err, "input.daysOffId")
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, version: 2, subject: row.ProductID, changes: []change.Field{
		changed("userId", row.UserID, nil), changed("start", row.Start, nil), changed("end", row.End, nil),
	}})
	return c.Product.Get(ctx, row.ProductID)
}

// daysOffFrom lists who is away from a date on.
func daysOffFrom(ctx context.Context, p *ent.Product, from *calendar.Date) ([]*ent.DaysOff, error) {
	date := calendar.On(clock(ctx), zoneOf(p))
	if from != nil {
		date = *from
	}
	q := db(ctx).DaysOff.Query().Where(daysoff.ProductID(p.ID), daysoff.EndGTE(date)).
		Order(daysoff.ByStart(), daysoff.ByID()).Limit(maxAway)
	collectDaysOff(selected(ctx), q)
	return q.All(ctx)
}

// builders are the people of a product who build, with when they are away.
type builders struct {
	calendar flow.Calendar
	ids      []string
	away     []*ent.DaysOff
}

// buildersOf reads who builds in a product, and their days off that fall between
// two dates.
func buildersOf(ctx context.Context, p *ent.Product, from, to calendar.Date) (builders, error) {
	b := builders{calendar: workCalendar(p)}
	var err error
	b.ids, err = whoBuilds(ctx, p.ID)
	if err != nil || len(b.ids) == 0 {
		return b, err
	}
	q := db(ctx).DaysOff.Query().Where(daysoff.ProductID(p.ID), daysoff.UserIDIn(b.ids...), daysoff.StartLTE(to), daysoff.EndGTE(from)).
		Order(daysoff.ByStart(), daysoff.ByID())
	q.WithUser()
	b.away, err = q.All(ctx)
	return b, err
}

// whoBuilds lists the people who build in a product. That somebody is disabled
// stands in no product's log.
func whoBuilds(ctx context.Context, productID string) ([]string, error) {
	return db(ctx).User.Query().
		Where(user.Active(true), user.HasRolesWith(role.ProductID(productID), role.KindEQ(rights.Developer))).
		Order(user.ByID()).IDs(ctx)
}

// between returns who is there from one date to another, both included.
func (b builders) between(from, to calendar.Date) *gen.Availability {
	days := b.calendar.Count(from, to)
	a := &gen.Availability{WorkingDays: days, People: len(b.ids), PersonDays: days * len(b.ids), DaysOff: []*ent.DaysOff{}}
	for _, off := range b.away {
		if off.Start > to || off.End < from {
			continue
		}
		a.DaysOff = append(a.DaysOff, off)
		a.PersonDays -= b.calendar.Count(max(off.Start, from), min(off.End, to))
	}
	return a
}

// isDated reports whether a sprint has both dates, and not too far apart.
func isDated(s *ent.Sprint) bool {
	return s.Start != nil && s.End != nil && s.Start.Add(flow.MaxDays) > *s.End
}

// availability returns who is there in a sprint; nil without both its dates.
func availability(ctx context.Context, s *ent.Sprint) (*gen.Availability, error) {
	if !isDated(s) {
		return nil, nil
	}
	p, err := db(ctx).Product.Get(ctx, s.ProductID)
	if err != nil {
		return nil, err
	}
	b, err := buildersOf(ctx, p, *s.Start, *s.End)
	if err != nil {
		return nil, err
	}
	return b.between(*s.Start, *s.End), nil
}

// suggestedCapacity returns what would be as much as was delivered lately.
func suggestedCapacity(ctx context.Context, s *ent.Sprint) (*float64, error) {
	if !isDated(s) {
		return nil, nil
	}
	p, err := db(ctx).Product.Get(ctx, s.ProductID)
	if err != nil {
		return nil, err
	}
	last, err := lastSprints(ctx, p, nil, sprint.StateClosed)
	if err != nil {
		return nil, err
	}
	last = slices.DeleteFunc(last, func(s *ent.Sprint) bool { return !isDated(s) })
	if len(last) == 0 {
		return nil, nil
	}
	charts, err := chartsOf(ctx, p, last)
	if err != nil {
		return nil, err
	}
	from, to := *s.Start, *s.End
	for _, l := range last {
		from, to = min(from, *l.Start), max(to, *l.End)
	}
	b, err := buildersOf(ctx, p, from, to)
	if err != nil {
		return nil, err
	}
	var perDay []float64
	for _, l := range last {
		if there := b.between(*l.Start, *l.End).PersonDays; there > 0 && charts[l.ID] != nil {
			perDay = append(perDay, charts[l.ID].Last.Accepted().Points/float64(there))
		}
	}
	here := b.between(*s.Start, *s.End).PersonDays
	if len(perDay) == 0 || here <= 0 {
		return nil, nil
	}
	return of(math.Round(flow.Median(perDay)*float64(here)*2) / 2), nil
}

// collectDaysOff loads what is asked of days off with them.
func collectDaysOff(s selection, q *ent.DaysOffQuery) {
	s = s.of("DaysOff")
	s.each("user", func(s selection) { q.WithUser(func(q *ent.UserQuery) { collectUser(s, q) }) })
	s.each("product", func(s selection) { q.WithProduct(func(q *ent.ProductQuery) { collectProduct(s, q) }) })
}
