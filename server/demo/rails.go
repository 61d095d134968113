package demo

// What must not get worse while checkout gets faster.
const (
	payments     = "Payments that go through"
	supportCalls = "Support calls about checkout"
)

// guardRails are what is watched beside the goal of the quarter: one holds, one
// broke when wallets came to old phones.
func (p *plot) guardRails() {
	watches := func(at moment, name, unit, direction string, limit float64) {
		p.add(at, maya, named(name, "addGuardRail", func(t *teller) map[string]any {
			return map[string]any{"goalId": t.id(faster), "name": name, "unit": unit, "direction": direction, "limit": limit}
		}))
	}
	watches(moment{20, 10, "15:10"}, payments, "%", "UP", 97)
	watches(moment{20, 10, "15:15"}, supportCalls, "a week", "DOWN", 120)
	p.weekly(payments, analytics, "analytics", 21, 97.4, 97.6, 97.5, 97.9, 98.1, 98.0, 98.2)
	p.weekly(supportCalls, maya, "manual", 21, 104, 98, 107, 101, 109, 126, 131)
}
