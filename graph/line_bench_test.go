package graph

import (
	"bytes"
	"encoding/json"
	"net/http/httptest"
	"testing"
	"time"

	"throughline/ent/rights"
	"throughline/ent/store/storetest"
)

const (
	benchLine = `query($goal: ID!) { node(id: $goal) { ... on Goal { forecast { noDate words p50: date(likely: 0.5) p85: date } line {
		storyCount columns { kind start end sprint { id name state } amount { points stories } }
		features { id title forecast { date } }
		landings { column likely story { id key title points status block { since } feature { id } } }
		course { date scope { points stories } accepted { points stories } } } } } }`
	benchWhatIf  = `query($product: ID!, $story: ID!) { whatIf(product: $product, scenario: {storyFirst: $story, withoutPeriod: 1}) { from to days thing { id } } }`
	benchShifts  = `query($proposal: ID!) { node(id: $proposal) { ... on Proposal { shifts { from to days thing { id } } } } }`
	benchBacklog = `{ product(key: "CHK") { backlogOrder backlogCuts { above by } backlog(first: 40) { edges { node { id key title rank } } } } }`
)

// BenchmarkLine asks for what stands on a forecast, in a product of 40 features
// and 2,000 stories: once where the forecast is kept, and once where it is made
// anew because the log has grown.
func BenchmarkLine(b *testing.B) {
	s := seeded(b, 2_000)
	filled := storetest.Filled{Product: s.product, Sprint: s.sprint, LargeSprint: s.board}
	storetest.Deliver(b, s.db, filled, time.Now())
	story := storetest.ID("story", 1_999)
	proposal := s.proposed(b, story)
	for _, one := range []struct {
		name, query, mark string
		want              int
	}{
		{"line", benchLine, `"likely"`, 2_000},
		{"what if", benchWhatIf, `"whatIf"`, 1},
		{"shifts", benchShifts, `"shifts"`, 1},
		{"backlog", benchBacklog, `"rank"`, 40},
	} {
		body, _ := json.Marshal(map[string]any{"query": one.query, "variables": map[string]any{
			"goal": storetest.ID("goal", 1), "product": s.product, "story": story, "proposal": proposal,
		}})
		b.Run(s.db.Dialect()+"/"+one.name, func(b *testing.B) {
			serveOnce(b, s.handler, body, one.mark, one.want)
			for b.Loop() {
				serveOnce(b, s.handler, body, one.mark, one.want)
			}
		})
		b.Run(s.db.Dialect()+"/"+one.name+", anew", func(b *testing.B) {
			for b.Loop() {
				b.StopTimer()
				if _, err := s.db.Writer().ExecContext(b.Context(), `UPDATE products SET last_event = last_event + 1`); err != nil {
					b.Fatal(err)
				}
				b.StartTimer()
				serveOnce(b, s.handler, body, one.mark, one.want)
			}
		})
	}
}

// proposed is a proposal of the Product Manager to take a story first.
func (s *site) proposed(b *testing.B, story string) string {
	b.Helper()
	body := asked(`mutation { proposeChange(input: {changes: [{moveStory: {id: "` + story + `", to: TOP}}]}) { proposalEdge { node { id } } } }`)
	r := httptest.NewRequest("POST", "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	rec := httptest.NewRecorder()
	s.as(rights.PM).ServeHTTP(rec, r)
	var answer struct {
		Data struct {
			ProposeChange struct {
				ProposalEdge struct{ Node struct{ ID string } }
			}
		}
	}
	if err := json.Unmarshal(rec.Body.Bytes(), &answer); err != nil || answer.Data.ProposeChange.ProposalEdge.Node.ID == "" {
		b.Fatalf("%v: %.300s", err, rec.Body)
	}
	return answer.Data.ProposeChange.ProposalEdge.Node.ID
}
