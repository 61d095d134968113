package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"throughline/ent/viewer"
)

// overPOST is GraphQL over HTTP by POST. gqlgen's own repeats a malformed body in
// its error, passwords and all, knows no bound for it, and copies each answer
// once more to compact what is compact.
type overPOST struct{}

var _ graphql.Transport = overPOST{}

// Supports implements graphql.Transport: what no other takes comes here.
func (overPOST) Supports(*http.Request) bool { return true }

// request is what a body has to look like.
type request struct {
	Query         string         `json:"query"`
	OperationName string         `json:"operationName"`
	Variables     map[string]any `json:"variables"`
	Extensions    map[string]any `json:"extensions"`
}

// Do implements graphql.Transport. The size of a body is bounded by who sends
// it, the time of a request by maxTime.
func (overPOST) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	start := graphql.Now()
	asked, ok := readRequest(w, r)
	if !ok {
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), maxTime)
	defer cancel()
	op := begin(ctx, exec, asked, start)
	if op.follows() {
		Refuse(w, http.StatusBadRequest, invalid("query", "A subscription is followed over a socket, or as server-sent events: Accept: text/event-stream."))
		return
	}
	response := op.next()
	if response == nil { // its time was over before it began
		response = exec.DispatchError(op.ctx, gqlerror.List{present(ctx, errTooSlow)})
	}
	writeResponse(w, r, response)
}

// readRequest reads what a POST asks for, or refuses it.
func readRequest(w http.ResponseWriter, r *http.Request) (asked request, ok bool) {
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", "POST")
		Refuse(w, http.StatusMethodNotAllowed, invalid("request", "Send queries by POST, as application/json."))
		return asked, false
	}
	if kind, _, _ := strings.Cut(r.Header.Get("Content-Type"), ";"); strings.TrimSpace(kind) != "application/json" {
		Refuse(w, http.StatusUnsupportedMediaType, invalid("request", "Send queries by POST, as application/json."))
		return asked, false
	}
	most := int64(maxBodyUnsigned)
	if viewer.FromContext(r.Context()) != nil {
		most = maxBody
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, most))
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		Refuse(w, http.StatusRequestEntityTooLarge, Limitedf("SIZE", 0, "A request has at most %d kB.", most>>10))
	case err != nil: // the caller left
	case decode(body, &asked) != nil:
		Refuse(w, http.StatusBadRequest, invalid("request", "The body is not JSON with a query, as text, and variables by name."))
	default:
		return asked, true
	}
	return asked, false
}

// operation is one that was begun.
type operation struct {
	ctx     context.Context
	op      *graphql.OperationContext
	refused bool // before it ran
	answer  graphql.ResponseHandler
	feed    *feed
}

// begin begins what is asked for.
func begin(ctx context.Context, exec graphql.GraphExecutor, asked request, start time.Time) operation {
	follows := &feed{}
	ctx = context.WithValue(graphql.StartOperationTrace(ctx), feedKey{}, follows)
	op, refused := exec.CreateOperationContext(ctx, &graphql.RawParams{
		Query: asked.Query, OperationName: asked.OperationName, Variables: asked.Variables, Extensions: asked.Extensions,
		ReadTime: graphql.TraceTiming{Start: start, End: graphql.Now()},
	})
	ctx = graphql.WithOperationContext(ctx, op)
	if refused != nil {
		return operation{ctx, op, true, graphql.OneShot(exec.DispatchError(ctx, refused)), follows}
	}
	answer, ctx := exec.DispatchOperation(ctx, op)
	return operation{ctx, op, false, answer, follows}
}

// beginApart is begin for a connection that may stay open: see apart.
func beginApart(ctx context.Context, exec graphql.GraphExecutor, asked request, start time.Time) (op operation) {
	if apart(ctx, func() { op = begin(ctx, exec, asked, start) }) != nil {
		return operation{ctx, nil, true, graphql.OneShot(broken(ctx)), &feed{}}
	}
	return op
}

func broken(ctx context.Context) *graphql.Response {
	return &graphql.Response{Errors: gqlerror.List{present(ctx, Broken(RequestFrom(ctx).ID))}}
}

// follows reports whether it goes on answering.
func (o operation) follows() bool {
	return !o.refused && o.op.Operation.Operation == ast.Subscription
}

// failed reports whether an answer is the last: what was refused before it ran,
// and what a subscription could not tell, for whoever follows would not know that
// something is missing. They begin again after the last number they got.
func (o operation) failed(response *graphql.Response) bool {
	return len(response.Data) == 0 || o.follows() && string(response.Data) == "null"
}

// next waits for the next answer; nil when there is none.
func (o operation) next() (response *graphql.Response) {
	if o.feed.wait == nil {
		return o.answer(o.ctx)
	}
	for response == nil && o.feed.wait(o.ctx) == nil {
		if apart(o.ctx, func() {
			if o.feed.read(o.ctx) {
				response = o.answer(o.ctx)
			}
		}) != nil {
			return broken(o.ctx)
		}
	}
	return response
}

// end ends what it follows.
func (o operation) end() {
	if o.feed.close != nil {
		o.feed.close()
	}
}

// decode reads a body. Numbers stay as they were written, so that no Int loses
// digits on its way.
func decode(body []byte, into *request) error {
	d := json.NewDecoder(bytes.NewReader(body))
	d.UseNumber()
	if err := d.Decode(into); err != nil {
		return err
	}
	if d.More() {
		return errors.New("more than one value")
	}
	return nil
}

// A response is written as one of the two. Who takes responses of GraphQL learns
// by the status that nothing was executed; to others, and to proxies between,
// every status but 200 is an answer that GraphQL did not make.
const (
	ofJSON    = "application/json"
	ofGraphQL = "application/graphql-response+json"
)

// kind is how the caller wants a response: as GraphQL's own when they ask for
// that before plain JSON.
func kind(r *http.Request) string {
	for _, accept := range strings.Split(strings.Join(r.Header.Values("Accept"), ","), ",") {
		name, _, _ := strings.Cut(accept, ";")
		switch strings.ToLower(strings.TrimSpace(name)) {
		case ofGraphQL:
			return ofGraphQL
		case ofJSON, "application/*", "*/*":
			return ofJSON
		}
	}
	return ofJSON
}

// writeResponse writes a response to a POST. What was refused before it ran has
// no data.
func writeResponse(w http.ResponseWriter, r *http.Request, response *graphql.Response) {
	text := encode(response)
	status, kind := http.StatusOK, kind(r)
	if len(response.Data) == 0 && kind == ofGraphQL {
		status = http.StatusBadRequest
	}
	w.Header().Set("Content-Type", kind+"; charset=utf-8")
	w.Header().Set("Content-Length", strconv.Itoa(len(text)))
	w.WriteHeader(status)
	w.Write(text)
}

// encode returns a response as JSON. Its data is that already and goes out as it
// is.
func encode(response *graphql.Response) []byte {
	var out bytes.Buffer
	out.Grow(len(response.Data) + 256)
	separator := byte('{')
	member := func(name string, value []byte) {
		out.WriteByte(separator)
		out.WriteString(strconv.Quote(name) + ":")
		out.Write(value)
		separator = ','
	}
	if len(response.Errors) > 0 {
		member("errors", marshal(response.Errors))
	}
	if len(response.Data) > 0 {
		member("data", response.Data)
	}
	if len(response.Extensions) > 0 {
		member("extensions", marshal(response.Extensions))
	}
	out.WriteByte('}')
	return out.Bytes()
}

func marshal(value any) []byte {
	text, err := json.Marshal(value)
	if err != nil {
		text, _ = json.Marshal(gqlerror.List{{Message: "The answer cannot be written."}})
	}
	return text
}
