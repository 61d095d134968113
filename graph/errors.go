package graph

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"throughline/ent"
	"throughline/ent/guard"
	"throughline/ent/rights"
	"throughline/ent/store"
	"throughline/graph/page"
	"throughline/graph/scalar"
)

// Code is what machines read of an error; CONTRACT of the API.
type Code string

// The seven codes.
const (
	Unauthenticated Code = "UNAUTHENTICATED"
	Forbidden       Code = "FORBIDDEN"
	NotFound        Code = "NOT_FOUND"
	Invalid         Code = "INVALID"
	Conflict        Code = "CONFLICT"
	Limited         Code = "LIMITED"
	Internal        Code = "INTERNAL"
)

// Error is an answer a caller can act on: a code for machines, a sentence for
// people, and what else the code promises.
type Error struct {
	Code    Code
	Message string
	Extra   map[string]any // further extensions, by the code's contract
}

func (e *Error) Error() string { return e.Message }

// Unauthenticatedf says why the caller is not signed in: reason is MISSING,
// EXPIRED, STALE, REVOKED or INVALID.
func Unauthenticatedf(reason, format string, args ...any) *Error {
	return &Error{Unauthenticated, fmt.Sprintf(format, args...), map[string]any{"reason": reason}}
}

// Limitedf says which limit was met: reason is COST, DEPTH, RATE, SIZE,
// SPACE or TIME; retryAfter is in seconds, 0 when trying again will not help.
func Limitedf(reason string, retryAfter int, format string, args ...any) *Error {
	extra := map[string]any{"reason": reason}
	if retryAfter > 0 {
		extra["retryAfter"] = retryAfter
	}
	return &Error{Limited, fmt.Sprintf(format, args...), extra}
}

func invalid(field, format string, args ...any) *Error {
	message := fmt.Sprintf(format, args...)
	return &Error{Invalid, message, map[string]any{"field": field, "reason": message}}
}

// Broken is all a caller learns of what went wrong on our side; the log has the
// rest under the request's id.
func Broken(requestID string) *Error {
	return &Error{Internal, "Something went wrong on our side. Nothing was changed.", map[string]any{"requestId": requestID}}
}

// ErrLocked is for who waited for a lock as long as one waits.
var ErrLocked = Limitedf("TIME", 1, "Somebody else is writing at this moment. Try again.")

// errFull is for who would write where there is no room. Reading goes on.
var errFull = Limitedf("SPACE", 30, "The server's disk is full, so nothing was saved. Whoever runs it has to make room.")

// notFound is the one answer for what is malformed, elsewhere, hidden or gone.
func notFound(field string) *Error {
	return &Error{NotFound, "There is nothing with this id.", map[string]any{"field": field}}
}

// clash is one field that two people changed.
type clash struct {
	Name    string `json:"name"`
	Base    any    `json:"base"`
	Current any    `json:"current"`
	Yours   any    `json:"yours"`
}

// conflict is the refusal of what others changed by now, the newest of it by an
// event, which names its actor.
func conflict(version int, fields []clash, by *ent.Event) *Error {
	extra := map[string]any{"fields": fields, "version": version}
	if by != nil {
		var actor map[string]any
		if u := by.Edges.Actor; u != nil {
			actor = map[string]any{"id": u.ID, "name": u.Name}
		}
		extra["since"] = map[string]any{"id": by.ID, "number": by.Number, "action": by.Action, "at": by.At, "actor": actor}
	}
	return &Error{Conflict, "Someone else changed this meanwhile.", extra}
}

// present makes every error of the API, and is the only place that does. What
// it does not know is INTERNAL to the caller and whole in the log.
func present(ctx context.Context, err error) *gqlerror.Error {
	late := ctx.Err() != nil
	if g, writing := ctx.Value(growthKey{}).(*growth); writing && late && g.told.Swap(true) {
		return nil
	}
	var known *Error
	var bad *page.BadArg
	var parsed *gqlerror.Error
	var value *scalar.BadValue
	switch {
	case errors.As(err, &known):
	case errors.As(err, &bad):
		known = invalid(bad.Name, "%s", bad.Reason)
	case errors.Is(err, context.DeadlineExceeded):
		known = errTooSlow
	case errors.Is(ctx.Err(), context.Canceled): // the caller left; nobody reads this
		known = errTooSlow
	case late:
		slog.WarnContext(ctx, "request stopped", "request", RequestFrom(ctx).ID, "error", err)
		known = errTooSlow
	case store.IsLocked(err):
		known = ErrLocked
	case store.IsFull(err):
		slog.ErrorContext(ctx, "the disk is full", "request", RequestFrom(ctx).ID, "error", err)
		known = errFull
	case ent.IsNotFound(err):
		known = notFound("input.id")
	case errors.Is(err, guard.ErrDenied):
		known = &Error{Code: Forbidden, Message: "You may not do this."}
	case errors.As(err, &parsed) && isOurs(parsed):
		return parsed // presented before
	case errors.As(err, &value):
		known = invalid(argument(ctx, err), "%s", value.Reason)
	case errors.As(err, &parsed) && parsed.Unwrap() == nil:
		// Of the GraphQL layer itself: a document or variables that do not fit the schema.
		known = invalid(argument(ctx, err), "%s", parsed.Message)
	default:
		known = Broken(RequestFrom(ctx).ID)
		slog.ErrorContext(ctx, "request failed", "request", RequestFrom(ctx).ID, "error", err)
	}
	out := &gqlerror.Error{Message: known.Message, Path: fieldPath(ctx), Extensions: map[string]any{"code": known.Code}}
	for name, value := range known.Extra {
		out.Extensions[name] = value
	}
	if parsed != nil {
		out.Locations = parsed.Locations
	}
	return out
}

func isOurs(err *gqlerror.Error) bool {
	_, ours := err.Extensions["code"].(Code)
	return ours
}

// fieldPath is where in the answer the field is that is being resolved, or nil.
func fieldPath(ctx context.Context) ast.Path {
	if field := graphql.GetFieldContext(ctx); field != nil {
		return field.Path()
	}
	return nil
}

// argument names what an error of the GraphQL layer is about: an argument, as
// `input.start`, or the document.
func argument(ctx context.Context, err error) string {
	var parsed *gqlerror.Error
	if !errors.As(err, &parsed) {
		return "query"
	}
	path := parsed.Path
	if field := fieldPath(ctx); field != nil {
		path = path[min(len(field), len(path)):]
	} else if len(path) > 1 && graphql.HasOperationContext(ctx) {
		// The path of a variable: `variable`, its name, and what is below.
		if name, ok := path[1].(ast.PathName); ok {
			if taken := takenBy(graphql.GetOperationContext(ctx).Operation.SelectionSet, string(name), map[string]bool{}); taken != nil {
				path = append(taken, path[2:]...)
			}
		}
	}
	if len(path) == 0 {
		return "query"
	}
	steps := make([]string, len(path))
	for i, step := range path {
		steps[i] = fmt.Sprint(step)
	}
	return strings.Join(steps, ".")
}

// takenBy is the path of the first argument that takes a variable.
func takenBy(set ast.SelectionSet, variable string, seen map[string]bool) (path ast.Path) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			for _, arg := range s.Arguments {
				if below, found := inValue(arg.Value, variable); found {
					return append(ast.Path{ast.PathName(arg.Name)}, below...)
				}
			}
			path = takenBy(s.SelectionSet, variable, seen)
		case *ast.InlineFragment:
			path = takenBy(s.SelectionSet, variable, seen)
		case *ast.FragmentSpread:
			if !seen[s.Name] {
				seen[s.Name] = true
				path = takenBy(s.Definition.SelectionSet, variable, seen)
			}
		}
		if path != nil {
			return path
		}
	}
	return nil
}

func inValue(v *ast.Value, variable string) (path ast.Path, found bool) {
	if v.Kind == ast.Variable {
		return nil, v.Raw == variable
	}
	for i, child := range v.Children {
		if below, found := inValue(child.Value, variable); found {
			step := ast.Path{ast.PathName(child.Name)}
			if v.Kind == ast.ListValue {
				step = ast.Path{ast.PathIndex(i)}
			}
			return append(step, below...), true
		}
	}
	return nil, false
}

// forbidden says which decision it was, who holds it, what the caller is, and
// whether they may propose it instead.
func forbidden(decision rights.Decision, youAre []rights.RoleKind, may rights.May, people []*ent.User) *Error {
	roles := rights.Deciders(decision)
	names := make([]map[string]any, len(people))
	for i, p := range people {
		names[i] = map[string]any{"id": p.ID, "name": p.Name}
	}
	if youAre == nil {
		youAre = []rights.RoleKind{}
	}
	return &Error{Forbidden, whyNot(decision, people), map[string]any{
		"decision":   decision,
		"decidedBy":  map[string]any{"roles": roles, "people": names},
		"youAre":     youAre,
		"mayPropose": may == rights.Proposes,
	}}
}
