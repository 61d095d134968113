package live

import "context"

// Followers is how many follow a log here.
func (h *Hub) Followers() (n int) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, l := range h.logs {
		n += l.followers
	}
	return n
}

// Behind asks how far the followed logs have grown, and returns by how many lines
// at most that is more than followers were told.
func (h *Hub) Behind(ctx context.Context, numbers func(ctx context.Context, ids []string) (map[string]int, error)) (most int, err error) {
	ids := h.Followed()
	if len(ids) == 0 {
		return 0, nil
	}
	grown, err := numbers(ctx, ids)
	h.mu.Lock()
	defer h.mu.Unlock()
	for id, number := range grown {
		if l := h.logs[id]; l != nil {
			l.mu.Lock()
			if l.number > 0 { // nobody has looked yet at one that was just begun
				most = max(most, number-l.number)
			}
			l.mu.Unlock()
		}
	}
	return most, err
}

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
