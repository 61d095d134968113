// Package viewer says who is asking. It imports only the rights table.
package viewer

import (
	"context"
	"slices"

	"throughline/ent/rights"
)

// Viewer is who is asking: a person, under the roles they hold at this moment,
// or the installation itself.
type Viewer struct {
	UserID      string
	WorkspaceID string
	SessionID   string                       // of the app; empty for a script
	Admin       bool                         // of the workspace
	Roles       map[string][]rights.RoleKind // by product id
	RoleVersion int                          // how often their roles had changed when these were read
	Hat         rights.RoleKind              // the one role the caller narrowed themselves to, or ""
	TokenID     string                       // of a script, or ""
	TokenName   string
	ReadOnly    bool              // a token that only reads
	Only        []rights.Decision // what a token may decide or propose; nil for all its owner may
	// Trying counts what the viewer may propose as what they decide: for changes
	// that are tried and always undone.
	Trying bool

	system bool
}

// System returns the installation itself: what writes the log, the counters
// and imports into a workspace. It may do everything there, and the code that
// asks for it says why.
func System(workspaceID string) *Viewer {
	return &Viewer{WorkspaceID: workspaceID, system: true}
}

// IsSystem reports whether the installation itself is asking.
func (v *Viewer) IsSystem() bool { return v != nil && v.system }

// RolesIn returns the roles that count in the product, narrowed by the hat.
func (v *Viewer) RolesIn(productID string) []rights.RoleKind {
	held := v.Held(productID)
	if v.Hat == "" {
		return held
	}
	if slices.Contains(held, v.Hat) {
		return []rights.RoleKind{v.Hat}
	}
	return nil
}

// Held returns the roles the viewer holds in the product, whatever hat they
// wear. Admin is held in every product of the workspace.
func (v *Viewer) Held(productID string) []rights.RoleKind {
	held := v.Roles[productID]
	if v.Admin {
		held = append(slices.Clip(held), rights.Admin)
	}
	return held
}

// May returns how far the viewer's right goes in the product, and the role
// that allows it.
func (v *Viewer) May(productID string, decision rights.Decision) (rights.May, rights.RoleKind) {
	if v.system {
		return rights.Decides, ""
	}
	may, by := rights.Best(v.RolesIn(productID), decision)
	if v.ReadOnly || v.Only != nil && !slices.Contains(v.Only, decision) {
		return rights.Reads, ""
	}
	return may, by
}

// Bound reports whether the viewer is a token that may less than its owner's
// decisions: what is its owner's own, and takes none, it may not do.
func (v *Viewer) Bound() bool { return v.ReadOnly || v.Only != nil }

// Products returns the ids of the products the viewer holds a role in, sorted.
// An admin and the system see every product of their workspace: all is true.
func (v *Viewer) Products() (ids []string, all bool) {
	if v.system || v.Admin {
		return nil, true
	}
	for id := range v.Roles {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids, false
}

type key struct{}

// NewContext returns a context in which v is asking.
func NewContext(ctx context.Context, v *Viewer) context.Context {
	return context.WithValue(ctx, key{}, v)
}

// FromContext returns who is asking, or nil when nobody is signed in.
func FromContext(ctx context.Context) *Viewer {
	v, _ := ctx.Value(key{}).(*Viewer)
	return v
}
