package graph

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"hash/crc32"
	pixels "image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"strings"
	"sync"
	"testing"

	"throughline/ent"
	"throughline/ent/image"
	"throughline/ent/viewer"
)

// picture is a PNG of one colour.
func picture(t testing.TB, width, height int, shade uint8) []byte {
	t.Helper()
	img := pixels.NewGray(pixels.Rect(0, 0, width, height))
	for i := range img.Pix {
		img.Pix[i] = shade
	}
	var out bytes.Buffer
	if err := png.Encode(&out, img); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// claiming is a PNG that says it is larger than it is.
func claiming(t *testing.T, width, height uint32) []byte {
	t.Helper()
	content := picture(t, 1, 1, 0)
	const at, end = 16, 29 // of the width in the first chunk, and of its checksum
	binary.BigEndian.PutUint32(content[at:], width)
	binary.BigEndian.PutUint32(content[at+4:], height)
	binary.BigEndian.PutUint32(content[end:], crc32.ChecksumIEEE(content[12:end]))
	return content
}

// image adds an image as somebody.
func (w *world) image(name string, content []byte) (*ent.Image, error) {
	ctx := w.t.Context()
	if v := w.viewers[name]; v != nil {
		ctx = viewer.NewContext(ctx, v)
	}
	return w.store.AddImage(ctx, "CHK", content)
}

// isRefused says that an error is of a code, about a field.
func isRefused(t *testing.T, err error, code Code, field string) {
	t.Helper()
	var known *Error
	if !errors.As(err, &known) || known.Code != code || field != "" && known.Extra["field"] != field {
		t.Errorf("got %v; want %s of %s", err, code, field)
	}
}

func TestWhoDiscussesAddsImages(t *testing.T) {
	w := newWorld(t)
	before := w.events()
	for _, name := range []string{watcher, admin} {
		_, err := w.image(name, picture(t, 4, 3, 1))
		isRefused(t, err, Forbidden, "")
	}
	_, err := w.image(outsider, picture(t, 4, 3, 1))
	isRefused(t, err, NotFound, "product")
	for _, id := range []string{"", "NONE", "chk", "CHK\x00"} {
		_, err := w.store.AddImage(viewer.NewContext(t.Context(), w.viewers[po]), id, picture(t, 4, 3, 1))
		isRefused(t, err, NotFound, "product")
	}
	same(t, w.events(), before)
	for i, name := range []string{pm, po, dev, both} {
		added, err := w.image(name, picture(t, 4, 3, uint8(i)))
		if err != nil {
			t.Fatal(name, err)
		}
		same(t, []any{added.Type, added.Width, added.Height}, "[png 4 3]")
	}
	same(t, w.events(), before+4)
	chained(t, w, w.product)

	// The same key elsewhere is another product.
	theirs, err := w.image(stranger, picture(t, 4, 3, 0))
	if err != nil || theirs.ProductID == w.product {
		t.Fatal(theirs, err)
	}
	hidden := w.store.Client.Image.Query().Where(image.ID(theirs.ID)).ExistX(viewer.NewContext(t.Context(), w.viewers[po]))
	same(t, hidden, false)
}

func TestAnImageIsWhatIsInIt(t *testing.T) {
	w := newWorld(t)
	plain := pixels.NewPaletted(pixels.Rect(0, 0, 5, 2), color.Palette{color.Black, color.White})
	var ofGIF, ofJPEG bytes.Buffer
	if err := errors.Join(gif.Encode(&ofGIF, plain, nil), jpeg.Encode(&ofJPEG, plain, nil)); err != nil {
		t.Fatal(err)
	}
	ofWebP, _ := base64.StdEncoding.DecodeString("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==")
	for kind, content := range map[string][]byte{"png": picture(t, 5, 2, 9), "gif": ofGIF.Bytes(), "jpeg": ofJPEG.Bytes(), "webp": ofWebP} {
		added, err := w.image(dev, content)
		if err != nil {
			t.Fatal(kind, err)
		}
		same(t, added.Type, kind)
	}
	svg := `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`
	for name, content := range map[string]string{
		"nothing": "", "text": "Pay in one tap", "SVG": svg, "SVG as XML": `<?xml version="1.0"?>` + svg, "HTML": "<!doctype html><script>alert(1)</script>",
		"a name": "\x89PNG\r\n\x1a\n", "half a head": string(picture(t, 9, 9, 1)[:20]), "BMP": "BM" + strings.Repeat("\x00", 60),
		"wide": string(claiming(t, maxSide+1, 1)), "a bomb": string(claiming(t, 9_000, 9_000)), "endless": string(claiming(t, 1<<31-1, 1<<31-1)),
		"JavaScript": "GIF89a=1;alert(1)", "ICO": "\x00\x00\x01\x00\x01\x00", "PDF": "%PDF-1.7", "a WebP of nothing": "RIFF\x00\x00\x00\x00WEBPVP8 ",
	} {
		_, err := w.image(dev, []byte(content))
		if name == "JavaScript" { // it is a GIF of nothing, and served as one
			continue
		}
		if isRefused(t, err, Invalid, "image"); t.Failed() {
			t.Fatal(name)
		}
	}
}

func TestAProductHasEachImageOnce(t *testing.T) {
	w := newWorld(t)
	before := w.events()
	var wait sync.WaitGroup
	ids := make([]string, 6)
	for i := range ids {
		wait.Go(func() {
			added, err := w.image([]string{dev, po, pm}[i%3], picture(t, 8, 8, 7))
			if err != nil {
				t.Error(err)
				return
			}
			ids[i] = added.ID
		})
	}
	wait.Wait()
	for _, id := range ids {
		same(t, id, ids[0])
	}
	same(t, w.events(), before+1)
	same(t, w.store.Client.Image.Query().CountX(asSystem(t.Context())), 1)
}

func TestTheImagesOfAProductHaveRoomForSoMuch(t *testing.T) {
	w := newWorld(t)
	content := picture(t, 8, 8, 7)
	w.store.Client.Image.Create().SetWorkspaceID(w.viewers[admin].WorkspaceID).SetProductID(w.product).SetHash("x").SetType("png").
		SetWidth(1).SetHeight(1).SetBytes([]byte("x")).SetSize(maxImages - len(content)).SaveX(asSystem(context.WithoutCancel(viewer.NewContext(t.Context(), w.viewers[admin]))))
	if _, err := w.image(dev, content); err != nil {
		t.Fatal(err)
	}
	_, err := w.image(dev, picture(t, 8, 8, 8))
	isRefused(t, err, Invalid, "image")
	if _, err := w.image(dev, content); err != nil { // that is there
		t.Fatal(err)
	}
}

func TestATextThatIsTooLongIsRefusedByName(t *testing.T) {
	w := newWorld(t)
	id := w.story("a")
	for _, query := range []string{
		`mutation($id: ID!, $x: String!) { addComment(input: {subjectId: $id, body: $x}) { commentEdge { cursor } } }`,
		`mutation($id: ID!, $x: String!) { updateStory(input: {id: $id, body: $x}) { story { id } } }`,
	} {
		long := map[string]any{"id": id, "x": strings.Repeat("ten bytes ", 90_000)}
		w.as(po).ask(query, long).refused(t, Invalid, "input.body")
		// A request has no room for more than a megabyte, whatever is in it.
		endless := map[string]any{"id": id, "x": strings.Repeat("ten bytes ", 1<<20)}
		same(t, w.as(po).ask(query, endless).refused(t, Limited, "").extra("reason"), "SIZE")
	}
}
