package graph

import (
	"fmt"
	"testing"
)

const (
	writeMany  = `mutation($p: ID!, $s: [StoryInput!]!, $k: String, $to: Place) { createStories(input: {productId: $p, stories: $s, idempotencyKey: $k, to: $to}) { storyIds product { lastEvent } } }`
	changeMany = `mutation($s: [StoryEdit!]!) { updateStories(input: {stories: $s, reason: "Renamed together"}) { storyIds } }`
	moveMany   = `mutation($s: [ID!]!, $after: ID, $to: Place) { moveStories(input: {storyIds: $s, after: $after, to: $to}) { storyIds } }`
)

// titled are stories to write.
func titled(titles ...string) (all []any) {
	for _, title := range titles {
		all = append(all, map[string]any{"title": title})
	}
	return all
}

func TestManyStoriesAreWrittenInTheirOrder(t *testing.T) {
	w := newWorld(t)
	w.story("there before")
	vars := map[string]any{"p": w.product, "s": titled("a", "b", "c"), "k": "many", "to": "TOP"}
	first := w.as(po).must(writeMany, vars).at("createStories", "storyIds")
	same(t, w.titles(), []string{"a", "b", "c", "there before"})
	same(t, w.as(po).must(writeMany, vars).at("createStories", "storyIds"), first)
	same(t, len(w.titles()), 4)
}

func TestOfManyStoriesAllAreWrittenOrNone(t *testing.T) {
	w := newWorld(t)
	a := w.as(po).ask(writeMany, map[string]any{"p": w.product, "s": titled("a", " ", "c", "")})
	var fields []any
	for _, err := range a.Errors {
		fields = append(fields, err.Extensions["field"])
	}
	same(t, fields, []any{"input.stories.1.title", "input.stories.3.title"})
	same(t, len(w.titles()), 0)
	w.as(po).ask(writeMany, map[string]any{"p": w.product, "s": []any{}}).refused(t, Invalid, "input.stories")
	w.as(po).ask(writeMany, map[string]any{"p": w.product, "s": titled(make([]string, maxBulk+1)...)}).refused(t, Invalid, "")
	same(t, len(w.as(po).ask(writeMany, map[string]any{"p": w.product, "s": titled(make([]string, 100)...)}).Errors), mostErrors)
}

func TestAThousandStoriesAreWrittenInOneRequest(t *testing.T) {
	w := newWorld(t)
	var titles []string
	for i := range maxBulk {
		titles = append(titles, fmt.Sprint("Story ", i+1))
	}
	ids := w.as(po).must(writeMany, map[string]any{"p": w.product, "s": titled(titles...)}).at("createStories", "storyIds").([]any)
	same(t, len(ids), maxBulk)
	same(t, w.titles()[99], "Story 100")
}

func TestManyStoriesAreChangedTogether(t *testing.T) {
	w := newWorld(t)
	a, b := w.story("a"), w.story("b")
	w.as(po).ask(changeMany, map[string]any{"s": []any{
		map[string]any{"id": a, "title": "aa"},
		map[string]any{"id": "story_01h2xcejqtf2nbrexx3vqjhp41", "title": "x"},
	}}).refused(t, NotFound, "input.stories.1.id")
	same(t, w.titles(), []string{"a", "b"})
	w.as(dev).ask(changeMany, map[string]any{"s": []any{map[string]any{"id": a, "title": "aa"}}}).refused(t, Forbidden, "")
	w.as(po).must(changeMany, map[string]any{"s": []any{map[string]any{"id": b, "title": "bb"}, map[string]any{"id": a, "title": "aa"}}})
	same(t, w.titles(), []string{"aa", "bb"})
}

func TestManyStoriesAreMovedTogether(t *testing.T) {
	w := newWorld(t)
	a, b, c, d := w.story("a"), w.story("b"), w.story("c"), w.story("d")
	w.as(po).must(moveMany, map[string]any{"s": []any{d, b}, "to": "TOP"})
	same(t, w.titles(), []string{"d", "b", "a", "c"})
	w.as(po).must(moveMany, map[string]any{"s": []any{b, d}, "after": c})
	same(t, w.titles(), []string{"a", "c", "b", "d"})
	w.as(po).ask(moveMany, map[string]any{"s": []any{a, c}, "after": c}).refused(t, Invalid, "input.after")
	w.as(po).ask(moveMany, map[string]any{"s": []any{a, c, a}, "to": "TOP"}).refused(t, Invalid, "input.storyIds.2")
	w.as(po).ask(moveMany, map[string]any{"s": []any{a, "story_01h2xcejqtf2nbrexx3vqjhp41"}, "to": "TOP"}).refused(t, NotFound, "input.storyIds.1")
	w.as(po).ask(moveMany, map[string]any{"s": []any{a}}).refused(t, Invalid, "input")
	same(t, w.titles(), []string{"a", "c", "b", "d"})
}
