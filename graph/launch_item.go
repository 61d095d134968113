package graph

import (
	"context"
	"slices"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/launchitem"
	"throughline/ent/rights"
	"throughline/ent/user"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

// launchItemFor returns an item to change, with its product's lock held.
func launchItemFor(ctx context.Context, id string) (*ent.Client, *ent.LaunchItem, error) {
	row, err := db(ctx).LaunchItem.Get(ctx, id)
	if err != nil {
		return nil, nil, orNotFound(err, "input.id")
	}
	c, err := workOf(ctx).enter(ctx, "input.id", row.ProductID)
	if err != nil {
		return nil, nil, err
	}
	row, err = c.LaunchItem.Query().Where(launchitem.ID(id)).WithLaunch().Only(ctx)
	return c, row, orNotFound(err, "input.id")
}

func addLaunchItem(ctx context.Context, in gen.AddLaunchItemInput) (*ent.LaunchItem, error) {
	c, l, err := launchFor(ctx, "input.launchId", in.LaunchID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, l.ProductID, rights.PrepareLaunch)
	if err != nil {
		return nil, err
	}
	item := &ent.LaunchItem{Department: in.Department, Task: in.Task, OwnerID: in.OwnerID.Value(), Due: in.Due.Value()}
	return writeLaunchItem(ctx, c, l, r, item, func(*ent.LaunchItemCreate) {})
}

// writeLaunchItem puts an item on a checklist; more says what it does not.
func writeLaunchItem(ctx context.Context, c *ent.Client, l *ent.Launch, r ruling, item *ent.LaunchItem, more func(*ent.LaunchItemCreate)) (*ent.LaunchItem, error) {
	department, err := required("input.department", item.Department, maxLabel)
	if err != nil {
		return nil, err
	}
	task, err := required("input.task", item.Task, maxTitle)
	if err != nil {
		return nil, err
	}
	if err := ownerIn(ctx, c, l.ProductID, item.OwnerID); err != nil {
		return nil, err
	}
	n, err := c.LaunchItem.Query().Where(launchitem.LaunchID(l.ID)).Count(ctx)
	if err != nil {
		return nil, err
	}
	if n >= maxPlain {
		return nil, invalid("input.launchId", "This checklist has %d items already.", n)
	}
	create := c.LaunchItem.Create().SetWorkspaceID(l.WorkspaceID).SetProductID(l.ProductID).SetLaunchID(l.ID).
		SetDepartment(department).SetTask(task).SetNillableOwnerID(item.OwnerID).SetNillableDue(item.Due).
		SetCreatedAt(clock(ctx)).SetUpdatedAt(clock(ctx))
	if item.OwnerID != nil {
		create.SetAskedAt(clock(ctx))
	}
	more(create)
	row, err := create.Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, version: row.Version, subject: l.FeatureID,
		changes: created(map[string]any{"department": department, "task": task, "ownerId": item.OwnerID, "due": item.Due})})
	return row, nil
}

func updateLaunchItem(ctx context.Context, in gen.UpdateLaunchItemInput) (*ent.LaunchItem, error) {
	c, row, err := launchItemFor(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	e := edits(row.ID, row.Version)
	e.subject = row.Edges.Launch.FeatureID
	e.setTitle("department", in.Department, row.Department, maxLabel)
	e.setTitle("task", in.Task, row.Task, maxTitle)
	setOptional(e, "ownerId", in.OwnerID, row.OwnerID)
	setOptional(e, "due", in.Due, row.Due)
	if err := ownerIn(ctx, c, row.ProductID, in.OwnerID.Value()); err != nil {
		return nil, err
	}
	err = save(ctx, e, in.Version, "", []part{{rights.PrepareLaunch, row.ProductID, e.changes}}, func(version int) (err error) {
		up := c.LaunchItem.UpdateOneID(row.ID).SetVersion(version).SetUpdatedAt(clock(ctx))
		if err := e.apply(up.Mutation()); err != nil {
			return err
		}
		switch owner, asked := e.values["ownerId"]; {
		case asked && owner == nil:
			up.ClearAskedAt()
		case asked:
			up.SetAskedAt(clock(ctx))
		}
		row, err = up.Save(ctx)
		return err
	})
	return row, err
}

// removeLaunchItem takes an item off its checklist and returns it.
func removeLaunchItem(ctx context.Context, in gen.RemoveLaunchItemInput) (*ent.LaunchItem, error) {
	c, row, err := launchItemFor(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, row.ProductID, rights.PrepareLaunch)
	if err != nil {
		return nil, err
	}
	if row.Done {
		return nil, invalid("input.id", "This is done. Open it again before you remove it.")
	}
	var gone []change.Field
	for _, f := range created(map[string]any{"department": row.Department, "task": row.Task, "ownerId": row.OwnerID, "due": row.Due}) {
		gone = append(gone, change.Field{Name: f.Name, From: f.To})
	}
	if err := based(ctx, row.ID, row.Version, in.Version, gone...); err != nil {
		return nil, err
	}
	if err := c.LaunchItem.DeleteOneID(row.ID).Exec(ctx); err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, version: row.Version + 1, subject: row.Edges.Launch.FeatureID, changes: gone})
	return row, nil
}

// tickLaunchItem says that an item is done, or open again.
func tickLaunchItem(ctx context.Context, in gen.TickLaunchItemInput) (*ent.LaunchItem, error) {
	c, row, err := launchItemFor(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	r, err := decideOrOwn(ctx, row.ProductID, rights.PrepareLaunch, owns(ctx, row))
	if err != nil {
		return nil, err
	}
	if row.Done == in.Done {
		return row, nil
	}
	tick := changed("done", row.Done, in.Done)
	if err := based(ctx, row.ID, row.Version, in.Version, tick); err != nil {
		return nil, err
	}
	up := c.LaunchItem.UpdateOneID(row.ID).SetDone(in.Done).SetVersion(row.Version + 1).SetUpdatedAt(clock(ctx))
	v := viewer.FromContext(ctx)
	switch {
	case !in.Done:
		up.ClearDoneAt().ClearDoneByID()
	case v.UserID == "":
		up.SetDoneAt(clock(ctx))
	default:
		up.SetDoneAt(clock(ctx)).SetDoneByID(v.UserID)
	}
	after, err := up.Save(r.within(ctx))
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, version: after.Version, subject: row.Edges.Launch.FeatureID, changes: []change.Field{tick}})
	return after, nil
}

type ownersLeftKey struct{ product string }

// ownerLeft reports whether the owner of an item takes nothing on there any more.
func ownerLeft(ctx context.Context, row *ent.LaunchItem) (bool, error) {
	if row.OwnerID == nil {
		return false, nil
	}
	left, err := shared(ctx, ownersLeftKey{row.ProductID}, func() ([]string, error) {
		return db(ctx).LaunchItem.Query().Where(launchitem.ProductID(row.ProductID)).QueryOwner().Where(user.Not(hereIn(row.ProductID))).IDs(ctx)
	})
	return slices.Contains(left, *row.OwnerID), err
}

// owns reports whether the caller owns an item.
func owns(ctx context.Context, row *ent.LaunchItem) bool {
	v := viewer.FromContext(ctx)
	return v != nil && v.UserID != "" && row.OwnerID != nil && *row.OwnerID == v.UserID
}

// decideOrOwn is decide for what one may also do because it is one's own: then it
// takes no decision, under the first of one's roles, but no token that is
// bound.
func decideOrOwn(ctx context.Context, productID string, decision rights.Decision, own bool) (ruling, error) {
	v := viewer.FromContext(ctx)
	if v == nil || !own || v.Bound() {
		return decide(ctx, productID, decision)
	}
	if may, hat := v.May(productID, decision); may == rights.Decides {
		return ruling{productID, decision, hat}, nil
	}
	r := ruling{product: productID}
	if roles := v.RolesIn(productID); len(roles) > 0 {
		r.hat = roles[0]
	}
	return r, nil
}

// viewerCanOwn is viewerCan for what decideOrOwn decides.
func viewerCanOwn(ctx context.Context, productID string, decision rights.Decision, own bool) (*gen.Right, error) {
	if v := viewer.FromContext(ctx); v != nil && own && !v.Bound() {
		return &gen.Right{May: rights.Decides, DecidedBy: rights.Deciders(decision), People: []*ent.User{}}, nil
	}
	return viewerCan(ctx, productID, decision)
}
