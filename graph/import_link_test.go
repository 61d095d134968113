package graph

import (
	"io"
	"strings"
	"testing"

	"throughline/graph/transfer"
)

// linksTo is what Jira says of an issue's links: type, direction, key.
func linksTo(all ...[3]string) map[string]any {
	var links []any
	for _, l := range all {
		links = append(links, map[string]any{"type": map[string]any{"name": l[0]}, l[1] + "Issue": map[string]any{"key": l[2]}})
	}
	return map[string]any{"issuelinks": links}
}

func TestLinksComeWithAnImportOnce(t *testing.T) {
	w := newWorld(t)
	file := func() transfer.Source {
		return lines("a.jsonl",
			issue("OPS-1", linksTo([3]string{"Blocks", "outward", "OPS-2"}, [3]string{"Relates", "inward", "OPS-3"}, [3]string{"Cloners", "outward", "OPS-2"})),
			issue("OPS-2", linksTo([3]string{"Blocks", "inward", "OPS-1"}, [3]string{"Duplicate", "inward", "ops-3"})),
			issue("OPS-3", linksTo([3]string{"Duplicate", "outward", "OPS-2"}, [3]string{"Relates", "outward", "OPS-1"}, [3]string{"Blocks", "outward", "ELSE-9"})))
	}
	r := w.imports(file())
	same(t, r.Links, "{3 0 0}")
	same(t, r.LinksAside, 1)
	same(t, r.Files[0].Notes, "[1 links between issues say something else than blocks, depends on, duplicates or relates to, and are left out]")
	one, two := w.imported("OPS-1").ID, w.imported("OPS-2").ID
	same(t, w.as(watcher).seen(one), "BLOCKS Story OPS-2; RELATES Story OPS-3; ")
	same(t, w.as(watcher).seen(two), "BLOCKED_BY Story OPS-1; DUPLICATED_BY Story OPS-3; ")

	// What was taken away here stays away.
	l := w.as(po).must(`query($id: ID!) { node(id: $id) { ... on Story { links { link { id } } } } }`, map[string]any{"id": one}).at("node", "links", 0, "link", "id")
	w.as(po).must(`mutation($id: ID!) { unlinkStories(input: {linkId: $id}) { deletedLinkId } }`, map[string]any{"id": l})
	before := w.snapshot(true)
	dry, err := w.tryImport(admin, Import{Sources: []transfer.Source{file()}, Product: "CHK", DryRun: true})
	must(t, err)
	same(t, dry.Links, "{0 0 3}")
	same(t, w.imports(file()).Links, "{0 0 3}")
	same(t, w.snapshot(true), before)
	same(t, w.as(watcher).seen(one), "RELATES Story OPS-3; ")
}

// dependsOn is a link of the type "Depends": what it says outward and inward,
// its direction, and the key.
func dependsOn(outward, inward, direction, key string) map[string]any {
	return linkSaying("Depends", outward, inward, direction, key)
}

func linkSaying(name, outward, inward, direction, key string) map[string]any {
	kind := map[string]any{"name": name, "outward": outward, "inward": inward}
	return map[string]any{"issuelinks": []any{map[string]any{"type": kind, direction + "Issue": map[string]any{"key": key}}}}
}

func TestWhatAnIssueDependsOnBlocksIt(t *testing.T) {
	for _, file := range []transfer.Source{
		lines("outward.jsonl", issue("OPS-1", nil), issue("OPS-2", dependsOn("depends on", "is dependent of", "outward", "OPS-1"))),
		lines("inward.jsonl", issue("OPS-1", dependsOn("depends on", "is dependent of", "inward", "OPS-2")), issue("OPS-2", nil)),
		lines("both.jsonl", issue("OPS-1", dependsOn("depends on", "is dependent of", "inward", "OPS-2")),
			issue("OPS-2", dependsOn("depends on", "is dependent of", "outward", "OPS-1"))),
		lines("unsaid.jsonl", issue("OPS-1", nil), issue("OPS-2", linksTo([3]string{"Depends", "outward", "OPS-1"}))),
		lines("swapped.jsonl", issue("OPS-1", dependsOn("is depended on by", "Depends on", "outward", "OPS-2")), issue("OPS-2", nil)),
		lines("blocks.jsonl", issue("OPS-1", linkSaying("Blocks", "blocks", "depends on", "outward", "OPS-2")), issue("OPS-2", nil)),
		{Name: "a.csv", Open: func() (io.ReadCloser, error) {
			return io.NopCloser(strings.NewReader("Issue key,Summary,Outward issue link (Depends),Inward issue link (Depends)\nOPS-1,OPS-1,,OPS-2\nOPS-2,OPS-2,OPS-1,\n")), nil
		}},
	} {
		t.Run(file.Name, func(t *testing.T) {
			w := newWorld(t)
			r := w.imports(file)
			same(t, []any{r.Links, r.ProblemCount}, "[{1 0 0} 0]")
			title := w.as(watcher).seen(w.imported("OPS-2").ID)
			same(t, strings.HasPrefix(title, "BLOCKED_BY ") && strings.HasSuffix(title, "OPS-1; "), true)
		})
	}
}

func TestALinkThatCannotBeIsNamedByAnImport(t *testing.T) {
	w := newWorld(t)
	r := w.imports(lines("a.jsonl",
		issue("OPS-1", linksTo([3]string{"Blocks", "outward", "OPS-2"})),
		issue("OPS-2", linksTo([3]string{"Blocks", "outward", "OPS-1"}, [3]string{"Blocks", "outward", "no key"}))))
	same(t, r.Links, "{1 0 0}")
	same(t, []any{r.ProblemCount, r.RefusedRows}, "[2 0]")
	same(t, r.Problems[1].Reason, "the link is left out: CHK-2 would wait for itself: CHK-2 blocks CHK-1 blocks CHK-2.")
}

func TestAnExportAsCSVHasItsLinks(t *testing.T) {
	w := newWorld(t)
	const rows = "Issue key,Summary,Outward issue link (Blocks),Outward issue link (Blocks),Inward issue link (Duplicate)\n" +
		"OPS-1,One,OPS-2,OPS-3,\nOPS-2,Two,,,OPS-3\nOPS-3,Three,,,\n"
	r := w.imports(transfer.Source{Name: "a.csv", Open: func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(rows)), nil }})
	same(t, r.Links, "{3 0 0}")
	same(t, w.as(watcher).seen(w.imported("OPS-3").ID), "BLOCKED_BY One; DUPLICATES Two; ")
}
