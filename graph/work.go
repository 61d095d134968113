package graph

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"entgo.io/ent/dialect"

	"throughline/ent"
	"throughline/ent/product"
	"throughline/ent/rights"
	_ "throughline/ent/runtime" // the policies; without it they fail only at run time
	"throughline/ent/store"
	"throughline/ent/viewer"
	"throughline/ent/workspace"
	"throughline/graph/live"
)

// Store is the database the API works on, and the clock it works by.
type Store struct {
	Client  *ent.Client
	Dialect string // dialect.SQLite or dialect.Postgres
	Now     func() time.Time
	Live    *live.Hub // who listens; nil where nobody can

	forecasts forecasts
}

// work is one request's way to the database. Reads go to the pool until the
// request changes something; from then on everything happens in its one
// transaction, which also writes what the log says of it.
type work struct {
	store *Store
	whole context.Context // of all of it: its transaction ends when this does

	mu      sync.Mutex // one statement at a time once there is a transaction
	tx      *ent.Tx
	now     func() time.Time
	action  string         // the mutation that runs, for the log
	entered *viewer.Viewer // who proved in this request who they are
	trial   *trial         // changes are tried, not made
	accepts string         // the proposal that is being applied, for the log
	because string         // the reason of what states none of its own, for the log
	entries []entry
	wanted  []string                // products in the order they were locked, or were to be
	after   []func(context.Context) // done once it has committed, if it is apart
	broken  error                   // of the database; what follows it in the transaction is refused, too
	locked  map[string]*ent.Product // products whose row this transaction holds, as they were then
	grown   map[string]int          // the last number of each log it writes to

	computed computed
}

type workKey struct{}

func workOf(ctx context.Context) *work {
	w, _ := ctx.Value(workKey{}).(*work)
	if w == nil {
		panic("graph: a resolver runs outside of Work")
	}
	return w
}

// db returns the client that sees what this request has changed so far.
// Resolvers read through it and nothing else.
func db(ctx context.Context) *ent.Client {
	w := workOf(ctx)
	if w.tx != nil {
		return w.tx.Client()
	}
	return w.store.Client
}

// clock returns the time of this request: one instant for all it does, that of
// the first who asks.
func clock(ctx context.Context) time.Time { return workOf(ctx).now() }

type timeKey struct{}

// At returns a context whose work happens at t: for a past that is told after
// it happened, as in imports and the demo.
func At(ctx context.Context, t time.Time) context.Context {
	return context.WithValue(ctx, timeKey{}, t)
}

func (s *Store) newWork(ctx context.Context) *work {
	now := sync.OnceValue(func() time.Time { return instant(s.Now()) })
	if told, ok := ctx.Value(timeKey{}).(time.Time); ok {
		now = at(told)
	}
	return &work{store: s, now: now, locked: map[string]*ent.Product{}, grown: map[string]int{}}
}

func at(t time.Time) func() time.Time { return func() time.Time { return instant(t) } }

// instant is a time as both databases keep it.
func instant(t time.Time) time.Time { return t.UTC().Truncate(time.Microsecond) }

// Work runs do as one transaction, with its events: all of it happens or
// nothing does. Inside of a transaction it joins that one.
func (s *Store) Work(ctx context.Context, action string, do func(ctx context.Context) error) error {
	if outer, ok := ctx.Value(workKey{}).(*work); ok {
		return outer.as(ctx, action, do)
	}
	w := s.newWork(ctx)
	w.whole = ctx
	ctx = context.WithValue(ctx, workKey{}, w)
	if err := w.as(ctx, action, do); err != nil {
		w.rollback()
		return err
	}
	return w.commit(ctx)
}

// inEachProduct does something in each product as the installation, each in a
// transaction of its own, and sums up how many things it did.
func (s *Store) inEachProduct(ctx context.Context, action string, do func(ctx context.Context, p *ent.Product) (int, error)) (sum int, err error) {
	ctx = viewer.NewContext(ctx, viewer.System(""))
	products, err := s.Client.Product.Query().Order(product.ByID()).All(ctx)
	for _, p := range products {
		done := 0
		err = errors.Join(err, s.again(func() error {
			return s.Work(viewer.NewContext(ctx, viewer.System(p.WorkspaceID)), action, func(ctx context.Context) (err error) {
				done, err = do(ctx, p)
				return err
			})
		}))
		sum += done
	}
	return sum, err
}

// again does what the database undid for the sake of another: a few times.
func (s *Store) again(do func() error) error {
	err := do()
	for tries := 1; store.IsUndone(err) && tries < maxTries; tries++ {
		err = do()
	}
	return err
}

// as runs do under another action and, when the context tells one, another time.
func (w *work) as(ctx context.Context, action string, do func(ctx context.Context) error) error {
	action, w.action = w.action, action
	now := w.now
	if told, ok := ctx.Value(timeKey{}).(time.Time); ok {
		w.now = at(told)
	}
	err := do(ctx)
	w.action, w.now = action, now
	return err
}

// apart runs do as a transaction of its own, which stands whatever becomes of
// the request, and then what was left for afterwards. The request must not have
// changed anything yet: on SQLite it would wait for itself.
func (w *work) apart(ctx context.Context, do func(ctx context.Context) error) error {
	var own *work
	err := w.store.Work(context.WithValue(ctx, workKey{}, nil), w.action, func(ctx context.Context) error {
		own = workOf(ctx)
		return do(ctx)
	})
	if err == nil {
		for _, then := range own.after {
			then(ctx)
		}
	}
	return err
}

// afterwards leaves something for when this has committed. Where it does not
// run apart, that never comes: then the answer is made before.
func (w *work) afterwards(do func(ctx context.Context)) { w.after = append(w.after, do) }

// begin opens the transaction unless it is open. Use cases call it through
// enter; what must stay outside (hashing a password) comes before.
func (w *work) begin(ctx context.Context) (*ent.Client, error) {
	if w.tx == nil {
		if w.whole != nil { // a request that joins ends before the rest does
			ctx = w.whole
		}
		tx, err := w.store.Client.Tx(ctx)
		if err != nil {
			return nil, fmt.Errorf("beginning: %w", err)
		}
		w.tx = tx
	}
	return w.tx.Client(), nil
}

// commit lets search find what was written, keeps the images it shows, writes
// the log, commits, and tells who listens. Without a transaction it does nothing.
func (w *work) commit(ctx context.Context) error {
	if w.tx == nil {
		return nil
	}
	if err := w.tell(ctx); err != nil {
		w.rollback()
		return err
	}
	tx := w.tx
	w.tx = nil
	if err := tx.Commit(); err != nil {
		return err
	}
	for id, number := range w.grown {
		w.store.Live.Commit(id, number)
	}
	return nil
}

// tell lets search find what was written so far, keeps the images it shows, and
// writes the log of it.
func (w *work) tell(ctx context.Context) error {
	if err := w.index(ctx); err != nil {
		return err
	}
	if err := w.keepImages(ctx); err != nil {
		return err
	}
	return w.writeLog(ctx)
}

func (w *work) rollback() {
	if w.tx != nil {
		w.tx.Rollback()
		w.tx = nil
	}
	w.entries = nil
}

// enter opens the transaction and takes the product's row lock, so that what
// a use case reads of the product stays true until it commits: ranks, versions,
// the active sprint, the counters. On SQLite the one writer is the lock.
// field names the argument that led here, for NOT_FOUND.
func (w *work) enter(ctx context.Context, field, productID string) (*ent.Client, error) {
	client, err := w.begin(ctx)
	if err != nil {
		return nil, err
	}
	if w.locked[productID] != nil {
		return client, nil
	}
	w.wanted = append(w.wanted, productID)
	query := client.Product.Query().Where(product.ID(productID))
	if w.store.Dialect == dialect.Postgres {
		query.ForUpdate()
	}
	row, err := query.Only(ctx)
	if err != nil {
		return nil, orNotFound(err, field)
	}
	w.locked[productID] = row
	return client, nil
}

// enterWorkspace opens the transaction and takes the row lock of the caller's
// workspace, for what is true of all of it: its admins, its products' keys.
func (w *work) enterWorkspace(ctx context.Context) (*ent.Client, error) {
	client, err := w.begin(ctx)
	if err != nil || w.store.Dialect != dialect.Postgres {
		return client, err
	}
	system := asSystem(ctx)
	_, err = client.Workspace.Query().Where(workspace.ID(viewer.FromContext(system).WorkspaceID)).ForUpdate().OnlyID(system)
	return client, err
}

// orNotFound turns ent's not-found into the API's, which names the argument.
func orNotFound(err error, field string) error {
	if ent.IsNotFound(err) {
		return notFound(field)
	}
	return err
}

// ruling is a decision that was checked: whose, about which product, under
// which hat. Whatever changes names one, in the log.
type ruling struct {
	product  string
	decision rights.Decision
	hat      rights.RoleKind
}

// decide returns the ruling when the caller decides, and otherwise the refusal
// that says who does.
func decide(ctx context.Context, productID string, decision rights.Decision) (ruling, error) {
	v := viewer.FromContext(ctx)
	if v == nil {
		return ruling{}, ErrSignedOut
	}
	may, hat := v.May(productID, decision)
	if may == rights.Decides {
		return ruling{productID, decision, hat}, nil
	}
	if t := workOf(ctx).trial; t != nil && may == rights.Proposes {
		t.need(decision)
		return ruling{productID, decision, hat}, nil
	}
	if message := beyond(v, decision); message != "" {
		return ruling{}, &Error{Code: Forbidden, Message: message, Extra: map[string]any{
			"decision": decision, "decidedBy": map[string]any{"roles": rights.Deciders(decision), "people": []any{}},
			"youAre": []any{}, "mayPropose": false,
		}}
	}
	people, err := deciders(ctx, productID, decision)
	if err != nil {
		return ruling{}, err
	}
	return ruling{}, forbidden(decision, v.RolesIn(productID), may, people)
}

// beyond says why a token does not reach to a decision, whatever its owner may;
// "" where that is not why.
func beyond(v *viewer.Viewer, decision rights.Decision) string {
	switch {
	case v.ReadOnly:
		return "This token only reads."
	case v.Only != nil && !slices.Contains(v.Only, decision):
		return fmt.Sprintf("This token decides nothing about %s.", rights.Covers(decision))
	}
	return ""
}

// ErrSignedOut is what everyone but sign-in answers to nobody.
var ErrSignedOut = Unauthenticatedf("MISSING", "Sign in first.")

// asker returns who is asking, or ErrSignedOut.
func asker(ctx context.Context) (*viewer.Viewer, error) {
	if v := viewer.FromContext(ctx); v != nil {
		return v, nil
	}
	return nil, ErrSignedOut
}

// asSystem returns a context in which the installation itself writes into the
// caller's workspace: the log, counters and what follows from a decision that
// was already checked.
func asSystem(ctx context.Context) context.Context {
	workspace := ""
	if v := viewer.FromContext(ctx); v != nil {
		workspace = v.WorkspaceID
	}
	return viewer.NewContext(ctx, viewer.System(workspace))
}

// isConstraint reports whether err is a unique index or a check that refused.
func isConstraint(err error) bool {
	var constraint *ent.ConstraintError
	return errors.As(err, &constraint)
}

// Client returns the client of ctx's work, with its transaction open: for what
// has no mutation, as imports and the demo write it. It does not write the log.
func Client(ctx context.Context) (*ent.Client, error) { return workOf(ctx).begin(ctx) }
