package graph

import "throughline/ent/rights"

// mutations names the decisions each mutation is about; a change of several
// fields may need several. One that names none is open to whoever is not
// signed in yet: it proves who they are. A mutation of the schema that is
// missing here fails a test, and is refused.
var mutations = map[string][]rights.Decision{
	"createWorkspace":  nil,
	"signIn":           nil,
	"refreshSession":   nil,
	"signOut":          nil,
	"acceptInvitation": nil,

	"createProduct":    {rights.Administer},
	"updateProduct":    {rights.Administer, rights.SetGoals, rights.PlanSprints},
	"inviteUser":       {rights.Administer},
	"createSignInLink": {rights.Administer},
	"grantRole":        {rights.Administer},
	"revokeRole":       {rights.Administer},
	"disableUser":      {rights.Administer},
	"enableUser":       {rights.Administer},
	"unlinkIdentity":   {rights.Administer},

	"createServiceToken": {rights.Administer},

	"createWebhook":  {rights.Administer},
	"updateWebhook":  {rights.Administer},
	"deleteWebhook":  {rights.Administer},
	"replayDelivery": {rights.Administer},

	"startImport": {rights.Administer},
	"undoImport":  {rights.Administer},

	// One's own, and, but for the first four, an admin's.
	"updateProfile":     {},
	"readNotifications": {},
	"markVisit":         {},
	"changePassword":    {},
	"createToken":       {},
	"revokeToken":       {},
	"endSession":        {},
	"endSessions":       {},

	"createGoal":      {rights.SetGoals},
	"updateGoal":      {rights.SetGoals},
	"closeGoal":       {rights.SetGoals},
	"addGuardRail":    {rights.SetGoals},
	"updateGuardRail": {rights.SetGoals},
	"recordReading":   {rights.RecordReadings},
	"recordReadings":  {rights.RecordReadings},
	"undoReadings":    {rights.RecordReadings},
	"deleteReading":   {rights.RecordReadings},

	"createFeature": {rights.ShapeRoadmap, rights.TriageInsights},
	"updateFeature": {rights.ShapeRoadmap},
	"moveFeature":   {rights.ShapeRoadmap},
	"linkFeatures":  {rights.ShapeRoadmap},
	"sliceStory":    {rights.SliceFeatures},

	"shareRoadmap":      {}, // SHAPE_ROADMAP; what it answers is for who asked alone, so nobody proposes it
	"revokeRoadmapLink": {rights.ShapeRoadmap},
	"openSharedRoadmap": nil,

	"createStory":     {rights.WriteStories},
	"updateStory":     {rights.WriteStories, rights.LinkStories},
	"createStories":   {rights.WriteStories},
	"updateStories":   {rights.WriteStories, rights.LinkStories},
	"moveStories":     {rights.OrderBacklog},
	"splitStory":      {rights.WriteStories},
	"dropStory":       {rights.WriteStories},
	"addCriterion":    {rights.WriteStories},
	"updateCriterion": {rights.WriteStories},
	"removeCriterion": {rights.WriteStories},
	"createLabel":     {rights.WriteStories},
	"labelStory":      {rights.WriteStories},
	"createTemplate":  {rights.WriteStories},
	"updateTemplate":  {rights.WriteStories},
	"deleteTemplate":  {rights.WriteStories},
	"applyTemplate":   {rights.WriteStories},
	"linkStories":     {rights.WriteStories},
	"unlinkStories":   {rights.WriteStories},
	"moveStory":       {rights.OrderBacklog},
	"estimateStory":   {rights.Estimate},
	"assignStory":     {rights.MoveStories},
	"blockStory":      {rights.MoveStories},
	"unblockStory":    {rights.MoveStories},
	"setStoryStatus":  {rights.MoveStories, rights.WriteStories},
	"checkCriterion":  {rights.CheckCriteria},
	"acceptStory":     {rights.AcceptStories},
	"sendBackStory":   {rights.AcceptStories},
	"reopenStory":     {rights.AcceptStories},

	"createSprint":     {rights.PlanSprints},
	"updateSprint":     {rights.PlanSprints},
	"attendReview":     {rights.Discuss},
	"addToSprint":      {rights.PlanSprints},
	"removeFromSprint": {rights.PlanSprints},
	"startSprint":      {rights.PlanSprints},
	"closeSprint":      {rights.PlanSprints},

	"proposeChange":    {}, // those of the changes
	"acceptProposal":   {},
	"declineProposal":  {},
	"withdrawProposal": {},
	"renewProposal":    {},

	"undoEvent": {}, // those of the way back

	"addDaysOff":    {rights.Discuss, rights.PlanSprints},
	"removeDaysOff": {rights.PlanSprints}, // or one's own

	"createSavedView": {rights.Discuss},      // or, of one's own, none
	"updateSavedView": {},                    // one's own; DISCUSS where it is shared
	"deleteSavedView": {rights.OrderBacklog}, // or one's own

	"raiseRisk":    {rights.Discuss},
	"updateRisk":   {rights.Discuss},
	"withdrawRisk": {}, // one's own
	"closeRisk":    {rights.Answer},
	"reopenRisk":   {rights.Answer},

	"captureInsight":   {rights.CaptureInsights},
	"captureInsights":  {rights.CaptureInsights},
	"withdrawInsights": {}, // one's own
	"updateInsight":    {rights.CaptureInsights},
	"linkInsight":      {rights.TriageInsights},
	"unlinkInsight":    {rights.TriageInsights},
	"mergeInsights":    {rights.TriageInsights},
	"compareInsights":  {rights.TriageInsights},
	"dismissInsight":   {rights.TriageInsights},
	"returnInsight":    {rights.TriageInsights},
	"makeFormLink":     {}, // TRIAGE_INSIGHTS; what it answers is for who asked alone, so nobody proposes it
	"closeFormLink":    {rights.TriageInsights},
	"openForm":         nil,
	"sendForm":         nil,
	"eraseCustomer":    {}, // TRIAGE_INSIGHTS; a proposal would keep the name, so nobody proposes it

	"startRound":  {rights.Estimate},
	"castVote":    {rights.Estimate},
	"leaveRound":  {rights.Estimate},
	"revealRound": {rights.Estimate},
	"recordRound": {rights.Estimate},
	"cancelRound": {rights.Estimate},

	"openRetro":         {rights.Discuss},
	"revealRetro":       {rights.Discuss},
	"addRetroNote":      {rights.Discuss},
	"updateRetroNote":   {}, // one's own
	"removeRetroNote":   {}, // one's own
	"groupRetroNotes":   {rights.Discuss},
	"ungroupRetroNote":  {rights.Discuss},
	"updateRetroGroup":  {rights.Discuss},
	"voteRetroNote":     {rights.Discuss},
	"unvoteRetroNote":   {}, // one's own
	"addRetroAction":    {rights.Discuss},
	"updateRetroAction": {rights.Discuss},
	"removeRetroAction": {rights.Discuss},
	"makeStoryOfAction": {rights.WriteStories},

	"createReport":     {rights.PublishReports},
	"updateReport":     {rights.PublishReports},
	"reportSprint":     {rights.PublishReports},
	"publishReport":    {rights.PublishReports},
	"deleteReport":     {rights.PublishReports},
	"askDecision":      {rights.PublishReports},
	"removeAsk":        {rights.PublishReports},
	"answerAsk":        {}, // one's own
	"readReport":       {}, // one's own
	"shareReport":      {}, // PUBLISH_REPORTS; what it answers is for who asked alone, so nobody proposes it
	"revokeReportLink": {rights.PublishReports},
	"openSharedReport": nil,

	"prepareLaunch":        {rights.PrepareLaunch},
	"updateLaunch":         {rights.PrepareLaunch},
	"removeLaunch":         {rights.PrepareLaunch},
	"addLaunchItem":        {rights.PrepareLaunch},
	"updateLaunchItem":     {rights.PrepareLaunch},
	"removeLaunchItem":     {rights.PrepareLaunch},
	"tickLaunchItem":       {rights.PrepareLaunch}, // or one's own
	"voiceLaunch":          {rights.Discuss},       // or one owns an item of it
	"decideLaunch":         {rights.PrepareLaunch},
	"launchFeature":        {rights.PrepareLaunch},
	"createLaunchTemplate": {rights.PrepareLaunch},
	"updateLaunchTemplate": {rights.PrepareLaunch},
	"deleteLaunchTemplate": {rights.PrepareLaunch},

	"addComment":     {rights.Discuss},
	"askQuestion":    {rights.Discuss},
	"answerQuestion": {rights.Answer},
}

// open reports whether a mutation is for those who are not signed in yet.
func open(mutation string) bool {
	decisions, known := mutations[mutation]
	return known && decisions == nil
}

// provesWho reports whether a mutation takes a secret that proves who somebody
// is: one guess a request, none inside of a transaction, and nothing is
// remembered of it.
func provesWho(mutation string) bool { return open(mutation) || mutation == "changePassword" }

// publicQueries are the root fields that nobody needs to be signed in for.
var publicQueries = map[string]bool{"setup": true, "__typename": true}
