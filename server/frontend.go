package main

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"io"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strconv"
	"strings"

	"throughline/frontend"
)

// explorerAt is the page where queries are tried. Its editor makes style tags
// and attributes as it goes, takes no nonce, and has its fonts in its styles:
// there, and nowhere else, those may stand in the page.
const explorerAt = "/explorer"

// noncePlace stands in index.html where a library that makes style tags at run
// time looks for the nonce of the answer.
const noncePlace = "%NONCE%"

// builtApp serves the app inside the binary, with the explorer or without.
func builtApp(explorer bool) (http.Handler, error) {
	dist, err := fs.Sub(frontend.Dist, "dist")
	if err != nil {
		return nil, err
	}
	return app(dist, explorer)
}

// app serves the built app from files:
//
//	/assets/index-B2x9.js   named by its content, so it may be kept for ever
//	/icon.svg               any other file, asked for again each time (by ETag)
//	/CHK-142                any other path is a page of the app: index.html
//	/assets/gone.js         a file that is not there is a 404, never a page
//
// A .br or .gz beside a file is sent instead of it to those who read it.
func app(files fs.FS, explorer bool) (http.Handler, error) {
	a := &spa{files: map[string]*asset{}, explorer: explorer}
	err := fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		hidden := strings.HasPrefix(entry.Name(), ".") && name != "."
		switch {
		case hidden && entry.IsDir():
			return fs.SkipDir
		case hidden || entry.IsDir():
			return nil
		}
		file, err := files.Open(name)
		if err != nil {
			return err
		}
		defer file.Close()
		hash := sha256.New()
		size, err := io.Copy(hash, file)
		a.files[name] = &asset{
			files: files, name: name, size: size,
			etag: `"` + base64.RawURLEncoding.EncodeToString(hash.Sum(nil)[:12]) + `"`,
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("reading the app: %w", err)
	}
	index := a.files["index.html"]
	if index == nil {
		return http.HandlerFunc(notBuilt), nil
	}
	if a.index, err = fs.ReadFile(files, index.name); err != nil {
		return nil, fmt.Errorf("reading the app: %w", err)
	}
	a.nonced = bytes.Contains(a.index, []byte(noncePlace))
	return a, nil
}

type spa struct {
	files  map[string]*asset
	index  []byte
	nonced bool // index.html has places for the nonce

	explorer bool // it has the page where queries are tried
}

type asset struct {
	files fs.FS
	name  string
	size  int64
	etag  string
}

func (a *spa) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "This is a page: GET it.", http.StatusMethodNotAllowed)
		return
	}
	name := strings.TrimPrefix(path.Clean("/"+r.URL.Path), "/")
	file, found := a.files[name]
	switch {
	case name == "" || name == "index.html":
		a.page(w, r)
	case found:
		if strings.HasPrefix(name, "assets/") {
			w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		} else {
			w.Header().Set("Cache-Control", "no-cache") // kept, but asked for each time
		}
		a.send(w, r, file)
	case name == "assets" || strings.HasPrefix(name, "assets/"), strings.Contains(path.Base(name), "."):
		// Were this a page, a tab from before the update would take HTML for a script.
		w.Header().Set("Cache-Control", "no-store")
		http.Error(w, "There is no such file.", http.StatusNotFound)
	default:
		a.page(w, r)
	}
}

// page answers index.html.
func (a *spa) page(w http.ResponseWriter, r *http.Request) {
	if a.explorer && r.URL.Path == explorerAt {
		w.Header().Set("Content-Security-Policy", policy("'self' 'unsafe-inline'", "'self' data:"))
		w.Header().Set("Cache-Control", "no-cache")
		a.send(w, r, a.files["index.html"])
		return
	}
	if !a.nonced {
		w.Header().Set("Content-Security-Policy", contentSecurityPolicy(""))
		w.Header().Set("Cache-Control", "no-cache")
		a.send(w, r, a.files["index.html"])
		return
	}
	// Not kept: a nonce is for one answer.
	nonce := rand.Text()
	w.Header().Set("Content-Security-Policy", contentSecurityPolicy(nonce))
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	text := bytes.ReplaceAll(a.index, []byte(noncePlace), []byte(nonce))
	w.Header().Set("Content-Length", strconv.Itoa(len(text)))
	if r.Method != http.MethodHead {
		w.Write(text)
	}
}

func (a *spa) send(w http.ResponseWriter, r *http.Request, file *asset) {
	header := w.Header()
	if kind := mime.TypeByExtension(path.Ext(file.name)); kind != "" {
		header.Set("Content-Type", kind)
	} else {
		header.Set("Content-Type", "application/octet-stream")
	}
	for _, packed := range []struct{ extension, encoding string }{{".br", "br"}, {".gz", "gzip"}} {
		other, found := a.files[file.name+packed.extension]
		if !found {
			continue
		}
		if header.Get("Vary") == "" {
			header.Set("Vary", "Accept-Encoding")
		}
		if accepts(r.Header.Get("Accept-Encoding"), packed.encoding) {
			file = other
			header.Set("Content-Encoding", packed.encoding)
			break
		}
	}
	header.Set("ETag", file.etag)
	if matches(r.Header.Get("If-None-Match"), file.etag) {
		header.Del("Content-Type")
		header.Del("Content-Encoding")
		w.WriteHeader(http.StatusNotModified)
		return
	}
	content, err := file.files.Open(file.name)
	if err != nil {
		http.Error(w, "This file cannot be read.", http.StatusInternalServerError)
		return
	}
	defer content.Close()
	header.Set("Content-Length", strconv.FormatInt(file.size, 10))
	if r.Method != http.MethodHead {
		io.Copy(w, content)
	}
}

// accepts reports whether an Accept-Encoding names the encoding and does not
// refuse it by q=0.
func accepts(header, encoding string) bool {
	for part := range strings.SplitSeq(header, ",") {
		name, quality, _ := strings.Cut(strings.TrimSpace(part), ";")
		if !strings.EqualFold(strings.TrimSpace(name), encoding) {
			continue
		}
		_, q, given := strings.Cut(quality, "=")
		n, err := strconv.ParseFloat(strings.TrimSpace(q), 64)
		return !given || err == nil && n > 0
	}
	return false
}

// matches reports whether an If-None-Match names the ETag.
func matches(header, etag string) bool {
	for part := range strings.SplitSeq(header, ",") {
		if part = strings.TrimSpace(part); strings.TrimPrefix(part, "W/") == etag || part == "*" {
			return true
		}
	}
	return false
}

// contentSecurityPolicy lets the app load what it brought along and talk to
// its own server, and nothing else. The nonce, if any, is for style tags that
// a library makes at run time.
func contentSecurityPolicy(nonce string) string {
	styles := "'self'"
	if nonce != "" {
		styles += " 'nonce-" + nonce + "'"
	}
	return policy(styles, "'self'")
}

// policy is the content security policy of a page with styles and fonts from
// there.
func policy(styles, fonts string) string {
	return "default-src 'none'; script-src 'self'; style-src " + styles + "; img-src 'self' data:; font-src " + fonts + "; " +
		"connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
}

func notBuilt(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(http.StatusServiceUnavailable)
	io.WriteString(w, `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Throughline</title>
<h1>The app is not in this binary</h1>
<p>It was compiled before the app was built. <code>make build</code> builds both; <code>make run</code> starts them.</p>
<p>The API answers at <code>/graphql</code> all the same.</p>
`)
}
