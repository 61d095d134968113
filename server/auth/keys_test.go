package auth

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

func TestLoadKeys(t *testing.T) {
	t.Run("makes a key at the first start and keeps it", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "keys.json")
		first, err := LoadKeys(path)
		if err != nil {
			t.Fatal(err)
		}
		info, err := os.Stat(path)
		if err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("mode %v, %v, want 0600", info.Mode(), err)
		}
		again, err := LoadKeys(path)
		if err != nil || again.signing.ID != first.signing.ID || string(again.signing.Secret) != string(first.signing.Secret) {
			t.Errorf("another key at the second start, %v", err)
		}
		if len(first.signing.Secret) < 32 {
			t.Errorf("%d bytes", len(first.signing.Secret))
		}
	})
	t.Run("is the same for all who start at once", func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "keys.json")
		ids := make([]string, 8)
		var all sync.WaitGroup
		for i := range ids {
			all.Go(func() {
				if keys, err := LoadKeys(path); err != nil {
					t.Error(err)
				} else {
					ids[i] = keys.signing.ID
				}
			})
		}
		all.Wait()
		for _, id := range ids {
			if id != ids[0] {
				t.Fatalf("keys differ: %v", ids)
			}
		}
		if files, _ := os.ReadDir(filepath.Dir(path)); len(files) != 1 {
			t.Errorf("left %v behind", files)
		}
	})
	for name, file := range map[string]struct {
		text string
		mode os.FileMode
		says string
	}{
		"refuses a file that others may read": {`{"keys":[]}`, 0o644, "chmod 600"},
		"refuses a file without keys":         {`{"keys":[]}`, 0o600, "no key"},
		"refuses a short key":                 {`{"keys":[{"kid":"a","secret":"c2hvcnQ="}]}`, 0o600, "shorter than 32"},
		"refuses a key without a name":        {`{"keys":[{"secret":"YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWE="}]}`, 0o600, "name of its own"},
		"refuses what is no file of keys":     {`top secret`, 0o600, "not a file of keys"},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "keys.json")
			if err := os.WriteFile(path, []byte(file.text), file.mode); err != nil {
				t.Fatal(err)
			}
			if _, err := LoadKeys(path); err == nil || !strings.Contains(err.Error(), file.says) || strings.Contains(err.Error(), "top secret") {
				t.Errorf("got %v, want %q", err, file.says)
			}
		})
	}
}

func TestRotateKeys(t *testing.T) {
	path := filepath.Join(t.TempDir(), "keys.json")
	load := func() *Tokens {
		t.Helper()
		keys, err := LoadKeys(path)
		if err != nil {
			t.Fatal(err)
		}
		return NewTokens(keys, (&clock{morning}).now)
	}
	old, _, _ := load().Sign(ada())
	if err := RotateKeys(path); err != nil {
		t.Fatal(err)
	}
	if _, err := load().Verify(old); err != nil {
		t.Errorf("after one rotation the old token got %v", err)
	}
	fresh, _, _ := load().Sign(ada())
	if err := RotateKeys(path); err != nil {
		t.Fatal(err)
	}
	if _, err := load().Verify(fresh); err != nil {
		t.Errorf("the token from between got %v", err)
	}
	if _, err := load().Verify(old); err == nil {
		t.Error("after two rotations the oldest token still passes")
	}
	if info, _ := os.Stat(path); info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v after rotation", info.Mode())
	}
}
