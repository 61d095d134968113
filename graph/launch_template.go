package graph

import (
	"context"
	"fmt"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/launchtemplate"
	"throughline/ent/rights"
	"throughline/ent/wording"
	"throughline/graph/gen"
)

// launchTemplates reads those of a product.
func launchTemplates(ctx context.Context, productID string) ([]*ent.LaunchTemplate, error) {
	q := db(ctx).LaunchTemplate.Query().Where(launchtemplate.ProductID(productID)).Order(launchtemplate.ByName(), launchtemplate.ByID())
	collectLaunchTemplate(selected(ctx), q)
	return q.All(ctx)
}

func collectLaunchTemplate(s selection, q *ent.LaunchTemplateQuery) {
	s = s.of("LaunchTemplate")
	s.each("product", func(s selection) { q.WithProduct(func(q *ent.ProductQuery) { collectProduct(s, q) }) })
}

func createLaunchTemplate(ctx context.Context, in gen.CreateLaunchTemplateInput) (*ent.LaunchTemplate, error) {
	return writeLaunchTemplate(ctx, in, func(*ent.LaunchTemplateCreate) {})
}

// writeLaunchTemplate makes a template; more says what the input does not.
func writeLaunchTemplate(ctx context.Context, in gen.CreateLaunchTemplateInput, more func(*ent.LaunchTemplateCreate)) (*ent.LaunchTemplate, error) {
	c, p, err := productFor(ctx, in.ProductID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, p.ID, rights.PrepareLaunch)
	if err != nil {
		return nil, err
	}
	e := editLaunchTemplate(ctx, c, &ent.LaunchTemplate{ProductID: p.ID}, gen.UpdateLaunchTemplateInput{
		Name: graphql.OmittableOf(&in.Name), Items: graphql.OmittableOf(in.Items)})
	n, err := c.LaunchTemplate.Query().Where(launchtemplate.ProductID(p.ID)).Count(ctx)
	if err != nil {
		return nil, err
	}
	if n >= maxTemplates {
		e.fail(invalid("input.productId", "%s has %d templates already. Change or remove one of them.", p.Name, n))
	}
	if e.err != nil {
		return nil, e.err
	}
	create := c.LaunchTemplate.Create().SetWorkspaceID(p.WorkspaceID).SetProductID(p.ID).SetCreatedAt(clock(ctx)).SetUpdatedAt(clock(ctx))
	if err := e.apply(create.Mutation()); err != nil {
		return nil, err
	}
	more(create)
	t, err := create.Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: t.ID, version: t.Version, changes: e.changes})
	return t, nil
}

func updateLaunchTemplate(ctx context.Context, in gen.UpdateLaunchTemplateInput) (*ent.LaunchTemplate, error) {
	c, t, err := launchTemplateFor(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	e := editLaunchTemplate(ctx, c, t, in)
	err = save(ctx, e, in.Version, "", []part{{rights.PrepareLaunch, t.ProductID, e.changes}}, func(version int) (err error) {
		up := c.LaunchTemplate.UpdateOneID(t.ID).SetVersion(version).SetUpdatedAt(clock(ctx))
		if err := e.apply(up.Mutation()); err != nil {
			return err
		}
		t, err = up.Save(ctx)
		return err
	})
	return t, err
}

func deleteLaunchTemplate(ctx context.Context, in gen.DeleteLaunchTemplateInput) (*ent.LaunchTemplate, error) {
	c, t, err := launchTemplateFor(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, t.ProductID, rights.PrepareLaunch)
	if err != nil {
		return nil, err
	}
	gone := edits(t.ID, t.Version)
	gone.put("name", t.Name, nil)
	gone.put("items", t.Items, nil)
	if err := gone.check(ctx, in.Version); err != nil {
		return nil, err
	}
	if err := c.LaunchTemplate.DeleteOneID(t.ID).Exec(ctx); err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: t.ID, version: t.Version + 1, changes: gone.changes})
	return t, nil
}

// launchTemplateFor returns a template to change, with its product's lock held.
func launchTemplateFor(ctx context.Context, id string) (*ent.Client, *ent.LaunchTemplate, error) {
	t, err := db(ctx).LaunchTemplate.Get(ctx, id)
	if err != nil {
		return nil, nil, orNotFound(err, "input.id")
	}
	c, err := workOf(ctx).enter(ctx, "input.id", t.ProductID)
	if err != nil {
		return nil, nil, err
	}
	t, err = c.LaunchTemplate.Get(ctx, id)
	return c, t, orNotFound(err, "input.id")
}

// launchTemplateIn returns the template of a product that an input names.
func launchTemplateIn(ctx context.Context, c *ent.Client, productID, id string) (*ent.LaunchTemplate, error) {
	t, err := c.LaunchTemplate.Query().Where(launchtemplate.ID(id), launchtemplate.ProductID(productID)).Only(ctx)
	return t, orNotFound(err, "input.templateId")
}

func editLaunchTemplate(ctx context.Context, c *ent.Client, t *ent.LaunchTemplate, in gen.UpdateLaunchTemplateInput) *edit {
	e := edits(t.ID, t.Version)
	e.setTitle("name", in.Name, t.Name, maxName)
	if in.Items.IsSet() {
		to, err := tasks(in.Items.Value())
		if err != nil {
			e.fail(err)
		} else if !slices.Equal(to, t.Items) {
			e.put("items", t.Items, to)
		}
	}
	if name, renamed := e.values["name"].(string); renamed {
		taken, err := c.LaunchTemplate.Query().Where(launchtemplate.ProductID(t.ProductID), launchtemplate.Name(name)).Exist(ctx)
		if err != nil {
			e.fail(err)
		} else if taken {
			e.fail(invalid("input.name", "There is a template %q already.", name))
		}
	}
	return e
}

// tasks is items as a template keeps them.
func tasks(in []*wording.Task) ([]wording.Task, error) {
	if len(in) == 0 || len(in) > maxPlain {
		return nil, invalid("input.items", "A checklist has 1 to %d items.", maxPlain)
	}
	to := make([]wording.Task, len(in))
	for i, item := range in {
		field := fmt.Sprintf("input.items.%d", i)
		var err error
		if to[i].Department, err = required(field+".department", item.Department, maxLabel); err != nil {
			return nil, err
		}
		if to[i].Task, err = required(field+".task", item.Task, maxTitle); err != nil {
			return nil, err
		}
		if to[i].DaysBefore = item.DaysBefore; item.DaysBefore < 0 || item.DaysBefore > 365 {
			return nil, invalid(field+".daysBefore", "This is from 0 to 365.")
		}
	}
	return to, nil
}
