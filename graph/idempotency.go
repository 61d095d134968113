package graph

import (
	"bytes"
	"context"
	"crypto/sha256"
	stdsql "database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/99designs/gqlgen/graphql"

	"throughline/ent/answer"
	"throughline/ent/viewer"
	"throughline/graph/gen"
	"throughline/graph/page"
)

// remembered is how long an idempotencyKey is known.
const remembered = 24 * time.Hour

// once runs a mutation, or, when its caller used the same idempotencyKey for
// the same input before, answers what it did then, read anew.
func once(ctx context.Context, field *graphql.FieldContext, next graphql.Resolver) (any, error) {
	input, _ := field.Field.ArgumentMap(graphql.GetOperationContext(ctx).Variables)["input"].(map[string]any)
	key, given := input["idempotencyKey"].(string)
	v := viewer.FromContext(ctx)
	if !given || v == nil || provesWho(field.Field.Name) {
		return next(ctx)
	}
	if key == "" || len(key) > maxName {
		return nil, invalid("input.idempotencyKey", "A key has 1 to %d characters.", maxName)
	}
	digest, err := digestOfInput(field.Field.Name, input)
	if err != nil {
		return nil, err
	}
	w := workOf(ctx)
	c, err := w.begin(ctx)
	if err != nil {
		return nil, err
	}
	caller := v.UserID
	if v.TokenID != "" {
		caller = v.TokenID
	}
	system := asSystem(ctx)
	mine := answer.And(answer.CallerID(caller), answer.Key(key))
	if _, err := c.Answer.Delete().Where(mine, answer.CreatedAtLT(w.now().Add(-remembered))).Exec(system); err != nil {
		return nil, err
	}
	// Taking the key first makes a second call wait for the first to end, and
	// then answers it.
	err = c.Answer.Create().SetWorkspaceID(v.WorkspaceID).SetCallerID(caller).SetKey(key).SetInput(digest).SetCreatedAt(w.now()).
		OnConflict(sql.ConflictColumns("workspace_id", "caller_id", "key"), sql.DoNothing()).Exec(system)
	if err != nil && !errors.Is(err, stdsql.ErrNoRows) {
		return nil, err
	}
	row, err := c.Answer.Query().Where(mine).Only(system)
	if err != nil {
		return nil, err
	}
	if !bytes.Equal(row.Input, digest) {
		return nil, invalid("input.idempotencyKey", "This key was used with another input.")
	}
	if row.Payload != nil {
		return recall(ctx, field, row.Payload)
	}
	result, err := next(ctx)
	if err != nil {
		return nil, err
	}
	return result, c.Answer.UpdateOneID(row.ID).SetPayload(remember(result)).Exec(system)
}

func digestOfInput(mutation string, input map[string]any) ([]byte, error) {
	text, err := json.Marshal(input) // maps are written in the order of their keys
	if err != nil {
		return nil, fmt.Errorf("digesting the input: %w", err)
	}
	sum := sha256.Sum256(append([]byte(mutation+"\n"), text...))
	return sum[:], nil
}

// remember turns a payload into what recall needs: ids for nodes, nothing for
// secrets, which are shown once.
func remember(payload any) map[string]any {
	kept := map[string]any{}
	v := reflect.Indirect(reflect.ValueOf(payload))
	for i := range v.NumField() {
		if value, ok := idsIn(v.Field(i)); ok {
			kept[v.Type().Field(i).Name] = value
		}
	}
	return kept
}

func idsIn(v reflect.Value) (any, bool) {
	switch {
	case v.Kind() == reflect.String:
		return v.String(), true
	case v.Kind() == reflect.Int:
		return v.Int(), true
	case v.Type() == reflect.TypeFor[time.Time]():
		return v.Interface(), true
	case v.Kind() == reflect.Slice:
		list := make([]any, v.Len())
		for i := range list {
			list[i], _ = idsIn(v.Index(i))
		}
		return list, true
	case v.Kind() == reflect.Interface && !v.IsNil():
		return idsIn(v.Elem())
	case v.Kind() == reflect.Pointer && !v.IsNil() && v.Elem().Kind() == reflect.Struct:
		if node := v.Elem().FieldByName("Node"); node.IsValid() {
			return idsIn(node)
		}
		if id := v.Elem().FieldByName("ID"); id.IsValid() {
			return id.String(), true
		}
	}
	return nil, false
}

// recall makes the payload of a mutation's field from what was remembered.
func recall(ctx context.Context, field *graphql.FieldContext, kept map[string]any) (any, error) {
	method, known := reflect.TypeFor[gen.MutationResolver]().MethodByName(upperFirst(field.Field.Name))
	if !known {
		return nil, fmt.Errorf("mutation %s has no resolver", field.Field.Name)
	}
	payload := reflect.New(method.Type.Out(0).Elem())
	v := payload.Elem()
	for i := range v.NumField() {
		value, ok := kept[v.Type().Field(i).Name]
		if !ok || value == nil {
			continue
		}
		name := v.Type().Field(i).Name
		if err := fill(ctx, v.Field(i), value, strings.ToLower(name[:1])+name[1:]); err != nil {
			return nil, err
		}
	}
	return payload.Interface(), nil
}

func upperFirst(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// fill sets a payload's field to the node with the remembered id, or to what
// was remembered.
func fill(ctx context.Context, v reflect.Value, kept any, name string) error {
	switch kept := kept.(type) {
	case []any:
		v.Set(reflect.MakeSlice(v.Type(), 0, len(kept)))
		for _, one := range kept {
			item := reflect.New(v.Type().Elem()).Elem()
			if err := fill(ctx, item, one, name); err != nil {
				return err
			}
			v.Set(reflect.Append(v, item))
		}
		return nil
	case float64: // a number of the JSON it is kept as
		v.SetInt(int64(kept))
	case string:
		switch {
		case v.Kind() == reflect.String:
			v.SetString(kept)
			return nil
		case v.Type() == reflect.TypeFor[time.Time]():
			t, err := time.Parse(time.RFC3339Nano, kept)
			v.Set(reflect.ValueOf(t))
			return err
		}
		if v.Kind() == reflect.Pointer && v.Type().Elem().Kind() == reflect.Struct {
			if _, isEdge := v.Type().Elem().FieldByName("Node"); isEdge {
				return fillEdge(ctx, v, kept, name)
			}
		}
		n, err := loaded[gen.Node](ctx, kept, name)
		if err != nil {
			return err
		}
		v.Set(reflect.ValueOf(n))
	}
	return nil
}

func fillEdge(ctx context.Context, v reflect.Value, id, name string) error {
	n, err := loaded[gen.Node](ctx, id, name, "node")
	if err != nil {
		return err
	}
	edge := reflect.New(v.Type().Elem())
	edge.Elem().FieldByName("Node").Set(reflect.ValueOf(n))
	edge.Elem().FieldByName("Cursor").SetString(page.Cursor(placeOf(n)...))
	v.Set(edge)
	return nil
}
