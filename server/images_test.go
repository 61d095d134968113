package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"image"
	"image/png"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"
)

// picture is a PNG so many pixels wide.
func picture(t *testing.T, width int) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := png.Encode(&out, image.NewGray(image.Rect(0, 0, width, 1))); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// do sends a request with what the browser holds.
func (b *browser) do(method, path string, body io.Reader, headers ...string) (*http.Response, string) {
	b.Helper()
	request, err := http.NewRequestWithContext(b.Context(), method, b.at+path, body)
	if err != nil {
		b.Fatal(err)
	}
	if b.bearer != "" {
		request.Header.Set("Authorization", "Bearer "+b.bearer)
	}
	for _, header := range headers {
		name, value, _ := strings.Cut(header, ": ")
		request.Header.Set(name, value)
	}
	response, err := b.client.Do(request)
	if err != nil {
		b.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		b.Fatal(err)
	}
	return response, string(text)
}

// refuses checks the status, code and field of a refusal.
func refuses(t *testing.T, response *http.Response, body string, status int, code, field string) {
	t.Helper()
	var got struct {
		Errors []struct{ Extensions map[string]any }
	}
	json.Unmarshal([]byte(body), &got)
	if response.StatusCode != status || len(got.Errors) != 1 || got.Errors[0].Extensions["code"] != code || field != "" && got.Errors[0].Extensions["field"] != field {
		t.Errorf("%d %s; want %d %s of %q", response.StatusCode, body, status, code, field)
	}
}

func TestImagesOfTexts(t *testing.T) {
	s := start(t, "--demo", "--data="+t.TempDir())
	person := func(t *testing.T, who string) *browser {
		b := s.browser(t)
		b.bearer = b.does(`mutation { signIn(input: {email: "`+who+`@demo.test", password: "demo"}) { accessToken } }`, nil).text("signIn.accessToken")
		return b
	}
	po := person(t, "po")
	at := "/images?product=CHK"
	add := func(t *testing.T, content []byte) string {
		t.Helper()
		response, body := po.do("POST", at, bytes.NewReader(content), "Content-Type: text/html")
		var got struct {
			Image struct {
				URL           string
				Width, Height int
			}
		}
		json.Unmarshal([]byte(body), &got)
		if response.StatusCode != http.StatusCreated || got.Image.URL == "" {
			t.Fatalf("%d %s", response.StatusCode, body)
		}
		return got.Image.URL
	}
	content := picture(t, 12)
	url := add(t, content)

	t.Run("are shown to who may read the product, by their cookie alone", func(t *testing.T) {
		viewer := person(t, "viewer")
		viewer.bearer = ""
		response, body := viewer.do("GET", url, nil)
		if response.StatusCode != http.StatusOK || body != string(content) {
			t.Fatalf("%d %q", response.StatusCode, body)
		}
		for name, want := range map[string]string{
			"Content-Type": "image/png", "X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-cache",
			"Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox", "Cross-Origin-Resource-Policy": "same-origin",
		} {
			if got := response.Header.Get(name); got != want {
				t.Errorf("%s is %q; want %q", name, got, want)
			}
		}
		again, body := viewer.do("GET", url, nil, "If-None-Match: "+response.Header.Get("ETag"))
		if again.StatusCode != http.StatusNotModified || body != "" {
			t.Errorf("the same again: %d %q", again.StatusCode, body)
		}
	})

	t.Run("are nobody's who is not signed in, and are no way to be", func(t *testing.T) {
		stranger := s.browser(t)
		for _, method := range []string{"GET", "POST"} {
			path := map[string]string{"GET": url, "POST": at}[method]
			response, body := stranger.do(method, path, bytes.NewReader(content))
			refuses(t, response, body, http.StatusUnauthorized, "UNAUTHENTICATED", "")
			response, body = stranger.do(method, path, bytes.NewReader(content), "Cookie: throughline=tlr_01h2xcejqtf2nbrexx3vqjhp41.nonsense")
			refuses(t, response, body, http.StatusUnauthorized, "UNAUTHENTICATED", "")
		}
		cookie := person(t, "po")
		cookie.bearer = "" // it looks, and adds nothing
		response, body := cookie.do("POST", at, bytes.NewReader(content))
		refuses(t, response, body, http.StatusUnauthorized, "UNAUTHENTICATED", "")
		response, _ = cookie.do("GET", url, nil)
		if response.StatusCode != http.StatusOK {
			t.Errorf("looking ended the session: %d", response.StatusCode)
		}
		cookie.does(`mutation { refreshSession(input: {}) { accessToken } }`, nil)
		cookie.does(`mutation { signOut(input: {}) { deletedSessionId } }`, nil)
		response, body = cookie.do("GET", url, nil)
		refuses(t, response, body, http.StatusUnauthorized, "UNAUTHENTICATED", "")
	})

	t.Run("are added by who discusses", func(t *testing.T) {
		response, body := person(t, "viewer").do("POST", at, bytes.NewReader(picture(t, 13)))
		refuses(t, response, body, http.StatusForbidden, "FORBIDDEN", "")
		response, body = po.do("POST", "/images?product=nonsense", bytes.NewReader(content))
		refuses(t, response, body, http.StatusNotFound, "NOT_FOUND", "product")
		response, body = po.do("POST", at, bytes.NewReader(content), "Sec-Fetch-Site: cross-site")
		refuses(t, response, body, http.StatusForbidden, "FORBIDDEN", "")
	})

	t.Run("that do not exist look like those that are hidden", func(t *testing.T) {
		for _, path := range []string{"/images/image_01h2xcejqtf2nbrexx3vqjhp41", "/images/nonsense", "/images/story_01h2xcejqtf2nbrexx3vqjhp41", "/images/image_%00"} {
			response, body := po.do("GET", path, nil)
			refuses(t, response, body, http.StatusNotFound, "NOT_FOUND", "id")
			if response.Header.Get("ETag") != "" || response.Header.Get("Cache-Control") != "no-store" {
				t.Errorf("%s is kept: %v", path, response.Header)
			}
		}
	})

	t.Run("are one when two windows add the same", func(t *testing.T) {
		if again := add(t, content); again != url {
			t.Errorf("%s and %s", url, again)
		}
	})

	t.Run("are no larger than they may be, and whole", func(t *testing.T) {
		response, body := po.do("POST", at, bytes.NewReader(make([]byte, 5<<20+1)))
		refuses(t, response, body, http.StatusRequestEntityTooLarge, "LIMITED", "image")
		response, body = po.do("POST", at, strings.NewReader("<svg xmlns='http://www.w3.org/2000/svg'/>"), "Content-Type: image/png")
		refuses(t, response, body, http.StatusBadRequest, "INVALID", "image")

		cut, err := net.Dial("tcp", strings.TrimPrefix(s.url, "http://"))
		if err != nil {
			t.Fatal(err)
		}
		defer cut.Close()
		cut.SetDeadline(time.Now().Add(10 * time.Second))
		fmt.Fprintf(cut, "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Length: 9000\r\nConnection: close\r\n\r\n", at, po.bearer)
		cut.Write(picture(t, 14))
		cut.(*net.TCPConn).CloseWrite()
		answer, _ := io.ReadAll(cut)
		if strings.Contains(string(answer), `"url"`) {
			t.Errorf("a part was taken for the whole: %s", answer)
		}
	})

	t.Run("are shown where a text has them", func(t *testing.T) {
		html := po.does(`mutation($id: ID!, $body: String!) { addComment(input: {subjectId: $id, body: $body}) { commentEdge { node { bodyHtml } } } }`, map[string]any{
			"id":   po.does(`{ product(key: "CHK") { backlog(first: 1) { edges { node { id } } } } }`, nil).data.(map[string]any)["product"].(map[string]any)["backlog"].(map[string]any)["edges"].([]any)[0].(map[string]any)["node"].(map[string]any)["id"],
			"body": "![The till](" + url + ") ![Spy](https://evil.test/a.png)",
		}).text("addComment.commentEdge.node.bodyHtml")
		if !strings.Contains(html, `<img src="`+url+`" alt="The till"`) || strings.Contains(html, `src="https`) {
			t.Error(html)
		}
	})

	t.Run("of a report are shown by its link, and no others are", func(t *testing.T) {
		pm := person(t, "pm")
		product := po.does(`{ product(key: "CHK") { id } }`, nil).text("product.id")
		other := add(t, picture(t, 21))
		draft := pm.does(`mutation($p: ID!, $text: String!) { createReport(input: {productId: $p, title: "Week 34", summary: $text}) { reportEdge { node { id } } } }`,
			map[string]any{"p": product, "text": "![The till](" + url + ") and `" + other + "`"}).text("createReport.reportEdge.node.id")
		shared := pm.does(`mutation($id: ID!, $at: Time!) {
			publishReport(input: {id: $id}) { report { id } }
			shareReport(input: {reportId: $id, expiresAt: $at}) { token link { id } }
		}`, map[string]any{"id": draft, "at": time.Now().Add(time.Hour)})
		token := shared.text("shareReport.token")
		guest := s.browser(t)
		html := guest.does(`mutation($t: String!) { openSharedReport(input: {token: $t}) { report { summaryHtml } } }`, map[string]any{"t": token}).text("openSharedReport.report.summaryHtml")
		shown := url + "?report=" + token
		if !strings.Contains(html, `<img src="`+shown+`"`) {
			t.Fatal(html)
		}
		response, body := guest.do("GET", shown, nil)
		if response.StatusCode != http.StatusOK || body != string(content) {
			t.Errorf("%d %q", response.StatusCode, body)
		}
		for _, path := range []string{other + "?report=" + token, url + "?report=guessed", "/images/story_01h2xcejqtf2nbrexx3vqjhp41?report=" + token} {
			response, body := guest.do("GET", path, nil)
			refuses(t, response, body, http.StatusNotFound, "NOT_FOUND", "id")
		}
		response, body = guest.do("GET", url, nil)
		refuses(t, response, body, http.StatusUnauthorized, "UNAUTHENTICATED", "")
		pm.does(`mutation($id: ID!) { revokeReportLink(input: {id: $id}) { revokedReportLinkId } }`, map[string]any{"id": shared.text("shareReport.link.id")})
		response, body = guest.do("GET", shown, nil)
		refuses(t, response, body, http.StatusNotFound, "NOT_FOUND", "id")
	})
}
