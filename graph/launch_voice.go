package graph

import (
	"context"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/launchitem"
	"throughline/ent/launchvoice"
	"throughline/ent/rights"
	"throughline/ent/viewer"
	"throughline/graph/gen"
)

// voiceLaunch says go or no-go under the caller's name, or takes it back.
func voiceLaunch(ctx context.Context, in gen.VoiceLaunchInput) (*ent.LaunchVoice, error) {
	c, l, err := launchFor(ctx, "input.launchId", in.LaunchID)
	if err != nil {
		return nil, err
	}
	mine, err := launchesOfMine(ctx, l.ProductID)
	if err != nil {
		return nil, err
	}
	r, err := decideOrOwn(ctx, l.ProductID, rights.Discuss, mine[l.ID])
	if err != nil {
		return nil, err
	}
	to := in.Go.Value()
	word, err := optional("input.word", in.Word, maxSentence)
	if err != nil {
		return nil, err
	}
	if to == nil {
		word = ""
	}
	if launched(l) {
		return nil, invalid("input.launchId", "%s is launched.", l.Edges.Feature.Title)
	}
	v, err := voiceIn(ctx, c, l, r)
	if err != nil {
		return nil, err
	}
	var changes []change.Field
	if !sameBool(v.Go, to) {
		changes = append(changes, changed("go", v.Go, to))
	}
	if v.Word != word {
		changes = append(changes, changed("word", v.Word, word))
	}
	if len(changes) == 0 {
		return v, nil
	}
	up := c.LaunchVoice.UpdateOneID(v.ID).SetWord(word).SetVersion(v.Version + 1).SetUpdatedAt(clock(ctx))
	if to == nil {
		up.ClearGo()
	} else {
		up.SetGo(*to)
	}
	if v, err = up.Save(r.within(ctx)); err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: v.ID, version: v.Version, subject: l.FeatureID, changes: changes})
	return v, nil
}

// voiceIn is the caller's voice about a launch, which says nothing at first.
func voiceIn(ctx context.Context, c *ent.Client, l *ent.Launch, r ruling) (*ent.LaunchVoice, error) {
	me := viewer.FromContext(ctx).UserID
	v, err := c.LaunchVoice.Query().Where(launchvoice.LaunchID(l.ID), launchvoice.UserID(me)).Only(ctx)
	if !ent.IsNotFound(err) {
		return v, err
	}
	n, err := c.LaunchVoice.Query().Where(launchvoice.LaunchID(l.ID)).Count(ctx)
	if err != nil {
		return nil, err
	}
	if n >= maxPlain {
		return nil, invalid("input.launchId", "%d people have said something already.", n)
	}
	return c.LaunchVoice.Create().SetWorkspaceID(l.WorkspaceID).SetProductID(l.ProductID).SetLaunchID(l.ID).SetUserID(me).
		SetVersion(0).SetCreatedAt(clock(ctx)).SetUpdatedAt(clock(ctx)).Save(r.within(ctx))
}

func sameBool(a, b *bool) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}

type launchesOfMineKey struct{ product string }

// launchesOfMine is the launches of a product of which the caller owns an item.
func launchesOfMine(ctx context.Context, productID string) (map[string]bool, error) {
	return shared(ctx, launchesOfMineKey{productID}, func() (map[string]bool, error) {
		v, err := asker(ctx)
		if err != nil {
			return nil, err
		}
		ids, err := db(ctx).LaunchItem.Query().Where(launchitem.ProductID(productID), launchitem.OwnerID(v.UserID)).
			Unique(true).Select(launchitem.FieldLaunchID).Strings(ctx)
		mine := map[string]bool{}
		for _, id := range ids {
			mine[id] = true
		}
		return mine, err
	})
}
