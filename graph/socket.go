package graph

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/coder/websocket"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"throughline/ent/viewer"
)

// overSocket is GraphQL over a WebSocket that speaks graphql-transport-ws, as in
// https://github.com/graphql/graphql-over-http/blob/main/rfcs/GraphQLOverWebSocket.md.
// gqlgen's own knows no bound for what runs at once, forgets what runs under an
// id that is used twice, and ends with 1000, which clients read as finished.
type overSocket struct{ door Doorman }

var _ graphql.Transport = overSocket{}

const (
	protocol   = "graphql-transport-ws"
	initTime   = 5 * time.Second // to say who is asking
	maxMessage = 64 << 10
	maxRunning = 10 // operations on one socket at a time
)

// What a socket is closed with. Clients come again after every one that is not
// their own mistake.
const (
	closeBadRequest   websocket.StatusCode = 4400
	closeUnauthorized websocket.StatusCode = 4401 // asked before saying who asks
	closeForbidden    websocket.StatusCode = 4403 // may not, or no more, be here
	closeProtocol     websocket.StatusCode = 4406
	closeTooSlow      websocket.StatusCode = 4408
	closeIDTaken      websocket.StatusCode = 4409
	closeTwice        websocket.StatusCode = 4429
)

// Supports implements graphql.Transport.
func (overSocket) Supports(r *http.Request) bool { return r.Header.Get("Upgrade") != "" }

// Do implements graphql.Transport.
func (t overSocket) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	conn, err := websocket.Accept(slim{w}, r, &websocket.AcceptOptions{Subprotocols: []string{protocol}, OriginPatterns: t.door.Origins()})
	if err != nil {
		return // it has been answered
	}
	s := &socket{conn: conn, exec: exec, named: map[string]*running{}}
	ctx := beside(r)
	came := greeting{strings.Clone(r.Header.Get("Authorization")), strings.Clone(r.Header.Get(HatHeader))}
	detach(ctx, func() {
		defer conn.CloseNow()
		if conn.Subprotocol() != protocol {
			conn.Close(closeProtocol, "Speak "+protocol+".")
			return
		}
		conn.SetReadLimit(maxMessage)
		s.close(t.serve(ctx, s, came))
	})
}

// slim is a ResponseWriter whose connection is taken with buffers that hold what
// goes over a socket most of the time; net/http's are 4 kB each. What is larger
// goes past them.
type slim struct{ http.ResponseWriter }

// Hijack implements http.Hijacker.
func (s slim) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	conn, rw, err := http.NewResponseController(s.ResponseWriter).Hijack()
	if err != nil {
		return nil, nil, err
	}
	const size = 512
	came := rw.Reader.Buffered() // with the request
	reader := bufio.NewReaderSize(io.MultiReader(io.LimitReader(rw, int64(came)), conn), max(size, came))
	if _, err := reader.Peek(came); err != nil {
		conn.Close()
		return nil, nil, err
	}
	return conn, bufio.NewReadWriter(reader, bufio.NewWriterSize(conn, size)), nil
}

// greeting is who somebody says they are: by an Authorization header, and by the hat
// they wear.
type greeting struct{ Authorization, Hat string }

// serve lets who is admitted ask, until the socket or their right to it ends.
func (t overSocket) serve(whole context.Context, s *socket, came greeting) error {
	var (
		ctx     context.Context
		release func()
		err     error
	)
	if apart(whole, func() { ctx, release, err = t.admit(whole, s, came) }) != nil {
		err = Broken(RequestFrom(whole).ID)
	}
	if err != nil {
		return err
	}
	defer release()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	defer context.AfterFunc(ctx, func() {
		if why := whyEnded(ctx); why != nil {
			s.close(why)
		}
	})()
	defer heartbeat(func() {
		answered, cancel := context.WithTimeout(ctx, sendTime)
		defer cancel()
		if s.conn.Ping(answered) != nil {
			s.conn.CloseNow()
		}
	})()
	if err := s.send(message{Type: "connection_ack"}); err != nil {
		return err
	}
	for {
		m, err := s.read(whole)
		if err != nil {
			return err
		}
		if err := s.take(ctx, m); err != nil {
			return err
		}
	}
}

// admit lets in who the first message, or else the headers, say is asking.
func (t overSocket) admit(whole context.Context, s *socket, came greeting) (ctx context.Context, release func(), err error) {
	v, err := t.asks(whole, s, came)
	if err != nil {
		return nil, nil, err
	}
	return t.door.Keep(viewer.NewContext(whole, v), v)
}

// asks waits for the first message and returns who it says is asking. What it
// leaves out is as the headers had it.
func (t overSocket) asks(whole context.Context, s *socket, came greeting) (*viewer.Viewer, error) {
	waits := time.AfterFunc(initTime, func() { s.close(closing{closeTooSlow, "Say who is asking: connection_init."}) })
	defer waits.Stop()
	m, err := s.read(whole)
	switch {
	case err != nil:
		return nil, err
	case m.Type == "subscribe":
		return nil, closing{closeUnauthorized, "Say first who is asking: connection_init."}
	case m.Type != "connection_init":
		return nil, closing{closeBadRequest, "The first message is connection_init."}
	}
	var said greeting
	if len(m.Payload) > 0 && json.Unmarshal(m.Payload, &said) != nil {
		return nil, closing{closeBadRequest, "The payload of connection_init holds authorization and hat, as text."}
	}
	v := viewer.FromContext(whole) // who came with a header
	if said.Authorization != "" || said.Hat != "" {
		if v, err = t.door.Admit(whole, cmp.Or(said.Authorization, came.Authorization), cmp.Or(said.Hat, came.Hat)); err != nil {
			return nil, err
		}
	}
	if v == nil {
		return nil, ErrSignedOut
	}
	return v, nil
}

// closing is why a socket is closed.
type closing struct {
	code   websocket.StatusCode
	reason string
}

func (c closing) Error() string { return c.reason }

// message is what goes over a socket, either way.
type message struct {
	ID      string          `json:"id,omitempty"`
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload,omitempty"`
}

// socket is one connection.
type socket struct {
	conn *websocket.Conn
	exec graphql.GraphExecutor

	mu      sync.Mutex
	running int                 // operations that have not ended
	named   map[string]*running // those the client has not ended, by the ids it gave
}

type running struct{ cancel context.CancelFunc }

func (s *socket) read(ctx context.Context) (m message, err error) {
	kind, text, err := s.conn.Read(ctx)
	if err != nil {
		return m, err
	}
	if kind != websocket.MessageText || json.Unmarshal(text, &m) != nil {
		return m, closing{closeBadRequest, "A message is JSON with a type, as text."}
	}
	return m, nil
}

// send writes one message. A client that does not take it is given up; nothing
// else cuts a message short, for that would end the socket without a word.
func (s *socket) send(m message) error {
	ctx, cancel := context.WithTimeout(context.Background(), sendTime)
	defer cancel()
	return s.conn.Write(ctx, websocket.MessageText, m.encode())
}

// encode returns a message as JSON. Its payload is that already: encoding/json
// would look at each byte of it again.
func (m message) encode() []byte {
	out := make([]byte, 0, len(m.Payload)+64)
	if m.ID != "" {
		out = append(append(append(out, `{"id":`...), marshal(m.ID)...), ',')
	} else {
		out = append(out, '{')
	}
	out = append(append(append(out, `"type":"`...), m.Type...), '"')
	if len(m.Payload) > 0 {
		out = append(append(out, `,"payload":`...), m.Payload...)
	}
	return append(out, '}')
}

// take does what a message asks for.
func (s *socket) take(ctx context.Context, m message) error {
	switch m.Type {
	case "subscribe":
		return s.start(ctx, m)
	case "complete":
		s.stop(m.ID)
	case "ping":
		return s.send(message{Type: "pong", Payload: m.Payload})
	case "pong":
	case "connection_init":
		return closing{closeTwice, "Too many initialisation requests"}
	default:
		return closing{closeBadRequest, "No message has this type."}
	}
	return nil
}

// start begins an operation, which then runs beside the others.
func (s *socket) start(ctx context.Context, m message) error {
	var asked request
	if m.ID == "" || decode(m.Payload, &asked) != nil {
		return closing{closeBadRequest, "subscribe has an id and a payload with a query, as text, and variables by name."}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.named[m.ID] != nil {
		return closing{closeIDTaken, "Subscriber for " + m.ID + " already exists"}
	}
	if s.running == maxRunning {
		return s.send(message{ID: m.ID, Type: "error", Payload: marshal([]any{
			present(ctx, Limitedf("RATE", 0, "At most %d operations run on a socket at a time.", maxRunning)),
		})})
	}
	ctx, cancel := context.WithCancel(ctx)
	one := &running{cancel}
	s.running++
	s.named[m.ID] = one
	go func() {
		defer cancel()
		last, err := s.run(ctx, m.ID, asked)
		if s.ended(m.ID, one) && err == nil && ctx.Err() == nil {
			err = s.send(last)
		}
		if err != nil && ctx.Err() == nil {
			s.conn.CloseNow()
		}
	}()
	return nil
}

// ended makes room for another operation, and reports whether the client still
// waits for this one: it may have begun another under the same id.
func (s *socket) ended(id string, one *running) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.running--
	if s.named[id] != one {
		return false
	}
	delete(s.named, id)
	return true
}

// stop ends an operation for the client, whose id is free again, or does nothing
// when it has ended. What it does still takes its place until it has stopped.
func (s *socket) stop(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if one := s.named[id]; one != nil {
		one.cancel()
		delete(s.named, id)
	}
}

// run sends the answers of an operation and returns what is to be said last.
// The error is of sending.
func (s *socket) run(ctx context.Context, id string, asked request) (last message, err error) {
	if budget := RequestFrom(ctx).Budget; budget != nil {
		if err := budget.Request(http.Header{}); err != nil { // a message has no headers to tell
			return message{ID: id, Type: "error", Payload: marshal(gqlerror.List{present(ctx, err)})}, nil
		}
	}
	op := beginApart(ctx, s.exec, asked, graphql.Now())
	defer op.end()
	if !op.follows() {
		var cancel context.CancelFunc
		op.ctx, cancel = context.WithTimeout(op.ctx, maxTime)
		defer cancel()
	}
	for response := op.next(); response != nil; response = op.next() {
		if op.failed(response) {
			return message{ID: id, Type: "error", Payload: marshal(response.Errors)}, nil
		}
		if err := s.send(message{ID: id, Type: "next", Payload: encode(response)}); err != nil {
			return last, err
		}
	}
	return message{ID: id, Type: "complete"}, nil
}

// close closes the socket so that the client knows why, and whether to come
// again.
func (s *socket) close(why error) {
	code, reason := websocket.StatusTryAgainLater, ""
	var ours closing
	var refusal *Error
	switch {
	case errors.As(why, &ours):
		code, reason = ours.code, ours.reason
	case why == ErrStopping:
		code, reason = websocket.StatusGoingAway, "The server stops."
	case errors.As(why, &refusal):
		code, reason = closeForbidden, refusal.Message
		if r, ok := refusal.Extra["reason"].(string); ok {
			reason = r + ": " + reason
		}
	}
	s.conn.Close(code, fmt.Sprintf("%.120s", reason))
}
