package graph

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/event"
	"throughline/ent/insight"
	"throughline/ent/predicate"
	"throughline/ent/proposal"
	"throughline/ent/rights"
	"throughline/ent/schema"
	"throughline/graph/fulltext"
	"throughline/graph/gen"
)

// erased stands where a name stood.
const erased = "…"

// naming is a name as names are compared: its words without case, diacritics
// and what stands between them.
type naming []string

func namingOf(name string) naming {
	var words naming
	for _, w := range fulltext.Words(name) {
		words = append(words, w.Text)
	}
	return words
}

// is reports whether a text is the name and nothing else.
func (n naming) is(text string) bool { return slices.Equal(n, namingOf(text)) }

// key is the same for all that are the same name; text where it has no words.
func (n naming) key(text string) string {
	if len(n) == 0 {
		return text
	}
	return strings.Join(n, " ")
}

// without returns a text in which something else stands wherever the name stood.
func (n naming) without(text string) string {
	words := fulltext.Words(text)
	var b strings.Builder
	end := 0
	for i := 0; i+len(n) <= len(words); i++ {
		if !slices.EqualFunc(n, words[i:i+len(n)], func(name string, w fulltext.Word) bool { return name == w.Text }) {
			continue
		}
		b.WriteString(text[end:words[i].Start])
		b.WriteString(erased)
		i += len(n) - 1
		end = words[i].End
	}
	if end == 0 {
		return text
	}
	return b.String() + text[end:]
}

func (n naming) in(text string) bool { return n.without(text) != text }

// inside returns what JSON says, without the name.
func (n naming) inside(value any) any {
	switch v := value.(type) {
	case string:
		return n.without(v)
	case []any:
		for i := range v {
			v[i] = n.inside(v[i])
		}
	case map[string]any:
		for key := range v {
			v[key] = n.inside(v[key])
		}
	}
	return value
}

// json returns JSON text without the name; what is none, as text.
func (n naming) json(text string) string {
	var value any
	if json.Unmarshal([]byte(text), &value) != nil {
		return n.without(text)
	}
	clean, err := json.Marshal(n.inside(value))
	if err != nil || !n.in(flat(text)) {
		return text
	}
	return string(clean)
}

// flat returns the texts of JSON as they are read.
func flat(text string) string {
	var value any
	if json.Unmarshal([]byte(text), &value) != nil {
		return text
	}
	var all []string
	var each func(any)
	each = func(value any) {
		switch v := value.(type) {
		case string:
			all = append(all, v)
		case []any:
			for _, one := range v {
				each(one)
			}
		case map[string]any:
			for _, one := range v {
				each(one)
			}
		}
	}
	each(value)
	return strings.Join(all, "\n")
}

// eraseCustomer takes a customer out of a product's insights, of what the log and
// proposals tell of them, and with that out of search. It returns how many
// insights told of them.
func eraseCustomer(ctx context.Context, in gen.EraseCustomerInput) (int, error) {
	c, p, err := productFor(ctx, in.ProductID)
	if err != nil {
		return 0, err
	}
	r, err := decide(ctx, p.ID, rights.TriageInsights)
	if err != nil {
		return 0, unproposed(err)
	}
	who, err := knownAs(ctx, c, p.ID, "input.customer", in.Customer)
	if err != nil {
		return 0, err
	}
	had, mails, err := eraseFromInsights(ctx, c, p.ID, r, who)
	if err != nil {
		return 0, err
	}
	for _, n := range append(who, mails...) {
		if err := eraseFromLog(asSystem(ctx), c, p.ID, n); err != nil {
			return 0, err
		}
		if err := eraseFromProposals(asSystem(ctx), c, p.ID, n); err != nil {
			return 0, err
		}
	}
	return had, nil
}

// namings are what one customer is known by.
type namings []naming

func (all namings) is(text string) bool {
	return slices.ContainsFunc(all, func(n naming) bool { return n.is(text) })
}

func (all namings) in(text string) bool { return all.without(text) != text }

func (all namings) without(text string) string {
	for _, n := range all {
		text = n.without(text)
	}
	return text
}

// knownAs returns what a customer is known by in a product, who is named by a
// field of an input: that name or mail address, and the mail addresses of what was
// said under it.
func knownAs(ctx context.Context, c *ent.Client, productID, field, name string) (namings, error) {
	name, err := required(field, name, schema.MaxEmail)
	if err != nil {
		return nil, err
	}
	n := namingOf(name)
	if len(n) == 0 {
		return nil, invalid(field, "This is no name: it has no letter and no digit.")
	}
	rows, err := c.Insight.Query().Where(insight.ProductID(productID), insight.EmailNEQ("")).
		Unique(true).Select(insight.FieldCustomer, insight.FieldEmail).All(ctx)
	var mails namings
	for _, row := range rows {
		if n.is(row.Customer) && !mails.is(row.Email) && len(namingOf(row.Email)) > 0 {
			mails = append(mails, namingOf(row.Email))
		}
	}
	return append(mails, n), err // a mail whole, before a name that is part of it
}

// cut is a text of an insight that tells of a customer, and what is left of it
// without them.
type cut struct {
	field, from, to string
	set             func(*ent.InsightUpdateOne, string) *ent.InsightUpdateOne
}

// cuts returns each text of an insight that tells of a customer; none when the
// insight is not about them.
func (all namings) cuts(row *ent.Insight) []cut {
	customer, email, external := all.without(row.Customer), row.Email, all.without(row.ExternalID)
	if all.is(row.Customer) {
		customer, email = "", ""
	}
	if customer != row.Customer && strings.HasPrefix(external, contentID) {
		external = "" // made of the name, which a guess would confirm
	}
	if all.in(row.Email) {
		email = ""
	}
	return slices.DeleteFunc([]cut{
		{"words", row.Words, all.without(row.Words), (*ent.InsightUpdateOne).SetWords},
		{"pain", row.Pain, all.without(row.Pain), (*ent.InsightUpdateOne).SetPain},
		{"customer", row.Customer, customer, (*ent.InsightUpdateOne).SetCustomer},
		{"email", row.Email, email, (*ent.InsightUpdateOne).SetEmail},
		{"segment", row.Segment, all.without(row.Segment), (*ent.InsightUpdateOne).SetSegment},
		{"externalId", row.ExternalID, external, (*ent.InsightUpdateOne).SetExternalID},
		{"link", row.Link, all.without(row.Link), (*ent.InsightUpdateOne).SetLink},
		{"reason", row.Reason, all.without(row.Reason), (*ent.InsightUpdateOne).SetReason},
	}, func(c cut) bool { return c.from == c.to })
}

// eachAbout calls a function with each insight of a product that is about a
// customer, and with what of it tells of them.
func eachAbout(ctx context.Context, c *ent.Client, productID string, who namings, do func(*ent.Insight, []cut) error) error {
	after := ""
	for {
		rows, err := c.Insight.Query().Where(insight.ProductID(productID), insight.IDGT(after)).Order(insight.ByID()).Limit(maxBatch).All(ctx)
		if err != nil {
			return err
		}
		for _, row := range rows {
			after = row.ID
			if cuts := who.cuts(row); len(cuts) > 0 {
				if err := do(row, cuts); err != nil {
					return err
				}
			}
		}
		if len(rows) < maxBatch {
			return nil
		}
	}
}

// aboutCustomer selects what erasing a customer would take something out of, for
// whoever may erase them.
func aboutCustomer(ctx context.Context, productID, name string) (predicate.Insight, error) {
	if _, err := decide(ctx, productID, rights.TriageInsights); err != nil {
		return nil, unproposed(err)
	}
	who, err := knownAs(ctx, db(ctx), productID, "filter.about", name)
	if err != nil {
		return nil, err
	}
	ids := []string{}
	if err := eachAbout(ctx, db(ctx), productID, who, func(row *ent.Insight, _ []cut) error {
		ids = append(ids, row.ID)
		return nil
	}); err != nil {
		return nil, err
	}
	list, err := json.Marshal(ids) // one argument, for a statement takes only so many
	return func(s *sql.Selector) {
		each := "SELECT value FROM json_each("
		if s.Dialect() == dialect.Postgres {
			each = "SELECT json_array_elements_text("
		}
		s.Where(sql.P(func(b *sql.Builder) {
			b.Ident(s.C(insight.FieldID)).WriteString(" IN (" + each).Arg(string(list)).WriteString("))")
		}))
	}, err
}

// eraseFromInsights takes a customer out of each text of a product's insights. The
// log says which fields told of them, and not what stood there. It returns how many
// did, and the mail addresses that went with it.
func eraseFromInsights(ctx context.Context, c *ent.Client, productID string, r ruling, who namings) (had int, mails namings, err error) {
	err = eachAbout(ctx, c, productID, who, func(row *ent.Insight, cuts []cut) error {
		had++
		up := c.Insight.UpdateOneID(row.ID).AddVersion(1).SetUpdatedAt(clock(ctx))
		changes := make([]change.Field, len(cuts))
		for i, cut := range cuts {
			up, changes[i] = cut.set(up, cut.to), change.Field{Name: cut.field}
			if mail := namingOf(cut.from); cut.field == "email" && len(mail) > 0 {
				mails = append(mails, mail)
			}
		}
		saved, err := up.Save(ctx)
		if err == nil {
			workOf(ctx).record(ctx, entry{ruling: r, entity: row.ID, version: saved.Version, changes: changes})
		}
		return err
	})
	return had, mails, err
}

// eraseFromLog takes the texts of those lines about insights that have a name.
// The chain proves the rest by their digests.
func eraseFromLog(ctx context.Context, c *ent.Client, productID string, n naming) error {
	after := 0
	for {
		rows, err := c.Event.Query().Where(event.ProductID(productID), event.NumberGT(after), event.EntityIDHasPrefix("insight_")).
			Order(event.ByNumber()).Limit(maxBatch).All(ctx)
		if err != nil || len(rows) == 0 {
			return err
		}
		for _, row := range rows {
			after = row.Number
			if !n.in(row.Reason) && !slices.ContainsFunc(row.Changes, n.inField) {
				continue
			}
			if err := c.Event.UpdateOneID(row.ID).ClearChanges().ClearSalt().SetReason("").Exec(ctx); err != nil {
				return err
			}
		}
	}
}

func (n naming) inField(f change.Field) bool {
	return f.From != nil && n.in(flat(*f.From)) || f.To != nil && n.in(flat(*f.To))
}

// eraseFromProposals takes a name out of what was proposed about insights, and
// of what was answered.
func eraseFromProposals(ctx context.Context, c *ent.Client, productID string, n naming) error {
	rows, err := c.Proposal.Query().Where(proposal.ProductID(productID)).All(ctx)
	if err != nil {
		return err
	}
	for _, row := range rows {
		about := slices.ContainsFunc(row.Touches, func(t change.Touch) bool { return strings.HasPrefix(t.Entity, "insight_") })
		if !about || !n.in(flat(string(row.Input))) && !n.in(row.Answer) && !slices.ContainsFunc(row.Touches, func(t change.Touch) bool {
			return slices.ContainsFunc(t.Fields, n.inField)
		}) {
			continue
		}
		for i := range row.Touches {
			for j, f := range row.Touches[i].Fields {
				row.Touches[i].Fields[j] = change.Field{Name: f.Name, From: n.maybe(f.From), To: n.maybe(f.To)}
			}
		}
		if err := c.Proposal.UpdateOneID(row.ID).SetInput(json.RawMessage(n.json(string(row.Input)))).SetTouches(row.Touches).
			SetAnswer(n.without(row.Answer)).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (n naming) maybe(text *string) *string {
	if text == nil {
		return nil
	}
	clean := n.json(*text)
	return &clean
}

// spellings returns how the customers of a product are written that are called so.
func spellings(ctx context.Context, productID, name string) ([]string, error) {
	n := namingOf(name)
	all, err := db(ctx).Insight.Query().Where(insight.ProductID(productID), insight.CustomerNEQ("")).
		Unique(true).Select(insight.FieldCustomer).Strings(ctx)
	if err != nil || len(n) == 0 {
		return nil, err
	}
	return slices.DeleteFunc(all, func(one string) bool { return !n.is(one) }), nil
}
