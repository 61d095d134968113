package graph

import (
	"context"
	"regexp"
	"slices"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/feature"
	"throughline/ent/predicate"
	"throughline/ent/rights"
	"throughline/ent/roadmaplink"
	"throughline/ent/viewer"
	"throughline/graph/gen"
	"throughline/graph/markdown"
)

const maxShownFeatures = 200

// shareRoadmap makes an address for the roadmap of a product. What it holds is
// returned; only its hash is kept.
func shareRoadmap(ctx context.Context, in gen.ShareRoadmapInput) (*ent.RoadmapLink, string, error) {
	c, p, err := productFor(ctx, in.ProductID)
	if err != nil {
		return nil, "", err
	}
	r, err := decide(ctx, p.ID, rights.ShapeRoadmap)
	if err != nil {
		return nil, "", unproposed(err)
	}
	ends, public := in.ExpiresAt.Value(), or(in.Public, false)
	if (ends != nil) == public {
		return nil, "", invalid("input.expiresAt", "A link is either public, or says when it expires.")
	}
	if ends != nil {
		if err := checkExpiry(ctx, *ends); err != nil {
			return nil, "", err
		}
		*ends = instant(*ends)
	}
	n, err := c.RoadmapLink.Query().Where(roadmaplink.ProductID(p.ID), shown[predicate.RoadmapLink](clock(ctx))).Count(ctx)
	if err != nil {
		return nil, "", err
	}
	if n >= maxLinks {
		return nil, "", invalid("input.productId", "%d links of this roadmap are open already. Revoke one of them.", n)
	}
	shows := []string{}
	for _, part := range gen.AllRoadmapPart {
		if slices.Contains(in.Shows, part) {
			shows = append(shows, string(part))
		}
	}
	token, kept := address()
	link, err := c.RoadmapLink.Create().SetWorkspaceID(p.WorkspaceID).SetProductID(p.ID).SetSecret(kept).
		SetShows(shows).SetNillableExpiresAt(ends).SetCreatedAt(clock(ctx)).SetNillableAuthorID(authorID(ctx)).Save(ctx)
	if err != nil {
		return nil, "", err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: link.ID, version: 1, subject: p.ID, changes: []change.Field{
		changed("shows", nil, shows), changed("expiresAt", nil, ends),
	}})
	return link, token, nil
}

func revokeRoadmapLink(ctx context.Context, in gen.RevokeRoadmapLinkInput) (*ent.RoadmapLink, error) {
	link, err := db(ctx).RoadmapLink.Get(ctx, in.ID)
	if err != nil {
		return nil, orNotFound(err, "input.id")
	}
	c, err := workOf(ctx).enter(ctx, "input.id", link.ProductID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, link.ProductID, rights.ShapeRoadmap)
	if err != nil {
		return nil, err
	}
	if link, err = c.RoadmapLink.Get(ctx, in.ID); err != nil {
		return nil, orNotFound(err, "input.id")
	}
	if link.RevokedAt != nil {
		return nil, invalid("input.id", "This link was revoked already.")
	}
	if link, err = c.RoadmapLink.UpdateOneID(link.ID).SetRevokedAt(clock(ctx)).Save(ctx); err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: link.ID, version: 2, subject: link.ProductID, changes: []change.Field{changed("revoked", nil, true)}})
	return link, nil
}

// roadmapLinks are the links of a product's roadmap that open it.
func roadmapLinks(ctx context.Context, productID string) ([]*ent.RoadmapLink, error) {
	q := db(ctx).RoadmapLink.Query().Where(roadmaplink.ProductID(productID), shown[predicate.RoadmapLink](clock(ctx)))
	collectRoadmapLink(selected(ctx), q)
	return q.Order(roadmaplink.ByID(desc)).Limit(maxLinks).All(ctx)
}

func collectRoadmapLink(s selection, q *ent.RoadmapLinkQuery) {
	s = s.of("RoadmapLink")
	s.each("product", func(s selection) { q.WithProduct(func(q *ent.ProductQuery) { collectProduct(s, q) }) })
	s.each("author", func(s selection) { q.WithAuthor(func(q *ent.UserQuery) { collectUser(s, q) }) })
}

func partsOf(link *ent.RoadmapLink) []gen.RoadmapPart {
	parts := make([]gen.RoadmapPart, len(link.Shows))
	for i, part := range link.Shows {
		parts[i] = gen.RoadmapPart(part)
	}
	return parts
}

// openSharedRoadmap reads what a link shows. Whoever has it is nobody here: the
// installation reads for them, what was chosen and nothing else.
func openSharedRoadmap(ctx context.Context, in gen.OpenSharedRoadmapInput) (*gen.SharedRoadmap, error) {
	everywhere := viewer.NewContext(ctx, viewer.System(""))
	link, err := db(ctx).RoadmapLink.Query().Where(opens[predicate.RoadmapLink](in.Token, clock(ctx))).WithProduct().Only(everywhere)
	if err != nil {
		return nil, orNotFound(err, "input.token")
	}
	if !or(in.Again, false) {
		c, err := workOf(ctx).begin(ctx)
		if err != nil {
			return nil, err
		}
		if err := c.RoadmapLink.UpdateOneID(link.ID).AddReads(1).Exec(everywhere); err != nil {
			return nil, err
		}
	}
	return sharedRoadmap(viewer.NewContext(ctx, viewer.System(link.WorkspaceID)), link)
}

// sharedRoadmap is a roadmap as its link shows it. What was not chosen is not
// even read, but for the columns of the features themselves.
func sharedRoadmap(ctx context.Context, link *ent.RoadmapLink) (*gen.SharedRoadmap, error) {
	parts := partsOf(link)
	shows := func(part gen.RoadmapPart) bool { return slices.Contains(parts, part) }
	q := db(ctx).Feature.Query().Where(feature.ProductID(link.ProductID), feature.StateNEQ(feature.StateDropped))
	all, err := q.Clone().Count(ctx)
	if err != nil {
		return nil, err
	}
	if shows(gen.RoadmapPartGoals) {
		q.WithGoal()
	}
	rows, err := q.Order(feature.ByRank()).Limit(maxShownFeatures).All(ctx)
	if err != nil {
		return nil, err
	}
	ids := make([]string, len(rows))
	for i, row := range rows {
		ids[i] = row.ID
	}
	var voices map[string]int
	if shows(gen.RoadmapPartEvidence) {
		if voices, err = featureVoices(ctx, ids); err != nil {
			return nil, err
		}
	}
	var progress map[string]*gen.Progress
	if shows(gen.RoadmapPartProgress) {
		if progress, err = featureProgress(ctx, ids); err != nil {
			return nil, err
		}
	}
	shared := &gen.SharedRoadmap{Product: link.Edges.Product.Name, Shows: parts, Features: []*gen.SharedFeature{}, More: all - len(rows)}
	for _, row := range rows {
		f := &gen.SharedFeature{Title: row.Title, Horizon: row.Horizon, State: row.State}
		if shows(gen.RoadmapPartDates) && row.Horizon != feature.HorizonLater { // a window that it had before is no promise
			f.WindowStart, f.WindowEnd = row.WindowStart, row.WindowEnd
		}
		if goal := row.Edges.Goal; goal != nil {
			f.Goal = &goal.Title
		}
		if shows(gen.RoadmapPartEvidence) {
			f.Evidence = &gen.SharedEvidence{Reach: row.Reach, Impact: row.Impact, Confidence: row.Confidence, Voices: voices[row.ID]}
		}
		if shows(gen.RoadmapPartProgress) {
			p := orEmpty(progress[row.ID])
			f.Progress = &gen.SharedProgress{Stories: p.Stories, Accepted: p.Accepted}
		}
		if shows(gen.RoadmapPartWords) {
			f.WhatHTML, f.WhyHTML = withoutImages(row.What), withoutImages(row.Why)
		}
		shared.Features = append(shared.Features, f)
	}
	return shared, nil
}

var imageWords = regexp.MustCompile(`<img [^>]*?alt="([^"]*)"[^>]*>`)

// withoutImages renders words for who may not read the images of a product.
func withoutImages(words string) *string {
	html := imageWords.ReplaceAllString(markdown.HTML(words), "$1")
	return &html
}
