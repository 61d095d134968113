package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/calendar"
	"throughline/ent/event"
	"throughline/ent/retronote"
	"throughline/ent/rights"
	"throughline/graph/gen"
)

// noteAway takes back a note that is as it was written.
func noteAway(ctx context.Context, r *Resolver, e *ent.Event, later []drift) ([]step, error) {
	return []step{r.given("removeRetroNote", map[string]any{"id": e.EntityID})}, untouched(ctx, e, later)
}

// noteAgain brings a note back that was removed: the same one, by whom and when
// it was written.
func noteAgain(_ context.Context, _ *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	return []step{does("addRetroNote", func(ctx context.Context) error {
		first, err := firstOf(ctx, e)
		if err != nil {
			return err
		}
		was := textsBefore(e)
		in := gen.AddRetroNoteInput{RetroID: e.SubjectID, Kind: retronote.Kind(was["kind"]), Text: was["text"]}
		_, err = writeNote(ctx, in, func(create *ent.RetroNoteCreate) {
			create.SetID(e.EntityID).SetVersion(e.EntityVersion + 1).SetCreatedAt(first.At).SetNillableAuthorID(first.ActorID)
		})
		return err
	})}, nil
}

// firstOf is the event that made what another one happened to.
func firstOf(ctx context.Context, e *ent.Event) (*ent.Event, error) {
	return db(ctx).Event.Query().Where(event.ProductID(*e.ProductID), event.EntityID(e.EntityID)).Order(event.ByNumber()).First(ctx)
}

// textsBefore is the texts that an event changed, as they were before.
func textsBefore(e *ent.Event) map[string]string {
	was := map[string]string{}
	for name, v := range fieldsBefore(e) {
		was[name], _ = v.(string)
	}
	return was
}

// noteBack puts a note into the group it was in, or out of the one it is in.
func noteBack(_ context.Context, r *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	group := textsBefore(e)["groupId"]
	if group == "" {
		return []step{r.given("ungroupRetroNote", map[string]any{"id": e.EntityID})}, nil
	}
	return []step{does("groupRetroNotes", func(ctx context.Context) error {
		c, n, r, err := revealedNoteFor(ctx, "input.id", e.EntityID)
		if err != nil {
			return err
		}
		_, err = setGroup(ctx, c, n, &group, r)
		return err
	})}, nil
}

// groupAway takes all notes out of a group.
func groupAway(ctx context.Context, r *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	notes, err := db(ctx).RetroNote.Query().Where(retronote.GroupID(e.EntityID)).Order(retronote.ByID()).IDs(ctx)
	var steps []step
	for _, id := range notes {
		steps = append(steps, r.given("ungroupRetroNote", map[string]any{"id": id}))
	}
	return steps, err
}

// voteBack takes a vote back, or gives it again.
func voteBack(_ context.Context, r *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	mutation := "voteRetroNote"
	if added, _ := inverse(e.Changes[0]); len(added) > 0 {
		mutation = "unvoteRetroNote"
	}
	return []step{r.given(mutation, map[string]any{"id": e.EntityID})}, nil
}

// actionAway takes back an action that is as it was added.
func actionAway(ctx context.Context, r *Resolver, e *ent.Event, later []drift) ([]step, error) {
	return []step{r.given("removeRetroAction", map[string]any{"id": e.EntityID})}, untouched(ctx, e, later)
}

// actionAgain brings an action back that was removed: the same one.
func actionAgain(_ context.Context, _ *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	return []step{does("addRetroAction", func(ctx context.Context) error {
		first, err := firstOf(ctx, e)
		if err != nil {
			return err
		}
		was := textsBefore(e)
		given := func(name string) graphql.Omittable[*string] {
			if v := was[name]; v != "" {
				return graphql.OmittableOf(&v)
			}
			return graphql.Omittable[*string]{}
		}
		in := gen.AddRetroActionInput{RetroID: e.SubjectID, Text: was["text"], OwnerID: given("ownerId"), NoteID: given("noteId")}
		if due := calendar.Date(was["due"]); due != "" {
			in.Due = graphql.OmittableOf(&due)
		}
		_, err = writeAction(ctx, in, func(create *ent.RetroActionCreate) {
			create.SetID(e.EntityID).SetVersion(e.EntityVersion + 1).SetCreatedAt(first.At)
		})
		return err
	})}, nil
}

// actionBack parts an action from the story it became, or joins them again. The
// story itself has its own way back.
func actionBack(_ context.Context, _ *Resolver, e *ent.Event, _ []drift) ([]step, error) {
	return []step{does("makeStoryOfAction", func(ctx context.Context) error {
		c, a, err := actionFor(ctx, e.EntityID)
		if err != nil {
			return err
		}
		r, err := decide(ctx, a.ProductID, rights.WriteStories)
		if err != nil {
			return err
		}
		var to *string
		if id := textsBefore(e)["storyId"]; id != "" {
			to = &id
		}
		return setStory(ctx, c, a, to, r)
	})}, nil
}
