package demo

// reports tells what leadership was told of the quarter, and what is written
// for the next time. Goals are counted in the order they were made.
func (p *plot) reports() {
	const told, next = "the report on the first sprints", "the report on this sprint"
	p.add(on(22, "10 14:00"), maya, creates("createReport", told, func(t *teller) map[string]any {
		return map[string]any{
			"title":   "Checkout takes {G4.now}, down from {G4.from}. {G4.to} is within reach this quarter.",
			"summary": "Guest checkout and shorter forms brought most of the gain: who buys once no longer makes an account first.\n\nWhat is left depends on **payment confirmation**, which waits for two partners of ours.",
			"next":    "- Pay in one tap for who has paid before\n- Confirmation without a second page\n- Addresses that complete themselves",
			"goalId":  t.id(faster),
		}
	}))
	p.add(on(22, "10 14:20"), maya, simply("askDecision", func(t *teller) map[string]any {
		return map[string]any{
			"reportId": t.id(told), "ofId": t.id("Ed Whitlock"),
			"question": "Drop the late fraud check from this quarter? It saves five points of work. Cost: manual review of about 40 orders a week until November.",
			"options":  []any{"Drop it", "Keep it"},
		}
	}))
	p.add(on(22, "10 15:00"), maya, simply("publishReport", func(t *teller) map[string]any { return map[string]any{"id": t.id(told)} }))
	p.add(on(activeSprint, "3 9:30"), maya, creates("createReport", next, func(t *teller) map[string]any {
		return map[string]any{
			"title":   "Checkout takes {G4.now}. {accepted} shipped since the last report.",
			"summary": "Customers finish in **{G4.now}**; we began at {G4.from} and want {G4.to}.",
			"goalId":  t.id(faster),
		}
	}))
}
