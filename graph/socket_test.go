package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"
)

// wire is a socket of a client.
type wire struct {
	t    testing.TB
	conn *websocket.Conn
}

func (s *station) dial(options *websocket.DialOptions) *wire {
	s.t.Helper()
	conn, _, err := websocket.Dial(s.t.Context(), s.url, options)
	must(s.t, err)
	s.t.Cleanup(func() { conn.CloseNow() })
	return &wire{s.t, conn}
}

// socketFor opens a socket and says who asks.
func (s *station) socketFor(name string) *wire {
	s.t.Helper()
	c := s.dial(&websocket.DialOptions{Subprotocols: []string{protocol}})
	c.send(`{"type": "connection_init", "payload": {"authorization": "` + name + `"}}`)
	same(s.t, c.read().Type, "connection_ack")
	return c
}

func (c *wire) send(text string) {
	c.t.Helper()
	must(c.t, c.conn.Write(c.t.Context(), websocket.MessageText, []byte(text)))
}

func (c *wire) subscribe(id, query string, vars map[string]any) {
	c.t.Helper()
	payload, _ := json.Marshal(map[string]any{"query": query, "variables": vars})
	text, _ := json.Marshal(message{ID: id, Type: "subscribe", Payload: payload})
	c.send(string(text))
}

func (c *wire) read() (m message) {
	c.t.Helper()
	_, text, err := c.conn.Read(c.t.Context())
	must(c.t, err)
	must(c.t, json.Unmarshal(text, &m))
	return m
}

// closedWith waits for the end and returns its code.
func (c *wire) closedWith() websocket.StatusCode {
	for {
		if _, _, err := c.conn.Read(c.t.Context()); err != nil {
			return websocket.CloseStatus(err)
		}
	}
}

func TestASocketTellsWhatChangesUntilItIsEnough(t *testing.T) {
	w := newWorld(t)
	s := w.listening()
	c := s.socketFor(pm)
	vars := map[string]any{"p": w.product}
	c.subscribe("a", changesQuery, vars)
	same(t, c.read().Type, "next")
	w.story("Pay in one tap")
	m := c.read()
	same(t, m.ID+" "+m.Type, "a next")
	if !strings.Contains(string(m.Payload), `"title":"Pay in one tap"`) {
		t.Errorf("told %s", m.Payload)
	}
	c.send(`{"id": "a", "type": "complete"}`)
	c.send(`{"type": "ping", "payload": {"at":1}}`)
	m = c.read()
	same(t, m.Type+" "+string(m.Payload), `pong {"at":1}`)
	w.story("Pay in two taps")
	c.subscribe("q", `{ product(key: "CHK") { name } }`, nil)
	m = c.read()
	same(t, m.ID+" "+m.Type+" "+string(m.Payload), `q next {"data":{"product":{"name":"Checkout"}},"extensions":{"cost":{"requested":1}}}`)
	same(t, c.read().Type, "complete")
	c.subscribe("x", `{ nonsense }`, nil)
	m = c.read()
	same(t, m.ID+" "+m.Type, "x error")
	c.subscribe("y", changesQuery, map[string]any{"p": "product_x"})
	m = c.read()
	same(t, m.ID+" "+m.Type, "y error")
	if !strings.Contains(string(m.Payload), string(NotFound)) {
		t.Errorf("refused with %s", m.Payload)
	}
}

func TestAnIDThatWasCompletedIsFreeAgain(t *testing.T) {
	w := newWorld(t)
	c := w.listening().socketFor(pm)
	for range maxRunning - 1 {
		c.subscribe("a", changesQuery, map[string]any{"p": w.product})
		same(t, c.read().Type, "next")
		c.send(`{"id": "a", "type": "complete"}`)
	}
	c.subscribe("a", changesQuery, map[string]any{"p": w.product})
	same(t, c.read().Type, "next")
	w.story("Pay in one tap")
	m := c.read()
	same(t, m.ID+" "+m.Type, "a next")
}

func TestASocketIsClosedWithTheReason(t *testing.T) {
	w := newWorld(t)
	s := w.listening()
	speak := &websocket.DialOptions{Subprotocols: []string{protocol}}
	first := func(text string) *wire {
		c := s.dial(speak)
		c.send(text)
		return c
	}
	then := func(messages ...string) *wire {
		c := s.socketFor(pm)
		for _, text := range messages {
			c.send(text)
		}
		return c
	}
	endless := `{"id": "a", "type": "subscribe", "payload": {"query": "subscription { changes(product: \"` + w.product + `\") { number } }"}}`
	for what, tried := range map[string]struct {
		c    *wire
		want websocket.StatusCode
	}{
		"another protocol":          {s.dial(nil), closeProtocol},
		"nobody":                    {first(`{"type": "connection_init"}`), closeForbidden},
		"asking first":              {first(endless), closeUnauthorized},
		"no JSON":                   {first(`connection_init`), closeBadRequest},
		"another first message":     {first(`{"type": "ping"}`), closeBadRequest},
		"a payload that is no text": {first(`{"type": "connection_init", "payload": {"authorization": 1}}`), closeBadRequest},
		"saying it twice":           {then(`{"type": "connection_init"}`), closeTwice},
		"an id that is taken":       {then(endless, endless), closeIDTaken},
		"no id":                     {then(`{"type": "subscribe", "payload": {"query": "{ viewer { id } }"}}`), closeBadRequest},
		"an unknown type":           {then(`{"type": "hello"}`), closeBadRequest},
		"too long":                  {then(`{"type": "ping", "payload": "` + strings.Repeat("x", maxMessage) + `"}`), websocket.StatusMessageTooBig},
	} {
		if got := tried.c.closedWith(); got != tried.want {
			t.Errorf("%s: closed with %d; want %d", what, got, tried.want)
		}
	}
}

func TestASocketRunsSoManyOperationsAndNoMore(t *testing.T) {
	w := newWorld(t)
	c := w.listening().socketFor(pm)
	for i := range maxRunning + 1 {
		c.subscribe(fmt.Sprint(i), changesQuery, map[string]any{"p": w.product})
	}
	for {
		if m := c.read(); m.Type == "error" {
			same(t, m.ID, maxRunning)
			if !strings.Contains(string(m.Payload), string(Limited)) {
				t.Errorf("refused with %s", m.Payload)
			}
			return
		}
	}
}

func TestASocketEndsWithTheRightToIt(t *testing.T) {
	w := newWorld(t)
	s := w.listening()
	for why, want := range map[*Error]websocket.StatusCode{ErrSessionEnded: closeForbidden, ErrStopping: websocket.StatusGoingAway} {
		c := s.socketFor(pm)
		c.subscribe("a", changesQuery, map[string]any{"p": w.product})
		same(t, c.read().Type, "next")
		s.end(why)
		same(t, c.closedWith(), want)
	}
}

func TestOnlyListedWebsitesOpenASocket(t *testing.T) {
	w := newWorld(t)
	s := w.listening()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	for origin, may := range map[string]bool{"https://tools.example": true, "https://evil.example": false, "http://tools.example": false} {
		conn, _, err := websocket.Dial(ctx, s.url, &websocket.DialOptions{
			Subprotocols: []string{protocol}, HTTPHeader: http.Header{"Origin": {origin}},
		})
		if (err == nil) != may {
			t.Errorf("%s: %v", origin, err)
		}
		if conn != nil {
			conn.CloseNow()
		}
	}
}
