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

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"throughline/ent/viewer"
)

// overPOST is GraphQL over HTTP by POST. gqlgen's own repeats a malformed body in
// its error, passwords and all, knows no bound for it, and copies each answer
// once more to compact what is compact.
type overPOST struct{}

var _ graphql.Transport = overPOST{}

// Supports implements graphql.Transport: this is the only one.
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
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", "POST")
		Refuse(w, http.StatusMethodNotAllowed, invalid("request", "Send queries by POST, as application/json."))
		return
	}
	if kind, _, _ := strings.Cut(r.Header.Get("Content-Type"), ";"); strings.TrimSpace(kind) != "application/json" {
		Refuse(w, http.StatusUnsupportedMediaType, invalid("request", "Send queries by POST, as application/json."))
		return
	}
	most := int64(maxBodyUnsigned)
	if viewer.FromContext(r.Context()) != nil {
		most = maxBody
	}
	start := graphql.Now()
	var asked request
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, most))
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		Refuse(w, http.StatusRequestEntityTooLarge, Limitedf("SIZE", 0, "A request has at most %d kB.", most>>10))
		return
	case err != nil:
		return // the caller left
	case decode(body, &asked) != nil:
		Refuse(w, http.StatusBadRequest, invalid("request", "The body is not JSON with a query, as text, and variables by name."))
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), maxTime)
	defer cancel()
	ctx = graphql.StartOperationTrace(ctx)
	op, refused := exec.CreateOperationContext(ctx, &graphql.RawParams{
		Query: asked.Query, OperationName: asked.OperationName, Variables: asked.Variables, Extensions: asked.Extensions,
		Headers: r.Header, ReadTime: graphql.TraceTiming{Start: start, End: graphql.Now()},
	})
	if refused != nil {
		writeResponse(w, http.StatusUnprocessableEntity, exec.DispatchError(graphql.WithOperationContext(ctx, op), refused))
		return
	}
	next, ctx := exec.DispatchOperation(ctx, op)
	writeResponse(w, http.StatusOK, next(ctx))
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

// writeResponse writes a response. Its data is JSON already and goes out as it is.
func writeResponse(w http.ResponseWriter, status int, r *graphql.Response) {
	var out bytes.Buffer
	out.Grow(len(r.Data) + 256)
	out.WriteByte('{')
	if len(r.Errors) > 0 {
		writeMember(&out, "errors", r.Errors)
		out.WriteByte(',')
	}
	out.WriteString(`"data":`)
	if len(r.Data) == 0 {
		out.WriteString("null")
	} else {
		out.Write(r.Data)
	}
	if len(r.Extensions) > 0 {
		out.WriteByte(',')
		writeMember(&out, "extensions", r.Extensions)
	}
	out.WriteByte('}')
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Length", strconv.Itoa(out.Len()))
	w.WriteHeader(status)
	w.Write(out.Bytes())
}

func writeMember(out *bytes.Buffer, name string, value any) {
	text, err := json.Marshal(value)
	if err != nil {
		text, _ = json.Marshal(gqlerror.List{{Message: "The answer cannot be written."}})
	}
	out.WriteString(strconv.Quote(name) + ":")
	out.Write(text)
}
