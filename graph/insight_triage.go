package graph

import (
	"context"
	"fmt"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/feature"
	"throughline/ent/goal"
	"throughline/ent/insight"
	"throughline/ent/rights"
	"throughline/graph/gen"
)

// maxSpeaksFor is how many goals, and how many features, an insight speaks for.
const maxSpeaksFor = 20

// triaged returns an insight whose triage the caller decides.
func triaged(ctx context.Context, field, id string) (*ent.Client, *ent.Insight, ruling, error) {
	c, row, err := insightFor(ctx, field, id)
	if err != nil {
		return nil, nil, ruling{}, err
	}
	r, err := decide(ctx, row.ProductID, rights.TriageInsights)
	return c, row, r, err
}

func linkInsight(ctx context.Context, in gen.LinkInsightInput) (*ent.Insight, error) {
	c, row, r, err := triaged(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	if row.State == insight.StateMerged || row.State == insight.StateDismissed {
		return nil, invalid("input.id", "This insight is %s. returnInsight brings it back.", stateWords[row.State])
	}
	goals, features := in.GoalIds.Value(), in.FeatureIds.Value()
	if n, err := c.Goal.Query().Where(goal.IDIn(goals...), goal.ProductID(row.ProductID)).Count(ctx); err != nil || n < distinct(goals) {
		return nil, orNot(err, "input.goalIds")
	}
	if n, err := c.Feature.Query().Where(feature.IDIn(features...), feature.ProductID(row.ProductID)).Count(ctx); err != nil || n < distinct(features) {
		return nil, orNot(err, "input.featureIds")
	}
	return relink(ctx, c, row, r, in.Version, links{goals, features}, links{})
}

// speakFor links insights to a feature that is new.
func speakFor(ctx context.Context, f *ent.Feature, insights []string) error {
	for i, id := range insights {
		field := fmt.Sprintf("input.insightIds.%d", i)
		c, row, r, err := triaged(ctx, field, id)
		switch {
		case err != nil:
			return err
		case row.ProductID != f.ProductID:
			return notFound(field)
		case row.State == insight.StateMerged || row.State == insight.StateDismissed:
			return invalid(field, "This insight is %s. returnInsight brings it back.", stateWords[row.State])
		}
		if _, err := relink(ctx, c, row, r, graphql.Omittable[*int]{}, links{features: []string{f.ID}}, links{}); err != nil {
			return about(field, err)
		}
	}
	return nil
}

func unlinkInsight(ctx context.Context, in gen.UnlinkInsightInput) (*ent.Insight, error) {
	c, row, r, err := triaged(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	return relink(ctx, c, row, r, in.Version, links{}, links{in.GoalIds.Value(), in.FeatureIds.Value()})
}

var stateWords = map[insight.State]string{insight.StateMerged: "merged", insight.StateDismissed: "dismissed"}

// orNot is an error, or that something of a list is not there.
func orNot(err error, field string) error {
	if err != nil {
		return err
	}
	return notFound(field)
}

func distinct(ids []string) int { return len(slices.Compact(slices.Sorted(slices.Values(ids)))) }

// links is what insights speak for.
type links struct{ goals, features []string }

// relink adds links of an insight and takes others away. One without any is in
// the inbox, unless it is merged or dismissed.
func relink(ctx context.Context, c *ent.Client, row *ent.Insight, r ruling, base graphql.Omittable[*int], add, remove links) (*ent.Insight, error) {
	goals, err := row.QueryGoals().Order(goal.ByID()).IDs(ctx)
	if err != nil {
		return nil, err
	}
	features, err := row.QueryFeatures().Order(feature.ByID()).IDs(ctx)
	if err != nil {
		return nil, err
	}
	moreGoals, lessGoals := difference(goals, add.goals, remove.goals)
	moreFeatures, lessFeatures := difference(features, add.features, remove.features)
	var changes []change.Field
	after := links{apply(goals, moreGoals, lessGoals), apply(features, moreFeatures, lessFeatures)}
	if len(moreGoals)+len(lessGoals) > 0 {
		changes = append(changes, changed("goals", goals, after.goals))
	}
	if len(moreFeatures)+len(lessFeatures) > 0 {
		changes = append(changes, changed("features", features, after.features))
	}
	switch {
	case len(after.goals) > maxSpeaksFor:
		return nil, invalid("input.goalIds", "An insight speaks for at most %d goals.", maxSpeaksFor)
	case len(after.features) > maxSpeaksFor:
		return nil, invalid("input.featureIds", "An insight speaks for at most %d features.", maxSpeaksFor)
	case len(changes) == 0:
		return row, nil
	}
	state := row.State
	if row.IntoID == nil && row.Reason == "" {
		state = insight.StateInbox
		if len(after.goals)+len(after.features) > 0 {
			state = insight.StateLinked
		}
	}
	return changeInsight(ctx, c, row, r, base, changes, func(up *ent.InsightUpdateOne) {
		up.AddGoalIDs(moreGoals...).RemoveGoalIDs(lessGoals...).AddFeatureIDs(moreFeatures...).RemoveFeatureIDs(lessFeatures...).SetState(state)
	})
}

// mergeInsights says that insights tell the same as another, and returns it and
// those that count with it now. What was merged into them before follows.
func mergeInsights(ctx context.Context, in gen.MergeInsightsInput) (into *ent.Insight, merged []string, err error) {
	c, into, r, err := triaged(ctx, "input.intoId", in.IntoID)
	if err != nil {
		return nil, nil, err
	}
	if into.State == insight.StateMerged || into.State == insight.StateDismissed {
		return nil, nil, invalid("input.intoId", "This insight is %s. returnInsight brings it back.", stateWords[into.State])
	}
	if len(in.Ids) == 0 {
		return nil, nil, invalid("input.ids", "This may not be empty.")
	}
	rows, err := c.Insight.Query().Where(insight.ProductID(into.ProductID), insight.Or(insight.IDIn(in.Ids...), insight.IntoIDIn(in.Ids...))).
		Order(insight.ByID()).All(ctx)
	if err != nil {
		return nil, nil, err
	}
	for i, id := range in.Ids {
		field := fmt.Sprintf("input.ids.%d", i)
		switch at := slices.IndexFunc(rows, func(row *ent.Insight) bool { return row.ID == id }); {
		case id == into.ID:
			return nil, nil, invalid(field, "An insight is not merged into itself.")
		case at < 0:
			return nil, nil, notFound(field)
		case rows[at].State == insight.StateDismissed:
			return nil, nil, invalid(field, "This insight is dismissed. returnInsight brings it back.")
		}
	}
	for _, row := range rows {
		if row.IntoID != nil && *row.IntoID == into.ID {
			continue
		}
		if _, err := changeInsight(ctx, c, row, r, graphql.Omittable[*int]{}, []change.Field{changed("intoId", row.IntoID, into.ID)}, func(up *ent.InsightUpdateOne) {
			up.SetIntoID(into.ID).SetState(insight.StateMerged)
		}); err != nil {
			return nil, nil, err
		}
		merged = append(merged, row.ID)
	}
	return into, merged, nil
}

// compareInsights tells two insights apart, or takes that back.
func compareInsights(ctx context.Context, in gen.CompareInsightsInput) (*ent.Insight, error) {
	c, row, r, err := triaged(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	if in.OtherID == row.ID {
		return nil, invalid("input.otherId", "An insight is like itself.")
	}
	if known, err := c.Insight.Query().Where(insight.ID(in.OtherID), insight.ProductID(row.ProductID)).Exist(ctx); err != nil || !known {
		return nil, orNot(err, "input.otherId")
	}
	apart, err := row.QueryUnlike().Where(insight.ID(in.OtherID)).Exist(ctx)
	if err != nil || apart != in.Alike {
		return row, err
	}
	was := changed("unlike", nil, in.OtherID)
	if in.Alike {
		was = changed("unlike", in.OtherID, nil)
	}
	return changeInsight(ctx, c, row, r, in.Version, []change.Field{was}, func(up *ent.InsightUpdateOne) {
		if in.Alike {
			up.RemoveUnlikeIDs(in.OtherID)
		} else {
			up.AddUnlikeIDs(in.OtherID)
		}
	})
}

func dismissInsight(ctx context.Context, in gen.DismissInsightInput) (*ent.Insight, error) {
	c, row, r, err := triaged(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	reason, err := required("input.reason", in.Reason, maxSentence)
	if err != nil {
		return nil, err
	}
	switch row.State {
	case insight.StateMerged:
		return nil, invalid("input.id", "This insight is merged. returnInsight brings it back.")
	case insight.StateDismissed:
		return nil, invalid("input.id", "This insight is dismissed.")
	}
	return changeInsight(ctx, c, row, r, in.Version, []change.Field{changed("reason", nil, reason)}, func(up *ent.InsightUpdateOne) {
		up.SetReason(reason).SetState(insight.StateDismissed)
	})
}

func returnInsight(ctx context.Context, in gen.ReturnInsightInput) (*ent.Insight, error) {
	c, row, r, err := triaged(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	var changes []change.Field
	switch row.State {
	case insight.StateMerged:
		changes = append(changes, changed("intoId", row.IntoID, nil))
	case insight.StateDismissed:
		changes = append(changes, changed("reason", row.Reason, nil))
	default:
		return nil, invalid("input.id", "This insight is neither merged nor dismissed.")
	}
	linked, err := c.Insight.Query().Where(insight.ID(row.ID), insight.Or(insight.HasGoals(), insight.HasFeatures())).Exist(ctx)
	if err != nil {
		return nil, err
	}
	state := insight.StateInbox
	if linked {
		state = insight.StateLinked
	}
	return changeInsight(ctx, c, row, r, in.Version, changes, func(up *ent.InsightUpdateOne) {
		up.SetReason("").ClearIntoID().SetState(state)
	})
}

// changeInsight writes what triage changes of an insight, and says so in the log.
func changeInsight(ctx context.Context, c *ent.Client, row *ent.Insight, r ruling, base graphql.Omittable[*int], changes []change.Field, set func(*ent.InsightUpdateOne)) (*ent.Insight, error) {
	if err := based(ctx, row.ID, row.Version, base, changes...); err != nil {
		return nil, err
	}
	up := c.Insight.UpdateOneID(row.ID).AddVersion(1).SetUpdatedAt(clock(ctx))
	set(up)
	after, err := up.Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, version: after.Version, changes: changes})
	return after, nil
}
