package graph

import (
	"context"
	"fmt"
	"math"
	"slices"
	"time"

	"throughline/ent"
	"throughline/ent/calendar"
	"throughline/ent/story"
	"throughline/ent/user"
	"throughline/graph/forecast"
	"throughline/graph/gen"
)

// lostWith returns how many person-days each working day has less while somebody
// is away, and when they are so anyway.
func lostWith(ctx context.Context, p *ent.Product, plan forecast.Plan, away *gen.Away) (lost float64, off []forecast.Absence, err error) {
	userID := away.UserID.Value()
	if userID == nil {
		return 1, nil, nil
	}
	if err := peopleIn(ctx, db(ctx), p.ID, "scenario.away.userId", []string{*userID}); err != nil {
		return 0, nil, err
	}
	b, err := buildersOf(ctx, p, away.From, away.To)
	if err != nil || !slices.Contains(b.ids, *userID) {
		return 0, nil, err
	}
	share, err := shareSince(ctx, p, plan.Since, *userID)
	if err != nil {
		return 0, nil, err
	}
	lost = 1
	if share > 0 {
		lost = share * float64(len(b.ids))
	}
	for _, days := range b.away {
		if days.UserID == *userID {
			off = append(off, forecast.Absence{Start: days.Start, End: days.End})
		}
	}
	return lost, off, nil
}

// shareSince returns how much of what was accepted since a day, and had somebody
// on it, a person took on.
func shareSince(ctx context.Context, p *ent.Product, since calendar.Date, userID string) (float64, error) {
	rows, err := db(ctx).Story.Query().
		Where(story.ProductID(p.ID), story.StatusEQ(story.StatusAccepted), story.AcceptedAtGTE(since.Time(zoneOf(p))), story.HasAssignees()).
		Select(story.FieldID).WithAssignees(func(q *ent.UserQuery) { q.Select(user.FieldID) }).All(ctx)
	if err != nil || len(rows) == 0 {
		return 0, err
	}
	theirs := 0.0
	for _, row := range rows {
		if slices.ContainsFunc(row.Edges.Assignees, func(u *ent.User) bool { return u.ID == userID }) {
			theirs += 1 / float64(len(row.Edges.Assignees))
		}
	}
	return theirs / float64(len(rows)), nil
}

// shareOf says what a scenario takes as missing while a person is away.
func shareOf(ctx context.Context, p *ent.Product, userID string) (*gen.Share, error) {
	if err := peopleIn(ctx, db(ctx), p.ID, "userId", []string{userID}); err != nil {
		return nil, err
	}
	u, err := db(ctx).User.Get(ctx, userID)
	if err != nil {
		return nil, err
	}
	now, err := forecastOf(ctx, p.ID)
	if err != nil {
		return nil, err
	}
	plan := now.Plan()
	b, err := buildersOf(ctx, p, plan.Since, plan.Since)
	if err != nil {
		return nil, err
	}
	since := plan.Since.Time(time.UTC).Format("2 January 2006")
	said := &gen.Share{User: u}
	if !slices.Contains(b.ids, userID) {
		said.Words = fmt.Sprintf("%s does not build here: nothing is missing.", u.Name)
		return said, nil
	}
	share, err := shareSince(ctx, p, plan.Since, userID)
	if err != nil {
		return nil, err
	}
	if share == 0 {
		said.Words = fmt.Sprintf("%s had none of what was accepted since %s: what is missing is one of %s.", u.Name, since, counted(len(b.ids), "person", "people"))
		return said, nil
	}
	said.Share = &share
	said.Words = fmt.Sprintf("%s had %.0f %% of what was accepted since %s: as much is missing.", u.Name, math.Round(100*share), since)
	return said, nil
}
