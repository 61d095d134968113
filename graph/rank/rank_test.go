package rank

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestBetweenAnyTwoRanksIsRoomForAnother(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var order []string
		for range rapid.IntRange(1, 200).Draw(t, "moves") {
			i := rapid.IntRange(0, len(order)).Draw(t, "place")
			a, b := "", ""
			if i > 0 {
				a = order[i-1]
			}
			if i < len(order) {
				b = order[i]
			}
			r, err := Between(a, b)
			if err != nil {
				t.Fatalf("between %q and %q: %v", a, b, err)
			}
			if !Valid(r) || (a != "" && r <= a) || (b != "" && r >= b) {
				t.Fatalf("between %q and %q came %q", a, b, r)
			}
			order = slices.Insert(order, i, r)
		}
	})
}

func TestAppendingAMillionStaysShort(t *testing.T) {
	ranks, err := Many("", "", 1_000_000)
	if err != nil {
		t.Fatal(err)
	}
	if last := ranks[len(ranks)-1]; len(last) > 6 {
		t.Errorf("the millionth rank is %q", last)
	}
	if !slices.IsSorted(ranks) {
		t.Error("ranks are out of order")
	}
}

func TestPrependingStaysShort(t *testing.T) {
	r := ""
	for range 100_000 {
		next, err := Between("", r)
		if err != nil || (r != "" && next >= r) {
			t.Fatalf("before %q came %q: %v", r, next, err)
		}
		r = next
	}
	if len(r) > 6 {
		t.Errorf("the 100,000th rank is %q", r)
	}
}

func TestRefusesWhatIsNoRankOrOutOfOrder(t *testing.T) {
	for _, pair := range [][2]string{{"a1", "a0"}, {"a0", "a0"}, {"", "a10"}, {"", "!"}, {"", smallest}, {"zz", ""}} {
		if r, err := Between(pair[0], pair[1]); err == nil {
			t.Errorf("between %q and %q came %q", pair[0], pair[1], r)
		}
	}
}

func TestManyFitBetweenTwo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, _ := Between("", "")
		b, _ := Between(a, "")
		n := rapid.IntRange(0, 500).Draw(t, "n")
		ranks, err := Many(a, b, n)
		if err != nil || len(ranks) != n || !slices.IsSorted(ranks) {
			t.Fatalf("%d between %q and %q: %v %v", n, a, b, ranks, err)
		}
		for _, r := range ranks {
			if r <= a || r >= b || !Valid(r) || len(r) > 6 {
				t.Fatalf("%q between %q and %q", r, a, b)
			}
		}
	})
}
