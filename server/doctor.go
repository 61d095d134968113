package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"entgo.io/ent/dialect"

	"throughline/ent/migrate/migrations"
	"throughline/ent/store"
	"throughline/server/auth"
	"throughline/server/mail"
)

// finding is what one check came to.
type finding struct {
	Check string `json:"check"`
	OK    bool   `json:"ok"`
	Says  string `json:"says"`
	Do    string `json:"do,omitempty"`    // when it is not ok
	Unset bool   `json:"unset,omitempty"` // there is nothing to check
}

// Run checks everything there is to check, and prints a line each.
func (c *doctor) Run(p *program) error {
	d := &examination{doctor: c, program: p}
	d.all()
	wrong := 0
	for _, f := range d.found {
		if !f.OK {
			wrong++
		}
	}
	if c.JSON {
		if err := json.NewEncoder(p.stdout).Encode(map[string]any{"ok": wrong == 0, "checks": d.found}); err != nil {
			return err
		}
	} else {
		d.print()
	}
	if wrong > 0 {
		return fmt.Errorf("%s of %d failed", number(wrong, "check"), len(d.found))
	}
	return nil
}

// examination is one run of all checks.
type examination struct {
	*doctor
	*program
	found []finding
}

func (d *examination) print() {
	for _, f := range d.found {
		state := "ok"
		switch {
		case !f.OK:
			state = "WRONG"
		case f.Unset:
			state = "–"
		}
		fmt.Fprintf(d.stdout, "%-6s %-11s %s\n", state, f.Check, f.Says)
		if f.Do != "" {
			fmt.Fprintf(d.stdout, "%-6s %-11s → %s\n", "", "", f.Do)
		}
	}
}

// says notes what a check found: an error is wrong, and do is what helps.
func (d *examination) says(check, says string, err error, do string) {
	if err != nil {
		d.found = append(d.found, finding{Check: check, Says: err.Error(), Do: do})
		return
	}
	d.found = append(d.found, finding{Check: check, OK: true, Says: says})
}

// unset notes what the settings leave out: that nothing was checked must not read
// as that all is well.
func (d *examination) unset(check, flag, so string) {
	d.found = append(d.found, finding{Check: check, OK: true, Says: flag + " is not set: " + so, Unset: true})
}

func (d *examination) all() {
	d.settings()
	d.keys()
	if db := d.database(); db != nil {
		defer db.Close()
		if d.migrations(db) {
			d.logs(db)
			d.clock(db)
			d.webhooks(db)
		}
	}
	d.disk()
	d.backups()
	d.mail()
	d.provider()
}

// site is where people reach the server, by its settings.
func (d *examination) site() (*url.URL, error) {
	at, err := net.ResolveTCPAddr("tcp", d.Addr)
	if err != nil {
		return nil, fmt.Errorf("--addr: %w", err)
	}
	return publicURL(d.URL, d.Addr, at)
}

func (d *examination) settings() {
	site, err := d.site()
	_, proxies := parseNetworks("--proxies", d.Proxies)
	_, webhooks := parseNetworks("--webhook-allow", d.Webhooks)
	_, otlp := collectorAt(d.OTLP)
	err = errors.Join(err, proxies, webhooks, otlp, d.metrics(), parseOrigins(d.Origins))
	if err == nil && site.Scheme != "https" && onLoopback(net.JoinHostPort(site.Hostname(), "80")) != nil {
		err = fmt.Errorf("people reach it at %s, in the clear: passwords can be read on the way", site)
	}
	says := ""
	if err == nil {
		says = "people reach it at " + site.String()
	}
	d.says("settings", says, err, "mend the setting; see throughline serve --help")
}

// metrics checks where they are to be shown.
func (d *examination) metrics() error {
	if d.Metrics == "" {
		return nil
	}
	at, err := net.ResolveTCPAddr("tcp", d.Metrics)
	if err != nil {
		return fmt.Errorf("--metrics: %w", err)
	}
	if public, err := net.ResolveTCPAddr("tcp", d.Addr); err == nil && at.Port != 0 && at.Port == public.Port {
		return fmt.Errorf("--metrics: %s is where everybody comes, by --addr", d.Metrics)
	}
	return nil
}

func (d *examination) keys() {
	file := d.keysFile()
	if _, err := os.Stat(file); errors.Is(err, fs.ErrNotExist) {
		d.says("keys", file+" is made at the first start", nil, "")
		return
	}
	_, err := auth.LoadKeys(file)
	d.says("keys", "only its owner reads "+file, err, "without the file new keys are made, and people notice nothing")
}

// database opens the database and looks whether it is whole; nil when it is not
// to be had.
func (d *examination) database() *store.Store {
	if file, is := d.sqliteFile(); is {
		if _, err := os.Stat(file); err != nil {
			d.says("database", "", fmt.Errorf("there is none: %w", err), "throughline serve makes one; or is --data another?")
			return nil
		}
	}
	db, err := d.open(d.ctx)
	if err != nil {
		d.says("database", "", err, "start the database, or mend --database")
		return nil
	}
	about, err := db.Examine(d.ctx)
	d.says("database", about, err, "stop the server, and throughline restore the newest backup")
	return db
}

func (d *examination) migrations(db *store.Store) bool {
	pending, err := db.Pending(d.ctx, migrations.FS)
	do := "use that version, or a backup from before it"
	if err == nil && pending > 0 {
		err, do = fmt.Errorf("%s still to be applied", number(pending, "migration")), "throughline migrate, or start the server"
	}
	d.says("migrations", "the schema is this version's", err, do)
	return err == nil
}

func (d *examination) logs(db *store.Store) {
	logs, err := api(db, d.now).Audit(d.ctx, nil)
	events, do := 0, "the database does not answer; see above"
	for _, log := range logs {
		events += log.Events
		if log.Broken != "" {
			err, do = fmt.Errorf("the log of %s is broken: %s", log.Name, log.Broken), "throughline audit verify tells all of it"
		}
	}
	d.says("log", number(events, "event")+", each follows the one before it", err, do)
}

// clock compares this machine's time with the newest event, and with the time of
// PostgreSQL's.
func (d *examination) clock(db *store.Store) {
	const most = time.Minute
	now := d.now()
	newest, err := api(db, d.now).NewestEvent(d.ctx)
	if err == nil && newest.Sub(now) > most {
		err = fmt.Errorf("it is %s here, and the newest event is of %s", now.UTC().Format(time.RFC3339), newest.UTC().Format(time.RFC3339))
	}
	if err == nil && db.Dialect() == dialect.Postgres {
		var there time.Time
		if err = db.Reader().QueryRowContext(d.ctx, "SELECT now()").Scan(&there); err == nil && there.Sub(now).Abs() > most {
			err = fmt.Errorf("it is %s here, and %s where the database is", now.UTC().Format(time.RFC3339), there.UTC().Format(time.RFC3339))
		}
	}
	d.says("clock", now.UTC().Format(time.RFC3339), err, "set the clock, and keep it by NTP")
}

// webhooks looks whether any was given up because it did not answer for a day.
func (d *examination) webhooks(db *store.Store) {
	states, err := api(db, d.now).WebhookStates(d.ctx)
	all, do := 0, "the database does not answer; see above"
	for _, n := range states {
		all += n
	}
	if gone := states["GAVE_UP"]; err == nil && gone > 0 {
		err, do = fmt.Errorf("%s of %d did not answer for a day, and no more is sent there", number(gone, "webhook"), all),
			"an admin sees on the page of webhooks why, and lets it go on"
	}
	d.says("webhooks", fmt.Sprintf("%s, %d of them retrying", number(all, "webhook"), states["RETRYING"]), err, do)
}

// disk looks whether what is there fits once more wherever something is written: a
// backup, a restore and a migration need that.
func (d *examination) disk() {
	need := int64(256 << 20)
	places := []string{d.Data}
	if file, is := d.sqliteFile(); is {
		places = append(places, filepath.Dir(file))
		if info, err := os.Stat(file); err == nil {
			need += info.Size()
		}
	}
	if d.Backups.Folder != "" {
		places = append(places, d.Backups.Folder)
	}
	var says []string
	var wrong []error
	for i, place := range places {
		if i > 0 && slices.ContainsFunc(places[:i], func(other string) bool { return filepath.Clean(other) == filepath.Clean(place) }) {
			continue
		}
		free, err := freeSpace(place)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			says = append(says, place+" is made when it is needed")
		case err != nil:
			says = append(says, "how much is free for "+place+" is not known here")
		case free < need:
			wrong = append(wrong, fmt.Errorf("%d MB free for %s, and %d MB are needed", free>>20, place, need>>20))
		default:
			says = append(says, fmt.Sprintf("%d MB free for %s", free>>20, place))
		}
	}
	d.says("disk", strings.Join(says, ", "), errors.Join(wrong...), "make room")
}

// backups looks whether a server that backs itself up has done so.
func (d *examination) backups() {
	b, err := d.doctor.backups(d.now)
	if b == nil && err == nil {
		so := "this server does not back itself up"
		if _, is := d.sqliteFile(); !is {
			so = "PostgreSQL is backed up by its own tools"
		}
		d.unset("backups", "--backup", so)
		return
	}
	says, do := "", "the server's log says why"
	if err == nil {
		says, err = b.newest()
	}
	if errors.Is(err, errAhead) {
		do = "set the clock, or give the file the name of when it was made"
	}
	d.says("backups", says, err, do)
}

var errAhead = errors.New("is dated later than now, and counts as none")

// newest says of when the newest backup is, and refuses one that is older than two
// should be, or that is not of its date.
func (b *backups) newest() (string, error) {
	made, ahead, err := b.made()
	if err != nil {
		return "", err
	}
	if len(ahead) > 0 {
		return "", fmt.Errorf("%s %w", filepath.Base(ahead[0]), errAhead)
	}
	if len(made) == 0 {
		return "", fmt.Errorf("%s has none", b.Folder)
	}
	name := filepath.Base(made[len(made)-1])
	at, err := time.Parse("throughline-"+stamp+".db", name)
	if err == nil && b.now().Sub(at) > 2*b.every {
		err = fmt.Errorf("the newest is %s, and there is to be one every %s", name, b.Every)
	}
	return fmt.Sprintf("%d, the newest %s", len(made), name), err
}

func (d *examination) mail() {
	post, err := d.post(d.now)
	if post == nil && err == nil {
		d.unset("mail", "--smtp", "no letters are sent")
		return
	}
	if err == nil {
		ctx, cancel := context.WithTimeout(d.ctx, 10*time.Second)
		defer cancel()
		err = post.(*mail.Server).Reach(ctx)
	}
	d.says("mail", "the mail server takes letters", err, "mend --smtp, or start the mail server")
}

func (d *examination) provider() {
	site, err := d.site()
	if err != nil {
		return // the settings say so
	}
	provider, err := d.OIDC.provider(site)
	if provider == nil && err == nil {
		d.unset("sign-in", "--oidc-issuer", "people sign in by password alone")
		return
	}
	if err == nil {
		err = provider.Reach()
	}
	d.says("sign-in", strings.TrimSpace(d.OIDC.named()+" answers"), err, "mend --oidc-issuer, or start the provider; passwords work meanwhile")
}
