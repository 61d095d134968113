package demo

import (
	"strings"

	"throughline/ent/rights"
)

// member is someone of the team: what they are in Checkout, and whether the
// demo lets one sign in as them.
type member struct {
	name, email string
	roles       []rights.RoleKind
	signsIn     bool
	left        string // when they looked last, in the active sprint
}

// team is everyone at Checkout. The first founded the workspace and is its admin.
var team = []member{
	{"Lea Brandt", "both@demo.test", []rights.RoleKind{rights.PM, rights.PO}, true, "3 17:40"},
	{"Maya Okafor", "pm@demo.test", []rights.RoleKind{rights.PM}, true, "3 10:50"},
	{"Jonas Lind", "po@demo.test", []rights.RoleKind{rights.PO}, true, "3 17:30"},
	{"Priya Raman", "dev@demo.test", []rights.RoleKind{rights.Developer}, true, "3 18:00"},
	{"Ed Whitlock", "viewer@demo.test", []rights.RoleKind{rights.Viewer}, true, "2 10:40"},
	{"Tomás Vidal", "tomas.vidal@demo.test", []rights.RoleKind{rights.Developer}, false, ""},
	{"Hana Kimura", "hana.kimura@demo.test", []rights.RoleKind{rights.Developer}, false, ""},
	{"Wim Maes", "wim.maes@demo.test", []rights.RoleKind{rights.Developer}, false, ""},
	{"Ana Bauer", "ana.bauer@demo.test", []rights.RoleKind{rights.Viewer}, false, ""},   // support
	{"Greta Roth", "greta.roth@demo.test", []rights.RoleKind{rights.Viewer}, false, ""}, // legal
}

// words names what someone is: "PM, PO, ADMIN".
func (m member) words() string {
	var words []string
	for _, r := range m.roles {
		words = append(words, string(r))
	}
	if m.name == team[0].name {
		words = append(words, string(rights.Admin))
	}
	return strings.Join(words, ", ")
}

// actor is someone under one hat.
type actor struct {
	name   string
	hat    rights.RoleKind
	script bool // by a script's token
}

// The actors. Lea wears both hats; most of what she decides, she decides as PO.
var (
	lea       = actor{name: "Lea Brandt", hat: rights.PO}
	leaPM     = actor{name: "Lea Brandt", hat: rights.PM}
	maya      = actor{name: "Maya Okafor", hat: rights.PM}
	jonas     = actor{name: "Jonas Lind", hat: rights.PO}
	priya     = actor{name: "Priya Raman", hat: rights.Developer}
	tomas     = actor{name: "Tomás Vidal", hat: rights.Developer}
	hana      = actor{name: "Hana Kimura", hat: rights.Developer}
	wim       = actor{name: "Wim Maes", hat: rights.Developer}
	ed        = actor{name: "Ed Whitlock", hat: rights.Viewer}
	ana       = actor{name: "Ana Bauer", hat: rights.Viewer}
	greta     = actor{name: "Greta Roth", hat: rights.Viewer}
	nobody    = actor{}
	analytics = actor{name: "Maya Okafor", hat: rights.PM, script: true}
)
