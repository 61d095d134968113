package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"throughline/ent"
	"throughline/ent/rights"
	"throughline/ent/role"
	"throughline/ent/user"
	"throughline/graph/gen"
	"throughline/graph/page"
)

// maxPeople is how many of those who decide are named.
const maxPeople = 20

// deciders returns the active people who hold the decision in the product, or
// in the workspace when it is an admin's, by name.
func deciders(ctx context.Context, productID string, decision rights.Decision) ([]*ent.User, error) {
	return shared(ctx, decidersKey{productID, decision}, func() ([]*ent.User, error) { return readDeciders(ctx, productID, decision) })
}

type decidersKey struct {
	product  string
	decision rights.Decision
}

func readDeciders(ctx context.Context, productID string, decision rights.Decision) ([]*ent.User, error) {
	roles := rights.Deciders(decision)
	holds := role.And(role.KindIn(roles...), role.ProductID(productID))
	if slices.Contains(roles, rights.Admin) {
		holds = role.Or(holds, role.And(role.KindEQ(rights.Admin), role.ProductIDIsNil()))
	}
	return db(ctx).User.Query().
		Where(user.Active(true), user.HasRolesWith(holds)).
		Order(user.ByName(), user.ByID()).Limit(maxPeople).All(ctx)
}

// whyNot says who decides instead: "The Product Owner decides the order of the
// backlog: Lea Brandt."
func whyNot(decision rights.Decision, people []*ent.User) string {
	var nouns []string
	for _, r := range rights.Deciders(decision) {
		nouns = append(nouns, r.Noun())
	}
	verb := "decides"
	if len(nouns) > 1 {
		verb = "decide"
	}
	who := strings.Join(nouns, " or ")
	if len(nouns) > 2 {
		who = strings.Join(nouns[:len(nouns)-1], ", ") + " or " + nouns[len(nouns)-1]
	}
	sentence := fmt.Sprintf("%s %s %s", strings.ToUpper(who[:1])+who[1:], verb, rights.Covers(decision))
	if len(people) == 0 {
		return sentence + ". Nobody holds that role here yet."
	}
	names := make([]string, min(len(people), 3))
	for i := range names {
		names[i] = people[i].Name
	}
	sentence += ": " + strings.Join(names, ", ")
	if more := len(people) - len(names); more > 0 {
		sentence += fmt.Sprintf(" and %d more", more)
	}
	return sentence + "."
}

// viewerCan answers what the caller may do about a decision in a product, or,
// with an empty productID, in the workspace.
func viewerCan(ctx context.Context, productID string, decision rights.Decision) (*gen.Right, error) {
	v, err := asker(ctx)
	if err != nil {
		return nil, err
	}
	may, _ := v.May(productID, decision)
	right := &gen.Right{May: may, DecidedBy: rights.Deciders(decision)}
	if may == rights.Decides && !page.Asked(ctx, "people") {
		right.People = []*ent.User{}
		return right, nil
	}
	if page.Asked(ctx, "people") || page.Asked(ctx, "whyNot") {
		if right.People, err = deciders(ctx, productID, decision); err != nil {
			return nil, err
		}
	}
	if may == rights.Decides {
		return right, nil
	}
	sentence := beyond(v, decision)
	if sentence == "" {
		sentence = whyNot(decision, right.People)
	}
	right.WhyNot = &sentence
	if v.Hat != "" && !v.ReadOnly && v.TokenID == "" {
		if best, hat := rights.Best(v.Held(productID), decision); best == rights.Decides {
			right.OtherHat = &hat
		}
	}
	return right, nil
}

// rightToAll answers what the caller may do about several decisions at once: the
// least of it.
func rightToAll(ctx context.Context, productID string, decisions []rights.Decision) (*gen.Right, error) {
	var least *gen.Right
	for _, d := range decisions {
		right, err := viewerCan(ctx, productID, d)
		if err != nil {
			return nil, err
		}
		if least == nil || least.May == rights.Decides || right.May == rights.Reads {
			least = right
		}
	}
	return least, nil
}

func decisionRights() []*gen.DecisionRight {
	rows := make([]*gen.DecisionRight, len(rights.Table))
	for i, row := range rights.Table {
		rows[i] = &gen.DecisionRight{Decision: row.Decision, Covers: row.Covers}
		for _, r := range rights.Roles {
			rows[i].Roles = append(rows[i].Roles, &gen.RoleRight{Role: r, May: rights.Of(r, row.Decision)})
		}
	}
	return rows
}
