package graph

import (
	"context"
	"testing"

	"github.com/99designs/gqlgen/graphql"
)

// faulty is a source that fails as nothing should.
type faulty struct{}

func (faulty) Wait(context.Context) error       { return nil }
func (faulty) Read(context.Context) (int, bool) { panic("a fault of ours") }
func (faulty) Close()                           {}

func TestAFaultOfOursEndsASubscriptionAndNothingElse(t *testing.T) {
	f := &feed{}
	ctx := WithRequest(context.WithValue(t.Context(), feedKey{}, f), &Request{ID: "req-1"})
	told := fed[int](ctx, faulty{})
	op := operation{ctx: ctx, feed: f, answer: func(context.Context) *graphql.Response {
		t.Errorf("answered with %d", <-told)
		return nil
	}}
	r := op.next()
	if len(r.Errors) != 1 || r.Errors[0].Extensions["code"] != Internal || r.Errors[0].Extensions["requestId"] != "req-1" {
		t.Errorf("answered %+v", r)
	}
	if !op.failed(r) {
		t.Error("it would go on")
	}
}
