// Package scalar reads and writes the API's scalars that Go has a type for.
package scalar

import (
	"context"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent/calendar"
)

// BadValue says why a text is not of its scalar.
type BadValue struct{ Reason string }

func (e *BadValue) Error() string { return e.Reason }

// MarshalTime writes an instant as RFC 3339 in UTC.
func MarshalTime(t time.Time) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) {
		buf := make([]byte, 0, len(time.RFC3339Nano)+2)
		buf = append(buf, '"')
		buf = t.UTC().AppendFormat(buf, time.RFC3339Nano)
		w.Write(append(buf, '"'))
	})
}

// UnmarshalTime reads an RFC 3339 instant of any zone; it is kept in UTC, to
// the microsecond, which is what both databases hold.
func UnmarshalTime(v any) (time.Time, error) {
	s, ok := v.(string)
	if !ok {
		return time.Time{}, &BadValue{"A Time is a text like 2026-08-20T09:40:00Z."}
	}
	t, err := time.Parse(time.RFC3339Nano, s)
	if err != nil || t.Year() < 1900 || t.Year() > 9999 {
		return time.Time{}, &BadValue{fmt.Sprintf("%q is not a Time like 2026-08-20T09:40:00Z.", s)}
	}
	return t.UTC().Truncate(time.Microsecond), nil
}

// MarshalDate writes a day as `2026-08-20`.
func MarshalDate(d calendar.Date) graphql.Marshaler {
	return graphql.MarshalString(string(d))
}

// UnmarshalDate reads a day that exists.
func UnmarshalDate(v any) (calendar.Date, error) {
	s, _ := v.(string)
	d, err := calendar.Parse(s)
	if err != nil {
		return "", &BadValue{fmt.Sprintf("%q is not a Date like 2026-08-20.", s)}
	}
	return d, nil
}

// UnmarshalString reads a text. A NUL is what PostgreSQL does not keep: within an
// input it is refused, and an argument by itself, a key or a cursor, looks for
// what nothing is called.
func UnmarshalString(ctx context.Context, v any) (string, error) {
	s, err := graphql.UnmarshalString(v)
	if err == nil && strings.ContainsRune(s, 0) {
		if path := graphql.GetPathContext(ctx); path != nil && path.Parent != nil {
			return "", &BadValue{"This contains a NUL character."}
		}
		s = withoutNUL(s)
	}
	return s, err
}

// UnmarshalID reads an id; nothing has one with a NUL.
func UnmarshalID(v any) (string, error) {
	s, err := graphql.UnmarshalID(v)
	return withoutNUL(s), err
}

// withoutNUL writes the replacement character where a NUL is.
func withoutNUL(s string) string { return strings.ReplaceAll(s, "\x00", "\uFFFD") }
