package auth

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base32"
	"strings"
)

// What each secret begins with, so that people and scanners of leaked secrets
// know one when they see it.
const (
	ScriptPrefix   = "tl_"  // a script's token
	refreshPrefix  = "tlr_" // the refresh token in the cookie
	firstRunPrefix = "tlf_" // the link that creates the workspace
)

// alphabet of a secret: no capitals, and nothing that breaks a double click.
const alphabet = "abcdefghijklmnopqrstuvwxyz234567"

var letters = base32.NewEncoding(alphabet).WithPadding(base32.NoPadding)

// secretBytes of randomness: nothing to guess, so the stored form needs no salt
// and no slow hash.
const secretBytes = 32

// NewSecret makes an opaque secret and the form in which it is stored. The
// secret itself is shown once and kept nowhere.
func NewSecret(prefix string) (secret string, stored []byte) {
	random := make([]byte, secretBytes)
	rand.Read(random)
	secret = prefix + letters.EncodeToString(random)
	return secret, StoredSecret(secret)
}

// StoredSecret returns the form in which a secret is stored and looked up: its
// SHA-256. A look-up by it needs no constant time: who can choose the secret
// cannot choose how its hash compares.
func StoredSecret(secret string) []byte {
	sum := sha256.Sum256([]byte(secret))
	return sum[:]
}

// IsSecret reports whether text has the form of a secret with the prefix. What
// has not is refused without asking the database.
func IsSecret(prefix, text string) bool {
	rest, ok := strings.CutPrefix(text, prefix)
	return ok && len(rest) == letters.EncodedLen(secretBytes) && strings.Trim(rest, alphabet) == ""
}
