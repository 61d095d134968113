package demo

// slicing is what ships first of a feature, and what has to be built before one.
func (p *plot) slicing() {
	for i, number := range []int{218, 222, 223} {
		p.add(moment{23, 9, "15:20"}.later(i), lea, updates("sliceStory", chk(number), map[string]any{"slice": "LATER"},
			"Customers need to know that the order is in. Everything after that can follow."))
	}
	for i, need := range []struct{ feature, needs, why string }{
		{split, oneTap, "Parts are paid with the card that is kept for one tap."},
		{subscription, buyAgain, "A subscription is buying again without being asked."},
	} {
		p.add(moment{22, 4, "09:50"}.later(i), maya, simply("linkFeatures", func(t *teller) map[string]any {
			return map[string]any{"id": t.id(need.feature), "add": []string{t.id(need.needs)}, "reason": need.why}
		}))
	}
}
