package rights

import "testing"

// TestTheTableReadsAsInTheManual spells a row of each kind out.
func TestTheTableReadsAsInTheManual(t *testing.T) {
	for _, c := range []struct {
		role     RoleKind
		decision Decision
		want     May
	}{
		{PM, SetGoals, Decides}, {PO, SetGoals, Proposes}, {Developer, SetGoals, Proposes}, {Viewer, SetGoals, Reads}, {Admin, SetGoals, Reads},
		{PM, OrderBacklog, Proposes}, {PO, OrderBacklog, Decides},
		{PM, MoveStories, Reads}, {Developer, MoveStories, Decides},
		{PM, AcceptStories, Proposes}, {Developer, AcceptStories, Reads},
		{PM, LinkStories, Decides}, {PO, LinkStories, Decides},
		{Admin, Administer, Decides}, {PM, Administer, Reads},
		{"NONE", SetGoals, Reads}, {PM, "NONE", Reads},
	} {
		if got := Of(c.role, c.decision); got != c.want {
			t.Errorf("%s on %s: %s, not %s", c.role, c.decision, got, c.want)
		}
	}
}

func TestEveryDecisionHasSomeoneWhoDecides(t *testing.T) {
	for _, row := range Table {
		if len(Deciders(row.Decision)) == 0 || row.Covers == "" {
			t.Errorf("%s: %v %q", row.Decision, Deciders(row.Decision), row.Covers)
		}
	}
}

func TestTheFurthestOfSeveralRolesCounts(t *testing.T) {
	if may, by := Best([]RoleKind{PM, PO}, OrderBacklog); may != Decides || by != PO {
		t.Error(may, by)
	}
	if may, by := Best([]RoleKind{Viewer, PM}, OrderBacklog); may != Proposes || by != PM {
		t.Error(may, by)
	}
	if may, by := Best(nil, OrderBacklog); may != Reads || by != "" {
		t.Error(may, by)
	}
}
