package graph

import (
	"context"
	"encoding/json"
	"slices"

	"throughline/ent"
	"throughline/ent/calendar"
	"throughline/ent/change"
	"throughline/ent/event"
	"throughline/ent/feature"
	"throughline/ent/ids"
	"throughline/ent/label"
	"throughline/ent/sprint"
	"throughline/ent/story"
	"throughline/ent/user"
)

// What an import changed of what was here is put back as it was, each thing whole
// or not at all: where somebody changed the thing since, or what it was with is
// gone, it stays and is named.

// altered is what an import changed of one thing.
type altered struct {
	version int // that it left
	changes []change.Field
	erased  bool // nobody knows any more what it was
}

// findAltered learns what the import changed of what it did not make.
func (b *backing) findAltered(ctx context.Context) error {
	rows, err := b.c.Event.Query().Where(b.events(), event.EntityVersionGT(1)).Order(event.ByNumber()).All(ctx)
	if err != nil {
		return err
	}
	b.altered = map[string]map[string]*altered{"story": {}, "feature": {}, "sprint": {}}
	var refs []string
	for _, e := range rows {
		noun := ids.Prefix(e.EntityID)
		of := b.altered[noun]
		if _, made := slices.BinarySearch(b.made[noun], e.EntityID); made || of == nil {
			continue
		}
		a := of[e.EntityID]
		if a == nil {
			a = &altered{version: e.EntityVersion}
			of[e.EntityID] = a
		}
		a.erased = a.erased || e.Salt == nil || e.EntityVersion > a.version+1 // somebody came between
		a.version = e.EntityVersion
		a.add(e.Changes)
		for _, f := range e.Changes {
			refs = append(refs, withWhat(f)...)
		}
	}
	if b.taken, err = b.activeBeside(ctx, b.made["sprint"]); err != nil {
		return err
	}
	return b.lookFor(ctx, slices.Compact(slices.Sorted(slices.Values(refs))))
}

// add takes a later change in: of a field that changed twice the first value is
// what it was.
func (a *altered) add(changes []change.Field) {
	for _, f := range changes {
		if i := slices.IndexFunc(a.changes, func(had change.Field) bool { return had.Name == f.Name }); i >= 0 {
			a.changes[i].To = f.To
			continue
		}
		a.changes = append(a.changes, f)
	}
}

// opens reports whether a sprint was in one of these states.
func (a *altered) opens(states ...sprint.State) bool {
	return slices.ContainsFunc(a.changes, func(f change.Field) bool {
		return f.Name == "state" && slices.Contains(states, pastOf[sprint.State](f))
	})
}

// activeBeside reports whether a sprint is active that the import did not change
// and that is none of those that go.
func (b *backing) activeBeside(ctx context.Context, going []string) (bool, error) {
	active, err := b.c.Sprint.Query().Where(sprint.ProductID(b.run.ProductID), sprint.StateEQ(sprint.StateActive)).IDs(ctx)
	return slices.ContainsFunc(active, func(id string) bool {
		return !slices.Contains(going, id) && b.altered["sprint"][id] == nil
	}), err
}

// pastOf is what a field was.
func pastOf[T any](f change.Field) (was T) {
	if f.From == nil {
		return was
	}
	if err := json.Unmarshal([]byte(*f.From), &was); err != nil {
		panic("graph: a logged value that is not what it was logged as: " + err.Error())
	}
	return was
}

// withWhat returns the things that a field said something was with.
func withWhat(f change.Field) []string {
	switch f.Name {
	case "featureId", "parentId", "sprintId":
		if id := pastOf[string](f); id != "" {
			return []string{id}
		}
	case "assignees", "labels", "sprints":
		return pastOf[[]string](f)
	}
	return nil
}

// lookFor learns which things are here, and which sprints are closed.
func (b *backing) lookFor(ctx context.Context, refs []string) error {
	b.here, b.closed = map[string]bool{}, map[string]bool{}
	for noun, all := range byPrefix(refs) {
		err := inBulk(all, func(some []string) (err error) {
			var found []string
			switch noun {
			case "feature":
				found, err = b.c.Feature.Query().Where(feature.IDIn(some...)).IDs(ctx)
			case "label":
				found, err = b.c.Label.Query().Where(label.IDIn(some...)).IDs(ctx)
			case "story":
				found, err = b.c.Story.Query().Where(story.IDIn(some...)).IDs(ctx)
			case "user":
				found, err = b.c.User.Query().Where(user.IDIn(some...)).IDs(ctx)
			case "sprint":
				var rows []*ent.Sprint
				rows, err = b.c.Sprint.Query().Where(sprint.IDIn(some...)).All(ctx)
				for _, row := range rows {
					found = append(found, row.ID)
					a := b.altered["sprint"][row.ID]
					reopens := a != nil && b.stands(a, row.Version) && a.opens(sprint.StatePlanned, sprint.StateActive)
					b.closed[row.ID] = row.State == sprint.StateClosed && !reopens
				}
			}
			for _, id := range found {
				b.here[id] = true
			}
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// stands reports whether a thing is as the import left it, and can be as it was.
func (b *backing) stands(a *altered, version int) bool {
	if a.erased || a.version != version || b.taken && a.opens(sprint.StateActive) {
		return false
	}
	for _, f := range a.changes {
		for _, id := range withWhat(f) {
			if !b.here[id] || f.Name == "sprintId" && b.closed[id] {
				return false
			}
		}
	}
	return true
}

// putBack tells the log that a thing is as it was, once it is.
func (b *backing) putBack(ctx context.Context, id string, a *altered, err error) error {
	if err != nil {
		return err
	}
	back := make([]change.Field, len(a.changes))
	for i, f := range a.changes {
		back[i] = change.Field{Name: f.Name, From: f.To, To: f.From}
	}
	workOf(ctx).record(ctx, entry{ruling: b.ruling, entity: id, version: a.version + 1, changes: back})
	b.back++
	return nil
}

func (b *backing) putBackStories(ctx context.Context) error {
	system, now := asSystem(ctx), clock(ctx)
	return inBulk(sortedKeys(b.altered["story"]), func(some []string) error {
		rows, err := b.c.Story.Query().Where(story.IDIn(some...)).Order(story.ByRank()).All(system)
		for _, row := range rows {
			a := b.altered["story"][row.ID]
			if !b.stands(a, row.Version) {
				b.changed = append(b.changed, row.Key)
				continue
			}
			up := b.c.Story.UpdateOne(row).SetVersion(row.Version + 1).SetUpdatedAt(now)
			for _, f := range a.changes {
				switch f.Name {
				case "title":
					up.SetTitle(pastOf[string](f))
				case "body":
					up.SetBody(pastOf[string](f))
				case "points":
					setOrClear(pastOf[*float64](f), up.SetPoints, up.ClearPoints)
				case "featureId":
					setOrClear(pastOf[*string](f), up.SetFeatureID, up.ClearFeatureID)
				case "parentId":
					setOrClear(pastOf[*string](f), up.SetParentID, up.ClearParentID)
				case "sprintId":
					setOrClear(pastOf[*string](f), up.SetSprintID, up.ClearSprintID)
				case "blocked":
					reason := pastOf[string](f)
					up.SetBlockedReason(reason)
					setOrClear(when(now, reason != ""), up.SetBlockedSince, up.ClearBlockedSince)
				case "status":
					becomes(up, pastOf[story.Status](f), now)
				case "assignees":
					up.ClearAssignees().AddAssigneeIDs(pastOf[[]string](f)...)
				case "labels":
					up.ClearLabels().AddLabelIDs(pastOf[[]string](f)...)
				case "sprints":
					up.ClearSprints().AddSprintIDs(pastOf[[]string](f)...)
				}
			}
			if err := b.putBack(ctx, row.ID, a, up.Exec(system)); err != nil {
				return err
			}
		}
		return err
	})
}

func (b *backing) putBackFeatures(ctx context.Context) error {
	system := asSystem(ctx)
	return inBulk(sortedKeys(b.altered["feature"]), func(some []string) error {
		rows, err := b.c.Feature.Query().Where(feature.IDIn(some...)).Order(feature.ByID()).All(system)
		for _, row := range rows {
			a := b.altered["feature"][row.ID]
			if !b.stands(a, row.Version) {
				b.changed = append(b.changed, row.Title)
				continue
			}
			up := b.c.Feature.UpdateOne(row).SetVersion(row.Version + 1).SetUpdatedAt(clock(ctx))
			for _, f := range a.changes {
				switch f.Name {
				case "title":
					up.SetTitle(pastOf[string](f))
				case "what":
					up.SetWhat(pastOf[string](f))
				case "state":
					up.SetState(pastOf[feature.State](f))
				}
			}
			if err := b.putBack(ctx, row.ID, a, up.Exec(system)); err != nil {
				return err
			}
		}
		return err
	})
}

// putBackSprints comes when what is to go is known: a sprint is the active one
// again where no other that stays is.
func (b *backing) putBackSprints(ctx context.Context) error {
	system := asSystem(ctx)
	var err error
	if b.taken, err = b.activeBeside(system, sortedKeys(b.doomed[sprint.Table])); err != nil {
		return err
	}
	return inBulk(sortedKeys(b.altered["sprint"]), func(some []string) error {
		rows, err := b.c.Sprint.Query().Where(sprint.IDIn(some...)).Order(sprint.BySort()).All(system)
		for _, row := range rows {
			a := b.altered["sprint"][row.ID]
			if !b.stands(a, row.Version) {
				b.changed = append(b.changed, row.Name)
				continue
			}
			up := b.c.Sprint.UpdateOne(row).SetVersion(row.Version + 1).SetUpdatedAt(clock(ctx))
			for _, f := range a.changes {
				switch f.Name {
				case "name":
					up.SetName(pastOf[string](f))
				case "goal":
					up.SetGoal(pastOf[string](f))
				case "start":
					start := pastOf[*calendar.Date](f)
					setOrClear(start, up.SetStart, up.ClearStart)
					up.SetSort(sortOf(start, row.ID))
				case "end":
					setOrClear(pastOf[*calendar.Date](f), up.SetEnd, up.ClearEnd)
				case "state":
					state := pastOf[sprint.State](f)
					if up.SetState(state); state != sprint.StateClosed {
						up.ClearClosedAt()
					}
					if state == sprint.StatePlanned {
						up.ClearStartedAt()
					}
				}
			}
			if err := b.putBack(ctx, row.ID, a, up.Exec(system)); err != nil {
				return err
			}
		}
		return err
	})
}
