package transfer

import "strings"

// Link says how one issue stands to another.
type Link struct {
	Kind     LinkKind
	From, To string // keys: From blocks, duplicates or relates to To
}

// LinkKind tells what a link says.
type LinkKind int

const (
	Blocks LinkKind = iota
	Duplicates
	Relates
)

// linkFields is what a field says of the issue it is of: the kind, and whether
// the other issue is the one that it is said of.
var linkFields = map[string]struct {
	kind  LinkKind
	other bool
}{
	fieldBlocks: {Blocks, false}, fieldBlockedBy: {Blocks, true},
	fieldDuplicates: {Duplicates, false}, fieldDuplicatedBy: {Duplicates, true},
	fieldRelates: {Relates, false},
}

// linkTypes are the kinds of links every Jira begins with, and the one that most
// add, with the fields of what they say outward and inward: who depends on
// another is blocked by it.
var linkTypes = map[string][2]string{
	"blocks": {fieldBlocks, fieldBlockedBy}, "blocker": {fieldBlocks, fieldBlockedBy},
	"depends": {fieldBlockedBy, fieldBlocks}, "dependency": {fieldBlockedBy, fieldBlocks}, "dependent": {fieldBlockedBy, fieldBlocks},
	"duplicate": {fieldDuplicates, fieldDuplicatedBy},
	"relates":   {fieldRelates, fieldRelates},
}

const maxLinks = 200 // of one issue

// addLink takes what a field says of another issue.
func (d *draft) addLink(field, key string) {
	key = strings.TrimSpace(key)
	if !isKey(key) {
		d.problems.field(field, key, "no issue key, such as SHOP-7")
		return
	}
	says := linkFields[field]
	link := Link{Kind: says.kind, From: d.Key, To: key}
	if says.other {
		link.From, link.To = key, d.Key
	}
	if len(d.Links) < maxLinks {
		d.Links = append(d.Links, link)
	}
}

// readLinks reads the links of an issue as Jira's REST API writes them. One of
// another kind than linkTypes has is told once, by the issue it leads from.
func (r *jsonFields) readLinks(value []byte) {
	eachElement(value, func(link []byte) bool {
		kind := member(link, "type")
		fields, known := linkTypes[normalWord(memberText(kind, "name"))]
		if fields[0] == fieldBlockedBy && strings.HasPrefix(normalWord(memberText(kind, "inward")), "depends") { // said the other way round
			fields[0], fields[1] = fields[1], fields[0]
		}
		outward, inward := member(link, "outwardIssue"), member(link, "inwardIssue")
		switch {
		case !known && outward != nil:
			r.draft.unlinked++
		case !known:
		case outward != nil:
			r.draft.addLink(fields[0], memberText(outward, "key"))
		case inward != nil:
			r.draft.addLink(fields[1], memberText(inward, "key"))
		}
		return true
	})
}
