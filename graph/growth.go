package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// growth is the writer of an answer, which knows where to stop.
type growth struct {
	*bytes.Buffer
	whole context.Context // of the request
	left  int             // bytes it may still grow by
	next  int             // what is left when it looks at the time again
	told  atomic.Bool     // that its time is over; the error of every field that is left would be an answer of its own
}

type growthKey struct{}

var (
	errTooSlow  = Limitedf("TIME", 0, "This took too long and was stopped.")
	errTooLarge = Limitedf("SIZE", 0, "The answer is larger than %d MB. Ask for smaller pages or fewer fields.", maxAnswer>>20)
)

// stopped is what a panic unwinds with where an answer stops: nothing that
// writes JSON looks at the writer's error.
type stopped struct{ why *Error }

// InterceptResponse answers what grew too large or took too long with that
// alone, so that nothing is half sent. It is an error as any other: of a
// mutation nothing happened.
func (limits) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) (response *graphql.Response) {
	refuse := func(why *Error) *graphql.Response {
		return &graphql.Response{Data: json.RawMessage("null"), Errors: gqlerror.List{present(ctx, why)}}
	}
	defer func() {
		switch v := recover().(type) {
		case nil:
		case stopped:
			response = refuse(v.why)
		default:
			panic(v)
		}
	}()
	response = next(context.WithValue(ctx, growthKey{}, &growth{whole: ctx, left: maxAnswer, next: maxAnswer}))
	if response != nil && len(response.Errors) > 0 && ctx.Err() != nil {
		return refuse(errTooSlow)
	}
	return response
}

// InterceptRootField has a field at the root written through the growth of its
// answer.
func (limits) InterceptRootField(ctx context.Context, next graphql.RootResolver) graphql.Marshaler {
	field := next(ctx)
	g, bounded := ctx.Value(growthKey{}).(*growth)
	if !bounded || field == graphql.Null || field == graphql.RequiredNull { // which gqlgen knows by their address
		return field
	}
	return graphql.WriterFunc(func(w io.Writer) {
		g.Buffer = w.(*bytes.Buffer) // gqlgen's own, one root after the other
		field.MarshalGQL(g)
	})
}

func (g *growth) Write(b []byte) (int, error) {
	if g.left -= len(b); g.left < g.next {
		g.look()
	}
	return g.Buffer.Write(b)
}

// WriteString implements io.StringWriter, which most of an answer is written by.
func (g *growth) WriteString(s string) (int, error) {
	if g.left -= len(s); g.left < g.next {
		g.look()
	}
	return g.Buffer.WriteString(s)
}

// look stops the answer where it has grown enough, or for too long. It does so
// once in 64 kB.
func (g *growth) look() {
	switch {
	case g.left < 0:
		panic(stopped{errTooLarge})
	case g.whole.Err() != nil:
		panic(stopped{errTooSlow})
	}
	g.next = max(0, g.left-64<<10)
}
