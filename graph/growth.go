package graph

import (
	"context"
	"encoding/json"
	"io"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// growth is how an answer grows while it is written, and what stops it.
type growth struct {
	whole context.Context // of the request
	left  int             // bytes it may still grow by
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
	response = next(context.WithValue(ctx, growthKey{}, &growth{whole: ctx, left: maxAnswer}))
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
	return graphql.WriterFunc(func(w io.Writer) { field.MarshalGQL(&growing{w, g}) })
}

// growing is a writer that stops the answer where it has grown enough.
type growing struct {
	io.Writer
	*growth
}

func (g *growing) Write(b []byte) (int, error) {
	g.by(len(b))
	return g.Writer.Write(b)
}

// WriteString implements io.StringWriter, which most of an answer is written by.
func (g *growing) WriteString(s string) (int, error) {
	g.by(len(s))
	return io.WriteString(g.Writer, s)
}

// by stops the answer when n more bytes are too many, or, looking once in 64 kB,
// come too late.
func (g *growth) by(n int) {
	before := g.left
	g.left -= n
	switch {
	case g.left < 0:
		panic(stopped{errTooLarge})
	case before>>16 != g.left>>16 && g.whole.Err() != nil:
		panic(stopped{errTooSlow})
	}
}
