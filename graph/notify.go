package graph

import (
	"context"
	"slices"

	"throughline/ent"
	"throughline/ent/ask"
	"throughline/ent/comment"
	"throughline/ent/event"
	"throughline/ent/notification"
	"throughline/ent/proposal"
	"throughline/ent/report"
	"throughline/ent/rights"
	"throughline/ent/role"
	"throughline/ent/story"
	"throughline/ent/user"
)

// notices says, by the mutation that did it, whom an event concerns and why.
var notices = map[string]func(ctx context.Context, c *ent.Client, e entry) (notification.Kind, []string, error){
	"proposeChange":   whoDecides,
	"renewProposal":   whoDecides,
	"acceptProposal":  whoProposed,
	"declineProposal": whoProposed,
	"undoEvent":       whoProposed, // of an acceptance; the rest goes by the names of the way back
	"askQuestion": func(ctx context.Context, c *ent.Client, e entry) (notification.Kind, []string, error) {
		to, err := holders(ctx, c, e.product, rights.Answer)
		return notification.KindQuestionWaits, to, err
	},
	"answerQuestion": func(ctx context.Context, c *ent.Client, e entry) (notification.Kind, []string, error) {
		asked, err := c.Comment.Query().Where(comment.ID(e.entity), comment.Question(true), comment.AuthorIDNotNil()).All(ctx)
		return notification.KindQuestionAnswered, texts(asked, func(k *ent.Comment) string { return *k.AuthorID }), err
	},
	"sendBackStory": func(ctx context.Context, c *ent.Client, e entry) (notification.Kind, []string, error) {
		if e.entity != e.subject { // of a criterion
			return notification.KindStorySentBack, nil, nil
		}
		to, err := c.User.Query().Where(user.HasStoriesWith(story.ID(e.entity))).IDs(ctx)
		return notification.KindStorySentBack, to, err
	},
	"publishReport": func(ctx context.Context, c *ent.Client, e entry) (notification.Kind, []string, error) {
		asked, err := c.Ask.Query().Where(ask.ID(e.entity)).All(ctx)
		return notification.KindDecisionWaits, texts(asked, func(a *ent.Ask) string { return a.OfID }), err
	},
	"answerAsk": func(ctx context.Context, c *ent.Client, e entry) (notification.Kind, []string, error) {
		told, err := c.Report.Query().Where(report.ID(e.subject), report.PublishedByIDNotNil()).All(ctx)
		return notification.KindDecisionAnswered, texts(told, func(r *ent.Report) string { return *r.PublishedByID }), err
	},
	"addLaunchItem":    whoOwnsItem,
	"updateLaunchItem": whoOwnsItem,
	"tickLaunchItem":   whoPreparesLaunch,
	"decideLaunch":     whoOwnsItems,
	"launchFeature":    whoOwnsItems,
	itemOverdue:        whoIsLate,
	webhookGaveUp:      whoAdministers,
	"recordReading":    whoRecords,
	"recordReadings":   whoRecords,
}

// whoRecords are told when a goal goes off track.
func whoRecords(ctx context.Context, c *ent.Client, e entry) (notification.Kind, []string, error) {
	off, err := wentOffTrack(ctx, c, e)
	if err != nil || !off {
		return notification.KindGoalOffTrack, nil, err
	}
	to, err := holders(ctx, c, e.product, rights.RecordReadings)
	return notification.KindGoalOffTrack, to, err
}

// settled says, by the mutation that did it, what waits for nobody any more.
var settled = map[string][]notification.Kind{
	"answerQuestion":   {notification.KindQuestionWaits},
	"answerAsk":        {notification.KindDecisionWaits},
	"acceptProposal":   {notification.KindProposalWaits},
	"declineProposal":  {notification.KindProposalWaits},
	"withdrawProposal": {notification.KindProposalWaits},
	"renewProposal":    {notification.KindProposalWaits},
	"tickLaunchItem":   {notification.KindLaunchItemWaits, notification.KindLaunchItemOverdue},
	"removeLaunchItem": {notification.KindLaunchItemWaits, notification.KindLaunchItemOverdue},
}

// settle marks as read what told people that something waits for them, once it
// does not.
func settle(ctx context.Context, c *ent.Client, e entry) error {
	kinds := settled[e.action]
	if len(kinds) == 0 {
		return nil
	}
	told := notification.HasEventWith(event.WorkspaceID(e.actor.WorkspaceID), event.EntityID(e.entity))
	return c.Notification.Update().
		Where(notification.WorkspaceID(e.actor.WorkspaceID), notification.KindIn(kinds...), notification.ReadAtIsNil(), told).
		SetReadAt(e.at).Exec(ctx)
}

func whoDecides(ctx context.Context, c *ent.Client, e entry) (notification.Kind, []string, error) {
	p, err := c.Proposal.Get(ctx, e.entity)
	if err != nil {
		return "", nil, err
	}
	to, err := holders(ctx, c, e.product, p.Decisions...)
	return notification.KindProposalWaits, to, err
}

func whoProposed(ctx context.Context, c *ent.Client, e entry) (notification.Kind, []string, error) {
	decided, err := c.Proposal.Query().Where(proposal.ID(e.entity), proposal.AuthorIDNotNil()).All(ctx)
	return notification.KindProposalDecided, texts(decided, func(p *ent.Proposal) string { return *p.AuthorID }), err
}

// holders returns whoever decides one of the decisions in a product.
func holders(ctx context.Context, c *ent.Client, productID string, decisions ...rights.Decision) ([]string, error) {
	var kinds []rights.RoleKind
	for _, decision := range decisions {
		kinds = append(kinds, rights.Deciders(decision)...)
	}
	holds := role.And(role.KindIn(kinds...), role.ProductID(productID))
	if slices.Contains(kinds, rights.Admin) {
		holds = role.Or(holds, role.And(role.KindEQ(rights.Admin), role.ProductIDIsNil()))
	}
	return c.User.Query().Where(user.HasRolesWith(holds)).IDs(ctx)
}

// notify tells those whom events of one product concern: in the transaction of
// the events, so that nothing is missed and nothing told twice. Nobody is told
// what they did themselves, or what they muted.
func (w *work) notify(ctx context.Context, c *ent.Client, entries []entry) error {
	for _, e := range entries {
		if err := settle(ctx, c, e); err != nil {
			return err
		}
		concerns, some := notices[e.action]
		if !some || e.product == "" {
			continue
		}
		e.with = entries
		kind, to, err := concerns(ctx, c, e)
		if err != nil {
			return err
		}
		if len(to) == 0 {
			continue
		}
		people, err := c.User.Query().
			Where(user.IDIn(to...), user.IDNEQ(e.actor.UserID), user.Active(true), user.Placeholder(false), user.Service(false)).
			Order(user.ByID()).Select(user.FieldMuted).All(ctx)
		if err != nil {
			return err
		}
		var rows []*ent.NotificationCreate
		for _, one := range people {
			if !slices.Contains(one.Muted, string(kind)) {
				rows = append(rows, c.Notification.Create().SetWorkspaceID(e.actor.WorkspaceID).SetProductID(e.product).
					SetUserID(one.ID).SetEventID(e.id).SetKind(kind).SetCreatedAt(e.at))
			}
		}
		if err := c.Notification.CreateBulk(rows...).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// texts returns one text of each row.
func texts[N any](rows []*N, text func(*N) string) []string {
	all := make([]string, len(rows))
	for i, row := range rows {
		all[i] = text(row)
	}
	return all
}
