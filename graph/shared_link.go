package graph

import (
	"context"
	"encoding/hex"
	"maps"
	"time"

	"entgo.io/ent/dialect/sql"

	"throughline/ent/viewer"
)

const (
	maxShared = 365 * 24 * time.Hour
	maxLinks  = 20 // of a report, or a roadmap, at a time
)

// address returns what the address of a link holds, and what is kept of it.
func address() (token, kept string) {
	token, sum := secret()
	return token, hex.EncodeToString(sum)
}

// authorID is who does something, or nil where a script of nobody does.
func authorID(ctx context.Context) *string {
	if v := viewer.FromContext(ctx); v.UserID != "" {
		return &v.UserID
	}
	return nil
}

func checkExpiry(ctx context.Context, at time.Time) error {
	if !at.After(clock(ctx)) || at.After(clock(ctx).Add(maxShared)) {
		return invalid("input.expiresAt", "A link expires later than now, and within a year.")
	}
	return nil
}

// shown keeps the links that show something: neither revoked nor expired.
func shown[P ~func(*sql.Selector)](now time.Time) P {
	return P(sql.AndPredicates(
		sql.FieldIsNull("revoked_at"),
		sql.OrPredicates(sql.FieldIsNull("expires_at"), sql.FieldGT("expires_at", now)),
	))
}

// opens finds the link that something is the secret of, while it shows anything.
// So what was guessed, has expired or was revoked is told apart by nobody.
func opens[P ~func(*sql.Selector)](token string, now time.Time) P {
	return P(sql.AndPredicates(secretOf[func(*sql.Selector)](token), shown[func(*sql.Selector)](now)))
}

// secretOf finds the link that something is the secret of.
func secretOf[P ~func(*sql.Selector)](token string) P {
	return P(sql.FieldEQ("secret", hex.EncodeToString(keptOf(token))))
}

// unproposed is a refusal of what nobody can propose.
func unproposed(err error) error {
	known, is := err.(*Error)
	if !is || known.Code != Forbidden {
		return err
	}
	extra := maps.Clone(known.Extra)
	extra["mayPropose"] = false
	return &Error{Code: known.Code, Message: known.Message, Extra: extra}
}
