package graph

import (
	"cmp"
	"context"
	"slices"
	"unicode/utf8"

	"throughline/ent"
	"throughline/ent/insight"
	"throughline/ent/searchable"
	"throughline/graph/fulltext"
	"throughline/graph/gen"
)

const (
	mostAlike  = 5
	leastAlike = 0.2
	mostWords  = 12 // that candidates are looked for with
	tooCommon  = 60 // candidates of one word
	stemLength = 6
)

// similarInsights finds the insights of a product that say much the same as a
// text: candidates from the full-text index, compared word by word.
func similarInsights(ctx context.Context, productID, text string, except *string) ([]*gen.SimilarInsight, error) {
	text, err := clean("text", text, maxText)
	if err != nil {
		return nil, err
	}
	wanted := stems(text)
	numbers, err := candidates(ctx, productID, wanted)
	if err != nil || len(numbers) == 0 {
		return []*gen.SimilarInsight{}, err
	}
	of, err := db(ctx).Searchable.Query().Where(searchable.IDIn(numbers...)).Select(searchable.FieldThingID).Strings(ctx)
	if err != nil {
		return nil, err
	}
	q := db(ctx).Insight.Query().Where(insight.IDIn(of...), insight.ProductID(productID))
	if except != nil {
		q.Where(insight.IDNEQ(*except), insight.Not(insight.HasUnlikeWith(insight.ID(*except))))
	}
	collectInsight(selected(ctx, "insight"), q)
	rows, err := q.All(ctx)
	if err != nil {
		return nil, err
	}
	alike := []*gen.SimilarInsight{}
	for _, row := range rows {
		if one := compared(row, wanted); one.Likeness >= leastAlike {
			alike = append(alike, one)
		}
	}
	slices.SortFunc(alike, func(a, b *gen.SimilarInsight) int {
		return cmp.Or(cmp.Compare(b.Likeness, a.Likeness), cmp.Compare(b.Insight.ID, a.Insight.ID))
	})
	return alike[:min(len(alike), mostAlike)], nil
}

// stems returns the words of a text that tell it from others, each as it is
// written there by what it is compared by.
func stems(text string) map[string]string {
	all := map[string]string{}
	for _, w := range fulltext.Words(text) {
		if utf8.RuneCountInString(w.Text) < 3 {
			continue
		}
		stem := string([]rune(w.Text)[:min(stemLength, utf8.RuneCountInString(w.Text))])
		if all[stem] == "" {
			all[stem] = text[w.Start:w.End]
		}
	}
	return all
}

// candidates returns the numbers, in the index, of insights that have one of the
// longest words, which are the rarest on the whole, unless too many have it.
func candidates(ctx context.Context, productID string, wanted map[string]string) ([]int, error) {
	index, err := indexFor(ctx)
	if err != nil {
		return nil, err
	}
	words := make([]string, 0, len(wanted))
	for stem := range wanted {
		words = append(words, stem)
	}
	slices.SortFunc(words, func(a, b string) int {
		return cmp.Or(cmp.Compare(len(wanted[b]), len(wanted[a])), cmp.Compare(a, b))
	})
	var found []int
	for _, word := range words[:min(len(words), mostWords)] {
		ask := fulltext.Parse(word).Ask([]string{productID}, tagsOf(searchable.KindInsight))
		numbers, err := index.Find(ctx, db(ctx), ask, 0, tooCommon+1)
		if err != nil {
			return nil, err
		}
		if len(numbers) <= tooCommon {
			found = append(found, numbers...)
		}
	}
	slices.Sort(found)
	return slices.Compact(found), nil
}

// compared says how like an insight is to a text, by their words.
func compared(row *ent.Insight, wanted map[string]string) *gen.SimilarInsight {
	has := stems(row.Words)
	shared := []string{}
	for stem, written := range has {
		if wanted[stem] != "" {
			shared = append(shared, written)
		}
	}
	slices.Sort(shared)
	likeness := 0.0
	if all := len(wanted) + len(has) - len(shared); all > 0 {
		likeness = float64(len(shared)) / float64(all)
	}
	return &gen.SimilarInsight{Insight: row, Likeness: likeness, SharedWords: shared}
}
