package main

import (
	"bufio"
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"sync/atomic"
	"time"

	"github.com/rs/cors"

	"throughline/graph"
	"throughline/server/oidc"
)

// site is what the server shows the world.
type site struct {
	api      http.Handler                // /graphql
	schema   http.Handler                // of the API, as text
	adds     http.Handler                // of images
	shows    http.Handler                // images
	chooses  http.Handler                // files to import
	provider http.Handler                // who else signs people in; nil for nobody
	app      http.Handler                // every other page
	ready    func(context.Context) error // nil when it may be asked for work
	origins  []string                    // that may call the API from another website
	proxies  []netip.Prefix              // whose X-Forwarded-For is believed
	https    bool                        // people reach it by https
	log      *slog.Logger
	meters   *meters               // nil when nobody looks at them
	hangUp   func(context.Context) // ends the connections that stay open

	stopping atomic.Bool // it was told to stop and finishes what was begun
}

// routes is every URL there is.
func (s *site) routes() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/graphql", s.crossOrigin(s.api))
	mux.Handle("GET "+graph.SDLAt, s.crossOrigin(s.schema))
	mux.Handle("POST "+graph.ImagesAt, s.crossOrigin(s.adds))
	mux.Handle("POST "+graph.ImportsAt, s.crossOrigin(s.chooses))
	mux.Handle("GET "+graph.ImagesAt+"/{id}", s.shows)
	mux.HandleFunc("GET /healthz", s.live)
	mux.HandleFunc("GET /readyz", s.isReady)
	if s.provider != nil {
		mux.Handle(oidc.Path, s.provider)
		mux.Handle(oidc.Return, s.provider)
	}
	mux.Handle("/", s.app)
	return s.identified(s.logged(s.secured(mux)))
}

// How long a client may take and how much it may send. Each is unlimited, and
// so a way to hold a connection for ever, unless said.
const (
	headerTime  = 5 * time.Second  // to send its headers
	readTime    = 30 * time.Second // to send all of it: 1 MB over a poor line
	writeTime   = 60 * time.Second // to take the answer; a stream sets its own for each of its parts
	idleTime    = 2 * time.Minute  // between two requests
	headerBytes = 64 << 10         // an access token with many roles has some kilobytes
	stopTime    = 8 * time.Second  // to finish what was begun, of the 10 s a stop may take
)

func (s *site) server() *http.Server {
	return &http.Server{
		Handler:           s.routes(),
		ReadHeaderTimeout: headerTime,
		ReadTimeout:       readTime,
		WriteTimeout:      writeTime,
		IdleTimeout:       idleTime,
		MaxHeaderBytes:    headerBytes,
		ErrorLog:          slog.NewLogLogger(s.log.Handler(), slog.LevelWarn),
	}
}

// live says that the process runs.
func (s *site) live(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	io.WriteString(w, "alive\n")
}

// isReady says whether it may be asked for work: the database answers, its
// schema is this version's, and nobody told it to stop.
func (s *site) isReady(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
	defer cancel()
	err := s.ready(ctx)
	if err != nil {
		s.log.Warn("not ready", "error", err)
	}
	if err != nil || s.stopping.Load() {
		// The cause is for the log: it may name hosts and files.
		http.Error(w, "not ready", http.StatusServiceUnavailable)
		return
	}
	io.WriteString(w, "ready\n")
}

// secured sets the headers that every answer carries.
func (s *site) secured(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "same-origin") // a story's address is nobody else's business
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
		h.Set("X-Frame-Options", "DENY")
		// Nothing but the app's own page runs scripts; that page sets its own.
		h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
		if s.https {
			h.Set("Strict-Transport-Security", "max-age=31536000")
		}
		next.ServeHTTP(w, r)
	})
}

// crossOrigin lets the listed websites call the API with a token, and no
// others. Never with the cookie: that belongs to the app alone.
func (s *site) crossOrigin(next http.Handler) http.Handler {
	// What a browser sends on behalf of another website is refused before it
	// does anything. Scripts are no browsers and send neither header it looks at.
	protection := http.NewCrossOriginProtection()
	for _, origin := range s.origins {
		protection.AddTrustedOrigin(origin) // checked by parseOrigins
	}
	protection.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		answerError(w, http.StatusForbidden, "FORBIDDEN", "This website may not call the API. An admin lists it with --origins.")
	}))
	next = protection.Handler(next)
	if len(s.origins) == 0 {
		return next // rs/cors without a list would allow everyone
	}
	return cors.New(cors.Options{
		AllowedOrigins:   s.origins,
		AllowedMethods:   []string{http.MethodGet, http.MethodPost},
		AllowedHeaders:   []string{"Accept", "Authorization", "Content-Type", "X-Throughline-Hat", "X-Request-Id"},
		ExposedHeaders:   []string{"Retry-After", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"},
		AllowCredentials: false,
		MaxAge:           7200, // as long as browsers remember it at most
	}).Handler(next)
}

// answerError answers as the API does, where a request does not reach it.
func answerError(w http.ResponseWriter, status int, code, message string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(map[string]any{"errors": []any{
		map[string]any{"message": message, "extensions": map[string]any{"code": code}},
	}})
}

// identified gives each request an id, its own or the one a proxy gave it, and
// the address of the client rather than of the proxy.
func (s *site) identified(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := r.Header.Get("X-Request-Id")
		if !isRequestID(id) {
			id = rand.Text()
			r.Header.Set("X-Request-Id", id)
		}
		w.Header().Set("X-Request-Id", id)
		r.RemoteAddr = clientAddress(r, s.proxies)
		r.Header.Del("X-Forwarded-For") // so that nothing behind this believes what anybody may write there
		if s.stopping.Load() {
			// So that the client asks the next time elsewhere, and is not cut off
			// in the middle of it when this connection ends.
			w.Header().Set("Connection", "close")
		}
		next.ServeHTTP(w, r)
	})
}

func isRequestID(id string) bool {
	return id != "" && len(id) <= 64 && strings.Trim(id, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.") == ""
}

// clientAddress is the address, without port, of who made the request: the
// last one in the chain of X-Forwarded-For that no trusted proxy has. What
// stands before it the client may have written itself.
func clientAddress(r *http.Request, proxies []netip.Prefix) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		host = r.RemoteAddr
	}
	chain := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for i := len(chain) - 1; i >= 0 && trusted(host, proxies); i-- {
		ip, err := netip.ParseAddr(strings.TrimSpace(chain[i]))
		if err != nil {
			break
		}
		host = ip.Unmap().String()
	}
	return host
}

func trusted(host string, proxies []netip.Prefix) bool {
	ip, err := netip.ParseAddr(host)
	if err != nil {
		return false
	}
	for _, proxy := range proxies {
		if proxy.Contains(ip.Unmap()) {
			return true
		}
	}
	return false
}

// logged writes a line for each request to the API and each that failed.
func (s *site) logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began := time.Now()
		seen := &observed{ResponseWriter: w, status: http.StatusOK, upgrades: r.Header.Get("Upgrade") != ""}
		next.ServeHTTP(seen, r)
		s.meters.response(seen.status)
		if r.URL.Path != "/graphql" && (seen.status < 500 || r.URL.Path == "/readyz") {
			return // of what is not ready, the log says why
		}
		level := slog.LevelInfo
		if seen.status >= 500 {
			level = slog.LevelError
		}
		// The path only: a query string may hold what is nobody's business.
		s.log.LogAttrs(r.Context(), level, "request",
			slog.String("method", r.Method), slog.String("path", r.URL.Path), slog.Int("status", seen.status),
			slog.Int64("bytes", seen.bytes), slog.Duration("took", time.Since(began)),
			slog.String("client", r.RemoteAddr), slog.String("request", r.Header.Get("X-Request-Id")))
	})
}

// observed is a ResponseWriter that remembers what was answered. It flushes
// and hijacks as the one inside does: streams and sockets need both.
type observed struct {
	http.ResponseWriter
	upgrades bool // to what speaks no HTTP; a stream still does
	status   int
	bytes    int64
}

func (o *observed) WriteHeader(status int) {
	o.status = status
	o.ResponseWriter.WriteHeader(status)
}

func (o *observed) Write(b []byte) (int, error) {
	n, err := o.ResponseWriter.Write(b)
	o.bytes += int64(n)
	return n, err
}

func (o *observed) Unwrap() http.ResponseWriter { return o.ResponseWriter }

func (o *observed) Flush() { http.NewResponseController(o.ResponseWriter).Flush() }

func (o *observed) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	if o.upgrades {
		o.status = http.StatusSwitchingProtocols
	}
	return http.NewResponseController(o.ResponseWriter).Hijack()
}

// parseOrigins checks the origins of --origins.
func parseOrigins(origins []string) error {
	for _, origin := range origins {
		u, err := url.Parse(origin)
		if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || u.Scheme+"://"+u.Host != origin || strings.Contains(u.Host, "*") {
			return fmt.Errorf("--origins: %q is not an origin such as https://tools.example", origin)
		}
	}
	return nil
}

// parseNetworks reads the networks of a flag; a single address is one too.
func parseNetworks(flag string, networks []string) ([]netip.Prefix, error) {
	var read []netip.Prefix
	for _, network := range networks {
		if ip, err := netip.ParseAddr(network); err == nil {
			read = append(read, netip.PrefixFrom(ip.Unmap(), ip.Unmap().BitLen()))
			continue
		}
		prefix, err := netip.ParsePrefix(network)
		if err != nil {
			return nil, fmt.Errorf("%s: %q is not a network such as 10.0.0.0/8", flag, network)
		}
		read = append(read, prefix.Masked())
	}
	return read, nil
}
