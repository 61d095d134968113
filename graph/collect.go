package graph

import (
	"context"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"throughline/ent"
	"throughline/ent/criterion"
	"throughline/ent/feature"
	"throughline/ent/goal"
	"throughline/ent/insight"
	"throughline/ent/label"
	"throughline/ent/retroaction"
	"throughline/ent/retronote"
	"throughline/ent/role"
	"throughline/ent/round"
	"throughline/ent/roundvote"
	"throughline/ent/sprint"
	"throughline/ent/story"
	"throughline/ent/user"
)

// What a request selects is loaded with the rows, one statement an edge,
// however many rows there are. Each collect function adds to a noun's query
// the edges that are selected below it.

// selection is what a request asks of one noun.
type selection struct {
	op     *graphql.OperationContext
	fields []graphql.CollectedField // of the fragments that are of the noun
	sets   []ast.SelectionSet       // until the noun is known
}

// selected returns what is asked of the field being resolved, below path:
// selected(ctx, "edges", "node") of a connection.
func selected(ctx context.Context, path ...string) selection {
	field := graphql.GetFieldContext(ctx)
	if field == nil || field.Field.Field == nil {
		return selection{}
	}
	s := selection{op: graphql.GetOperationContext(ctx), sets: []ast.SelectionSet{field.Field.Selections}}
	for _, name := range path {
		s, _ = s.of("").field(name)
	}
	return s
}

// of says which noun a selection is of, so that fragments on it are followed,
// and those on others are not; "" follows all.
func (s selection) of(noun string) selection {
	var satisfies []string
	if noun != "" {
		satisfies = []string{noun, "Node"}
	}
	s.fields = nil
	for _, set := range s.sets {
		s.fields = append(s.fields, graphql.CollectFields(s.op, set, satisfies)...)
	}
	return s
}

// field returns what is asked below the named field, whatever its aliases, and
// whether it is asked for at all.
func (s selection) field(name string) (below selection, asked bool) {
	below.op = s.op
	for _, f := range s.fields {
		if f.Name == name {
			asked = true
			below.sets = append(below.sets, f.Selections)
		}
	}
	return below, asked
}

// each calls load with what is asked below the named field, when it is.
func (s selection) each(name string, load func(selection)) {
	if below, asked := s.field(name); asked {
		load(below)
	}
}

// columns returns the columns that the selected fields are made of, beside
// those in base; nil, for all, when a field is none that the table knows.
func (s selection) columns(table map[string]string, base string) []string {
	if len(s.fields) == 0 {
		return nil
	}
	wanted := strings.Fields(base)
	for _, f := range s.fields {
		of, known := table[f.Name]
		if !known {
			return nil
		}
		for _, column := range strings.Fields(of) {
			if !slices.Contains(wanted, column) {
				wanted = append(wanted, column)
			}
		}
	}
	return wanted
}

// derivedOfGoal is what its outlook and its health rest on.
const derivedOfGoal = "start due closed_at metric_baseline metric_target metric_direction"

// The columns that each field is made of. Edges bring their own. A field that
// is missing here costs the whole row, and nothing else.
var (
	storyColumns = map[string]string{
		"__typename": "", "id": "", "key": "key", "externalKey": "external_key", "title": "title",
		"asA": "as_a", "iWant": "i_want", "soThat": "so_that", "body": "body", "bodyHtml": "body",
		"points": "points", "status": "status", "rank": "rank", "missing": "i_want body so_that feature_id goal_id points",
		"criteria": "", "feature": "", "slice": "slice", "goal": "goal_id feature_id", "sprint": "", "sprints": "", "assignees": "", "labels": "",
		"parent": "", "parts": "", "round": "", "links": "", "blockersBelow": "", "openQuestions": "", "comments": "", "events": "", "product": "", "viewerCan": "",
		"block":     "blocked_reason blocked_since blocked_owner_id",
		"verdict":   "accepted_by_id accepted_hat accepted_at accepted_reason verdict_stale",
		"createdAt": "created_at", "updatedAt": "updated_at", "statusSince": "status_since", "age": "status", "version": "version",
	}
	featureColumns = map[string]string{
		"__typename": "", "id": "", "title": "title", "what": "what", "whatHtml": "what", "why": "why", "whyHtml": "why", "horizon": "horizon", "state": "state",
		"windowStart": "window_start", "windowEnd": "window_end", "reach": "reach", "impact": "impact", "confidence": "confidence", "effortGuess": "effort_guess", "rank": "rank",
		"needs": "", "neededBy": "", "firstProgress": "", "goal": "", "product": "", "progress": "", "openRisks": "", "voices": "", "quote": "", "insights": "", "stories": "",
		"launch": "", "viewerCan": "", "version": "version",
	}
	goalColumns = map[string]string{
		"__typename": "", "id": "", "title": "title", "state": "state", "due": "due", "start": "start", "progress": "", "openRisks": "", "voices": "", "insights": "", "current": "", "launches": "",
		"metric": "metric_name metric_unit metric_baseline metric_target metric_direction", "product": "", "serves": "", "servedBy": "", "rolledUp": "metric_name metric_unit metric_direction",
		"chart": "", "outlook": derivedOfGoal, "health": derivedOfGoal, "guardRails": "", "word": derivedOfGoal + " word word_by_id word_at word_of",
		"viewerCan": "", "version": "version",
	}
	criterionColumns = map[string]string{
		"__typename": "", "id": "", "given": "given", "when": "when", "then": "then", "text": "text", "state": "state",
		"checkedBy": "", "checkedAt": "checked_at", "waiver": "waiver", "reworded": "state product_id", "version": "version",
	}
	userColumns = map[string]string{
		"__typename": "", "id": "", "name": "name", "initials": "name", "email": "email", "placeholder": "placeholder", "active": "active", "roles": "", "muted": "muted",
		"invitationExpiresAt": "invitation_expires_at password", "seenAt": "", "hasPassword": "password", "identityIssuer": "identity_issuer", "sessions": "", "tokens": "",
		"createdAt": "created_at", "version": "version",
	}
)

// byPlace orders the criteria of many stories as the index has them, so that
// nothing is sorted: each story's are in the order of their positions.
var byPlace = []criterion.OrderOption{criterion.ByStoryID(), criterion.ByPosition()}

func collectStory(s selection, q *ent.StoryQuery) {
	s = s.of("Story")
	if columns := s.columns(storyColumns, "id product_id rank status points sprint_id"); columns != nil {
		q.Select(columns...)
	}
	s.each("product", func(s selection) { q.WithProduct(func(q *ent.ProductQuery) { collectProduct(s, q) }) })
	feature, asksFeature := s.field("feature")
	goal, asksGoal := s.field("goal")
	if asksGoal {
		q.WithGoal(func(q *ent.GoalQuery) { collectGoal(goal, q) })
	}
	if asksFeature || asksGoal {
		q.WithFeature(func(q *ent.FeatureQuery) {
			collectFeature(feature, q)
			if asksGoal { // a story without a goal of its own serves its feature's
				own, _ := feature.of("Feature").field("goal")
				own.op, own.sets = goal.op, append(own.sets, goal.sets...)
				q.WithGoal(func(q *ent.GoalQuery) { collectGoal(own, q) })
			}
		})
	}
	s.each("sprint", func(s selection) { q.WithSprint(func(q *ent.SprintQuery) { collectSprint(s, q) }) })
	s.each("sprints", func(s selection) {
		q.WithSprints(func(q *ent.SprintQuery) { collectSprint(s, q); q.Order(sprint.BySort()) })
	})
	s.each("parent", func(s selection) { q.WithParent(func(q *ent.StoryQuery) { collectStory(s, q) }) })
	s.each("parts", func(s selection) {
		q.WithParts(func(q *ent.StoryQuery) { collectStory(s, q); q.Order(story.ByRank()) })
	})
	s.each("round", func(s selection) {
		q.WithRounds(func(q *ent.RoundQuery) { q.Where(round.Latest(true)); collectRound(s, q) })
	})
	collectLinks(s, q)
	s.each("criteria", func(s selection) {
		q.WithCriteria(func(q *ent.CriterionQuery) { collectCriterion(s, q); q.Order(byPlace...) })
	})
	s.each("assignees", func(s selection) {
		q.WithAssignees(func(q *ent.UserQuery) { collectUser(s, q); q.Order(user.ByName(), user.ByID()) })
	})
	s.each("labels", func(selection) { q.WithLabels(func(q *ent.LabelQuery) { q.Order(label.ByName()) }) })
	s.each("block", func(s selection) {
		s.of("").each("owner", func(s selection) { q.WithBlockedOwner(func(q *ent.UserQuery) { collectUser(s, q) }) })
	})
	s.each("verdict", func(s selection) {
		s.of("").each("by", func(s selection) { q.WithAcceptedBy(func(q *ent.UserQuery) { collectUser(s, q) }) })
	})
	_, asksMissing := s.field("missing")
	_, asksQuestions := s.field("openQuestions")
	if asksMissing || asksQuestions {
		q.WithComments(func(q *ent.CommentQuery) { q.Where(openQuestion) })
	}
	if _, asksCriteria := s.field("criteria"); asksMissing && !asksCriteria {
		q.WithCriteria(func(q *ent.CriterionQuery) { q.Order(byPlace...) })
	}
}

func collectFeature(s selection, q *ent.FeatureQuery) {
	s = s.of("Feature")
	if columns := s.columns(featureColumns, "id product_id rank goal_id state"); columns != nil {
		q.Select(columns...)
	}
	s.each("product", func(s selection) { q.WithProduct(func(q *ent.ProductQuery) { collectProduct(s, q) }) })
	s.each("goal", func(s selection) { q.WithGoal(func(q *ent.GoalQuery) { collectGoal(s, q) }) })
	s.each("needs", func(s selection) {
		q.WithNeeds(func(q *ent.FeatureQuery) { collectFeature(s, q); q.Order(feature.ByRank()) })
	})
	s.each("neededBy", func(s selection) {
		q.WithNeededBy(func(q *ent.FeatureQuery) { collectFeature(s, q); q.Order(feature.ByRank()) })
	})
	s.each("launch", func(s selection) { q.WithLaunch(func(q *ent.LaunchQuery) { collectLaunch(s, q) }) })
}

func collectGoal(s selection, q *ent.GoalQuery) {
	s = s.of("Goal")
	if columns := s.columns(goalColumns, "id product_id"); columns != nil {
		q.Select(columns...)
	}
	s.each("product", func(s selection) { q.WithProduct(func(q *ent.ProductQuery) { collectProduct(s, q) }) })
	s.each("serves", func(s selection) { q.WithServes(func(q *ent.GoalQuery) { collectGoal(s, q) }) })
	rails, asksRails := s.field("guardRails")
	health, _ := s.field("health")
	broken, asksBroken := health.of("Health").field("broken")
	if asksRails || asksBroken {
		rails.sets = append(rails.sets, broken.sets...)
		q.WithGuardRails(func(q *ent.GuardRailQuery) {
			watched(q)
			collectGuardRail(rails, q)
		})
	}
	s.each("word", func(s selection) {
		s.of("GoalWord").each("by", func(s selection) { q.WithWordBy(func(q *ent.UserQuery) { collectUser(s, q) }) })
	})
}

func collectReading(s selection, q *ent.ReadingQuery) {
	s = s.of("Reading")
	s.each("goal", func(s selection) { q.WithGoal(func(q *ent.GoalQuery) { collectGoal(s, q) }) })
	s.each("guardRail", func(s selection) { q.WithGuardRail(func(q *ent.GuardRailQuery) { collectGuardRail(s, q) }) })
	s.each("recordedBy", func(s selection) { q.WithRecordedBy(func(q *ent.UserQuery) { collectUser(s, q) }) })
}

func collectGuardRail(s selection, q *ent.GuardRailQuery) {
	s = s.of("GuardRail")
	s.each("goal", func(s selection) { q.WithGoal(func(q *ent.GoalQuery) { collectGoal(s, q) }) })
}

func collectCriterion(s selection, q *ent.CriterionQuery) {
	s = s.of("Criterion")
	if columns := s.columns(criterionColumns, "id story_id"); columns != nil {
		q.Select(columns...)
	}
	s.each("story", func(s selection) { q.WithStory(func(q *ent.StoryQuery) { collectStory(s, q) }) })
	s.each("checkedBy", func(s selection) { q.WithCheckedBy(func(q *ent.UserQuery) { collectUser(s, q) }) })
}

func collectSprint(s selection, q *ent.SprintQuery) {
	s = s.of("Sprint")
	s.each("attendees", func(s selection) {
		q.WithAttendees(func(q *ent.UserQuery) { collectUser(s, q); q.Order(user.ByName(), user.ByID()) })
	})
	s.each("retro", func(s selection) { q.WithRetro(func(q *ent.RetroQuery) { collectRetro(s, q) }) })
	s.each("product", func(s selection) { q.WithProduct(func(q *ent.ProductQuery) { collectProduct(s, q) }) })
}

func collectComment(s selection, q *ent.CommentQuery) {
	s = s.of("Comment")
	s.each("author", func(s selection) { q.WithAuthor(func(q *ent.UserQuery) { collectUser(s, q) }) })
	s.each("answer", func(s selection) { q.WithAnswer(func(q *ent.CommentQuery) { collectComment(s, q) }) })
	s.each("subject", func(s selection) {
		q.WithStory(func(q *ent.StoryQuery) { collectStory(s, q) })
		q.WithFeature(func(q *ent.FeatureQuery) { collectFeature(s, q) })
		q.WithGoal(func(q *ent.GoalQuery) { collectGoal(s, q) })
		q.WithSprint(func(q *ent.SprintQuery) { collectSprint(s, q) })
	})
}

func collectRisk(s selection, q *ent.RiskQuery) {
	s = s.of("Risk")
	s.each("owner", func(s selection) { q.WithOwner(func(q *ent.UserQuery) { collectUser(s, q) }) })
	s.each("raisedBy", func(s selection) { q.WithRaisedBy(func(q *ent.UserQuery) { collectUser(s, q) }) })
	s.each("closedBy", func(s selection) { q.WithClosedBy(func(q *ent.UserQuery) { collectUser(s, q) }) })
	s.each("subject", func(s selection) {
		q.WithFeature(func(q *ent.FeatureQuery) { collectFeature(s, q) })
		q.WithGoal(func(q *ent.GoalQuery) { collectGoal(s, q) })
	})
}

func collectInsight(s selection, q *ent.InsightQuery) {
	s = s.of("Insight")
	s.each("product", func(s selection) { q.WithProduct(func(q *ent.ProductQuery) { collectProduct(s, q) }) })
	s.each("into", func(s selection) { q.WithInto(func(q *ent.InsightQuery) { collectInsight(s, q) }) })
	s.each("merged", func(s selection) {
		q.WithMerged(func(q *ent.InsightQuery) { collectInsight(s, q); q.Order(insight.ByID()) })
	})
	s.each("goals", func(s selection) { q.WithGoals(func(q *ent.GoalQuery) { collectGoal(s, q); q.Order(goal.ByID()) }) })
	s.each("features", func(s selection) {
		q.WithFeatures(func(q *ent.FeatureQuery) { collectFeature(s, q); q.Order(feature.ByID()) })
	})
	s.each("capturedBy", func(s selection) { q.WithCapturedBy(func(q *ent.UserQuery) { collectUser(s, q) }) })
}

func collectRetro(s selection, q *ent.RetroQuery) {
	s = s.of("Retro")
	s.each("product", func(s selection) { q.WithProduct(func(q *ent.ProductQuery) { collectProduct(s, q) }) })
	s.each("sprint", func(s selection) { q.WithSprint(func(q *ent.SprintQuery) { collectSprint(s, q) }) })
	s.each("revealedBy", func(s selection) { q.WithRevealedBy(func(q *ent.UserQuery) { collectUser(s, q) }) })
	s.each("notes", func(s selection) {
		q.WithNotes(func(q *ent.RetroNoteQuery) { collectRetroNote(s, q); q.Order(retronote.ByID()) })
	})
	s.each("actions", func(s selection) {
		q.WithActions(func(q *ent.RetroActionQuery) { collectRetroAction(s, q); q.Order(retroaction.ByID()) })
	})
}

func collectRetroNote(s selection, q *ent.RetroNoteQuery) {
	s = s.of("RetroNote")
	s.each("retro", func(s selection) { q.WithRetro(func(q *ent.RetroQuery) { collectRetro(s, q) }) })
	s.each("author", func(s selection) { q.WithAuthor(func(q *ent.UserQuery) { collectUser(s, q) }) })
	s.each("group", func(s selection) { q.WithGroup(func(q *ent.RetroGroupQuery) { collectRetroGroup(s, q) }) })
	_, asksVotes := s.field("votes")
	_, asksVoted := s.field("voted")
	if asksVotes || asksVoted {
		q.WithVoters(func(q *ent.UserQuery) { q.Select(user.FieldID) })
	}
}

func collectRetroGroup(s selection, q *ent.RetroGroupQuery) {
	s.of("RetroGroup").each("retro", func(s selection) { q.WithRetro(func(q *ent.RetroQuery) { collectRetro(s, q) }) })
}

func collectRetroAction(s selection, q *ent.RetroActionQuery) {
	s = s.of("RetroAction")
	s.each("retro", func(s selection) { q.WithRetro(func(q *ent.RetroQuery) { collectRetro(s, q) }) })
	s.each("owner", func(s selection) { q.WithOwner(func(q *ent.UserQuery) { collectUser(s, q) }) })
	s.each("doneBy", func(s selection) { q.WithDoneBy(func(q *ent.UserQuery) { collectUser(s, q) }) })
	s.each("note", func(s selection) { q.WithNote(func(q *ent.RetroNoteQuery) { collectRetroNote(s, q) }) })
	s.each("story", func(s selection) { q.WithStory(func(q *ent.StoryQuery) { collectStory(s, q) }) })
}

func collectRound(s selection, q *ent.RoundQuery) {
	s = s.of("Round")
	s.each("story", func(s selection) { q.WithStory(func(q *ent.StoryQuery) { collectStory(s, q) }) })
	s.each("startedBy", func(s selection) { q.WithStartedBy(func(q *ent.UserQuery) { collectUser(s, q) }) })
	s.each("revealedBy", func(s selection) { q.WithRevealedBy(func(q *ent.UserQuery) { collectUser(s, q) }) })
	voted, asksVoted := s.field("voted")
	voters, asksVoters := s.field("voters")
	if asksVoted || asksVoters {
		q.WithVoted(func(q *ent.UserQuery) { collectUser(joined(voted, voters), q); q.Order(user.ByName(), user.ByID()) })
	}
	if asksVoters {
		q.WithAway(func(q *ent.UserQuery) { q.Select(user.FieldID) })
	}
	votes, asksVotes := s.field("votes")
	if _, asksSpread := s.field("spread"); asksVotes || asksSpread {
		q.WithVotes(func(q *ent.RoundVoteQuery) {
			votes.of("RoundVote").each("voter", func(s selection) { q.WithVoter(func(q *ent.UserQuery) { collectUser(s, q) }) })
			q.Order(roundvote.ByID())
		})
	}
}

func collectEvent(s selection, q *ent.EventQuery) {
	s = s.of("Event")
	s.each("actor", func(s selection) { q.WithActor(func(q *ent.UserQuery) { collectUser(s, q) }) })
	s.each("proposal", func(s selection) { q.WithProposal(func(q *ent.ProposalQuery) { collectProposal(s, q) }) })
}

func collectProposal(s selection, q *ent.ProposalQuery) {
	s = s.of("Proposal")
	s.each("product", func(s selection) { q.WithProduct(func(q *ent.ProductQuery) { collectProduct(s, q) }) })
	s.each("author", func(s selection) { q.WithAuthor(func(q *ent.UserQuery) { collectUser(s, q) }) })
	s.each("decidedBy", func(s selection) { q.WithDecidedBy(func(q *ent.UserQuery) { collectUser(s, q) }) })
}

func collectUser(s selection, q *ent.UserQuery) {
	s = s.of("User")
	if columns := s.columns(userColumns, "id name"); columns != nil {
		q.Select(columns...)
	}
	s.each("roles", func(s selection) {
		q.WithRoles(func(q *ent.RoleQuery) { collectRole(s, q); q.Order(role.ByKind(), role.ByID()) })
	})
}

func collectRole(s selection, q *ent.RoleQuery) {
	s = s.of("Role")
	s.each("user", func(s selection) { q.WithUser(func(q *ent.UserQuery) { collectUser(s, q) }) })
	s.each("product", func(s selection) { q.WithProduct(func(q *ent.ProductQuery) { collectProduct(s, q) }) })
	s.each("grantedBy", func(s selection) { q.WithGrantedBy(func(q *ent.UserQuery) { collectUser(s, q) }) })
}

func collectSession(s selection, q *ent.SessionQuery) {
	s.of("Session").each("user", func(s selection) { q.WithUser(func(q *ent.UserQuery) { collectUser(s, q) }) })
}

func collectToken(s selection, q *ent.TokenQuery) {
	token := s.of("Token")
	token.each("owner", func(s selection) { q.WithUser(func(q *ent.UserQuery) { collectUser(s, q) }) })
	token.each("author", func(s selection) { q.WithAuthor(func(q *ent.UserQuery) { collectUser(s, q) }) })
	token.each("product", func(s selection) { q.WithProduct(func(q *ent.ProductQuery) { collectProduct(s, q) }) })
}

// A product has lists below it, which are read by their own resolvers, and no
// edges.
func collectProduct(selection, *ent.ProductQuery) {}
