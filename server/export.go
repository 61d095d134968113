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

// importArchive takes everything, and has nothing to ask.
type importArchive struct {
	where
	File string `arg:"" name:"FILE" type:"existingfile" help:"The archive, plain or gzip."`
}

func (importArchive) Help() string {
	return `Examples:

  throughline import archive all.jsonl --data ./elsewhere
  throughline import archive all.jsonl.gz --database postgres://throughline:secret@db/throughline

The database must be empty, and no server may run on it. Everything is there afterwards as it was, ids, ranks and history included, or nothing is: an archive that was cut off, changed or written by a newer version is refused, with the line and the reason. One of an older version is brought up to date.

Prints how many rows came into each table. What signs access tokens is not among them: take keys.json along, or people's browsers sign in again by themselves.`
}

type exports struct {
	Archive exportArchive `cmd:"" help:"Everything, as JSON lines: to keep, to move to another database, to read with other tools."`
}

type exportArchive struct {
	where
	File string `arg:"" name:"FILE" help:"Where it goes; packed when it ends in .gz. Nothing that is there is replaced."`
}

func (exportArchive) Help() string {
	return `Examples:

  throughline export archive throughline-$(date +%F).jsonl
  throughline export archive throughline-$(date +%F).jsonl.gz

Everything that was answered before it began is in it, images, ranks and the whole log included; people go on working meanwhile. So are the hashes of passwords and tokens, and what signs webhooks: only its owner may read it. docs/archive.md says what each line is.

Prints how many rows there are of each table.`
}

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
