package graph

import (
	"context"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/notification"
	"throughline/ent/predicate"
	"throughline/ent/rights"
	"throughline/ent/session"
	"throughline/ent/user"
	"throughline/ent/viewer"
	"throughline/graph/gen"
	"throughline/graph/page"
)

// What people do about themselves: name, password, where they are signed in.

// Why a session ended, as the database and the log say it.
const (
	becausePassword = "another password"
	becauseDisabled = "the person was disabled"
	becauseUnlinked = "their account of the provider was unlinked"
	becauseEnded    = "ended from elsewhere"
)

// oneself returns who is asking, when that is a person at the app. A script
// acts under roles of its owner; their account is none of its business.
func oneself(ctx context.Context) (*viewer.Viewer, error) {
	v, err := asker(ctx)
	if err == nil && v.TokenID != "" {
		err = &Error{Code: Forbidden, Message: "A script may not do this. Sign in yourself."}
	}
	return v, err
}

// decideOwn returns the ruling about what is somebody's own: theirs, or an admin's.
func decideOwn(ctx context.Context, ownerID string) (ruling, error) {
	if v := viewer.FromContext(ctx); v != nil && v.UserID == ownerID && v.TokenID == "" {
		return ruling{}, nil
	}
	return decide(ctx, "", rights.Administer)
}

// seesOf reports whether the caller sees what only the person themselves and
// admins do.
func seesOf(ctx context.Context, userID string) bool {
	v := viewer.FromContext(ctx)
	return v != nil && (v.Admin || v.UserID == userID)
}

func updateProfile(ctx context.Context, in gen.UpdateProfileInput) (*ent.User, error) {
	v, err := oneself(ctx)
	if err != nil {
		return nil, err
	}
	c, err := workOf(ctx).enterWorkspace(ctx)
	if err != nil {
		return nil, err
	}
	u, err := c.User.Get(ctx, v.UserID)
	if err != nil {
		return nil, err
	}
	e := edits(u.ID, u.Version)
	e.setTitle("name", in.Name, u.Name, maxName)
	if to := in.Muted.Value(); in.Muted.IsSet() && !slices.Equal(kindsOf(to), u.Muted) {
		e.put("muted", u.Muted, kindsOf(to))
	}
	system := asSystem(ctx)
	if err := e.check(system, in.Version); err != nil || len(e.changes) == 0 {
		return u, err
	}
	up := c.User.UpdateOneID(u.ID).AddVersion(1).SetUpdatedAt(clock(ctx))
	if err := e.apply(up.Mutation()); err != nil {
		return nil, err
	}
	if u, err = up.Save(system); err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{entity: u.ID, version: u.Version, changes: e.changes})
	return u, nil
}

// kindsOf returns kinds of notifications as they are kept: sorted, each once.
func kindsOf(kinds []notification.Kind) []string {
	texts := make([]string, len(kinds))
	for i, kind := range kinds {
		texts[i] = string(kind)
	}
	slices.Sort(texts)
	return slices.Compact(texts)
}

func (r *Resolver) changePassword(ctx context.Context, in gen.ChangePasswordInput) (*ent.User, error) {
	v, err := oneself(ctx)
	if err != nil {
		return nil, err
	}
	if err := CheckPassword("input.password", in.Password); err != nil {
		return nil, err
	}
	u, err := db(ctx).User.Get(ctx, v.UserID)
	if err != nil {
		return nil, err
	}
	if u.Password == "" || u.Email == nil {
		return nil, invalid("input.current", "You sign in without a password.")
	}
	succeeded, err := r.Auth.Begin(ctx, *u.Email)
	if err != nil {
		return nil, err
	}
	ok, err := r.Auth.Matches(ctx, u.Password, in.Current)
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, invalid("input.current", "This is not your password.")
	}
	succeeded()
	hash, err := r.Auth.Hash(ctx, in.Password)
	if err != nil {
		return nil, err
	}
	c, err := workOf(ctx).begin(ctx)
	if err != nil {
		return nil, err
	}
	// Of two at once, the second finds that its password is the one no more.
	u, err = c.User.UpdateOneID(u.ID).Where(user.Password(u.Password)).SetPassword(hash).
		AddVersion(1).SetUpdatedAt(clock(ctx)).Save(asSystem(ctx))
	if ent.IsNotFound(err) {
		return nil, invalid("input.current", "This is not your password.")
	}
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{entity: u.ID, version: u.Version, changes: []change.Field{changed("password", nil, "another")}})
	_, err = end(ctx, c, ruling{}, becausePassword, session.UserID(u.ID), session.IDNEQ(v.SessionID))
	return u, err
}

// end ends the open sessions among these and returns their ids.
func end(ctx context.Context, c *ent.Client, r ruling, because string, which ...predicate.Session) ([]string, error) {
	system := asSystem(ctx)
	rows, err := c.Session.Query().Where(which...).Where(session.EndedAtIsNil()).Order(session.ByID()).All(system)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	ids := make([]string, len(rows))
	for i, s := range rows {
		ids[i] = s.ID
		workOf(ctx).record(ctx, entry{ruling: r, entity: s.ID, subject: s.UserID, reason: because,
			changes: []change.Field{changed("session", "open", "ended")}})
	}
	return ids, c.Session.Update().Where(which...).Where(session.EndedAtIsNil()).
		SetEndedAt(clock(ctx)).SetEndedBecause(because).Exec(system)
}

func endSession(ctx context.Context, in gen.EndSessionInput) (*ent.Session, error) {
	c, err := workOf(ctx).begin(ctx)
	if err != nil {
		return nil, err
	}
	s, err := c.Session.Query().Where(session.ID(in.SessionID), openSession(clock(ctx))).Only(ctx)
	if err != nil {
		return nil, orNotFound(err, "input.sessionId")
	}
	r, err := decideOwn(ctx, s.UserID)
	if err != nil {
		return nil, err
	}
	_, err = end(ctx, c, r, becauseEnded, session.ID(s.ID))
	return s, err
}

func endSessions(ctx context.Context, in gen.EndSessionsInput) ([]string, error) {
	c, err := workOf(ctx).begin(ctx)
	if err != nil {
		return nil, err
	}
	r, err := decideOwn(ctx, in.UserID)
	if err != nil {
		return nil, err
	}
	if _, err := c.User.Query().Where(user.ID(in.UserID)).OnlyID(ctx); err != nil {
		return nil, orNotFound(err, "input.userId")
	}
	v := viewer.FromContext(ctx)
	return end(ctx, c, r, becauseEnded, session.UserID(in.UserID), session.IDNEQ(v.SessionID))
}

// openSession is the sessions that somebody is signed in with.
func openSession(now time.Time) predicate.Session {
	return session.And(session.EndedAtIsNil(), session.ExpiresAtGT(now))
}

func sessions(ctx context.Context, a page.Args, userID string) (*page.SessionConnection, error) {
	q := db(ctx).Session.Query().Where(session.UserID(userID), openSession(clock(ctx)))
	count := q.Clone()
	collectSession(selected(ctx, "edges", "node"), q)
	return page.Load(ctx, a, newest, func(s *ent.Session) []any { return []any{s.ID} },
		func(r page.Rows) ([]*ent.Session, error) {
			return q.Where(r.Where).Order(r.Order).Limit(r.Limit).All(ctx)
		},
		func() (int, error) { return count.Count(ctx) })
}

// seenAt returns when a person last used the app: from the page they were read
// with, or by itself.
func seenAt(ctx context.Context, userID string) (*time.Time, error) {
	if !seesOf(ctx, userID) {
		return nil, nil
	}
	w := workOf(ctx)
	w.computed.mu.Lock()
	at, known := w.computed.seen[userID]
	w.computed.mu.Unlock()
	if known {
		return at, nil
	}
	found, err := lastSeen(ctx, []string{userID})
	return found[userID], err
}

// preloadSeen finds out when the people of a page last used the app, in one
// statement.
func preloadSeen(ctx context.Context, ids []string) error {
	found, err := lastSeen(ctx, ids)
	if err != nil {
		return err
	}
	w := workOf(ctx)
	w.computed.put(func() {
		w.computed.seen = map[string]*time.Time{}
		for _, id := range ids {
			w.computed.seen[id] = found[id]
		}
	})
	return nil
}

func lastSeen(ctx context.Context, ids []string) (map[string]*time.Time, error) {
	later := sql.Table(session.Table).As("later")
	rows, err := db(ctx).Session.Query().Where(session.UserIDIn(ids...), func(s *sql.Selector) {
		s.Where(sql.NotExists(sql.Select(later.C("id")).From(later).Where(sql.And(
			sql.ColumnsEQ(later.C(session.FieldWorkspaceID), s.C(session.FieldWorkspaceID)),
			sql.ColumnsEQ(later.C(session.FieldUserID), s.C(session.FieldUserID)),
			sql.ColumnsGT(later.C(session.FieldRotatedAt), s.C(session.FieldRotatedAt)),
		))))
	}).All(ctx)
	found := map[string]*time.Time{}
	for _, row := range rows {
		found[row.UserID] = &row.RotatedAt
	}
	return found, err
}
