package transfer

import (
	"bytes"
	"io"
	"path/filepath"
	"strings"
	"testing"
)

// text is a file that exists only in the test.
func text(name, content string) Source {
	return Source{Name: name, Open: func() (io.ReadCloser, error) {
		return io.NopCloser(strings.NewReader(content)), nil
	}}
}

func fixture(name string) Source { return FileSource(filepath.Join("testdata", name)) }

func scan(t testing.TB, options Options, sources ...Source) *Backlog {
	t.Helper()
	b, err := Scan(t.Context(), sources, options)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func starter(t testing.TB, f File) *Map {
	t.Helper()
	var file bytes.Buffer
	if err := WriteStarterMap(&file, f); err != nil {
		t.Fatal(err)
	}
	m, err := ParseMap(&file)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// read is all issues by key, and all problems as sentences.
func read(t testing.TB, b *Backlog) (map[string]Issue, []string) {
	t.Helper()
	issues, said := map[string]Issue{}, []string{}
	for record, err := range b.Records(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range record.Problems {
			said = append(said, p.Error())
		}
		if record.Issue != nil {
			issues[record.Issue.Key] = *record.Issue
		}
	}
	return issues, said
}

func wantProblems(t testing.TB, said []string, want ...string) {
	t.Helper()
	for i, part := range want {
		if i >= len(said) || !strings.Contains(said[i], part) {
			t.Errorf("problem %d does not say %q in\n%s", i, part, strings.Join(said, "\n"))
			return
		}
	}
	if len(said) > len(want) {
		t.Errorf("%d problems too many:\n%s", len(said)-len(want), strings.Join(said[len(want):], "\n"))
	}
}

func sprintNames(list []Sprint) string {
	var names []string
	for _, s := range list {
		names = append(names, s.Name+" "+s.State.String())
	}
	return strings.Join(names, ", ")
}
