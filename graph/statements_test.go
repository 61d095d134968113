package graph

import (
	"fmt"
	"testing"
	"time"

	"throughline/ent/viewer"
)

const scoresQuery = `{ product(key: "CHK") { forecastScores { likely times held } } }`

// kept keeps the week's statements as the server does and returns how many
// were kept.
func (w *world) kept() int {
	w.t.Helper()
	n, err := w.store.KeepStatements(w.t.Context())
	must(w.t, err)
	return n
}

func (w *world) scores() string {
	w.t.Helper()
	told := ""
	for i := range 3 {
		score := w.as(watcher).must(scoresQuery, nil).at("product", "forecastScores", i).(map[string]any)
		told += fmt.Sprintf("%v: %v of %v; ", score["likely"], score["held"], score["times"])
	}
	return told
}

// promised makes a feature with a story that the forecast says a date of.
func (w *world) promised(title string) (featureID, storyID string) {
	w.t.Helper()
	featureID = onFeature(w)["id"].(string)
	storyID = w.readyStory(title)
	w.as(po).must(`mutation($s: ID!, $f: ID!) { updateStory(input: {id: $s, featureId: $f}) { story { id } } }`, map[string]any{"s": storyID, "f": featureID})
	return featureID, storyID
}

const aYear = 52 * 7 * 24 * time.Hour

func TestAStatementCountsOnceItsDayIsOver(t *testing.T) {
	w := newWorld(t)
	w.delivered(4)
	_, inTime := w.promised("in time")
	w.promised("late")
	same(t, w.kept(), 2)
	same(t, w.scores(), "0.5: 0 of 0; 0.85: 0 of 0; 0.95: 0 of 0; ")
	w.finished(inTime)
	w.kept()
	same(t, w.scores(), "0.5: 0 of 0; 0.85: 0 of 0; 0.95: 0 of 0; ")
	w.later(aYear / 2)
	same(t, w.scores(), "0.5: 1 of 2; 0.85: 1 of 2; 0.95: 1 of 2; ")
	w.later(aYear)
	same(t, w.scores(), "0.5: 0 of 0; 0.85: 0 of 0; 0.95: 0 of 0; ")
}

func TestWhatIsDoneAfterTheDayDidNotHold(t *testing.T) {
	w := newWorld(t)
	w.delivered(4)
	_, s := w.promised("late")
	same(t, w.kept(), 1)
	w.later(aYear / 2)
	w.finished(s)
	w.kept()
	same(t, w.scores(), "0.5: 0 of 1; 0.85: 0 of 1; 0.95: 0 of 1; ")
}

func TestStatementsAreKeptOnceAWeek(t *testing.T) {
	w := newWorld(t)
	w.delivered(4)
	w.promised("waits")
	same(t, w.kept(), 1)
	w.later(24 * time.Hour)
	same(t, w.kept(), 0)
	w.later(7 * 24 * time.Hour)
	same(t, w.kept(), 1)
}

func TestAStatementIsOfWhatWasLeftThen(t *testing.T) {
	w := newWorld(t)
	w.delivered(4)
	f, first := w.promised("was there")
	same(t, w.kept(), 1)
	later := w.readyStory("came later")
	w.as(po).must(`mutation($s: ID!, $f: ID!) { updateStory(input: {id: $s, featureId: $f}) { story { id } } }`, map[string]any{"s": later, "f": f})
	w.finished(first)
	w.kept()
	w.later(aYear / 2)
	same(t, w.scores(), "0.5: 1 of 1; 0.85: 1 of 1; 0.95: 1 of 1; ")
}

func TestAFirstSliceIsStatedWhereItIsNotAllOfItsFeature(t *testing.T) {
	w := newWorld(t)
	w.delivered(4)
	f, _ := w.promised("first")
	more := w.readyStory("later")
	w.as(po).must(`mutation($s: ID!, $f: ID!) { updateStory(input: {id: $s, featureId: $f}) { story { id } } }`, map[string]any{"s": more, "f": f})
	w.as(po).must(`mutation($s: ID!) { sliceStory(input: {id: $s, slice: LATER}) { story { id } } }`, map[string]any{"s": more})
	same(t, w.kept(), 2)
}

func TestWhatIsDroppedNeitherHeldNorFailed(t *testing.T) {
	w := newWorld(t)
	w.delivered(4)
	_, s := w.promised("given up")
	same(t, w.kept(), 1)
	w.as(po).must(`mutation($s: ID!) { dropStory(input: {id: $s, reason: "Nobody asks for it."}) { story { id } } }`, map[string]any{"s": s})
	w.kept()
	w.later(aYear / 2)
	same(t, w.scores(), "0.5: 0 of 0; 0.85: 0 of 0; 0.95: 0 of 0; ")
}

func TestWithoutADateNothingIsKept(t *testing.T) {
	w := newWorld(t)
	w.delivered(1)
	w.promised("waits")
	same(t, w.kept(), 0)
}

func TestNobodyStatesForTheForecast(t *testing.T) {
	w := newWorld(t)
	ctx := viewer.NewContext(t.Context(), w.viewers[pm])
	err := w.store.Client.Statement.Create().SetWorkspaceID(w.viewers[pm].WorkspaceID).SetProductID(w.product).
		SetAbout("FEATURE").SetAboutID("feature_1").SetWeek("2026-09-28").SetStoryIds([]string{"story_1"}).SetP50("2026-10-01").SetCreatedAt(w.now).Exec(ctx)
	if err == nil {
		t.Error("a person wrote what the forecast says")
	}
}
