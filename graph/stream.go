package graph

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
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
	whole := beside(r)
	v := viewer.FromContext(whole)
	if v == nil {
		Refuse(w, http.StatusUnauthorized, ErrSignedOut)
		return
	}
	ctx, release, err := t.door.Keep(whole, v)
	if err != nil {
		var refusal *Error
		if !errors.As(err, &refusal) {
			slog.ErrorContext(whole, "request failed", "request", RequestFrom(whole).ID, "error", err)
			refusal = Broken(RequestFrom(whole).ID)
		}
		Refuse(w, http.StatusTooManyRequests, refusal)
		return
	}
	s, err := takeStream(w, r)
	if err != nil {
		release()
		Refuse(w, http.StatusHTTPVersionNotSupported, invalid("request", "Server-sent events come over HTTP/1.1."))
		return
	}
	detach(whole, func() {
		defer release()
		defer s.close()
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		go s.watch(cancel)
		if s.send(":\n\n") != nil {
			return
		}
		defer heartbeat(func() { s.send(":\n\n") })()
		op := beginApart(ctx, exec, asked, start)
		defer op.end()
		s.serve(op)
		if why := whyEnded(ctx); why != nil {
			s.next(&graphql.Response{Errors: gqlerror.List{present(ctx, why)}})
		}
		s.send("event: complete\ndata:\n\n")
	})
}

// stream is one answer while it is written.
type stream struct {
	conn net.Conn

	chunked bool // as HTTP/1.0 does not know it

	mu   sync.Mutex
	over error // why nothing is written any more
}

// takeStream takes the connection from net/http, which would keep 20 kB for it,
// and begins the answer: the rest of it comes in chunks.
func takeStream(w http.ResponseWriter, r *http.Request) (*stream, error) {
	conn, _, err := http.NewResponseController(w).Hijack()
	if err != nil {
		return nil, err
	}
	conn.SetDeadline(time.Time{}) // the request is read; its time must not end the answer
	header := w.Header()
	header.Set("Content-Type", "text/event-stream; charset=utf-8")
	header.Set("Cache-Control", "no-store")
	header.Set("X-Accel-Buffering", "no") // nginx would hold it back
	header.Set("Connection", "close")
	header.Set("Date", time.Now().UTC().Format(http.TimeFormat))
	s := &stream{conn: conn, chunked: r.ProtoAtLeast(1, 1)}
	if s.chunked {
		header.Set("Transfer-Encoding", "chunked")
	}
	var head strings.Builder
	head.WriteString("HTTP/1.1 200 OK\r\n")
	header.Write(&head)
	head.WriteString("\r\n")
	s.over = s.write(head.String())
	return s, nil
}

// watch calls left when the client leaves. It has nothing more to say.
func (s *stream) watch(left func()) {
	var ignored [64]byte
	for {
		if _, err := s.conn.Read(ignored[:]); err != nil {
			left()
			return
		}
	}
}

// serve sends the answers to an operation.
func (s *stream) serve(op operation) {
	if !op.follows() {
		var cancel context.CancelFunc
		op.ctx, cancel = context.WithTimeout(op.ctx, maxTime)
		defer cancel()
	}
	for response := op.next(); response != nil; response = op.next() {
		if s.next(response) != nil || op.failed(response) {
			return
		}
	}
}

func (s *stream) next(response *graphql.Response) error {
	return s.send(fmt.Sprintf("event: next\ndata: %s\n\n", encode(response)))
}

// send says something, a chunk of the answer. After an error it says nothing more.
func (s *stream) send(text string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.over == nil {
		s.over = s.write(s.chunk(text))
	}
	return s.over
}

// chunk returns text as https://www.rfc-editor.org/rfc/rfc9112#section-7.1 has it;
// the empty one is the last.
func (s *stream) chunk(text string) string {
	if !s.chunked {
		return text
	}
	return fmt.Sprintf("%x\r\n%s\r\n", len(text), text)
}

func (s *stream) write(text string) error {
	s.conn.SetWriteDeadline(time.Now().Add(sendTime))
	_, err := io.WriteString(s.conn, text)
	return err
}

// close ends the answer, and keeps a heartbeat from writing to what is over.
func (s *stream) close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.over == nil {
		s.write(s.chunk(""))
		s.over = net.ErrClosed
	}
	s.conn.Close()
}
