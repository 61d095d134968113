package graph

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"throughline/graph/transfer"
)

// fit cuts an issue's texts to what a row holds and names each that was too
// long. Of long texts nothing is lost: what does not fit a story follows in
// comments, what does not fit a comment in further ones.
func (im *importer) fit(i *transfer.Issue) ([]note, error) {
	var notes []note
	body := strings.TrimSpace(i.Description)
	if title, short := shortened(i.Summary, maxTitle); short {
		if err := im.complain(i, "summary", i.Summary, "longer than %d characters; the whole of it begins the text", maxTitle); err != nil {
			return nil, err
		}
		body, i.Summary = strings.TrimSpace(i.Summary+"\n\n"+body), title
	}
	parts := pieces(body, maxText)
	i.Description = parts[0]
	if len(parts) > 1 {
		if err := im.complain(i, "description", "", "%d characters long; what is beyond %d follows in comments", utf8.RuneCountInString(body), maxText); err != nil {
			return nil, err
		}
		for n, part := range parts[1:] {
			notes = append(notes, note{
				Comment:  transfer.Comment{Author: author(i), At: i.Created, Body: part},
				External: fmt.Sprintf("jira:%s:text/%d", i.Key, n+2),
			})
		}
	}
	for n, l := range i.Labels {
		if short, is := shortened(l, maxLabel); is {
			if err := im.complain(i, "labels", l, "longer than %d characters; the rest is left out", maxLabel); err != nil {
				return nil, err
			}
			i.Labels[n] = short
		}
	}
	for n, k := range i.Criteria {
		if short, is := shortened(k.Text, 4*maxSentence); is {
			if err := im.complain(i, "criteria", k.Text, "longer than %d characters; the rest is left out", 4*maxSentence); err != nil {
				return nil, err
			}
			i.Criteria[n].Text = short
		}
	}
	slices.Sort(i.Labels)
	i.Labels = slices.Compact(i.Labels)
	said, err := im.fitComments(i)
	return append(notes, said...), err
}

func (im *importer) fitComments(i *transfer.Issue) ([]note, error) {
	var notes []note
	nth := map[string]int{}
	for _, c := range i.Comments {
		id := noteID(i.Key, c, nth)
		parts := pieces(strings.TrimSpace(c.Body), maxText)
		if len(parts) > 1 {
			if err := im.complain(i, "comment", "", "%d characters long; what is beyond %d follows in further comments", utf8.RuneCountInString(c.Body), maxText); err != nil {
				return nil, err
			}
		}
		for n, part := range parts {
			if part == "" {
				continue
			}
			c.Body = part
			name := id
			if n > 0 {
				name = fmt.Sprintf("%s/%d", id, n+1)
			}
			notes = append(notes, note{Comment: c, External: name})
		}
	}
	return notes, nil
}

// author is who wrote an issue, as far as the file says.
func author(i *transfer.Issue) transfer.Person {
	if i.Reporter != (transfer.Person{}) {
		return i.Reporter
	}
	return i.Creator
}

// noteID names a comment by its issue, author and minute, so that neither
// editing it there nor exporting it in the other format doubles it here: CSV
// says when to the minute, JSON to the millisecond. Of several alike it is the
// nth; without a time, its text tells.
func noteID(key string, c transfer.Comment, nth map[string]int) string {
	what := key + "\n" + personKey(c.Author) + "\n"
	if c.At.IsZero() {
		what += c.Body
	} else {
		what += c.At.UTC().Truncate(time.Minute).Format(time.RFC3339)
	}
	nth[what]++
	sum := sha256.Sum256(fmt.Appendf(nil, "%s\n%d", what, nth[what]))
	return "jira:" + key + ":" + hex.EncodeToString(sum[:12])
}

// personKey is what a person is known by here: the other tool's account, or
// their name where there is none. A mail address is kept as a digest only.
func personKey(p transfer.Person) string {
	switch {
	case p == (transfer.Person{}):
		return ""
	case p.ID != "":
		return "jira:" + digested(p.ID, 190)
	}
	return "jira:name:" + digested(cmp.Or(p.Email, p.Name), 180)
}

// personName is what a person is called here: never by their mail address.
func personName(p transfer.Person) string {
	name, _, _ := strings.Cut(cmp.Or(p.Name, p.ID, p.Email), "@")
	name, _ = shortened(strings.TrimSpace(name), maxName)
	return cmp.Or(name, "Someone")
}

// sprintKey is what a sprint is known by here: its number there, or its name
// where the file has none.
func sprintKey(s transfer.Sprint) string {
	if s.ID != "" {
		return "jira:" + digested(s.ID, 90)
	}
	return "jira:name:" + digested(s.Name, 80)
}

// digested is s, or a digest of it where it is a mail address or too long.
func digested(s string, most int) string {
	if !strings.Contains(s, "@") && utf8.RuneCountInString(s) <= most {
		return s
	}
	sum := sha256.Sum256([]byte(s))
	return "sha256:" + hex.EncodeToString(sum[:16])
}

// shortened returns s within the limit, ending in an ellipsis where it was cut.
func shortened(s string, most int) (string, bool) {
	if len(s) <= most || utf8.RuneCountInString(s) <= most {
		return s, false
	}
	return strings.TrimSpace(string([]rune(s)[:most-1])) + "…", true
}

// pieces cuts a Markdown text between lines into pieces within the limit; a
// block of code that is cut is closed and opened anew. There is always one.
func pieces(text string, most int) []string {
	if len(text) <= most || utf8.RuneCountInString(text) <= most {
		return []string{text}
	}
	const fence = 100 // room for closing and opening a block of code
	var all []string
	var b strings.Builder
	size, open := 0, ""
	end := func() {
		if open != "" {
			b.WriteString(strings.Repeat("`", strings.Count(open, "`")) + "\n")
		}
		if piece := strings.TrimSpace(b.String()); piece != "" {
			all = append(all, piece)
		}
		b.Reset()
		b.WriteString(open)
		size = len(open)
	}
	for line := range strings.Lines(text) {
		for n := utf8.RuneCountInString(line); size+n > most-fence; n = utf8.RuneCountInString(line) {
			if room := most - fence - size; n > most/4 && room > 0 { // a line that long is cut itself
				head := string([]rune(line)[:min(room, n)])
				b.WriteString(head + "\n")
				line = line[len(head):]
			}
			end()
		}
		b.WriteString(line)
		size += utf8.RuneCountInString(line)
		if marks := strings.TrimSpace(line); strings.HasPrefix(marks, "```") && len(marks) < fence/2 {
			if open == "" {
				open = strings.TrimRight(line, "\n") + "\n"
			} else {
				open = ""
			}
		}
	}
	open = ""
	end()
	return all
}
