package demo

// aLaunch is the way of a feature to its customers.
type aLaunch struct {
	feature           string
	prepared          moment
	day               moment // the one it is prepared for
	message, audience string
	items             []launchItem
}

// launchItem is what becomes of an item of the template once somebody owns it.
type launchItem struct {
	department string
	owner      actor // nobody yet
	task       string
	due        moment // the zero moment for the template's
	done       moment // the zero moment while it is open
}

// name is what a launch is called in this package.
func (l aLaunch) name() string { return "the launch of " + l.feature }

var launchesOfQuarter = []aLaunch{
	{
		feature: rightFirst, prepared: on(17, "3 10:20"), day: on(18, "10 15:40"),
		message:  "You see what you get: the size that fits, the colour as it is, and what others found.",
		audience: "everyone who buys clothes, bags or shoes",
		items: []launchItem{
			{"Engineering", tomas, "Size advice can be turned off shop by shop", moment{}, on(18, "6 11:10")},
			{"Support", ana, "Answers about sizes rewritten", moment{}, on(18, "7 9:45")},
			{"Legal", greta, "Terms of reviews checked", moment{}, on(18, "4 16:30")},
			{"Marketing", maya, "Makers asked for photos in daylight", moment{}, on(18, "8 14:00")},
			{"Sales", nobody, "Store staff know the size table", moment{}, on(18, "9 10:15")},
			{"Finance", ed, "Cost of returns recorded before and after", moment{}, on(18, "5 9:30")},
			{"Operations", jonas, "Storage for photos grows by itself", moment{}, on(18, "7 17:00")},
		},
	},
	{
		feature: confirmation, prepared: on(23, "9 14:00"), day: on(26, "3 10:00"),
		message:  "“We have your order”, at once. Everything else happens behind it.",
		audience: "customers who pay by card",
		items: []launchItem{
			{"Engineering", tomas, "Rollback rehearsed", moment{}, on(24, "1 15:20")},
			{"Support", ana, "Answer for “paid twice” ready", moment{}, on(24, "1 16:05")},
			{"Legal", greta, "Wording of “We have your order”", on(24, "8 12:00"), moment{}},
			{"Marketing", maya, "Note in the monthly mail", moment{}, moment{}},
			{"Sales", nobody, "Store staff told", moment{}, moment{}},
			{"Finance", ed, "Refunds of double charges booked", moment{}, moment{}},
			{"Operations", jonas, "An alert when a capture fails late", moment{}, moment{}},
		},
	},
}

// launches tells how features were brought to their customers: one that is
// launched, and one that is being prepared.
func (p *plot) launches() {
	p.checklists()
	for _, l := range launchesOfQuarter {
		p.prepares(l)
	}
	first, next := launchesOfQuarter[0].name(), launchesOfQuarter[1].name()
	p.add(on(18, "9 11:00"), ana, voices(first, true, "We have answered like this for two weeks, and half as many ask again."))
	p.add(on(18, "9 11:30"), priya, voices(first, true, ""))
	p.add(on(18, "9 16:00"), maya, goes(first, "Size advice, true colours and fit in reviews work in the three shops that tried them."))
	p.add(launchesOfQuarter[0].day, maya, simply("launchFeature", func(t *teller) map[string]any { return map[string]any{"id": t.id(first)} }))
	p.add(on(24, "1 15:30"), tomas, voices(next, true, "The way back took four minutes, with orders coming in."))
	p.add(on(24, "2 14:10"), wim, voices(next, false, "Not before the bank has said yes to a fraud check after the sale."))
}

// checklists tells what launches begin with.
func (p *plot) checklists() {
	asks := func(department, task string, days int) map[string]any {
		return map[string]any{"department": department, "task": task, "daysBefore": days}
	}
	made := func(m moment, name string, items ...map[string]any) {
		p.add(m, maya, creates("createLaunchTemplate", name, func(*teller) map[string]any {
			return map[string]any{"name": name, "items": items}
		}))
	}
	made(on(16, "4 10:00"), released,
		asks("Engineering", "Way back rehearsed", 5), asks("Support", "Answers ready", 5), asks("Legal", "Wording checked", 10),
		asks("Marketing", "Customers told", 2), asks("Sales", "Store staff told", 5), asks("Finance", "Bookings checked", 2),
		asks("Operations", "Alarms set", 5))
	made(on(16, "4 10:15"), "Quiet release", asks("Engineering", "Way back rehearsed", 2), asks("Support", "Told what changes", 1))
}

// released is the template of launches that customers hear of.
const released = "Customers hear of it"

// prepares tells of one launch: begun with the template, its items given to
// people, and done by them.
func (p *plot) prepares(l aLaunch) {
	p.add(l.prepared, maya, named(l.name(), "prepareLaunch", func(t *teller) map[string]any {
		return map[string]any{"featureId": t.id(l.feature), "date": p.quarter.date(l.day.sprint, l.day.day),
			"message": l.message, "audience": l.audience, "templateId": t.id(released)}
	}))
	for i, item := range l.items {
		p.add(l.prepared.later(i+1), maya, simply("updateLaunchItem", func(t *teller) map[string]any {
			in := map[string]any{"id": t.id(item.department), "task": item.task}
			if item.owner != nobody {
				in["ownerId"] = t.id(item.owner.name)
			}
			if item.due != (moment{}) {
				in["due"] = p.quarter.date(item.due.sprint, item.due.day)
			}
			return in
		}))
		if item.done == (moment{}) {
			continue
		}
		by := item.owner
		if by == nobody {
			by = maya
		}
		p.add(item.done, by, simply("tickLaunchItem", func(t *teller) map[string]any {
			return map[string]any{"id": t.id(item.department), "done": true}
		}))
	}
}

func voices(launch string, yes bool, word string) deed {
	return simply("voiceLaunch", func(t *teller) map[string]any {
		return map[string]any{"launchId": t.id(launch), "go": yes, "word": word}
	})
}

func goes(launch, reason string) deed {
	return simply("decideLaunch", func(t *teller) map[string]any {
		return map[string]any{"id": t.id(launch), "go": true, "reason": reason}
	})
}
