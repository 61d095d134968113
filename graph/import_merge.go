package graph

import "context"

func (im *importer) mergeFeatures(ctx context.Context, items []*item) error {
	im.report.Features.Same += len(items)
	return nil
}

func (im *importer) mergeStories(ctx context.Context, items []*item) error {
	im.report.Stories.Same += len(items)
	return nil
}

func (im *importer) foretell(ctx context.Context, p *importPlan) error { return nil }
