package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"throughline/ent"
)

func TestAuditVerifyNamesTheFirstBrokenEvent(t *testing.T) {
	s, ada, product := founded(t)
	for _, title := range []string{"One", "Two", "Three"} {
		ada.does(noting, map[string]any{"p": product, "t": title})
	}
	verify := func(more ...string) (int, string, string) {
		t.Helper()
		return throughline(t, nil, "", append(append([]string{"audit", "verify"}, s.args...), more...)...)
	}
	code, lines, stderr := verify()
	if code != 0 || !strings.Contains(lines, product+" 6 ") || !strings.HasSuffix(lines, " CHK\n") || !strings.Contains(stderr, "2 logs, each event follows the one before it. Keep") {
		t.Fatalf("ends with %d: %s%s", code, lines, stderr)
	}
	noted := filepath.Join(t.TempDir(), "noted")
	if err := os.WriteFile(noted, []byte(lines), 0o600); err != nil {
		t.Fatal(err)
	}
	ada.does(noting, map[string]any{"p": product, "t": "Four"})
	if code, _, stderr := verify("--against", noted); code != 0 {
		t.Errorf("grown since, it ends with %d: %s", code, stderr)
	}
	other := strings.Replace(lines, product+" 6 ", product+" 5 ", 1)
	if err := os.WriteFile(noted, []byte(other), 0o600); err != nil {
		t.Fatal(err)
	}
	if code, _, stderr := verify("--against", noted); code != 1 || !strings.Contains(stderr, "written anew") {
		t.Errorf("against another chain it ends with %d: %s", code, stderr)
	}
	if code, _, stderr := verify("--against", "main.go"); code != 1 || !strings.Contains(stderr, "line 1 is not what audit verify printed") {
		t.Errorf("against anything it ends with %d: %s", code, stderr)
	}

	s.change(t, func(c *ent.Client) error {
		_, err := c.ExecContext(t.Context(), "UPDATE events SET action = 'deleteStory' WHERE product_id = '"+product+"' AND number = 3")
		return err
	})
	if code, stdout, stderr := verify(); code != 1 || !strings.Contains(stderr, "The log of CHK is broken: event 3 (event_") || !strings.Contains(stderr, "The 2 events before it hold") || strings.Contains(stdout, "CHK") {
		t.Errorf("ends with %d: %s%s", code, stdout, stderr)
	}
}

func TestWhatReadsADatabaseMakesNone(t *testing.T) {
	data := t.TempDir()
	if code, _, stderr := throughline(t, nil, "", "audit", "verify", "--data="+data); code != 1 || !strings.Contains(stderr, "there is no database") {
		t.Errorf("ends with %d: %s", code, stderr)
	}
	if files, _ := os.ReadDir(data); len(files) > 0 {
		t.Errorf("%s was made", files[0].Name())
	}
}
