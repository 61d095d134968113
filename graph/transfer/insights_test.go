package transfer

import (
	"fmt"
	"io"
	"strings"
	"testing"
	"time"
)

func TestInsightsAsSpreadsheetsWriteThem(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ csv, want string }{
		"all columns": {"words,pain,who,email,segment,source,severity,link,date,id\n\"I paid, twice\",Pays twice,Ada,ada@example.com,Guest,Support ticket,3 stops,https://a.example/1,2026-08-01T06:00:00Z,88214\n",
			"2 I paid, twice|Pays twice|Ada|ada@example.com|Guest|SUPPORT|STOPS|https://a.example/1|88214|2026-08-01T06:00:00Z"},
		"semicolons and a mark": {"\ufeffZitat;Kunde;Datum;Priorität\r\nZweimal bezahlt;Hafen;13.08.2026;Hoch\r\n", "2 Zweimal bezahlt||Hafen||||STOPS|||2026-08-12T22:00:00Z"},
		"written otherwise":     {"Customer_Name,Feedback!\nAda,Slow\n", "2 Slow||Ada|||||||"},
		"a title alone":         {"Issue key,Summary\nSHOP-7,Two charges\n", "2 Two charges||||||||SHOP-7|"},
		"a title and a text":    {"Key,Summary,Description\nSHOP-7,Two charges,I paid twice\nSHOP-8,Slow,\n", "2 I paid twice|Two charges|||||||SHOP-7|; 3 Slow||||||||SHOP-8|"},
		"nothing said":          {"words,who\n,Ada\n", "row 2: Nothing was said here."},
		"no column of words":    {"who,when\nAda,2026-08-01\n", "row 1: No column is called words, quote, feedback, comment or description. Name the one that has what was said."},
		"no source":             {"words,source\nSlow,Pigeon\n", "row 2: “Pigeon” is no source: interview, support, sales, analytics, review or other."},
		"no severity":           {"words,severity\nSlow,9\n", "row 2: “9” says no severity: annoys, delays or stops, or 1 to 3."},
		"no time":               {"words,date\nSlow,soon 3\n", "row 2: “soon 3” is not a time."},
		"day or month":          {"words,date\nSlow,8/1/2026\nLost,8/2/2026\n", "row 2: Nothing tells the day from the month. Write days as 2026-03-05."},
		"the same twice":        {"words,id\nSlow,1\nSlower,1\nSlow,\nSlow,\n", "2 Slow||||||||1|; 4 Slow|||||||||; row 3: Row 2 is the same.; row 5: Row 4 is the same."},
		"too many":              {"words\na\nb\nc\nd\ne\n", "2 a|||||||||; 3 b|||||||||; 4 c|||||||||; 5 d|||||||||; row 6: At most 4 insights are taken at a time."},
		"an open quote":         {"words\n\"Slow\nLost\n", "3 Lost|||||||||; row 2: the quote opened in line 2 is never closed"},
		"a name alone":          {"words\n", ""},
		"nothing":               {"", ""},
	} {
		t.Run(name, func(t *testing.T) {
			read, _, problems := Insights(c.csv, berlin, 4)
			var got []string
			for _, s := range read {
				when := ""
				if s.At != nil {
					when = s.At.Format(time.RFC3339)
				}
				got = append(got, fmt.Sprint(s.Row, " ", strings.Join([]string{s.Words, s.Pain, s.Customer, s.Email, s.Segment, s.Source, s.Severity, s.Link, s.ExternalID, when}, "|")))
			}
			for _, p := range problems {
				got = append(got, fmt.Sprintf("row %d: %s", p.Row, p.Reason))
			}
			if all := strings.Join(got, "; "); all != c.want {
				t.Errorf("got  %s\nwant %s", all, c.want)
			}
		})
	}
}

func TestRealExportsAreReadAsInsights(t *testing.T) {
	for file, want := range map[string]struct {
		rows    int
		columns string
	}{
		"azure-devops-csv/lighthouse-adodata.csv":         {117, "map[id:ID words:Title]"},
		"jira-csv-exports/wms-vi-filter-columns.csv":      {111, "map[customer:Reporter date:Created id:Issue key severity:Priority words:Summary]"},
		"jira-csv-exports/ticketproject-es-localised.csv": {356, "map[customer:Informador date:Creada id:Clave de incidencia pain:Resumen severity:Prioridad words:Descripción]"},
		"jira-csv-exports/pdp_app-SCRUM.csv":              {71, "map[customer:Reporter date:Created id:Issue key pain:Summary severity:Priority words:Description]"},
	} {
		source, err := sample(t, file).Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(source)
		source.Close()
		if err != nil {
			t.Fatal(err)
		}
		read, columns, problems := Insights(string(text), time.UTC, 1_000)
		if len(read) != want.rows || fmt.Sprint(columns) != want.columns || len(problems) > 0 {
			t.Errorf("%s: %d rows of %v, problems %v", file, len(read), columns, problems)
		}
	}
}
