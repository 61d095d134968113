package graph

import (
	"context"
	"encoding/json"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/event"
	"throughline/ent/goal"
	"throughline/ent/notification"
	"throughline/ent/report"
	"throughline/ent/rights"
	"throughline/ent/schema"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

const maxWords = schema.MaxWords // of one part of a report

var errPublished = invalid("input.id", "This report is published and stays as it is. createReport corrects it.")

func createReport(ctx context.Context, in gen.CreateReportInput) (*ent.Report, error) {
	row, err := writeReport(ctx, in, func(*ent.ReportCreate) {})
	if err != nil || row.CorrectsID == nil {
		return row, err
	}
	return row, askStill(ctx, row)
}

// writeReport makes a draft; more says what the input does not.
func writeReport(ctx context.Context, in gen.CreateReportInput, more func(*ent.ReportCreate)) (*ent.Report, error) {
	c, p, err := productFor(ctx, in.ProductID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, p.ID, rights.PublishReports)
	if err != nil {
		return nil, err
	}
	e, err := beginReport(ctx, c, p, in)
	if err != nil {
		return nil, err
	}
	create := c.Report.Create().SetWorkspaceID(p.WorkspaceID).SetProductID(p.ID).SetCreatedAt(clock(ctx)).SetUpdatedAt(clock(ctx)).
		SetNillableCorrectsID(in.CorrectsID.Value())
	if v := viewer.FromContext(ctx); v.UserID != "" {
		create.SetAuthorID(v.UserID)
	}
	if err := e.apply(create.Mutation()); err != nil {
		return nil, err
	}
	more(create)
	row, err := create.Save(ctx)
	if err != nil {
		return nil, err
	}
	changes := e.changes
	if in.CorrectsID.Value() != nil {
		changes = append(changes, changed("correctsId", nil, *in.CorrectsID.Value()))
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, version: row.Version, changes: changes})
	return row, nil
}

// beginReport gathers what a draft begins with: what was given, and, of a
// correction, what the report before said.
func beginReport(ctx context.Context, c *ent.Client, p *ent.Product, in gen.CreateReportInput) (*edit, error) {
	begun := gen.UpdateReportInput{
		Title: in.Title, Start: in.Start, End: in.End, Summary: in.Summary, Shipped: in.Shipped, Next: in.Next, Risks: in.Risks, GoalID: in.GoalID,
	}
	if id := in.CorrectsID.Value(); id != nil {
		old, err := correctable(ctx, c, p.ID, *id)
		if err != nil {
			return nil, err
		}
		begun.Title, begun.Start, begun.End = orElse(in.Title, &old.Title), orElse(in.Start, old.Start), orElse(in.End, old.End)
		begun.Summary, begun.Shipped = orElse(in.Summary, &old.Summary), orElse(in.Shipped, &old.Shipped)
		begun.Next, begun.Risks = orElse(in.Next, &old.Next), orElse(in.Risks, &old.Risks)
		begun.GoalID = orElse(in.GoalID, old.GoalID)
	}
	begun.Title = orElse(begun.Title, of(""))
	e, err := editReport(ctx, c, &ent.Report{ProductID: p.ID}, begun)
	if err != nil {
		return nil, err
	}
	return e, e.err
}

// orElse is an input, or another value where it was left out.
func orElse[T any](in graphql.Omittable[*T], other *T) graphql.Omittable[*T] {
	if in.IsSet() {
		return in
	}
	return graphql.OmittableOf(other)
}

// correctable returns a report that a correction may take the place of.
func correctable(ctx context.Context, c *ent.Client, productID, id string) (*ent.Report, error) {
	const field = "input.correctsId"
	old, err := c.Report.Query().Where(report.ID(id), report.ProductID(productID)).Only(ctx)
	if err != nil {
		return nil, orNotFound(err, field)
	}
	if old.State != report.StatePublished {
		return nil, invalid(field, "This report is a draft: updateReport changes it.")
	}
	if old.Superseded {
		return nil, invalid(field, "A correction took the place of this report already. Correct that one.")
	}
	begun, err := c.Report.Query().Where(report.CorrectsID(id)).Exist(ctx)
	if err == nil && begun {
		err = invalid(field, "A correction of this report was begun already.")
	}
	return old, err
}

func updateReport(ctx context.Context, in gen.UpdateReportInput) (*ent.Report, error) {
	c, row, err := reportFor(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	e, err := editReport(ctx, c, row, in)
	if err != nil {
		return nil, err
	}
	if row.State == report.StatePublished {
		e.fail(errPublished)
	}
	err = save(ctx, e, in.Version, "", []part{{rights.PublishReports, row.ProductID, e.changes}}, func(version int) (err error) {
		up := c.Report.UpdateOneID(row.ID).SetVersion(version).SetUpdatedAt(clock(ctx))
		if err := e.apply(up.Mutation()); err != nil {
			return err
		}
		row, err = up.Save(ctx)
		return err
	})
	return row, err
}

// editReport gathers what an input changes of a report. The error is a goal
// that is not there; what is wrong with a field is in the edit.
func editReport(ctx context.Context, c *ent.Client, row *ent.Report, in gen.UpdateReportInput) (*edit, error) {
	e := edits(row.ID, row.Version)
	e.setTitle("title", in.Title, row.Title, maxTitle)
	setOptional(e, "start", in.Start, row.Start)
	setOptional(e, "end", in.End, row.End)
	if start, end := after(in.Start, row.Start), after(in.End, row.End); start != nil && end != nil && *end < *start {
		e.fail(invalid("input.end", "It ends on %s, before it starts on %s.", *end, *start))
	}
	e.setText("summary", in.Summary, row.Summary, maxWords)
	e.setText("shipped", in.Shipped, row.Shipped, maxWords)
	e.setText("next", in.Next, row.Next, maxWords)
	e.setText("risks", in.Risks, row.Risks, maxWords)
	if id := in.GoalID.Value(); id != nil {
		here, err := c.Goal.Query().Where(goal.ID(*id), goal.ProductID(row.ProductID)).Exist(ctx)
		if err != nil {
			return nil, err
		}
		if !here {
			return nil, notFound("input.goalId")
		}
	}
	setOptional(e, "goalId", in.GoalID, row.GoalID)
	return e, nil
}

// publishReport keeps the numbers of this moment, and takes the place of what
// it corrects.
func publishReport(ctx context.Context, in gen.PublishReportInput) (*ent.Report, error) {
	c, row, err := reportFor(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, row.ProductID, rights.PublishReports)
	if err != nil {
		return nil, err
	}
	if row.State == report.StatePublished {
		return nil, errPublished
	}
	if err := based(ctx, row.ID, row.Version, in.Version, wordsOf(row)...); err != nil {
		return nil, err
	}
	if w := workOf(ctx); w.trial == nil { // what this transaction did belongs to the numbers
		if err := w.tell(ctx); err != nil {
			return nil, err
		}
	}
	n, err := draftNumbers(ctx, row)
	if err != nil {
		return nil, err
	}
	kept, err := json.Marshal(n)
	if err != nil {
		return nil, err
	}
	up := c.Report.UpdateOneID(row.ID).AddVersion(1).SetUpdatedAt(clock(ctx)).
		SetState(report.StatePublished).SetNumbers(string(kept)).SetPublishedAt(clock(ctx))
	if v := viewer.FromContext(ctx); v.UserID != "" {
		up.SetPublishedByID(v.UserID)
	}
	before := row.State
	if row, err = up.Save(ctx); err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, version: row.Version, changes: []change.Field{changed("state", before, row.State)}})
	if err := supersede(ctx, c, r, row); err != nil {
		return nil, err
	}
	if err := dropAnswered(ctx, c, r, row); err != nil {
		return nil, err
	}
	return row, putAsks(ctx, c, r, row)
}

// supersede says of the report that one corrects that there is another now:
// nobody is asked there any more.
func supersede(ctx context.Context, c *ent.Client, r ruling, row *ent.Report) error {
	if row.CorrectsID == nil {
		return nil
	}
	old, err := c.Report.UpdateOneID(*row.CorrectsID).AddVersion(1).SetSuperseded(true).SetUpdatedAt(clock(ctx)).Save(ctx)
	if err != nil {
		return err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: old.ID, version: old.Version, changes: []change.Field{changed("superseded", false, true)}})
	return c.Notification.Update().
		Where(notification.WorkspaceID(old.WorkspaceID), notification.KindEQ(notification.KindDecisionWaits), notification.ReadAtIsNil(),
			notification.HasEventWith(event.WorkspaceID(old.WorkspaceID), event.SubjectID(old.ID))).
		SetReadAt(clock(ctx)).Exec(asSystem(ctx))
}

func deleteReport(ctx context.Context, in gen.DeleteReportInput) (*ent.Product, error) {
	c, row, err := reportFor(ctx, "input.id", in.ID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, row.ProductID, rights.PublishReports)
	if err != nil {
		return nil, err
	}
	if row.State == report.StatePublished {
		return nil, errPublished
	}
	gone := wordsOf(row)
	if err := based(ctx, row.ID, row.Version, in.Version, gone...); err != nil {
		return nil, err
	}
	if err := removeAsks(ctx, c, r, row); err != nil {
		return nil, err
	}
	if err := c.Report.DeleteOneID(row.ID).Exec(ctx); err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, version: row.Version + 1, changes: gone})
	return c.Product.Get(ctx, row.ProductID)
}

// wordsOf is all that was written of a report, as it would be taken away.
func wordsOf(row *ent.Report) []change.Field {
	var all []change.Field
	for _, f := range created(map[string]any{
		"title": row.Title, "start": row.Start, "end": row.End, "summary": row.Summary, "shipped": row.Shipped,
		"next": row.Next, "risks": row.Risks, "goalId": row.GoalID, "correctsId": row.CorrectsID,
	}) {
		all = append(all, change.Field{Name: f.Name, From: f.To})
	}
	return all
}

// reportFor returns a report to change, with its product's lock held.
func reportFor(ctx context.Context, field, id string) (*ent.Client, *ent.Report, error) {
	row, err := db(ctx).Report.Get(ctx, id)
	if err != nil {
		return nil, nil, orNotFound(err, field)
	}
	c, err := workOf(ctx).enter(ctx, field, row.ProductID)
	if err != nil {
		return nil, nil, err
	}
	row, err = c.Report.Get(ctx, id)
	return c, row, orNotFound(err, field)
}

// sinceLast is until when the reports told of what happened; nil where there is
// none. A correction of an older one, which says its numbers again, came later
// and tells of nothing newer.
func sinceLast(ctx context.Context, productID string) (*time.Time, error) {
	rows, err := db(ctx).Report.Query().Where(report.ProductID(productID), report.StateEQ(report.StatePublished), report.Superseded(false)).
		Order(report.ByPublishedAt(desc)).Select(report.FieldID, report.FieldPublishedAt).All(ctx)
	if err != nil {
		return nil, err
	}
	var last *time.Time
	for _, row := range rows {
		if last != nil && !row.PublishedAt.After(*last) {
			break
		}
		told, err := db(ctx).Report.Get(ctx, row.ID) // its numbers are long: mostly of one alone
		if err != nil {
			return nil, err
		}
		n, err := keptNumbers(told)
		if err != nil {
			return nil, err
		}
		if last == nil || n.At.After(*last) {
			last = &n.At
		}
	}
	return last, nil
}
