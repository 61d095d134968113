package graph

import (
	"cmp"
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/formlink"
	"throughline/ent/insight"
	"throughline/ent/predicate"
	"throughline/ent/rights"
	"throughline/ent/viewer"
	"throughline/graph/gen"
	"throughline/graph/throttle"
)

const (
	maxFormWords = 5_000
	maxFormLinks = 2 // in its words
	// Nobody writes what hurts in less, and no page stays open for longer.
	minFormTime = 3 * time.Second
	maxFormTime = 24 * time.Hour
)

// How much is sent by forms. An address: some at once, for an office is one
// address. A link: what a product can read.
var (
	formsByLink      = throttle.Limit{Most: 100, Recovery: time.Minute}
	formsFromAddress = throttle.Limit{Most: 10, Recovery: 2 * time.Minute}
)

// makeFormLink switches a product's form on, at a new address. What that holds
// is returned; only its hash is kept.
func makeFormLink(ctx context.Context, in gen.MakeFormLinkInput) (*ent.FormLink, string, error) {
	c, p, err := productFor(ctx, in.ProductID)
	if err != nil {
		return nil, "", err
	}
	r, err := decide(ctx, p.ID, rights.TriageInsights)
	if err != nil {
		return nil, "", unproposed(err)
	}
	before, err := formLinkOf(ctx, p.ID)
	if err != nil {
		return nil, "", err
	}
	if before != nil {
		if err := endFormLink(ctx, c, r, before); err != nil {
			return nil, "", err
		}
	}
	token, kept := address()
	stamp := make([]byte, sha256.Size)
	rand.Read(stamp)
	link, err := c.FormLink.Create().SetWorkspaceID(p.WorkspaceID).SetProductID(p.ID).
		SetSecret(kept).SetStamp(stamp).SetCreatedAt(clock(ctx)).SetNillableAuthorID(authorID(ctx)).Save(ctx)
	if err != nil {
		return nil, "", err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: link.ID, version: 1, subject: p.ID, changes: []change.Field{changed("form", nil, true)}})
	return link, token, nil
}

func closeFormLink(ctx context.Context, in gen.CloseFormLinkInput) (*ent.FormLink, error) {
	link, err := db(ctx).FormLink.Get(ctx, in.ID)
	if err != nil {
		return nil, orNotFound(err, "input.id")
	}
	c, err := workOf(ctx).enter(ctx, "input.id", link.ProductID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, link.ProductID, rights.TriageInsights)
	if err != nil {
		return nil, err
	}
	if link, err = c.FormLink.Get(ctx, in.ID); err != nil {
		return nil, orNotFound(err, "input.id")
	}
	if link.ClosedAt != nil {
		return nil, invalid("input.id", "This address was closed already.")
	}
	return link, endFormLink(ctx, c, r, link)
}

func endFormLink(ctx context.Context, c *ent.Client, r ruling, link *ent.FormLink) error {
	if err := c.FormLink.UpdateOneID(link.ID).SetClosedAt(clock(ctx)).Exec(ctx); err != nil {
		return err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: link.ID, version: 2, subject: link.ProductID, changes: []change.Field{changed("form", true, nil)}})
	return nil
}

// formLinkOf returns what opens a product's form, or nil.
func formLinkOf(ctx context.Context, productID string) (*ent.FormLink, error) {
	q := db(ctx).FormLink.Query().Where(formlink.ProductID(productID), formlink.ClosedAtIsNil())
	collectFormLink(selected(ctx), q)
	link, err := q.Order(formlink.ByID(desc)).First(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	return link, err
}

func collectFormLink(s selection, q *ent.FormLinkQuery) {
	s = s.of("FormLink")
	s.each("product", func(s selection) { q.WithProduct(func(q *ent.ProductQuery) { collectProduct(s, q) }) })
	s.each("author", func(s selection) { q.WithAuthor(func(q *ent.UserQuery) { collectUser(s, q) }) })
}

// openForm shows a form to whoever has its address. They are nobody here: the
// installation reads the product's name for them, and nothing else.
func openForm(ctx context.Context, in gen.OpenFormInput) (*gen.Form, error) {
	link, err := formLinkBy(ctx, in.Token)
	if err != nil {
		return nil, err
	}
	return &gen.Form{Product: link.Edges.Product.Name, Stamp: stampOf(link, clock(ctx))}, nil
}

// formLinkBy finds the link that something is the secret of, with its product.
func formLinkBy(ctx context.Context, token string) (*ent.FormLink, error) {
	everywhere := viewer.NewContext(ctx, viewer.System(""))
	link, err := db(ctx).FormLink.Query().Where(secretOf[predicate.FormLink](token), formlink.ClosedAtIsNil()).
		WithProduct().Only(everywhere)
	return link, orNotFound(err, "input.token")
}

// stampOf is a time that only the link's own server can have told.
func stampOf(link *ent.FormLink, opened time.Time) string {
	at := strconv.FormatInt(opened.UnixMilli(), 10)
	signed := hmac.New(sha256.New, link.Stamp)
	signed.Write([]byte(at))
	return at + "." + base64.RawURLEncoding.EncodeToString(signed.Sum(nil))
}

// sendForm notes what somebody without an account says. What costs nothing to
// find is refused first, so that who corrects it is not counted; then the many;
// and only what is left reads or writes anything.
func (r *Resolver) sendForm(ctx context.Context, in gen.SendFormInput) (string, error) {
	note, err := formWords(ctx, in)
	if err != nil {
		return "", err
	}
	if err := r.countForm(ctx, in.Token); err != nil {
		return "", err
	}
	link, err := formLinkBy(ctx, in.Token)
	if err != nil {
		return "", err
	}
	if err := checkStamp(ctx, link, in.Stamp); err != nil {
		return "", err
	}
	ctx = viewer.NewContext(ctx, viewer.System(link.WorkspaceID))
	c, err := workOf(ctx).enter(ctx, "input.token", link.ProductID)
	if err != nil {
		return "", err
	}
	if link, err = formLinkBy(ctx, in.Token); err != nil { // it may have been closed meanwhile
		return "", err
	}
	product := link.Edges.Product
	_, err = noteInsights(ctx, c, product, ruling{product: product.ID, decision: rights.CaptureInsights}, []*edit{note})
	return product.Name, err
}

var pageIn = regexp.MustCompile(`(?i)\bhttps?://|\bwww\.`)

// formWords gathers the insight that a form is, or says what a person may mend.
func formWords(ctx context.Context, in gen.SendFormInput) (*edit, error) {
	words, err := required("input.words", in.Words, maxFormWords)
	if err != nil {
		return nil, err
	}
	if len(pageIn.FindAllString(words, maxFormLinks+1)) > maxFormLinks {
		return nil, invalid("input.words", "This has more than %d addresses of pages, as advertising does. Leave some out.", maxFormLinks)
	}
	if trap := in.Homepage.Value(); trap != nil && strings.TrimSpace(*trap) != "" {
		return nil, invalid("input.homepage", "A field that people do not see was filled in, maybe by the browser. Send it again without.")
	}
	customer, source := in.Customer, insight.SourceForm
	if who := customer.Value(); who == nil || strings.TrimSpace(*who) == "" {
		customer = in.Email // of one address is of one customer
		if email := cmp.Or(in.Email.Value(), new(string)); len(*email) > maxName {
			customer = graphql.Omittable[*string]{}
		}
	}
	note := newInsight(ctx, &gen.InsightInput{Words: words, Customer: customer, Email: in.Email, Link: in.Link, Source: graphql.OmittableOf(&source)})
	return note, note.err
}

// countForm lets through what a product can read.
func (r *Resolver) countForm(ctx context.Context, token string) error {
	request := RequestFrom(ctx)
	_, wait := r.forms.Begin(token, request.Address)
	if wait == 0 {
		return nil
	}
	seconds := int(wait / time.Second)
	if request.Write != nil {
		request.Write.Header().Set("Retry-After", strconv.Itoa(seconds))
	}
	minutes := "a minute"
	if n := (seconds + 59) / 60; n > 1 {
		minutes = strconv.Itoa(n) + " minutes"
	}
	return Limitedf("RATE", seconds, "Too many messages were sent. Try again in %s.", minutes)
}

// checkStamp refuses what was sent before a person can have written it, and what
// no opened form can have been.
func checkStamp(ctx context.Context, link *ent.FormLink, stamp string) error {
	at, _, _ := strings.Cut(stamp, ".")
	millis, err := strconv.ParseInt(at, 10, 64)
	opened := time.UnixMilli(millis)
	passed := clock(ctx).Sub(opened)
	switch {
	case err != nil || !hmac.Equal([]byte(stamp), []byte(stampOf(link, opened))) || passed > maxFormTime:
		return invalid("input.stamp", "This page was open for too long. Send it once more.")
	case passed < minFormTime:
		return invalid("input.stamp", "That was quick. Read it over, and send it again.")
	}
	return nil
}
