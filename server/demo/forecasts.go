package demo

import (
	"throughline/ent/viewer"
	"throughline/graph"
)

// forecasts tells what the server did by itself: each week it kept what the
// forecast said.
func (p *plot) forecasts() {
	for number := firstSprint; number <= activeSprint; number++ {
		for _, morning := range []string{"1 08:00", "6 08:00"} {
			at := on(number, morning)
			if at.worked() > on(activeSprint, "4 08:00").worked() {
				continue
			}
			p.add(at, jonas, func(t *teller) error {
				system := viewer.NewContext(t.ctx, viewer.System(viewer.FromContext(t.ctx).WorkspaceID))
				_, err := graph.KeepStatementsOf(system, t.product)
				return err
			})
		}
	}
}
