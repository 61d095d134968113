package auth

import (
	"bytes"
	"strings"
	"testing"
)

func TestSecret(t *testing.T) {
	secret, stored := NewSecret(ScriptPrefix)
	if !strings.HasPrefix(secret, "tl_") || bytes.Contains(stored, []byte(secret)) || !bytes.Equal(stored, StoredSecret(secret)) || len(stored) != 32 {
		t.Errorf("%s is stored as %x", secret, stored)
	}
	if other, _ := NewSecret(ScriptPrefix); other == secret {
		t.Error("the same secret twice")
	}
	for _, test := range []struct {
		name, text string
		want       bool
	}{
		{"Allowed/a secret", secret, true},
		{"Denied/another prefix", "tlr_" + strings.TrimPrefix(secret, "tl_"), false},
		{"Denied/no prefix", strings.TrimPrefix(secret, "tl_"), false},
		{"Denied/a letter short", secret[:len(secret)-1], false},
		{"Denied/a letter more", secret + "a", false},
		{"Denied/capitals", strings.ToUpper(secret), false},
		{"Denied/other letters", secret[:len(secret)-2] + "1!", false},
		{"Denied/nothing", "", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := IsSecret(ScriptPrefix, test.text); got != test.want {
				t.Errorf("IsSecret(%q) = %v", test.text, got)
			}
		})
	}
}

func FuzzIsSecret(f *testing.F) {
	secret, _ := NewSecret(ScriptPrefix)
	f.Add(secret)
	f.Add("tl_")
	f.Fuzz(func(t *testing.T, text string) {
		if IsSecret(ScriptPrefix, text) && (len(text) != 55 || strings.ContainsAny(text, " \n;'\"=")) {
			t.Errorf("took %q", text)
		}
	})
}
