package graph

import (
	"context"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/ids"
	"throughline/ent/rights"
	"throughline/ent/risk"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

// raiseRisk says what may go wrong with a feature or a goal.
func raiseRisk(ctx context.Context, in gen.RaiseRiskInput) (*ent.Risk, error) {
	if noun := ids.Prefix(in.SubjectID); noun != "feature" && noun != "goal" {
		return nil, notFound("input.subjectId")
	}
	c, about, err := subjectFor(ctx, in.SubjectID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, about.product, rights.Discuss)
	if err != nil {
		return nil, err
	}
	text, err := required("input.text", in.Text, maxText)
	if err != nil {
		return nil, err
	}
	owner := in.OwnerID.Value()
	if err := ownerIn(ctx, c, about.product, owner); err != nil {
		return nil, err
	}
	now := clock(ctx)
	create := c.Risk.Create().SetWorkspaceID(about.workspace).SetProductID(about.product).
		SetText(text).SetNillableOwnerID(owner).SetNillableDue(in.Due.Value()).SetCreatedAt(now).SetUpdatedAt(now)
	if ids.Prefix(in.SubjectID) == "goal" {
		create.SetGoalID(in.SubjectID)
	} else {
		create.SetFeatureID(in.SubjectID)
	}
	if v := viewer.FromContext(ctx); v.UserID != "" {
		create.SetRaisedByID(v.UserID)
	}
	if r.hat != "" {
		create.SetHat(r.hat)
	}
	row, err := create.Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, version: row.Version, subject: in.SubjectID,
		changes: created(map[string]any{"text": text, "ownerId": owner, "due": in.Due.Value()})})
	return row, nil
}

func updateRisk(ctx context.Context, in gen.UpdateRiskInput) (*ent.Risk, error) {
	c, row, err := riskFor(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	e := edits(row.ID, row.Version)
	e.subject = riskSubject(row)
	e.setTitle("text", in.Text, row.Text, maxText)
	setOptional(e, "ownerId", in.OwnerID, row.OwnerID)
	setOptional(e, "due", in.Due, row.Due)
	if row.ClosedAt != nil {
		e.fail(errRiskClosed)
	}
	if err := ownerIn(ctx, c, row.ProductID, in.OwnerID.Value()); err != nil {
		return nil, err
	}
	err = save(ctx, e, in.Version, "", []part{{rights.Discuss, row.ProductID, e.changes}}, func(version int) (err error) {
		up := c.Risk.UpdateOneID(row.ID).SetVersion(version).SetUpdatedAt(clock(ctx))
		if err := e.apply(up.Mutation()); err != nil {
			return err
		}
		row, err = up.Save(ctx)
		return err
	})
	return row, err
}

// closeRisk ends a risk with a word on what happened.
func closeRisk(ctx context.Context, in gen.CloseRiskInput) (*ent.Risk, error) {
	c, row, err := riskFor(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, row.ProductID, rights.Answer)
	if err != nil {
		return nil, err
	}
	outcome, err := required("input.outcome", in.Outcome, maxText)
	if err != nil {
		return nil, err
	}
	if row.ClosedAt != nil {
		return nil, errRiskClosed
	}
	change := []change.Field{changed("outcome", nil, outcome)}
	if err := based(ctx, row.ID, row.Version, in.Version, change...); err != nil {
		return nil, err
	}
	subject := riskSubject(row)
	up := c.Risk.UpdateOneID(row.ID).AddVersion(1).SetUpdatedAt(clock(ctx)).SetOutcome(outcome).SetClosedAt(clock(ctx))
	if v := viewer.FromContext(ctx); v.UserID != "" {
		up.SetClosedByID(v.UserID)
	}
	if row, err = up.Save(ctx); err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, version: row.Version, subject: subject, changes: change})
	return row, nil
}

var errRiskClosed = invalid("input.id", "This risk is closed.")

// riskFor returns a risk to change, with its product's lock held.
func riskFor(ctx context.Context, id string) (*ent.Client, *ent.Risk, error) {
	row, err := db(ctx).Risk.Query().Where(risk.ID(id)).Only(ctx)
	if err != nil {
		return nil, nil, orNotFound(err, "input.id")
	}
	c, err := workOf(ctx).enter(ctx, "input.id", row.ProductID)
	if err != nil {
		return nil, nil, err
	}
	row, err = c.Risk.Get(ctx, id)
	return c, row, orNotFound(err, "input.id")
}

// riskSubject is what a risk is about.
func riskSubject(row *ent.Risk) string {
	if row.GoalID != nil {
		return *row.GoalID
	}
	return *row.FeatureID
}

// ownerIn refuses an owner who is nobody of the product.
func ownerIn(ctx context.Context, c *ent.Client, productID string, owner *string) error {
	if owner == nil {
		return nil
	}
	return peopleIn(ctx, c, productID, "input.ownerId", []string{*owner})
}
