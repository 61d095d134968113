package auth

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"runtime"
	"strconv"
	"strings"

	"golang.org/x/crypto/argon2"
	"golang.org/x/text/unicode/norm"
)

// The cost of one hash, as OWASP recommends it: 19 MiB, two passes, one lane.
const (
	argonMemory  = 19 * 1024 // KiB
	argonTime    = 2
	argonThreads = 1
	argonSalt    = 16
	argonKey     = 32
)

// Passwords hashes and checks passwords. Only as many at once as there are
// processors: more would be no faster and 19 MiB each.
type Passwords struct {
	turns chan struct{}
	dummy string
}

// NewPasswords returns a hasher for the whole process.
func NewPasswords() *Passwords {
	return &Passwords{
		turns: make(chan struct{}, runtime.GOMAXPROCS(0)),
		dummy: argonHash{salt: make([]byte, argonSalt), key: make([]byte, argonKey), memory: argonMemory, time: argonTime, threads: argonThreads}.String(),
	}
}

// Hash returns the password's Argon2id hash in PHC form. It waits for its turn
// and returns the context's error when that ends first.
func (p *Passwords) Hash(ctx context.Context, password string) (string, error) {
	hash := argonHash{salt: make([]byte, argonSalt), memory: argonMemory, time: argonTime, threads: argonThreads}
	rand.Read(hash.salt)
	key, err := p.derive(ctx, hash, password, argonKey)
	if err != nil {
		return "", err
	}
	hash.key = key
	return hash.String(), nil
}

// Check reports whether the password is the one that was hashed. An empty
// stored hash, for someone who does not exist or has no password, takes as
// long and is never right. It returns the context's error when that ends first,
// and an error for a stored hash that cannot be read.
func (p *Passwords) Check(ctx context.Context, stored, password string) (bool, error) {
	known := stored != ""
	if !known {
		stored = p.dummy
	}
	hash, err := parseArgonHash(stored)
	if err != nil {
		return false, err
	}
	key, err := p.derive(ctx, hash, password, len(hash.key))
	if err != nil {
		return false, err
	}
	return subtle.ConstantTimeCompare(key, hash.key) == 1 && known, nil
}

func (p *Passwords) derive(ctx context.Context, hash argonHash, password string, length int) ([]byte, error) {
	select {
	case p.turns <- struct{}{}:
		defer func() { <-p.turns }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	// The same letters typed on two systems may arrive as different bytes.
	password = norm.NFKC.String(password)
	return argon2.IDKey([]byte(password), hash.salt, hash.time, hash.memory, hash.threads, uint32(length)), nil
}

// argonHash is one stored password: $argon2id$v=19$m=19456,t=2,p=1$salt$key.
type argonHash struct {
	memory, time uint32
	threads      uint8
	salt, key    []byte
}

func (h argonHash) String() string {
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, h.memory, h.time, h.threads,
		base64.RawStdEncoding.EncodeToString(h.salt), base64.RawStdEncoding.EncodeToString(h.key))
}

var errArgonHash = errors.New("a stored password is not an Argon2id hash in PHC form")

// parseArgonHash reads what String writes, and nothing else: costs beyond what
// was ever written are refused, so that a row someone tampered with cannot take
// the memory of the machine.
func parseArgonHash(text string) (argonHash, error) {
	parts := strings.Split(text, "$")
	if len(parts) != 6 || parts[0] != "" || parts[1] != "argon2id" || parts[2] != "v="+strconv.Itoa(argon2.Version) {
		return argonHash{}, errArgonHash
	}
	var (
		hash   argonHash
		limits = []struct {
			name string
			most uint64
			to   func(uint64)
		}{
			{"m=", 256 * 1024, func(n uint64) { hash.memory = uint32(n) }},
			{"t=", 16, func(n uint64) { hash.time = uint32(n) }},
			{"p=", 16, func(n uint64) { hash.threads = uint8(n) }},
		}
		costs = strings.Split(parts[3], ",")
	)
	if len(costs) != len(limits) {
		return argonHash{}, errArgonHash
	}
	for i, limit := range limits {
		digits, ok := strings.CutPrefix(costs[i], limit.name)
		n, err := strconv.ParseUint(digits, 10, 32)
		if !ok || err != nil || n == 0 || n > limit.most || strconv.FormatUint(n, 10) != digits {
			return argonHash{}, errArgonHash
		}
		limit.to(n)
	}
	var err1, err2 error
	strict := base64.RawStdEncoding.Strict()
	hash.salt, err1 = strict.DecodeString(parts[4])
	hash.key, err2 = strict.DecodeString(parts[5])
	if err1 != nil || err2 != nil || len(hash.salt) < 8 || len(hash.salt) > 64 || len(hash.key) < 16 || len(hash.key) > 64 {
		return argonHash{}, errArgonHash
	}
	return hash, nil
}
