package graph

import (
	"context"
	"slices"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/ids"
	"throughline/ent/launch"
	"throughline/ent/launchitem"
	"throughline/ent/notification"
	"throughline/ent/rights"
	"throughline/ent/user"
)

// whoOwnsItem is who was just given an item.
func whoOwnsItem(ctx context.Context, c *ent.Client, e entry) (notification.Kind, []string, error) {
	if !slices.ContainsFunc(e.changes, func(f change.Field) bool { return f.Name == "ownerId" }) {
		return notification.KindLaunchItemWaits, nil, nil
	}
	given, err := c.LaunchItem.Query().Where(launchitem.ID(e.entity), launchitem.Done(false), launchitem.OwnerIDNotNil()).All(ctx)
	return notification.KindLaunchItemWaits, texts(given, func(i *ent.LaunchItem) string { return *i.OwnerID }), err
}

// whoPreparesLaunch is who decides about the launch whose item was done.
func whoPreparesLaunch(ctx context.Context, c *ent.Client, e entry) (notification.Kind, []string, error) {
	done, err := c.LaunchItem.Query().Where(launchitem.ID(e.entity), launchitem.Done(true)).Exist(ctx)
	if err != nil || !done {
		return notification.KindLaunchItemDone, nil, err
	}
	to, err := holders(ctx, c, e.product, rights.PrepareLaunch)
	return notification.KindLaunchItemDone, to, err
}

// whoOwnsItems is who owns items of a launch.
func whoOwnsItems(ctx context.Context, c *ent.Client, e entry) (notification.Kind, []string, error) {
	if ids.Prefix(e.entity) != "launch" { // but its feature
		return notification.KindLaunchDecided, nil, nil
	}
	owned := c.LaunchItem.Query().Where(launchitem.HasLaunchWith(launch.ID(e.entity)), launchitem.HasOwnerWith(user.Active(true)))
	owners, err := owned.Unique(true).Select(launchitem.FieldOwnerID).Strings(ctx)
	return notification.KindLaunchDecided, owners, err
}
