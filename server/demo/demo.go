// Package demo loads the workspace that --demo shows: Harbor Market, whose
// product Checkout is told as the story of one quarter.
//
// Nothing of it is written into tables. Everybody says what they did through
// the API that everyone uses, under their own rights and hats and at the time
// they did it, so that the log, the boards and the charts are as real as those
// of a team that worked here. Read it in this order:
//
//	team.go     who works here
//	goals.go    what they want to reach, by which features, and what was measured
//	rails.go    what must not get worse meanwhile
//	backlog.go  the stories, in the order they were written
//	sprints.go  sprint after sprint: what was built, and what came between
//	views.go    how they look at their backlog
//	insights.go what customers said, and what it speaks for
//	launches.go how what was built reached the customers
//	retros.go   what the team found when it looked back
//	forecasts.go what was forecast from week to week
//	calendar.go from "sprint 24, day 3, 10:40" to an instant: the story ends now
//	tell.go     the verbs of the story, and how they reach the API
package demo

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/http"

	"throughline/ent"
	"throughline/ent/event"
	"throughline/ent/rights"
	"throughline/ent/user"
	"throughline/ent/viewer"
	"throughline/graph"
)

// Password is everyone's. It is shorter than the API allows: nobody can sign in
// with it anywhere but here.
const Password = "demo"

// ErrNotEmpty is what Load answers when the database holds a workspace.
var ErrNotEmpty = errors.New("the database holds a workspace already; the demo is loaded into an empty one")

// SignIn is someone to look around as.
type SignIn struct{ Email, Name, Roles string }

// SignIns lists who can sign in, with Password.
func SignIns() []SignIn {
	var list []SignIn
	for _, m := range team {
		if m.signsIn {
			list = append(list, SignIn{m.email, m.name, m.words()})
		}
	}
	return list
}

// Load fills an empty database with the demo, in one transaction: all of it or
// nothing. handler is the API on the same store; hash is what is kept of a
// password. The story ends at the store's time. Once it is in the log, it says
// how much of it each of those who sign in has seen.
func Load(ctx context.Context, store *graph.Store, handler http.Handler, hash func(ctx context.Context, password string) (string, error)) error {
	kept, err := hash(ctx, Password)
	if err != nil {
		return fmt.Errorf("hashing the demo's password: %w", err)
	}
	now := store.Now()
	t := newTeller(handler, quarterUntil(now))
	story := t.everything()
	if last := story[len(story)-1].at; last.After(now) {
		return fmt.Errorf("loading the demo: its story ends %s, after now", last)
	}
	ctx = graph.WithRequest(ctx, &graph.Request{ID: "demo"})
	err = store.Work(graph.At(ctx, t.quarter.at(foundedAt)), "demo", func(ctx context.Context) error {
		if err := t.found(ctx, kept); err != nil {
			return err
		}
		return t.tell(ctx, story)
	})
	if err == nil {
		err = t.leave(ctx, store.Client)
	}
	if err != nil && !errors.Is(err, ErrNotEmpty) {
		return fmt.Errorf("loading the demo: %w", err)
	}
	return err
}

// leave tells until when those who sign in were here last.
func (t *teller) leave(ctx context.Context, c *ent.Client) error {
	for _, m := range team {
		if !m.signsIn {
			continue
		}
		at := t.quarter.at(on(activeSprint, m.left))
		system := viewer.NewContext(ctx, viewer.System(""))
		seen, err := c.Event.Query().Where(event.ProductID(t.product), event.AtLTE(at.UTC())).Count(system) // SQLite compares times as texts
		if err != nil {
			return err
		}
		t.as(ctx, at, t.viewers[m.name])
		if _, err := t.send(call{"markVisit", map[string]any{"productId": t.product, "number": seen}}); err != nil {
			return err
		}
	}
	return nil
}

// found makes the workspace, its product and its people.
func (t *teller) found(ctx context.Context, password string) error {
	first := team[0]
	w, u, err := graph.Found(ctx, "Harbor Market", true, graph.Person{Name: first.name, Email: first.email, Password: password})
	var refused *graph.Error
	if errors.As(err, &refused) && refused.Code == graph.NotFound {
		return ErrNotEmpty
	}
	if err != nil {
		return err
	}
	t.as(ctx, t.quarter.at(foundedAt), &viewer.Viewer{UserID: u.ID, WorkspaceID: w.ID, Admin: true, Hat: rights.Admin})
	made, err := t.send(call{"createProduct", map[string]any{
		"key": "CHK", "name": "Checkout", "vision": vision, "timeZone": zone, "estimationScale": []float64{1, 2, 3, 5, 8, 13},
	}})
	if err != nil {
		return err
	}
	t.product = made[0]
	for i, m := range team {
		id := u.ID
		if i > 0 {
			invited, err := t.send(call{"inviteUser", map[string]any{"name": m.name, "email": m.email, "roles": t.granted(m)}})
			if err != nil {
				return err
			}
			id = invited[0]
		} else if err := t.grant(id, m); err != nil {
			return err
		}
		t.ids[m.name] = id
		t.viewers[m.name] = &viewer.Viewer{UserID: id, WorkspaceID: w.ID, Admin: i == 0,
			Roles: map[string][]rights.RoleKind{t.product: m.roles}}
	}
	return t.settle(ctx, w.ID, password)
}

// settle writes what no mutation does, as the installation itself: passwords
// shorter than allowed, the numbers of stories and sprints that went before
// what is told, and the token of a script.
func (t *teller) settle(ctx context.Context, workspaceID, password string) error {
	ctx = viewer.NewContext(ctx, viewer.System(workspaceID))
	c, err := graph.Client(ctx)
	if err != nil {
		return err
	}
	if err := c.User.Update().Where(user.InvitationNotNil()).ClearInvitation().ClearInvitationExpiresAt().Exec(ctx); err != nil {
		return err
	}
	var emails []string
	for _, s := range SignIns() {
		emails = append(emails, s.Email)
	}
	if err := c.User.Update().Where(user.EmailIn(emails...)).SetPassword(password).Exec(ctx); err != nil {
		return err
	}
	if err := c.Product.UpdateOneID(t.product).SetLastStory(firstStory - 1).SetLastSprint(firstSprint - 1).Exec(ctx); err != nil {
		return err
	}
	k, err := t.token(ctx, c, workspaceID)
	if err != nil {
		return err
	}
	script := *t.viewers[analytics.name]
	script.TokenID, script.TokenName = k.ID, k.Name
	t.script = &script
	return nil
}

// token makes the token that the analytics script says it used. Its secret is
// thrown away: nobody can use it.
func (t *teller) token(ctx context.Context, c *ent.Client, workspaceID string) (*ent.Token, error) {
	secret := sha256.Sum256([]byte(rand.Text()))
	ends := t.quarter.date(lastSprint, 10).Add(90).Time(t.quarter.zone)
	return c.Token.Create().SetWorkspaceID(workspaceID).SetUserID(t.ids[analytics.name]).SetName("checkout-time").
		SetSecret(secret[:]).SetRole(rights.PM).SetCreatedAt(t.quarter.at(foundedAt)).SetExpiresAt(ends).
		SetLastUsedAt(t.quarter.at(todaysReading)).Save(ctx)
}

func (t *teller) granted(m member) []map[string]any {
	var roles []map[string]any
	for _, kind := range m.roles {
		roles = append(roles, map[string]any{"kind": kind, "productId": t.product})
	}
	return roles
}

func (t *teller) grant(userID string, m member) error {
	var calls []call
	for _, kind := range m.roles {
		calls = append(calls, call{"grantRole", map[string]any{"userId": userID, "kind": kind, "productId": t.product}})
	}
	_, err := t.send(calls...)
	return err
}

// everything returns the whole story, in the order it happened.
func (t *teller) everything() []step {
	p := &plot{quarter: t.quarter, criteria: map[string]int{}}
	p.goals()
	p.backlog()
	p.sprints()
	p.limits()
	p.retros()
	p.templates()
	p.views()
	p.reports()
	p.insights()
	p.launches()
	p.slicing()
	p.daysOff()
	p.forecasts()
	return p.inOrder()
}
