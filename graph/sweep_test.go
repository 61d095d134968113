package graph

import (
	"fmt"
	"testing"
	"time"

	"throughline/ent/viewer"
)

func TestWhatNobodyCanAskForIsForgotten(t *testing.T) {
	w := newWorld(t)
	ctx := viewer.NewContext(t.Context(), viewer.System(w.viewers[po].WorkspaceID))
	session := func(expires time.Duration, ended *time.Time) {
		w.store.Client.Session.Create().SetWorkspaceID(w.viewers[po].WorkspaceID).SetUserID(w.viewers[po].UserID).SetSecret([]byte("s")).
			SetCreatedAt(w.now).SetRotatedAt(w.now).SetExpiresAt(w.now.Add(expires)).SetNillableEndedAt(ended).ExecX(ctx)
	}
	soon := w.now.Add(time.Hour)
	session(365*24*time.Hour, nil)   // open still
	session(365*24*time.Hour, &soon) // ended
	session(time.Hour, nil)          // ran out
	keyed := func(key string) {
		w.as(po).must(`mutation($p: ID!, $k: String!) { createStory(input: {productId: $p, title: "a", idempotencyKey: $k}) { storyEdge { node { id } } } }`,
			map[string]any{"p": w.product, "k": key})
	}
	for i := range swept + 1 {
		w.store.Client.Answer.Create().SetWorkspaceID(w.viewers[po].WorkspaceID).SetCallerID("user").SetKey(fmt.Sprint(i)).
			SetInput([]byte("i")).SetCreatedAt(w.now).ExecX(ctx)
	}
	w.later(remembered)
	keyed("of today")
	sweep := func(want int) {
		t.Helper()
		n, err := w.store.Sweep(t.Context())
		must(t, err)
		same(t, n, want)
	}
	sweep(0)
	w.later(2 * time.Hour)
	sweep(swept + 1)
	keyed("of today")
	same(t, w.order(), "[a]")
	w.later(sessionsKept)
	sweep(2 + 1)
	same(t, w.store.Client.Session.Query().CountX(ctx), 1)
}
