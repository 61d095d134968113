package graph

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect"

	"throughline/ent"
	"throughline/ent/feature"
	"throughline/ent/ids"
	"throughline/ent/label"
	"throughline/ent/product"
	"throughline/ent/rights"
	"throughline/ent/sprint"
	"throughline/ent/story"
	"throughline/ent/user"
	"throughline/ent/viewer"
	"throughline/graph/transfer"
)

// Import is a backlog of another tool that a product is to receive.
type Import struct {
	Sources []transfer.Source
	Options transfer.Options
	// Product is its key. It is made when missing, and on an empty database the
	// workspace, which waits for its first person; see Store.Unclaimed.
	Product string
	// DryRun reads everything, writes nothing and reports what would happen.
	DryRun bool
	// Strict refuses the whole import at the first row that is not understood.
	Strict bool
	small  int            // rows of the first transaction, for tests
	run    *ent.ImportRun // as which it runs; nil while it has none
	// Progress, when set, hears how many of how many issues are read or written.
	Progress func(doing string, done, total int)
}

// ImportReport is what an import did or, dry, would do.
type ImportReport struct {
	Product                  string // key
	NewWorkspace, NewProduct bool

	Stories, Features, Sprints, Labels, Links, Criteria, Comments, People Tally
	// Memberships counts each sprint of each story that was ever in it.
	Memberships Tally

	Renumbered int      // stories whose number was taken
	Kept       int      // values that changed in the files and here since the last import
	Parked     []string // sprints that were active beside another
	EpicLabels int      // labels of epics that no story takes
	LinksAside int      // links to what is no story in the files or here

	Problems                  []transfer.Problem // the first of them
	ProblemCount, RefusedRows int
	Files                     []transfer.File
	// Preview is what becomes of the first rows and of those with a problem,
	// where nothing is written.
	Preview []PreviewRow
}

// Tally counts what an import found of one kind.
type Tally struct{ New, Changed, Same int }

// maxProblems is how many problems a report names; the rest it counts.
// imported is the action of what came with an import.
const imported = "import"

const maxProblems = 1000

func (r *ImportReport) add(p transfer.Problem) {
	r.ProblemCount++
	if p.Refused {
		r.RefusedRows++
	}
	if len(r.Problems) < maxProblems {
		r.Problems = append(r.Problems, p)
	}
}

// StrictError is the row at which a strict import was refused. Nothing was written.
type StrictError struct{ Problem transfer.Problem }

func (e *StrictError) Error() string { return e.Problem.Error() + "; nothing was imported" }

// Import brings a backlog in. Who calls it must hold ADMINISTER.
//
// What is here already is known by what the other tool calls it: a story and a
// feature by its key, a sprint and a person by their number or name, a comment
// by its issue, author and time. Of what is known only what the file says
// differently from the last import is taken over, and only where nobody has
// changed it here meanwhile; see merge. So a second import of the same files
// changes nothing, and an interrupted one is completed by running it again.
//
// It writes in transactions of some 250 ms, each story whole with its comments,
// labels and history.
//
// The report comes also with an error, as far as it got. Errors: *StrictError,
// transfer.ErrNoKey and the other errors of transfer.Scan, FORBIDDEN, INVALID
// with field product.
func (s *Store) Import(ctx context.Context, in Import) (*ImportReport, error) {
	im := &importer{Import: in, store: s, report: &ImportReport{}, actor: viewer.FromContext(ctx)}
	return im.report, im.bring(ctx)
}

// importer is one import under way.
type importer struct {
	Import
	store  *Store
	report *ImportReport

	actor   *viewer.Viewer // who imports, in their workspace
	author  *viewer.Viewer // in whose name the installation does; nil where it is the actor
	ruling  ruling
	beaten  time.Time // when this importer last said that its run goes on: nobody else did since
	told    time.Time // when it last said how far it is
	key     string    // of the product
	product *ent.Product
	zone    *time.Location
	now     time.Time
	backlog *transfer.Backlog
	known   known
	pace    pace

	closings map[string]time.Time // of the files' sprints, once asked for
}

// known is what is here already: ids by what the other tool calls a thing, and
// the numbers of the product's stories.
type known struct {
	people, byMail, sprints, features, stories, labels map[string]string
	numbers                                            map[int]bool
	active                                             string // the sprint that is
}

// bring imports under the run that it is, so that the log tells what came with
// it, and says in the end what became of it.
func (im *importer) bring(ctx context.Context) error {
	if im.DryRun {
		return im.do(ctx)
	}
	id := ids.New("import")
	if im.run != nil {
		id = im.run.ID
	}
	ctx = WithRequest(ctx, &Request{ID: id})
	return im.finish(ctx, im.do(ctx))
}

func (im *importer) do(ctx context.Context) error {
	key, err := cleanKey("product", im.Product)
	if err != nil {
		return err
	}
	im.key, im.report.Product = key, key
	im.now = im.store.Now().UTC().Truncate(time.Microsecond)
	if ctx, err = im.enterWorkspace(ctx); err != nil {
		return err
	}
	if im.backlog, err = transfer.Scan(ctx, im.Sources, im.Options); im.backlog != nil {
		im.report.Files = im.backlog.Files
	}
	if err != nil {
		return err
	}
	if err := im.lookAround(ctx); err != nil {
		return err
	}
	plan, err := im.plan(ctx)
	if err != nil {
		return err
	}
	defer plan.close()
	if im.DryRun {
		return im.foretell(ctx, plan)
	}
	return im.carryOut(ctx, plan)
}

// enterWorkspace finds the workspace the import goes to, checks the right to
// import, and returns a context in which the caller is in it.
func (im *importer) enterWorkspace(ctx context.Context) (context.Context, error) {
	if im.actor == nil {
		return ctx, ErrSignedOut
	}
	if im.store.Client == nil { // a dry run on a database that is not there yet
		im.report.NewWorkspace = true
		return ctx, nil
	}
	if im.actor.IsSystem() && im.actor.WorkspaceID == "" {
		ids, err := im.store.Client.Workspace.Query().Limit(2).IDs(ctx)
		switch {
		case err != nil:
			return ctx, err
		case len(ids) > 1:
			return ctx, errors.New("there are several workspaces: it must be said which one to import into")
		case len(ids) == 0:
			im.report.NewWorkspace = true
		default:
			im.actor = viewer.System(ids[0])
			ctx = viewer.NewContext(ctx, im.actor)
		}
	}
	err := im.store.Work(ctx, imported, func(ctx context.Context) (err error) {
		im.ruling, err = decide(ctx, "", rights.Administer)
		return err
	})
	return ctx, err
}

// lookAround learns what is here already.
func (im *importer) lookAround(ctx context.Context) error {
	im.zone = time.UTC
	im.known = known{
		people: map[string]string{}, byMail: map[string]string{}, sprints: map[string]string{},
		features: map[string]string{}, stories: map[string]string{}, labels: map[string]string{}, numbers: map[int]bool{},
	}
	if im.report.NewWorkspace {
		im.report.NewProduct = true
		return nil
	}
	ctx = viewer.NewContext(ctx, viewer.System(im.actor.WorkspaceID))
	if err := im.lookAtPeople(ctx); err != nil {
		return err
	}
	p, err := im.store.Client.Product.Query().Where(product.Key(im.key)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		im.report.NewProduct = true
	case err != nil:
		return err
	default:
		im.product, im.zone = p, zoneOf(p)
		if err := im.lookAtProduct(ctx); err != nil {
			return err
		}
	}
	return im.lookAtNumbers(ctx)
}

func (im *importer) lookAtPeople(ctx context.Context) error {
	rows, err := im.store.Client.User.Query().
		Where(user.Or(user.ExternalIDNotNil(), user.EmailNotNil())).
		Select(user.FieldID, user.FieldExternalID, user.FieldEmail).All(ctx)
	if err != nil {
		return err
	}
	for _, u := range rows {
		if u.ExternalID != nil {
			im.known.people[*u.ExternalID] = u.ID
		}
		if u.Email != nil {
			im.known.byMail[*u.Email] = u.ID
		}
	}
	return nil
}

func (im *importer) lookAtProduct(ctx context.Context) error {
	c, id := im.store.Client, im.product.ID
	stories, err := c.Story.Query().Where(story.ProductID(id), story.ExternalKeyNotNil()).
		Select(story.FieldID, story.FieldExternalKey).All(ctx)
	if err != nil {
		return err
	}
	for _, s := range stories {
		im.known.stories[*s.ExternalKey] = s.ID
	}
	features, err := c.Feature.Query().Where(feature.ProductID(id), feature.ExternalKeyNotNil()).
		Select(feature.FieldID, feature.FieldExternalKey).All(ctx)
	if err != nil {
		return err
	}
	for _, f := range features {
		im.known.features[*f.ExternalKey] = f.ID
	}
	sprints, err := c.Sprint.Query().Where(sprint.ProductID(id)).
		Select(sprint.FieldID, sprint.FieldExternalID, sprint.FieldState).All(ctx)
	if err != nil {
		return err
	}
	for _, s := range sprints {
		if s.ExternalID != nil {
			im.known.sprints[*s.ExternalID] = s.ID
		}
		if s.State == sprint.StateActive {
			im.known.active = s.ID
		}
	}
	labels, err := c.Label.Query().Where(label.ProductID(id)).Select(label.FieldID, label.FieldName).All(ctx)
	for _, l := range labels {
		im.known.labels[l.Name] = l.ID
	}
	return err
}

// lookAtNumbers learns which numbers of the product's keys stand for a story:
// its own, and those that came from elsewhere under the same key.
func (im *importer) lookAtNumbers(ctx context.Context) error {
	q := im.store.Client.Story.Query()
	own, from := story.KeyHasPrefix(im.key+"-"), story.ExternalKeyHasPrefix(im.key+"-")
	if im.product != nil {
		own = story.ProductID(im.product.ID)
	}
	rows, err := q.Where(story.Or(own, from)).Select(story.FieldKey, story.FieldExternalKey).All(ctx)
	for _, s := range rows {
		for _, key := range []*string{&s.Key, s.ExternalKey} {
			if key == nil {
				continue
			}
			if project, n := splitKey(*key); project == im.key {
				im.known.numbers[n] = true
			}
		}
	}
	return err
}

// prepare makes the workspace and the product when they are missing, and takes
// the numbers the stories will get out of the counter, so that whoever makes a
// story meanwhile gets one beyond.
func (im *importer) prepare(ctx context.Context, last int) (context.Context, error) {
	if !im.report.NewProduct && last <= im.product.LastStory {
		return ctx, nil
	}
	err := im.store.Work(ctx, imported, func(inner context.Context) error {
		if im.report.NewWorkspace {
			w, _, err := Settle(inner, im.key)
			if err != nil {
				return err
			}
			im.actor = viewer.System(w.ID)
		}
		ctx = viewer.NewContext(ctx, im.actor)
		inner = viewer.NewContext(inner, im.actor)
		p, _, err := SettleProduct(inner, im.key)
		if err != nil {
			return err
		}
		im.product, im.zone = p, zoneOf(p)
		c, err := workOf(inner).enter(inner, "product", im.product.ID)
		if err != nil {
			return err
		}
		return c.Product.Update().Where(product.ID(im.product.ID), product.LastStoryLT(last)).
			SetLastStory(last).Exec(asSystem(inner))
	})
	return ctx, err
}

// write runs do in one transaction under the product's lock, as the
// installation itself: that the caller may import was checked. Then it lets
// others write; see pace. With each it says that its run goes on, or writes
// nothing where the run is not its own any more.
func (im *importer) write(ctx context.Context, do func(ctx context.Context, c *ent.Client) error) error {
	begun, run, beaten := time.Now(), im.run, im.beaten
	err := im.store.Work(ctx, imported, func(ctx context.Context) error {
		c, err := workOf(ctx).enter(ctx, "product", im.product.ID)
		if err != nil {
			return err
		}
		if im.run != nil {
			if err := im.keep(asSystem(ctx), c); err != nil {
				return err
			}
		}
		err = do(asSystem(ctx), c)
		if err != nil || im.run != nil || len(workOf(ctx).entries) == 0 { // what changes nothing leaves nothing
			return err
		}
		return im.begin(ctx, c)
	})
	if err != nil {
		im.run, im.beaten = run, beaten
		return err
	}
	return im.pace.rest(ctx, time.Since(begun), im.store.Dialect)
}

// record adds a line to the product's log, as of the time it is about.
func (im *importer) record(ctx context.Context, at time.Time, e entry) {
	im.recordIn(ctx, im.product.ID, at, e)
}

// recordIn adds a line to the log of a product or, with "", of the workspace.
func (im *importer) recordIn(ctx context.Context, productID string, at time.Time, e entry) {
	e.product, e.decision, e.hat = productID, im.ruling.decision, im.ruling.hat
	e.action, e.at, e.actor = imported, at.Truncate(time.Microsecond), cmp.Or(im.author, im.actor)
	if e.subject == "" {
		e.subject = e.entity
	}
	w := workOf(ctx)
	w.entries = append(w.entries, e)
}

// pace sizes the transactions of an import, so that others who write wait half
// a second at worst.
type pace struct {
	rows  int           // a transaction's worth, by what the ones before took
	spent time.Duration // since the last rest
}

const (
	aimed   = 250 * time.Millisecond // of one transaction: the aim leaves room to miss it
	spell   = 350 * time.Millisecond // of writing between rests
	resting = 110 * time.Millisecond
)

// rest learns how long a transaction took, and on SQLite gives way now and
// then: whoever waits for its lock looks every 100 ms at worst, and a writer
// that begins anew at once would never be out when they look. PostgreSQL
// queues those who wait.
func (p *pace) rest(ctx context.Context, took time.Duration, in string) error {
	if p.rows > 0 {
		next := int(float64(p.rows) * float64(aimed) / float64(max(took, time.Millisecond)))
		p.rows = min(max(next, p.rows/4, 20), p.rows*2, 2000)
	}
	if p.spent += took; in != dialect.SQLite || p.spent < spell {
		return ctx.Err()
	}
	p.spent = 0
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(resting):
		return nil
	}
}

func (im *importer) progress(ctx context.Context, doing string, done, total int) {
	if im.Progress != nil {
		im.Progress(doing, done, total)
	}
	im.beat(ctx, doing, done, total)
}

// problem reports what is wrong with an issue; a strict import ends with it.
func (im *importer) problem(p transfer.Problem) error {
	im.report.add(p)
	if im.Strict {
		return &StrictError{p}
	}
	return nil
}

func (im *importer) complain(i *transfer.Issue, field, value, format string, args ...any) error {
	if r := []rune(value); len(r) > 60 {
		value = string(r[:60]) + "…"
	}
	return im.problem(transfer.Problem{
		File: i.File, Row: i.Row, Key: i.Key, Field: field, Value: value, Reason: fmt.Sprintf(format, args...),
	})
}
