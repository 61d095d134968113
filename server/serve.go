package main

import (
	"context"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"net/url"
	"os"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"throughline/frontend"
)

// Run serves until the process is told to stop.
func (c *serve) Run(p *program) error {
	if c.Demo {
		if err := onLoopback(c.Addr); err != nil {
			return err
		}
	}
	if err := parseOrigins(c.Origins); err != nil {
		return err
	}
	proxies, err := parseProxies(c.Proxies)
	if err != nil {
		return err
	}
	tuneMemory(p.getenv)

	// The port first: that it is taken is said before the database is touched.
	listener, err := (&net.ListenConfig{}).Listen(p.ctx, "tcp", c.Addr)
	if err != nil {
		return fmt.Errorf("listening on %s: %w", c.Addr, err)
	}
	defer listener.Close()
	public, err := publicURL(c.URL, c.Addr, listener.Addr())
	if err != nil {
		return err
	}

	db, err := c.open(p.ctx)
	if err != nil {
		return err
	}
	defer db.Close()
	if err := db.Claim(); err != nil {
		return err
	}
	if _, err := db.Migrate(p.ctx, migrations); err != nil {
		return err
	}
	if _, err := c.loadKeys(); err != nil {
		return err
	}

	dist, err := fs.Sub(frontend.Dist, "dist")
	if err != nil {
		return err
	}
	pages, err := app(dist)
	if err != nil {
		return err
	}
	s := &site{
		api:     http.NotFoundHandler(),
		app:     pages,
		ready:   db.Ping,
		origins: c.Origins,
		proxies: proxies,
		https:   public.Scheme == "https",
		log:     p.logger(c.Log),
	}
	fmt.Fprintf(p.stdout, "Throughline %s is at %s\n", named(), public)
	return s.serveUntil(p.ctx, listener, c.Drain)
}

// serveUntil serves until ctx ends, then stops so that nobody notices:
// readiness fails first, requests go on for the drain, and what was begun by
// then is finished.
func (s *site) serveUntil(ctx context.Context, listener net.Listener, drain time.Duration) error {
	server := s.server()
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return fmt.Errorf("serving: %w", err)
	case <-ctx.Done():
	}
	s.stopping.Store(true)
	s.log.Info("stopping")
	time.Sleep(drain)
	ctx, cancel := context.WithTimeout(context.Background(), max(time.Second, stopTime-drain))
	defer cancel()
	if err := server.Shutdown(ctx); err != nil {
		server.Close()
		return fmt.Errorf("stopping: some requests were cut: %w", err)
	}
	return nil
}

// publicURL is where people reach the server: as said, or where it listens.
func publicURL(said, addr string, listening net.Addr) (*url.URL, error) {
	if said != "" {
		u, err := url.Parse(said)
		if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || strings.Trim(u.Path, "/") != "" {
			return nil, fmt.Errorf("--url: %q is not an address such as https://throughline.example", said)
		}
		u.Path = ""
		return u, nil
	}
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		host = "localhost"
	}
	_, port, err := net.SplitHostPort(listening.String())
	if err != nil {
		return nil, err
	}
	return &url.URL{Scheme: "http", Host: reachable(net.JoinHostPort(host, port))}, nil
}

// onLoopback returns an error unless the address is of this machine alone.
func onLoopback(addr string) error {
	resolved, err := net.ResolveTCPAddr("tcp", addr)
	if err != nil {
		return fmt.Errorf("--addr: %w", err)
	}
	if !resolved.IP.IsLoopback() {
		return fmt.Errorf("--demo listens on loopback only, for its passwords are public: use --addr localhost:%d", resolved.Port)
	}
	return nil
}

// tuneMemory trades memory, of which there is plenty, for a quarter of the
// processor: the collector runs when the heap has grown to four times what is
// alive, not twice. With some 10 MB alive that stays under 60 MB resident.
// In a container it comes to the collector's notice before the kernel's, that
// memory ends. Whoever sets GOGC or GOMEMLIMIT knows better.
func tuneMemory(getenv func(string) string) {
	if getenv("GOGC") == "" {
		debug.SetGCPercent(300)
	}
	if getenv("GOMEMLIMIT") == "" {
		text, _ := os.ReadFile("/sys/fs/cgroup/memory.max")
		if limit, err := strconv.ParseInt(strings.TrimSpace(string(text)), 10, 64); err == nil {
			debug.SetMemoryLimit(limit / 10 * 8)
		}
	}
}
