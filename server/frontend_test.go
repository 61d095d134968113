package main

import (
	"io/fs"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
)

func built() fstest.MapFS {
	return fstest.MapFS{
		"index.html":              {Data: []byte("<!doctype html><div id=app>")},
		"index.html.br":           {Data: []byte("BR page")},
		"icon.svg":                {Data: []byte("<svg/>")},
		"assets/index-B2x9.js":    {Data: []byte("plain script")},
		"assets/index-B2x9.js.br": {Data: []byte("BR script")},
		"assets/index-B2x9.js.gz": {Data: []byte("GZ script")},
		"assets/inter-Zz.woff2":   {Data: []byte("font")},
		".vite/manifest.json":     {Data: []byte("secret plan")},
		".gitkeep":                {},
	}
}

func page(t *testing.T, files fs.FS, method, path string, headers ...string) *httptest.ResponseRecorder {
	t.Helper()
	handler, err := app(files, true)
	if err != nil {
		t.Fatal(err)
	}
	s := quiet()
	s.app = handler
	return ask(s, method, path, headers...)
}

func TestApp(t *testing.T) {
	const whole, forEver, asked, never = "<!doctype html><div id=app>", "public, max-age=31536000, immutable", "no-cache", "no-store"
	for _, test := range []struct {
		name, method, path, accept string
		status                     int
		kind, cache, body          string
	}{
		{"the first page", "GET", "/", "", 200, "text/html", asked, whole},
		{"a page of the app", "GET", "/CHK-142", "", 200, "text/html", asked, whole},
		{"a page far within", "GET", "/products/CHK/backlog", "", 200, "text/html", asked, whole},
		{"the page by its file", "GET", "/index.html", "", 200, "text/html", asked, whole},
		{"the page, packed", "GET", "/goals", "gzip, br", 200, "text/html", asked, "BR page"},
		{"a page by HEAD", "HEAD", "/goals", "", 200, "text/html", asked, ""},
		{"a script", "GET", "/assets/index-B2x9.js", "", 200, "text/javascript", forEver, "plain script"},
		{"a script, packed best", "GET", "/assets/index-B2x9.js", "gzip, deflate, br", 200, "text/javascript", forEver, "BR script"},
		{"a script, packed well", "GET", "/assets/index-B2x9.js", "gzip;q=1.0, br;q=0", 200, "text/javascript", forEver, "GZ script"},
		{"a script by HEAD", "HEAD", "/assets/index-B2x9.js", "br", 200, "text/javascript", forEver, ""},
		{"a font", "GET", "/assets/inter-Zz.woff2", "br", 200, "font/woff2", forEver, "font"},
		{"the icon", "GET", "/icon.svg", "br", 200, "image/svg+xml", asked, "<svg/>"},
		{"a script that is gone", "GET", "/assets/index-Old1.js", "", 404, "text/plain", never, ""},
		{"a file that never was", "GET", "/robots.txt", "", 404, "text/plain", never, ""},
		{"the folder of assets", "GET", "/assets/", "", 404, "text/plain", never, ""},
		{"what the build keeps to itself", "GET", "/.vite/manifest.json", "", 404, "text/plain", never, ""},
		{"a way out of the folder", "GET", "/assets/../../main.go", "", 404, "text/plain", never, ""},
		{"a page that is posted to", "POST", "/goals", "", 405, "text/plain", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			request := httptest.NewRequest(test.method, "/", nil)
			request.URL.Path = test.path
			request.Header.Set("Accept-Encoding", test.accept)
			handler, err := app(built(), true)
			if err != nil {
				t.Fatal(err)
			}
			answer := httptest.NewRecorder()
			handler.ServeHTTP(answer, request)
			if answer.Code != test.status || !strings.HasPrefix(answer.Header().Get("Content-Type"), test.kind) || answer.Header().Get("Cache-Control") != test.cache {
				t.Errorf("answers %d, %v", answer.Code, answer.Header())
			}
			if test.status == 200 && answer.Body.String() != test.body {
				t.Errorf("body %q, want %q", answer.Body, test.body)
			}
			if test.status != 200 && strings.Contains(answer.Body.String(), "<div") {
				t.Error("a page stands in for what is not there")
			}
		})
	}
}

func TestAppIsAskedForAgainByETag(t *testing.T) {
	first := page(t, built(), "GET", "/goals", "Accept-Encoding: br")
	etag := first.Header().Get("ETag")
	if again := page(t, built(), "GET", "/goals", "Accept-Encoding: br", "If-None-Match: "+etag); again.Code != http.StatusNotModified || again.Body.Len() > 0 {
		t.Errorf("unchanged, it answers %d with %d bytes", again.Code, again.Body.Len())
	}
	if plain := page(t, built(), "GET", "/goals", "If-None-Match: "+etag); plain.Code != 200 {
		t.Error("the plain page has the tag of the packed one")
	}
	other := built()
	other["index.html.br"] = &fstest.MapFile{Data: []byte("BR next page")}
	if changed := page(t, other, "GET", "/goals", "Accept-Encoding: br", "If-None-Match: "+etag); changed.Code != 200 {
		t.Errorf("changed, it answers %d", changed.Code)
	}
	if vary := first.Header().Get("Vary"); vary != "Accept-Encoding" {
		t.Errorf("varies by %q", vary)
	}
}

func TestAppRunsOnlyWhatItBrought(t *testing.T) {
	policy := page(t, built(), "GET", "/").Header().Get("Content-Security-Policy")
	for _, want := range []string{"default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'", "base-uri 'none'"} {
		if !strings.Contains(policy, want) {
			t.Errorf("%s lacks %s", policy, want)
		}
	}
	if strings.Contains(policy, "unsafe") {
		t.Error(policy)
	}

	t.Run("and styles by the nonce of the answer, where the page asks for it", func(t *testing.T) {
		files := built()
		files["index.html"] = &fstest.MapFile{Data: []byte(`<meta name="nonce" content="%NONCE%">`)}
		nonce := regexp.MustCompile(`'nonce-([A-Z2-7]{26})'`)
		seen := map[string]bool{}
		for range 2 {
			answer := page(t, files, "GET", "/goals", "Accept-Encoding: br")
			found := nonce.FindStringSubmatch(answer.Header().Get("Content-Security-Policy"))
			if found == nil || answer.Body.String() != `<meta name="nonce" content="`+found[1]+`">` || answer.Header().Get("Cache-Control") != "no-store" {
				t.Fatalf("%v: %s", answer.Header(), answer.Body)
			}
			seen[found[1]] = true
		}
		if len(seen) != 2 {
			t.Error("two answers share a nonce")
		}
	})
}

func TestTheExplorerAloneMayHaveStylesInThePage(t *testing.T) {
	inPage := "style-src 'self' 'unsafe-inline'"
	policy := page(t, built(), "GET", explorerAt).Header().Get("Content-Security-Policy")
	if !strings.Contains(policy, inPage) || !strings.Contains(policy, "script-src 'self';") {
		t.Error(policy)
	}
	without, err := app(built(), false)
	if err != nil {
		t.Fatal(err)
	}
	answer := httptest.NewRecorder()
	without.ServeHTTP(answer, httptest.NewRequest("GET", explorerAt, nil))
	if policy := answer.Header().Get("Content-Security-Policy"); strings.Contains(policy, "unsafe") {
		t.Errorf("switched off: %s", policy)
	}
}

func TestAppThatWasNotBuilt(t *testing.T) {
	answer := page(t, fstest.MapFS{".gitkeep": {}}, "GET", "/")
	if answer.Code != 503 || !strings.Contains(answer.Body.String(), "make build") {
		t.Errorf("answers %d: %s", answer.Code, answer.Body)
	}
}
