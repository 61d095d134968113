// Package graph is the API: the schema's resolvers, the use cases behind them
// and the handler that serves them.
package graph

import (
	"context"

	"throughline/graph/gen"
	"throughline/graph/throttle"
)

// Resolver holds what resolvers may use beside the request's own work.
type Resolver struct {
	Auth       Auth
	Post       Post   // nil where no letters are sent
	Site       string // the address people reach the app at, for links in letters
	Provider   string // what else signs people in, as it is called; "" for nothing
	Explorer   bool   // the app has the page where queries are tried
	SetupToken string // of the one-time link of an empty installation; "" when there is none

	// Who watches is told of every operation that was answered, and of each field
	// at the root of one when it begins; nil for nobody.
	Watch []func(context.Context, Done)
	Begin func(ctx context.Context, name string) (context.Context, func())
	// Reads is Begin for a field beneath, that may send statements; nil with Begin.
	Reads func(ctx context.Context, name string) (context.Context, func())

	forms *throttle.Throttle // of what is sent without an account
}

// loaded returns a node anew, with the edges that are selected below path.
func loaded[N gen.Node](ctx context.Context, id string, path ...string) (N, error) {
	var none N
	found, err := nodesByID(ctx, []string{id}, selected(ctx, path...))
	if err != nil {
		return none, err
	}
	n, ok := found[id].(N)
	if !ok {
		return none, notFound("input.id")
	}
	return n, nil
}

// loadedAll is loaded for several nodes, in their order.
func loadedAll[N gen.Node](ctx context.Context, ids []string, path ...string) ([]N, error) {
	found, err := nodesByID(ctx, ids, selected(ctx, path...))
	if err != nil {
		return nil, err
	}
	nodes := make([]N, 0, len(ids))
	for _, id := range ids {
		if n, ok := found[id].(N); ok {
			nodes = append(nodes, n)
		}
	}
	return nodes, nil
}
