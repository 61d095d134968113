package main

import (
	"bufio"
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"
)

// following is a stream of server-sent events, as `curl -N` reads it.
type following struct {
	*testing.T
	lines *bufio.Scanner
}

func (b *browser) follow(product string) *following {
	b.Helper()
	body, _ := json.Marshal(map[string]any{
		"query": `subscription($p: ID!) { changes(product: $p) { number events { action hat actor { name }
			proposal { author { name } hat } } nodes { id ... on Story { rank } ... on Proposal { state } } } }`,
		"variables": map[string]any{"p": product},
	})
	request, err := http.NewRequestWithContext(b.Context(), http.MethodPost, b.at+"/graphql", strings.NewReader(string(body)))
	if err != nil {
		b.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "text/event-stream")
	request.Header.Set("Authorization", "Bearer "+b.bearer)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { response.Body.Close() })
	f := &following{b.T, bufio.NewScanner(response.Body)}
	f.until("") // where the log stands
	return f
}

// until reads changes until one holds the text, and returns it; at the end of
// the stream it returns what the stream ended with.
func (f *following) until(text string) string {
	f.Helper()
	last := ""
	for f.lines.Scan() {
		line := f.lines.Text()
		if line == "event: complete" {
			return last
		}
		if data, is := strings.CutPrefix(line, "data: "); is {
			if last = data; strings.Contains(data, text) {
				return data
			}
		}
	}
	return last
}

// Two people at once, by script: who does not decide proposes, who decides
// hears of it, accepts, and both hear what happened, under both names and hats.
func TestTwoPeopleDecideTogetherByScript(t *testing.T) {
	s, ada, product := founded(t)
	bea := s.join(t, "bea@example.com", "PM")
	s.join(t, "cem@example.com", "PO")
	dan := s.join(t, "dan@example.com", "VIEWER")
	po := s.script(t, s.token(t, "--for=cem@example.com", "--name=po"))
	pm := s.script(t, s.token(t, "--for=bea@example.com", "--name=pm"))
	ada.renew()
	story := func(title string) any {
		return po.does(`mutation($p: ID!, $t: String!) { createStory(input: {productId: $p, title: $t}) { storyEdge { node { id } } } }`,
			map[string]any{"p": product, "t": title}).at("createStory.storyEdge.node.id")
	}
	first, second := story("Pay by card"), story("Pay in one tap")
	nearPM, nearPO, nearViewer := pm.follow(product), po.follow(product), dan.follow(product)

	move := map[string]any{"id": second, "before": first}
	pm.refused("FORBIDDEN", `mutation($id: ID!, $before: ID!) { moveStory(input: {id: $id, before: $before}) { story { rank } } }`, move)
	proposal := pm.does(`mutation($id: ID!, $before: ID!) { proposeChange(input: {changes: [{moveStory: {id: $id, before: $before}}], reason: "It pays first"}) {
		proposalEdge { node { id } } } }`, move).at("proposeChange.proposalEdge.node.id")
	if heard := nearPO.until("proposeChange"); !strings.Contains(heard, `"state":"OPEN"`) {
		t.Fatalf("the PO hears %s", heard)
	}
	const accept = `mutation($id: ID!) { acceptProposal(input: {id: $id}) { proposal { state } } }`
	dan.refused("FORBIDDEN", accept, map[string]any{"id": proposal})
	po.does(accept, map[string]any{"id": proposal})
	for _, near := range []*following{nearPM, nearPO, nearViewer} {
		heard := near.until(`"action":"moveStory"`)
		if !strings.Contains(heard, `"hat":"PO"`) || !strings.Contains(heard, `"hat":"PM"`) || !strings.Contains(heard, `"name":"bea`) || !strings.Contains(heard, `"name":"cem`) {
			t.Errorf("heard %s", heard)
		}
	}
	order := bea.does(`{ product(key: "CHK") { backlogOrder } }`, nil).at("product.backlogOrder").([]any)
	if !slices.Equal(order, []any{second, first}) {
		t.Errorf("the order is %v", order)
	}

	// What a command beside the server writes is heard, too.
	if code, stdout, stderr := runImport(t, s.args, testdata+"cloud.csv", "--product=CHK"); code != 0 {
		t.Fatalf("%d: %s%s", code, stdout, stderr)
	}
	nearPM.until(`"action":"import"`)

	// Whoever listens when the server stops is told, and holds it up by nothing.
	stopped := make(chan int)
	go func() { stopped <- s.stop() }()
	if last := nearPM.until("The server stops"); !strings.Contains(last, "The server stops") {
		t.Errorf("the stream ended with %s", last)
	}
	if code := <-stopped; code != 0 {
		t.Errorf("ended with %d: %s", code, s.stderr)
	}
}

// Whoever listens while the server drains is told what others write until they
// are sent away.
func TestWhoListensIsToldUntilTheServerStops(t *testing.T) {
	s, ada, product := founded(t, "--drain=5s")
	ada.renew()
	near := ada.follow(product)
	stopped := make(chan int)
	go func() { stopped <- s.stop() }()
	eventually(t, "it is not ready", func() bool {
		response, _ := get(t, s.url+"/readyz")
		return response.StatusCode == http.StatusServiceUnavailable
	})
	if code, stdout, stderr := runImport(t, s.args, testdata+"cloud.csv", "--product=CHK"); code != 0 {
		t.Fatalf("%d: %s%s", code, stdout, stderr)
	}
	if told := near.until(`"action":"import"`); !strings.Contains(told, `"action":"import"`) {
		t.Errorf("the stream ends without what a command beside it wrote: %s", told)
	}
	if code := <-stopped; code != 0 {
		t.Errorf("ended with %d: %s", code, s.stderr)
	}
}

// Whose right ends hears nothing more, and why.
func TestRevocationReachesWhoIsConnected(t *testing.T) {
	s, ada, product := founded(t)
	ada.renew()
	of := func(b *browser) map[string]any { return map[string]any{"id": b.does(whoAmI, nil).at("viewer.id")} }
	for way, c := range map[string]struct {
		end  func(bea *browser)
		says string
	}{
		"who signs out": {func(bea *browser) { bea.does(leaving, nil) }, "REVOKED"},
		"who is disabled": {func(bea *browser) {
			ada.does(`mutation($id: ID!) { disableUser(input: {userId: $id}) { user { active } } }`, of(bea))
		}, "REVOKED"},
		"whose sessions end": {func(bea *browser) {
			ada.does(`mutation($id: ID!) { endSessions(input: {userId: $id}) { deletedSessionIds } }`, of(bea))
		}, "REVOKED"},
		"whose role is taken": {func(bea *browser) {
			ada.does(`mutation($id: ID!) { revokeRole(input: {roleId: $id}) { deletedRoleId } }`,
				map[string]any{"id": bea.does(`{ viewer { roles { id } } }`, nil).at("viewer.roles").([]any)[0].(map[string]any)["id"]})
		}, "STALE"},
	} {
		t.Run(way, func(t *testing.T) {
			t.Parallel()
			bea := s.join(t, strings.ReplaceAll(way, " ", "-")+"@example.com", "PM")
			near := bea.follow(product)
			before := time.Now()
			c.end(bea)
			if last := near.until(c.says); !strings.Contains(last, c.says) || time.Since(before) > 5*time.Second {
				t.Errorf("after %s the stream ended with %s", time.Since(before), last)
			}
		})
	}
	t.Run("whose token is revoked", func(t *testing.T) {
		t.Parallel()
		bea := s.join(t, "scripted@example.com", "PM")
		made := bea.does(`mutation { createToken(input: {name: "nightly"}) { secret tokenEdge { node { id } } } }`, nil)
		near := s.script(t, made.text("createToken.secret")).follow(product)
		bea.does(`mutation($id: ID!) { revokeToken(input: {tokenId: $id}) { deletedTokenId } }`, map[string]any{"id": made.at("createToken.tokenEdge.node.id")})
		if last := near.until("REVOKED"); !strings.Contains(last, "REVOKED") {
			t.Errorf("the stream ended with %s", last)
		}
	})
}
