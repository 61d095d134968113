package graph

import (
	"context"

	"throughline/ent/ids"
	"throughline/ent/product"
	"throughline/ent/user"
	"throughline/graph/live"
)

// presence brings the caller into a product and tells them who is there.
func presence(ctx context.Context, productID string, at, editing *string) (<-chan []*live.Presence, error) {
	v, err := asker(ctx)
	if err != nil {
		return nil, err
	}
	if v.Bound() {
		return nil, &Error{Code: Forbidden, Message: "This token may less than its owner, and does not appear in a product as they do."}
	}
	if _, err := db(ctx).Product.Query().Where(product.ID(productID)).OnlyID(ctx); err != nil {
		return nil, orNotFound(err, "product")
	}
	if at != nil && ids.Prefix(*at) == "" {
		return nil, notFound("at")
	}
	if editing != nil && len(*editing) > maxName {
		return nil, invalid("editing", "The name of a field has at most %d characters.", maxName)
	}
	me, err := db(ctx).User.Query().Where(user.ID(v.UserID)).Only(ctx)
	if err != nil {
		return nil, err
	}
	if me.Service {
		return nil, &Error{Code: Forbidden, Message: "A service is no person, and does not appear in a product."}
	}
	visit := workOf(ctx).store.Live.Rooms.Enter(productID, &live.Presence{User: me, At: at, Editing: editing})
	if visit == nil {
		return nil, Limitedf("RATE", 0, "One is in a product %d times at once, at most.", live.MostVisits)
	}
	return fed[[]*live.Presence](ctx, presenceSource{visit}), nil
}

// presenceSource is who is in a product, as somebody who is there sees it.
type presenceSource struct{ *live.Visit }

// Read implements source.
func (p presenceSource) Read(context.Context) ([]*live.Presence, bool) { return p.Here(), true }

func (p presenceSource) Close() { p.Leave() }
