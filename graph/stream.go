package graph

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"throughline/ent/viewer"
)

// overStream is GraphQL as server-sent events: a POST that is answered as long
// as there is something to say, in the "distinct connections" of
// https://github.com/graphql/graphql-over-http/blob/main/rfcs/GraphQLOverSSE.md.
type overStream struct{ door Doorman }

var _ graphql.Transport = overStream{}

// Supports implements graphql.Transport.
func (overStream) Supports(r *http.Request) bool {
	return r.Method == http.MethodPost && strings.Contains(r.Header.Get("Accept"), "text/event-stream")
}

// Do implements graphql.Transport.
func (t overStream) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	start := graphql.Now()
	asked, ok := readRequest(w, r)
	if !ok {
		return
	}
	v := viewer.FromContext(r.Context())
	if v == nil {
		Refuse(w, http.StatusUnauthorized, ErrSignedOut)
		return
	}
	ctx, release, err := t.door.Keep(r.Context(), v)
	if err != nil {
		var refusal *Error
		if !errors.As(err, &refusal) {
			slog.ErrorContext(ctx, "request failed", "request", RequestFrom(ctx).ID, "error", err)
			refusal = Broken(RequestFrom(ctx).ID)
		}
		Refuse(w, http.StatusTooManyRequests, refusal)
		return
	}
	defer release()
	s := &stream{w: w, control: http.NewResponseController(w)}
	s.control.SetReadDeadline(time.Time{}) // the request is read; its time must not end the answer
	w.Header().Set("Content-Type", "text/event-stream; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Accel-Buffering", "no") // nginx would hold it back
	if s.send(":\n\n") != nil {
		return
	}
	defer heartbeat(func() { s.send(":\n\n") })()
	defer s.end()

	op := begin(ctx, exec, asked, r.Header, start)
	if !op.follows() {
		var cancel context.CancelFunc
		op.ctx, cancel = context.WithTimeout(op.ctx, maxTime)
		defer cancel()
	}
	for response := op.next(); response != nil; response = op.next() {
		if s.next(response) != nil {
			return
		}
		if op.failed(response) {
			break
		}
	}
	if why := whyEnded(ctx); why != nil {
		s.next(&graphql.Response{Errors: gqlerror.List{present(ctx, why)}})
	}
	if r.Context().Err() == nil {
		s.send("event: complete\ndata:\n\n")
	}
}

// stream is one answer while it is written.
type stream struct {
	mu      sync.Mutex
	w       http.ResponseWriter
	control *http.ResponseController
	over    bool
}

func (s *stream) next(response *graphql.Response) error {
	return s.send(fmt.Sprintf("event: next\ndata: %s\n\n", encode(response)))
}

func (s *stream) send(text string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.over {
		return http.ErrHandlerTimeout
	}
	s.control.SetWriteDeadline(time.Now().Add(sendTime))
	if _, err := s.w.Write([]byte(text)); err != nil {
		return err
	}
	return s.control.Flush()
}

// end keeps a heartbeat from writing to what is over.
func (s *stream) end() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.over = true
}
