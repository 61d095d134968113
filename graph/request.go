package graph

import (
	"context"
	"net/http"
)

// Request is what the API may know of the HTTP request it serves.
type Request struct {
	ID      string              // for the log and for INTERNAL errors
	Address string              // the caller's, without port
	Agent   string              // the browser, as it names itself
	Header  http.Header         // of the request
	Write   http.ResponseWriter // for cookies; nil on what stays open
	Secure  bool                // came by https
	Budget  *Budget             // of the token that asks; nil for a person
}

type requestKey struct{}

// WithRequest returns a context that serves the request.
func WithRequest(ctx context.Context, r *Request) context.Context {
	return context.WithValue(ctx, requestKey{}, r)
}

// RequestFrom returns the request that is served, or an empty one.
func RequestFrom(ctx context.Context) *Request {
	if r, ok := ctx.Value(requestKey{}).(*Request); ok {
		return r
	}
	return &Request{}
}
