package demo

import "fmt"

const vision = `Harbor Market sells what independent makers around the harbours of northern Europe produce. Checkout is where a full basket becomes an order.

It asks for nothing twice, never loses a basket, and tells customers at once where they stand, on a slow phone as on a desk.`

// The goals, as they are called in this package.
const (
	faster  = "Reduce checkout time by 20 % this quarter"
	refunds = "Cut refund requests by 30 %"
	repeat  = "More customers buy a second time"
	stores  = "Stores take online returns in every city"
)

var (
	foundedAt     = moment{15, 1, "09:00"}
	todaysReading = moment{activeSprint, activeDay, "06:05"}
)

// goal is an outcome the product is steered to.
type goal struct {
	title, why         string
	metric, unit       string
	baseline, target   float64
	written, activated moment
	start              moment
	weeks              int // from start to due
	by                 actor
}

// The goals in the order they were written; lists show the newest first.
var goalsOfQuarter = []goal{
	{
		title: refunds, metric: "Orders with a refund request", unit: "%", baseline: 8.4, target: 5.9,
		why: `Every twelfth order comes back as a refund request, and support spends most of its week on them. Half of the requests are about fit and colour, which the product page could have said.

A customer who got the right thing the first time is also the one who comes back.`,
		written: moment{15, 2, "09:10"}, activated: moment{15, 3, "16:00"}, start: moment{16, 1, ""}, weeks: 27, by: maya,
	},
	{
		title: stores, metric: "Cities with a store that takes returns", unit: "of 12", baseline: 0, target: 12,
		why: `Sending a parcel back costs us 4 to 7 euros and the customer a walk to a post office. We have a store in twelve cities. Where a store takes the return, six of ten customers leave with something else.

Each city counts once, when its first store has taken a return by itself for a week.`,
		written: moment{17, 6, "10:20"}, activated: moment{17, 10, "15:10"}, start: moment{18, 1, ""}, weeks: 34, by: leaPM,
	},
	{
		title: repeat, metric: "Customers with a second order within 90 days", unit: "%", baseline: 34, target: 41,
		why: `Two of three first-time customers never order again, although most rate their order with four or five stars. They tell us that they forget us, not that they were unhappy.

Coffee, soap and candles run out. We want to be there when they do.`,
		written: moment{18, 6, "09:40"}, activated: moment{20, 10, "14:50"}, start: moment{21, 1, ""}, weeks: 26, by: maya,
	},
	{
		title: faster, metric: "Median checkout time", unit: "s", baseline: 95, target: 76,
		why: `A customer needs 95 seconds from the basket to the thank-you page; on a phone it is two minutes. Of those who leave during payment, every third says it took too long.

Each second we save brings about 0.4 % more finished orders. Time is measured from opening checkout to the order being confirmed, as the median of all finished orders of a day.`,
		written: moment{18, 7, "11:00"}, activated: moment{20, 10, "14:30"}, start: moment{21, 1, ""}, weeks: 13, by: maya,
	},
}

// feature is what is built for a goal.
type feature struct {
	title, goal, what, why    string
	horizon, state            string
	from, to                  moment // planned window; the zero moment for none
	reach, impact, confidence float64
	written                   moment
	by                        actor
}

// The features, as they are called in this package.
const (
	rightFirst   = "Right the first time"
	easy         = "Easy refunds"
	inStore      = "Returns in store"
	guest        = "Guest checkout"
	single       = "Single-page checkout"
	oneTap       = "One-tap pay"
	autofill     = "Address autofill"
	confirmation = "Faster confirmation"
	buyAgain     = "Buy again"
	split        = "Split payment"
	subscription = "Subscriptions"
	gift         = "Gift wrapping"
	tablet       = "Returns desk on the store tablet"
)

var featuresOfQuarter = []feature{
	{rightFirst, refunds, "Sizes, colours and known flaws are said before the purchase, in words and photos customers trust.",
		"Half of all refund requests begin with “not what I expected”. Whatever we say earlier never has to be refunded.",
		"NOW", "BUILDING", moment{16, 1, ""}, moment{18, 10, ""}, 38000, 1, 0.8, moment{15, 2, "10:05"}, maya},
	{easy, refunds, "A customer asks for a refund on the order itself, sees how far it is, and rarely needs to call.",
		"Every fourth request is somebody asking where their first request went. One place to look ends the second one.",
		"NOW", "BUILDING", moment{16, 1, ""}, moment{25, 10, ""}, 12000, 2, 0.8, moment{15, 2, "10:20"}, maya},
	{inStore, stores, "Any store with a till takes back what was bought online, checks it and refunds it on the spot.",
		"A return in store costs a third of one by post, and brings people into the store.",
		"NOW", "BUILDING", moment{18, 1, ""}, moment{26, 10, ""}, 9000, 2, 0.8, moment{17, 6, "10:45"}, leaPM},
	{tablet, stores, "The returns desk runs on the tablet that stores have for orders, with a scanner in the camera.",
		"Seven of the twelve cities have stores without a till of ours. They have the tablet.",
		"NEXT", "PLANNED", moment{25, 1, ""}, moment{26, 10, ""}, 4000, 1, 0.5, moment{19, 2, "11:30"}, leaPM},
	{guest, faster, "Customers order with nothing but an email address. An account is something to want afterwards.",
		"31 % leave at the account wall. Those who pass it spend 14 seconds there.",
		"NOW", "BUILDING", moment{20, 1, ""}, moment{24, 10, ""}, 46000, 2, 0.8, moment{18, 7, "11:30"}, maya},
	{single, faster, "One page instead of five steps. What was typed stays, and every error sits where it was made.",
		"Each step costs a page load. On a phone the five of them add up to 11 seconds of waiting.",
		"NOW", "BUILDING", moment{20, 1, ""}, moment{26, 10, ""}, 90000, 1, 0.8, moment{18, 7, "11:45"}, maya},
	{oneTap, faster, "A saved card or wallet pays in one tap, from any page that shows the basket.",
		"Returning customers type the same card again. They are 40 % of orders and would save about 4 seconds each.",
		"NOW", "BUILDING", moment{21, 1, ""}, moment{26, 10, ""}, 36000, 2, 0.8, moment{18, 8, "09:30"}, maya},
	{autofill, faster, "An address is chosen, pasted or filled by the browser, and hardly ever typed.",
		"The address takes 22 of the 95 seconds, and every ninth parcel that comes back had a typing error in it.",
		"NOW", "BUILDING", moment{20, 1, ""}, moment{26, 10, ""}, 90000, 1, 0.8, moment{18, 8, "09:50"}, maya},
	{confirmation, faster, "The customer knows that the order is in as soon as the bank has said yes. Everything else happens behind.",
		"Customers who wait more than 6 seconds press pay again. Telling them at once takes 4 s off the goal and ends most double charges.",
		"NEXT", "PLANNED", moment{23, 1, ""}, moment{26, 10, ""}, 41000, 1, 0.8, moment{18, 8, "10:10"}, maya},
	{buyAgain, repeat, "What was bought before is one tap away: from the receipt, the order list and the home page.",
		"Customers ask for “the same coffee as last time” and have to search for it.",
		"LATER", "IDEA", moment{}, moment{}, 22000, 1, 0.8, moment{20, 6, "11:00"}, maya},
	{split, repeat, "Larger baskets can be paid in parts, without interest.",
		"Makers of furniture and lamps lose customers at the last step, and those who come once rarely come back.",
		"LATER", "IDEA", moment{}, moment{}, 6000, 2, 0.5, moment{20, 6, "11:15"}, maya},
	{subscription, repeat, "Coffee, soap and candles come by themselves, as often as the customer says.",
		"“I order the same coffee every month.” Eight customers said so in interviews.",
		"LATER", "IDEA", moment{}, moment{}, 15000, 3, 0.5, moment{20, 7, "09:40"}, maya},
	{gift, repeat, "An order can go out as a gift: wrapped, with a card, without a price.",
		"Before Christmas every fifth order is a gift, and support packs some of them by hand.",
		"LATER", "IDEA", moment{}, moment{}, 8000, 0.5, 0.5, moment{20, 7, "09:55"}, maya},
}

// labels are the words that stories carry.
var labels = []string{"mobile", "payments", "guests", "legal", "accessibility", "performance", "stores", "support", "upkeep"}

func (p *plot) goals() {
	for i, name := range labels {
		p.add(moment{15, 1, "14:00"}.later(i), lea, creates("createLabel", "#"+name, func(*teller) map[string]any {
			return map[string]any{"name": name}
		}))
	}
	for _, g := range goalsOfQuarter {
		start := p.quarter.date(g.start.sprint, g.start.day)
		p.add(g.written, g.by, creates("createGoal", g.title, func(*teller) map[string]any {
			return map[string]any{
				"title": g.title, "why": g.why, "start": start, "due": start.Add(7*g.weeks - 1),
				"metric": map[string]any{"name": g.metric, "unit": g.unit, "baseline": g.baseline, "target": g.target},
			}
		}))
		p.add(g.activated, g.by, updates("updateGoal", g.title, map[string]any{"state": "ACTIVE"}, ""))
	}
	p.add(moment{20, 10, "15:00"}, maya, simply("updateGoal", func(t *teller) map[string]any {
		return map[string]any{"id": t.id(stores), "servesId": t.id(repeat),
			"reason": "Who brings something back leaves with something else, and comes back for it."}
	}))
	for _, f := range featuresOfQuarter {
		p.add(f.written, f.by, creates("createFeature", f.title, func(t *teller) map[string]any {
			in := map[string]any{
				"title": f.title, "goalId": t.id(f.goal), "what": f.what, "why": f.why, "horizon": f.horizon, "state": f.state,
				"reach": f.reach, "impact": f.impact, "confidence": f.confidence,
			}
			if f.from != (moment{}) {
				in["windowStart"], in["windowEnd"] = p.quarter.date(f.from.sprint, f.from.day), p.quarter.date(f.to.sprint, f.to.day)
			}
			return in
		}))
	}
	p.steering()
	p.risks()
	p.readings()
	p.guardRails()
}

// steering is what changed on goals and roadmap along the way, and why.
func (p *plot) steering() {
	p.add(moment{18, 9, "10:15"}, leaPM, says(faster, "I would measure the median, not the mean: three customers who leave the tab open overnight move the mean by a second."))
	p.add(moment{18, 9, "11:05"}, maya, says(faster, "Agreed, and per day rather than per week, so that we see a release the morning after it."))
	p.add(moment{20, 9, "16:10"}, maya, updates("updateGoal", faster, map[string]any{
		"metric": map[string]any{"target": 78}}, "Analytics sees no shop of our size below 78."))
	p.add(moment{20, 10, "14:20"}, maya, updates("updateGoal", faster, map[string]any{
		"metric": map[string]any{"target": 76}}, "Ed and I settled on 20 %. One-tap pay alone should bring 4 of the 19 seconds, so the last two are worth asking for."))
	p.add(moment{22, 4, "09:30"}, maya, updates("updateFeature", buyAgain, map[string]any{"horizon": "NEXT", "state": "PLANNED"},
		"Five interviews this month, and four of them asked for it before we did."))
	p.add(moment{22, 4, "09:45"}, maya, updates("updateFeature", split, map[string]any{"horizon": "NEXT"},
		"Two makers would fund it. Legal looks at it first."))
	p.add(moment{22, 4, "10:05"}, maya, updates("updateFeature", subscription, map[string]any{"effortGuess": 40},
		"Priya's guess before anything is cut: as much as one-tap pay."))
	p.add(moment{22, 8, "11:20"}, maya, updates("updateFeature", gift, map[string]any{"state": "DROPPED"},
		"Two requests in a year outside of the weeks before Christmas. The stores wrap better than we could."))
	p.add(moment{23, 1, "11:30"}, maya, updates("updateFeature", confirmation, map[string]any{"horizon": "NOW", "state": "BUILDING"},
		"Double charges were the second most frequent support topic in the last sprint."))
	p.add(moment{23, 8, "09:20"}, leaPM, updates("updateFeature", oneTap, map[string]any{
		"why": "Returning customers type the same card again. They are 40 % of orders and would save about 6 seconds each.", "impact": 3},
		"The Apple Pay figures show 6 seconds, not 4."))
	p.add(moment{23, 8, "15:05"}, tomas, asks(confirmation, "May the thank-you page say that the order is in while the capture still runs? If the capture fails an hour later we have told the customer something wrong."))
	p.add(moment{23, 9, "10:30"}, maya, answers(confirmation, "Yes, with the words “We have your order” and no amount. If the capture fails we write within minutes and keep the basket. Greta has seen the wording."))
	p.add(moment{24, 2, "13:40"}, wim, asks(confirmation, "The fraud check after the sale may need the bank’s consent. Who asks them?"))
	p.add(moment{24, 3, "10:50"}, maya, updates("updateGoal", repeat, map[string]any{
		"word": "Nothing we built for it is out yet. The receipts with “Buy again” go to all customers in December, and the ten roasters who tried them doubled their second orders."}, ""))
	p.add(moment{24, 3, "11:05"}, maya, says(stores, "Lübeck and Rostock begin in this sprint, which makes six. Kiel waits for a new till until sprint 27."))
}

// risks are what may go wrong with it, and what did not.
func (p *plot) risks() {
	p.add(moment{20, 2, "10:40"}, tomas, raises(oneTap, "Apple may not have approved our merchant certificate when sprint 23 begins.", lea, moment{22, 10, ""}))
	p.add(moment{22, 3, "09:50"}, jonas, raises(stores, "Kiel has no till that takes returns. Without one we reach eleven of twelve cities.", hana, moment{24, 2, ""}))
	p.add(moment{22, 5, "11:15"}, lea, closes(oneTap, "They approved it after nine days, two weeks before we need it."))
	p.add(moment{23, 7, "10:20"}, priya, raises(confirmation, "Card networks add 1.5 s that we cannot remove.", nobody, moment{}))
	p.add(moment{24, 2, "13:45"}, wim, raises(confirmation, "The bank may not consent to a fraud check after the sale. Then every order keeps waiting for it.", leaPM, moment{24, 10, ""}))
}

// readings are what was measured.
func (p *plot) readings() {
	// Median checkout time, every working day of the quarter, by the script.
	seconds := []float64{
		95.0, 94.6, 95.2, 94.9, 94.1, 94.4, 93.8, 94.0, 93.3, 92.9,
		93.1, 92.6, 92.0, 92.3, 91.7, 91.9, 91.2, 90.8, 90.9, 90.1,
		90.3, 89.8, 89.9, 89.5, 88.9, 88.7, 88.8, 88.2, 86.9, 86.4,
		86.6, 85.9, 85.2, 84.0,
	}
	notes := map[int]string{10: "First day of email-only start for everyone.", 28: "First full day of Apple Pay."}
	for i, value := range seconds {
		p.add(moment{21 + i/sprintDays, i%sprintDays + 1, "06:05"}, analytics, measures(faster, value, "analytics", notes[i]))
	}
	p.weekly(refunds, maya, "manual", 16, 8.4, 8.5, 8.3, 8.4, 8.2, 8.0, 8.1, 7.9, 7.8, 7.8, 7.6, 7.4, 7.5, 7.3, 7.1, 7.0, 6.9)
	p.weekly(repeat, maya, "manual", 21, 34.0, 34.3, 34.1, 34.2, 34.6, 34.4, 34.6)
	for _, opened := range []struct {
		on     moment
		cities float64
		note   string
	}{
		{moment{18, 1, "09:05"}, 0, ""},
		{moment{20, 3, "17:10"}, 1, "Hamburg"},
		{moment{21, 8, "17:05"}, 2, "Bremen"},
		{moment{22, 9, "16:50"}, 3, "Flensburg"},
		{moment{24, 1, "17:15"}, 4, "Stralsund"},
	} {
		p.add(opened.on, jonas, measures(stores, opened.cities, "manual", opened.note))
	}
}

// weekly measures something from a sprint on, twice in each.
func (p *plot) weekly(what string, who actor, source string, sprint int, values ...float64) {
	for i, value := range values {
		p.add(moment{sprint + i/2, i%2*5 + 1, "08:40"}, who, measures(what, value, source, ""))
	}
}

func chk(number int) string { return fmt.Sprintf("CHK-%d", number) }
