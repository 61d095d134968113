package graph

import (
	"context"
	"encoding/json"
	"math"
	"reflect"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"entgo.io/ent/dialect/sql"
	"github.com/99designs/gqlgen/graphql"

	entgo "entgo.io/ent"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/event"
	"throughline/ent/rights"
	"throughline/ent/schema"
)

// Limits of texts, in characters.
const (
	maxName     = schema.MaxName
	maxTitle    = schema.MaxTitle
	maxText     = schema.MaxText
	maxLabel    = schema.MaxLabel
	maxSentence = 1_000 // of reasons and of the parts of a criterion
)

// edit gathers what an update changes of one row: which fields, from what to
// what. Fields are named as in the input; `metric.target` is metric_target of
// the row. The first wrong one is kept as err.
type edit struct {
	entity  string
	subject string // whose history it belongs to; "" is the entity's own
	version int
	changes []change.Field
	values  map[string]any // by name; nil clears
	err     error
}

func edits(entity string, version int) *edit {
	return &edit{entity: entity, version: version, values: map[string]any{}}
}

// put notes a field that goes from one value to another; nil clears it.
func (e *edit) put(name string, from, to any) {
	e.changes = append(e.changes, changed(name, from, to))
	e.values[name] = to
}

func (e *edit) fail(err error) {
	if e.err == nil {
		e.err = err
	}
}

// setText takes a text field that may be empty: null and "" are the same.
func (e *edit) setText(name string, in graphql.Omittable[*string], current string, most int) {
	if !in.IsSet() {
		return
	}
	to := ""
	if v := in.Value(); v != nil {
		to = *v
	}
	to, err := clean("input."+name, to, most)
	if err != nil {
		e.fail(err)
		return
	}
	if to != current {
		e.put(name, current, to)
	}
}

// setTitle takes a text field that may not be empty.
func (e *edit) setTitle(name string, in graphql.Omittable[*string], current string, most int) {
	if in.IsSet() && (in.Value() == nil || strings.TrimSpace(*in.Value()) == "") {
		e.fail(invalid("input."+name, "This may not be empty."))
		return
	}
	e.setText(name, in, current, most)
}

// setOptional takes a field that null clears.
func setOptional[T comparable](e *edit, name string, in graphql.Omittable[*T], current *T) {
	if !in.IsSet() {
		return
	}
	switch to := in.Value(); {
	case to == nil && current == nil:
	case to == nil:
		e.put(name, current, nil)
	case current == nil:
		e.put(name, nil, *to)
	case *to != *current:
		e.put(name, current, *to)
	}
}

// set takes a field that has always a value: null leaves it.
func set[T comparable](e *edit, name string, in graphql.Omittable[*T], current T) {
	if to := in.Value(); in.IsSet() && to != nil && *to != current {
		e.put(name, current, *to)
	}
}

// touches reports whether one of the fields changes.
func (e *edit) touches(names ...string) bool { return len(e.of(names...)) > 0 }

// of returns the changes of the named fields.
func (e *edit) of(names ...string) []change.Field {
	var of []change.Field
	for _, c := range e.changes {
		if slices.Contains(names, c.Name) {
			of = append(of, c)
		}
	}
	return of
}

// except returns the changes of all other fields.
func (e *edit) except(names ...string) []change.Field {
	return slices.DeleteFunc(slices.Clone(e.changes), func(c change.Field) bool { return slices.Contains(names, c.Name) })
}

// check returns what is wrong with the edit: the first bad field, or, for one
// that was based on an older version, the fields that someone else changed
// since to something else. What nobody else touched merges.
func (e *edit) check(ctx context.Context, base graphql.Omittable[*int]) error {
	if e.err != nil {
		return e.err
	}
	return based(ctx, e.entity, e.version, base, e.changes...)
}

// based refuses changes of an entity that is at a version now, when they were
// based on an older one since which one of their fields changed, or on none
// that ever was.
func based(ctx context.Context, entity string, version int, base graphql.Omittable[*int], changes ...change.Field) error {
	v := base.Value()
	if v == nil || *v == version {
		return nil
	}
	if *v < 1 || *v > version {
		return invalid("input.version", "There is no version %d; the newest is %d.", *v, version)
	}
	if len(changes) == 0 {
		return nil
	}
	since, err := changesSince(ctx, entity, *v)
	if err != nil {
		return err
	}
	var clashes []clash
	var newest *ent.Event
	for _, mine := range changes {
		if theirs, clashing := since[mine.Name]; clashing {
			clashes = append(clashes, clash{mine.Name, value(theirs.From), value(mine.From), value(mine.To)})
			newest = newer(newest, theirs.by)
		}
	}
	if len(clashes) > 0 {
		return conflict(version, clashes, newest)
	}
	return nil
}

// changesSince returns the fields of an entity that changed after a version,
// from the log.
func changesSince(ctx context.Context, entity string, version int) (map[string]drift, error) {
	rows, err := db(ctx).Event.Query().
		Where(event.EntityID(entity), event.EntityVersionGT(version)).
		Order(event.ByEntityVersion(), event.ByNumber(sql.OrderAsc())).WithActor().All(ctx)
	since := map[string]drift{}
	for _, d := range drifts(rows) {
		since[d.Name] = d
	}
	return since, err
}

// newer returns the newer one of two events, of which one may be nil.
func newer(a, b *ent.Event) *ent.Event {
	if a == nil || b != nil && b.EntityVersion > a.EntityVersion {
		return b
	}
	return a
}

func value(text *string) any {
	if text == nil {
		return nil
	}
	var v any
	json.Unmarshal([]byte(*text), &v)
	return v
}

// part is the changes of an edit that one decision is about.
type part struct {
	decision rights.Decision
	product  string
	changes  []change.Field
}

// save carries an edit out: it checks the rights of every part that changes
// something, then the fields and the version the edit was based on, writes the
// row under its next version and records each part. An edit of nothing does
// nothing.
func save(ctx context.Context, e *edit, base graphql.Omittable[*int], reason string, parts []part, write func(version int) error) error {
	var rulings []ruling
	parts = slices.DeleteFunc(parts, func(p part) bool { return len(p.changes) == 0 })
	for _, p := range parts {
		r, err := decide(ctx, p.product, p.decision)
		if err != nil {
			return err
		}
		rulings = append(rulings, r)
	}
	if err := e.check(ctx, base); err != nil || len(parts) == 0 {
		return err
	}
	if err := write(e.version + 1); err != nil {
		return err
	}
	for i, p := range parts {
		workOf(ctx).record(ctx, entry{ruling: rulings[i], entity: e.entity, subject: e.subject, version: e.version + 1, changes: p.changes, reason: reason})
	}
	return nil
}

// apply sets the changed fields on the row's mutation.
func (e *edit) apply(m entgo.Mutation) error {
	for name, to := range e.values {
		column := column(name)
		if to == nil {
			if err := m.ClearField(column); err != nil {
				return err
			}
			continue
		}
		if err := m.SetField(column, to); err != nil {
			return err
		}
	}
	return nil
}

// column is the row's name of an input field: featureId, metric.target.
func column(name string) string {
	var b strings.Builder
	for _, r := range name {
		switch {
		case r == '.':
			b.WriteByte('_')
		case unicode.IsUpper(r):
			b.WriteByte('_')
			b.WriteRune(unicode.ToLower(r))
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// clean returns the text without surrounding space, or says what is wrong with
// it. Line ends become \n; what no database keeps alike is refused.
func clean(field, s string, most int) (string, error) {
	if !utf8.ValidString(s) {
		return "", invalid(field, "This is not valid UTF-8.")
	}
	if strings.ContainsRune(s, 0) {
		return "", invalid(field, "This contains a NUL character.")
	}
	s = strings.TrimSpace(strings.ReplaceAll(s, "\r\n", "\n"))
	if n := utf8.RuneCountInString(s); n > most {
		return "", invalid(field, "This is %d characters long; at most %d are kept.", n, most)
	}
	return s, nil
}

// required is clean for a text that may not be empty.
func required(field, s string, most int) (string, error) {
	s, err := clean(field, s, most)
	if err == nil && s == "" {
		return "", invalid(field, "This may not be empty.")
	}
	return s, err
}

// optional is clean for an input that may be absent.
func optional(field string, in graphql.Omittable[*string], most int) (string, error) {
	if v := in.Value(); v != nil {
		return clean(field, *v, most)
	}
	return "", nil
}

// finite refuses what JSON cannot say and no chart can draw.
func finite(field string, v *float64) error {
	if v != nil && (math.IsNaN(*v) || math.IsInf(*v, 0) || math.Abs(*v) > 1e15) {
		return invalid(field, "This is not a number that can be kept.")
	}
	return nil
}

// or returns an input's value, or another when it is absent or null.
func or[T any](in graphql.Omittable[*T], other T) T {
	if v := in.Value(); v != nil {
		return *v
	}
	return other
}

// created says in the log what a new row began with: the fields that are not
// empty.
func created(fields map[string]any) []change.Field {
	var changes []change.Field
	for name, v := range fields {
		if v == nil || reflect.ValueOf(v).IsZero() {
			continue
		}
		changes = append(changes, changed(name, nil, v))
	}
	slices.SortFunc(changes, func(a, b change.Field) int { return strings.Compare(a.Name, b.Name) })
	return changes
}
