package auth

import (
	"context"
	"maps"
	"slices"
	"sync"
	"time"

	"throughline/ent"
	"throughline/ent/session"
	"throughline/ent/token"
	"throughline/ent/user"
	"throughline/ent/viewer"
	"throughline/graph"
)

// maxConnections is how many connections one person keeps open, with all of
// their scripts.
const maxConnections = 50

// checked is how many connections are looked up with one statement.
const checked = 500

// connections are those that stay open, to be ended when the right to them does.
type connections struct {
	mu       sync.Mutex
	open     map[*connection]bool
	of       map[string]int // how many each person has, by id
	stopping bool
	left     sync.WaitGroup
}

type connection struct {
	who     *viewer.Viewer
	version int // of the roles they came with
	end     context.CancelCauseFunc
}

var errTooMany = graph.Limitedf("RATE", 60, "You keep %d connections open; that is as many as one may.", maxConnections)

// Admit implements graph.Doorman.
func (d *Door) Admit(ctx context.Context, authorization, hat string) (*viewer.Viewer, error) {
	graph.RequestFrom(ctx).Budget = nil // of who came with a header, and may not be who asks
	v, err := d.viewer(ctx, authorization)
	if err != nil {
		return nil, err
	}
	return v, wear(v, hat)
}

// Keep implements graph.Doorman.
func (d *Door) Keep(ctx context.Context, v *viewer.Viewer) (context.Context, func(), error) {
	version, err := d.versionOf(ctx, v)
	if err != nil {
		return nil, nil, err
	}
	c := &d.connections
	c.mu.Lock()
	defer c.mu.Unlock()
	switch {
	case c.stopping:
		return nil, nil, graph.ErrStopping
	case c.of[v.UserID] >= maxConnections:
		return nil, nil, errTooMany
	}
	ctx, end := context.WithCancelCause(ctx)
	one := &connection{v, version, end}
	if c.open == nil {
		c.open, c.of = map[*connection]bool{}, map[string]int{}
	}
	c.open[one] = true
	c.of[v.UserID]++
	c.left.Add(1)
	release := sync.OnceFunc(func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		delete(c.open, one)
		if c.of[v.UserID]--; c.of[v.UserID] == 0 {
			delete(c.of, v.UserID)
		}
		end(nil)
		c.left.Done()
	})
	return ctx, release, nil
}

// versionOf returns the number of the last change of the roles the viewer came
// with. A script brings none: its roles are read again after the number, so that
// no change falls between.
func (d *Door) versionOf(ctx context.Context, v *viewer.Viewer) (int, error) {
	if v.TokenID == "" {
		return v.RoleVersion, nil
	}
	ctx = viewer.NewContext(ctx, viewer.System(""))
	row, err := d.Client.Token.Query().Where(token.ID(v.TokenID)).WithUser(standing).Only(ctx)
	if err != nil {
		return 0, err
	}
	now, err := d.held(ctx, row)
	if err != nil {
		return 0, err
	}
	if now.Admin != v.Admin || !maps.EqualFunc(now.Roles, v.Roles, slices.Equal) {
		return 0, errStale
	}
	return row.Edges.User.RoleVersion, nil
}

// HangUp ends every connection, because the server stops, and lets no new one
// stay. It returns when all have left, or ctx ends.
func (d *Door) HangUp(ctx context.Context) {
	c := &d.connections
	c.mu.Lock()
	c.stopping = true
	for one := range c.open {
		one.end(graph.ErrStopping)
	}
	c.mu.Unlock()
	gone := make(chan struct{})
	go func() {
		c.left.Wait()
		close(gone)
	}()
	select {
	case <-gone:
	case <-ctx.Done():
	}
}

// Look ends the connections of those who may be here no more: their session or
// token has ended, they were disabled, or their roles are not what they came
// with.
func (d *Door) Look(ctx context.Context) error {
	c := &d.connections
	c.mu.Lock()
	open := make([]*connection, 0, len(c.open))
	for one := range c.open {
		open = append(open, one)
	}
	c.mu.Unlock()
	ctx = viewer.NewContext(ctx, viewer.System(""))
	for len(open) > 0 {
		some := open[:min(checked, len(open))]
		open = open[len(some):]
		if err := d.look(ctx, some); err != nil {
			return err
		}
	}
	return nil
}

func (d *Door) look(ctx context.Context, some []*connection) error {
	var sessions, tokens []string
	for _, one := range some {
		if one.who.TokenID != "" {
			tokens = append(tokens, one.who.TokenID)
		} else {
			sessions = append(sessions, one.who.SessionID)
		}
	}
	sessions, tokens = distinct(sessions), distinct(tokens)
	versions := map[string]int{} // of the roles now, by session or token that is still good
	if len(sessions) > 0 {
		rows, err := d.Client.Session.Query().
			Where(session.IDIn(sessions...), session.EndedAtIsNil(), session.ExpiresAtGT(d.Now().UTC()), session.HasUserWith(user.Active(true))).
			WithUser(standing).Select(session.FieldUserID).All(ctx)
		if err != nil {
			return err
		}
		for _, row := range rows {
			versions[row.ID] = row.Edges.User.RoleVersion
		}
	}
	expired := map[string]bool{}
	if len(tokens) > 0 {
		rows, err := d.Client.Token.Query().
			Where(token.IDIn(tokens...), token.EndedAtIsNil(), token.HasUserWith(user.Active(true))).
			WithUser(standing).Select(token.FieldUserID, token.FieldExpiresAt).All(ctx)
		if err != nil {
			return err
		}
		for _, row := range rows {
			versions[row.ID] = row.Edges.User.RoleVersion
			expired[row.ID] = isPast(row.ExpiresAt, d.Now())
		}
	}
	for _, one := range some {
		id, revoked := one.who.SessionID, graph.ErrSessionEnded
		if one.who.TokenID != "" {
			id, revoked = one.who.TokenID, errRevoked
		}
		switch version, good := versions[id]; {
		case !good:
			one.end(revoked)
		case expired[id]:
			one.end(errTokenExpired)
		case version != one.version:
			one.end(errStale)
		}
	}
	return nil
}

func distinct(ids []string) []string {
	slices.Sort(ids)
	return slices.Compact(ids)
}

// standing reads of a person what their sessions and tokens stand and fall with.
func standing(q *ent.UserQuery) { q.Select(user.FieldRoleVersion) }

func isPast(t *time.Time, now time.Time) bool { return t != nil && !now.Before(*t) }
