package main

import (
	"errors"
	"fmt"
	"strings"

	"throughline/ent/viewer"
	"throughline/graph"
)

type importUndo struct {
	where
	ID      string `arg:"" optional:"" help:"The import, as the API calls it. [default: the product's last]"`
	Product string `required:"" placeholder:"KEY" help:"The product that received it: PAY."`
	Reason  string `placeholder:"TEXT" help:"Why, for the log."`
}

// Run takes an import back and says what stayed.
func (c *importUndo) Run(p *program) error {
	db, data, err := c.ready(p)
	if err != nil {
		return err
	}
	defer db.Close()
	run, back, err := data.UndoImport(viewer.NewContext(p.ctx, viewer.System("")), c.Product, c.ID, c.Reason)
	var gone *graph.Error
	if errors.As(err, &gone) && gone.Code == graph.NotFound {
		switch {
		case gone.Extra["field"] == "product":
			return fmt.Errorf("there is no product %s", c.Product)
		case c.ID != "":
			return fmt.Errorf("%s has no import %s", c.Product, c.ID)
		}
		return fmt.Errorf("%s has no import that could be undone", c.Product)
	}
	if err != nil {
		return err
	}
	fmt.Fprintf(p.stdout, "Undone: %s into %s.\n", run.Name, c.Product)
	if back > 0 {
		fmt.Fprintf(p.stdout, "  as before: %d that it had changed\n", back)
	}
	if len(run.Kept) > 0 {
		fmt.Fprintf(p.stdout, "  kept, for something was made of it or it was changed since: %s\n", strings.Join(run.Kept, ", "))
	}
	return nil
}
