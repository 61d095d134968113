// Package rank makes fractional indexes: short texts, compared bytewise, such
// that between any two there is room for another. The method is that of
// "Implementing Fractional Indexing" (D. Greenspan): digits of base 62, the
// first of which says how long the whole part is, so that appending at either
// end grows the text with the logarithm of the number of appends.
package rank

import (
	"fmt"
	"strings"
)

// Max is the longest rank a row may hold, in bytes. A rank that would be
// longer asks for a rebalance.
const Max = 64

const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

const first = "a0"

// Between returns a rank after a and before b. An empty a means before
// everything, an empty b after everything. It fails when a and b are not ranks
// in order.
func Between(a, b string) (string, error) {
	for _, r := range []string{a, b} {
		if r != "" && !Valid(r) {
			return "", fmt.Errorf("%q is not a rank", r)
		}
	}
	if a != "" && b != "" && a >= b {
		return "", fmt.Errorf("rank %q does not come before %q", a, b)
	}
	if a == "" && b == "" {
		return first, nil
	}
	if a == "" {
		whole := wholePart(b)
		fraction := b[len(whole):]
		if whole == smallest {
			return whole + midpoint("", fraction), nil
		}
		if whole < b {
			return whole, nil
		}
		return decrement(whole), nil
	}
	whole := wholePart(a)
	fraction := a[len(whole):]
	if b == "" {
		if next := increment(whole); next != "" {
			return next, nil
		}
		return whole + midpoint(fraction, ""), nil
	}
	wholeB := wholePart(b)
	if whole == wholeB {
		return whole + midpoint(fraction, b[len(wholeB):]), nil
	}
	if next := increment(whole); next != "" && next < b {
		return next, nil
	}
	return whole + midpoint(fraction, ""), nil
}

// Valid reports whether r is a rank that Between could have made.
func Valid(r string) bool {
	if r == "" || r == smallest {
		return false
	}
	n := wholeLength(r[0])
	if n == 0 || len(r) < n || (len(r) > n && r[len(r)-1] == '0') {
		return false
	}
	for i := 0; i < len(r); i++ {
		if strings.IndexByte(digits, r[i]) < 0 {
			return false
		}
	}
	return true
}

const smallest = "A00000000000000000000000000"

// wholeLength returns the length of the whole part that begins with head: a is
// 2, z 27; Z is 2, A 27. Zero when head begins none.
func wholeLength(head byte) int {
	switch {
	case head >= 'a' && head <= 'z':
		return int(head-'a') + 2
	case head >= 'A' && head <= 'Z':
		return int('Z'-head) + 2
	}
	return 0
}

func wholePart(r string) string { return r[:wholeLength(r[0])] }

// midpoint returns a fraction strictly between a and b, which have no
// trailing zeros; an empty b is one.
func midpoint(a, b string) string {
	if b != "" {
		n := 0
		for n < len(b) && digitAt(a, n) == b[n] {
			n++
		}
		if n > 0 {
			return b[:n] + midpoint(a[min(n, len(a)):], b[n:])
		}
	}
	low := 0
	if a != "" {
		low = strings.IndexByte(digits, a[0])
	}
	high := len(digits)
	if b != "" {
		high = strings.IndexByte(digits, b[0])
	}
	if high-low > 1 {
		return string(digits[(low+high+1)/2])
	}
	if len(b) > 1 {
		return b[:1]
	}
	return string(digits[low]) + midpoint(a[min(1, len(a)):], "")
}

func digitAt(s string, i int) byte {
	if i < len(s) {
		return s[i]
	}
	return '0'
}

// increment returns the next whole part, or "" after the last.
func increment(whole string) string {
	head, rest := whole[0], []byte(whole[1:])
	for i := len(rest) - 1; i >= 0; i-- {
		d := strings.IndexByte(digits, rest[i]) + 1
		if d < len(digits) {
			rest[i] = digits[d]
			return string(head) + string(rest)
		}
		rest[i] = '0'
	}
	switch {
	case head == 'Z':
		return first
	case head == 'z':
		return ""
	case head > 'a'-1:
		return string(head+1) + string(rest) + "0"
	}
	return string(head+1) + string(rest[:len(rest)-1])
}

// decrement returns the whole part before, which exists: smallest is no rank.
func decrement(whole string) string {
	head, rest := whole[0], []byte(whole[1:])
	for i := len(rest) - 1; i >= 0; i-- {
		d := strings.IndexByte(digits, rest[i]) - 1
		if d >= 0 {
			rest[i] = digits[d]
			return string(head) + string(rest)
		}
		rest[i] = 'z'
	}
	switch {
	case head == 'a':
		return "Z" + "z"
	case head > 'a':
		return string(head-1) + string(rest[:len(rest)-1])
	}
	return string(head-1) + string(rest) + "z"
}

// Many returns n ranks in order after a and before b, as even as they come.
func Many(a, b string, n int) ([]string, error) {
	if n == 0 {
		return nil, nil
	}
	if b == "" {
		ranks := make([]string, n)
		for i := range ranks {
			r, err := Between(a, "")
			if err != nil {
				return nil, err
			}
			ranks[i], a = r, r
		}
		return ranks, nil
	}
	middle, err := Between(a, b)
	if err != nil {
		return nil, err
	}
	before, err := Many(a, middle, n/2)
	if err != nil {
		return nil, err
	}
	after, err := Many(middle, b, n-1-n/2)
	if err != nil {
		return nil, err
	}
	return append(append(before, middle), after...), nil
}
