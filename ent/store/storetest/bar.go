package storetest

import (
	"fmt"
	"os"
	"testing"
)

// tortureFile names the file that Bar writes to, and has Torture let tests run.
const tortureFile = "THROUGHLINE_TORTURE"

// Torture skips a test that breaks things for seconds or minutes on end, unless
// make torture runs it.
func Torture(t testing.TB) {
	t.Helper()
	if os.Getenv(tortureFile) == "" {
		t.Skip("make torture runs it")
	}
}

// Bar notes how what was measured compares with what we hold ourselves to, as a
// row of docs/reliability.md, and fails the test where it is missed.
func Bar(t testing.TB, what, bar, found string, held bool) {
	t.Helper()
	if !held {
		found += " **missed**"
		t.Errorf("%s: %s, and it is to be %s", what, found, bar)
	}
	on := "SQLite"
	if Cluster() != "" {
		on = "PostgreSQL"
	}
	file, err := os.OpenFile(os.Getenv(tortureFile), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	fmt.Fprintf(file, "| %s | %s | %s | %s | `%s` |\n", what, bar, found, on, t.Name())
}
