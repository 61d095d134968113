package transfer

import (
	"bytes"
	"encoding/json"
	"strconv"
)

// encoding/json makes Go values of everything it meets, and a line of four
// megabytes can be a million tiny ones. These walk over the members of an
// object and the elements of an array without making any. They rely on
// json.Valid having been asked first.

// eachMember calls f for each member of an object, until it answers false. It
// does nothing with what is no object.
func eachMember(object []byte, f func(key, value []byte) bool) {
	pos := skipSpace(object, 0)
	if pos >= len(object) || object[pos] != '{' {
		return
	}
	pos = skipSpace(object, pos+1)
	for pos < len(object) && object[pos] == '"' {
		end := skipString(object, pos)
		key := memberName(object[pos:end])
		pos = skipSpace(object, skipSpace(object, end)+1) // the colon
		end = skipValue(object, pos)
		if !f(key, object[pos:end]) {
			return
		}
		pos = skipSpace(object, skipSpace(object, end)+1) // the comma
	}
}

// eachElement is eachMember for arrays.
func eachElement(array []byte, f func(value []byte) bool) {
	pos := skipSpace(array, 0)
	if pos >= len(array) || array[pos] != '[' {
		return
	}
	pos = skipSpace(array, pos+1)
	for pos < len(array) && array[pos] != ']' {
		end := skipValue(array, pos)
		if !f(array[pos:end]) {
			return
		}
		pos = skipSpace(array, skipSpace(array, end)+1)
	}
}

func memberName(quoted []byte) []byte {
	if bytes.IndexByte(quoted, '\\') < 0 {
		return quoted[1 : len(quoted)-1]
	}
	return []byte(jsonText(quoted))
}

func skipSpace(b []byte, pos int) int {
	for pos < len(b) && (b[pos] == ' ' || b[pos] == '\t' || b[pos] == '\n' || b[pos] == '\r') {
		pos++
	}
	return pos
}

func skipString(b []byte, pos int) int {
	for pos++; pos < len(b); pos++ {
		n := bytes.IndexByte(b[pos:], '"')
		if n < 0 {
			return len(b)
		}
		pos += n
		slashes := 0
		for b[pos-1-slashes] == '\\' {
			slashes++
		}
		if slashes%2 == 0 {
			return pos + 1
		}
	}
	return len(b)
}

func skipValue(b []byte, pos int) int {
	depth := 0
	for pos < len(b) {
		switch b[pos] {
		case '"':
			pos = skipString(b, pos) - 1
		case '{', '[':
			depth++
		case '}', ']':
			if depth == 0 { // the end of a number or a word
				return pos
			}
			depth--
		case ',', ' ', '\t', '\n', '\r':
			if depth == 0 {
				return pos
			}
			pos++
			continue
		default:
			pos++
			continue
		}
		pos++
		if depth == 0 {
			return pos
		}
	}
	return pos
}

// jsonText is the text of a string or a number, "" for anything else.
func jsonText(value []byte) string {
	if len(value) == 0 {
		return ""
	}
	switch c := value[0]; {
	case c == '"':
		if bytes.IndexByte(value, '\\') < 0 {
			return string(value[1 : len(value)-1])
		}
		var s string
		if json.Unmarshal(value, &s) != nil {
			return ""
		}
		return s
	case c == '-' || isDigit(c):
		return string(value)
	}
	return ""
}

func jsonBool(value []byte) bool { return string(value) == "true" }

func jsonInt(value []byte) int {
	n, _ := strconv.Atoi(string(value))
	return n
}

// jsonEmpty says that a value holds nothing a person put there.
func jsonEmpty(value []byte) bool {
	switch string(value) {
	case "null", `""`, "[]", "{}", "false":
		return true
	}
	return false
}
