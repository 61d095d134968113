package demo

import "time"

// heard is what one customer or source said, and what was made of it.
type heard struct {
	by                        actor
	at                        moment
	words, pain, who, segment string
	source, severity, link    string
	triaged                   moment // the zero moment while it waits
	goals, features           []string
	sameAs, dismissed         string
}

// insightsOfQuarter is what was heard, the oldest first. The last ones wait.
var insightsOfQuarter = []heard{
	{by: maya, at: moment{20, 6, "15:20"}, words: "I order the same coffee every month. Why do I have to look for it every month?",
		pain: "Looks for what was bought before", who: "Roastery regular", segment: "Returning", source: "INTERVIEW", severity: "ANNOYS",
		triaged: moment{20, 7, "11:20"}, goals: []string{repeat}, features: []string{subscription, buyAgain}},
	{by: hana, at: moment{21, 3, "11:05"}, words: "I gave up at the third address field.",
		pain: "Types an address the phone knows", who: "Guest in Hamburg", segment: "Guest", source: "INTERVIEW", severity: "STOPS",
		triaged: moment{21, 4, "09:40"}, goals: []string{faster}, features: []string{autofill}},
	{by: hana, at: moment{21, 8, "10:12"}, words: "It asked for my card though I had saved it. Twice.",
		pain: "Types a saved card again", who: "Ticket 86 310", segment: "Returning", source: "SUPPORT", severity: "DELAYS", link: "https://support.example.com/tickets/86310",
		triaged: moment{21, 9, "09:15"}, features: []string{oneTap}},
	{by: maya, at: moment{22, 2, "16:40"}, words: "Apple Pay, finally. I had stopped looking for it.",
		who: "Store review", segment: "Returning", source: "REVIEW", severity: "ANNOYS",
		triaged: moment{22, 3, "09:30"}, features: []string{oneTap}},
	{by: hana, at: moment{22, 7, "14:25"}, words: "The circle turned and turned. I pressed again. Two charges.",
		pain: "Pays twice while the page waits for the bank", who: "Ticket 87 902", segment: "Guest", source: "SUPPORT", severity: "STOPS", link: "https://support.example.com/tickets/87902",
		triaged: moment{22, 8, "09:10"}, goals: []string{refunds}, features: []string{confirmation}},
	{by: hana, at: moment{22, 9, "11:30"}, words: "Saw the circle turn, pressed pay again, was charged two times.",
		who: "Ticket 87 944", segment: "Returning", source: "SUPPORT", severity: "STOPS", link: "https://support.example.com/tickets/87944",
		triaged: moment{23, 1, "11:10"}, sameAs: "The circle turned and turned. I pressed again. Two charges."},
	{by: maya, at: moment{23, 3, "15:10"}, words: "Can the receipt say happy birthday?",
		who: "Lamp maker’s aunt", segment: "New customer", source: "REVIEW", severity: "ANNOYS",
		triaged: moment{23, 4, "09:00"}, dismissed: "One wish in a year. Makers put a card in the parcel where it matters."},
	{by: maya, at: moment{23, 6, "09:30"}, words: "The voucher box made me go and search for a voucher.",
		pain: "Leaves checkout for a voucher that is not there", who: "Guest in Berlin", segment: "New customer", source: "INTERVIEW", severity: "DELAYS",
		triaged: moment{23, 7, "10:00"}, goals: []string{faster}, features: []string{single}},
	{by: analytics, at: moment{24, 1, "06:10"}, words: "4.1 % leave between Pay and the thank-you page on Android, 1.2 % on iOS.",
		segment: "Android", source: "ANALYTICS", severity: "STOPS"},
	{by: maya, at: moment{24, 1, "14:15"}, words: "We lose the basket when the store tablet sleeps.",
		pain: "Scans everything again", who: "Harbor Lübeck", segment: "Store staff", source: "SALES", severity: "DELAYS"},
	{by: maya, at: moment{24, 2, "15:30"}, words: "My mother cannot find her village in the list, so she asks me to order for her.",
		who: "Daughter in Hamburg", segment: "New customer", source: "INTERVIEW", severity: "DELAYS"},
	{by: hana, at: moment{24, 3, "09:12"}, words: "I paid, the circle turned for ten seconds, so I pressed again. Two charges, and an apology for what I said on the phone.",
		pain: "Pays twice while the page waits for the bank", who: "Ticket 88 214", segment: "Guest", source: "SUPPORT", severity: "STOPS", link: "https://support.example.com/tickets/88214"},
}

// insights tells what customers said, and what it speaks for.
func (p *plot) insights() {
	for _, h := range insightsOfQuarter {
		p.add(h.at, h.by, creates("captureInsight", h.words, func(t *teller) map[string]any {
			return map[string]any{"words": h.words, "pain": h.pain, "customer": h.who, "segment": h.segment, "source": h.source,
				"severity": h.severity, "link": h.link, "occurredAt": t.quarter.at(h.at).UTC().Format(time.RFC3339)}
		}))
		switch {
		case h.sameAs != "":
			p.add(h.triaged, maya, simply("mergeInsights", func(t *teller) map[string]any {
				return map[string]any{"ids": []string{t.id(h.words)}, "intoId": t.id(h.sameAs)}
			}))
		case h.dismissed != "":
			p.add(h.triaged, maya, updates("dismissInsight", h.words, nil, h.dismissed))
		case h.triaged != (moment{}):
			p.add(h.triaged, maya, simply("linkInsight", func(t *teller) map[string]any {
				return map[string]any{"id": t.id(h.words), "goalIds": t.all(h.goals), "featureIds": t.all(h.features)}
			}))
		}
	}
}
