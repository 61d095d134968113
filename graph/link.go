package graph

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/link"
	"throughline/ent/rights"
	"throughline/ent/story"
	"throughline/graph/gen"
)

// directions says what a story is to another one by a link that leads from it,
// and by one that leads to it.
var directions = map[link.Kind]struct{ from, to gen.LinkDirection }{
	link.KindBlocks:     {gen.LinkDirectionBlocks, gen.LinkDirectionBlockedBy},
	link.KindDuplicates: {gen.LinkDirectionDuplicates, gen.LinkDirectionDuplicatedBy},
	link.KindRelates:    {gen.LinkDirectionRelates, gen.LinkDirectionRelates},
}

// ends returns the link that makes a story the given thing to another one.
func ends(s *ent.Story, direction gen.LinkDirection, other *ent.Story) (from *ent.Story, kind link.Kind, to *ent.Story) {
	for kind, is := range directions {
		switch direction {
		case is.from:
			return s, kind, other
		case is.to:
			return other, kind, s
		}
	}
	panic("graph: no link is " + string(direction))
}

func linkStories(ctx context.Context, in gen.LinkStoriesInput) (*ent.Link, error) {
	return writeLink(ctx, in, func(*ent.LinkCreate) {})
}

// writeLink makes a link; more says what the input does not.
func writeLink(ctx context.Context, in gen.LinkStoriesInput, more func(*ent.LinkCreate)) (*ent.Link, error) {
	c, s, err := storyFor(ctx, "input.storyId", in.StoryID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, s.ProductID, rights.WriteStories)
	if err != nil {
		return nil, err
	}
	other, err := c.Story.Get(ctx, in.OtherID)
	if err != nil {
		return nil, orNotFound(err, "input.otherId")
	}
	if other.ID == s.ID {
		return nil, invalid("input.otherId", "A story cannot be linked to itself.")
	}
	// A way round may lead through every product, and the other story's is not locked.
	if _, err := workOf(ctx).enterWorkspace(ctx); err != nil {
		return nil, err
	}
	from, kind, to := ends(s, in.Direction, other)
	if err := linkIsNew(ctx, c, from, kind, to); err != nil {
		return nil, err
	}
	for _, one := range []*ent.Story{s, other} {
		if err := roomForLink(ctx, c, one); err != nil {
			return nil, err
		}
	}
	if kind == link.KindBlocks {
		if err := noWayRound(ctx, c, from, to); err != nil {
			return nil, err
		}
	}
	create := c.Link.Create().SetWorkspaceID(s.WorkspaceID).SetProductID(s.ProductID).SetOtherProductID(other.ProductID).
		SetStoryID(s.ID).SetFromID(from.ID).SetKind(kind).SetToID(to.ID).SetCreatedAt(clock(ctx))
	more(create)
	l, err := create.Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: l.ID, version: l.Version, subject: s.ID,
		changes: []change.Field{changed("direction", nil, in.Direction), changed("otherId", nil, other.ID)}})
	return l, nil
}

// unlinkStories takes a link away and returns what it was.
func unlinkStories(ctx context.Context, in gen.UnlinkStoriesInput) (*ent.Link, error) {
	l, err := db(ctx).Link.Get(ctx, in.LinkID)
	if err != nil {
		return nil, orNotFound(err, "input.linkId")
	}
	c, err := workOf(ctx).enter(ctx, "input.linkId", l.ProductID)
	if err != nil {
		return nil, err
	}
	if l, err = c.Link.Get(ctx, in.LinkID); err != nil {
		return nil, orNotFound(err, "input.linkId")
	}
	r, err := decide(ctx, l.ProductID, rights.WriteStories)
	if err != nil {
		return nil, err
	}
	if err := c.Link.DeleteOneID(l.ID).Exec(ctx); err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: l.ID, version: l.Version + 1, subject: l.StoryID,
		changes: []change.Field{changed("direction", directionOf(l, l.StoryID), nil), changed("otherId", otherOf(l, l.StoryID), nil)}})
	return l, nil
}

// directionOf is what one of a link's stories is to the other.
func directionOf(l *ent.Link, storyID string) gen.LinkDirection {
	if l.FromID == storyID {
		return directions[l.Kind].from
	}
	return directions[l.Kind].to
}

// otherOf is the other one of a link's stories.
func otherOf(l *ent.Link, storyID string) string {
	if l.FromID == storyID {
		return l.ToID
	}
	return l.FromID
}

// linkedStories reads the stories of a link that was made or taken away: the one
// it was said of, and the other.
func linkedStories(ctx context.Context, l *ent.Link) (s, other *ent.Story, err error) {
	if s, err = loaded[*ent.Story](ctx, l.StoryID, "story"); err != nil {
		return nil, nil, err
	}
	other, err = loaded[*ent.Story](ctx, otherOf(l, l.StoryID), "other")
	return s, other, err
}

// linkIsNew refuses a link that is there already. That one blocks the other the
// other way round is for noWayRound to say.
func linkIsNew(ctx context.Context, c *ent.Client, from *ent.Story, kind link.Kind, to *ent.Story) error {
	ways := [][2]*ent.Story{{from, to}}
	if kind != link.KindBlocks {
		ways = append(ways, [2]*ent.Story{to, from})
	}
	for _, way := range ways {
		there, err := c.Link.Query().Where(link.KindEQ(kind), link.FromID(way[0].ID), link.ToID(way[1].ID)).Exist(ctx)
		if err != nil {
			return err
		}
		if there {
			return errLinked(way[0], kind, way[1])
		}
	}
	return nil
}

func errLinked(from *ent.Story, kind link.Kind, to *ent.Story) error {
	verb := map[link.Kind]string{link.KindBlocks: "blocks", link.KindDuplicates: "duplicates", link.KindRelates: "relates to"}[kind]
	return invalid("input.otherId", "%s %s %s already.", from.Key, verb, to.Key)
}

func roomForLink(ctx context.Context, c *ent.Client, s *ent.Story) error {
	n, err := c.Link.Query().Where(link.Or(link.FromID(s.ID), link.ToID(s.ID))).Count(asSystem(ctx))
	if err == nil && n >= maxPlain {
		return invalid("input.otherId", "%s has %d links already.", s.Key, n)
	}
	return err
}

// noWayRound refuses that one story blocks another when that one blocks it, by
// however many others, and names the way round.
func noWayRound(ctx context.Context, c *ent.Client, from, to *ent.Story) error {
	way, err := blockedWay(ctx, c, to.ID, from.ID)
	if err != nil || way == nil {
		return err
	}
	known, err := c.Story.Query().Where(story.IDIn(way...)).All(ctx)
	if err != nil {
		return err
	}
	keys := []string{from.Key}
	for _, id := range way {
		key := "a story you do not see"
		if i := slices.IndexFunc(known, func(s *ent.Story) bool { return s.ID == id }); i >= 0 {
			key = known[i].Key
		}
		keys = append(keys, key)
	}
	refusal := invalid("input.otherId", "%s would wait for itself: %s.", from.Key, strings.Join(keys, " blocks "))
	refusal.Extra["circle"] = keys
	return refusal
}

// blockedWay returns the stories by which one blocks another, both among them,
// the fewest there are; nil where it does not. The installation looks: a way
// may lead through products that the caller does not see.
func blockedWay(ctx context.Context, c *ent.Client, from, to string) ([]string, error) {
	ctx = asSystem(ctx)
	before := map[string]string{from: ""}
	for reached := []string{from}; len(reached) > 0; {
		var next []string
		err := inBulk(reached, func(some []string) error {
			links, err := c.Link.Query().Where(link.KindEQ(link.KindBlocks), link.FromIDIn(some...)).Order(link.ByID()).All(ctx)
			for _, l := range links {
				if _, seen := before[l.ToID]; !seen {
					before[l.ToID] = l.FromID
					next = append(next, l.ToID)
				}
			}
			return err
		})
		if err != nil {
			return nil, err
		}
		if _, found := before[to]; found {
			var way []string
			for id := to; id != ""; id = before[id] {
				way = append(way, id)
			}
			slices.Reverse(way)
			return way, nil
		}
		reached = next
	}
	return nil, nil
}

// collectLinks loads what a story's links, and what they warn of, are made of.
func collectLinks(s selection, q *ent.StoryQuery) {
	links, all := s.field("links")
	below, warns := s.field("blockersBelow")
	links = links.of("StoryLink")
	itself, _ := links.field("link")
	other, _ := links.field("story")
	if all {
		q.WithLinksFrom(func(q *ent.LinkQuery) {
			collectEnds(itself, q, selection{op: s.op}, other)
			q.Order(link.ByID())
		})
	}
	if all || warns {
		q.WithLinksTo(func(q *ent.LinkQuery) {
			if !all {
				q.Where(link.KindEQ(link.KindBlocks))
			}
			collectEnds(itself, q, joined(other, below), selection{op: s.op})
			q.Order(link.ByID())
		})
	}
}

func collectLink(s selection, q *ent.LinkQuery) { collectEnds(s, q, selection{}, selection{}) }

// collectEnds is collectLink where more is asked of a link's stories beside it.
func collectEnds(s selection, q *ent.LinkQuery, from, to selection) {
	s = s.of("Link")
	of, _ := s.field("from")
	if from = joined(of, from); len(from.sets) > 0 {
		q.WithFrom(func(q *ent.StoryQuery) { collectStory(from, q) })
	}
	of, _ = s.field("to")
	if to = joined(of, to); len(to.sets) > 0 {
		q.WithTo(func(q *ent.StoryQuery) { collectStory(to, q) })
	}
}

// joined is what two selections ask of the same thing.
func joined(a, b selection) selection {
	return selection{op: cmp.Or(a.op, b.op), sets: slices.Concat(a.sets, b.sets)}
}

// storyLinks is how a story stands to those it is linked to.
func storyLinks(s *ent.Story) []*gen.StoryLink {
	links := make([]*gen.StoryLink, 0, len(s.Edges.LinksFrom)+len(s.Edges.LinksTo))
	for _, l := range s.Edges.LinksFrom {
		links = append(links, &gen.StoryLink{Link: l, Direction: directions[l.Kind].from, Story: l.Edges.To})
	}
	for _, l := range s.Edges.LinksTo {
		links = append(links, &gen.StoryLink{Link: l, Direction: directions[l.Kind].to, Story: l.Edges.From})
	}
	slices.SortStableFunc(links, func(a, b *gen.StoryLink) int {
		place := func(l *gen.StoryLink) int { return slices.Index(gen.AllLinkDirection, l.Direction) }
		return cmp.Or(place(a)-place(b), cmp.Compare(a.Link.ID, b.Link.ID))
	})
	return links
}

// blockersBelow is what blocks a story and is ranked below it, unless it comes
// first all the same.
func blockersBelow(s *ent.Story) []*ent.Story {
	below := []*ent.Story{}
	if !isOpen(s) {
		return below
	}
	for _, l := range s.Edges.LinksTo {
		b := l.Edges.From
		planned := b.SprintID != nil && s.SprintID == nil
		if l.Kind == link.KindBlocks && b.ProductID == s.ProductID && isOpen(b) && b.Rank > s.Rank && !planned {
			below = append(below, b)
		}
	}
	slices.SortFunc(below, func(a, b *ent.Story) int { return cmp.Compare(a.Rank, b.Rank) })
	return below
}

// isOpen reports whether a story is neither accepted nor dropped.
func isOpen(s *ent.Story) bool {
	return s.Status != story.StatusAccepted && s.Status != story.StatusDropped
}
