package graph

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	pixels "image"
	_ "image/gif"
	_ "image/jpeg"
	_ "image/png"
	"regexp"
	"slices"
	"time"

	_ "golang.org/x/image/webp"

	"throughline/ent"
	"throughline/ent/change"
	"throughline/ent/image"
	"throughline/ent/product"
	"throughline/ent/rights"
	"throughline/ent/schema"
	"throughline/ent/viewer"
)

const (
	maxImage  = schema.MaxImage
	maxSide   = 10_000     // pixels
	maxPixels = 40_000_000 // shown, each takes four bytes of the browser's memory
	maxImages = 500 << 20  // bytes of all images of a product

	// keptUnshown is how long an image waits for the text that it was added to.
	keptUnshown = 24 * time.Hour
)

var imageID = regexp.MustCompile(`image_[0-9a-z]{26}`)

// AddImage keeps an image for the texts of the product with a key and returns
// it: the one there is when it was added before. DISCUSS.
func (s *Store) AddImage(ctx context.Context, productKey string, content []byte) (added *ent.Image, err error) {
	err = s.again(func() error {
		return s.Work(ctx, "addImage", func(ctx context.Context) error {
			added, err = addImage(ctx, productKey, content)
			return err
		})
	})
	return added, err
}

func addImage(ctx context.Context, productKey string, content []byte) (*ent.Image, error) {
	if !schema.ProductKey.MatchString(productKey) {
		return nil, notFound("product")
	}
	p, err := db(ctx).Product.Query().Where(product.Key(productKey)).Only(ctx)
	if err != nil {
		return nil, orNotFound(err, "product")
	}
	c, err := workOf(ctx).enter(ctx, "product", p.ID)
	if err != nil {
		return nil, err
	}
	r, err := decide(ctx, p.ID, rights.Discuss)
	if err != nil {
		return nil, err
	}
	config, kind, err := looked(content)
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(content)
	hash := hex.EncodeToString(sum[:])
	until := clock(ctx).Add(keptUnshown)
	same := image.And(image.ProductID(p.ID), image.Hash(hash))
	err = c.Image.Update().Where(same, image.KeptUntilNotNil()).SetKeptUntil(until).Exec(ctx)
	if err != nil {
		return nil, err
	}
	if known, err := c.Image.Query().Where(same).Only(ctx); !ent.IsNotFound(err) {
		return known, err
	}
	if err := roomForImage(ctx, c, p, len(content)); err != nil {
		return nil, err
	}
	added, err := c.Image.Create().SetWorkspaceID(p.WorkspaceID).SetProductID(p.ID).SetAuthorID(viewer.FromContext(ctx).UserID).
		SetHash(hash).SetType(kind).SetWidth(config.Width).SetHeight(config.Height).SetSize(len(content)).SetBytes(content).
		SetCreatedAt(clock(ctx)).SetKeptUntil(until).Save(ctx)
	if err != nil {
		return nil, err
	}
	workOf(ctx).record(ctx, entry{ruling: r, entity: added.ID, version: 1,
		changes: []change.Field{changed("type", nil, added.Type), changed("size", nil, added.Size)}})
	return added, nil
}

// looked says what an image is by what is in it, whatever it is called.
func looked(content []byte) (pixels.Config, image.Type, error) {
	config, kind, err := pixels.DecodeConfig(bytes.NewReader(content))
	switch {
	case len(content) == 0:
		return config, "", invalid("image", "There is no image.")
	case err != nil || image.TypeValidator(image.Type(kind)) != nil:
		return config, "", invalid("image", "This is no image that texts can show: PNG, JPEG, GIF or WebP.")
	case config.Width < 1 || config.Height < 1 || config.Width > maxSide || config.Height > maxSide || config.Width*config.Height > maxPixels:
		return config, "", invalid("image", "This image has %d by %d pixels; a side has at most %d, and all of it %d million.",
			config.Width, config.Height, maxSide, maxPixels/1_000_000)
	}
	return config, image.Type(kind), nil
}

func roomForImage(ctx context.Context, c *ent.Client, p *ent.Product, size int) error {
	var all []struct{ Sum int }
	err := c.Image.Query().Where(image.ProductID(p.ID)).Aggregate(ent.As(ent.Sum(image.FieldSize), "sum")).Scan(ctx, &all)
	if err == nil && len(all) > 0 && all[0].Sum+size > maxImages {
		err = invalid("image", "%s has no room for this image: all of them may be %d MB.", p.Name, maxImages>>20)
	}
	return err
}

// keepImages keeps the images that this transaction's lines of the log tell of.
// That is for good: whatever becomes of the text, the history shows it and undo
// brings it back for as long as there is the log.
func (w *work) keepImages(ctx context.Context) error {
	var shown []string
	workspace := ""
	for _, e := range w.entries {
		for _, c := range e.changes {
			if c.To != nil {
				shown = append(shown, imageID.FindAllString(*c.To, -1)...)
				workspace = e.actor.WorkspaceID
			}
		}
	}
	return keepImages(viewer.NewContext(ctx, viewer.System(workspace)), w.tx.Client(), shown)
}

func keepImages(ctx context.Context, c *ent.Client, of []string) error {
	slices.Sort(of)
	for some := range slices.Chunk(slices.Compact(of), swept) {
		if err := c.Image.Update().Where(image.IDIn(some...), image.KeptUntilNotNil()).ClearKeptUntil().Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}
