package archive

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"
	"time"
	"unicode/utf8"
)

// encoder writes values as JSON, the same for the same value in both databases.
type encoder struct {
	bytes.Buffer
	json *json.Encoder
}

func newEncoder() *encoder {
	e := &encoder{}
	e.json = json.NewEncoder(&e.Buffer)
	e.json.SetEscapeHTML(false)
	return e
}

func (e *encoder) put(v any) error {
	if err := e.json.Encode(v); err != nil {
		return err
	}
	e.Truncate(e.Len() - 1) // the encoder ends a line
	return nil
}

// value writes what a driver read from a column of this kind.
func (e *encoder) value(k kind, v any) error {
	switch v := v.(type) {
	case string:
		switch k {
		case text:
			if !utf8.ValidString(v) {
				return errors.New("holds text that is not UTF-8")
			}
			return e.put(v)
		case data:
			return e.data([]byte(v))
		}
	case []byte:
		switch k {
		case blob:
			return e.put(append([]byte{}, v...)) // none of its bytes is nil for SQLite's driver
		case data:
			return e.data(v)
		}
	case int64:
		switch k {
		case integer:
			return e.put(v)
		case boolean:
			return e.put(v != 0)
		case number:
			return e.put(float64(v))
		}
	case float64:
		if k == number && !math.IsNaN(v) && !math.IsInf(v, 0) {
			return e.put(v)
		}
	case bool:
		if k == boolean {
			return e.put(v)
		}
	case time.Time:
		if k == moment {
			return e.put(v.UTC().Truncate(time.Microsecond))
		}
	}
	return fmt.Errorf("holds %v (%[1]T), which is no %s", v, k)
}

// data writes JSON as neither database keeps it: SQLite has it as it was written,
// PostgreSQL orders the members and writes numbers in its own way.
func (e *encoder) data(raw []byte) error {
	from := json.NewDecoder(bytes.NewReader(raw))
	from.UseNumber()
	var v any
	if err := from.Decode(&v); err != nil {
		return fmt.Errorf("holds JSON that is none: %w", err)
	}
	return e.put(plain(v))
}

// plain writes numbers in one way.
func plain(v any) any {
	switch v := v.(type) {
	case map[string]any:
		for name := range v {
			v[name] = plain(v[name])
		}
	case []any:
		for i := range v {
			v[i] = plain(v[i])
		}
	case json.Number:
		if n, err := v.Int64(); err == nil {
			return n
		}
		if n, err := v.Float64(); err == nil {
			return 0 + n // PostgreSQL has no -0
		}
	}
	return v
}

// decoded is what a column of this kind is given for a value of the archive.
func decoded(k kind, raw json.RawMessage) (any, error) {
	if k == data {
		var compact bytes.Buffer
		err := json.Compact(&compact, raw)
		return compact.Bytes(), err
	}
	if string(raw) == "null" {
		return nil, errors.New("is null; a member that has no value is left out")
	}
	switch k {
	case text:
		v, err := as[string](k, raw)
		if err == nil && strings.ContainsRune(v, 0) {
			err = errors.New("contains a NUL character")
		}
		return v, err
	case integer:
		return as[int64](k, raw)
	case number:
		return as[float64](k, raw)
	case boolean:
		return as[bool](k, raw)
	case moment:
		v, err := as[time.Time](k, raw)
		return v.UTC().Truncate(time.Microsecond), err
	case blob:
		v, err := as[string](k, raw)
		if err != nil {
			return nil, err
		}
		decoded, err := base64.StdEncoding.DecodeString(v)
		if err != nil {
			return nil, errors.New("is not base64")
		}
		return decoded, nil
	}
	return nil, fmt.Errorf("is of the kind %q, which is none", k)
}

func as[T any](k kind, raw json.RawMessage) (v T, err error) {
	if err := json.Unmarshal(raw, &v); err != nil {
		shown := string(raw)
		if len(shown) > 40 {
			shown = strings.ToValidUTF8(shown[:40], "") + "…"
		}
		return v, fmt.Errorf("is %s, which is no %s", shown, k)
	}
	return v, nil
}
