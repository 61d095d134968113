package auth

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestPasswords(t *testing.T) {
	p := NewPasswords()
	ctx := t.Context()
	stored, err := p.Hash(ctx, "correct horse battery")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(stored, "$argon2id$v=19$m=19456,t=2,p=1$") {
		t.Errorf("stored as %s", stored)
	}
	if again, _ := p.Hash(ctx, "correct horse battery"); again == stored {
		t.Error("two hashes of one password are the same: no salt")
	}
	for _, test := range []struct {
		name, stored, password string
		want                   bool
	}{
		{"Allowed/the password", stored, "correct horse battery", true},
		{"Denied/another password", stored, "correct horse batterx", false},
		{"Denied/no password", stored, "", false},
		{"Denied/nobody", "", "correct horse battery", false},
		{"Denied/nobody, no password", "", "", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got, err := p.Check(ctx, test.stored, test.password); got != test.want || err != nil {
				t.Errorf("got %v, %v", got, err)
			}
		})
	}
	t.Run("Allowed/the same letters as other bytes", func(t *testing.T) {
		stored, _ := p.Hash(ctx, "Z\u00fcrich im Regen")
		if ok, _ := p.Check(ctx, stored, "Zu\u0308rich im Regen"); !ok {
			t.Error("ü typed on another system is another password")
		}
	})
	t.Run("Denied/a stored hash that is none", func(t *testing.T) {
		if ok, err := p.Check(ctx, "letmein", "letmein"); ok || err == nil {
			t.Errorf("got %v, %v", ok, err)
		}
	})
	t.Run("someone unknown costs as much as someone known", func(t *testing.T) {
		// The dummy is parsed and derived at the very cost of a real one.
		real, _ := parseArgonHash(stored)
		dummy, err := parseArgonHash(p.dummy)
		if err != nil || dummy.memory != real.memory || dummy.time != real.time || dummy.threads != real.threads || len(dummy.key) != len(real.key) {
			t.Errorf("dummy %+v, %v", dummy, err)
		}
	})
	t.Run("who waits for a turn may give up", func(t *testing.T) {
		busy := &Passwords{turns: make(chan struct{}, 1), dummy: p.dummy}
		busy.turns <- struct{}{}
		ctx, cancel := context.WithTimeout(ctx, time.Millisecond)
		defer cancel()
		if _, err := busy.Check(ctx, stored, "x"); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("got %v", err)
		}
	})
}

func TestArgonHashReadsWhatItWrites(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		hash := argonHash{
			memory: rapid.Uint32Range(1, 256*1024).Draw(t, "memory"), time: rapid.Uint32Range(1, 16).Draw(t, "time"),
			threads: rapid.Uint8Range(1, 16).Draw(t, "threads"),
			salt:    rapid.SliceOfN(rapid.Byte(), 8, 64).Draw(t, "salt"), key: rapid.SliceOfN(rapid.Byte(), 16, 64).Draw(t, "key"),
		}
		read, err := parseArgonHash(hash.String())
		if err != nil || read.String() != hash.String() {
			t.Fatalf("%s became %s, %v", hash, read, err)
		}
	})
}

func FuzzArgonHash(f *testing.F) {
	f.Add("$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
	f.Add("$argon2id$v=19$m=4294967295,t=2,p=1$AAAA$AAAA")
	f.Add("$$$$$")
	f.Fuzz(func(t *testing.T, text string) {
		if hash, err := parseArgonHash(text); err == nil && hash.String() != text {
			t.Errorf("%q was read as %q", text, hash.String())
		}
	})
}
