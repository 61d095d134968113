package demo

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"throughline/ent"
	"throughline/ent/calendar"
	"throughline/ent/comment"
	"throughline/ent/event"
	goals "throughline/ent/goal"
	"throughline/ent/guardrail"
	"throughline/ent/launch"
	"throughline/ent/launchitem"
	"throughline/ent/migrate/migrations"
	"throughline/ent/reading"
	"throughline/ent/rights"
	"throughline/ent/risk"
	"throughline/ent/sprint"
	"throughline/ent/store/storetest"
	stories "throughline/ent/story"
	"throughline/ent/user"
	"throughline/ent/viewer"
	"throughline/graph"
)

func TestTheDemoTellsItsQuarter(t *testing.T) {
	now := time.Now()
	store := empty(t, now)
	must(t, load(t, store))
	ctx, c := viewer.NewContext(t.Context(), viewer.System("")), store.Client

	t.Run("it has what the front page promises", func(t *testing.T) {
		count(t, "stories", c.Story.Query().CountX(ctx), 50, 70)
		count(t, "goals", c.Goal.Query().Where(goals.StateEQ(goals.StateActive)).CountX(ctx), 4, 4)
		count(t, "features", c.Feature.Query().CountX(ctx), 9, 15)
		for state, n := range map[sprint.State]int{sprint.StateClosed: 8, sprint.StateActive: 1, sprint.StatePlanned: 2} {
			count(t, string(state)+" sprints", c.Sprint.Query().Where(sprint.StateEQ(state)).CountX(ctx), n, n)
		}
		count(t, "sign-ins", c.User.Query().Where(user.PasswordNEQ("")).CountX(ctx), 5, 5)
		count(t, "open invitations", c.User.Query().Where(user.InvitationNotNil()).CountX(ctx), 0, 0)
		count(t, "open risks", c.Risk.Query().Where(risk.ClosedAtIsNil()).CountX(ctx), 3, 3)
		count(t, "open questions", c.Comment.Query().Where(comment.Question(true), comment.AnswerIDIsNil()).CountX(ctx), 2, 6)
	})

	t.Run("the goals stand where they should", func(t *testing.T) {
		for title, want := range map[string]float64{faster: 84, refunds: 6.9, repeat: 34.6, stores: 4} {
			g := c.Goal.Query().Where(goals.Title(title)).OnlyX(ctx)
			last := c.Reading.Query().Where(reading.GoalID(g.ID)).Order(ent.Desc(reading.FieldAt)).FirstX(ctx)
			if last.Value != want {
				t.Errorf("%s: now %v; want %v", title, last.Value, want)
			}
		}
	})

	t.Run("a guard rail holds, and one is broken", func(t *testing.T) {
		for name, want := range map[string]float64{payments: 98.2, supportCalls: 131} {
			rail := c.GuardRail.Query().Where(guardrail.Name(name)).OnlyX(ctx)
			last := c.Reading.Query().Where(reading.GuardRailID(rail.ID)).Order(ent.Desc(reading.FieldAt)).FirstX(ctx)
			if last.Value != want {
				t.Errorf("%s: now %v; want %v", name, last.Value, want)
			}
		}
	})

	t.Run("the active sprint is on its way", func(t *testing.T) {
		s := c.Sprint.Query().Where(sprint.StateEQ(sprint.StateActive)).OnlyX(ctx)
		if s.Name != "Sprint 24" {
			t.Errorf("the active sprint is %s", s.Name)
		}
		for status, n := range map[stories.Status]int{stories.StatusReady: 2, stories.StatusInProgress: 3, stories.StatusInReview: 2, stories.StatusAccepted: 4} {
			count(t, string(status), c.Story.Query().Where(stories.SprintID(s.ID), stories.StatusEQ(status)).CountX(ctx), n, n)
		}
		count(t, "blocked", c.Story.Query().Where(stories.SprintID(s.ID), stories.BlockedSinceNotNil()).CountX(ctx), 1, 1)
	})

	t.Run("one story is in hand for longer than most were", func(t *testing.T) {
		lea := c.User.Query().Where(user.Email("po@demo.test")).OnlyX(ctx)
		p := c.Product.Query().OnlyX(ctx)
		as := &viewer.Viewer{UserID: lea.ID, WorkspaceID: p.WorkspaceID, Roles: map[string][]rights.RoleKind{p.ID: {rights.PO}}}
		asked := httptest.NewRequestWithContext(viewer.NewContext(t.Context(), as), "POST", "/graphql", strings.NewReader(
			`{"query": "{ product(key: \"CHK\") { cycleTimes { p85 } activeSprint { board { columns { stories { key age } } } } } }"}`))
		asked.Header.Set("Content-Type", "application/json")
		answered := httptest.NewRecorder()
		graph.NewHandler(store, &graph.Resolver{}, nil).ServeHTTP(answered, asked)
		var got struct {
			Data struct {
				Product struct {
					CycleTimes   struct{ P85 float64 }
					ActiveSprint struct {
						Board struct {
							Columns []struct {
								Stories []struct {
									Key string
									Age float64
								}
							}
						}
					}
				}
			}
		}
		must(t, json.Unmarshal(answered.Body.Bytes(), &got))
		var long []string
		for _, column := range got.Data.Product.ActiveSprint.Board.Columns {
			for _, s := range column.Stories {
				if s.Age > got.Data.Product.CycleTimes.P85 {
					long = append(long, s.Key)
				}
			}
		}
		if got.Data.Product.CycleTimes.P85 == 0 || !slices.Equal(long, []string{"CHK-210"}) {
			t.Errorf("%v are in hand for longer than %v days; %s", long, got.Data.Product.CycleTimes.P85, answered.Body)
		}
	})

	t.Run("one launch is behind it and one ahead", func(t *testing.T) {
		count(t, "launches", c.Launch.Query().CountX(ctx), 2, 2)
		count(t, "launched", c.Launch.Query().Where(launch.LaunchedOnNotNil()).CountX(ctx), 1, 1)
		ahead := c.LaunchItem.Query().Where(launchitem.HasLaunchWith(launch.LaunchedOnIsNil()))
		count(t, "items", ahead.Clone().CountX(ctx), 7, 7)
		count(t, "items done", ahead.Clone().Where(launchitem.Done(true)).CountX(ctx), 2, 2)
		for _, email := range []string{"pm@demo.test", "po@demo.test", "viewer@demo.test"} {
			count(t, "items of "+email, ahead.Clone().Where(launchitem.HasOwnerWith(user.Email(email))).CountX(ctx), 1, 1)
		}
	})

	t.Run("every way a story can go is in it", func(t *testing.T) {
		for _, action := range []string{
			"sendBackStory", "reopenStory", "splitStory", "linkStories", "dropStory", "blockStory", "unblockStory", "moveStory",
			"removeFromSprint", "answerQuestion", "raiseRisk", "closeRisk", "attendReview", "revealRetro", "makeStoryOfAction", "updateCriterion", "updateFeature", "updateGoal",
		} {
			if !c.Event.Query().Where(event.Action(action)).ExistX(ctx) {
				t.Errorf("nothing in the log was done by %s", action)
			}
		}
		count(t, "acceptances that no longer hold", c.Story.Query().Where(stories.VerdictStale(true)).CountX(ctx), 1, 3)
		carried := 0
		for _, s := range c.Story.Query().WithSprints().AllX(ctx) {
			if len(s.Edges.Sprints) > 1 {
				carried++
			}
		}
		count(t, "stories in more than one sprint", carried, 3, 8)
	})

	t.Run("the log is whole, in order and past", func(t *testing.T) {
		p := c.Product.Query().OnlyX(ctx)
		log := c.Event.Query().Where(event.ProductID(p.ID)).Order(event.ByNumber()).AllX(ctx)
		count(t, "events", len(log), p.LastEvent, p.LastEvent)
		for i, e := range log {
			if e.Number != i+1 {
				t.Fatalf("event %d has number %d", i+1, e.Number)
			}
			if e.At.After(now) || i > 0 && e.At.Before(log[i-1].At) {
				t.Fatalf("event %d, %s, is of %s; the one before of %s; now is %s", e.Number, e.Action, e.At, log[max(i-1, 0)].At, now)
			}
			given := e.Action == "tickLaunchItem" || e.Action == "voiceLaunch" // to whoever owns an item, who decides nothing
			if e.ActorID == nil || e.Hat == nil || e.Decision == nil && !given {
				t.Fatalf("event %d, %s, does not say who decided what under which hat", e.Number, e.Action)
			}
		}
	})

	t.Run("who signs in was here before, and not since", func(t *testing.T) {
		visits := c.Visit.Query().AllX(ctx)
		count(t, "visits", len(visits), 5, 5)
		for _, v := range visits {
			since := c.Event.Query().Where(event.NumberGT(v.Number)).AllX(ctx)
			count(t, "events since", len(since), 3, 60)
			if since[0].At.Before(v.At) {
				t.Errorf("event %d of %s was before the visit of %s ended", since[0].Number, since[0].At, v.At)
			}
		}
	})

	t.Run("it is loaded once", func(t *testing.T) {
		if err := load(t, store); !errors.Is(err, ErrNotEmpty) {
			t.Fatalf("loading again answered %v", err)
		}
		count(t, "workspaces", c.Workspace.Query().CountX(ctx), 1, 1)
	})
}

// awkward are days on which something about the calendar is special.
var awkward = []string{
	"2026-11-22T23:30:00Z", // a Sunday, and Monday in Berlin
	"2028-02-29T15:00:00Z", // a leap day
	"2026-10-25T00:30:00Z", // the night in which summer time ends in Berlin
	"2027-03-28T01:30:00Z", // the night in which it begins
}

// special are more of them.
var special = []string{
	"2026-11-21T12:00:00Z", // a Saturday
	"2026-11-23T08:00:00Z", // a Monday morning, before anything happened
	"2026-11-23T10:00:00Z", // the same Monday, later
	"2027-01-01T00:00:00Z", // a new year
	"2028-03-01T07:00:00Z", // the morning after a leap day
	"2026-07-31T21:59:00Z", // the end of a month, a minute before midnight in Berlin
}

// TestTheStoryEndsNow is about when things happen, on any day it is loaded.
func TestTheStoryEndsNow(t *testing.T) {
	var clocks []time.Time
	for _, text := range slices.Concat(awkward, special) {
		now, err := time.Parse(time.RFC3339, text)
		must(t, err)
		clocks = append(clocks, now)
	}
	for day := range 400 { // and every day of a year, at all hours
		clocks = append(clocks, time.Date(2026, 1, 1+day, day%24, day%60, 0, 0, time.UTC))
	}
	for _, now := range clocks {
		q := quarterUntil(now)
		story := newTeller(nil, q).everything()
		if last := story[len(story)-1].at; last.After(now) || now.Sub(last) > 4*24*time.Hour {
			t.Fatalf("at %s the story ends %s", now, last)
		}
		for _, s := range story {
			if day := s.at.In(q.zone).Weekday(); day == time.Saturday || day == time.Sunday {
				t.Fatalf("at %s something happens on %s", now, s.at)
			}
		}
		today := calendar.On(now, q.zone)
		if start, end := q.date(activeSprint, 1), q.date(activeSprint, sprintDays); start > today || today > end {
			t.Fatalf("at %s the active sprint is from %s to %s", now, start, end)
		}
	}
}

func TestTheDemoLoadsOnAnyDay(t *testing.T) {
	// What the days do to the calendar is tested above; here, that the API takes it.
	days := awkward
	if testing.Short() || storetest.Cluster() != "" { // there it takes three seconds each
		days = awkward[:1]
	}
	for _, text := range days {
		t.Run(text, func(t *testing.T) {
			t.Parallel()
			now, err := time.Parse(time.RFC3339, text)
			must(t, err)
			must(t, load(t, empty(t, now)))
		})
	}
}

func TestAMistakeInTheStoryIsSaid(t *testing.T) {
	for what, deed := range map[string]deed{
		`"CHK-1" is not there yet`:                accepts("CHK-1", ""),
		`"criterion 3 of CHK-1" is not there yet`: meets("CHK-1", 3),
		"nobody asked about CHK-1":                answers("CHK-1", "Yes."),
		"nothing is at risk with One-tap pay":     closes(oneTap, "It came."),
	} {
		err := step{do: deed}.happens(newTeller(nil, quarter{}))
		if fmt.Sprint(err) != what {
			t.Errorf("answered %v; want %s", err, what)
		}
	}
}

// empty returns an empty database at whose time it is now.
func empty(t testing.TB, now time.Time) *graph.Store {
	s := storetest.OpenWith(t, migrations.FS)
	return &graph.Store{Client: ent.NewClient(ent.Driver(s.Driver())), Dialect: s.Dialect(), Now: func() time.Time { return now }}
}

// load loads the demo. Hashing a password takes a while and is not what is tested.
func load(t testing.TB, store *graph.Store) error {
	hash := func(context.Context, string) (string, error) { return "kept", nil }
	return Load(t.Context(), store, graph.NewHandler(store, &graph.Resolver{}, nil), hash)
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func count(t *testing.T, what string, n, least, most int) {
	t.Helper()
	if n < least || n > most {
		t.Errorf("%d %s; want %d to %d", n, what, least, most)
	}
}

// BenchmarkLoad is how long `serve --demo` takes longer on its first start.
func BenchmarkLoad(b *testing.B) {
	now := time.Now()
	for b.Loop() {
		b.StopTimer()
		store := empty(b, now)
		b.StartTimer()
		must(b, load(b, store))
	}
}
