package transfer

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestDatesAsTrackersWriteThem(t *testing.T) {
	const minute = "2017-04-03 06:40"
	for written, want := range map[string]string{
		"2017-04-03T06:40:20.000+0000":      minute,
		"2017-04-03T08:40:20.000+0200":      minute,
		"2017-04-03T06:40:20Z":              minute,
		"2017-04-03T06:40:20.123Z":          minute,
		"2017-04-03T06:40:20":               minute,
		"2017-04-03 06:40":                  minute,
		"2017-04-03 06:40:20.5":             minute,
		"2017/04/03 06:40":                  minute,
		"2017-04-03":                        "2017-04-03 00:00",
		"20170403":                          "2017-04-03 00:00",
		"03/Apr/17 6:40 AM":                 minute,
		"3/Apr/2017 06:40":                  minute,
		"03/Apr/17 12:05 AM":                "2017-04-03 00:05",
		"03/Apr/17 12:05 PM":                "2017-04-03 12:05",
		"03/Apr/17 6:40\u202fPM":            "2017-04-03 18:40",
		"03/abr/17 6:40 a. m.":              minute,
		"10/mar/26 11:01 p.m.":              "2026-03-10 23:01",
		"05/ene/26":                         "2026-01-05 00:00",
		"3 de abril de 2017 06:40":          minute,
		"3. April 2017 06:40":               minute,
		"03.avr..17 06:40":                  minute,
		"3 août 2017 06h40":                 "2017-08-03 06:40",
		"1. März 2017":                      "2017-03-01 00:00",
		"Mo., 3. Apr. 2017 06:40":           minute,
		"Apr 3, 2017 6:40:20 AM":            minute,
		"Mon, 3 Apr 2017 08:40:20 +0200":    minute,
		"Mon, 3 Apr 2017 06:40:20 GMT":      minute,
		"03/апр/17 06:40":                   minute,
		"3 мая 2017":                        "2017-05-03 00:00",
		"03/kwi/17 06:40":                   minute,
		"2017年4月3日 06:40":                   minute,
		"03/四月/17 6:40 上午":                  minute,
		"03/十二月/17 6:40 下午":                 "2017-12-03 18:40",
		"03/thg 4/17 6:40 SA":               minute,
		"2017. 4. 3. 06:40":                 minute,
		"03/04/17 06:40":                    minute,
		"3.4.2017 06:40:20":                 minute,
		"03-04-2017 06.40":                  minute,
		"  03/Apr/17   6:40  AM ":           minute,
		"29/Feb/24":                         "2024-02-29 00:00",
		"03/Apr/69":                         "2069-04-03 00:00",
		"03/Apr/99":                         "1999-04-03 00:00",
		"2017-04-03 06:40 -0530":            "2017-04-03 12:10",
		"2017-04-03T06:40:20.000000+00:00 ": minute,
	} {
		t.Run(written, func(t *testing.T) {
			got, err := ParseDate(written, DMY, time.UTC)
			if err != nil || got.Truncate(time.Minute) != at(want) {
				t.Errorf("got %v, %v, want %s", got, err, want)
			}
		})
	}
}

func TestWhatIsNoDateIsRefused(t *testing.T) {
	for _, written := range []string{
		"", " ", "soon", "03/Foo/17", "31/Apr/17", "29/Feb/23", "32/01/17", "01/13/17", "00/01/17", "1/2", "1/2/3/4/5/6/7/8",
		"03/Apr/17 25:00", "03/Apr/17 6:61", "03/Apr/17 a", "03/Apr/17 AM", "12345", "2017-04-03 06:40 +9900",
		"03/Apr/0017", "03/Apr/3017", "1/1/1900", "03/Apr/123", strings.Repeat("1", 100), "Apr/Apr/17", "@2017-04-03",
	} {
		if got, err := ParseDate(written, DMY, nil); err == nil {
			t.Errorf("%q is read as %v", written, got)
		}
	}
}

func TestOrderAndZoneOfDates(t *testing.T) {
	for order, want := range map[DateOrder]string{DMY: "2011-02-01 00:00", MDY: "2011-01-02 00:00", YMD: "2001-02-11 00:00", InferDates: "2011-02-01 00:00"} {
		if got, err := ParseDate("01/02/11", order, nil); err != nil || !got.Equal(at(want)) {
			t.Errorf("%v: got %v, %v", order, got, err)
		}
	}
	zone := time.FixedZone("", 2*3600)
	if got, _ := ParseDate("03/Apr/17 6:40 AM", DMY, zone); !got.Equal(at("2017-04-03 04:40")) {
		t.Errorf("got %v", got)
	}
}

// Any minute can be written in any order with any separator and read again.
func TestDatesComeBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := time.Unix(rapid.Int64Range(0, 3_000_000_000).Draw(t, "second")/60*60, 0).UTC()
		order := rapid.SampledFrom([]DateOrder{DMY, MDY, YMD}).Draw(t, "order")
		sep := rapid.SampledFrom([]string{"/", "-", ".", " "}).Draw(t, "separator")
		form := map[DateOrder]string{DMY: "02 01 2006", MDY: "1 2 2006", YMD: "2006 1 2"}[order]
		clock := rapid.SampledFrom([]string{" 15:04", " 3:04 PM", " 03:04:05 pm", "T15:04:05Z"}).Draw(t, "clock")
		written := want.Format(strings.ReplaceAll(form, " ", sep) + clock)
		if got, err := ParseDate(written, order, nil); err != nil || !got.Equal(want) {
			t.Fatalf("%q as %v: got %v, %v, want %v", written, order, got, err, want)
		}
	})
}

func TestOrderIsInferredFromTheWholeFile(t *testing.T) {
	const day, month = "day/month/year", "month/day/year"
	for name, c := range map[string]struct {
		rows      []string // id, created, updated
		order     string
		ambiguous bool
		why       string
	}{
		"ADayOver12":       {[]string{"1,03/04/17,", "2,05/04/17,", "3,13/04/17,"}, day, false, "1 of 3 dates cannot be month/day/year"},
		"AMonthFirst":      {[]string{"1,04/03/17,", "2,04/13/17,"}, month, false, "1 of 2 dates cannot be day/month/year"},
		"NothingTells":     {[]string{"1,03/04/17,"}, day, true, "is a guess"},
		"UpdatedLater":     {[]string{"1,03/04/17,01/05/17"}, day, false, "1 issues would be out of their order"},
		"NumbersGrow":      {[]string{"1,01/12/17,", "2,02/01/17,"}, month, false, "1 issues would be out of their order"},
		"Dots":             {[]string{"1,3.4.2017,"}, day, false, "written with dots"},
		"Both":             {[]string{"1,13/04/17,", "2,04/13/17,", "3,14/04/17,"}, day, true, "1 of 3 dates do not fit"},
		"YearFirst":        {[]string{"1,17/04/30,", "2,17/05/31,", "3,45/04/01,"}, "year/month/day", false, "1 of 3 dates cannot be day/month/year"},
		"NothingToInfer":   {[]string{"1,03/Apr/17,", "2,2017-04-05,"}, day, false, ""},
		"DatesInComments":  {[]string{`1,03/04/17,,"25/04/17;x;y"`}, day, false, "1 of 2 dates"},
		"NamesBesideDates": {[]string{"1,03/Apr/17,", "2,04/05/17,", "3,06/Apr/17,"}, day, true, "is a guess"},
	} {
		t.Run(name, func(t *testing.T) {
			var file strings.Builder
			file.WriteString("Issue key,Summary,Issue id,Created,Updated,Comment\n")
			for n, row := range c.rows {
				fmt.Fprintf(&file, "A-%d,a,%s\n", n+1, row)
			}
			got := scan(t, Options{}, text("f.csv", file.String())).Files[0].Dates
			if got.Order.String() != c.order || got.Ambiguous != c.ambiguous || !strings.Contains(got.Why, c.why) {
				t.Errorf("got %+v", got)
			}
		})
	}
}

func TestOrderThatIsAskedForWins(t *testing.T) {
	file := text("f.csv", "Issue key,Summary,Created\nA-1,a,03/04/17\nA-2,b,13/04/17\n")
	b := scan(t, Options{Dates: MDY}, file)
	issues, said := read(t, b)
	if !issues["A-1"].Created.Equal(at("2017-03-04 00:00")) || b.Files[0].Dates.Ambiguous {
		t.Errorf("got %v, %+v", issues["A-1"].Created, b.Files[0].Dates)
	}
	wantProblems(t, said, `row 3 (A-2): created "13/04/17": no such day (read as month/day/year)`)
}

func FuzzDates(f *testing.F) {
	for _, s := range []string{"03/Apr/17 6:40 AM", "2017年4月3日 06:40", "3.4.2017", "03/thg 4/17", "Mon, 3 Apr 2017 08:40:20 +0200", "20170403"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for order := InferDates; order <= YMD; order++ {
			got, err := ParseDate(s, order, nil)
			if err == nil && (got.Year() < 1969 || got.Year() > 2200 || got.Location() != time.UTC) {
				t.Fatalf("%q is read as %v", s, got)
			}
			if err != nil && !got.IsZero() {
				t.Fatalf("%q is refused with %v and read as %v", s, err, got)
			}
		}
	})
}
