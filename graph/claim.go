package graph

import (
	"context"

	"entgo.io/ent/dialect"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/rights"
	"throughline/ent/user"
	"throughline/ent/viewer"
)

// A workspace is claimed once somebody in it can sign in. One that an import
// made on an empty database holds nothing but placeholders: the first person
// still comes in by the one-time link, and what was imported is theirs.

// Unclaimed reports whether the installation waits for its first person:
// nobody has a mail address to sign in with, or to be invited at.
func (s *Store) Unclaimed(ctx context.Context) (bool, error) {
	return unclaimed(ctx, s.Client)
}

func unclaimed(ctx context.Context, c *ent.Client) (bool, error) {
	anyone, err := c.User.Query().Where(user.EmailNotNil()).Exist(viewer.NewContext(ctx, viewer.System("")))
	return !anyone, err
}

// claim takes the workspace that waits for its first person, and names it. The
// error is ent's not-found when there is no workspace at all, and NOT_FOUND
// when it has somebody already, or when demo asks for an empty database.
func claim(ctx context.Context, c *ent.Client, name string, demo bool) (*ent.Workspace, error) {
	everywhere := viewer.NewContext(ctx, viewer.System(""))
	q := c.Workspace.Query()
	if workOf(ctx).store.Dialect == dialect.Postgres {
		q.ForUpdate() // two who come by the same link at once
	}
	w, err := q.First(everywhere)
	if err != nil {
		return nil, err
	}
	waits, err := unclaimed(ctx, c)
	if err != nil {
		return nil, err
	}
	if !waits || demo {
		return nil, notFound("input.token")
	}
	return c.Workspace.UpdateOne(w).SetName(name).AddVersion(1).SetUpdatedAt(clock(ctx)).
		Save(viewer.NewContext(ctx, viewer.System(w.ID)))
}

// foundEmpty creates a workspace without a person, for an import into an empty
// database.
func foundEmpty(ctx context.Context, name string) (*ent.Workspace, error) {
	c, err := workOf(ctx).begin(ctx)
	if err != nil {
		return nil, err
	}
	now := clock(ctx)
	w, err := c.Workspace.Create().SetFirst(true).SetName(name).SetCreatedAt(now).SetUpdatedAt(now).Save(viewer.NewContext(ctx, viewer.System("")))
	if err != nil {
		return nil, err
	}
	system := viewer.NewContext(ctx, viewer.System(w.ID))
	workOf(ctx).record(system, entry{ruling: ruling{decision: rights.Administer}, entity: w.ID, version: 1,
		changes: []change.Field{changed("name", nil, name)}})
	return w, nil
}
