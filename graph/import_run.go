package graph

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/importrun"
	"throughline/ent/predicate"
	"throughline/ent/product"
	"throughline/ent/rights"
	"throughline/ent/schema"
	"throughline/ent/viewer"
	"throughline/graph/gen"
	"throughline/graph/transfer"
)

const (
	// importHold is how long nobody else goes on with an import: longer than one
	// of its transactions takes, and short when the process that writes it dies.
	importHold = 30 * time.Second
	importBeat = 500 * time.Millisecond
	// importKept is how long a chosen file waits to be started.
	importKept = 24 * time.Hour
	maxImports = 20 // that a product lists
)

// trials are the dry runs that may be under way at once: each may hold a
// document of 24 MB.
var trials = make(chan struct{}, 2)

var tools = map[importrun.Tool]transfer.Tool{
	importrun.ToolJira: transfer.Jira, importrun.ToolTrello: transfer.Trello, importrun.ToolGitHub: transfer.GitHub,
	importrun.ToolAzure: transfer.Azure, importrun.ToolCSV: transfer.Table,
}

func toolOf(t transfer.Tool) importrun.Tool {
	for name, is := range tools {
		if is == t {
			return name
		}
	}
	panic("graph: a tool without a name")
}

// mayImport refuses who may not import into the product with a key.
func (s *Store) mayImport(ctx context.Context, productKey string) error {
	return s.Work(ctx, "chooseImport", func(ctx context.Context) error {
		_, _, err := importInto(ctx, productKey)
		return err
	})
}

func importInto(ctx context.Context, productKey string) (*ent.Product, ruling, error) {
	if !schema.ProductKey.MatchString(productKey) {
		return nil, ruling{}, notFound("product")
	}
	p, err := db(ctx).Product.Query().Where(product.Key(productKey)).Only(ctx)
	if err != nil {
		return nil, ruling{}, orNotFound(err, "product")
	}
	r, err := decide(ctx, "", rights.Administer)
	r.product = p.ID
	return p, r, err
}

// ChooseImport keeps a file, packed by gzip, that the product with a key may
// receive, once it is told what it is. What the same person chose there before
// and did not start goes. ADMINISTER.
func (s *Store) ChooseImport(ctx context.Context, productKey, name string, packed []byte, size int) (chosen *ent.ImportRun, err error) {
	name, _ = shortened(strings.TrimSpace(name), maxTitle)
	name = cmp.Or(name, "file")
	tool, err := transfer.Whose(sourceOf(name, packed))
	if err != nil {
		return nil, unreadable("file", name, err)
	}
	err = s.again(func() error {
		return s.Work(ctx, "chooseImport", func(ctx context.Context) error {
			p, _, err := importInto(ctx, productKey)
			if err != nil {
				return err
			}
			c, err := workOf(ctx).enter(ctx, "product", p.ID)
			if err != nil {
				return err
			}
			mine := importrun.And(importrun.ProductID(p.ID), importrun.StateEQ(importrun.StateChosen), importrun.AuthorID(viewer.FromContext(ctx).UserID))
			if _, err := c.ImportRun.Delete().Where(mine).Exec(ctx); err != nil {
				return err
			}
			chosen, err = c.ImportRun.Create().SetWorkspaceID(p.WorkspaceID).SetProductID(p.ID).SetNillableAuthorID(authorID(ctx)).
				SetName(name).SetSize(size).SetTool(toolOf(tool)).SetFile(packed).SetCreatedAt(clock(ctx)).Save(ctx)
			return err
		})
	})
	return chosen, err
}

func sourceOf(name string, packed []byte) transfer.Source {
	return transfer.Source{Name: name, Open: func() (io.ReadCloser, error) { return gzip.NewReader(bytes.NewReader(packed)) }}
}

// unreadable is the refusal of a file, in the words of package transfer, which
// name it: whoever reads this has chosen it.
func unreadable(field, name string, err error) error {
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	return invalid(field, "This file cannot be read: %s.", strings.TrimPrefix(err.Error(), "reading "+name+": "))
}

// importOf is an import as it was asked for.
func importOf(run *ent.ImportRun, p *ent.Product, as *gen.ImportReadingInput) (Import, error) {
	in := Import{Product: p.Key, run: run, Options: transfer.Options{Tool: tools[run.Tool]}}
	if run.File == nil {
		return in, invalid("importId", "Its file is not here any more. Choose it again.")
	}
	in.Sources = []transfer.Source{sourceOf(run.Name, *run.File)}
	if as == nil {
		return in, nil
	}
	if tool := as.Tool.Value(); tool != nil {
		in.Options.Tool = tools[*tool]
	}
	if days := as.Days.Value(); days != nil {
		in.Options.Dates = dayOrders[*days]
	}
	in.Options.Without = as.Without.Value()
	in.Options.Map = transfer.NewMap()
	if text := as.Map.Value(); text != nil {
		m, err := transfer.ParseMap(strings.NewReader(*text))
		if err != nil {
			return in, invalid("as.map", "This is no map file: %s.", err)
		}
		in.Options.Map = m
	}
	for i, c := range as.Columns.Value() {
		if !in.Options.Map.Column(c.Header, c.Field) {
			return in, invalid(fmt.Sprintf("as.columns.%d.field", i), "No field is called so. There are %s.", strings.Join(transfer.Fields(), ", "))
		}
	}
	for _, s := range as.Statuses.Value() {
		in.Options.Map.Status(s.Status, strings.ToLower(strings.ReplaceAll(string(s.Means), "_", " ")))
	}
	return in, nil
}

// dryRun tries an import.
func dryRun(ctx context.Context, run *ent.ImportRun, as *gen.ImportReadingInput) (*gen.ImportReport, error) {
	if run.State != importrun.StateChosen {
		return nil, nil
	}
	whole, err := db(ctx).ImportRun.Query().Where(importrun.ID(run.ID)).WithProduct().Only(ctx)
	if err != nil {
		return nil, orNotFound(err, "importId")
	}
	in, err := importOf(whole, whole.Edges.Product, as)
	if err != nil {
		return nil, err
	}
	in.DryRun = true
	asked := *viewer.FromContext(ctx) // whoever sees it administers, whatever hat they wear
	asked.Hat = ""
	ctx = viewer.NewContext(ctx, &asked)
	select {
	case trials <- struct{}{}:
		defer func() { <-trials }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	r, err := workOf(ctx).store.Import(ctx, in)
	needsKey := errors.Is(err, transfer.ErrNoKey)
	var known *Error
	switch {
	case needsKey, err == nil:
		report := importReport(r)
		report.NeedsKey = needsKey
		report.Map = in.Options.Map.Text(r.Files[0].Columns)
		return report, nil
	case errors.As(err, &known), ctx.Err() != nil:
		return nil, err
	}
	return nil, unreadable("as", whole.Name, err)
}

// startImport lets a chosen import run as soon as this has been answered.
func startImport(ctx context.Context, in gen.StartImportInput) (*ent.ImportRun, error) {
	c, run, r, err := importFor(ctx, in.ImportID)
	if err != nil {
		return nil, err
	}
	if run.State != importrun.StateChosen {
		return nil, invalid("input.importId", "This import was started already.")
	}
	running, err := c.ImportRun.Query().Where(importrun.ProductID(run.ProductID), importrun.StateEQ(importrun.StateRunning)).Exist(ctx)
	if err != nil {
		return nil, err
	}
	if running {
		return nil, invalid("input.importId", "Another import runs in this product. Wait for it to end.")
	}
	as := in.As.Value()
	if _, err := importOf(run, run.Edges.Product, as); err != nil {
		return nil, about("input", err)
	}
	text, err := json.Marshal(as)
	if err != nil {
		return nil, err
	}
	up := c.ImportRun.UpdateOneID(run.ID).SetState(importrun.StateRunning).SetReading(text)
	if as != nil && as.Tool.Value() != nil {
		up.SetTool(*as.Tool.Value())
	}
	if err := up.Exec(ctx); err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: run.ID, version: 1, subject: run.ProductID, changes: []change.Field{changed("name", nil, run.Name)}})
	return run, nil
}

// importFor locks the product of an import for who may change it.
func importFor(ctx context.Context, id string) (*ent.Client, *ent.ImportRun, ruling, error) {
	const field = "input.importId"
	r, err := decide(ctx, "", rights.Administer)
	if err != nil {
		return nil, nil, r, err
	}
	run, err := db(ctx).ImportRun.Query().Where(importrun.ID(id)).Only(ctx)
	if err != nil {
		return nil, nil, r, orNotFound(err, field)
	}
	c, err := workOf(ctx).enter(ctx, field, run.ProductID)
	if err != nil {
		return nil, nil, r, err
	}
	r.product = run.ProductID
	run, err = c.ImportRun.Query().Where(importrun.ID(id)).WithProduct().Only(ctx)
	return c, run, r, orNotFound(err, field)
}

// RunImports brings in what was started and nobody goes on with: what was begun
// a moment ago, and what a process left when it ended. Of several servers one
// does.
func (s *Store) RunImports(ctx context.Context) error {
	ctx = viewer.NewContext(ctx, viewer.System(""))
	free := importrun.And(importrun.StateEQ(importrun.StateRunning),
		importrun.Or(importrun.BeatAtIsNil(), importrun.BeatAtLT(instant(s.Now()).Add(-importHold))))
	ids, err := s.Client.ImportRun.Query().Where(free).Order(importrun.ByID()).IDs(ctx)
	for _, id := range ids {
		err = errors.Join(err, s.runImport(ctx, id, free))
	}
	return err
}

func (s *Store) runImport(ctx context.Context, id string, free predicate.ImportRun) error {
	now := instant(s.Now())
	n, err := s.Client.ImportRun.Update().Where(importrun.ID(id), free).SetBeatAt(now).Save(ctx)
	if err != nil || n == 0 {
		return err
	}
	run, err := s.Client.ImportRun.Query().Where(importrun.ID(id)).WithProduct().Only(ctx)
	if err != nil {
		return err
	}
	ctx = viewer.NewContext(ctx, viewer.System(run.WorkspaceID))
	im := &importer{store: s, report: &ImportReport{Product: run.Edges.Product.Key}, actor: viewer.FromContext(ctx), beaten: now}
	if run.AuthorID != nil {
		im.author = &viewer.Viewer{WorkspaceID: run.WorkspaceID, UserID: *run.AuthorID}
	}
	var as *gen.ImportReadingInput
	if len(run.Reading) > 0 {
		if err := json.Unmarshal(run.Reading, &as); err != nil {
			return err
		}
	}
	if im.Import, err = importOf(run, run.Edges.Product, as); err != nil {
		im.run = run
		return im.finish(ctx, errInterrupted)
	}
	err = im.bring(ctx)
	if ctx.Err() != nil { // whoever looks next goes on with it
		return s.Client.ImportRun.Update().Where(im.holds()).ClearBeatAt().Exec(context.WithoutCancel(ctx))
	}
	return err
}

var errInterrupted = errors.New("interrupted")

// begin gives an import that nobody chose the run that tells of it.
func (im *importer) begin(ctx context.Context, c *ent.Client) error {
	names := make([]string, len(im.Sources))
	for i, s := range im.Sources {
		names[i] = s.Name
	}
	name, _ := shortened(strings.Join(names, ", "), maxTitle)
	now := instant(im.store.Now()) // reading took its time
	run, err := c.ImportRun.Create().SetID(RequestFrom(ctx).ID).SetWorkspaceID(im.product.WorkspaceID).SetProductID(im.product.ID).
		SetNillableAuthorID(authorID(ctx)).SetName(cmp.Or(name, "file")).SetSize(0).SetTool(toolOf(im.Options.Tool)).
		SetState(importrun.StateRunning).SetBeatAt(now).SetCreatedAt(im.now).Save(asSystem(ctx))
	if err != nil {
		return err
	}
	im.run, im.beaten = run, now
	return nil
}

// errTaken ends an importer whose run is over, or another's: it stood still for
// longer than importHold, and what it would write nobody expects any more.
var errTaken = errors.New("this import is over, or another server goes on with it, since nothing was heard of it for a while; " +
	"nothing more is written, and importing the files again brings the rest")

// holds finds the run of an import while it is its own.
func (im *importer) holds() predicate.ImportRun {
	return importrun.And(importrun.ID(im.run.ID), importrun.StateEQ(importrun.StateRunning), importrun.BeatAt(im.beaten))
}

// keep says that the run goes on, or refuses with errTaken.
func (im *importer) keep(ctx context.Context, c *ent.Client) error {
	now := instant(im.store.Now())
	n, err := c.ImportRun.Update().Where(im.holds()).SetBeatAt(now).Save(ctx)
	if err == nil && n == 0 {
		err = errTaken
	}
	if err == nil {
		im.beaten = now
	}
	return err
}

// beat says how far an import is, and that it goes on.
func (im *importer) beat(ctx context.Context, doing string, done, total int) {
	now := instant(im.store.Now())
	if im.run == nil || im.DryRun || done < total && now.Sub(im.told) < importBeat {
		return
	}
	im.told = now
	up := im.store.Client.ImportRun.Update().Where(im.holds()).SetBeatAt(now)
	if doing == "Writing" {
		up.SetDone(done).SetTotal(total)
	}
	if n, err := up.Save(asSystem(ctx)); err == nil && n > 0 { // else it is told again, or in the end
		im.beaten = now
	}
}

// finish says what became of an import, and returns what it failed of.
func (im *importer) finish(ctx context.Context, failed error) error {
	if im.run == nil || im.run.File != nil && ctx.Err() != nil {
		return failed
	}
	ctx = context.WithoutCancel(ctx)
	state, failure := importrun.StateDone, ""
	if failed != nil {
		state, failure = importrun.StateFailed, failureOf(im.run.Name, failed)
	}
	text, err := json.Marshal(im.report)
	if err == nil {
		err = im.store.again(func() error {
			return im.store.Work(ctx, imported, func(ctx context.Context) error {
				c, err := workOf(ctx).enter(ctx, "product", im.run.ProductID)
				if err != nil {
					return err
				}
				n, err := c.ImportRun.Update().Where(im.holds()).SetState(state).SetFailure(failure).SetReport(text).SetEndedAt(instant(im.store.Now())).
					ClearFile().ClearBeatAt().Save(asSystem(ctx))
				if err == nil && n == 0 {
					err = errTaken
				}
				return err
			})
		})
	}
	if im.run.File != nil && err == nil { // who started it reads there why
		return nil
	}
	return cmp.Or(failed, err)
}

// failureOf is what an import failed of, as far as it helps who started it.
func failureOf(name string, err error) string {
	var known *Error
	switch {
	case errors.As(err, &known):
		return known.Message
	case errors.Is(err, transfer.ErrNoKey):
		return "No column is known as the key."
	case errors.Is(err, transfer.ErrFormat), errors.Is(err, transfer.ErrBomb):
		return unreadable("", name, err).(*Error).Message
	}
	return "It was interrupted. What came is whole; choosing the file again brings the rest."
}

// imports reads those of a product that were chosen or begun.
func imports(ctx context.Context, productID string) ([]*ent.ImportRun, error) {
	q := db(ctx).ImportRun.Query().Where(importrun.ProductID(productID)).Order(importrun.ByID(sql.OrderDesc())).Limit(maxImports)
	collectImportRun(selected(ctx), q)
	return q.All(ctx)
}

func collectImportRun(s selection, q *ent.ImportRunQuery) {
	s = s.of("ImportRun")
	s.each("author", func(s selection) { q.WithAuthor(func(q *ent.UserQuery) { collectUser(s, q) }) })
	s.each("product", func(s selection) { q.WithProduct(func(q *ent.ProductQuery) { collectProduct(s, q) }) })
	q.Select(importColumns...) // but for the file
}

var importColumns = []string{importrun.FieldID, importrun.FieldWorkspaceID, importrun.FieldProductID, importrun.FieldCreatedAt, importrun.FieldName,
	importrun.FieldSize, importrun.FieldTool, importrun.FieldState, importrun.FieldDone, importrun.FieldTotal, importrun.FieldFailure,
	importrun.FieldReport, importrun.FieldKept, importrun.FieldAuthorID, importrun.FieldEndedAt}
