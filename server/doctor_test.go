package main

import (
	"encoding/json"
	"net"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"throughline/ent"
	"throughline/server/mail/mailtest"
)

// examined runs the doctor and returns what it found, by check.
func examined(t *testing.T, args ...string) (code int, found map[string]finding) {
	t.Helper()
	code, stdout, stderr := throughline(t, nil, "", append([]string{"doctor", "--json"}, args...)...)
	var all struct {
		OK     bool
		Checks []finding
	}
	if err := json.Unmarshal([]byte(stdout), &all); err != nil {
		t.Fatalf("%d: %s%s", code, stdout, stderr)
	}
	if all.OK != (code == 0) {
		t.Errorf("says %v and ends with %d", all.OK, code)
	}
	found = map[string]finding{}
	for _, f := range all.Checks {
		if f.OK == (f.Do != "") {
			t.Errorf("%+v", f)
		}
		found[f.Check] = f
	}
	return code, found
}

func TestTheDoctorFindsAHealthyInstallationWell(t *testing.T) {
	post := mailtest.Start(t, mailtest.Plain)
	_, login := provider(t)
	s, ada, product := founded(t)
	ada.does(noting, map[string]any{"p": product, "t": "Pay in one tap"})
	args := append(append([]string{"--smtp=smtp://" + post.Address, "--smtp-from=Throughline <throughline@example.com>"}, login...), s.args...)
	code, found := examined(t, args...)
	if code != 0 || len(found) != 11 || found["mail"].Unset || found["sign-in"].Unset || !found["backups"].Unset {
		t.Errorf("ends with %d: %+v", code, found)
	}
	if code, stdout, stderr := throughline(t, nil, "", append([]string{"doctor"}, args...)...); code != 0 || !regexp.MustCompile(`(?m)^ok     log         \d+ events, each follows`).MatchString(stdout) {
		t.Errorf("ends with %d: %s%s", code, stdout, stderr)
	}
}

func TestTheDoctorSaysWhatIsWrongAndWhatToDo(t *testing.T) {
	s, ada, product := founded(t)
	ada.does(noting, map[string]any{"p": product, "t": "Pay in one tap"})
	ada.does(`mutation($p: ID!) { createWebhook(input: {productId: $p, url: "https://hooks.example/x"}) { secret } }`, map[string]any{"p": product})
	nobody, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	nobody.Close()
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "throughline-20200101T000000Z.db"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	keys := filepath.Join(t.TempDir(), "keys.json")
	if err := os.WriteFile(keys, []byte("{}"), 0o644); err != nil {
		t.Fatal(err)
	}
	s.change(t, func(c *ent.Client) error {
		if _, err := c.ExecContext(t.Context(), "UPDATE webhooks SET gave_up = true, paused_at = created_at"); err != nil {
			return err
		}
		_, err := c.ExecContext(t.Context(), "UPDATE events SET at = '"+time.Now().UTC().Add(time.Hour).Format("2006-01-02 15:04:05")+"+00:00' WHERE number = (SELECT max(number) FROM events)")
		return err
	})
	code, found := examined(t, append([]string{"--keys=" + keys, "--url=http://throughline.example", "--smtp=smtp://" + nobody.Addr().String(),
		"--smtp-from=throughline@example.com", "--oidc-issuer=http://" + nobody.Addr().String(), "--oidc-client-id=x"}, s.args...)...)
	if code != 1 {
		t.Errorf("ends with %d", code)
	}
	for check, says := range map[string]string{
		"settings": "in the clear", "keys": "may be read by others", "log": "is broken: event", "clock": "the newest event is of",
		"webhooks": "1 webhook of 1 did not answer for a day", "mail": "does not answer", "sign-in": "asking http://127.0.0.1",
	} {
		if f := found[check]; f.OK || !strings.Contains(f.Says, says) {
			t.Errorf("%s: %+v; want %q", check, f, says)
		}
	}
	for _, check := range []string{"database", "migrations", "disk"} {
		if f := found[check]; !f.OK {
			t.Errorf("%+v", f)
		}
	}

	data := t.TempDir()
	if code, found := examined(t, "--data="+data); code != 1 || !strings.Contains(found["database"].Says, "there is none") || len(found) != 7 {
		t.Errorf("without a database it ends with %d: %+v", code, found)
	}
	for setting, says := range map[string]string{
		"--webhook-allow=office": "--webhook-allow: \"office\" is not a network", "--otlp=localhost:4318": "--otlp: \"localhost:4318\" is not an address",
		"--metrics=9090": "--metrics: ", "--metrics=:8080": "is where everybody comes", "--proxies=office": "--proxies: \"office\"",
	} {
		if _, found := examined(t, "--data="+data, setting); found["settings"].OK || !strings.Contains(found["settings"].Says, says) {
			t.Errorf("%s: %+v", setting, found["settings"])
		}
	}
	if code, _, stderr := throughline(t, nil, "", "migrate", "--data="+data); code != 0 {
		t.Fatal(stderr)
	}
	if code, stdout, stderr := throughline(t, nil, "", "doctor", "--data="+data); code != 0 || !strings.Contains(stdout, `
–      backups     --backup is not set: this server does not back itself up
–      mail        --smtp is not set: no letters are sent
–      sign-in     --oidc-issuer is not set: people sign in by password alone
`) {
		t.Errorf("where nothing is set it ends with %d: %s%s", code, stdout, stderr)
	}
	if _, found := examined(t, "--data="+data, "--backup="+folder); !found["disk"].OK || strings.Count(found["disk"].Says, "free for") != 2 || !strings.Contains(found["disk"].Says, folder) {
		t.Errorf("with a folder of backups: %+v", found["disk"])
	}
	ahead := filepath.Join(folder, "throughline-29990101T000000Z.db")
	if err := os.WriteFile(ahead, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if code, found := examined(t, "--data="+data, "--backup="+folder); code != 1 || found["backups"].Says != filepath.Base(ahead)+" is dated later than now, and counts as none" || !strings.Contains(found["backups"].Do, "set the clock") {
		t.Errorf("with a backup of the future it ends with %d: %+v", code, found)
	}
	if err := os.Remove(ahead); err != nil {
		t.Fatal(err)
	}
	if code, found := examined(t, "--data="+data, "--backup="+folder); code != 1 || !strings.Contains(found["backups"].Says, "the newest is throughline-20200101") {
		t.Errorf("with an old backup it ends with %d: %+v", code, found)
	}
}

func TestTheDoctorFindsADamagedDatabase(t *testing.T) {
	data := t.TempDir()
	if code, _, stderr := throughline(t, nil, "", "migrate", "--data="+data); code != 0 {
		t.Fatal(stderr)
	}
	database := filepath.Join(data, "throughline.db")
	page := pageOf(t, database, "stories")
	file, err := os.OpenFile(database, os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := file.WriteAt([]byte(strings.Repeat("x", 4096)), int64(page-1)*4096); err != nil {
		t.Fatal(err)
	}
	file.Close()
	if code, found := examined(t, "--data="+data); code != 1 || found["database"].OK || !strings.Contains(found["database"].Says, "is damaged") {
		t.Errorf("ends with %d: %+v", code, found)
	}
}
