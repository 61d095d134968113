package main

import (
	"bufio"
	"cmp"
	"fmt"
	"os"

	"throughline/graph"
)

// Run follows the chain of every log and prints where each ends: a line of three
// words and a name, which --against takes later.
func (c *auditVerify) Run(p *program) error {
	noted, err := c.noted()
	if err != nil {
		return err
	}
	db, err := c.asIs(p.ctx)
	if err != nil {
		return err
	}
	defer db.Close()
	logs, err := api(db, p.now).Audit(p.ctx, noted)
	if err != nil {
		return err
	}
	broken, erased := 0, 0
	for _, log := range logs {
		erased += log.Erased
		if log.Broken == "" {
			fmt.Fprintln(p.stdout, log.ID, log.Events, cmp.Or(log.End, "-"), log.Name)
			continue
		}
		broken++
		fmt.Fprintf(p.stderr, "The log of %s is broken: %s. The %s before it hold.\n", log.Name, log.Broken, number(log.Events, "event"))
	}
	if broken > 0 {
		return fmt.Errorf("%s of %d broken: what it says from there on proves nothing. A backup from before has what was", number(broken, "log"), len(logs))
	}
	fmt.Fprintf(p.stderr, "%s, each event follows the one before it%s. Keep these lines elsewhere: with --against they show that nothing before them was changed.\n",
		number(len(logs), "log"), withErased(erased))
	return nil
}

func withErased(n int) string {
	if n == 0 {
		return ""
	}
	return ", " + number(n, "text") + " erased"
}

// noted reads where logs ended once.
func (c *auditVerify) noted() (map[string]graph.Anchor, error) {
	noted := map[string]graph.Anchor{}
	if c.Against == "" {
		return noted, nil
	}
	file, err := os.Open(c.Against)
	if err != nil {
		return nil, fmt.Errorf("--against: %w", err)
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	for n := 1; lines.Scan(); n++ {
		var id string
		var end graph.Anchor
		if _, err := fmt.Sscan(lines.Text(), &id, &end.Events, &end.End); err != nil {
			return nil, fmt.Errorf("--against %s: line %d is not what audit verify printed", c.Against, n)
		}
		if end.Events > 0 {
			noted[id] = end
		}
	}
	return noted, lines.Err()
}
