package graph

import (
	"context"
	"errors"
	"slices"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/event"
	"throughline/ent/link"
	"throughline/ent/story"
	"throughline/graph/gen"
	"throughline/graph/transfer"
)

// Links come last, once the stories at both their ends are here. What an import
// said before is not said again: a link that was taken away here stays away.

// importLink is a link between two stories of the product, and where it stands.
type importLink struct {
	transfer.Link
	by *planned
}

var linkKinds = map[transfer.LinkKind]link.Kind{
	transfer.Blocks: link.KindBlocks, transfer.Duplicates: link.KindDuplicates, transfer.Relates: link.KindRelates,
}

// links returns what the files say of how stories stand to each other, each
// once, and how many lead to no story in the files or here.
func (im *importer) links(p *importPlan) (links []importLink, aside int) {
	here := func(key string) bool {
		e := p.byKey[key]
		return im.known.stories[key] != "" || e != nil && e.story
	}
	said := map[transfer.Link]bool{}
	for _, e := range p.stories {
		for _, l := range e.links {
			if l.Kind == transfer.Relates && l.From > l.To {
				l.From, l.To = l.To, l.From
			}
			switch {
			case said[l] || l.From == l.To:
			case here(l.From) && here(l.To):
				links = append(links, importLink{l, e})
			default:
				aside++
			}
			said[l] = true
		}
	}
	return links, aside
}

const maxLinkBatch = 50 // in one transaction: each is looked at by itself

func (im *importer) writeLinks(ctx context.Context, p *importPlan) error {
	links, aside := im.links(p)
	im.report.LinksAside = aside
	for batch := range slices.Chunk(links, maxLinkBatch) {
		var made int
		var refused []transfer.Problem
		err := im.write(ctx, func(ctx context.Context, c *ent.Client) (err error) {
			made, refused, err = im.newLinks(ctx, c, batch)
			return err
		})
		if err != nil {
			return err
		}
		im.report.Links.New += made
		im.report.Links.Same += len(batch) - made - len(refused)
		for _, problem := range refused {
			im.report.add(problem)
		}
	}
	return nil
}

// foretellLinks counts what writeLinks would write, but for what it would refuse.
func (im *importer) foretellLinks(ctx context.Context, p *importPlan) error {
	links, aside := im.links(p)
	im.report.LinksAside = aside
	for batch := range slices.Chunk(links, maxLinkBatch) {
		between := slices.DeleteFunc(slices.Clone(batch), func(l importLink) bool {
			return im.known.stories[l.From] == "" || im.known.stories[l.To] == ""
		})
		im.report.Links.New += len(batch) - len(between)
		if len(between) == 0 { // and there may be no database yet
			continue
		}
		fresh, err := im.freshLinks(asSystem(ctx), im.store.Client, between)
		if err != nil {
			return err
		}
		im.report.Links.New += len(fresh)
		im.report.Links.Same += len(between) - len(fresh)
	}
	return nil
}

// newLinks makes those of the links that are fresh and says why others cannot be.
func (im *importer) newLinks(ctx context.Context, c *ent.Client, links []importLink) (made int, refused []transfer.Problem, err error) {
	fresh, err := im.freshLinks(ctx, c, links)
	if err != nil || len(fresh) == 0 {
		return 0, nil, err
	}
	if _, err := workOf(ctx).enterWorkspace(ctx); err != nil { // as writeLink does
		return 0, nil, err
	}
	rows, err := c.Story.Query().Where(story.IDIn(im.endsOf(fresh)...)).All(ctx)
	if err != nil {
		return 0, nil, err
	}
	byID := map[string]*ent.Story{}
	for _, s := range rows {
		byID[s.ID] = s
	}
	for _, l := range fresh {
		err := im.newLink(ctx, c, byID[im.known.stories[l.From]], linkKinds[l.Kind], byID[im.known.stories[l.To]])
		var refusal *Error
		switch {
		case errors.As(err, &refusal):
			refused = append(refused, transfer.Problem{File: l.by.file, Row: l.by.row, Key: l.by.key, Field: "links",
				Value: l.From + " " + l.To, Reason: "the link is left out: " + refusal.Message})
		case err != nil:
			return 0, nil, err
		default:
			made++
		}
	}
	return made, refused, nil
}

// newLink makes a link as linkStories does, and holds its rules.
func (im *importer) newLink(ctx context.Context, c *ent.Client, from *ent.Story, kind link.Kind, to *ent.Story) error {
	if err := linkIsNew(ctx, c, from, kind, to); err != nil {
		return err
	}
	for _, s := range []*ent.Story{from, to} {
		if err := roomForLink(ctx, c, s); err != nil {
			return err
		}
	}
	if kind == link.KindBlocks {
		if err := noWayRound(ctx, c, from, to); err != nil {
			return err
		}
	}
	l, err := c.Link.Create().SetWorkspaceID(from.WorkspaceID).SetProductID(from.ProductID).SetOtherProductID(to.ProductID).
		SetStoryID(from.ID).SetFromID(from.ID).SetKind(kind).SetToID(to.ID).SetCreatedAt(im.now).Save(ctx)
	if err != nil {
		return err
	}
	im.record(ctx, im.now, entry{entity: l.ID, version: l.Version, subject: from.ID,
		changes: []change.Field{changed("direction", nil, directions[kind].from), changed("otherId", nil, to.ID)}})
	return nil
}

// endsOf returns the stories of some links, each once.
func (im *importer) endsOf(links []importLink) []string {
	var ids []string
	for _, l := range links {
		ids = append(ids, im.known.stories[l.From], im.known.stories[l.To])
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// freshLinks returns those of the links that are not here, and that no import
// has told before.
func (im *importer) freshLinks(ctx context.Context, c *ent.Client, links []importLink) ([]importLink, error) {
	type told struct {
		from string
		is   gen.LinkDirection
		to   string
	}
	stories, known := im.endsOf(links), map[told]bool{}
	here, err := c.Link.Query().Where(link.WorkspaceID(im.actor.WorkspaceID), link.FromIDIn(stories...)).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, l := range here {
		known[told{l.FromID, directions[l.Kind].from, l.ToID}] = true
	}
	before, err := c.Event.Query().Where(event.WorkspaceID(im.actor.WorkspaceID), event.SubjectIDIn(stories...),
		event.Action(imported), event.EntityIDHasPrefix("link_")).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, e := range before {
		t := told{from: e.SubjectID}
		for _, f := range e.Changes {
			switch f.Name {
			case "direction":
				err = errors.Join(err, valueOf(f, &t.is))
			case "otherId":
				err = errors.Join(err, valueOf(f, &t.to))
			}
		}
		known[t] = true
	}
	return slices.DeleteFunc(slices.Clone(links), func(l importLink) bool {
		from, is, to := im.known.stories[l.From], directions[linkKinds[l.Kind]].from, im.known.stories[l.To]
		return known[told{from, is, to}] || l.Kind != transfer.Blocks && known[told{to, is, from}]
	}), err
}
