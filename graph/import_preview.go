package graph

import (
	"cmp"
	"fmt"
	"strings"

	"throughline/ent/story"
	"throughline/graph/transfer"
)

const (
	previewed = 50  // of the first rows
	puzzling  = 200 // of rows with a problem
)

// PreviewRow is what becomes of a row, as far as a dry run shows it.
type PreviewRow struct {
	Row int
	// Was is the key it came with; Becomes that of the story, "" of what becomes
	// a feature alone.
	Was, Becomes string
	Title        string
	Status       story.Status
	Feature      string // its title or, of an epic that is in no file and without one, its key
	IsFeature    bool
	Points       *float64
	Criteria     int
	Known        bool // it is here already
}

// look keeps in mind that an issue is to be shown.
func (im *importer) look(p *importPlan, r transfer.Record, first bool) {
	if !im.DryRun || r.Issue == nil || !first && (len(r.Problems) == 0 || len(p.looked) >= previewed+puzzling) {
		return
	}
	p.looked = append(p.looked, strings.ToUpper(r.Issue.Key))
}

// preview shows the issues that were looked at, once it is decided what becomes
// of them.
func (im *importer) preview(p *importPlan) error {
	for _, key := range p.looked {
		e := p.byKey[key]
		it, err := p.read(e)
		if err != nil {
			return err
		}
		row := PreviewRow{Row: e.row, Was: e.key, Title: it.Summary, Status: storyStatus(&it.Issue), IsFeature: e.feature,
			Points: it.Points, Criteria: len(it.Criteria), Known: im.known.stories[e.key]+im.known.features[e.key] != ""}
		if e.number > 0 {
			row.Becomes = fmt.Sprintf("%s-%d", im.key, e.number)
		}
		if row.Feature = cmp.Or(p.stubs[it.EpicKey], it.EpicTitle, it.EpicKey); p.byKey[it.EpicKey] != nil {
			epic, err := p.read(p.byKey[it.EpicKey])
			if err != nil {
				return err
			}
			row.Feature = epic.Summary
		}
		im.report.Preview = append(im.report.Preview, row)
	}
	return nil
}
