package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"runtime/debug"
	"slices"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"throughline/ent/store"
	"throughline/ent/viewer"
	"throughline/graph/gen"
	"throughline/graph/throttle"
)

const (
	// cachedDocuments and cachedSize bound the parsed documents kept: a
	// thousand large ones would hold 1.4 GB.
	cachedDocuments = 200
	cachedSize      = 16 << 10
	// maxTime is how long one request may take. SQLite waits up to 5 s for a
	// lock; this is longer, so that the lock's own answer comes first.
	maxTime = 10 * time.Second
	// maxTries is how often a request runs that the database undid for the sake
	// of another.
	maxTries = 5
)

// NewHandler returns the API as it is served: its transports, its limits, one
// transaction a request, and one presenter of errors. Who is asking must be in
// the request's context (viewer), as must the request itself (WithRequest).
// Without a doorman no connection stays open: there are no subscriptions.
func NewHandler(store *Store, resolver *Resolver, door Doorman) http.Handler {
	return newServer(store, resolver, door)
}

func newServer(data *Store, resolver *Resolver, door Doorman) *handler.Server {
	resolver.forms = throttle.New(data.Now, formsByLink, formsFromAddress)
	s := handler.New(gen.NewExecutableSchema(gen.Config{Resolvers: resolver}))
	if door != nil {
		s.AddTransport(overSocket{door})
		s.AddTransport(overStream{door})
	}
	s.AddTransport(overPOST{})
	s.SetParserTokenLimit(maxTokens)
	s.SetQueryCache(smallDocuments{lru.New[*ast.QueryDocument](cachedDocuments)})
	s.SetDisableSuggestion(true)
	s.SetErrorPresenter(present)
	s.SetRecoverFunc(recovered)
	if len(resolver.Watch) > 0 {
		s.Use(observed{resolver.Watch})
	}
	if resolver.Begin != nil {
		s.Use(spanned{resolver.Begin, resolver.Reads})
	}
	s.Use(costs{})
	s.Use(&transaction{store: data}) // so early that it sees what the limits stop
	s.Use(limits{})
	return s
}

func recovered(_ context.Context, v any) error {
	return fmt.Errorf("panic: %v\n%s", v, debug.Stack())
}

// smallDocuments keeps only documents of a bounded size.
type smallDocuments struct {
	graphql.Cache[*ast.QueryDocument]
}

func (c smallDocuments) Add(ctx context.Context, query string, doc *ast.QueryDocument) {
	if len(query) <= cachedSize {
		c.Cache.Add(ctx, query, doc)
	}
}

// Refuse answers a request that never became a GraphQL operation.
func Refuse(w http.ResponseWriter, status int, e *Error) {
	w.Header().Set("Content-Type", ofJSON+"; charset=utf-8")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(map[string]any{"errors": []any{present(context.Background(), e)}})
}

// transaction gives each request its work: reads for a query and for each
// answer of a subscription, one transaction for all mutations of a request.
type transaction struct {
	store  *Store
	schema graphql.ExecutableSchema
}

var _ interface {
	graphql.HandlerExtension
	graphql.OperationContextMutator
	graphql.OperationInterceptor
	graphql.ResponseInterceptor
} = &transaction{}

func (*transaction) ExtensionName() string { return "Transaction" }

// Validate keeps the schema, to run an operation again.
func (t *transaction) Validate(schema graphql.ExecutableSchema) error {
	t.schema = schema
	return nil
}

// MutateOperationContext wraps the fields of a mutation. Those of a query are
// left alone: every wrapped field costs.
func (*transaction) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	if op.Operation.Operation != ast.Mutation {
		return nil
	}
	resolve := op.ResolverMiddleware
	op.ResolverMiddleware = func(ctx context.Context, next graphql.Resolver) (any, error) {
		w := workOf(ctx)
		w.mu.Lock()
		defer w.mu.Unlock()
		field := graphql.GetFieldContext(ctx)
		if field.Object != "Mutation" {
			if w.entered != nil {
				ctx = viewer.NewContext(ctx, w.entered)
			}
			return resolve(ctx, next)
		}
		name := field.Field.Name
		if _, known := mutations[name]; !known {
			return nil, fmt.Errorf("mutation %s names no decision", name)
		}
		if !open(name) && viewer.FromContext(ctx) == nil {
			return nil, ErrSignedOut
		}
		if w.broken != nil {
			return nil, w.broken
		}
		w.action = name
		result, err := runs(ctx, field, next, len(rootFields(op.Operation.SelectionSet, nil)) == 1)
		if store.IsLocked(err) {
			w.broken = err
		}
		return result, err
	}
	return nil
}

// runs runs a mutation: in the request's transaction or, when it sends a letter
// and is the only one, apart. Work that the request joined is not done yet.
func runs(ctx context.Context, field *graphql.FieldContext, next graphql.Resolver, only bool) (result any, err error) {
	w := workOf(ctx)
	if !mails[field.Field.Name] || !only || w.whole != nil {
		return once(ctx, field, next)
	}
	err = w.apart(ctx, func(ctx context.Context) (err error) {
		result, err = once(ctx, field, next)
		return err
	})
	return result, err
}

// InterceptOperation gives a subscription the work it begins with. Each of its
// answers has one of its own.
func (t *transaction) InterceptOperation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	if graphql.GetOperationContext(ctx).Operation.Operation == ast.Subscription {
		ctx = context.WithValue(ctx, workKey{}, t.store.newWork(ctx))
	}
	return next(ctx)
}

// InterceptResponse runs the operation. A mutation that failed anywhere
// happened nowhere, and answers no data. Inside of Work it joins that, which
// then decides.
func (t *transaction) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	op := graphql.GetOperationContext(ctx).Operation
	if op == nil { // the document was refused
		return next(ctx)
	}
	if op.Operation == ast.Subscription {
		return next(context.WithValue(ctx, workKey{}, t.store.newWork(ctx)))
	}
	if outer, joined := ctx.Value(workKey{}).(*work); joined {
		var response *graphql.Response
		outer.as(ctx, outer.action, func(ctx context.Context) error {
			response = next(ctx)
			return nil
		})
		return response
	}
	response, w := t.run(ctx, op, nil, next)
	// Two requests locked two products in each other's order, and one of them was
	// undone. When it runs again it locks them in the order of their ids.
	for tries := 1; store.IsUndone(w.broken) && tries < maxTries; tries++ {
		response, w = t.run(ctx, op, slices.Sorted(slices.Values(w.wanted)), t.again)
	}
	return response
}

// run runs the operation as one transaction that locks some products first.
func (t *transaction) run(ctx context.Context, op *ast.OperationDefinition, lock []string, next graphql.ResponseHandler) (*graphql.Response, *work) {
	w := t.store.newWork(ctx)
	ctx = context.WithValue(ctx, workKey{}, w)
	defer w.rollback() // of what did not commit, also after a panic
	for _, id := range lock {
		if _, err := w.enter(ctx, "input.id", id); store.IsLocked(err) {
			w.broken = err
		}
	}
	response := next(ctx)
	if response == nil || op.Operation != ast.Mutation {
		return response, w
	}
	if len(response.Errors) == 0 {
		if err := w.commit(ctx); err != nil {
			w.broken = err
			response.Errors = gqlerror.List{present(ctx, fmt.Errorf("committing: %w", err))}
		}
	}
	if len(response.Errors) > 0 && len(response.Data) > 0 { // what was refused before it ran has none
		response.Data = json.RawMessage("null")
	}
	return response, w
}

// again runs the operation anew, with errors of its own.
func (t *transaction) again(ctx context.Context) *graphql.Response {
	ctx = graphql.WithResponseContext(ctx, present, recovered)
	response := t.schema.Exec(ctx)(ctx)
	if response != nil {
		response.Errors = append(response.Errors, graphql.GetErrors(ctx)...)
	}
	return response
}
