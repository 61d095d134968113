package demo

// templates tells what stories of one kind begin with.
func (p *plot) templates() {
	made := func(m moment, name string, input map[string]any) {
		p.add(m, lea, creates("createTemplate", name, func(*teller) map[string]any {
			input["name"] = name
			return input
		}))
	}
	text := func(words ...string) (criteria []map[string]any) {
		for _, t := range words {
			criteria = append(criteria, map[string]any{"text": t})
		}
		return criteria
	}
	made(on(20, "2 9:10"), "Bug", map[string]any{
		"body": "**What happens**\n\n**What should happen**\n\n**How to see it**\n",
		"criteria": []map[string]any{
			{"given": "the steps above", "when": "I follow them", "then": "what should happen happens"},
			{"text": "A test fails without the repair"},
		},
	})
	made(on(20, "2 9:15"), "Question to answer", map[string]any{
		"iWant":    "to know",
		"body":     "What we decide once we know:\n",
		"criteria": text("The answer stands in a comment, with how it was found", "What follows from it is a story or is dropped"),
	})
	made(on(22, "4 11:30"), "Works for everyone", map[string]any{
		"criteria": text("It can be done with the keyboard alone", "A screen reader says what changed", "It holds at 200 % zoom and on a phone"),
	})
}
