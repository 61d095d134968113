package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"os"
	"strings"
	"sync"
	"time"

	"throughline/ent"
	"throughline/ent/migrate/migrations"
	"throughline/ent/store"
	"throughline/ent/viewer"
	"throughline/ent/workspace"
	"throughline/graph"
	"throughline/server/auth"
	"throughline/server/demo"
	"throughline/server/mail"
	"throughline/server/webhook"

	"entgo.io/ent/dialect"
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
	proxies, err := parseNetworks("--proxies", c.Proxies)
	if err != nil {
		return err
	}
	allowed, err := parseNetworks("--webhook-allow", c.Webhooks)
	if err != nil {
		return err
	}
	post, err := c.post(p.now)
	if err != nil {
		return err
	}
	backups, err := c.backups(p.now)
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
	log := p.logger(c.Log)
	watching, err := c.watching(p.ctx, log)
	if err != nil {
		return err
	}
	defer watching.close()
	public, err := publicURL(c.URL, c.Addr, listener.Addr())
	if err != nil {
		return err
	}

	provider, err := c.OIDC.provider(public)
	if err != nil {
		return err
	}

	db, err := c.claimed(p.ctx)
	if err != nil {
		return err
	}
	defer db.Close()
	keys, err := c.loadKeys()
	if err != nil {
		return err
	}
	s := &site{ready: db.Ping, origins: c.Origins, proxies: proxies, https: public.Scheme == "https", log: log}
	slog.SetDefault(s.log) // where graph writes what it tells nobody else
	if s.app, err = builtApp(c.Explorer); err != nil {
		return err
	}
	data := apiOn(watching.traces.heard(db.Driver()), p.now)
	waits, err := c.settle(p, db, data)
	if err != nil {
		return err
	}
	resolver := &graph.Resolver{Auth: auth.NewSessions(keys, p.now), Post: post, Site: public.String(), Explorer: c.Explorer}
	watching.look(p.ctx, s, db, data, resolver)
	if waits {
		resolver.SetupToken = keys.FirstRunToken()
	}
	door := &auth.Door{Client: data.Client, Tokens: auth.NewTokens(keys, p.now), Budgets: graph.NewBudgets(p.now), Now: p.now, Secure: s.https, Others: c.Origins, Log: s.log}
	defer door.Wait()
	s.api, s.hangUp = watching.traces.before(door.Before(graph.NewHandler(data, resolver, door))), door.HangUp

	s.schema = door.Sees(graph.SDL())
	images := graph.Images{Store: data}
	s.adds, s.shows = door.Before(http.HandlerFunc(images.Add)), door.Sees(http.HandlerFunc(images.Show))

	s.chooses = door.Before(http.HandlerFunc(graph.Imports{Store: data}.Choose))

	if provider != nil {
		resolver.Provider = c.OIDC.named()
		provider.Now, provider.Log = p.now, s.log
		provider.SignIn = func(ctx context.Context, is graph.Identity) error { return resolver.SignInAs(ctx, data, is) }
		s.provider = door.Before(provider.Routes())
	}
	// What goes on beside the requests goes on as long as they do: whoever listens
	// here while the server drains is told what others write.
	working, done := context.WithCancel(context.WithoutCancel(p.ctx))
	defer done()
	s.keepUp(working, db, data, door, resolver, &webhook.Sender{Allowed: allowed, Now: p.now})
	if backups != nil {
		go every(p.ctx, time.Minute, func() { backups.keepUp(p.ctx, s.log) })
	}
	c.greet(p.stdout, public, resolver.SetupToken)
	return s.serveUntil(p.ctx, listener, c.Drain)
}

// keepUp begins what goes on beside the requests, until ctx ends.
func (s *site) keepUp(ctx context.Context, db *store.Store, data *graph.Store, door *auth.Door, resolver *graph.Resolver, courier graph.Courier) {
	chore := func(pause time.Duration, what string, do func(context.Context) error) {
		go every(ctx, pause, func() {
			if err := do(ctx); err != nil && ctx.Err() == nil {
				s.log.Error(what, "error", err)
			}
		})
	}
	chore(time.Hour, "forgetting what is out of date", func(ctx context.Context) error {
		_, err := data.Sweep(ctx)
		return err
	})
	chore(time.Hour, "keeping what the forecast says", func(ctx context.Context) error {
		_, err := data.KeepStatements(ctx)
		return err
	})
	chore(time.Hour, "telling what is past its day", func(ctx context.Context) error {
		_, err := data.TellOverdue(ctx)
		return err
	})
	if resolver.Post != nil {
		chore(5*time.Minute, "mailing what waits", func(ctx context.Context) error {
			_, err := data.Digest(ctx, resolver.Post, resolver.Site)
			return err
		})
	}
	chore(10*time.Second, "letting search find what is older than it", func(ctx context.Context) error {
		n, err := data.CatchUp(ctx)
		if n > 0 {
			s.log.Info("search finds what is older than it", "things", n)
		}
		return err
	})
	chore(time.Second, "telling webhooks what happens", func(ctx context.Context) error {
		return data.TellWebhooks(ctx, courier)
	})
	chore(time.Second, "bringing in what was chosen", data.RunImports)
	giveBack := memoryGiver()
	chore(time.Minute, "giving memory back", func(context.Context) error {
		giveBack()
		return nil
	})
	chore(2*time.Second, "looking who may still be connected", door.Look)
	chore(time.Second, "looking for what others wrote", func(ctx context.Context) error {
		return data.Live.Look(ctx, data.LogNumbers)
	})
	if db.Dialect() == dialect.Postgres {
		go data.Live.Join(ctx, db.Writer(), func(err error) { s.log.Error("talking to the other servers", "error", err) })
	}
}

// post returns the mail server, nil where there is none.
func (c *serve) post(now func() time.Time) (graph.Post, error) {
	if c.SMTP == "" {
		return nil, nil
	}
	password, err := secretIn(c.SMTPPassword)
	if err != nil {
		return nil, fmt.Errorf("--smtp-password-file: %w", err)
	}
	if c.SMTPFrom == "" {
		return nil, errors.New("--smtp needs --smtp-from: who the mail is from")
	}
	server, err := mail.New(c.SMTP, password, c.SMTPFrom, nil, now)
	if err != nil {
		return nil, fmt.Errorf("--smtp: %w", err)
	}
	return server, nil
}

// secretIn returns what a file holds, without the end of its line; "" for none.
func secretIn(file string) (string, error) {
	if file == "" {
		return "", nil
	}
	text, err := os.ReadFile(file)
	return strings.TrimRight(string(text), "\r\n"), err
}

// claimed opens the database for this process to serve, at its newest schema.
func (c *serve) claimed(ctx context.Context) (*store.Store, error) {
	db, err := c.open(ctx)
	if err != nil {
		return nil, err
	}
	if err = db.Claim(); err == nil {
		_, err = db.Migrate(ctx, migrations.FS)
	}
	if err != nil {
		db.Close()
		return nil, err
	}
	return db, nil
}

// greet says where the server is and how to come in, in one piece: whoever
// reads the first line need not wait for the others.
func (c *serve) greet(out io.Writer, public *url.URL, setupToken string) {
	var b strings.Builder
	fmt.Fprintf(&b, "Throughline %s is at %s\n", named(), public)
	if setupToken != "" {
		fmt.Fprintf(&b, "Nobody is here yet. Whoever opens this link, good for once, creates the workspace and becomes its admin:\n\n  %s/welcome/%s\n\n",
			public, setupToken)
	}
	if c.Demo {
		fmt.Fprintf(&b, "Sign in to the demo with the password %q as\n\n", demo.Password)
		for _, s := range demo.SignIns() {
			fmt.Fprintf(&b, "  %-18s %-14s %s\n", s.Email, s.Name, s.Roles)
		}
		fmt.Fprintln(&b)
	}
	io.WriteString(out, b.String())
}

// every does something again and again until ctx ends.
func every(ctx context.Context, pause time.Duration, do func()) {
	tick := time.NewTicker(pause)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			do()
		}
	}
}

// settle loads the demo when it is asked for, and reports whether the
// installation waits for its first person. A demo that was loaded before is
// kept from the network, too, whether asked for or not.
func (c *serve) settle(p *program, db *store.Store, data *graph.Store) (waits bool, err error) {
	found, err := workspaceOf(p.ctx, data)
	if err != nil {
		return false, err
	}
	if c.Demo {
		return false, loadDemo(p, db, data, found)
	}
	if found != nil && found.DemoAt != nil {
		return false, onLoopback(c.Addr)
	}
	return data.Unclaimed(p.ctx)
}

// workspaceOf returns the workspace of the installation, or nil when it has
// none yet.
func workspaceOf(ctx context.Context, data *graph.Store) (*ent.Workspace, error) {
	// The installation itself asks: nobody has signed in, and this decides how
	// anybody can.
	w, err := data.Client.Workspace.Query().Order(workspace.ByID()).First(viewer.NewContext(ctx, viewer.System("")))
	return w, ent.MaskNotFound(err)
}

// loadDemo loads the demo workspace into an empty database. One of today stays
// as people left it; one of an earlier day is told anew, for its story ends
// today. A workspace that is none is refused.
func loadDemo(p *program, db *store.Store, data *graph.Store, found *ent.Workspace) error {
	switch {
	case found != nil && found.DemoAt == nil:
		return fmt.Errorf("--demo: this database holds the workspace %q, which is no demo; use another --data folder or --database", found.Name)
	case found != nil && day(*found.DemoAt) == day(p.now()):
		return nil
	case found != nil:
		fmt.Fprintf(p.stdout, "The demo here was loaded on %s. It is told anew, up to today.\n", day(*found.DemoAt))
		if err := db.Clear(p.ctx); err != nil {
			return err
		}
		if _, err := db.Migrate(p.ctx, migrations.FS); err != nil {
			return err
		}
	}
	return demo.Load(p.ctx, data, graph.NewHandler(data, &graph.Resolver{}, nil), auth.NewPasswords().Hash)
}

// day is the date of a time where the server runs.
func day(t time.Time) string { return t.Local().Format(time.DateOnly) }

// serveUntil serves until ctx ends, then stops so that nobody notices:
// readiness fails first, requests go on for the drain, and what was begun by
// then is finished.
func (s *site) serveUntil(ctx context.Context, listener net.Listener, drain time.Duration) error {
	server := s.server()
	var spare spares
	server.ConnState = spare.note
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
	go every(ctx, spareTime/10, spare.close)
	// At once: whoever takes long to be sent away takes no time from requests.
	var away sync.WaitGroup
	away.Go(func() { s.hangUp(ctx) })
	err := server.Shutdown(ctx)
	away.Wait()
	if err != nil {
		server.Close()
		return fmt.Errorf("stopping: some requests were cut: %w", err)
	}
	return nil
}

// spareTime is how long a connection may be open without a request before it is
// closed, once the server stops.
const spareTime = time.Second

// spares are the connections on which nothing was asked yet. Browsers and
// proxies open some in advance, and net/http waits 5 seconds and more for each
// when it stops.
type spares struct {
	mu    sync.Mutex
	since map[net.Conn]time.Time
}

func (s *spares) note(conn net.Conn, state http.ConnState) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if state != http.StateNew {
		delete(s.since, conn)
		return
	}
	if s.since == nil {
		s.since = map[net.Conn]time.Time{}
	}
	s.since[conn] = time.Now()
}

func (s *spares) close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for conn, since := range s.since {
		if time.Since(since) > spareTime {
			conn.Close()
		}
	}
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
		return fmt.Errorf("the demo listens on loopback only, for its passwords are public: use --addr localhost:%d, or another --data folder without --demo", resolved.Port)
	}
	return nil
}
