package graph

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent/change"
	"throughline/ent/rights"
	"throughline/ent/viewer"
)

// trial is what changes would do that are tried and taken back.
type trial struct {
	needs   []rights.Decision // that the caller only proposes
	entries []entry
}

func (t *trial) need(d rights.Decision) {
	if !slices.Contains(t.needs, d) {
		t.needs = append(t.needs, d)
	}
}

// attempt runs do as if the caller decided what they may propose, and takes it
// all back.
func (w *work) attempt(ctx context.Context, do func(ctx context.Context) error) (*trial, error) {
	if _, err := w.begin(ctx); err != nil {
		return nil, err
	}
	who := *viewer.FromContext(ctx)
	who.Trying = true
	outer, n := w.trial, len(w.entries)
	t := &trial{}
	w.trial = t
	err := w.tx.Attempt(ctx, func() error { return do(viewer.NewContext(ctx, &who)) })
	t.entries = slices.Clone(w.entries[n:])
	w.trial, w.entries = outer, w.entries[:n]
	return t, err
}

// apply runs the changes as the mutations they are the inputs of. What one of
// them refuses is named by its place: input.changes.0.moveStory.after.
func (r *Resolver) apply(ctx context.Context, changes []proposed) error {
	resolvers := reflect.ValueOf(r.Mutation())
	for i, c := range changes {
		run := resolvers.MethodByName(upperFirst(c.mutation))
		input := reflect.New(run.Type().In(1))
		if err := json.Unmarshal(c.input, input.Interface()); err != nil {
			return invalid(fmt.Sprintf("input.changes.%d.%s", i, c.mutation), "This cannot be read: %v.", err)
		}
		err := workOf(ctx).as(ctx, c.mutation, func(ctx context.Context) error {
			// What is selected of the proposal is not asked of the mutation.
			ctx = graphql.WithFieldContext(ctx, &graphql.FieldContext{})
			out := run.Call([]reflect.Value{reflect.ValueOf(ctx), input.Elem()})
			err, _ := out[1].Interface().(error)
			return err
		})
		if err != nil {
			return within(err, fmt.Sprintf("input.changes.%d.%s", i, c.mutation))
		}
	}
	return nil
}

// within names the field of a refused change from the outer input's view.
func within(err error, place string) error {
	var known *Error
	if !errors.As(err, &known) {
		return err
	}
	field, is := known.Extra["field"].(string)
	if !is {
		return err
	}
	return known.at(place + strings.TrimPrefix(field, "input"))
}

// about names the argument that led to mutations for what one of them refuses:
// who gave it gave none of their fields.
func about(field string, err error) error {
	var known *Error
	if !errors.As(err, &known) || known.Extra["field"] == nil {
		return err
	}
	return known.at(field)
}

// at is the same refusal of another field.
func (e *Error) at(field string) *Error {
	extra := maps.Clone(e.Extra)
	extra["field"] = field
	return &Error{Code: e.Code, Message: e.Message, Extra: extra}
}

// try finds out what the changes would do, and refuses what cannot be proposed.
func (r *Resolver) try(ctx context.Context, changes []proposed) (productID string, t *trial, err error) {
	t, err = workOf(ctx).attempt(ctx, func(ctx context.Context) error { return r.apply(ctx, changes) })
	if err != nil {
		return "", nil, err
	}
	if len(t.entries) == 0 {
		return "", nil, invalid("input.changes", "Nothing would change.")
	}
	productID = t.entries[0].product
	if slices.ContainsFunc(t.entries, func(e entry) bool { return e.product != productID }) {
		return "", nil, invalid("input.changes", "Propose for one product at a time.")
	}
	if len(t.needs) == 0 {
		return "", nil, invalid("input.changes", "You decide this yourself. Change it.")
	}
	return productID, t, nil
}

// touches joins what a trial recorded of each row.
func (t *trial) touches() []change.Touch {
	var touches []change.Touch
	for _, e := range t.entries {
		i := slices.IndexFunc(touches, func(have change.Touch) bool { return have.Entity == e.entity })
		if i < 0 {
			touches = append(touches, change.Touch{Entity: e.entity, Subject: e.subject, Version: max(0, e.version-1)})
			i = len(touches) - 1
		}
		for _, f := range e.changes {
			at := slices.IndexFunc(touches[i].Fields, func(have change.Field) bool { return have.Name == f.Name })
			if at < 0 {
				touches[i].Fields = append(touches[i].Fields, f)
				continue
			}
			touches[i].Fields[at].To = f.To
		}
	}
	return touches
}
