package demo

// views tells which parts of the backlog somebody looks at again and again.
func (p *plot) views() {
	saved := func(m moment, who actor, name string, shared bool, filter map[string]any) {
		p.add(m, who, creates("createSavedView", name, func(*teller) map[string]any {
			return map[string]any{"name": name, "shared": shared, "filter": filter}
		}))
	}
	saved(on(21, "2 9:20"), lea, "Waits for an estimate", true, map[string]any{"points": []any{nil}})
	saved(on(21, "2 9:25"), lea, "Lacks something", false, map[string]any{"ready": false})
	saved(on(23, "5 14:00"), priya, "Questions to answer", true, map[string]any{"openQuestion": true})
}
