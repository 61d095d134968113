package graph

import (
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/schema"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/comment"
	"throughline/ent/criterion"
	"throughline/ent/event"
	"throughline/ent/feature"
	"throughline/ent/ids"
	"throughline/ent/importrun"
	"throughline/ent/label"
	"throughline/ent/link"
	"throughline/ent/migrate"
	"throughline/ent/predicate"
	"throughline/ent/product"
	"throughline/ent/sprint"
	"throughline/ent/story"
	"throughline/ent/user"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

// maxUndone is how many things a request takes back: more would hold up others
// who write.
const maxUndone = 10_000

// What an import made goes for good, unlike a story that somebody wrote, which
// is dropped: else the keys it came with would be known, and the file could not
// be imported again, read otherwise.

// UndoImport takes an import of the product with a key back: the one with the
// id or, with "", the last one that ended. It returns how it then is, and how many
// things that it changed are as they were. Errors as of undoImport, but for its
// limit.
func (s *Store) UndoImport(ctx context.Context, productKey, id, reason string) (run *ent.ImportRun, putBack int, err error) {
	err = s.Work(ctx, "undoImport", func(ctx context.Context) error {
		if v := viewer.FromContext(ctx); v.IsSystem() && v.WorkspaceID == "" { // of the product
			p, err := db(ctx).Product.Query().Where(product.Key(productKey)).Only(ctx)
			if err != nil {
				return orNotFound(err, "product")
			}
			ctx = viewer.NewContext(ctx, viewer.System(p.WorkspaceID))
		}
		p, _, err := importInto(ctx, productKey)
		if err != nil {
			return err
		}
		which := importrun.ID(id)
		if id == "" {
			which = importrun.StateIn(importrun.StateDone, importrun.StateFailed)
		}
		of := db(ctx).ImportRun.Query().Where(importrun.ProductID(p.ID), which).Order(importrun.ByID(sql.OrderDesc()))
		if id, err = of.FirstID(ctx); err != nil {
			return orNotFound(err, "import")
		}
		run, putBack, err = undoRun(ctx, id, reason, 0)
		return err
	})
	return run, putBack, err
}

func undoImport(ctx context.Context, in gen.UndoImportInput) (*ent.ImportRun, int, error) {
	reason, err := optional("input.reason", in.Reason, maxSentence)
	if err != nil {
		return nil, 0, err
	}
	return undoRun(ctx, in.ImportID, reason, maxUndone)
}

// undoRun takes an import back that made and changed at most so many things; 0 for
// any. It returns how it then is, and how many things are as they were.
func undoRun(ctx context.Context, id, reason string, most int) (*ent.ImportRun, int, error) {
	c, run, r, err := importFor(ctx, id)
	if err != nil {
		return nil, 0, err
	}
	if run.State != importrun.StateDone && run.State != importrun.StateFailed {
		return nil, 0, invalid("input.importId", "Only an import that has ended, and was not undone, can be undone.")
	}
	b := &backing{c: c, run: run, ruling: r}
	for _, find := range []func(context.Context) error{b.find, b.findAltered} {
		if err := find(asSystem(ctx)); err != nil {
			return nil, 0, err
		}
	}
	if most > 0 && b.size() > most {
		return nil, 0, Limitedf("SIZE", 0, "This import made and changed more than %d things. The command throughline import undo takes it back.", most)
	}
	// What is as it was again may have needed what is to go.
	for _, step := range []func(context.Context) error{b.putBackStories, b.putBackFeatures, b.spare, b.putBackSprints, b.remove} {
		if err := step(ctx); err != nil {
			return nil, 0, err
		}
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: run.ID, version: 2, subject: run.ProductID, reason: reason,
		changes: []change.Field{changed("state", run.State, importrun.StateUndone)}})
	run, err = c.ImportRun.UpdateOneID(run.ID).SetState(importrun.StateUndone).SetKept(append(b.kept, b.changed...)).Save(ctx)
	return run, b.back, err
}

// backing is an import being taken back.
type backing struct {
	c      *ent.Client
	run    *ent.ImportRun
	ruling ruling
	made   map[string][]string          // by noun: what the import made
	doomed map[string]map[string]string // by table: what of that is to go, by its id whose part it is
	kept   []string                     // what is spared, as it is called

	altered map[string]map[string]*altered // by noun and id: what the import changed of what was here
	here    map[string]bool                // ids that this was with, of what is not gone
	closed  map[string]bool                // sprints that nothing comes back to
	taken   bool                           // another sprint is the active one
	back    int                            // how many things are as they were
	changed []string                       // those that stay changed, as they are called
}

// goes are the tables of what an import makes, parts first.
var goes = []struct{ noun, table string }{
	{"link", link.Table}, {"comment", comment.Table}, {"criterion", criterion.Table}, {"story", story.Table},
	{"label", label.Table}, {"feature", feature.Table}, {"sprint", sprint.Table}, {"user", user.Table},
}

func (b *backing) size() (n int) {
	for _, of := range b.doomed {
		n += len(of)
	}
	for _, of := range b.altered {
		n += len(of)
	}
	return n
}

// events finds what the log tells of the import.
func (b *backing) events() predicate.Event {
	return event.And(event.WorkspaceID(b.run.WorkspaceID), event.Action(imported), event.RequestID(b.run.ID))
}

// find learns what the import made: its first version is of the import's.
func (b *backing) find(ctx context.Context) error {
	tables := map[string]string{}
	b.doomed = map[string]map[string]string{}
	for _, t := range goes {
		tables[t.noun], b.doomed[t.table] = t.table, map[string]string{}
	}
	rows, err := b.c.Event.Query().Where(b.events(), event.EntityVersionLTE(1)).
		Select(event.FieldEntityID, event.FieldSubjectID).All(ctx)
	for _, e := range rows {
		if table := tables[ids.Prefix(e.EntityID)]; table != "" {
			b.doomed[table][e.EntityID] = e.SubjectID
		}
	}
	b.made = map[string][]string{}
	for _, t := range goes {
		b.made[t.noun] = sortedKeys(b.doomed[t.table])
	}
	return err
}

// spare takes from what is to go whatever somebody made something of since, and
// then what that needs: it may need more in turn.
func (b *backing) spare(ctx context.Context) error {
	ctx = asSystem(ctx)
	touched := map[string]bool{}
	for _, t := range goes {
		err := inBulk(sortedKeys(b.doomed[t.table]), func(some []string) error {
			others := event.Or(event.ActionNEQ(imported), event.RequestIDNEQ(b.run.ID))
			found, err := b.c.Event.Query().Where(event.WorkspaceID(b.run.WorkspaceID), event.SubjectIDIn(some...), others).
				Select(event.FieldSubjectID).Strings(ctx)
			for _, id := range found {
				touched[id] = true
			}
			return err
		})
		if err != nil {
			return err
		}
	}
	for first := true; first || len(touched) > 0; first = false {
		for _, t := range goes {
			for id, of := range b.doomed[t.table] {
				if t.noun != "link" && (touched[id] || touched[of]) {
					delete(b.doomed[t.table], id)
				}
			}
		}
		clear(touched)
		for _, t := range goes {
			if err := b.needed(ctx, t.table, touched); err != nil {
				return err
			}
		}
	}
	return b.spareLinks(ctx)
}

// spareLinks keeps the links between stories that both stay.
func (b *backing) spareLinks(ctx context.Context) error {
	return inBulk(sortedKeys(b.doomed[link.Table]), func(some []string) error {
		rows, err := b.c.Link.Query().Where(link.IDIn(some...)).All(ctx)
		for _, l := range rows {
			_, from := b.doomed[story.Table][l.FromID]
			_, to := b.doomed[story.Table][l.ToID]
			if !from && !to {
				delete(b.doomed[link.Table], l.ID)
			}
		}
		return err
	})
}

// needed marks what of a table a row that stays refers to. A row of a join table
// belongs to the first of the two.
func (b *backing) needed(ctx context.Context, table string, mark map[string]bool) error {
	for _, in := range migrate.Tables {
		for _, key := range in.ForeignKeys {
			if key.RefTable.Name != table {
				continue
			}
			self, owner := "id", in.Name
			if isJoin(in) {
				if self, owner = in.Columns[0].Name, in.ForeignKeys[0].RefTable.Name; key.Columns[0].Name == self {
					continue
				}
			}
			err := inBulk(sortedKeys(b.doomed[table]), func(some []string) error {
				return b.refers(ctx, in.Name, self, key.Columns[0].Name, some, func(from, to string) {
					if _, goes := b.doomed[owner][from]; !goes {
						mark[to] = true
					}
				})
			})
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// isJoin reports whether a table only says which rows of two others belong together.
func isJoin(t *schema.Table) bool { return len(t.Columns) == 2 && len(t.ForeignKeys) == 2 }

func (b *backing) refers(ctx context.Context, table, self, column string, to []string, found func(from, to string)) error {
	in := make([]any, len(to))
	for i, id := range to {
		in[i] = id
	}
	query, args := sql.Dialect(workOf(ctx).store.Dialect).Select(self, column).From(sql.Table(table)).Where(sql.In(column, in...)).Query()
	rows, err := b.c.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var from, is string
		if err := rows.Scan(&from, &is); err != nil {
			return err
		}
		found(from, is)
	}
	return rows.Err()
}

// remove deletes what is to go, with a line in the log for whatever has a
// history of its own, and names what is spared.
func (b *backing) remove(ctx context.Context) error {
	if err := b.tell(ctx); err != nil {
		return err
	}
	system, w := asSystem(ctx), workOf(ctx)
	for _, t := range goes {
		err := inBulk(sortedKeys(b.doomed[t.table]), func(some []string) (err error) {
			switch t.noun {
			case "link":
				_, err = b.c.Link.Delete().Where(link.IDIn(some...)).Exec(system)
			case "comment":
				_, err = b.c.Comment.Delete().Where(comment.IDIn(some...)).Exec(system)
			case "criterion":
				_, err = b.c.Criterion.Delete().Where(criterion.IDIn(some...)).Exec(system)
			case "story":
				_, err = b.c.Story.Delete().Where(story.IDIn(some...)).Exec(system)
			case "label":
				_, err = b.c.Label.Delete().Where(label.IDIn(some...)).Exec(system)
			case "feature":
				_, err = b.c.Feature.Delete().Where(feature.IDIn(some...)).Exec(system)
			case "sprint":
				_, err = b.c.Sprint.Delete().Where(sprint.IDIn(some...)).Exec(system)
			case "user":
				_, err = b.c.User.Delete().Where(user.IDIn(some...)).Exec(system)
			}
			if err == nil && (t.noun == "comment" || t.noun == "criterion") { // the others are told of
				err = w.indexThings(system, some)
			}
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// tell writes what goes into the log, and keeps in mind what stays.
func (b *backing) tell(ctx context.Context) error {
	system, w := asSystem(ctx), workOf(ctx)
	say := func(table, id string, version int, field, name, called string) {
		if _, goes := b.doomed[table][id]; !goes {
			b.kept = append(b.kept, called)
			return
		}
		e := entry{ruling: b.ruling, entity: id, version: version + 1, changes: []change.Field{changed(field, name, nil)}}
		if table == user.Table {
			e.product = ""
		}
		w.record(ctx, e)
	}
	err := inBulk(b.made["story"], func(some []string) error {
		rows, err := b.c.Story.Query().Where(story.IDIn(some...)).Order(story.ByRank()).Select(story.FieldID, story.FieldKey, story.FieldTitle, story.FieldVersion).All(system)
		for _, row := range rows {
			say(story.Table, row.ID, row.Version, "title", row.Title, row.Key)
		}
		return err
	})
	if err != nil {
		return err
	}
	err = inBulk(b.made["feature"], func(some []string) error {
		rows, err := b.c.Feature.Query().Where(feature.IDIn(some...)).All(system)
		for _, row := range rows {
			say(feature.Table, row.ID, row.Version, "title", row.Title, row.Title)
		}
		return err
	})
	if err != nil {
		return err
	}
	err = inBulk(b.made["sprint"], func(some []string) error {
		rows, err := b.c.Sprint.Query().Where(sprint.IDIn(some...)).All(system)
		for _, row := range rows {
			say(sprint.Table, row.ID, row.Version, "name", row.Name, row.Name)
		}
		return err
	})
	if err != nil {
		return err
	}
	spared := b.kept // labels and people that are used stay without a word
	err = inBulk(b.made["label"], func(some []string) error {
		rows, err := b.c.Label.Query().Where(label.IDIn(some...)).All(system)
		for _, row := range rows {
			say(label.Table, row.ID, 0, "name", row.Name, "")
		}
		return err
	})
	if err != nil {
		return err
	}
	err = inBulk(b.made["user"], func(some []string) error {
		rows, err := b.c.User.Query().Where(user.IDIn(some...)).All(system)
		for _, row := range rows {
			say(user.Table, row.ID, row.Version, "name", row.Name, "")
		}
		return err
	})
	b.kept = spared
	return err
}

func sortedKeys[T any](m map[string]T) []string {
	keys := make([]string, 0, len(m))
	for id := range m {
		keys = append(keys, id)
	}
	slices.Sort(keys)
	return keys
}
