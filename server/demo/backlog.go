package demo

import "strings"

// story is one story as it was first written. Its number is its key's: the API
// gives them in the order of writing, and Load fails where the two differ.
type story struct {
	number        int
	title         string
	feature, goal string // what it serves; a goal only where no feature does
	points        float64
	labels        string
	asA, want, so string
	body          string
	criteria      []criterion
	draft         bool // not made READY when it was refined
}

// criterion is given, when and then; or one free text.
type criterion []string

// session is a PO's hour of writing, and the team's of refining it later.
type session struct {
	written moment
	by      actor
	refined moment
	with    actor // who speaks for the team's estimates
	stories []story
}

// firstStory is the number of the first story that is told.
const firstStory = 165

var sessions = []session{
	{moment{15, 2, "13:00"}, jonas, moment{15, 4, "14:00"}, priya, []story{
		{number: 165, title: "Size advice from past orders", feature: rightFirst, points: 8, labels: "mobile",
			asA: "customer who bought clothes here before", want: "to be told which size fits me", so: "I order one size instead of two",
			body: "Makers cut differently. What the customer **kept** says more than any size table; what came back says which way it was wrong.",
			criteria: []criterion{
				{"I kept two or more garments", "I open a garment of another maker", "the size closest to those is marked “fits like your …”"},
				{"the last garment came back as too small", "I open one of the same maker", "the advice is one size larger and says why"},
				{"I never bought clothes here", "I open a garment", "I see the size table and no advice"},
			}},
		{number: 166, title: "Photos show the real colour", feature: rightFirst, points: 5, labels: "mobile",
			asA: "customer", want: "to see an article in daylight and in lamplight", so: "the colour at home does not surprise me",
			criteria: []criterion{
				{"the maker sent both photos", "I open the article", "I can switch between daylight and lamplight"},
				{"only one photo was sent", "I open the article", "it says in which light it was taken"},
			}},
		{number: 167, title: "Ask why when a refund is requested", feature: easy, points: 5, labels: "support",
			asA: "support agent", want: "the reason with each refund request", so: "I do not have to write back and ask",
			criteria: []criterion{
				{"I request a refund", "I choose the article", "I am asked for one of six reasons, and may add a sentence"},
				{"I choose “damaged”", "I go on", "I can add up to three photos"},
				{"I choose nothing", "I send the request", "it is sent, with “not said”"},
			}},
		{number: 168, title: "Refund reasons in the weekly report", feature: easy, points: 3, labels: "support",
			asA: "buyer for the ceramics department", want: "to see each week what was sent back and why", so: "I talk to the right maker about the right thing",
			criteria: []criterion{
				{"a week has ended", "I open the report on Monday", "reasons are counted by maker and article"},
				{"an article has more than five requests in a week", "the report is made", "it stands at the top"},
			}},
	}},
	{moment{15, 9, "10:00"}, jonas, moment{16, 3, "14:00"}, hana, []story{
		{number: 169, title: "Ask for a refund on the order page", feature: easy, points: 8, labels: "support mobile",
			asA: "customer whose order was not right", want: "to ask for the refund on the order itself", so: "I do not have to write a mail and wait",
			body: "Today: a form below *Contact*, an order number to type, an answer within three days.",
			criteria: []criterion{
				{"my order arrived less than 30 days ago", "I open it", "“Return or refund” stands beside each article"},
				{"I asked for a refund", "support looks at it", "they see order, article, reason and photos on one screen"},
				{"the article was made to order", "I open the order", "I read that it cannot be returned, before I try"},
				{"I am on a phone", "I ask for a refund", "it takes no more than three taps after the reason"},
			}},
		{number: 170, title: "Reviews say how it fits", feature: rightFirst, points: 5,
			asA: "customer", want: "to read whether others found it small or large", so: "I choose the size they would choose",
			criteria: []criterion{
				{"I review a garment", "I write", "I am asked: small, as expected, large"},
				{"five or more customers answered", "somebody opens the garment", "the answers stand above the sizes as one bar"},
			}},
		{number: 171, title: "Known flaws are said before payment", feature: rightFirst, points: 5,
			asA: "customer", want: "to be told about known flaws of an article in my basket", so: "I decide with open eyes",
			criteria: []criterion{
				{"a maker noted a flaw for this batch", "I open the basket", "the note stands below the article"},
				{"the note was added after I put it in", "I open checkout", "I am shown it once and go on with one tap"},
				{"the flaw was fixed in a new batch", "I open the basket", "there is no note"},
			}},
		{number: 172, title: "Templates for refund replies", feature: easy, points: 2, labels: "support",
			asA: "support agent", want: "a reply for each of the six reasons", so: "a plain case takes me one minute",
			criteria: []criterion{
				{"a request names a reason", "I answer it", "the reply for that reason is filled in with name and article"},
				{"I changed the reply", "I send it", "my words are sent, and the template stays as it was"},
			}},
	}},
	{moment{17, 6, "13:30"}, jonas, moment{17, 8, "14:00"}, tomas, []story{
		{number: 173, title: "Scan an online order at the till", feature: inStore, points: 8, labels: "stores",
			asA: "shop assistant", want: "to scan the code in the customer's mail", so: "I have their order in front of me in a second",
			criteria: []criterion{
				{"the customer shows the code on a phone", "I scan it", "the order opens at the till within 2 s"},
				{"the screen of the phone is broken", "I type the eight characters below the code", "the same order opens"},
				{"the order is from another country", "I scan it", "I read that it goes back by post, with the address"},
			}},
		{number: 174, title: "Refund to the original card at the till", feature: inStore, points: 8, labels: "stores payments",
			asA: "customer", want: "my money back on the card I paid with", so: "I do not leave the store with a voucher I did not ask for",
			criteria: []criterion{
				{"I paid online by card", "the assistant confirms the return", "the refund is on its way before I leave the till"},
				{"my card has expired since", "the assistant confirms the return", "the bank is asked, and the slip says so"},
				{"I paid by invoice", "the assistant confirms the return", "the invoice is reduced and no money moves"},
				{"the till has no network", "the assistant confirms the return", "it is kept and sent later, once"},
			}},
		{number: 175, title: "Staff see what may be returned", feature: inStore, points: 5, labels: "stores",
			asA: "shop assistant", want: "to see which articles of an order may still come back", so: "I do not have to say no after I said yes",
			criteria: []criterion{
				{"an article is past 30 days", "I open the order", "it is grey, with its last day"},
				{"an article was returned by post already", "I open the order", "it cannot be chosen again"},
			}},
	}},
	{moment{18, 4, "10:00"}, jonas, moment{18, 6, "14:00"}, wim, []story{
		{number: 176, title: "Return slip without a printer", feature: inStore, points: 5, labels: "stores",
			asA: "shop assistant", want: "the customer to get the slip by mail", so: "a till without paper is no reason to send someone away",
			criteria: []criterion{
				{"the return is confirmed", "the customer has a mail address in the order", "the slip is sent there at once"},
				{"the customer wants paper", "I press Print", "the slip comes from the till's printer, if it has one"},
			}},
		{number: 177, title: "Returned goods are on the shelf the same day", feature: inStore, points: 5, labels: "stores",
			asA: "store manager", want: "returned goods in my stock as soon as they were checked", so: "somebody can buy them this afternoon",
			criteria: []criterion{
				{"the assistant marks an article as good", "the return is confirmed", "the stock of the store is one higher within a minute"},
				{"it is marked as damaged", "the return is confirmed", "it goes to the box for the maker, and stock stays"},
				{"the article is sold online only", "it is marked as good", "a transfer to the warehouse is prepared"},
			}},
		{number: 178, title: "Opening hours on the return page", feature: inStore, points: 2, labels: "stores mobile",
			asA: "customer", want: "to see which store near me takes returns and when", so: "I do not stand in front of a closed door",
			criteria: []criterion{
				{"I choose “return in store”", "I allow my position or give a postcode", "the three nearest stores are listed with today's hours"},
				{"a store is closed today", "it is listed", "the next open day stands beside it"},
			}},
	}},
	{moment{18, 8, "10:30"}, lea, moment{18, 9, "14:00"}, priya, []story{
		{number: 179, title: "Measure each step of checkout", goal: faster, points: 5, labels: "performance",
			asA: "product manager", want: "to see how long customers spend on each step", so: "we begin where the seconds are",
			body: "Per day, median and 90th percentile, by device. No personal data: a random number per checkout, forgotten after a day.",
			criteria: []criterion{
				{"customers finished orders yesterday", "I open analytics", "I see the seconds of each of the five steps"},
				{"a customer leaves", "the day ends", "the step where they left is counted"},
				{"No cookie is set that was not set before."},
			}},
	}},
	{moment{18, 9, "15:00"}, lea, moment{19, 3, "14:00"}, priya, []story{
		{number: 180, title: "A basket that belongs to nobody yet", feature: guest, points: 8, labels: "guests",
			asA: "guest", want: "my basket to stay mine without an account", so: "I find it again tomorrow",
			body: "A random token in place of a customer number. It is what guest orders will hang on later.",
			criteria: []criterion{
				{"I am not signed in", "I put something into the basket and come back within 30 days", "it is still there"},
				{"I sign in later", "the account has a basket too", "both are merged and nothing is counted twice"},
				{"somebody else uses the same device", "they sign in", "they do not see my basket"},
			}},
		{number: 181, title: "One way to ask for addresses", feature: autofill, points: 8,
			asA: "developer", want: "one interface to the address provider", so: "suggestions, postcodes and pickup points do not each need their own contract",
			criteria: []criterion{
				{"the provider answers", "a field asks for suggestions", "they are there within 150 ms at the 95th percentile"},
				{"the provider does not answer for 300 ms", "a field asks", "the customer types on, undisturbed"},
				{"A second provider can be put in place by configuration."},
			}},
		{number: 182, title: "One list of checkout errors", feature: single, points: 3, labels: "upkeep",
			asA: "support agent", want: "every error in checkout to have one wording and a number", so: "a customer on the phone can tell me which one it is",
			criteria: []criterion{
				{"an error is shown", "a customer reads me its number", "I find what it means and what helps"},
				{"There are no more than 40 errors, and each says what to do next."},
			}},
		{number: 183, title: "Return a gift without the giver knowing", feature: inStore, points: 5, labels: "stores",
			asA: "receiver of a gift", want: "to exchange it with the slip in the parcel", so: "I do not have to tell anyone that it did not fit",
			criteria: []criterion{
				{"I have the gift slip", "I hand in the gift", "I get a voucher, and the giver gets no mail"},
				{"the giver has asked for a refund already", "I hand in the gift", "the assistant sees it and explains"},
			}},
		{number: 184, title: "Know what the payment path can bear", goal: faster, points: 3, labels: "performance payments",
			asA: "developer", want: "to know at how many orders a minute payment becomes slow", so: "we change it before the next sale and not during it",
			criteria: []criterion{
				{"twice the orders of the last sale", "the test runs for 30 minutes", "we know median, 95th percentile and what gave in first"},
				{"The test can be run again by anyone in the team with one command."},
			}},
	}},
	{moment{19, 8, "10:00"}, lea, moment{20, 2, "14:00"}, tomas, []story{
		{number: 185, title: "Begin with an email address", feature: guest, points: 5, labels: "guests mobile",
			asA: "guest", want: "to begin checkout with nothing but my email address", so: "I am not asked for a password before I have decided to buy",
			criteria: []criterion{
				{"I am not signed in", "I open checkout", "the first field is my email address, and the second is my postal address"},
				{"the address belongs to an account", "I type it", "I may sign in, and may just as well go on as a guest"},
				{"I mistyped a common domain", "I leave the field", "the likely one is offered"},
			}},
		{number: 186, title: "Checkout is one page", feature: single, points: 8, labels: "performance",
			asA: "customer", want: "to see all of checkout on one page", so: "I know what comes and never wait between steps",
			criteria: []criterion{
				{"my basket is full", "I open checkout", "address, delivery and payment are on one page, in this order"},
				{"I filled a part", "I reload the page", "everything but the card number is still there"},
				{"half of the customers get the new page", "a week has passed", "we can compare time and finished orders"},
			}},
		{number: 187, title: "Cards rest with the payment provider", feature: oneTap, points: 8, labels: "payments legal",
			asA: "returning customer", want: "my card kept where banks keep cards", so: "I can pay again without trusting a shop with the number",
			criteria: []criterion{
				{"I agree to keep my card", "the order is paid", "we hold a token and the last four digits, and nothing else"},
				{"I did not agree", "the order is paid", "no token is made"},
				{"I delete my account", "it is gone", "so is the token, at the provider too"},
			}},
		{number: 188, title: "The order stays in sight", feature: single, points: 3, labels: "mobile",
			asA: "customer on a phone", want: "to see what I buy and the total while I fill in the form", so: "I do not scroll up to be sure",
			criteria: []criterion{
				{"I scroll", "the summary leaves the screen", "one line with number of articles and total stays at the bottom"},
				{"I tap that line", "it opens", "I see the articles, and what I typed is untouched"},
			}},
		{number: 189, title: "Nobody has to make an account", feature: guest, points: 2, labels: "guests",
			asA: "guest", want: "no page that asks me to register", so: "I go from the basket straight to paying",
			criteria: []criterion{
				{"I am not signed in", "I press Checkout in the basket", "I am in checkout"},
				{"I want to sign in", "I look for it", "there is one link, at the top"},
			}},
	}},
	{moment{20, 8, "10:00"}, lea, moment{21, 3, "14:00"}, priya, []story{
		{number: 190, title: "See my saved cards", feature: oneTap, points: 5, labels: "payments",
			asA: "returning customer", want: "to see my saved cards when I pay", so: "I choose one instead of looking for my purse",
			criteria: []criterion{
				{"I have saved cards", "I reach payment", "they are listed, the one used last on top"},
				{"a card expires this month", "it is listed", "it says so"},
				{"I pay with a new card", "I type it", "I am asked whether to keep it, and “no” is the default"},
			}},
		{number: 191, title: "Addresses are suggested while typing", feature: autofill, points: 5, labels: "mobile",
			asA: "customer", want: "my address suggested after a few letters", so: "I choose it instead of typing it",
			criteria: []criterion{
				{"I typed four characters of a street", "I wait a moment", "up to five addresses of the chosen country are offered"},
				{"I choose one", "it is filled in", "street, number, postcode and city each stand in their field"},
				{"none fits", "I type on", "nothing closes over what I type"},
				{"I use a screen reader", "suggestions appear", "their number is announced, and arrow keys choose"},
			}},
		{number: 192, title: "Mistakes are said while typing", feature: single, points: 5, labels: "accessibility",
			asA: "customer", want: "to hear about a mistake when I leave the field", so: "I do not find three of them after pressing Pay",
			criteria: []criterion{
				{"a field is wrong", "I leave it", "it says what is wrong and what helps"},
				{"I correct it", "it is right", "the message goes away without my leaving the field"},
				{"I have not been in a field", "I look at the page", "nothing is red"},
			}},
		{number: 193, title: "A guest finds their order", feature: guest, points: 5, labels: "guests support",
			asA: "guest", want: "to look up my order with the mail address and order number", so: "I do not call to ask where it is",
			criteria: []criterion{
				{"I ordered as a guest", "I give address and number", "I get a link by mail that shows the order for a day"},
				{"the two do not match", "I press Find", "I read the same sentence as when they do"},
			}},
		{number: 194, title: "Warn about an expired card", feature: oneTap, points: 2, labels: "payments",
			asA: "returning customer", want: "to know that a saved card has expired", so: "the payment does not fail at the end",
			criteria: []criterion{
				{"my card has expired", "I reach payment", "it cannot be chosen, and I can give its new date in place"},
				{"it is my only card", "I reach payment", "the form for a new one is open"},
			}},
		{number: 195, title: "Refund status in the mail", feature: easy, points: 3, labels: "support",
			asA: "customer who waits for a refund", want: "a mail at each step", so: "I know without asking",
			criteria: []criterion{
				{"my parcel arrived", "the warehouse scans it", "I get a mail with the amount and the likely day"},
				{"the money was sent", "the bank has accepted it", "I get a second mail, and no third"},
			}},
	}},
	{moment{21, 9, "10:00"}, lea, moment{22, 3, "14:00"}, hana, []story{
		{number: 196, title: "Apple Pay", feature: oneTap, points: 8, labels: "payments mobile",
			asA: "customer with an iPhone", want: "to pay with Apple Pay", so: "I neither type a card nor an address",
			criteria: []criterion{
				{"my device has Apple Pay", "I open checkout", "it is the first way to pay"},
				{"I approve with face or finger", "the bank agrees", "the order is placed with the address from the wallet"},
				{"I cancel", "the sheet closes", "my basket and what I typed are as they were"},
				{"the app of a store shows checkout inside of it", "I open it there", "Apple Pay works as in the browser"},
			}},
		{number: 197, title: "The bank is asked behind the scenes", feature: confirmation, points: 5, labels: "payments performance",
			asA: "customer", want: "not to wait until the money has moved", so: "I see that my order is in and can close the page",
			body: "Authorise while the customer waits, capture afterwards. What was authorised and not captured after an hour is shown to support.",
			criteria: []criterion{
				{"the bank has authorised", "I wait on the page", "the order is placed, and the capture runs by itself"},
				{"the capture fails", "an hour has passed", "support sees the order in a list, with the reason"},
				{"the capture is told twice", "the second one arrives", "nothing happens"},
			}},
		{number: 198, title: "Make an account afterwards", feature: guest, points: 3, labels: "guests",
			asA: "guest who has just ordered", want: "to make an account with one password", so: "the next order is quicker",
			criteria: []criterion{
				{"I am on the thank-you page", "I choose a password", "the account holds this order, address and card"},
				{"I ordered as a guest before, with the same address", "I make the account", "those orders are in it after I confirmed my mail"},
				{"I do nothing", "I leave", "nobody asks me again by mail"},
			}},
		{number: 199, title: "Delivery and its price without a page load", feature: single, points: 3, labels: "performance",
			asA: "customer", want: "to see the price of each delivery as soon as the postcode is there", so: "the total does not jump at the end",
			criteria: []criterion{
				{"the postcode is complete", "I go on typing", "prices and days of delivery stand below within half a second"},
				{"I change the country", "the postcode is of another", "I am asked for it again, and nothing else"},
			}},
		{number: 200, title: "The postcode comes first", feature: autofill, points: 3, labels: "mobile",
			asA: "customer on a phone", want: "to begin with the postcode", so: "the city fills itself and streets are looked up nearby",
			criteria: []criterion{
				{"I typed five digits in Germany", "there is one city", "it is filled in, and the cursor is in the street"},
				{"there are several", "I go on", "I choose from a short list"},
				{"the country writes the postcode behind the city", "the form opens", "the fields are in that country's order"},
			}},
		{number: 201, title: "Google Pay", feature: oneTap, points: 5, labels: "payments mobile",
			asA: "customer with an Android phone", want: "to pay with Google Pay", so: "I do not type my card",
			criteria: []criterion{
				{"my browser knows Google Pay", "I open checkout", "it is the first way to pay"},
				{"the bank wants to know more", "I approve in its app", "I come back to the order, paid"},
				{"no card is in the wallet", "I open checkout", "it is not offered"},
			}},
		{number: 202, title: "Say the address instead of typing it", feature: autofill, points: 5, labels: "mobile legal",
			asA: "customer on the way", want: "to say my address", so: "I do not type it with one thumb",
			criteria: []criterion{
				{"I tap the microphone", "I say street and number", "the suggestions for it are shown"},
				{"it is loud around me", "nothing was understood", "I can type at once"},
			}},
	}},
	{moment{22, 7, "09:40"}, lea, moment{22, 9, "13:30"}, priya, []story{
		{number: 203, title: "Guest order mail", feature: guest, points: 2, labels: "guests",
			asA: "guest", want: "a mail with everything about my order", so: "I need no account to know what I bought",
			criteria: []criterion{
				{"I ordered as a guest", "the order is placed", "the mail holds articles, address, total and a link to the order"},
				{"the mail comes back", "a minute has passed", "the thank-you page tells me, if I still have it open"},
			}},
		{number: 204, title: "Phone number as the only contact", feature: guest, points: 3, labels: "guests mobile",
			asA: "guest without a mail address at hand", want: "to order with my phone number", so: "I get the news by text message",
			criteria: []criterion{
				{"I give a mobile number", "I go on", "no mail address is asked for"},
				{"the order is placed", "a minute has passed", "a text message holds the order number and a link"},
				{"the number is a landline", "I leave the field", "I am asked for a mobile number or a mail address"},
			}},
		{number: 205, title: "Save a draft of the basket", feature: single, points: 3,
			asA: "customer who was interrupted", want: "to find checkout as I left it", so: "I do not begin again in the evening",
			criteria: []criterion{
				{"I filled a part of checkout", "I come back within a day on the same device", "everything but the card is there"},
				{"an article has sold out since", "I come back", "I am told, and the rest stays"},
				{"I finished the order on another device", "I come back", "the draft is gone"},
			}},
		{number: 206, title: "The error sits at the field", feature: single, points: 2, labels: "accessibility",
			asA: "customer", want: "to see an error where I made it", so: "I do not search the page for it",
			criteria: []criterion{
				{"the bank or the server refuses a value", "I am told", "the message stands at that field, and the page scrolls there"},
				{"I use a screen reader", "an error appears", "it is read, with the name of the field"},
				{"there are several", "I press Pay", "the first one has the cursor"},
			}},
		{number: 207, title: "Pay in one tap", feature: oneTap, points: 8, labels: "payments mobile",
			asA: "returning customer with a saved card", want: "to pay in one tap", so: "I do not type my card again",
			body: "The button carries the card, so that nobody pays with the wrong one:\n\n> Pay 64.90 € with •• 4417\n\nThe voucher field stays folded. A voucher that is in the basket counts.",
			criteria: []criterion{
				{"the card was saved and is still valid", "I tap Pay with •• 4417", "the order is placed without a further step"},
				{"the bank asks for approval", "I come back from the bank", "I land on the thank-you page, not in the basket"},
				{"the payment fails", "one tap does not go through", "I see why, and my other cards are one tap away"},
				{"I have not saved a card", "I open checkout", "no one-tap button is shown"},
				{"the bank's app is not installed", "the bank asks for approval", "its page opens in the browser instead"},
				{"I leave the bank without an answer", "I come back within 10 minutes", "the basket waits, and I can try again"},
			}},
		{number: 208, title: "Card art and name", feature: oneTap, points: 1, labels: "payments",
			asA: "returning customer with several cards", want: "to recognise a card by its picture and my name for it", so: "I choose the right one without reading digits",
			criteria: []criterion{
				{"the bank sends a picture", "my cards are listed", "each shows its picture, or the mark of its network"},
			}},
		{number: 209, title: "Remove a card", feature: oneTap, points: 2, labels: "payments legal",
			asA: "returning customer", want: "to remove a saved card", so: "nobody pays with one I lost",
			criteria: []criterion{
				{"I have a saved card", "I remove it", "it is gone from every device, and at the provider within a minute"},
				{"an order with this card is still open", "I remove it", "I read that it is charged once more, and for what"},
			}},
		{number: 210, title: "Pickup point map", feature: autofill, points: 5, labels: "mobile",
			asA: "customer who is never at home", want: "to choose a pickup point on a map", so: "my parcel waits where I pass by anyway",
			criteria: []criterion{
				{"I choose pickup", "I gave a postcode", "the points nearby are on a map, with their opening hours"},
				{"I choose a point", "I go on", "its address stands in the order, and mine only on the invoice"},
				{"I do not want a map", "I choose “list”", "the same points are listed by distance"},
				{"a point is full", "it is shown", "it cannot be chosen, and the nearest free one is offered"},
				{"the map does not load within 2 s", "I wait", "the list takes its place"},
			}},
		{number: 211, title: "A wrong country is put right on the way", feature: autofill, points: 2,
			asA: "customer who orders abroad", want: "the country to follow the address I choose", so: "I do not get the delivery of another one",
			criteria: []criterion{
				{"I choose an address in another country", "it is filled in", "country, delivery and tax follow, and I see what changed"},
				{"we do not deliver there", "I choose it", "I am told before I fill in anything else"},
			}},
		{number: 212, title: "Instant thank-you page", feature: confirmation, points: 3, labels: "payments performance",
			asA: "customer who has just paid", want: "to see that it worked at once", so: "I do not press Pay again",
			criteria: []criterion{
				{"the bank has said yes", "I tap Pay", "the thank-you page shows within 1 s"},
				{"the capture is still running", "the page shows", "it says “We have your order”, not “Pending”"},
				{"the capture fails later", "I am on the page", "I am told in the page, and my basket is kept"},
			}},
	}},
	{moment{23, 3, "10:00"}, lea, moment{23, 5, "14:00"}, wim, []story{
		{number: 213, title: "Checkout loads in under 1 s", feature: single, points: 5, labels: "performance mobile",
			asA: "customer on a slow phone", want: "checkout to be there within a second", so: "I do not leave while it loads",
			body: "Measured on a phone of the middle class over 4G, at the 75th percentile. Now it is 2.4 s. The map and the wallets are two thirds of it and can come later.",
			criteria: []criterion{
				{"a phone of the middle class on 4G", "I open checkout", "I can type after 1 s"},
				{"I have not chosen pickup", "the page loads", "nothing of the map is loaded"},
				{"The size of the first load is checked with every change, and a change that makes it larger than 120 kB fails."},
			}},
		{number: 214, title: "Try the second card when one fails", feature: oneTap, points: 3, labels: "payments",
			asA: "returning customer", want: "my second card offered when the first is refused", so: "the order does not end there",
			criteria: []criterion{
				{"the first card is refused", "I have another", "it is offered, with one tap to try it"},
				{"the refusal is about the amount", "it is offered", "I read that the amount was the reason"},
				{"two cards were refused", "I look for a way", "the wallets and the form for a new card are there"},
				{"No card is ever charged that the customer did not tap."},
			}},
		{number: 215, title: "Understand a pasted address", feature: autofill, points: 3,
			asA: "customer who orders for a friend", want: "to paste an address in one piece", so: "I do not cut it apart myself",
			criteria: []criterion{
				{"I paste three lines into the first field", "they hold name, street and city", "each goes into its own field"},
				{"a part was not understood", "the fields are filled", "that part stays in the first field, marked"},
				{"it is an address of the Netherlands", "it is pasted", "number and addition are told apart"},
			}},
		{number: 216, title: "Retry the capture in silence", feature: confirmation, points: 5, labels: "payments",
			asA: "customer whose bank was slow", want: "the shop to try again by itself", so: "I do not get a mail that frightens me",
			criteria: []criterion{
				{"a capture fails for a passing reason", "a minute has passed", "it is tried again, up to five times in a day"},
				{"the reason is final", "it fails", "it is not tried again, and I am told what to do"},
				{"a retry succeeds", "I look at my order", "nothing of it is to be seen"},
				{"the same capture is under way twice", "both reach the bank", "I am charged once"},
			}},
	}},
	// 217 was split off 207: see sprint 23.
	{moment{23, 7, "10:00"}, lea, moment{23, 9, "14:00"}, tomas, []story{
		{number: 218, title: "Order status by push", feature: confirmation, points: 3, labels: "mobile",
			asA: "customer who has closed the page", want: "to be told when the order is confirmed", so: "I do not look into my mail every minute",
			criteria: []criterion{
				{"I allowed messages", "the capture is done", "a message says that the order is confirmed"},
				{"I did not allow them", "the capture is done", "only the mail is sent"},
				{"the capture failed", "a message is sent", "it leads to the order with one tap to pay again"},
			}},
		{number: 219, title: "Retire the old checkout steps", feature: single, points: 3, labels: "upkeep performance",
			asA: "developer", want: "the five old pages gone", so: "each change is made once",
			criteria: []criterion{
				{"all customers have used the one page for two weeks", "we remove the old ones", "their addresses lead to the one page"},
				{"a basket was begun on an old page", "its customer comes back", "it is on the new one"},
				{"Nothing of the old pages is in the build."},
			}},
		{number: 220, title: "Wallet button on the product page", feature: oneTap, points: 5, labels: "payments mobile",
			asA: "customer who wants this one thing", want: "to pay on the product page", so: "I skip the basket",
			criteria: []criterion{
				{"my device has a wallet", "I open an article that is in stock", "the wallet's button stands below “Add to basket”"},
				{"the article has sizes", "I have not chosen one", "I am asked for it first"},
				{"something is in my basket", "I tap the button", "I am asked whether to pay for this or for all"},
				{"I pay", "the bank agrees", "the basket is as it was before"},
			}},
		{number: 221, title: "Browser autofill in every field", feature: autofill, points: 3, labels: "accessibility mobile",
			asA: "customer", want: "my browser to fill in what it knows", so: "I press two buttons instead of typing",
			criteria: []criterion{
				{"my browser holds my address", "I choose it", "every field is filled, in Chrome, Safari, Firefox and Edge"},
				{"it fills a field that we check", "it was filled", "the check runs as if I had typed"},
				{"Each field names its purpose as WCAG 1.3.5 asks."},
				{"the browser holds a card", "I choose it", "number, name and date are filled"},
			}},
		{number: 222, title: "Receipt in under 2 s", feature: confirmation, points: 2, labels: "performance",
			asA: "customer", want: "the receipt in my mail when I look for it", so: "I trust that the order is in",
			criteria: []criterion{
				{"the order is placed", "2 s have passed", "the mail has left us, at the 95th percentile"},
				{"the mail provider is down", "it comes back", "each receipt is sent once"},
				{"the receipt is larger than 100 kB", "it is built", "the pictures are left to the order page"},
			}},
	}},
	{moment{23, 8, "13:00"}, lea, moment{23, 9, "15:30"}, wim, []story{
		{number: 223, title: "Fraud check after the sale", feature: confirmation, points: 5, labels: "payments legal", draft: true,
			asA: "customer", want: "not to wait for the fraud check", so: "the order takes two seconds less",
			criteria: []criterion{
				{"the bank has authorised", "the order is placed", "the check runs before the parcel is packed"},
				{"the check finds something", "the parcel is not packed yet", "it waits for a person, and the customer is told within an hour"},
				{"the check is late by four hours", "the warehouse asks", "the order counts as checked, up to 150 €"},
			}},
	}},
	{moment{23, 8, "14:00"}, jonas, moment{23, 9, "16:00"}, hana, []story{
		{number: 224, title: "Refund without a return label", feature: easy, points: 5, labels: "support",
			asA: "customer without a printer", want: "to hand in the parcel with a code", so: "I do not have to find a printer to get my money back",
			body: "Support spends 11 hours a week on labels that did not arrive or could not be printed.",
			criteria: []criterion{
				{"I asked for a return by post", "I choose “no printer”", "I get a code that the post office prints"},
				{"the code was not used for 14 days", "the day comes", "I get one reminder"},
				{"I lost the mail", "I open the order", "the code is there"},
			}},
		{number: 225, title: "Show the refund in the order", feature: easy, points: 3, labels: "support",
			asA: "customer who waits for money", want: "to see how far my refund is", so: "I do not ask support",
			criteria: []criterion{
				{"I asked for a refund", "I open the order", "I see received, checked, paid, each with its day"},
				{"it takes longer than we said", "I open the order", "it says why and until when"},
				{"the money was sent", "I open the order", "I see to which card or account"},
			}},
		{number: 226, title: "Refund a part of an order", feature: easy, points: 8, labels: "payments support", draft: true,
			asA: "customer who keeps two of three", want: "the money for the third", so: "I do not send back what I like",
			criteria: []criterion{
				{"an order has several articles", "I return one", "its price and its share of a voucher are refunded"},
				{"what is left is below the free delivery", "the refund is worked out", "delivery is not charged afterwards"},
				{"the order was paid in two ways", "one article is returned", "the card gets it back first"},
			}},
		{number: 227, title: "Reorder from the receipt mail", feature: buyAgain, points: 2, labels: "mobile",
			asA: "customer who liked it", want: "to order the same again from the old mail", so: "I do not search for it",
			criteria: []criterion{
				{"I open an old receipt", "I tap “Order again”", "the basket holds the same articles"},
				{"one of them is gone", "I tap it", "the others are in the basket, and the nearest to it is shown"},
			}},
		{number: 228, title: "Keep a basket for next month", feature: buyAgain, draft: true,
			asA: "customer who orders monthly", want: "to put a basket aside under a name", so: "I change two things instead of building it again"},
		{number: 229, title: "Reorder with one article changed", feature: buyAgain, points: 3, draft: true,
			asA: "customer", want: "to change one article of an old order before I order it again", so: "I get the other coffee this time",
			criteria: []criterion{
				{"I chose to order again", "I change an article", "price and delivery follow, and the old order stays as it was"},
			}},
		{number: 230, title: "Suggest the size bought last time", feature: buyAgain, draft: true,
			asA: "returning customer", want: "my size chosen already", so: "I do not look up what I bought"},
		{number: 231, title: "Take a return on the tablet", feature: tablet, points: 5, labels: "stores",
			asA: "shop assistant without a till", want: "to take a return with the tablet's camera", so: "our city counts too",
			criteria: []criterion{
				{"the customer shows the code", "I hold it before the camera", "the order opens as at the till"},
				{"the tablet was asleep", "I wake it", "the return I had begun is still there"},
				{"the refund is confirmed", "there is no printer", "the slip goes by mail"},
			}},
	}},
	{moment{24, 1, "10:30"}, jonas, moment{24, 1, "16:00"}, hana, []story{
		{number: 232, title: "Pay in three parts", feature: split, labels: "payments legal", draft: true,
			asA: "customer who buys a table", want: "to pay it over three months", so: "I can take the good one",
			body: "Without interest. The maker gets the whole amount at once; who bears the risk in between is what legal has to answer."},
	}},
	{moment{24, 2, "10:05"}, lea, moment{24, 2, "10:30"}, tomas, []story{
		{number: 233, title: "Consent stays after a reload", points: 2, labels: "upkeep legal",
			asA: "customer who said no to cookies", want: "my answer to be kept when I reload", so: "I am asked once",
			body: "Found in sprint 23: since checkout is one page, a reload within it asks again. It costs 3 to 4 seconds each time, and legal wants it solved before the banner test.",
			criteria: []criterion{
				{"I answered the banner", "I reload checkout", "it does not come back"},
				{"I answered in the shop", "I go on to checkout", "it does not come back"},
				{"I want to change my answer", "I look for it", "the link is at the foot of the page"},
			}},
	}},
}

// returnFromBank is what was split off “Pay in one tap”.
var returnFromBank = story{number: 217, title: "Return from the bank app", points: 3,
	asA: "returning customer whose bank wants to be sure", want: "to come back from the bank's app to where I was", so: "the order is done when the bank is"}

// backlog writes and refines the stories.
func (p *plot) backlog() {
	for _, s := range sessions {
		for i, one := range s.stories {
			p.write(s, one, s.written.later(5*i))
			p.refine(s, one, s.refined.later(6*i))
		}
	}
	p.criteria[chk(217)] = 2
	p.criteria[chk(207)] = 4
}

// write makes a story, with its labels and criteria.
func (p *plot) write(s session, one story, at moment) {
	key := chk(one.number)
	p.criteria[key] = len(one.criteria)
	p.add(at, s.by, func(t *teller) error {
		in := map[string]any{"productId": t.product, "title": one.title, "asA": one.asA, "iWant": one.want, "soThat": one.so, "body": one.body}
		if one.feature != "" {
			in["featureId"] = t.id(one.feature)
		}
		if one.goal != "" {
			in["goalId"] = t.id(one.goal)
		}
		return numbered(t, key, call{"createStory", in})
	})
	p.add(at.later(3), s.by, func(t *teller) error {
		var calls []call
		for _, c := range one.criteria {
			in := map[string]any{"storyId": t.ids[key]}
			if len(c) == 3 {
				in["given"], in["when"], in["then"] = c[0], c[1], c[2]
			} else {
				in["text"] = c[0]
			}
			calls = append(calls, call{"addCriterion", in})
		}
		if one.labels != "" {
			var ids []string
			for _, name := range strings.Fields(one.labels) {
				ids = append(ids, t.id("#"+name))
			}
			calls = append(calls, call{"labelStory", map[string]any{"id": t.ids[key], "add": ids}})
		}
		made, err := t.send(calls...)
		if err == nil {
			t.criteria[key] = made[:len(one.criteria)]
		}
		return err
	})
}

// refine estimates a story and finds it ready.
func (p *plot) refine(s session, one story, at moment) {
	if one.points > 0 {
		p.add(at, s.with, estimates(chk(one.number), one.points))
	}
	if !one.draft {
		p.add(at.later(4), s.by, sets(chk(one.number), "READY"))
	}
}
