// Package rights holds the one table of who decides what. The API's checks,
// `viewerCan` on every node, the `decisionRights` query, the rights page and
// the docs all come from it. It imports nothing of ours.
package rights

import "slices"

// RoleKind is what one user is in one product; Admin is of the workspace.
type RoleKind string

// The roles, in the order of the table's columns.
const (
	PM        RoleKind = "PM"
	PO        RoleKind = "PO"
	Developer RoleKind = "DEVELOPER"
	Viewer    RoleKind = "VIEWER"
	Admin     RoleKind = "ADMIN"
)

// Roles lists the roles in the order of the table's columns.
var Roles = []RoleKind{PM, PO, Developer, Viewer, Admin}

// Values makes RoleKind an enum of ent.
func (RoleKind) Values() []string {
	return []string{string(PM), string(PO), string(Developer), string(Viewer), string(Admin)}
}

// Noun names the role in a sentence: "the Product Owner".
func (r RoleKind) Noun() string {
	switch r {
	case PM:
		return "the Product Manager"
	case PO:
		return "the Product Owner"
	case Developer:
		return "a developer"
	case Viewer:
		return "a viewer"
	case Admin:
		return "an admin"
	}
	return string(r)
}

// May is how far a right goes.
type May string

// A role decides a thing, may propose it, or reads it.
const (
	Decides  May = "DECIDE"
	Proposes May = "PROPOSE"
	Reads    May = "READ"
)

// Decision is what can be decided about a product.
type Decision string

// The decisions, in the order of the table's rows.
const (
	SetGoals        Decision = "SET_GOALS"
	RecordReadings  Decision = "RECORD_READINGS"
	ShapeRoadmap    Decision = "SHAPE_ROADMAP"
	SliceFeatures   Decision = "SLICE_FEATURES"
	PrepareLaunch   Decision = "PREPARE_LAUNCH"
	CaptureInsights Decision = "CAPTURE_INSIGHTS"
	TriageInsights  Decision = "TRIAGE_INSIGHTS"
	WriteStories    Decision = "WRITE_STORIES"
	LinkStories     Decision = "LINK_STORIES"
	OrderBacklog    Decision = "ORDER_BACKLOG"
	PlanSprints     Decision = "PLAN_SPRINTS"
	Estimate        Decision = "ESTIMATE"
	MoveStories     Decision = "MOVE_STORIES"
	CheckCriteria   Decision = "CHECK_CRITERIA"
	AcceptStories   Decision = "ACCEPT_STORIES"
	Discuss         Decision = "DISCUSS"
	Answer          Decision = "ANSWER"
	PublishReports  Decision = "PUBLISH_REPORTS"
	Administer      Decision = "ADMINISTER"
)

// Values makes Decision an enum of ent.
func (Decision) Values() []string {
	names := make([]string, len(Table))
	for i, row := range Table {
		names[i] = string(row.Decision)
	}
	return names
}

// Row is one decision and what each role may do about it.
type Row struct {
	Decision Decision
	Covers   string // what the decision is about, completing "who decides …"
	cells    [5]May // by the order of Roles
}

const (
	d = Decides
	p = Proposes
	o = Reads
)

// Table is who decides what. It is the same in every product.
var Table = []Row{
	//                                                                                                  PM PO Dev View Admin
	{SetGoals, "vision, goals, metrics, targets and due dates", [5]May{d, p, p, o, o}},
	{RecordReadings, "readings of a goal's metric", [5]May{d, d, o, o, o}},
	{ShapeRoadmap, "features, their horizon, window, goal and priority", [5]May{d, p, p, o, o}},
	{SliceFeatures, "which stories of a feature come first", [5]May{p, d, p, o, o}},
	{PrepareLaunch, "the date, checklist and go or no-go of a launch", [5]May{d, p, p, o, o}},
	{CaptureInsights, "what a customer said or did", [5]May{d, d, d, o, o}},
	{TriageInsights, "linking, merging and dismissing insights", [5]May{d, p, p, o, o}},
	{WriteStories, "the text, criteria, links, split and labels of stories, and dropping them", [5]May{p, d, p, o, o}},
	{LinkStories, "which feature or goal a story serves", [5]May{d, d, p, o, o}},
	{OrderBacklog, "the order of the backlog", [5]May{p, d, p, o, o}},
	{PlanSprints, "the dates, goal, capacity and scope of sprints, their start and close", [5]May{p, d, p, o, o}},
	{Estimate, "the points of stories", [5]May{p, d, d, o, o}},
	{MoveStories, "the status of stories up to in review, their assignees and what blocks them", [5]May{o, d, d, o, o}},
	{CheckCriteria, "whether a criterion is met", [5]May{o, d, d, o, o}},
	{AcceptStories, "accepting stories, sending them back and reopening them", [5]May{p, d, o, o, o}},
	{Discuss, "comments, questions, risks and retro notes", [5]May{d, d, d, o, o}},
	{Answer, "closing a question or a risk", [5]May{d, d, o, o, o}},
	{PublishReports, "reports to leadership", [5]May{d, p, o, o, o}},
	{Administer, "people, roles, products, webhooks and imports", [5]May{o, o, o, o, d}},
}

var rowOf = func() map[Decision]Row {
	m := make(map[Decision]Row, len(Table))
	for _, row := range Table {
		m[row.Decision] = row
	}
	return m
}()

// Of returns what the role may do about the decision.
func Of(role RoleKind, decision Decision) May {
	i := slices.Index(Roles, role)
	row, known := rowOf[decision]
	if i < 0 || !known {
		return Reads
	}
	return row.cells[i]
}

// Covers says what the decision is about: "the order of the backlog".
func Covers(decision Decision) string { return rowOf[decision].Covers }

// Deciders returns the roles that decide, in the table's order.
func Deciders(decision Decision) []RoleKind {
	var roles []RoleKind
	for _, role := range Roles {
		if Of(role, decision) == Decides {
			roles = append(roles, role)
		}
	}
	return roles
}

// Best returns the furthest of what the roles may do about the decision, and
// the role that allows it: Decides before Proposes before Reads.
func Best(roles []RoleKind, decision Decision) (May, RoleKind) {
	best, by := Reads, RoleKind("")
	for _, role := range roles {
		switch may := Of(role, decision); {
		case may == Decides:
			return Decides, role
		case may == Proposes && best == Reads:
			best, by = Proposes, role
		}
	}
	return best, by
}
