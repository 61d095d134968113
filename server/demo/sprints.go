package demo

import "fmt"

// chapter is a sprint: what was planned, built and decided, day by day. Moments
// are a working day of the sprint and a time: "3 10:40".
type chapter struct {
	number   int
	goal     string
	capacity float64
	po       actor
	planned  string   // when the scope was taken in, in the sprint before; on its last day unless said
	scope    []string // what was taken in at planning
	builds   []build
	moments  []happening
	closing  *closing // nil while it is active or planned
}

// build is the work on one story in a sprint that goes as it should: begun,
// criteria met one by one, handed to review, accepted. What is left out did
// not happen, or happens in another sprint or among the moments.
type build struct {
	story    string
	by       []actor
	begun    string
	review   string
	accepted string
	unmet    int    // a criterion that stays open, counted from 1
	note     string // with the acceptance
}

// happening is anything else.
type happening struct {
	when string
	who  actor
	do   deed
}

// closing is the end of a sprint. What is unfinished goes to the next sprint
// unless it goes to the backlog.
type closing struct {
	met       bool
	toBacklog bool
	note      string
}

// by is who builds a story, the one who leads it first.
func by(people ...actor) []actor { return people }

var chapters = []chapter{
	{
		number: 16, po: jonas, capacity: 24,
		goal:  "A customer knows what fits and how it looks before buying, so that less comes back.",
		scope: []string{"CHK-165", "CHK-166", "CHK-167", "CHK-168"},
		builds: []build{
			{story: "CHK-165", by: by(priya, tomas), begun: "1 09:40", review: "7 15:00", accepted: "8 10:30"},
			{story: "CHK-166", by: by(hana), begun: "1 10:10", review: "5 16:00", accepted: "6 09:45", note: "The lamplight photo of the blue bowl alone is worth it."},
			{story: "CHK-167", by: by(wim), begun: "2 09:30", review: "7 11:20", accepted: "7 16:00"},
			{story: "CHK-168", by: by(wim), begun: "7 13:00", review: "9 15:00", accepted: "10 10:00"},
		},
		moments: []happening{
			{"1 11:30", priya, asks("CHK-165", "Does a garment count as kept when it was exchanged for another size?")},
			{"1 14:10", jonas, answers("CHK-165", "The one that stayed counts as kept, the first one as too small or too large. If we know neither, it does not count.")},
			{"3 10:20", hana, says("CHK-166", "About a third of the makers have only one photo. I put a card into their next parcel that shows how to take the second.")},
			{"8 15:30", maya, says("CHK-168", "Can the report name the reason before the maker? Buyers look for “too small” first.")},
			{"8 16:10", jonas, says("CHK-168", "Done in the columns. The criterion stays as it is.")},
		},
		closing: &closing{met: true, note: "All four stories are live. Size advice is shown for 41 % of the garments that are looked at."},
	},
	{
		number: 17, po: jonas, capacity: 24,
		goal:  "Support answers a refund request without leaving the order.",
		scope: []string{"CHK-169", "CHK-170", "CHK-171", "CHK-172"},
		builds: []build{
			{story: "CHK-169", by: by(priya, wim), begun: "1 09:40", review: "6 15:30"},
			{story: "CHK-170", by: by(hana), begun: "1 10:00", review: "4 15:10", accepted: "5 10:20"},
			{story: "CHK-172", by: by(hana), begun: "5 11:00", review: "6 12:00", accepted: "6 15:30"},
			{story: "CHK-171", by: by(tomas), begun: "4 10:00"},
		},
		moments: []happening{
			{"2 09:50", tomas, says("CHK-171", "I begin in two days: until then I am with the payment provider's people for the tills.")},
			{"7 10:10", jonas, sendsBack("CHK-169", "On my phone it took five taps after the reason, because each photo asks for permission again. The rest is as it should be.", 4)},
			{"7 10:40", priya, says("CHK-169", "Understood. Permission is asked once, when the first photo is added.")},
			{"9 11:00", priya, meets("CHK-169", 4)},
			{"9 11:05", priya, hands("CHK-169")},
			{"9 15:40", jonas, accepts("CHK-169", "Two taps. Thank you.")},
			{"8 14:00", tomas, asks("CHK-171", "What if a maker notes a flaw for an order that is packed already?")},
			{"8 16:20", jonas, answers("CHK-171", "Then it is support's call, not the shop's. Leave it out here.")},
		},
		closing: &closing{met: true, note: "Refunds are asked for and answered on the order. CHK-171 goes on: Tomás lost three days to the tills, which we need just as much."},
	},
	{
		number: 18, po: jonas, capacity: 26,
		goal:  "One store in Hamburg takes back an online order.",
		scope: []string{"CHK-173", "CHK-174", "CHK-175"},
		builds: []build{
			{story: "CHK-171", by: by(tomas), review: "2 15:00", accepted: "3 10:00"},
			{story: "CHK-173", by: by(priya, wim), begun: "1 09:50", review: "6 14:30", accepted: "7 10:00"},
			{story: "CHK-174", by: by(tomas, priya), begun: "3 10:40", review: "9 16:00", accepted: "10 10:20"},
			{story: "CHK-175", by: by(hana), begun: "1 10:00", review: "5 11:00", accepted: "5 15:30"},
		},
		moments: []happening{
			{"4 11:20", tomas, blocks("CHK-174", "The card network wants a contract for refunds at the till", jonas)},
			{"4 13:30", jonas, says("CHK-174", "Finance has the draft. They promise a signature within two days.")},
			{"6 15:10", jonas, unblocks("CHK-174", "Signed. The test cards are in the mail, and two are on Tomás's desk.")},
			{"7 11:15", wim, says("CHK-173", "A cracked screen reads better at an angle. I wrote it on the card beside the scanner.")},
			{"9 17:00", hana, says("CHK-175", "Staff in Altona asked for the last day in bold. It is bold now.")},
		},
		closing: &closing{met: true, note: "The Altona store took back a lamp at 11:52 on the last day, paid online eighteen days before. The customer left with two others."},
	},
	{
		number: 19, po: jonas, capacity: 24,
		goal:  "Three more stores can begin, and we know where the seconds of checkout go.",
		scope: []string{"CHK-176", "CHK-177", "CHK-178", "CHK-179"},
		builds: []build{
			{story: "CHK-176", by: by(wim), begun: "1 10:00", review: "3 15:40", accepted: "4 09:50"},
			{story: "CHK-177", by: by(hana, tomas), begun: "1 09:45", review: "6 16:00", accepted: "7 11:10"},
			{story: "CHK-178", by: by(hana), begun: "7 13:10", review: "8 16:20", accepted: "9 10:00"},
			{story: "CHK-179", by: by(priya), begun: "1 11:00", review: "6 12:00", accepted: "7 10:30", note: "The numbers are on the wall: address 22 s, payment 31 s, the account wall 14 s."},
			{story: "CHK-182", by: by(wim), begun: "6 10:00", review: "9 11:30", accepted: "10 10:10"},
		},
		moments: []happening{
			{"1 13:20", jonas, movesBefore("CHK-178", "CHK-176", "The stores want it before they tell their customers.")},
			{"2 10:15", priya, asks("CHK-179", "Do we count customers who open checkout in two tabs once or twice?")},
			{"2 11:40", lea, answers("CHK-179", "Once, with the tab in which they finish. If they finish in none, the longer one.")},
			{"5 14:30", lea, takesIn("Sprint 19", "The slip was done two days early, and one list of errors makes the new page cheaper.", "CHK-182")},
			{"7 11:20", jonas, says("CHK-177", "The warehouse transfer was new to me. Good that you asked them and not me.")},
			{"8 10:30", lea, movesBefore("CHK-181", "CHK-180", "Suggestions take longest to get a contract for.")},
		},
		closing: &closing{met: true, note: "Bremen, Flensburg and Stralsund have all they need. Checkout is measured, and the account wall is worse than we thought."},
	},
	{
		number: 20, po: lea, capacity: 24,
		goal:  "The ground for a checkout without accounts and without typing is laid.",
		scope: []string{"CHK-180", "CHK-181", "CHK-183", "CHK-184"},
		builds: []build{
			{story: "CHK-180", by: by(priya, tomas), begun: "1 09:40", review: "7 14:40", accepted: "8 10:00"},
			{story: "CHK-181", by: by(wim), begun: "1 10:05", review: "9 15:20", accepted: "10 10:40"},
			{story: "CHK-184", by: by(hana), begun: "1 10:30", review: "4 16:00", accepted: "5 11:00", note: "It gives in at 340 orders a minute, at the session table. The last sale had 210."},
			{story: "CHK-183", by: by(tomas), begun: "8 11:10"},
		},
		moments: []happening{
			{"2 11:00", wim, blocks("CHK-181", "The address provider has not sent the keys for Austria and the Netherlands", lea)},
			{"2 15:45", lea, says("CHK-181", "They answer within three days. Germany works, so go on with that.")},
			{"4 16:20", wim, unblocks("CHK-181", "Keys are here.")},
			{"6 10:10", hana, says("CHK-180", "Merged baskets counted an article twice when it was a set. Priya has a test for it now.")},
			{"8 15:00", tomas, asks("CHK-183", "Who pays for the delivery of a gift that comes back, the giver or the receiver?")},
			{"9 14:00", jonas, answers("CHK-183", "Nobody: in a store there is none. By post it is not part of this story.")},
		},
		closing: &closing{met: true, toBacklog: true, note: "Gift returns did not fit. They go back to the top of the backlog: the quarter now begins with checkout."},
	},
	{
		number: 21, po: lea, capacity: 28,
		goal:  "A guest reaches payment with an email address and nothing else.",
		scope: []string{"CHK-185", "CHK-186", "CHK-187", "CHK-188", "CHK-189", "CHK-190"},
		builds: []build{
			{story: "CHK-185", by: by(hana), begun: "1 09:45", review: "5 15:00", accepted: "6 09:40"},
			{story: "CHK-186", by: by(priya, wim), begun: "1 10:00", review: "8 11:30", accepted: "8 16:10"},
			{story: "CHK-187", by: by(tomas), begun: "1 10:20", review: "9 16:00", accepted: "10 10:50"},
			{story: "CHK-188", by: by(wim), begun: "4 13:00", review: "6 11:00", accepted: "6 15:20"},
			{story: "CHK-189", by: by(hana), begun: "6 10:30", review: "7 14:00", accepted: "7 16:30"},
		},
		moments: []happening{
			{"1 16:00", maya, says("CHK-185", "Twelve customers of the last interviews said the same sentence: “I only wanted to buy the bowl.” Please keep it to one field.")},
			{"3 09:50", lea, takesOut("The vault is more than we thought, and saved cards are nothing without it.", "CHK-190")},
			{"3 11:00", tomas, asks("CHK-187", "The provider can show the last four digits or the picture of the card. Do we need both now?")},
			{"3 11:25", lea, answers("CHK-187", "The digits. The picture is CHK-208's business, once we write it.")},
			{"5 16:30", hana, says("CHK-185", "A guest in the test typed her phone number into the mail field. The message there now says what we need it for.")},
			{"7 10:30", lea, reopens("CHK-188", "On phones with a small screen the line covers the Pay button when the keyboard is open. I missed that.")},
			{"7 11:30", wim, says("CHK-188", "I can see it on the old test phone. The line hides while the keyboard is open.")},
			{"8 15:20", wim, hands("CHK-188")},
			{"9 09:50", lea, accepts("CHK-188", "Checked on three phones, the smallest one first.")},
		},
		closing: &closing{met: true, note: "Half of the guests now begin with their email address. Nobody has asked for the old wall."},
	},
	{
		number: 22, po: lea, capacity: 32,
		goal:  "Returning customers see their cards, and addresses are chosen instead of typed.",
		scope: []string{"CHK-190", "CHK-191", "CHK-192", "CHK-193", "CHK-195", "CHK-183"},
		builds: []build{
			{story: "CHK-190", by: by(tomas), begun: "1 09:40", review: "4 15:00"},
			{story: "CHK-191", by: by(priya, wim), begun: "1 10:00", review: "8 14:20", accepted: "9 10:10"},
			{story: "CHK-192", by: by(hana), begun: "1 10:10", review: "5 16:00", accepted: "6 10:00"},
			{story: "CHK-193", by: by(hana), begun: "6 11:00", review: "9 11:40", accepted: "9 15:30"},
			{story: "CHK-194", by: by(tomas), begun: "7 10:20", review: "8 15:10", accepted: "9 09:50"},
			{story: "CHK-195", by: by(wim), begun: "5 10:30", review: "7 16:00", accepted: "8 10:20"},
			{story: "CHK-183", by: by(tomas), begun: "8 15:40", review: "10 11:00", accepted: "10 14:20"},
		},
		moments: []happening{
			{"1 09:50", wim, estimates("CHK-191", 8)},
			{"1 09:55", wim, says("CHK-191", "8 instead of 5: the provider's answers differ by country, and the screen reader part is a day by itself.")},
			{"4 11:00", lea, takesIn("Sprint 22", "Every third failed payment with a saved card is an expired one. It is small and belongs to CHK-190.", "CHK-194")},
			{"5 10:00", lea, sendsBack("CHK-190", "“Keep this card” is ticked when I come back from the bank. Legal would stop us there: it has to be off until I say yes.", 3)},
			{"5 10:30", tomas, says("CHK-190", "The form is built anew after the bank. I keep the choice in the session instead.")},
			{"6 14:30", tomas, meets("CHK-190", 3)},
			{"6 14:35", tomas, hands("CHK-190")},
			{"6 16:00", lea, accepts("CHK-190", "")},
			{"7 13:10", priya, asks("CHK-191", "In Denmark the floor is a part of the address. Do we suggest it too, or leave it to the second line?")},
			{"7 14:00", lea, answers("CHK-191", "Suggest it where the provider knows it. Where not, the second line is there.")},
			{"9 16:40", maya, says("CHK-193", "Support counts 60 calls a week for this. I will tell them that they can send the link.")},
		},
		closing: &closing{met: true, note: "33 points, our best sprint so far; the returns for gifts are done, too. The address went from 22 to 15 seconds."},
	},
	{
		number: 23, po: lea, capacity: 32,
		goal:  "Phones pay with their wallet, and the order is in before the money has moved.",
		scope: []string{"CHK-196", "CHK-197", "CHK-198", "CHK-199", "CHK-200", "CHK-201", "CHK-202", "CHK-203"},
		builds: []build{
			{story: "CHK-196", by: by(priya), begun: "1 09:40", review: "6 15:00", unmet: 4},
			{story: "CHK-197", by: by(tomas), begun: "1 10:00", review: "5 16:20", accepted: "6 10:10"},
			{story: "CHK-198", by: by(hana), begun: "1 10:15", review: "4 11:00", accepted: "4 15:40"},
			{story: "CHK-199", by: by(wim), begun: "1 10:30", review: "3 16:00", accepted: "4 10:00"},
			{story: "CHK-200", by: by(wim), begun: "4 10:40", review: "7 14:10", accepted: "7 16:00"},
			{story: "CHK-201", by: by(priya, tomas), begun: "6 15:30", review: "9 15:00", accepted: "10 10:00"},
			{story: "CHK-203", by: by(wim), begun: "9 11:00"},
			{story: "CHK-210", by: by(wim), begun: "4 11:30"},
		},
		moments: []happening{
			{"2 10:00", wim, asks("CHK-202", "The two services we tried send the recording to servers outside of the EU. May we?")},
			{"4 09:40", maya, answers("CHK-202", "Greta says no, and a service inside of the EU costs more than all of autofill.")},
			{"4 09:55", lea, drops("CHK-202", "Legal says no to the services we could pay for. Suggestions brought most of what it would have.")},
			{"4 10:20", lea, takesIn("Sprint 23", "There is room now that nothing is spoken, and pickup points bring more than it would have.", "CHK-210")},
			{"6 11:00", lea, splits("CHK-207", returnFromBank, 5, 6)},
			{"6 11:10", priya, estimates("CHK-207", 5)},
			{"6 11:12", priya, says("CHK-207", "5 after the split; votes were 3, 5, 5, 5. Coming back from the bank's app is a story by itself: each bank does it in its own way.")},
			{"6 11:15", tomas, estimates("CHK-217", 3)},
			{"6 11:20", lea, sets("CHK-217", "READY")},
			{"6 14:00", tomas, asks("CHK-207", "Does one tap also skip the voucher field?")},
			{"6 14:40", lea, answers("CHK-207", "Yes. A voucher already in the basket still counts, the field itself stays folded.")},
			{"7 10:20", lea, acceptsWithout("CHK-196", 4, "No store app shows checkout yet. CHK-220 brings the wallet to more places, and the app is among them.")},
			{"8 09:05", maya, says("CHK-196", "29 % of iPhone orders went through it on the first day, with 51 s in the median. That is without any word from us.")},
			{"8 09:40", wim, says("CHK-199", "The carrier answers in 900 ms for islands. We show the other deliveries first and that one when it comes.")},
			{"8 10:00", lea, rewrites("CHK-199", 1, "prices and days of delivery stand below within half a second, those for islands within two")},
			{"8 11:10", wim, says("CHK-210", "I have the points of two carriers. The map lies still until the islands and the guest's mail are done.")},
			{"9 10:15", tomas, says("CHK-197", "41 captures failed over night at one bank, all of them went through at 06:00. Support saw the list and had nothing to do.")},
		},
		closing: &closing{met: true, note: "Apple Pay and Google Pay are live for everyone. The guest's mail and the map were begun too late and go on in sprint 24."},
	},
	{
		number: 24, po: lea, capacity: 30,
		goal:  "A customer with a saved card pays in one tap, from any page.",
		scope: []string{"CHK-204", "CHK-205", "CHK-206", "CHK-207", "CHK-208", "CHK-209", "CHK-211", "CHK-212"},
		builds: []build{
			{story: "CHK-203", by: by(wim), review: "1 15:10", accepted: "2 15:30"},
			{story: "CHK-209", by: by(tomas), begun: "1 09:40", review: "1 14:30"},
			{story: "CHK-208", by: by(priya), begun: "1 09:50", review: "1 16:30", accepted: "2 09:50"},
			{story: "CHK-206", by: by(hana), begun: "1 10:00", review: "3 16:40", accepted: "3 18:02", note: "Seen on my phone on the train."},
			{story: "CHK-207", by: by(priya, tomas), begun: "1 16:50", review: "4 09:40"},
			{story: "CHK-211", by: by(tomas), begun: "3 10:10"},
			{story: "CHK-212", by: by(priya), begun: "3 11:30"},
			{story: "CHK-233", by: by(tomas), begun: "2 11:50", review: "3 15:20", unmet: 3},
		},
		moments: []happening{
			{"1 11:00", jonas, movesBefore("CHK-224", "CHK-223", "Support spends 11 hours a week on labels.")},
			{"1 11:20", jonas, movesBefore("CHK-227", "CHK-226", "It is ready and small, and Buy again needs a first step.")},
			{"1 15:20", lea, sendsBack("CHK-209", "I removed a card on the phone, and the desk still offered it after a reload. It has to be gone everywhere.", 1)},
			{"2 10:40", tomas, meets("CHK-209", 1)},
			{"2 10:45", tomas, hands("CHK-209")},
			{"2 11:30", lea, accepts("CHK-209", "Gone on all three devices.")},
			{"1 16:40", hana, assigns("CHK-204", hana)},
			{"1 17:20", wim, meets("CHK-210", 3)},
			{"2 10:10", wim, meets("CHK-210", 4)},
			{"2 11:40", lea, takesIn("Sprint 24", "Legal asks for it before the banner test, and a reload costs every customer seconds.", "CHK-233")},
			{"2 14:20", wim, blocks("CHK-210", "Map licence: their contract has to be read first", lea)},
			{"2 16:00", lea, says("CHK-210", "Greta has the contract. If it is not signed by day 8, we ship the list and leave the map to sprint 25.")},
			{"1 11:30", jonas, links("CHK-230", "RELATES", "CHK-229")},
			{"2 16:10", lea, links("CHK-223", "BLOCKED_BY", "CHK-226")}, // what is found after the sale is given back, often in part
			{"2 16:30", maya, asks("CHK-223", "What does the bank say when we ship before the check has ended?")},
			{"3 09:40", tomas, asks("CHK-233", "Does the answer count for the app of the stores too, or does that have a consent of its own?")},
			{"3 10:30", jonas, drops("CHK-232", "Legal: paying in parts without interest needs a licence that we do not have. Maya looks for a partner first.")},
			{"3 11:05", maya, says("CHK-207", "For baskets over 500 € I would ask for the amount once more. Two customers in the interviews paid for five chairs instead of one.")},
			{"3 13:30", lea, asks("CHK-229", "What happens to a voucher that was used on the old order?")},
			{"3 16:30", tomas, meets("CHK-211", 1)},
			{"3 17:10", priya, meets("CHK-212", 1)},
			{"3 17:20", wim, says("CHK-210", "Map or list, the points themselves are done. It may slip for the licence, not for us.")},
			{"4 09:45", priya, says("CHK-207", "All four criteria are met, on the test cards of six banks. Ready to be looked at.")},
		},
	},
	{
		number: 25, po: lea, capacity: 32, planned: "3 14:00",
		goal:  "A returning customer on a slow phone pays without waiting or retyping.",
		scope: []string{"CHK-213", "CHK-214", "CHK-215", "CHK-216", "CHK-217", "CHK-218"},
	},
	{
		number: 26, po: lea, capacity: 32, planned: "3 14:20",
		goal:  "The old checkout is gone, and the wallet is where the wish is.",
		scope: []string{"CHK-219", "CHK-220", "CHK-221", "CHK-222"},
	},
}

// sprints tells each chapter.
func (p *plot) sprints() {
	for i, c := range chapters {
		name := fmt.Sprintf("Sprint %d", c.number)
		first, last := p.quarter.date(c.number, 1), p.quarter.date(c.number, sprintDays)
		sketched := moment{max(c.number-3, firstSprint-1), 8, "10:50"}.later(i)
		p.add(sketched, c.po, creates("createSprint", name, func(*teller) map[string]any {
			return map[string]any{"goal": c.goal, "start": first, "end": last, "capacity": c.capacity}
		}))
		planning := moment{c.number - 1, sprintDays, "15:00"}
		if c.planned != "" {
			planning = on(activeSprint, c.planned)
		}
		p.add(planning, c.po, takesIn(name, "", c.scope...))
		if c.number > activeSprint {
			continue
		}
		p.add(on(c.number, "1 09:15"), c.po, simply("startSprint", func(t *teller) map[string]any {
			return map[string]any{"id": t.id(name)}
		}))
		for _, b := range c.builds {
			p.build(c, b)
		}
		for _, h := range c.moments {
			p.add(on(c.number, h.when), h.who, h.do)
		}
		if end := c.closing; end != nil {
			p.add(on(c.number, "10 16:30"), c.po, simply("closeSprint", func(t *teller) map[string]any {
				unfinished := "NEXT_SPRINT"
				if end.toBacklog {
					unfinished = "BACKLOG"
				}
				return map[string]any{"id": t.id(name), "unfinished": unfinished, "goalMet": end.met, "note": end.note}
			}))
		}
	}
}

// limits tells how much the team means to have in hand at once.
func (p *plot) limits() {
	p.add(on(activeSprint, "1 09:30"), jonas, simply("updateProduct", func(t *teller) map[string]any {
		return map[string]any{"id": t.product, "inProgressLimit": 3, "inReviewLimit": 3, "reason": "With a fourth in hand, one of them sleeps."}
	}))
}

// daysOff tells that Hana is away when the next sprint has begun.
func (p *plot) daysOff() {
	p.add(on(activeSprint, "2 13:30"), hana, simply("addDaysOff", func(t *teller) map[string]any {
		return map[string]any{"productId": t.product, "start": p.quarter.date(activeSprint+1, 4), "end": p.quarter.date(activeSprint+1, 5)}
	}))
}

// build tells the work on one story: its criteria are met one after the other,
// evenly between its begin and its review, by those who build it in turn.
func (p *plot) build(c chapter, b build) {
	begun := on(c.number, "1 09:30")
	if b.begun != "" {
		begun = on(c.number, b.begun)
		p.add(begun, b.by[0], begins(b.story, b.by...))
	}
	if b.review == "" {
		return
	}
	review, n := on(c.number, b.review), p.criteria[b.story]
	for i := range n {
		if i+1 != b.unmet {
			p.add(between(begun, review, i+1, n+1), b.by[i%len(b.by)], meets(b.story, i+1))
		}
	}
	p.add(review, b.by[0], hands(b.story))
	if b.accepted != "" {
		p.add(on(c.number, b.accepted), c.po, accepts(b.story, b.note))
	}
}
