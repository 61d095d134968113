package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

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
	return writeRisk(ctx, in, func(create *ent.RiskCreate, r ruling) {
		if v := viewer.FromContext(ctx); v.UserID != "" {
			create.SetRaisedByID(v.UserID)
		}
		if r.hat != "" {
			create.SetHat(r.hat)
		}
	})
}

// writeRisk makes a risk; more says what the input does not.
func writeRisk(ctx context.Context, in gen.RaiseRiskInput, more func(*ent.RiskCreate, ruling)) (*ent.Risk, error) {
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
	more(create, r)
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

// withdrawRisk takes a risk back that the caller raised.
func withdrawRisk(ctx context.Context, in gen.WithdrawRiskInput) (*ent.Risk, error) {
	c, row, err := riskFor(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, row.ProductID, rights.Discuss)
	if err != nil {
		return nil, err
	}
	if row.RaisedByID == nil || *row.RaisedByID != viewer.FromContext(ctx).UserID {
		return nil, invalid("input.id", "Only who raised this risk takes it back. closeRisk ends it with a word on what happened.")
	}
	if row.ClosedAt != nil {
		return nil, errRiskClosed
	}
	gone := []change.Field{changed("text", row.Text, nil)}
	if row.OwnerID != nil {
		gone = append(gone, changed("ownerId", row.OwnerID, nil))
	}
	if row.Due != nil {
		gone = append(gone, changed("due", row.Due, nil))
	}
	if err := based(ctx, row.ID, row.Version, in.Version, gone...); err != nil {
		return nil, err
	}
	if err := c.Risk.DeleteOneID(row.ID).Exec(ctx); err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, version: row.Version + 1, subject: riskSubject(row), changes: gone})
	return row, nil
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
	return endRisk(ctx, c, row, r, in.Version, changed("outcome", nil, outcome), "", func(up *ent.RiskUpdateOne) {
		up.SetOutcome(outcome).SetClosedAt(clock(ctx))
		if v := viewer.FromContext(ctx); v.UserID != "" {
			up.SetClosedByID(v.UserID)
		}
	})
}

// reopenRisk opens a risk that was closed.
func reopenRisk(ctx context.Context, in gen.ReopenRiskInput) (*ent.Risk, error) {
	c, row, err := riskFor(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, row.ProductID, rights.Answer)
	if err != nil {
		return nil, err
	}
	reason, err := optional("input.reason", in.Reason, maxSentence)
	if err != nil {
		return nil, err
	}
	if row.ClosedAt == nil {
		return nil, invalid("input.id", "This risk is open.")
	}
	return endRisk(ctx, c, row, r, in.Version, changed("outcome", row.Outcome, nil), reason, func(up *ent.RiskUpdateOne) {
		up.SetOutcome("").ClearClosedAt().ClearClosedByID()
	})
}

// endRisk writes that a risk ended or goes on, and says so in the log.
func endRisk(ctx context.Context, c *ent.Client, row *ent.Risk, r ruling, base graphql.Omittable[*int], outcome change.Field, reason string, set func(*ent.RiskUpdateOne)) (*ent.Risk, error) {
	if err := based(ctx, row.ID, row.Version, base, outcome); err != nil {
		return nil, err
	}
	up := c.Risk.UpdateOneID(row.ID).AddVersion(1).SetUpdatedAt(clock(ctx))
	set(up)
	after, err := up.Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, version: after.Version, subject: riskSubject(row), changes: []change.Field{outcome}, reason: reason})
	return after, nil
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
