package page

import "throughline/ent"

// The lists of the API, by noun.
type (
	ProductConnection      = Connection[ent.Product]
	ProductEdge            = Edge[ent.Product]
	UserConnection         = Connection[ent.User]
	UserEdge               = Edge[ent.User]
	GoalConnection         = Connection[ent.Goal]
	GoalEdge               = Edge[ent.Goal]
	ReadingConnection      = Connection[ent.Reading]
	ReadingEdge            = Edge[ent.Reading]
	FeatureConnection      = Connection[ent.Feature]
	FeatureEdge            = Edge[ent.Feature]
	StoryConnection        = Connection[ent.Story]
	StoryEdge              = Edge[ent.Story]
	SprintConnection       = Connection[ent.Sprint]
	SprintEdge             = Edge[ent.Sprint]
	LabelEdge              = Edge[ent.Label]
	CommentConnection      = Connection[ent.Comment]
	ProposalConnection     = Connection[ent.Proposal]
	NotificationConnection = Connection[ent.Notification]
	RiskConnection         = Connection[ent.Risk]
	CommentEdge            = Edge[ent.Comment]
	ProposalEdge           = Edge[ent.Proposal]
	NotificationEdge       = Edge[ent.Notification]
	RiskEdge               = Edge[ent.Risk]
	ReportConnection       = Connection[ent.Report]
	ReportEdge             = Edge[ent.Report]
	EventConnection        = Connection[ent.Event]
	EventEdge              = Edge[ent.Event]
	SessionConnection      = Connection[ent.Session]
	SessionEdge            = Edge[ent.Session]
	TokenConnection        = Connection[ent.Token]
	TokenEdge              = Edge[ent.Token]
)
