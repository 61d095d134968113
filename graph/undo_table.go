package graph

import (
	"context"

	"throughline/ent"
)

// back is one way back from an event: the mutations that lead to how things
// were before it. It gets what happened later to the same thing.
type back func(ctx context.Context, r *Resolver, e *ent.Event, later []drift) ([]step, error)

// step carries out one mutation of a way back.
type step func(ctx context.Context) error

// backs are the ways back by the noun of what an event happened to.
type backs map[string]back

// undoing says how the events of a mutation are taken back, or what to do
// instead.
type undoing struct {
	by      backs
	own     bool // by who did it, and nobody else
	instead string
}

func by(noun string, way back) undoing { return undoing{by: backs{noun: way}} }
func own(noun string, way back) undoing {
	return undoing{by: backs{noun: way}, own: true}
}
func instead(sentence string) undoing { return undoing{instead: sentence} }

const (
	rolesStay   = "Who is who is not undone: grantRole, revokeRole, disableUser and enableUser change it again."
	accountStay = "What people do to their own account is not undone. Change it again."
	madeStays   = "What was made stays, with its history: "
	saidStays   = "What was said stays said."
	verdicts    = "A verdict is not undone: "
)

// undoings is every mutation, and how its events are undone or why not.
var undoings map[string]undoing

func init() { // the ways back run mutations, among them undoEvent
	undoings = map[string]undoing{
		"createWorkspace":   instead(accountStay),
		"signIn":            instead(accountStay),
		"refreshSession":    instead(accountStay),
		"signOut":           instead(accountStay),
		"acceptInvitation":  instead(accountStay),
		"updateProfile":     instead(accountStay),
		"readNotifications": instead(accountStay),
		"markVisit":         instead(accountStay),
		"changePassword":    instead(accountStay),
		"createToken":       instead("A token is ended by revokeToken."),
		"revokeToken":       instead("A token that was ended stays so; createToken and createServiceToken make another."),
		"endSession":        instead(accountStay),
		"endSessions":       instead(accountStay),

		"inviteUser":         instead(rolesStay),
		"createSignInLink":   instead(rolesStay),
		"grantRole":          instead(rolesStay),
		"revokeRole":         instead(rolesStay),
		"disableUser":        instead(rolesStay),
		"enableUser":         instead(rolesStay),
		"createServiceToken": instead("A token is ended by revokeToken."),
		"unlinkIdentity":     instead("Signing in by the provider links its account again."),

		"createProduct": instead(madeStays + "updateProduct changes it."),
		"updateProduct": by("product", fieldsBack("updateProduct")),

		"createGoal":      instead(madeStays + "closeGoal as DROPPED gives it up."),
		"updateGoal":      by("goal", goalBack),
		"closeGoal":       by("goal", goalBack),
		"addGuardRail":    by("rail", railAway),
		"updateGuardRail": by("rail", fieldsBack("updateGuardRail")),
		"recordReading":   by("reading", readingBack),
		"recordReadings":  by("reading", readingBack),
		"undoReadings":    by("reading", readingForth),
		"deleteReading":   by("reading", readingAgain),

		"createFeature": instead(madeStays + "updateFeature with the state DROPPED gives it up."),
		"updateFeature": by("feature", shapeBack),
		"moveFeature":   by("feature", featureBack),
		"linkFeatures":  by("feature", needsBack),
		"sliceStory":    by("story", storyBack),

		"createStory":     {by: backs{"story": storyAway, "criterion": criterionAway}},
		"updateStory":     by("story", storyBack),
		"createStories":   {by: backs{"story": storyAway, "criterion": criterionAway}},
		"updateStories":   by("story", storyBack),
		"moveStories":     by("story", storyBack),
		"splitStory":      instead("A split is not undone: dropStory gives the part up, and its criteria can be written anew."),
		"dropStory":       by("story", storyBack),
		"addCriterion":    by("criterion", criterionAway),
		"updateCriterion": by("criterion", criterionBack),
		"removeCriterion": by("criterion", criterionAgain),
		"createLabel":     instead(madeStays + "labelStory takes it off stories."),
		"labelStory":      by("story", storyBack),
		"createTemplate":  by("template", templateAway),
		"updateTemplate":  by("template", fieldsBack("updateTemplate")),
		"deleteTemplate":  by("template", templateAgain),
		"applyTemplate":   {by: backs{"story": storyBack, "criterion": criterionAway}},
		"linkStories":     by("link", linkAway),
		"unlinkStories":   by("link", linkAgain),
		"moveStory":       by("story", storyBack),
		"estimateStory":   by("story", storyBack),
		"assignStory":     by("story", storyBack),
		"blockStory":      by("story", storyBack),
		"unblockStory":    by("story", storyBack),
		"setStoryStatus":  by("story", storyBack),
		"checkCriterion":  by("criterion", checkBack),
		"acceptStory":     instead(verdicts + "reopenStory takes an acceptance back, with a reason."),
		"sendBackStory":   {by: backs{"story": storyBack, "criterion": checkBack}},
		"reopenStory":     instead(verdicts + "bring it in review again, then acceptStory."),

		"createSprint":     instead(madeStays + "updateSprint changes it."),
		"updateSprint":     by("sprint", fieldsBack("updateSprint")),
		"attendReview":     by("sprint", attendeesBack),
		"addToSprint":      by("story", storyBack),
		"removeFromSprint": by("story", storyBack),
		"startSprint":      instead("A sprint that was started is not planned again; closeSprint ends it."),
		"closeSprint":      instead("A closed sprint stays closed, and what it ended with; addToSprint takes stories into another."),

		"proposeChange":    own("proposal", proposalBack),
		"acceptProposal":   by("proposal", acceptanceBack),
		"declineProposal":  instead("A proposal that was declined stays so; proposeChange puts it anew."),
		"withdrawProposal": instead("A proposal that was withdrawn stays so; proposeChange puts it anew."),
		"renewProposal":    instead("A proposal that was put anew is taken back by withdrawProposal."),

		"addDaysOff":    by("daysoff", daysOffBack),
		"removeDaysOff": by("daysoff", daysOffAgain),

		"createSavedView": own("view", viewAway),
		"updateSavedView": own("view", fieldsBack("updateSavedView")),
		"deleteSavedView": by("view", viewAgain),

		"raiseRisk":    own("risk", riskAway),
		"updateRisk":   by("risk", fieldsBack("updateRisk")),
		"withdrawRisk": own("risk", riskAgain),
		"closeRisk":    by("risk", riskBack),
		"reopenRisk":   by("risk", riskBack),

		"captureInsight":   instead(madeStays + "withdrawInsights takes it back while nobody triaged it."),
		"captureInsights":  instead(madeStays + "withdrawInsights takes them back while nobody triaged them."),
		"withdrawInsights": instead("captureInsights captures them again."),
		"updateInsight":    by("insight", fieldsBack("updateInsight")),
		"linkInsight":      by("insight", insightLinksBack),
		"unlinkInsight":    by("insight", insightLinksBack),
		"mergeInsights":    by("insight", insightBack),
		"compareInsights":  by("insight", comparedBack),
		"dismissInsight":   by("insight", insightBack),
		"returnInsight":    by("insight", insightBack),
		"makeFormLink":     instead("closeFormLink switches the form off."),
		"closeFormLink":    instead("An address that was closed stays so; makeFormLink makes another."),
		"openForm":         instead("What was read was read."),
		"sendForm":         instead(madeStays + "dismissInsight puts it aside."),
		"eraseCustomer":    instead("What was erased is not known any more."),

		"startRound":  instead("cancelRound ends a round."),
		"castVote":    instead("castVote gives another vote in its place, and leaveRound takes it back."),
		"leaveRound":  instead("castVote comes back."),
		"revealRound": instead("What was revealed was seen; startRound votes again."),
		"recordRound": instead("The estimate it came to is undone, as any other; startRound votes again."),
		"cancelRound": instead("A round that ended stays so; startRound begins another."),

		"openRetro":         instead(madeStays + "it is the only one of its sprint."),
		"revealRetro":       instead("What was revealed was seen."),
		"addRetroNote":      own("note", noteAway),
		"updateRetroNote":   own("note", fieldsBack("updateRetroNote")),
		"removeRetroNote":   own("note", noteAgain),
		"groupRetroNotes":   {by: backs{"note": noteBack, "group": groupAway}},
		"ungroupRetroNote":  by("note", noteBack),
		"updateRetroGroup":  by("group", fieldsBack("updateRetroGroup")),
		"voteRetroNote":     own("note", voteBack),
		"unvoteRetroNote":   own("note", voteBack),
		"addRetroAction":    by("action", actionAway),
		"updateRetroAction": by("action", fieldsBack("updateRetroAction")),
		"removeRetroAction": by("action", actionAgain),
		"makeStoryOfAction": {by: backs{"story": storyAway, "action": actionBack}},

		"createReport":      {by: backs{"report": reportAway, "ask": askAway}},
		"updateReport":      by("report", fieldsBack("updateReport")),
		"reportSprint":      by("report", wordsBack),
		"publishReport":     instead("What was published was read; createReport corrects it."),
		"deleteReport":      {by: backs{"report": reportAgain, "ask": askAgain}},
		"askDecision":       by("ask", askAway),
		"removeAsk":         by("ask", askAgain),
		"answerAsk":         instead(saidStays),
		"readReport":        instead("What was read was read."),
		"shareRoadmap":      instead("revokeRoadmapLink ends a link."),
		"revokeRoadmapLink": instead("A link that was revoked stays so; shareRoadmap makes another."),
		"openSharedRoadmap": instead("What was read was read."),

		"shareReport":      instead("revokeReportLink ends a link."),
		"revokeReportLink": instead("A link that was revoked stays so; shareReport makes another."),
		"openSharedReport": instead("What was read was read."),

		"prepareLaunch":        {by: backs{"launch": launchAway, "item": launchItemAway}},
		"updateLaunch":         by("launch", fieldsBack("updateLaunch")),
		"removeLaunch":         by("launch", launchAgain),
		"addLaunchItem":        by("item", launchItemAway),
		"updateLaunchItem":     by("item", fieldsBack("updateLaunchItem")),
		"removeLaunchItem":     by("item", launchItemAgain),
		"tickLaunchItem":       by("item", fieldsBack("tickLaunchItem")),
		"voiceLaunch":          own("voice", voiceBack),
		"decideLaunch":         by("launch", fieldsBack("decideLaunch")),
		"launchFeature":        {by: backs{"launch": launchedBack, "feature": shapeBack}},
		"createLaunchTemplate": by("checklist", checklistAway),
		"updateLaunchTemplate": by("checklist", fieldsBack("updateLaunchTemplate")),
		"deleteLaunchTemplate": by("checklist", checklistAgain),

		"createWebhook":  instead("deleteWebhook removes it."),
		"updateWebhook":  instead("The log does not keep an address whole; updateWebhook sets it again."),
		"deleteWebhook":  instead("What signed its messages is gone; createWebhook makes another."),
		"replayDelivery": instead("What was sent was read."),

		"startImport": instead("undoImport takes back what an import made."),
		"undoImport":  instead("The file can be imported again."),

		"addComment":     instead(saidStays),
		"askQuestion":    instead(saidStays + " answerQuestion closes a question."),
		"answerQuestion": instead(saidStays + " askQuestion asks again."),

		// No mutation: images come beside them.
		"addImage": instead("An image that no text shows goes by itself after a day."),

		// Its events are those of the mutations that lead back.
		"undoEvent": instead("Undo what it did: those events are in the history by their own names."),
	}
}
