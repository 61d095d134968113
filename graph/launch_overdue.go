package graph

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/calendar"
	"throughline/ent/change"
	"throughline/ent/launchitem"
	"throughline/ent/notification"
	"throughline/ent/predicate"
	"throughline/ent/rights"
)

// itemOverdue is what the log calls it when the day of an open item has passed.
const itemOverdue = "launchItemOverdue"

// TellOverdue tells of each open launch item whose day has passed: once its
// owner, and once who prepares the launch. A day that is moved can pass anew. It
// returns how many items it told of.
func (s *Store) TellOverdue(ctx context.Context) (told int, err error) {
	return s.inEachProduct(ctx, itemOverdue, tellOverdue)
}

// pastItsDay keeps the items that are open after their day.
func pastItsDay(ctx context.Context, p *ent.Product) predicate.LaunchItem {
	return launchitem.And(launchitem.Done(false), launchitem.DueNotNil(), launchitem.DueLT(calendar.On(clock(ctx), zoneOf(p))))
}

func tellOverdue(ctx context.Context, p *ent.Product) (told int, err error) {
	untold := func(s *sql.Selector) {
		s.Where(sql.Or(sql.IsNull(s.C(launchitem.FieldToldDue)), sql.ColumnsNEQ(s.C(launchitem.FieldToldDue), s.C(launchitem.FieldDue))))
	}
	overdue := launchitem.And(launchitem.ProductID(p.ID), pastItsDay(ctx, p), untold, comesAbout)
	if some, err := db(ctx).LaunchItem.Query().Where(overdue).Exist(ctx); err != nil || !some {
		return 0, err
	}
	c, err := workOf(ctx).enter(ctx, "", p.ID)
	if err != nil {
		return 0, err
	}
	rows, err := c.LaunchItem.Query().Where(overdue).WithLaunch().Order(launchitem.ByID()).All(ctx) // unless another server was first
	for _, row := range rows {
		if err := c.LaunchItem.UpdateOneID(row.ID).SetToldDue(*row.Due).Exec(ctx); err != nil {
			return 0, err
		}
		workOf(ctx).record(ctx, entry{ruling: ruling{product: p.ID}, entity: row.ID, version: row.Version, subject: row.Edges.Launch.FeatureID,
			changes: []change.Field{changed("overdue", nil, row.Due)}})
	}
	return len(rows), err
}

// whoIsLate is who owns an item whose day has passed, and who prepares its launch.
func whoIsLate(ctx context.Context, c *ent.Client, e entry) (notification.Kind, []string, error) {
	to, err := holders(ctx, c, e.product, rights.PrepareLaunch)
	if err != nil {
		return notification.KindLaunchItemOverdue, nil, err
	}
	owned, err := c.LaunchItem.Query().Where(launchitem.ID(e.entity), launchitem.OwnerIDNotNil()).All(ctx)
	return notification.KindLaunchItemOverdue, append(to, texts(owned, func(i *ent.LaunchItem) string { return *i.OwnerID })...), err
}
