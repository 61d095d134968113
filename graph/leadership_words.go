package graph

import (
	"cmp"
	"fmt"
	"html"
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"

	"throughline/ent/calendar"
	"throughline/graph/gen"
	"throughline/graph/markdown"
)

// figures are the numbers that a report's words may hold.
type figures []*gen.ReportFigure

func figuresOf(n *gen.ReportNumbers) figures {
	f := figures{
		{Name: "accepted", Text: counted(n.AcceptedCount, "story", "stories"), Tells: "Accepted since the last report"},
		{Name: "points", Text: figure(n.AcceptedPoints), Tells: "Their points"},
		{Name: "risks", Text: counted(n.OpenRisks, "open risk", "open risks"), Tells: "Open risks"},
		{Name: "questions", Text: counted(n.OpenQuestions, "open question", "open questions"), Tells: "Open questions"},
	}
	for _, g := range n.Goals {
		metric := cmp.Or(g.Metric, g.Title)
		add := func(name, text, tells string) {
			f = append(f, &gen.ReportFigure{Name: fmt.Sprintf("G%d.%s", g.Number, name), Text: text, Tells: tells})
		}
		value := func(name string, v *float64, tells string) {
			if v != nil {
				add(name, measured(*v, g.Unit), metric+", "+tells)
			}
		}
		value("now", g.Current, "now")
		value("from", g.Baseline, "at the start")
		value("to", g.Target, "the target")
		if o := g.Outlook; o != nil {
			add("chance", percent(o.Chance), metric+", the chance to reach the target by "+on(o.By, n.At))
			if o.LikelyBy != nil {
				add("likely", on(*o.LikelyBy, n.At), metric+", the target is 85 % likely by")
			}
		}
		add("stories", fmt.Sprintf("%d of %d", g.Accepted, g.Stories), g.Title+", stories accepted")
	}
	return f
}

// measured is a value with its unit: 84 s. It has two decimals at most, and below
// 1 two digits, as the app writes it: a small number is never told as 0.
func measured(v float64, unit string) string {
	text := fmt.Sprintf("%.2f", v)
	if math.Abs(v) < 1 {
		two, _ := strconv.ParseFloat(strconv.FormatFloat(v, 'e', 1, 64), 64)
		text = strconv.FormatFloat(two, 'f', -1, 64)
	}
	if strings.Contains(text, ".") {
		text = strings.TrimSuffix(strings.TrimRight(text, "0"), ".")
	}
	return strings.TrimSpace(text + " " + unit)
}

// on is a day as a text says it: 4 October, with its year when it is not that of now.
func on(d calendar.Date, now time.Time) string {
	day := d.Time(time.UTC)
	if day.Year() == now.Year() {
		return day.Format("2 January")
	}
	return day.Format("2 January 2006")
}

// percent is a chance as it is said; nothing is ever sure.
func percent(chance float64) string {
	switch {
	case chance > 0.99:
		return "over 99 %"
	case chance < 0.01:
		return "under 1 %"
	}
	return fmt.Sprintf("%.0f %%", 100*chance)
}

// named is a figure in a text: {G1.now}.
var (
	figureName = regexp.MustCompile(`\{[A-Za-z0-9.]+\}`)
	inHTML     = regexp.MustCompile(`<[^>]*>|` + figureName.String())
)

// find returns what stands for {name}, if anything does.
func (f figures) find(name string) *gen.ReportFigure {
	for _, one := range f {
		if "{"+one.Name+"}" == name {
			return one
		}
	}
	return nil
}

// text is what was written, with its numbers.
func (f figures) text(words string) string {
	return figureName.ReplaceAllStringFunc(words, func(name string) string {
		if one := f.find(name); one != nil {
			return one.Text
		}
		return name
	})
}

// line is a line of text as HTML, with its numbers.
func (f figures) line(words string) string { return f.inside(html.EscapeString(words)) }

// html is Markdown as HTML, with its numbers.
func (f figures) html(words string) string { return f.inside(markdown.HTML(words)) }

// inside puts the numbers into HTML: between its tags, never in one.
func (f figures) inside(safe string) string {
	return inHTML.ReplaceAllStringFunc(safe, func(found string) string {
		one := f.find(found)
		if one == nil { // a tag, or nothing we know
			return found
		}
		return `<data value="` + html.EscapeString(one.Name) + `">` + html.EscapeString(one.Text) + `</data>`
	})
}
