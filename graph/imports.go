package graph

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"time"

	"throughline/ent/schema"
	"throughline/ent/viewer"
)

// ImportsAt is where files to import are chosen.
const ImportsAt = "/imports"

// uploadTime is how long a file may take to come: 24 MB over a poor line. The
// answer has answerTime from then, for the server's own begins with the request.
const (
	uploadTime = 5 * time.Minute
	answerTime = time.Minute
)

// Imports takes files to import: not by GraphQL, whose requests are small.
type Imports struct{ Store *Store }

// Choose takes one file, the body of the request as it is, for the product that
// the address names. It answers the id of the ImportRun that tries it and brings
// it in.
func (i Imports) Choose(w http.ResponseWriter, r *http.Request) {
	ctx := r.Context()
	if viewer.FromContext(ctx) == nil {
		refuseUpload(w, r, ErrSignedOut)
		return
	}
	key, name := r.URL.Query().Get("product"), r.URL.Query().Get("name")
	if err := i.Store.mayImport(ctx, key); err != nil { // before 24 MB are taken
		refuseUpload(w, r, err)
		return
	}
	conn, come := http.NewResponseController(w), time.Now().Add(uploadTime)
	conn.SetReadDeadline(come) // where there is one
	conn.SetWriteDeadline(come.Add(answerTime))
	packed, size, err := pack(http.MaxBytesReader(w, r.Body, schema.MaxImport))
	if tooLarge := (*http.MaxBytesError)(nil); errors.As(err, &tooLarge) {
		err = Limitedf("SIZE", 0, "A file has at most %d MB here. The command throughline import takes larger ones.", schema.MaxImport>>20)
		err.(*Error).Extra["field"] = "file"
		refuseUpload(w, r, err)
		return
	}
	if err != nil {
		refuseUpload(w, r, invalid("file", "Only a part of the file came."))
		return
	}
	chosen, err := i.Store.ChooseImport(ctx, key, name, packed, size)
	if err != nil {
		refuseUpload(w, r, err)
		return
	}
	w.Header().Set("Content-Type", ofJSON+"; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(http.StatusCreated)
	json.NewEncoder(w).Encode(map[string]any{"import": map[string]any{"id": chosen.ID}})
}

// pack reads all of a file and keeps it small. One that is packed already is
// packed once more, which costs little, so that it comes out as it came.
func pack(file io.Reader) (packed []byte, size int, err error) {
	var b bytes.Buffer
	in := gzip.NewWriter(&b)
	n, err := io.Copy(in, file)
	if err == nil {
		err = in.Close()
	}
	return b.Bytes(), int(n), err
}
