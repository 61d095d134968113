package transfer

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

func TestReadingsAsSpreadsheetsWriteThem(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ csv, want string }{
		"plain":                        {"2026-08-01,84.5\n2026-08-02,83", "1 2026-07-31T22:00:00Z 84.5; 2 2026-08-01T22:00:00Z 83"},
		"names, notes, an instant":     {"day,value,note\n2026-08-01T06:00:00Z,84,\"fast, at last\"\n", "2 2026-08-01T06:00:00Z 84 fast, at last"},
		"decimal commas and a mark":    {"\ufeffTag;Wert\r\n13.08.2026;84,5\r\n14.08.2026;1.084,5\r\n", "2 2026-08-12T22:00:00Z 84.5; 3 2026-08-13T22:00:00Z 1084.5"},
		"decimal commas, no names":     {"13.08.2026;84,5\n14.08.2026;85,5", "1 2026-08-12T22:00:00Z 84.5; 2 2026-08-13T22:00:00Z 85.5"},
		"a semicolon in a note":        {"2026-08-01,84,fast; at last", "1 2026-07-31T22:00:00Z 84 fast; at last"},
		"points and thousands":         {"2026-08-01,\"1,084.5\"\n2026-08-02,\"2,001,084\"", "1 2026-07-31T22:00:00Z 1084.5; 2 2026-08-01T22:00:00Z 2.001084e+06"},
		"tabs":                         {"2026-08-01\t-3\n", "1 2026-07-31T22:00:00Z -3"},
		"the order of other days says": {"8/1/2026,84\n8/13/2026,83", "1 2026-07-31T22:00:00Z 84; 2 2026-08-12T22:00:00Z 83"},
		"no value":                     {"day,value\n2026-08-01,many\n2026-08-02,\n", "row 2: “many” is not a value.; row 3: “” is not a value."},
		"no number":                    {"2026-08-01,0x1p4\n2026-08-02,NaN", "row 1: “0x1p4” is not a value.; row 2: “NaN” is not a value."},
		"no time":                      {"soon 3,84", "row 1: “soon 3” is not a time."},
		"a time twice":                 {"2026-08-01,84\n2026-08-01,85", "1 2026-07-31T22:00:00Z 84; row 2: Row 1 is of the same time."},
		"day or month":                 {"8/1/2026,84\n8/2/2026,83", "row 1: Nothing tells the day from the month. Write days as 2026-03-05."},
		"too many":                     {strings.Repeat("2026-08-01,84\n", 4), "1 2026-07-31T22:00:00Z 84; row 4: At most 3 readings are taken at a time.; row 2: Row 1 is of the same time.; row 3: Row 1 is of the same time."},
		"nothing":                      {"", ""},
	} {
		t.Run(name, func(t *testing.T) {
			found := Readings(ReadingFile{Text: c.csv, Zone: berlin}, 3)
			var got []string
			for _, m := range found.Read {
				got = append(got, strings.TrimSpace(fmt.Sprintf("%d %s %v %s", m.Row, m.At.Format(time.RFC3339), m.Value, m.Note)))
			}
			for _, p := range found.Problems {
				got = append(got, fmt.Sprintf("row %d: %s", p.Row, p.Reason))
			}
			if all := strings.Join(got, "; "); all != c.want {
				t.Errorf("got  %s\nwant %s", all, c.want)
			}
		})
	}
}

func TestAPartOfAFileGoesOnFromWhereItBegins(t *testing.T) {
	for name, c := range map[string]struct {
		file ReadingFile
		want string
	}{
		"rows count on":              {ReadingFile{Text: "2026-08-01,84\n2026-08-02,many", First: 1001}, "[{1001 2026-08-01 00:00:00 +0000 UTC 84 }] [ row 1002: “many” is not a value.] inferred"},
		"only row 1 can be names":    {ReadingFile{Text: "day,value\n", First: 1001}, "[] [ row 1001: “day” is not a time.] inferred"},
		"days are as another part's": {ReadingFile{Text: "8/1/2026,84", First: 1001, Days: MDY}, "[{1001 2026-08-01 00:00:00 +0000 UTC 84 }] [] month/day/year"},
		"days are told":              {ReadingFile{Text: "13.8.2026,84"}, "[{1 2026-08-13 00:00:00 +0000 UTC 84 }] [] day/month/year"},
	} {
		t.Run(name, func(t *testing.T) {
			c.file.Zone = time.UTC
			found := Readings(c.file, 3)
			if got := fmt.Sprint(found.Read, found.Problems, found.Days); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}
