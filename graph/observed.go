package graph

import (
	"context"
	"fmt"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// Done is an operation that was answered. Nothing in it is the caller's own: it
// takes few values, and names fields of the schema.
type Done struct {
	Kind  string // query, mutation or subscription; "refused" for a document that became none
	Field string // what it asked for: the first field at its root that says more than who is asking
	Code  string // of the first error, or OK
	Took  time.Duration
}

// observed tells of every operation, however it ended; of a subscription, of each
// of its answers.
type observed struct{ tell []func(context.Context, Done) }

var _ interface {
	graphql.HandlerExtension
	graphql.ResponseInterceptor
} = observed{}

func (observed) ExtensionName() string                   { return "Observed" }
func (observed) Validate(graphql.ExecutableSchema) error { return nil }

// InterceptResponse waits for the answer.
func (w observed) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	began := time.Now()
	response := next(ctx)
	if response == nil { // the subscription is over
		return nil
	}
	done := Done{Kind: "refused", Code: "OK", Took: time.Since(began)}
	if op := graphql.GetOperationContext(ctx).Operation; op != nil {
		done.Kind, done.Field = string(op.Operation), mainField(op)
	}
	if len(response.Errors) > 0 {
		done.Code = string(Internal)
		if code := response.Errors[0].Extensions["code"]; code != nil {
			done.Code = fmt.Sprint(code)
		}
	}
	for _, tell := range w.tell {
		tell(ctx, done)
	}
	return response
}

// mainField names what an operation is about, by a field of the schema.
func mainField(op *ast.OperationDefinition) string {
	name := ""
	for _, root := range rootFields(op.SelectionSet, nil) {
		if name = root; root != "viewer" && root != "__typename" {
			break
		}
	}
	return name
}

// spanned has fields told when they begin and when they end: each at the root of a
// query or mutation, and each beneath it that can read something by itself.
type spanned struct {
	begin, reads func(ctx context.Context, name string) (context.Context, func())
}

var _ interface {
	graphql.HandlerExtension
	graphql.RootFieldInterceptor
	graphql.FieldInterceptor
} = spanned{}

func (spanned) ExtensionName() string                   { return "Spanned" }
func (spanned) Validate(graphql.ExecutableSchema) error { return nil }

// InterceptRootField waits for the field.
func (s spanned) InterceptRootField(ctx context.Context, next graphql.RootResolver) graphql.Marshaler {
	root := graphql.GetRootFieldContext(ctx)
	ctx, end := s.begin(ctx, root.Field.ObjectDefinition.Name+"."+root.Field.Name)
	defer end()
	return next(ctx)
}

// InterceptField waits for a field that is more than a value of its row.
func (s spanned) InterceptField(ctx context.Context, next graphql.Resolver) (any, error) {
	field := graphql.GetFieldContext(ctx)
	switch {
	case !field.IsResolver && !field.IsMethod, // a value of its row
		field.Object == "Query", field.Object == "Mutation",
		graphql.GetOperationContext(ctx).Operation.Operation == ast.Subscription: // it stays open
		return next(ctx)
	}
	ctx, end := s.reads(ctx, field.Object+"."+field.Field.Name)
	defer end()
	return next(ctx)
}
