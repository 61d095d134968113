package graph

import (
	"context"

	"throughline/ent"
	"throughline/ent/ask"
	"throughline/ent/comment"
	"throughline/ent/criterion"
	"throughline/ent/daysoff"
	"throughline/ent/event"
	"throughline/ent/feature"
	"throughline/ent/formlink"
	"throughline/ent/goal"
	"throughline/ent/guardrail"
	"throughline/ent/ids"
	"throughline/ent/importrun"
	"throughline/ent/insight"
	"throughline/ent/label"
	"throughline/ent/launch"
	"throughline/ent/launchitem"
	"throughline/ent/launchtemplate"
	"throughline/ent/launchvoice"
	"throughline/ent/link"
	"throughline/ent/notification"
	"throughline/ent/predicate"
	"throughline/ent/product"
	"throughline/ent/proposal"
	"throughline/ent/reading"
	"throughline/ent/report"
	"throughline/ent/reportlink"
	"throughline/ent/retro"
	"throughline/ent/retroaction"
	"throughline/ent/retrogroup"
	"throughline/ent/retronote"
	"throughline/ent/risk"
	"throughline/ent/roadmaplink"
	"throughline/ent/role"
	"throughline/ent/round"
	"throughline/ent/savedview"
	"throughline/ent/session"
	"throughline/ent/sprint"
	"throughline/ent/story"
	"throughline/ent/template"
	"throughline/ent/token"
	"throughline/ent/user"
	"throughline/ent/webhook"
	"throughline/ent/webhookdelivery"
	"throughline/ent/workspace"
	"throughline/graph/gen"
)

// nodesByID reads the nodes with these ids under the viewer's rights, one
// statement a noun. What is malformed, hidden or gone is missing from the map.
func nodesByID(ctx context.Context, wanted []string, s selection) (map[string]gen.Node, error) {
	byNoun := map[string][]string{}
	for _, id := range wanted {
		if noun := ids.Prefix(id); noun != "" {
			byNoun[noun] = append(byNoun[noun], id)
		}
	}
	found := make(map[string]gen.Node, len(wanted))
	for noun, of := range byNoun {
		read, known := nodeReaders[noun]
		if !known {
			continue
		}
		if err := read(ctx, db(ctx), of, s, func(id string, n gen.Node) { found[id] = n }); err != nil {
			return nil, err
		}
	}
	return found, nil
}

type nodeReader func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error

// nodeReaders reads each noun that has an id of the API.
var nodeReaders = map[string]nodeReader{
	"workspace": func(ctx context.Context, c *ent.Client, of []string, _ selection, put func(string, gen.Node)) error {
		rows, err := c.Workspace.Query().Where(workspace.IDIn(of...)).All(ctx)
		return each(rows, err, func(n *ent.Workspace) { put(n.ID, n) })
	},
	"user": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.User.Query().Where(user.IDIn(of...))
		collectUser(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.User) { put(n.ID, n) })
	},
	"role": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.Role.Query().Where(role.IDIn(of...))
		collectRole(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.Role) { put(n.ID, n) })
	},
	"session": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.Session.Query().Where(session.IDIn(of...), openSession(clock(ctx)))
		collectSession(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.Session) { put(n.ID, n) })
	},
	"token": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.Token.Query().Where(token.IDIn(of...), token.EndedAtIsNil())
		collectToken(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.Token) { put(n.ID, n) })
	},
	"product": func(ctx context.Context, c *ent.Client, of []string, _ selection, put func(string, gen.Node)) error {
		rows, err := c.Product.Query().Where(product.IDIn(of...)).All(ctx)
		return each(rows, err, func(n *ent.Product) { put(n.ID, n) })
	},
	"goal": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.Goal.Query().Where(goal.IDIn(of...))
		collectGoal(s, q)
		rows, err := q.All(ctx)
		if err == nil {
			err = preloadRails(ctx, rows)
		}
		return each(rows, err, func(n *ent.Goal) { put(n.ID, n) })
	},
	"rail": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.GuardRail.Query().Where(guardrail.IDIn(of...))
		collectGuardRail(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.GuardRail) { put(n.ID, n) })
	},
	"reading": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.Reading.Query().Where(reading.IDIn(of...))
		collectReading(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.Reading) { put(n.ID, n) })
	},
	"feature": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.Feature.Query().Where(feature.IDIn(of...))
		collectFeature(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.Feature) { put(n.ID, n) })
	},
	"story": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.Story.Query().Where(story.IDIn(of...))
		collectStory(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.Story) { put(n.ID, n) })
	},
	"criterion": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.Criterion.Query().Where(criterion.IDIn(of...))
		collectCriterion(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.Criterion) { put(n.ID, n) })
	},
	"link": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.Link.Query().Where(link.IDIn(of...))
		collectLink(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.Link) { put(n.ID, n) })
	},
	"sprint": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.Sprint.Query().Where(sprint.IDIn(of...))
		collectSprint(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.Sprint) { put(n.ID, n) })
	},
	"template": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.Template.Query().Where(template.IDIn(of...))
		collectTemplate(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.Template) { put(n.ID, n) })
	},
	"view": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.SavedView.Query().Where(savedview.IDIn(of...))
		collectSavedView(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.SavedView) { put(n.ID, n) })
	},
	"daysoff": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.DaysOff.Query().Where(daysoff.IDIn(of...))
		collectDaysOff(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.DaysOff) { put(n.ID, n) })
	},
	"insight": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.Insight.Query().Where(insight.IDIn(of...))
		collectInsight(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.Insight) { put(n.ID, n) })
	},
	"risk": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.Risk.Query().Where(risk.IDIn(of...))
		collectRisk(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.Risk) { put(n.ID, n) })
	},
	"round": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.Round.Query().Where(round.IDIn(of...))
		collectRound(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.Round) { put(n.ID, n) })
	},
	"retro": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.Retro.Query().Where(retro.IDIn(of...))
		collectRetro(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.Retro) { put(n.ID, n) })
	},
	"note": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.RetroNote.Query().Where(retronote.IDIn(of...))
		collectRetroNote(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.RetroNote) { put(n.ID, n) })
	},
	"group": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.RetroGroup.Query().Where(retrogroup.IDIn(of...))
		collectRetroGroup(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.RetroGroup) { put(n.ID, n) })
	},
	"action": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.RetroAction.Query().Where(retroaction.IDIn(of...))
		collectRetroAction(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.RetroAction) { put(n.ID, n) })
	},
	"launch": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.Launch.Query().Where(launch.IDIn(of...))
		collectLaunch(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.Launch) { put(n.ID, n) })
	},
	"item": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.LaunchItem.Query().Where(launchitem.IDIn(of...))
		collectLaunchItem(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.LaunchItem) { put(n.ID, n) })
	},
	"voice": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.LaunchVoice.Query().Where(launchvoice.IDIn(of...))
		collectLaunchVoice(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.LaunchVoice) { put(n.ID, n) })
	},
	"checklist": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.LaunchTemplate.Query().Where(launchtemplate.IDIn(of...))
		collectLaunchTemplate(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.LaunchTemplate) { put(n.ID, n) })
	},
	"label": func(ctx context.Context, c *ent.Client, of []string, _ selection, put func(string, gen.Node)) error {
		rows, err := c.Label.Query().Where(label.IDIn(of...)).All(ctx)
		return each(rows, err, func(n *ent.Label) { put(n.ID, n) })
	},
	"comment": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.Comment.Query().Where(comment.IDIn(of...))
		collectComment(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.Comment) { put(n.ID, n) })
	},
	"report": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.Report.Query().Where(report.IDIn(of...))
		collectReport(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.Report) { put(n.ID, n) })
	},
	"ask": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.Ask.Query().Where(ask.IDIn(of...))
		collectAsk(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.Ask) { put(n.ID, n) })
	},
	"reportlink": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.ReportLink.Query().Where(reportlink.IDIn(of...), shown[predicate.ReportLink](clock(ctx)))
		collectReportLink(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.ReportLink) { put(n.ID, n) })
	},
	"roadmaplink": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.RoadmapLink.Query().Where(roadmaplink.IDIn(of...), shown[predicate.RoadmapLink](clock(ctx)))
		collectRoadmapLink(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.RoadmapLink) { put(n.ID, n) })
	},
	"import": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.ImportRun.Query().Where(importrun.IDIn(of...))
		collectImportRun(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.ImportRun) { put(n.ID, n) })
	},
	"webhook": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.Webhook.Query().Where(webhook.IDIn(of...))
		collectWebhook(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.Webhook) { put(n.ID, n) })
	},
	"delivery": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.WebhookDelivery.Query().Where(webhookdelivery.IDIn(of...))
		collectWebhookDelivery(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.WebhookDelivery) { put(n.ID, n) })
	},
	"formlink": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.FormLink.Query().Where(formlink.IDIn(of...), formlink.ClosedAtIsNil())
		collectFormLink(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.FormLink) { put(n.ID, n) })
	},
	"proposal": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.Proposal.Query().Where(proposal.IDIn(of...))
		collectProposal(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.Proposal) { put(n.ID, n) })
	},
	"notification": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.Notification.Query().Where(notification.IDIn(of...))
		collectNotification(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.Notification) { put(n.ID, n) })
	},
	"event": func(ctx context.Context, c *ent.Client, of []string, s selection, put func(string, gen.Node)) error {
		q := c.Event.Query().Where(event.IDIn(of...))
		collectEvent(s, q)
		rows, err := q.All(ctx)
		return each(rows, err, func(n *ent.Event) { put(n.ID, n) })
	},
}

func each[N any](rows []*N, err error, do func(*N)) error {
	for _, row := range rows {
		do(row)
	}
	return err
}
