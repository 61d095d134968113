package live

import "context"

// Look asks how far the followed logs have grown: so what other processes wrote
// is seen, and nothing that was not told stays unseen.
func (h *Hub) Look(ctx context.Context, numbers func(ctx context.Context, ids []string) (map[string]int, error)) error {
	ids := h.Followed()
	if len(ids) == 0 {
		return nil
	}
	grown, err := numbers(ctx, ids)
	for id, number := range grown {
		h.Grown(id, number)
	}
	return err
}
