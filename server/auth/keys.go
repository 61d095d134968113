package auth

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// keyBytes is the length of a key: as long as what HS256 makes of it.
const keyBytes = 32

// Keys sign and verify access tokens. The first signs; all verify, so that
// tokens signed before a rotation live out their ten minutes.
type Keys struct {
	signing Key
	all     map[string][]byte // by kid
}

// Key is one secret and its name, the `kid` in a token's header.
type Key struct {
	ID     string `json:"kid"`
	Secret []byte `json:"secret"`
}

// NewKeys returns keys of which the first signs. It refuses none at all, one
// shorter than 32 bytes and two of the same name.
func NewKeys(keys ...Key) (*Keys, error) {
	if len(keys) == 0 {
		return nil, errors.New("there is no key to sign tokens with")
	}
	k := &Keys{signing: keys[0], all: make(map[string][]byte, len(keys))}
	for _, key := range keys {
		if key.ID == "" || k.all[key.ID] != nil {
			return nil, errors.New("each key needs a name of its own")
		}
		if len(key.Secret) < keyBytes {
			return nil, fmt.Errorf("key %s is shorter than %d bytes", key.ID, keyBytes)
		}
		k.all[key.ID] = key.Secret
	}
	return k, nil
}

// FirstRunToken returns the secret of the link that creates the workspace. It
// is derived, not drawn: replicas that share their keys print the same link, and
// it survives a restart.
func (k *Keys) FirstRunToken() string {
	return firstRunPrefix + letters.EncodeToString(k.derive("first run", ""))
}

// derive makes a secret of another one, the same each time, which nobody can
// who has not the key. No access token has a zero byte where it is signed, so
// neither passes for the other.
func (k *Keys) derive(purpose, from string) []byte {
	mac := hmac.New(sha256.New, k.signing.Secret)
	mac.Write([]byte(purpose + "\x00" + from))
	return mac.Sum(nil)
}

// LoadKeys reads the keys from a file only its owner may read, and makes the
// file with one random key when it is missing. Replicas share one file, else
// each would refuse the other's tokens.
func LoadKeys(path string) (*Keys, error) {
	keys, err := readKeys(path)
	if errors.Is(err, fs.ErrNotExist) {
		// Of two that start at once, one writes and both read what it wrote.
		if err := writeKeys(path, []Key{newKey()}, false); err != nil && !errors.Is(err, fs.ErrExist) {
			return nil, fmt.Errorf("making the keys: %w", err)
		}
		keys, err = readKeys(path)
	}
	if err != nil {
		return nil, fmt.Errorf("reading the keys: %w", err)
	}
	return NewKeys(keys...)
}

// RotateKeys puts a new key before the one that signs, and drops the older
// ones. A server takes it up at its next start; people notice nothing.
func RotateKeys(path string) error {
	keys, err := readKeys(path)
	if err != nil {
		return fmt.Errorf("reading the keys: %w", err)
	}
	if err := writeKeys(path, append([]Key{newKey()}, keys[0]), true); err != nil {
		return fmt.Errorf("writing the keys: %w", err)
	}
	return nil
}

func newKey() Key {
	secret, id := make([]byte, keyBytes), make([]byte, 6)
	rand.Read(secret)
	rand.Read(id)
	return Key{ID: base64.RawURLEncoding.EncodeToString(id), Secret: secret}
}

type keyFile struct {
	About string `json:"about"`
	Keys  []Key  `json:"keys"`
}

func readKeys(path string) ([]Key, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if mode := info.Mode().Perm(); runtime.GOOS != "windows" && mode&0o077 != 0 {
		return nil, fmt.Errorf("%s may be read by others (mode %o): chmod 600 %s", path, mode, path)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var file keyFile
	if err := json.Unmarshal(text, &file); err != nil {
		// Not the cause: it may quote the file.
		return nil, fmt.Errorf("%s is not a file of keys", path)
	}
	if _, err := NewKeys(file.Keys...); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return file.Keys, nil
}

// writeKeys writes the whole file or none of it. Unless it may replace one, it
// returns fs.ErrExist when there is a file already.
func writeKeys(path string, keys []Key, replace bool) error {
	text, err := json.MarshalIndent(keyFile{
		About: "Throughline signs access tokens with the first of these and accepts all of them. Whoever has them can be anyone: keep this file to yourself.",
		Keys:  keys,
	}, "", "  ")
	if err != nil {
		return err
	}
	draft, err := os.CreateTemp(filepath.Dir(path), strings.TrimPrefix(filepath.Base(path), ".")+".*") // mode 0600
	if err != nil {
		return err
	}
	defer os.Remove(draft.Name())
	_, err = draft.Write(append(text, '\n'))
	if err == nil {
		err = draft.Sync()
	}
	if e := draft.Close(); err == nil {
		err = e
	}
	if err != nil {
		return err
	}
	if replace {
		return os.Rename(draft.Name(), path)
	}
	return os.Link(draft.Name(), path)
}
