package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"throughline/ent/archive"
	"throughline/ent/store"
)

// Run writes the archive.
func (c *exportArchive) Run(p *program) error {
	db, err := c.asIs(p.ctx)
	if err != nil {
		return err
	}
	defer db.Close()
	began := p.now()
	var counts []archive.Count
	err = store.Create(c.File, func(file io.Writer) (err error) {
		packed := io.WriteCloser(stay{file})
		if strings.HasSuffix(c.File, ".gz") {
			packed = gzip.NewWriter(file)
		}
		counts, err = archive.Write(p.ctx, db, packed, named(), began)
		return errors.Join(err, packed.Close())
	})
	if err != nil {
		return err
	}
	fmt.Fprintf(p.stdout, "%s has everything that was answered before %s:\n", c.File, began.UTC().Format(time.RFC3339))
	printCounts(p.stdout, counts)
	return nil
}

// stay is a writer whose owner closes it.
type stay struct{ io.Writer }

func (stay) Close() error { return nil }

// Run fills an empty database with what the archive has.
func (c *importArchive) Run(p *program) error {
	file, err := os.Open(c.File)
	if err != nil {
		return err
	}
	defer file.Close()
	lines, err := unpacked(file)
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	db, err := c.open(p.ctx)
	if err != nil {
		return err
	}
	defer db.Close()
	if err := db.Claim(); err != nil {
		return err
	}
	header, counts, err := archive.Read(p.ctx, db, lines)
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	if _, err := api(db, p.now).CatchUp(p.ctx); err != nil {
		return fmt.Errorf("everything came, and search finds it once a server has run for a while: %w", err)
	}
	fmt.Fprintf(p.stdout, "Everything came that %s had at %s:\n", c.File, header.At.Format(time.RFC3339))
	printCounts(p.stdout, counts)
	return nil
}

// unpacked is what a file has, gzip or not.
func unpacked(file io.Reader) (io.Reader, error) {
	raw := bufio.NewReader(file)
	if magic, _ := raw.Peek(2); bytes.Equal(magic, []byte{0x1f, 0x8b}) {
		return gzip.NewReader(raw)
	}
	return raw, nil
}

// printCounts prints how many rows each table has.
func printCounts(w io.Writer, counts []archive.Count) {
	all := 0
	for _, count := range counts {
		if all += count.Rows; count.Rows > 0 {
			fmt.Fprintf(w, "  %-20s %9s\n", count.Table, grouped(count.Rows))
		}
	}
	fmt.Fprintf(w, "  %-20s %9s\n", number(len(counts), "table"), number(all, "row"))
}
