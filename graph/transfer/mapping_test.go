package transfer

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestMapFilesAreRead(t *testing.T) {
	_, err := ParseMap(strings.NewReader("\ufeff# a comment\n\nClave = key\r\n  a = b  =  Story   Points \nPeso = points\nVotos =\ntype: Historia = story\nstatus: En la calle = done\nstatus: No va = dropped\n"))
	if err == nil || !strings.Contains(err.Error(), `map line 4: no field "story points"; the fields are key, id`) {
		t.Errorf("got %v", err)
	}
	m, err := ParseMap(strings.NewReader("\ufeff# a comment\n\nClave = key\r\n a = b  =  POINTS\nVotos =\nSummary = ignore\ntype: Épica = story\nstatus: No va = dropped\n"))
	if err != nil {
		t.Fatal(err)
	}
	for header, want := range map[string]string{"clave": "key", "a = b": "points", "Votos": "", "Summary": "ignore", "Status": "status"} {
		if got := m.field(header); got != want {
			t.Errorf("%q is %q, want %q", header, got, want)
		}
	}
	if kind, _ := m.kind("ÉPICA"); kind != Story {
		t.Errorf("got %v", kind)
	}
	if s, ok := m.status("no va"); !ok || !s.dropped || s.category != Done {
		t.Errorf("got %+v", s)
	}
}

func TestMapLinesThatMakeNoSenseAreNamed(t *testing.T) {
	for line, want := range map[string]string{
		"Clave":             "want Header = field",
		"= key":             "want Header = field",
		"Clave = clave":     `no field "clave"`,
		"type: A = bug":     "want story, epic or subtask",
		"status: A = doing": "want to do, in progress, review, done or dropped",
	} {
		if _, err := ParseMap(strings.NewReader("\n" + line)); err == nil || !strings.Contains(err.Error(), "map line 2: ") || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v", line, err)
		}
	}
}

func TestHeadersThatSpeakForThemselves(t *testing.T) {
	for header, want := range map[string]string{
		"Issue key": "key", " issue  KEY ": "key", "Work item key": "key",
		"Custom field (Story Points)": "points", "Campo personalizado (Story point estimate)": "points",
		"Benutzerdefiniertes Feld (Epic Link)": "epic", "Custom field (Summary)": "", "Custom field (Sprint)": "sprint",
		"Votes": "", "": "", "(Sprint)": "",
	} {
		if got := recognise(header); got != want {
			t.Errorf("%q is %q, want %q", header, got, want)
		}
	}
}

func TestStarterMapShowsWhatIsThere(t *testing.T) {
	b, _ := Scan(t.Context(), []Source{fixture("spanish.csv")}, Options{})
	var file bytes.Buffer
	if err := WriteStarterMap(&file, b.Files[0]); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"# Columns of spanish.csv.",
		"# guessed; 3 filled, such as BUS-3\nClave de incidencia = key\n",
		"# 1 filled, such as 8.0\nCampo personalizado (Story point estimate) = points\n",
		"# 3 filled, such as 0\nVotos = \n",
	} {
		if !strings.Contains(file.String(), want) {
			t.Errorf("no %q in\n%s", want, file.String())
		}
	}
}

func TestSprintsNobodyTellsTheStateOf(t *testing.T) {
	file := text("f.csv", `Issue key,Summary,Status,Sprint,Sprint
A-1,a,Done,Sprint 9,
A-2,a,To Do,Sprint 9,Sprint 10
A-3,a,Done,Sprint 10,
A-4,a,To Do,Sprint 11,
`)
	b := scan(t, Options{}, file)
	if got := sprintNames(b.Sprints); got != "Sprint 9 closed, Sprint 10 active, Sprint 11 future" {
		t.Errorf("got %s", got)
	}
	for _, s := range b.Sprints {
		if !s.Guessed {
			t.Errorf("%s is not called a guess", s.Name)
		}
	}
}

func TestAMapThatIsWrittenIsReadTheSameWay(t *testing.T) {
	words := rapid.StringOf(rapid.RuneFrom([]rune("aZ é=:#\t\u00a0")))
	rapid.Check(t, func(t *rapid.T) {
		m := NewMap()
		var headers []string
		for range rapid.IntRange(0, 4).Draw(t, "columns") {
			header, field := words.Draw(t, "header"), rapid.SampledFrom(Fields()).Draw(t, "field")
			if first := strings.TrimSpace(header); first == "" || strings.HasPrefix(first, "#") {
				continue // a map file cannot say it
			}
			m.Column(header, field)
			if rapid.Bool().Draw(t, "in the file") {
				headers = append(headers, header)
			}
		}
		for range rapid.IntRange(0, 3).Draw(t, "statuses") {
			m.Status(words.Draw(t, "status"), rapid.SampledFrom(slices.Sorted(maps.Keys(mapStatuses))).Draw(t, "means"))
		}
		var columns []Column
		for _, header := range headers {
			columns = append(columns, Column{Header: header, Field: m.field(header)})
		}
		again, err := ParseMap(strings.NewReader(m.Text(columns)))
		if err != nil {
			t.Fatal(err)
		}
		if !maps.Equal(again.fields, m.fields) || !maps.Equal(again.statuses, m.statuses) {
			t.Fatalf("%v became\n%s which is %v", m, m.Text(columns), again)
		}
	})
}
