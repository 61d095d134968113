package guard_test

import (
	"context"
	"errors"
	"reflect"
	"testing"

	"throughline/ent"
	"throughline/ent/guard"
	"throughline/ent/migrate/migrations"
	"throughline/ent/rights"
	_ "throughline/ent/runtime"
	"throughline/ent/store/storetest"
	"throughline/ent/story"
	"throughline/ent/viewer"
)

func open(t *testing.T) *ent.Client {
	t.Helper()
	return ent.NewClient(ent.Driver(storetest.OpenWith(t, migrations.FS).Driver()))
}

// nouns calls do with the client of every entity there is.
func nouns(t *testing.T, c *ent.Client, do func(noun string, client reflect.Value)) {
	t.Helper()
	clients, n := reflect.ValueOf(c).Elem(), 0
	for i := range clients.NumField() {
		if field := clients.Type().Field(i); field.IsExported() && clients.Field(i).Kind() == reflect.Pointer {
			if clients.Field(i).MethodByName("Query").IsValid() {
				do(field.Name, clients.Field(i))
				n++
			}
		}
	}
	if n < 15 {
		t.Fatalf("found %d entities", n)
	}
}

func call(v reflect.Value, method string, args ...any) []reflect.Value {
	in := make([]reflect.Value, len(args))
	for i, a := range args {
		in[i] = reflect.ValueOf(a)
	}
	return v.MethodByName(method).Call(in)
}

func failure(out []reflect.Value) error {
	err, _ := out[len(out)-1].Interface().(error)
	return err
}

func TestNobodyReadsOrChangesAnything(t *testing.T) {
	c := open(t)
	for name, ctx := range map[string]context.Context{
		"nobody":             t.Context(),
		"a token that reads": viewer.NewContext(t.Context(), &viewer.Viewer{UserID: "u", WorkspaceID: "w", Admin: true, ReadOnly: true}),
		"someone of nowhere": viewer.NewContext(t.Context(), &viewer.Viewer{UserID: "u", WorkspaceID: "w"}),
	} {
		t.Run(name, func(t *testing.T) {
			nouns(t, c, func(noun string, client reflect.Value) {
				if name == "nobody" {
					if err := failure(call(call(client, "Query")[0], "Count", ctx)); !errors.Is(err, guard.ErrDenied) {
						t.Errorf("%s can be read: %v", noun, err)
					}
				}
				for _, way := range []string{"Update", "Delete", "Create"} {
					out := call(call(client, way)[0], "Exec", ctx)
					// Whoever may delete somewhere deletes nothing here: the rows are not there.
					nothing := way == "Delete" && name == "someone of nowhere" && out[0].Int() == 0
					if err := failure(out); err == nil && !nothing {
						t.Errorf("%s %s was allowed", way, noun)
					}
				}
			})
		})
	}
}

func TestOneSeesTheirOwnProductsAndNoOther(t *testing.T) {
	c := open(t)
	everywhere := viewer.NewContext(t.Context(), viewer.System(""))
	mine := c.Product.Create().SetWorkspaceID("w1").SetKey("CHK").SetName("Mine").SetWorkingDays([]int{1}).SetEstimationScale([]float64{1}).SaveX(everywhere)
	other := c.Product.Create().SetWorkspaceID("w1").SetKey("PAY").SetName("Other").SetWorkingDays([]int{1}).SetEstimationScale([]float64{1}).SaveX(everywhere)
	for _, p := range []*ent.Product{mine, other} {
		c.Story.Create().SetWorkspaceID("w1").SetProductID(p.ID).SetKey(p.Key + "-1").SetTitle("Story").SetRank("a0").ExecX(everywhere)
	}
	as := func(workspace string, admin bool, products ...string) context.Context {
		roles := map[string][]rights.RoleKind{}
		for _, id := range products {
			roles[id] = []rights.RoleKind{rights.PO}
		}
		return viewer.NewContext(t.Context(), &viewer.Viewer{UserID: "u", WorkspaceID: workspace, Admin: admin, Roles: roles})
	}
	for name, c := range map[string]struct {
		got  int
		want int
	}{
		"one product":             {c.Story.Query().CountX(as("w1", false, mine.ID)), 1},
		"two":                     {c.Story.Query().CountX(as("w1", false, mine.ID, other.ID)), 2},
		"none":                    {c.Story.Query().CountX(as("w1", false)), 0},
		"an admin":                {c.Story.Query().CountX(as("w1", true)), 2},
		"an admin elsewhere":      {c.Story.Query().CountX(as("w2", true)), 0},
		"a role that is not ours": {c.Story.Query().CountX(as("w2", false, mine.ID)), 0},
		"the installation there":  {c.Story.Query().CountX(viewer.NewContext(t.Context(), viewer.System("w2"))), 0},
	} {
		if c.got != c.want {
			t.Errorf("%s sees %d stories, not %d", name, c.got, c.want)
		}
	}
}

func TestAFieldIsChangedByWhoDecidesIt(t *testing.T) {
	c := open(t)
	everywhere := viewer.NewContext(t.Context(), viewer.System(""))
	p := c.Product.Create().SetWorkspaceID("w1").SetKey("CHK").SetName("Mine").SetWorkingDays([]int{1}).SetEstimationScale([]float64{1}).SaveX(everywhere)
	s := c.Story.Create().SetWorkspaceID("w1").SetProductID(p.ID).SetKey("CHK-1").SetTitle("Story").SetRank("a0").SaveX(everywhere)
	for name, change := range map[string]struct {
		set func(*ent.StoryUpdateOne)
		may []rights.RoleKind
	}{
		"title":                   {func(u *ent.StoryUpdateOne) { u.SetTitle("Other") }, []rights.RoleKind{rights.PO}},
		"rank":                    {func(u *ent.StoryUpdateOne) { u.SetRank("a1") }, []rights.RoleKind{rights.PO}},
		"points":                  {func(u *ent.StoryUpdateOne) { u.SetPoints(3) }, []rights.RoleKind{rights.PO, rights.Developer}},
		"goal":                    {func(u *ent.StoryUpdateOne) { u.ClearGoalID() }, []rights.RoleKind{rights.PM, rights.PO}},
		"status":                  {func(u *ent.StoryUpdateOne) { u.SetStatus(story.StatusReady) }, []rights.RoleKind{rights.PO, rights.Developer}},
		"both":                    {func(u *ent.StoryUpdateOne) { u.SetPoints(3).SetTitle("Other") }, []rights.RoleKind{rights.PO}},
		"nothing but bookkeeping": {func(u *ent.StoryUpdateOne) { u.AddVersion(1) }, nil},
	} {
		for _, role := range rights.Roles {
			ctx := viewer.NewContext(t.Context(), &viewer.Viewer{UserID: "u", WorkspaceID: "w1", Roles: map[string][]rights.RoleKind{p.ID: {role}}})
			up := c.Story.UpdateOneID(s.ID)
			change.set(up)
			err := up.Exec(ctx)
			may := false
			for _, r := range change.may {
				may = may || r == role
			}
			if may != (err == nil) {
				t.Errorf("%s by %s: %v", name, role, err)
			}
		}
	}
}

func TestTheInstallationChangesOnlyTheWorkspaceItServes(t *testing.T) {
	c := open(t)
	everywhere := viewer.NewContext(t.Context(), viewer.System(""))
	for _, workspace := range []string{"w1", "w2"} {
		c.User.Create().SetWorkspaceID(workspace).SetName("Someone").ExecX(everywhere)
	}
	there := viewer.NewContext(t.Context(), viewer.System("w1"))
	if n := c.User.Update().SetName("Other").SaveX(there); n != 1 {
		t.Errorf("it changed %d people", n)
	}
	if err := c.User.Create().SetWorkspaceID("w2").SetName("Planted").Exec(there); !errors.Is(err, guard.ErrDenied) {
		t.Errorf("it wrote into another workspace: %v", err)
	}
	c.User.Create().SetWorkspaceID("w1").SetName("Welcome").ExecX(there)
}
