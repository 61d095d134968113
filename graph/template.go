package graph

import (
	"context"
	"fmt"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/criterion"
	"throughline/ent/rights"
	"throughline/ent/template"
	"throughline/ent/wording"
	"throughline/graph/gen"
)

// maxTemplates is how many templates a product has at most.
const maxTemplates = 50

// templates reads those of a product.
func templates(ctx context.Context, productID string) ([]*ent.Template, error) {
	q := db(ctx).Template.Query().Where(template.ProductID(productID)).Order(template.ByName(), template.ByID())
	collectTemplate(selected(ctx), q)
	return q.All(ctx)
}

func collectTemplate(s selection, q *ent.TemplateQuery) {
	s = s.of("Template")
	s.each("product", func(s selection) { q.WithProduct(func(q *ent.ProductQuery) { collectProduct(s, q) }) })
}

func createTemplate(ctx context.Context, in gen.CreateTemplateInput) (*ent.Template, error) {
	return writeTemplate(ctx, in, func(*ent.TemplateCreate) {})
}

// writeTemplate makes a template; more says what the input does not.
func writeTemplate(ctx context.Context, in gen.CreateTemplateInput, more func(*ent.TemplateCreate)) (*ent.Template, error) {
	c, p, err := productFor(ctx, in.ProductID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, p.ID, rights.WriteStories)
	if err != nil {
		return nil, err
	}
	e := editTemplate(ctx, c, &ent.Template{ProductID: p.ID}, gen.UpdateTemplateInput{
		Name: graphql.OmittableOf(&in.Name), AsA: in.AsA, IWant: in.IWant, SoThat: in.SoThat, Body: in.Body, Criteria: in.Criteria,
	})
	n, err := c.Template.Query().Where(template.ProductID(p.ID)).Count(ctx)
	if err != nil {
		return nil, err
	}
	if n >= maxTemplates {
		e.fail(invalid("input.productId", "%s has %d templates already. Change or remove one of them.", p.Name, n))
	}
	if e.err != nil {
		return nil, e.err
	}
	create := c.Template.Create().SetWorkspaceID(p.WorkspaceID).SetProductID(p.ID).SetCreatedAt(clock(ctx)).SetUpdatedAt(clock(ctx))
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

func updateTemplate(ctx context.Context, in gen.UpdateTemplateInput) (*ent.Template, error) {
	c, t, err := templateFor(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	e := editTemplate(ctx, c, t, in)
	err = save(ctx, e, in.Version, "", []part{{rights.WriteStories, t.ProductID, e.changes}}, func(version int) error {
		up := c.Template.UpdateOneID(t.ID).SetVersion(version).SetUpdatedAt(clock(ctx))
		if err := e.apply(up.Mutation()); err != nil {
			return err
		}
		t, err = up.Save(ctx)
		return err
	})
	return t, err
}

func deleteTemplate(ctx context.Context, in gen.DeleteTemplateInput) (*ent.Product, error) {
	c, t, err := templateFor(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, t.ProductID, rights.WriteStories)
	if err != nil {
		return nil, err
	}
	gone := edits(t.ID, t.Version)
	for name, text := range map[string]string{"name": t.Name, "asA": t.AsA, "iWant": t.IWant, "soThat": t.SoThat, "body": t.Body} {
		if text != "" {
			gone.put(name, text, nil)
		}
	}
	if len(t.Criteria) > 0 {
		gone.put("criteria", t.Criteria, nil)
	}
	if err := gone.check(ctx, in.Version); err != nil {
		return nil, err
	}
	if err := c.Template.DeleteOneID(t.ID).Exec(ctx); err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: t.ID, version: t.Version + 1, changes: gone.changes})
	return c.Product.Get(ctx, t.ProductID)
}

// templateFor returns a template to change, with its product's lock held.
func templateFor(ctx context.Context, id string) (*ent.Client, *ent.Template, error) {
	t, err := db(ctx).Template.Get(ctx, id)
	if err != nil {
		return nil, nil, orNotFound(err, "input.id")
	}
	c, err := workOf(ctx).enter(ctx, "input.id", t.ProductID)
	if err != nil {
		return nil, nil, err
	}
	t, err = c.Template.Get(ctx, id)
	return c, t, orNotFound(err, "input.id")
}

func editTemplate(ctx context.Context, c *ent.Client, t *ent.Template, in gen.UpdateTemplateInput) *edit {
	e := edits(t.ID, t.Version)
	e.setTitle("name", in.Name, t.Name, maxName)
	e.setText("asA", in.AsA, t.AsA, maxTitle)
	e.setText("iWant", in.IWant, t.IWant, maxSentence)
	e.setText("soThat", in.SoThat, t.SoThat, maxSentence)
	e.setText("body", in.Body, t.Body, maxText)
	if in.Criteria.IsSet() {
		to, err := wordings(in.Criteria.Value())
		if err != nil {
			e.fail(err)
		} else if !slices.Equal(to, t.Criteria) {
			e.put("criteria", t.Criteria, to)
		}
	}
	if name, renamed := e.values["name"].(string); renamed {
		taken, err := c.Template.Query().Where(template.ProductID(t.ProductID), template.Name(name)).Exist(ctx)
		if err != nil {
			e.fail(err)
		} else if taken {
			e.fail(invalid("input.name", "There is a template %q already.", name))
		}
	}
	return e
}

// wordings is criteria as a template keeps them.
func wordings(in []*wording.Criterion) ([]wording.Criterion, error) {
	if len(in) > maxPlain {
		return nil, invalid("input.criteria", "A story has at most %d criteria.", maxPlain)
	}
	to := make([]wording.Criterion, len(in))
	for i, k := range in {
		field := fmt.Sprintf("input.criteria.%d", i)
		for _, text := range []struct {
			name     string
			from, to *string
			most     int
		}{
			{"given", &k.Given, &to[i].Given, maxSentence}, {"when", &k.When, &to[i].When, maxSentence},
			{"then", &k.Then, &to[i].Then, maxSentence}, {"text", &k.Text, &to[i].Text, 4 * maxSentence},
		} {
			cleaned, err := clean(field+"."+text.name, *text.from, text.most)
			if err != nil {
				return nil, err
			}
			*text.to = cleaned
		}
		if to[i] == (wording.Criterion{}) {
			return nil, invalid(field, "A criterion says something: given, when, then, or text.")
		}
	}
	return to, nil
}

// begunBy is the text of a story that begins with a template: the template's
// where the story has none.
func begunBy(t *ent.Template, in gen.UpdateStoryInput) gen.UpdateStoryInput {
	for _, text := range []struct {
		in *graphql.Omittable[*string]
		of string
	}{{&in.AsA, t.AsA}, {&in.IWant, t.IWant}, {&in.SoThat, t.SoThat}, {&in.Body, t.Body}} {
		if or(*text.in, "") == "" && text.of != "" {
			*text.in = graphql.OmittableOf(&text.of)
		}
	}
	return in
}

// templateIn returns the template of a product that an input names.
func templateIn(ctx context.Context, c *ent.Client, productID, id string) (*ent.Template, error) {
	t, err := c.Template.Query().Where(template.ID(id), template.ProductID(productID)).Only(ctx)
	return t, orNotFound(err, "input.templateId")
}

// applyTemplate returns the story, and the ids of the criteria that it got.
func applyTemplate(ctx context.Context, in gen.ApplyTemplateInput) (*ent.Story, []string, error) {
	c, s, err := storyFor(ctx, "input.storyId", in.StoryID)
	if err != nil {
		return nil, nil, err
	}
	r, err := decide(ctx, s.ProductID, rights.WriteStories)
	if err != nil {
		return nil, nil, err
	}
	t, err := templateIn(ctx, c, s.ProductID, in.TemplateID)
	if err != nil {
		return nil, nil, err
	}
	has := gen.UpdateStoryInput{AsA: graphql.OmittableOf(&s.AsA), IWant: graphql.OmittableOf(&s.IWant),
		SoThat: graphql.OmittableOf(&s.SoThat), Body: graphql.OmittableOf(&s.Body)}
	if e := editStory(s, begunBy(t, has)); len(e.changes) > 0 {
		up := c.Story.UpdateOneID(s.ID).SetVersion(s.Version + 1).SetUpdatedAt(clock(ctx))
		if err := e.apply(up.Mutation()); err != nil {
			return nil, nil, err
		}
		if s, err = up.Save(ctx); err != nil {
			return nil, nil, err
		}
		workOf(ctx).record(ctx, entry{ruling: r, entity: s.ID, version: s.Version, changes: e.changes})
	}
	added, err := addWordings(ctx, c, s, r, t.Criteria)
	return s, added, err
}

// addWordings gives a story the criteria that it does not have yet in the same
// words, and returns their ids.
func addWordings(ctx context.Context, c *ent.Client, s *ent.Story, r ruling, criteria []wording.Criterion) ([]string, error) {
	there, err := c.Criterion.Query().Where(criterion.StoryID(s.ID)).Order(criterion.ByPosition()).All(ctx)
	if err != nil {
		return nil, err
	}
	position := 0
	said := map[wording.Criterion]bool{}
	for _, k := range there {
		position = k.Position
		said[wording.Criterion{Given: k.Given, When: k.When, Then: k.Then, Text: k.Text}] = true
	}
	var added []string
	for _, k := range criteria {
		if said[k] {
			continue
		}
		said[k] = true
		position++
		e := editCriterion(&ent.Criterion{}, gen.UpdateCriterionInput{Given: graphql.OmittableOf(&k.Given),
			When: graphql.OmittableOf(&k.When), Then: graphql.OmittableOf(&k.Then), Text: graphql.OmittableOf(&k.Text)})
		one, err := writeCriterion(ctx, c, s, r, e, func(create *ent.CriterionCreate) { create.SetPosition(position) })
		if err != nil {
			return nil, err
		}
		added = append(added, one.ID)
	}
	return added, nil
}
