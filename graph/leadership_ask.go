package graph

import (
	"context"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/ask"
	"throughline/ent/change"
	"throughline/ent/report"
	"throughline/ent/rights"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

const (
	maxAsks    = 10 // of a report
	maxOptions = 5  // of one
)

// askDecision puts a decision to somebody, in a draft.
func askDecision(ctx context.Context, in gen.AskDecisionInput) (*ent.Ask, error) {
	return writeAsk(ctx, in, func(*ent.AskCreate) {})
}

// writeAsk puts a decision to somebody; more says what the input does not.
func writeAsk(ctx context.Context, in gen.AskDecisionInput, more func(*ent.AskCreate)) (*ent.Ask, error) {
	c, row, err := reportFor(ctx, "input.reportId", in.ReportID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, row.ProductID, rights.PublishReports)
	if err != nil {
		return nil, err
	}
	if row.State == report.StatePublished {
		return nil, errPublished.at("input.reportId")
	}
	question, err := required("input.question", in.Question, maxSentence)
	if err != nil {
		return nil, err
	}
	options, err := offered(in.Options.Value())
	if err != nil {
		return nil, err
	}
	if err := peopleIn(ctx, c, row.ProductID, "input.ofId", []string{in.OfID}); err != nil {
		return nil, err
	}
	n, err := c.Ask.Query().Where(ask.ReportID(row.ID)).Count(ctx)
	if err != nil {
		return nil, err
	}
	if n >= maxAsks {
		return nil, invalid("input.reportId", "This report asks for %d decisions already.", n)
	}
	create := c.Ask.Create().SetWorkspaceID(row.WorkspaceID).SetProductID(row.ProductID).SetReportID(row.ID).SetOfID(in.OfID).
		SetQuestion(question).SetOptions(options).SetNillableDue(in.Due.Value()).SetCreatedAt(clock(ctx)).SetUpdatedAt(clock(ctx))
	more(create)
	a, err := create.Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: a.ID, version: a.Version, subject: row.ID, changes: created(askOf(a))})
	return a, nil
}

// askOf is what the log says of a decision that somebody is asked for.
func askOf(a *ent.Ask) map[string]any {
	return map[string]any{"question": a.Question, "ofId": a.OfID, "options": a.Options, "due": a.Due}
}

// offered are the answers that a question offers.
func offered(options []string) ([]string, error) {
	if len(options) > maxOptions {
		return nil, invalid("input.options", "At most %d.", maxOptions)
	}
	clean := []string{}
	for _, one := range options {
		one, err := required("input.options", one, maxName)
		if err != nil {
			return nil, err
		}
		clean = append(clean, one)
	}
	return clean, nil
}

func removeAsk(ctx context.Context, in gen.RemoveAskInput) (*ent.Report, error) {
	c, a, row, err := askFor(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, a.ProductID, rights.PublishReports)
	if err != nil {
		return nil, err
	}
	if row.State == report.StatePublished {
		return nil, errPublished
	}
	gone := takenAway(a)
	if err := based(ctx, a.ID, a.Version, in.Version, gone...); err != nil {
		return nil, err
	}
	if err := c.Ask.DeleteOneID(a.ID).Exec(ctx); err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: a.ID, version: a.Version + 1, subject: row.ID, changes: gone})
	return row, nil
}

func takenAway(a *ent.Ask) []change.Field {
	var gone []change.Field
	for _, f := range created(askOf(a)) {
		gone = append(gone, change.Field{Name: f.Name, From: f.To})
	}
	return gone
}

// removeAsks takes away what a draft asks, with it.
func removeAsks(ctx context.Context, c *ent.Client, r ruling, row *ent.Report) error {
	asks, err := c.Ask.Query().Where(ask.ReportID(row.ID)).All(ctx)
	if err != nil {
		return err
	}
	for _, a := range asks {
		if err := removeOne(ctx, c, r, a); err != nil {
			return err
		}
	}
	return nil
}

func removeOne(ctx context.Context, c *ent.Client, r ruling, a *ent.Ask) error {
	if err := c.Ask.DeleteOneID(a.ID).Exec(ctx); err != nil {
		return err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: a.ID, version: a.Version + 1, subject: a.ReportID, changes: takenAway(a)})
	return nil
}

// askStill asks in a correction what the report before asks of people who are
// still here, and nobody answered yet: whoever publishes it may still take a
// question out.
func askStill(ctx context.Context, row *ent.Report) error {
	asks, err := db(ctx).Ask.Query().Where(ask.ReportID(*row.CorrectsID), ask.AnsweredAtIsNil(), ask.HasOfWith(hereIn(row.ProductID))).Order(ask.ByID()).All(ctx)
	if err != nil {
		return err
	}
	for _, a := range asks {
		in := gen.AskDecisionInput{ReportID: row.ID, OfID: a.OfID, Question: a.Question, Options: graphql.OmittableOf(a.Options), Due: graphql.OmittableOf(a.Due)}
		if _, err := writeAsk(ctx, in, func(*ent.AskCreate) {}); err != nil {
			return err
		}
	}
	return nil
}

// dropAnswered takes out of a correction what was answered in the report before
// since it was begun.
func dropAnswered(ctx context.Context, c *ent.Client, r ruling, row *ent.Report) error {
	if row.CorrectsID == nil {
		return nil
	}
	answered, err := c.Ask.Query().Where(ask.ReportID(*row.CorrectsID), ask.AnsweredAtGT(row.CreatedAt)).All(ctx)
	if err != nil || len(answered) == 0 {
		return err
	}
	asks, err := c.Ask.Query().Where(ask.ReportID(row.ID)).Order(ask.ByID()).All(ctx)
	if err != nil {
		return err
	}
	for _, a := range asks {
		if slices.ContainsFunc(answered, func(was *ent.Ask) bool { return was.OfID == a.OfID && was.Question == a.Question }) {
			if err := removeOne(ctx, c, r, a); err != nil {
				return err
			}
		}
	}
	return nil
}

// putAsks says in the log that what a report asks waits from now on.
func putAsks(ctx context.Context, c *ent.Client, r ruling, row *ent.Report) error {
	asks, err := c.Ask.Query().Where(ask.ReportID(row.ID)).Order(ask.ByID()).All(ctx)
	if err != nil {
		return err
	}
	for _, a := range asks {
		version := a.Version + 1
		if err := c.Ask.UpdateOneID(a.ID).SetVersion(version).SetUpdatedAt(clock(ctx)).Exec(asSystem(ctx)); err != nil {
			return err
		}
		workOf(ctx).record(ctx, entry{ruling: r, entity: a.ID, version: version, subject: row.ID, changes: []change.Field{changed("waits", nil, true)}})
	}
	return nil
}

// answerAsk answers what a published report asks the caller. It takes no
// decision: a viewer is asked by name.
func answerAsk(ctx context.Context, in gen.AnswerAskInput) (*ent.Ask, error) {
	c, a, row, err := askFor(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	v := viewer.FromContext(ctx)
	if v.Bound() { // it answers for its owner only where it may do what reports do
		if _, err := decide(ctx, a.ProductID, rights.PublishReports); err != nil {
			return nil, err
		}
	}
	switch {
	case a.OfID != v.UserID:
		return nil, invalid("input.id", "Only whom it asks answers this.")
	case row.State != report.StatePublished:
		return nil, invalid("input.id", "This report is not published yet.")
	case row.Superseded:
		return nil, invalid("input.id", "A correction took the place of this report, and asks what is still to be answered.")
	case a.AnsweredAt != nil:
		return nil, invalid("input.id", "This was answered already.")
	}
	answer, err := required("input.answer", in.Answer, maxSentence)
	if err != nil {
		return nil, err
	}
	said := changed("answer", nil, answer)
	if err := based(ctx, a.ID, a.Version, in.Version, said); err != nil {
		return nil, err
	}
	a, err = c.Ask.UpdateOneID(a.ID).AddVersion(1).SetUpdatedAt(clock(ctx)).SetAnswer(answer).SetAnsweredAt(clock(ctx)).Save(asSystem(ctx))
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: ruling{product: a.ProductID}, entity: a.ID, version: a.Version, subject: row.ID, changes: []change.Field{said}})
	return a, nil
}

// askFor returns what a report asks, and the report, with its product's lock held.
func askFor(ctx context.Context, id string) (*ent.Client, *ent.Ask, *ent.Report, error) {
	a, err := db(ctx).Ask.Get(ctx, id)
	if err != nil {
		return nil, nil, nil, orNotFound(err, "input.id")
	}
	c, row, err := reportFor(ctx, "input.id", a.ReportID)
	if err != nil {
		return nil, nil, nil, err
	}
	a, err = c.Ask.Get(ctx, id)
	return c, a, row, orNotFound(err, "input.id")
}
