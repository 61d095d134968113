package graph

import (
	"cmp"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"slices"
	"strings"

	"throughline/ent/ids"
	"throughline/ent/image"
	"throughline/ent/viewer"
)

// ImagesAt is where images are added, and below it by their ids where they are.
const ImagesAt = "/images"

// Images serves the images of texts: not by GraphQL, whose answers are text.
type Images struct{ Store *Store }

// Add takes one image, the body of the request as it is, for the product that
// the address names. It answers its address, which Markdown of that product
// shows.
func (i Images) Add(w http.ResponseWriter, r *http.Request) {
	if viewer.FromContext(r.Context()) == nil {
		refuseUpload(w, r, ErrSignedOut)
		return
	}
	content, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxImage))
	if tooLarge := (*http.MaxBytesError)(nil); errors.As(err, &tooLarge) {
		err = Limitedf("SIZE", 0, "An image has at most %d MB.", maxImage>>20)
		err.(*Error).Extra["field"] = "image"
		refuseUpload(w, r, err)
		return
	}
	if err != nil {
		refuseUpload(w, r, invalid("image", "Only a part of the image came."))
		return
	}
	added, err := i.Store.AddImage(r.Context(), r.URL.Query().Get("product"), content)
	if err != nil {
		refuseUpload(w, r, err)
		return
	}
	w.Header().Set("Content-Type", ofJSON+"; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(http.StatusCreated)
	json.NewEncoder(w).Encode(map[string]any{"image": map[string]any{
		"id": added.ID, "url": ImagesAt + "/" + added.ID, "width": added.Width, "height": added.Height, "size": added.Size,
	}})
}

// Show serves an image to who may see its product, and, of a report, to whoever
// has a link to it. What is hidden looks like what does not exist.
func (i Images) Show(w http.ResponseWriter, r *http.Request) {
	ctx := r.Context()
	id := r.PathValue("id")
	token := r.URL.Query().Get(byLink)
	if viewer.FromContext(ctx) == nil && token == "" {
		refuseUpload(w, r, ErrSignedOut)
		return
	}
	if ids.Prefix(id) != "image" {
		refuseUpload(w, r, notFound("id"))
		return
	}
	known := i.Store.Client.Image.Query().Where(image.ID(id))
	if token != "" {
		row, err := i.Store.shownReport(ctx, token)
		if err == nil && !showsImage(row, id) {
			err = notFound("id")
		}
		if err != nil {
			refuseUpload(w, r, orNotFound(err, "id"))
			return
		}
		ctx = viewer.NewContext(ctx, viewer.System(row.WorkspaceID))
		known.Where(image.ProductID(row.ProductID))
	}
	about, err := known.Clone().Select(image.FieldHash, image.FieldType, image.FieldProductID).Only(ctx)
	if err != nil {
		refuseUpload(w, r, orNotFound(err, "id"))
		return
	}
	h := w.Header()
	h.Set("ETag", `"`+about.Hash+`"`)
	h.Set("Cache-Control", "private, no-cache") // who may see it is asked each time
	if etagMatches(r.Header.Get("If-None-Match"), h.Get("ETag")) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	row, err := known.Only(ctx)
	if err != nil {
		refuseUpload(w, r, orNotFound(err, "id"))
		return
	}
	h.Set("Content-Type", "image/"+string(row.Type))
	h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	w.Write(row.Bytes)
}

func etagMatches(asked, tag string) bool {
	return slices.ContainsFunc(strings.Split(asked, ","), func(one string) bool {
		one = strings.TrimPrefix(strings.TrimSpace(one), "W/")
		return one == tag || one == "*"
	})
}

// refuseUpload answers an error as the API does, and under a status that says
// it, too.
func refuseUpload(w http.ResponseWriter, r *http.Request, err error) {
	told := present(r.Context(), err)
	status := map[any]int{
		Unauthenticated: http.StatusUnauthorized, Forbidden: http.StatusForbidden, NotFound: http.StatusNotFound,
		Invalid: http.StatusBadRequest, Limited: http.StatusServiceUnavailable,
	}[told.Extensions["code"]]
	if told.Extensions["reason"] == "SIZE" {
		status = http.StatusRequestEntityTooLarge
	}
	h := w.Header()
	h.Del("ETag")
	h.Set("Cache-Control", "no-store")
	h.Set("Content-Type", ofJSON+"; charset=utf-8")
	w.WriteHeader(cmp.Or(status, http.StatusInternalServerError))
	json.NewEncoder(w).Encode(map[string]any{"errors": []any{told}})
}
