package graph

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
)

// raw sends a request as it is written, and returns the answer as it comes.
func (s *station) raw(request string) net.Conn {
	s.t.Helper()
	conn, err := net.Dial("tcp", strings.TrimPrefix(s.url, "http://"))
	must(s.t, err)
	s.t.Cleanup(func() { conn.Close() })
	_, err = io.WriteString(conn, request)
	must(s.t, err)
	return conn
}

func (s *station) streamOver(version string) string {
	body := `{"query": "{ viewer { name } }"}`
	return fmt.Sprintf("POST / %s\r\nHost: here\r\nAuthorization: %s\r\nContent-Type: application/json\r\nAccept: text/event-stream\r\nContent-Length: %d\r\n\r\n%s",
		version, pm, len(body), body)
}

func TestAStreamIsAnAnswerThatHTTPUnderstands(t *testing.T) {
	s := newWorld(t).listening()
	for _, version := range []string{"HTTP/1.1", "HTTP/1.0"} {
		t.Run(version, func(t *testing.T) {
			answer, err := http.ReadResponse(bufio.NewReader(s.raw(s.streamOver(version))), nil)
			must(t, err)
			same(t, answer.StatusCode, 200)
			same(t, answer.Header.Get("Content-Type"), "text/event-stream; charset=utf-8")
			same(t, answer.Header.Get("Cache-Control"), "no-store")
			same(t, len(answer.TransferEncoding) == 1, version == "HTTP/1.1")
			text, err := io.ReadAll(answer.Body) // fails where the last chunk is missing
			must(t, err)
			same(t, string(text), ":\n\nevent: next\ndata: {\"data\":{\"viewer\":{\"name\":\"Pm Person\"}},\"extensions\":{\"cost\":{\"requested\":1}}}\n\nevent: complete\ndata:\n\n")
		})
	}
}
