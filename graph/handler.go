package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"throughline/ent/viewer"
	"throughline/graph/gen"
)

const (
	// cachedDocuments and cachedSize bound the parsed documents kept: a
	// thousand large ones would hold 1.4 GB.
	cachedDocuments = 200
	cachedSize      = 16 << 10
	// maxTime is how long one request may take. SQLite waits up to 5 s for a
	// lock; this is longer, so that the lock's own answer comes first.
	maxTime = 10 * time.Second
)

// NewHandler returns the API as it is served: over POST, with its limits, one
// transaction a request, and one presenter of errors. Who is asking must be in
// the request's context (viewer), as must the request itself (WithRequest).
func NewHandler(store *Store, resolver *Resolver) http.Handler {
	return newServer(store, resolver)
}

func newServer(store *Store, resolver *Resolver) *handler.Server {
	s := handler.New(gen.NewExecutableSchema(gen.Config{Resolvers: resolver}))
	s.AddTransport(overPOST{})
	s.SetParserTokenLimit(maxTokens)
	s.SetQueryCache(smallDocuments{lru.New[*ast.QueryDocument](cachedDocuments)})
	s.SetDisableSuggestion(true)
	s.SetErrorPresenter(present)
	s.SetRecoverFunc(func(_ context.Context, v any) error {
		return fmt.Errorf("panic: %v\n%s", v, debug.Stack())
	})
	s.Use(transaction{store}) // first, so that it sees what the limits stop
	s.Use(limits{})
	return s
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

// transaction gives each request its work: reads for a query, one transaction
// for all mutations of a request.
type transaction struct{ store *Store }

var _ interface {
	graphql.HandlerExtension
	graphql.OperationContextMutator
	graphql.ResponseInterceptor
} = transaction{}

func (transaction) ExtensionName() string                   { return "Transaction" }
func (transaction) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext wraps the fields of a mutation. Those of a query are
// left alone: every wrapped field costs.
func (transaction) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	if op.Operation.Operation != ast.Mutation {
		return nil
	}
	op.ResolverMiddleware = func(ctx context.Context, next graphql.Resolver) (any, error) {
		w := workOf(ctx)
		w.mu.Lock()
		defer w.mu.Unlock()
		field := graphql.GetFieldContext(ctx)
		if field.Object != "Mutation" {
			if w.entered != nil {
				ctx = viewer.NewContext(ctx, w.entered)
			}
			return next(ctx)
		}
		name := field.Field.Name
		if _, known := mutations[name]; !known {
			return nil, fmt.Errorf("mutation %s names no decision", name)
		}
		if !open(name) && viewer.FromContext(ctx) == nil {
			return nil, ErrSignedOut
		}
		w.action = name
		return once(ctx, field, next)
	}
	return nil
}

// InterceptResponse runs the operation. A mutation that failed anywhere
// happened nowhere, and answers no data. Inside of Work it joins that, which
// then decides.
func (t transaction) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	op := graphql.GetOperationContext(ctx).Operation
	if op == nil { // the document was refused
		return next(ctx)
	}
	if outer, joined := ctx.Value(workKey{}).(*work); joined {
		var response *graphql.Response
		outer.as(ctx, outer.action, func(ctx context.Context) error {
			response = next(ctx)
			return nil
		})
		return response
	}
	w := t.store.newWork(ctx)
	ctx = context.WithValue(ctx, workKey{}, w)
	defer w.rollback() // of what did not commit, also after a panic
	response := next(ctx)
	if response == nil || op.Operation != ast.Mutation {
		return response
	}
	if len(response.Errors) == 0 {
		if err := w.commit(ctx); err != nil {
			response.Errors = gqlerror.List{present(ctx, fmt.Errorf("committing: %w", err))}
		}
	}
	if len(response.Errors) > 0 && len(response.Data) > 0 { // what was refused before it ran has none
		response.Data = json.RawMessage("null")
	}
	return response
}
