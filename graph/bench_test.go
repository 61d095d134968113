package graph

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"runtime/debug"
	"slices"
	"sync"
	"syscall"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"throughline/ent"
	"throughline/ent/initials"
	"throughline/ent/migrate/migrations"
	"throughline/ent/rights"
	"throughline/ent/store"
	"throughline/ent/store/storetest"
	story_ "throughline/ent/story"
	"throughline/ent/viewer"
	page_ "throughline/graph/page"
)

// The benches run on SQLite, or on PostgreSQL when the tests do. They print
// ratios in one run, beside what the best hand-written code does of the same:
// a machine's speed is not a result.

// site is a server over HTTP on a database that was filled by SQL.
type site struct {
	db      *store.Store
	client  *ent.Client
	url     string
	handler http.Handler // as the Product Owner
	as      func(rights.RoleKind) http.Handler
	product string
	sprint  string
	board   string // id of a sprint of 200 stories
	user    string
}

// seeded serves a database that was filled with a product of n stories.
func seeded(b *testing.B, n int) *site {
	b.Helper()
	debug.SetGCPercent(300) // as the server does
	db := storetest.OpenWith(b, migrations.FS)
	filled := storetest.Fill(b, db, n)
	s := &site{db: db, product: filled.Product, sprint: filled.Sprint, board: filled.LargeSprint, user: filled.User}

	s.client = ent.NewClient(ent.Driver(s.db.Driver()))
	api := NewHandler(&Store{Client: s.client, Dialect: s.db.Dialect(), Now: time.Now}, &Resolver{}, nil)
	s.as = func(role rights.RoleKind) http.Handler {
		who := &viewer.Viewer{UserID: s.user, WorkspaceID: filled.Workspace, Roles: map[string][]rights.RoleKind{s.product: {role}}}
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			api.ServeHTTP(w, r.WithContext(viewer.NewContext(r.Context(), who)))
		})
	}
	s.handler = s.as(rights.PO)
	server := httptest.NewServer(s.handler)
	b.Cleanup(server.Close)
	s.url = server.URL
	return s
}

// post asks over HTTP and checks that the answer has as many of the marks as it must.
func (s *site) post(b testing.TB, body []byte, mark string, want int) {
	r, err := http.Post(s.url, "application/json", bytes.NewReader(body))
	if err != nil {
		b.Fatal(err)
	}
	defer r.Body.Close()
	text, err := io.ReadAll(r.Body)
	if err != nil || bytes.Count(text, []byte(mark)) != want || bytes.Contains(text, []byte(`"errors"`)) {
		b.Fatalf("%v: %.500s", err, text)
	}
}

// serve asks the handler itself, so that no client's cost is counted.
func serveOnce(b testing.TB, h http.Handler, body []byte, mark string, want int) {
	r := httptest.NewRequest("POST", "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	rec := httptest.NewRecorder()
	h.ServeHTTP(rec, r)
	if text := rec.Body.Bytes(); bytes.Count(text, []byte(mark)) != want || bytes.Contains(text, []byte(`"errors"`)) {
		b.Fatalf("%.500s", text)
	}
}

// cpu is the processor time this process has taken.
func cpu() time.Duration {
	var u syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// burn is the processor time of one call, over n calls.
func burn(n int, call func()) time.Duration {
	call()
	start := cpu()
	for range n {
		call()
	}
	return (cpu() - start) / time.Duration(n)
}

func asked(query string) []byte {
	body, _ := json.Marshal(map[string]any{"query": query})
	return body
}

const benchBoard = `query Board($id: ID!) { node(id: $id) { ... on Sprint { name goal board { columns { status points stories {
	id key title status points rank version
	goal { id title } feature { id title } assignees { id name initials } criteria { id state given when then text } } } } } } }`

// BenchmarkBoard asks for a sprint's board, in a product of 100,000 stories:
// 50 and 200 stories with goal, feature, assignee and 4 criteria each. x-hand
// is our processor time in that of a hand-written handler.
func BenchmarkBoard(b *testing.B) {
	s := seeded(b, 100_000)
	for _, size := range []int{50, 200} {
		sprint := s.sprint
		if size == 200 {
			sprint = s.board
		}
		body, _ := json.Marshal(map[string]any{"query": benchBoard, "variables": map[string]any{"id": sprint}})
		b.Run(fmt.Sprintf("%s/%d", s.db.Dialect(), size), func(b *testing.B) {
			hand := s.byHand(b, sprint)
			const rounds = 200
			ours := burn(rounds, func() { serveOnce(b, s.handler, body, `"rank"`, size) })
			theirs := burn(rounds, func() { serveOnce(b, hand, body, `"rank"`, size) })
			b.ResetTimer()
			for b.Loop() {
				s.post(b, body, `"rank"`, size)
			}
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "req/s")
			b.ReportMetric(float64(ours.Microseconds())/1000, "cpu-ms")
			b.ReportMetric(float64(theirs.Microseconds())/1000, "hand-cpu-ms")
			b.ReportMetric(float64(ours)/float64(theirs), "x-hand")
		})
	}
}

// byHand is the board as the best SQL we can write and encoding/json make it.
func (s *site) byHand(b *testing.B, sprint string) http.Handler {
	type ref struct {
		ID    string `json:"id"`
		Title string `json:"title"`
	}
	type person struct {
		ID       string `json:"id"`
		Name     string `json:"name"`
		Initials string `json:"initials"`
	}
	type criterion struct {
		ID    string `json:"id"`
		State string `json:"state"`
		Given string `json:"given"`
		When  string `json:"when"`
		Then  string `json:"then"`
		Text  string `json:"text"`
	}
	type story struct {
		ID        string      `json:"id"`
		Key       string      `json:"key"`
		Title     string      `json:"title"`
		Status    string      `json:"status"`
		Points    *float64    `json:"points"`
		Rank      string      `json:"rank"`
		Version   int         `json:"version"`
		Goal      *ref        `json:"goal"`
		Feature   *ref        `json:"feature"`
		Assignees []person    `json:"assignees"`
		Criteria  []criterion `json:"criteria"`
	}
	type column struct {
		Status  string   `json:"status"`
		Points  float64  `json:"points"`
		Stories []*story `json:"stories"`
	}
	mark := func(n int) string {
		if s.db.Dialect() == dialect.Postgres {
			return fmt.Sprintf("$%d", n)
		}
		return "?"
	}
	prepare := func(query string) *sql.Stmt {
		stmt, err := s.db.Reader().PrepareContext(b.Context(), query)
		if err != nil {
			b.Fatal(err)
		}
		return stmt
	}
	head := prepare(`SELECT name, goal FROM sprints WHERE id = ` + mark(1))
	stories := prepare(`SELECT s.id, s."key", s.title, s.status, s.points, s.rank, s.version, f.id, f.title, g.id, g.title FROM stories s
		LEFT JOIN features f ON f.id = s.feature_id LEFT JOIN goals g ON g.id = COALESCE(s.goal_id, f.goal_id)
		WHERE s.product_id = ` + mark(1) + ` AND s.sprint_id = ` + mark(2) + ` AND s.status <> 'DROPPED' ORDER BY s.rank`)
	people := prepare(`SELECT a.story_id, u.id, u.name FROM stories s JOIN story_assignees a ON a.story_id = s.id JOIN users u ON u.id = a.user_id
		WHERE s.product_id = ` + mark(1) + ` AND s.sprint_id = ` + mark(2))
	criteria := prepare(`SELECT c.story_id, c.id, c.state, c."given", c."when", c."then", c.text FROM stories s
		JOIN criterions c ON c.workspace_id = s.workspace_id AND c.story_id = s.id
		WHERE s.product_id = ` + mark(1) + ` AND s.sprint_id = ` + mark(2) + ` ORDER BY c.story_id, c.position`)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := r.Context()
		fail := func(err error) bool {
			if err != nil {
				http.Error(w, err.Error(), 500)
			}
			return err != nil
		}
		io.Copy(io.Discard, r.Body)
		var name, goal string
		if fail(head.QueryRowContext(ctx, sprint).Scan(&name, &goal)) {
			return
		}
		var all []*story
		byID := map[string]*story{}
		each := func(stmt *sql.Stmt, scan func(*sql.Rows) error) bool {
			rows, err := stmt.QueryContext(ctx, s.product, sprint)
			if fail(err) {
				return false
			}
			defer rows.Close()
			for rows.Next() {
				if fail(scan(rows)) {
					return false
				}
			}
			return !fail(rows.Err())
		}
		ok := each(stories, func(rows *sql.Rows) error {
			one := &story{Feature: &ref{}, Goal: &ref{}}
			all = append(all, one)
			err := rows.Scan(&one.ID, &one.Key, &one.Title, &one.Status, &one.Points, &one.Rank, &one.Version, &one.Feature.ID, &one.Feature.Title, &one.Goal.ID, &one.Goal.Title)
			byID[one.ID] = one
			return err
		}) && each(people, func(rows *sql.Rows) error {
			var of string
			var p person
			err := rows.Scan(&of, &p.ID, &p.Name)
			p.Initials = initials.Of(p.Name)
			byID[of].Assignees = append(byID[of].Assignees, p)
			return err
		}) && each(criteria, func(rows *sql.Rows) error {
			var of string
			var c criterion
			err := rows.Scan(&of, &c.ID, &c.State, &c.Given, &c.When, &c.Then, &c.Text)
			byID[of].Criteria = append(byID[of].Criteria, c)
			return err
		})
		if !ok {
			return
		}
		columns := make([]*column, len(boardColumns))
		for i, c := range boardColumns {
			columns[i] = &column{Status: string(c.status), Stories: []*story{}}
			for _, one := range all {
				if slices.ContainsFunc(c.shows, func(s story_.Status) bool { return string(s) == one.Status }) {
					columns[i].Stories = append(columns[i].Stories, one)
					columns[i].Points += *one.Points
				}
			}
		}
		w.Header().Set("Content-Type", "application/json")
		json.NewEncoder(w).Encode(map[string]any{"data": map[string]any{"node": map[string]any{"name": name, "goal": goal, "board": map[string]any{"columns": columns}}}})
	})
}

// BenchmarkBacklogPage reads 50 stories at the head and at rank 900,000 of a
// million, over HTTP. x-head is the time deep in the list in that at its head.
func BenchmarkBacklogPage(b *testing.B) {
	s := seeded(b, 1_000_000)
	page := func(after string) []byte {
		return asked(`{ product(key: "CHK") { backlog(first: 50` + after + `) { edges { cursor node { id key title points status rank feature { title } } } pageInfo { hasNextPage endCursor } } } }`)
	}
	cursor := `, after: "` + page_.Cursor("g0900000") + `"`
	head := 0.0
	for _, at := range []struct{ name, after string }{{"head", ""}, {"900000", cursor}} {
		b.Run(string(s.db.Dialect())+"/"+at.name, func(b *testing.B) {
			body := page(at.after)
			s.post(b, body, `"rank"`, 50)
			b.ResetTimer()
			for b.Loop() {
				s.post(b, body, `"rank"`, 50)
			}
			each := b.Elapsed().Seconds() * 1000 / float64(b.N)
			b.ReportMetric(each, "ms/page")
			if at.after == "" {
				head = each
			} else {
				b.ReportMetric(each/head, "x-head")
			}
		})
	}
}

// BenchmarkWrites has 16 writers and 4 readers at once, and prints the slowest
// write.
func BenchmarkWrites(b *testing.B) {
	s := seeded(b, 1_000)
	body := asked(`mutation { createStory(input: {productId: "` + s.product + `", title: "Pay in one tap"}) { storyEdge { node { id rank } } } }`)
	read := asked(`{ product(key: "CHK") { backlog(first: 50) { edges { node { id title rank } } } } }`)
	b.Run(s.db.Dialect(), func(b *testing.B) {
		ctx, stop := context.WithCancel(b.Context())
		var readers, writers sync.WaitGroup
		for range 4 {
			readers.Go(func() {
				for ctx.Err() == nil {
					s.post(b, read, `"rank"`, 50)
				}
			})
		}
		worst := make([]time.Duration, 16)
		left := make(chan struct{}, max(b.N, 320))
		for range cap(left) {
			left <- struct{}{}
		}
		close(left)
		b.ResetTimer()
		for i := range worst {
			writers.Go(func() {
				for range left {
					start := time.Now()
					s.post(b, body, `"rank"`, 1)
					worst[i] = max(worst[i], time.Since(start))
				}
			})
		}
		writers.Wait()
		took := b.Elapsed()
		stop()
		readers.Wait()
		b.ReportMetric(float64(cap(left))/took.Seconds(), "writes/s")
		b.ReportMetric(float64(slices.Max(worst).Milliseconds()), "worst-ms")
		b.ReportMetric(0, "ns/op")
	})
}

// BenchmarkMove moves one of 100,000 stories to the top.
func BenchmarkMove(b *testing.B) {
	s := seeded(b, 100_000)
	b.Run(s.db.Dialect(), func(b *testing.B) {
		n := 0
		for b.Loop() {
			n++
			s.post(b, asked(`mutation { moveStory(input: {id: "`+storetest.ID("story", 1000+n%90_000)+`", to: TOP}) { story { rank } } }`), `"rank"`, 1)
		}
	})
}
