package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"entgo.io/ent/dialect"

	"throughline/ent"
	"throughline/ent/store"
	"throughline/ent/viewer"
	"throughline/server/demo"
)

// browser is a person at the app, or a script: what it holds, it sends.
type browser struct {
	*testing.T
	at      string
	client  *http.Client
	bearer  string
	headers map[string]string
}

func (s *server) browser(t *testing.T) *browser {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return &browser{T: t, at: s.url, client: &http.Client{Jar: jar}, headers: map[string]string{}}
}

// script is a browser with nothing but a token.
func (s *server) script(t *testing.T, token string) *browser {
	return &browser{T: t, at: s.url, client: http.DefaultClient, bearer: token, headers: map[string]string{}}
}

// reply is what the API answered.
type reply struct {
	status  int
	headers http.Header
	body    string
	data    any
	code    string // of the first error
	extra   map[string]any
}

// at returns what stands at the path in the data: "createGoal.goalEdge.node.id".
func (r reply) at(path string) any {
	value := r.data
	for name := range strings.SplitSeq(path, ".") {
		object, _ := value.(map[string]any)
		value = object[name]
	}
	return value
}

func (r reply) text(path string) string { return fmt.Sprint(r.at(path)) }

// ask sends a query with its variables.
func (b *browser) ask(query string, variables map[string]any) reply {
	b.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		b.Fatal(err)
	}
	return b.send(string(body))
}

// try is ask for who goes on when there is no answer.
func (b *browser) try(query string, variables map[string]any) (reply, error) {
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		return reply{}, err
	}
	return b.post(string(body))
}

func (b *browser) send(body string) reply {
	b.Helper()
	r, err := b.post(body)
	if err != nil {
		b.Fatal(err)
	}
	return r
}

func (b *browser) post(body string) (reply, error) {
	request, err := http.NewRequestWithContext(b.Context(), http.MethodPost, b.at+"/graphql", strings.NewReader(body))
	if err != nil {
		return reply{}, err
	}
	request.Header.Set("Content-Type", "application/json")
	if b.bearer != "" {
		request.Header.Set("Authorization", "Bearer "+b.bearer)
	}
	for name, value := range b.headers {
		request.Header.Set(name, value)
	}
	response, err := b.client.Do(request)
	if err != nil {
		return reply{}, err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return reply{}, err
	}
	var got struct {
		Data   any
		Errors []struct{ Extensions map[string]any }
	}
	r := reply{status: response.StatusCode, headers: response.Header, body: string(text)}
	if err := json.Unmarshal(text, &got); err != nil {
		return r, fmt.Errorf("%d: %s", response.StatusCode, text)
	}
	r.data = got.Data
	if len(got.Errors) > 0 {
		r.extra = got.Errors[0].Extensions
		r.code, _ = r.extra["code"].(string)
	}
	return r, nil
}

// does is ask for what has to succeed.
func (b *browser) does(query string, variables map[string]any) reply {
	b.Helper()
	r := b.ask(query, variables)
	if r.code != "" || r.status != http.StatusOK {
		b.Fatalf("%s\n%d %s", query, r.status, r.body)
	}
	return r
}

// renew takes the cookie, and nothing else, for a new access token.
func (b *browser) renew() {
	b.Helper()
	b.bearer = ""
	b.bearer = b.does(renewing, nil).text("refreshSession.accessToken")
}

// refused is ask for what has to be refused with the code and reason given.
func (b *browser) refused(want, query string, variables map[string]any) reply {
	b.Helper()
	r := b.ask(query, variables)
	got := r.code
	if reason, is := r.extra["reason"].(string); is && got != "INVALID" {
		got += " " + reason
	}
	if got != want {
		b.Errorf("%s\nanswers %q, want %q: %s", query, got, want, r.body)
	}
	return r
}

const (
	whoAmI   = `{ viewer { id email roles { kind product { key } } } }`
	renewing = `mutation { refreshSession(input: {}) { accessToken viewer { id } } }`
	leaving  = `mutation { signOut(input: {}) { deletedSessionId } }`
	entering = `mutation($email: String!, $password: String!) { signIn(input: {email: $email, password: $password}) { accessToken viewer { id email } } }`
	founding = `mutation($token: String!, $email: String = "ada@example.com") { createWorkspace(input: {token: $token, name: "Harbor Market",
		product: {name: "Checkout", key: "CHK"}, person: {name: "Ada", email: $email, password: "correct horse"}}) {
		accessToken product { id } viewer { id email roles { kind product { key } } } } }`
)

// founded serves an installation whose first person is Ada, signed in.
func founded(t *testing.T, args ...string) (s *server, ada *browser, product string) {
	t.Helper()
	s = start(t, args...)
	ada = s.browser(t)
	r := ada.does(founding, map[string]any{"token": s.firstRun(t)})
	ada.bearer = r.text("createWorkspace.accessToken")
	return s, ada, r.text("createWorkspace.product.id")
}

// firstRun returns the token of the one-time link, or "" when none was printed.
func (s *server) firstRun(t *testing.T) string {
	t.Helper()
	found := regexp.MustCompile(regexp.QuoteMeta(s.url) + `/welcome/(\S+)\n`).FindStringSubmatch(s.stdout.String())
	if found == nil {
		return ""
	}
	return found[1]
}

// join adds a person by command, beside the server, and signs them in.
func (s *server) join(t *testing.T, email, roles string) *browser {
	t.Helper()
	args := append([]string{"people", "add", email, "--role=" + roles, "--product=CHK", "--password-stdin"}, s.args...)
	if code, stdout, stderr := throughline(t, nil, "correct horse\n", args...); code != 0 {
		t.Fatalf("%d: %s%s", code, stdout, stderr)
	}
	b := s.browser(t)
	b.bearer = b.does(entering, map[string]any{"email": email, "password": "correct horse"}).text("signIn.accessToken")
	return b
}

// token makes a script's token by command.
func (s *server) token(t *testing.T, args ...string) string {
	t.Helper()
	code, stdout, stderr := throughline(t, nil, "", append(append([]string{"token", "create"}, args...), s.args...)...)
	if code != 0 {
		t.Fatal(stderr)
	}
	return strings.TrimSpace(stdout)
}

func TestOfManyAtTheOneTimeLinkOneCreatesTheWorkspace(t *testing.T) {
	s := start(t)
	token := s.firstRun(t)
	var wait sync.WaitGroup
	answers := make([]string, 6)
	for i := range answers {
		b := s.browser(t)
		wait.Go(func() {
			answers[i] = b.ask(founding, map[string]any{"token": token, "email": fmt.Sprintf("%d@example.com", i)}).code
		})
	}
	wait.Wait()
	slices.Sort(answers)
	if want := "[ NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND]"; fmt.Sprint(answers) != want {
		t.Errorf("%q; want %s", answers, want)
	}
}

func TestAnInvitationWorksOnce(t *testing.T) {
	s, ada, _ := founded(t)
	path := ada.does(`mutation { inviteUser(input: {email: "ben@example.com", name: "Ben", roles: [{kind: ADMIN}]}) { invitationPath } }`, nil).text("inviteUser.invitationPath")
	token := path[strings.LastIndex(path, "/")+1:]
	var wait sync.WaitGroup
	answers := make([]string, 5)
	for i := range answers {
		b := s.browser(t)
		wait.Go(func() {
			answers[i] = b.ask(`mutation($t: String!) { acceptInvitation(input: {token: $t, name: "Ben", password: "correct horse"}) { viewer { email } } }`, map[string]any{"t": token}).code
		})
	}
	wait.Wait()
	slices.Sort(answers)
	if want := "[ NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND]"; fmt.Sprint(answers) != want {
		t.Errorf("%q; want %s", answers, want)
	}
}

func TestSigningInLeavesNoSecretBehind(t *testing.T) {
	s, ada, _ := founded(t)
	again := `mutation { signIn(input: {email: "ada@example.com", password: "correct horse", idempotencyKey: "k"}) { accessToken viewer { email roles { product { goals { totalCount } } } } } }`
	first := ada.does(again, nil)
	if first.text("signIn.viewer.email") != "ada@example.com" || first.text("signIn.accessToken") == ada.does(again, nil).text("signIn.accessToken") {
		t.Errorf("%s", first.body)
	}
	s.change(t, func(c *ent.Client) error {
		n, err := c.Answer.Query().Count(viewer.NewContext(t.Context(), viewer.System("")))
		if n != 0 {
			t.Errorf("%d answers are kept", n)
		}
		return err
	})
}

// The first day: from the link that is printed to a story in the backlog.
func TestFirstDay(t *testing.T) {
	s := start(t)
	b := s.browser(t)
	if !b.does(`{ setup { empty demo } }`, nil).at("setup.empty").(bool) {
		t.Error("it says that somebody is here")
	}
	b.refused("NOT_FOUND", founding, map[string]any{"token": "tlf_guessed"})
	b.refused("NOT_FOUND", founding, map[string]any{"token": ""})
	token := s.firstRun(t)
	r := b.does(founding, map[string]any{"token": token})
	if r.text("createWorkspace.viewer.roles") != "[map[kind:ADMIN product:<nil>] map[kind:PM product:map[key:CHK]] map[kind:PO product:map[key:CHK]]]" {
		t.Errorf("roles %v", r.at("createWorkspace.viewer.roles"))
	}
	if email := r.text("createWorkspace.viewer.email"); email != "ada@example.com" {
		t.Errorf("she is told that she is %q", email)
	}
	product := r.at("createWorkspace.product.id")
	b.refused("UNAUTHENTICATED MISSING", whoAmI, nil)

	// The app is reloaded: all it has is the cookie.
	b.renew()
	if email := b.does(whoAmI, nil).text("viewer.email"); email != "ada@example.com" {
		t.Errorf("is %s", email)
	}
	goal := b.does(`mutation($in: CreateGoalInput!) { createGoal(input: $in) { goalEdge { node { id } } } }`,
		map[string]any{"in": map[string]any{"productId": product, "title": "Reduce checkout time by 20 % this quarter"}}).at("createGoal.goalEdge.node.id")
	feature := b.does(`mutation($in: CreateFeatureInput!) { createFeature(input: $in) { featureEdge { node { id } } } }`,
		map[string]any{"in": map[string]any{"productId": product, "goalId": goal, "title": "Pay without an account"}}).at("createFeature.featureEdge.node.id")
	story := b.does(`mutation($in: CreateStoryInput!) { createStory(input: $in) { storyEdge { node { key goal { id } } } } }`,
		map[string]any{"in": map[string]any{"productId": product, "featureId": feature, "title": "Guest checkout"}})
	if story.text("createStory.storyEdge.node.key") != "CHK-1" || story.at("createStory.storyEdge.node.goal.id") != goal {
		t.Errorf("the story is %v", story.data)
	}
	s.browser(t).refused("NOT_FOUND", founding, map[string]any{"token": token})

	// The next morning.
	s.stop()
	again := start(t, s.args...)
	if again.firstRun(t) != "" {
		t.Error("another link is printed")
	}
	again.browser(t).refused("NOT_FOUND", founding, map[string]any{"token": token})
	b.at = again.url
	if key := b.does(`{ story(key: "CHK-1") { key } }`, nil).text("story.key"); key != "CHK-1" {
		t.Errorf("the story is %s", key)
	}
	b.renew()
	b.does(whoAmI, nil)
}

func TestSigningIn(t *testing.T) {
	s, ada, _ := founded(t)
	b := s.browser(t)
	wrong := b.refused("UNAUTHENTICATED INVALID", entering, map[string]any{"email": "ada@example.com", "password": "wrong horse"})
	nobody := b.refused("UNAUTHENTICATED INVALID", entering, map[string]any{"email": "eve@example.com", "password": "wrong horse"})
	if wrong.body != nobody.body {
		t.Errorf("a wrong password answers %s, nobody's mail %s", wrong.body, nobody.body)
	}
	for range 9 {
		b.refused("UNAUTHENTICATED INVALID", entering, map[string]any{"email": "ada@example.com", "password": "wrong horse"})
	}
	limited := b.refused("LIMITED RATE", entering, map[string]any{"email": "Ada@Example.com ", "password": "correct horse"})
	if wait, _ := limited.extra["retryAfter"].(float64); wait < 1 || wait > 60 || limited.headers.Get("Retry-After") != fmt.Sprint(wait) {
		t.Errorf("to be tried again after %v, %q", limited.extra["retryAfter"], limited.headers.Get("Retry-After"))
	}
	ada.does(whoAmI, nil) // who is in, stays in

	ada.does(leaving, nil)
	if r := ada.refused("UNAUTHENTICATED REVOKED", whoAmI, nil); r.status != http.StatusUnauthorized {
		t.Errorf("answers %d", r.status)
	}
	ada.bearer = ""
	ada.refused("UNAUTHENTICATED MISSING", renewing, nil)
}

// A grant and a revocation work at once.
func TestRoles(t *testing.T) {
	s, ada, product := founded(t)
	dev := s.join(t, "dev@example.com", "DEVELOPER")
	of := map[string]any{"in": map[string]any{"productId": product, "title": "A goal"}}
	const setting = `mutation($in: CreateGoalInput!) { createGoal(input: $in) { goalEdge { cursor } } }`
	refusal := dev.refused("FORBIDDEN", setting, of)
	if refusal.extra["decision"] != "SET_GOALS" || refusal.extra["mayPropose"] != true || fmt.Sprint(refusal.extra["youAre"]) != "[DEVELOPER]" {
		t.Errorf("refused with %v", refusal.extra)
	}
	who := dev.does(whoAmI, nil).at("viewer.id")
	granted := ada.does(`mutation($in: GrantRoleInput!) { grantRole(input: $in) { role { id } } }`,
		map[string]any{"in": map[string]any{"userId": who, "kind": "PM", "productId": product}})
	dev.refused("UNAUTHENTICATED STALE", setting, of)
	dev.renew()
	dev.does(setting, of)

	dev.headers["X-Throughline-Hat"] = "DEVELOPER"
	dev.refused("FORBIDDEN", setting, of)
	dev.headers["X-Throughline-Hat"] = "BOSS"
	if r := dev.refused("INVALID", setting, of); r.status != http.StatusBadRequest || r.extra["field"] != "X-Throughline-Hat" {
		t.Errorf("answers %d %v", r.status, r.extra)
	}
	delete(dev.headers, "X-Throughline-Hat")

	ada.does(`mutation($id: ID!) { revokeRole(input: {roleId: $id}) { deletedRoleId } }`, map[string]any{"id": granted.at("grantRole.role.id")})
	dev.refused("UNAUTHENTICATED STALE", setting, of)
	dev.renew()
	dev.refused("FORBIDDEN", setting, of)
}

func TestDisabledPeople(t *testing.T) {
	s, ada, _ := founded(t)
	dev := s.join(t, "dev@example.com", "DEVELOPER")
	script := s.script(t, s.token(t, "--for=dev@example.com"))
	who := script.does(whoAmI, nil).at("viewer.id")
	ada.does(`mutation($u: ID!) { disableUser(input: {userId: $u}) { user { active } } }`, map[string]any{"u": who})
	for name, b := range map[string]*browser{"the person": dev, "their script": script} {
		if r := b.refused("UNAUTHENTICATED REVOKED", whoAmI, nil); r.status != http.StatusUnauthorized {
			t.Errorf("%s: %d", name, r.status)
		}
	}
	dev.bearer = ""
	dev.refused("UNAUTHENTICATED REVOKED", renewing, nil)
	s.browser(t).refused("UNAUTHENTICATED INVALID", entering, map[string]any{"email": "dev@example.com", "password": "correct horse"})
}

// change writes beside the server what no mutation changes yet.
func (s *server) change(t *testing.T, do func(*ent.Client) error) {
	t.Helper()
	at := ""
	for _, arg := range s.args {
		if value, is := strings.CutPrefix(arg, "--database="); is {
			at = value
		}
	}
	db, err := store.Open(t.Context(), at)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := do(ent.NewClient(ent.Driver(db.Driver()))); err != nil {
		t.Fatal(err)
	}
	if db.Dialect() == dialect.SQLite && !strings.HasPrefix(at, "sqlite:") {
		t.Fatal("another database than the server's")
	}
}

func TestScripts(t *testing.T) {
	s, _, product := founded(t)
	const ordering = `mutation($in: CreateStoryInput!) { createStory(input: $in) { storyEdge { node { key } } } }`
	of := map[string]any{"in": map[string]any{"productId": product, "title": "By a script"}}
	for name, test := range map[string]struct {
		args []string
		want string
	}{
		"Allowed/what its owner may":     {nil, ""},
		"Allowed/what a PO may":          {[]string{"--role=po"}, ""},
		"Denied/what a PM may not":       {[]string{"--role=PM"}, "FORBIDDEN"},
		"Denied/anything, when it reads": {[]string{"--read-only"}, "FORBIDDEN"},
	} {
		t.Run(name, func(t *testing.T) {
			token := s.token(t, append(test.args, "--for=ada@example.com", "--name=nightly")...)
			if !strings.HasPrefix(token, "tl_") || strings.ContainsAny(token, " \n") {
				t.Fatalf("printed %q", token)
			}
			script := s.script(t, token)
			script.refused(test.want, ordering, of)
			if key := script.does(`{ product(key: "CHK") { key } }`, nil).text("product.key"); key != "CHK" {
				t.Errorf("reads %s", key)
			}
		})
	}
	events := s.script(t, s.token(t, "--for=ada@example.com", "--read-only")).
		does(`{ product(key: "CHK") { events(first: 100) { edges { node { action token hat } } } } }`, nil).body
	if !strings.Contains(events, `"action":"createStory","token":"nightly","hat":"PO"`) {
		t.Errorf("the log says %s", events)
	}
}

// Websites that are listed call the API with a token; the cookie is for none.
func TestWebsites(t *testing.T) {
	s, ada, _ := founded(t, "--origins=https://tools.example")
	for origin, allowed := range map[string]bool{"https://tools.example": true, "https://evil.example": false} {
		b := s.script(t, ada.bearer)
		b.headers["Origin"], b.headers["Sec-Fetch-Site"] = origin, "cross-site"
		r := b.ask(whoAmI, nil)
		if got := r.headers.Get("Access-Control-Allow-Origin"); (r.code == "") != allowed || (got == origin) != allowed || r.headers.Get("Access-Control-Allow-Credentials") != "" {
			t.Errorf("%s answers %d, allows %q: %s", origin, r.status, got, r.body)
		}
		if !allowed && r.code != "FORBIDDEN" {
			t.Errorf("%s answers %s", origin, r.code)
		}
	}
	ada.headers["Origin"] = "https://tools.example"
	ada.refused("UNAUTHENTICATED MISSING", renewing, nil)
	ada.headers["Origin"] = s.url
	ada.does(renewing, nil)
}

func TestLimits(t *testing.T) {
	s, ada, _ := founded(t)
	nobody := s.browser(t)
	large := func(kB int) string {
		return fmt.Sprintf(`{"query": "{ setup { empty } }", "variables": {"x": "%s"}}`, strings.Repeat("x", kB<<10))
	}
	for name, test := range map[string]struct {
		who    *browser
		body   string
		status int // 0 for whatever the GraphQL layer makes of it
		says   string
	}{
		"Allowed/60 kB of nobody":       {nobody, large(60), 200, ""},
		"Denied/65 kB of nobody":        {nobody, large(65), 413, "LIMITED SIZE"},
		"Allowed/900 kB of somebody":    {ada, large(900), 200, ""},
		"Denied/more than 1 MB":         {ada, large(1 << 10), 413, "LIMITED SIZE"},
		"Denied/what is no JSON":        {nobody, `{"query": "mutation { signIn(password: \"topsecret\"`, 400, "INVALID"},
		"Denied/what is no query":       {nobody, `{"query": 17, "password": "topsecret"}`, 400, "INVALID"},
		"Denied/variables of no name":   {nobody, `{"query": "{ setup { empty } }", "variables": ["topsecret"]}`, 400, "INVALID"},
		"Denied/an unknown field":       {nobody, `{"query": "{ viewr { id } }"}`, 0, "INVALID"},
		"Denied/the schema, to nobody":  {nobody, `{"query": "{ __schema { types { name } } }"}`, 0, "UNAUTHENTICATED"},
		"Denied/twenty-one at once":     {ada, `{"query": "{ ` + strings.Repeat("a: __typename b: __typename c: __typename ", 7) + `}"}`, 0, "LIMITED COST"},
		"Denied/a mutation of a thing":  {nobody, `{"query": "mutation { createGoal(input: {productId: \"x\", title: \"y\"}) { goalEdge { cursor } } }"}`, 0, "UNAUTHENTICATED"},
		"Denied/an operation of no use": {nobody, `{}`, 0, "INVALID"},
	} {
		t.Run(name, func(t *testing.T) {
			r := test.who.send(test.body)
			code, _, _ := strings.Cut(test.says, " ")
			if test.status != 0 && r.status != test.status || r.code != code {
				t.Errorf("answers %d: %.300s", r.status, r.body)
			}
			for _, leak := range []string{"topsecret", "Did you mean", "xxxxxxxx", "sql"} {
				if strings.Contains(r.body, leak) {
					t.Errorf("says %q: %.300s", leak, r.body)
				}
			}
		})
	}
	for _, kind := range []string{"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"} {
		request, _ := http.NewRequestWithContext(t.Context(), http.MethodPost, s.url+"/graphql", bytes.NewReader([]byte(`{"query": "{ setup { empty } }"}`)))
		request.Header.Set("Content-Type", kind)
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		response.Body.Close()
		if response.StatusCode < 400 {
			t.Errorf("%s, which any website may send, answers %d", kind, response.StatusCode)
		}
	}
	if response, _ := get(t, s.url+"/graphql?query="+url.QueryEscape("{ setup { empty } }")); response.StatusCode != http.StatusMethodNotAllowed {
		t.Errorf("GET answers %d", response.StatusCode)
	}
}

// An installation that is set up by commands alone.
func TestPeopleAdd(t *testing.T) {
	s := start(t)
	first := s.join(t, "ada@example.com", "PM,PO")
	if got := first.does(whoAmI, nil).text("viewer.roles"); strings.Count(got, "kind:") != 3 || !strings.Contains(got, "ADMIN") {
		t.Errorf("the first one is %s", got)
	}
	if first.does(`{ setup { empty } }`, nil).at("setup.empty") != false {
		t.Error("nobody is said to be here")
	}
	s.browser(t).refused("NOT_FOUND", founding, map[string]any{"token": s.firstRun(t)})
	second := s.join(t, "dev@example.com", "developer")
	if got := second.does(whoAmI, nil).text("viewer.roles"); got != "[map[kind:DEVELOPER product:map[key:CHK]]]" {
		t.Errorf("the second one is %s", got)
	}
	again := s.join(t, "dev@example.com", "developer,viewer")
	second.refused("UNAUTHENTICATED REVOKED", whoAmI, nil)
	again.does(whoAmI, nil)

	for _, test := range []struct {
		name  string
		stdin string
		args  []string
		says  string
	}{
		{"a password too short", "short\n", []string{"eve@example.com", "--role=PM", "--product=CHK", "--password-stdin"}, "10 to 200 characters"},
		{"no password", "", []string{"eve@example.com", "--role=PM", "--product=CHK", "--password-stdin"}, "10 to 200 characters"},
		{"nobody to ask for one", "", []string{"eve@example.com", "--role=PM", "--product=CHK"}, "--password-stdin"},
		{"no product", "", []string{"dev@example.com", "--role=PM"}, "--product is needed"},
		{"a role that is none", "", []string{"dev@example.com", "--role=KING", "--product=CHK"}, `"KING" is none of`},
		{"a mail that is none", "correct horse\n", []string{"eve", "--role=PM", "--product=CHK", "--password-stdin"}, "not a mail address"},
		{"a key that is none", "correct horse\n", []string{"eve@example.com", "--role=PM", "--product=C", "--password-stdin"}, "A key is"},
	} {
		t.Run("Denied/"+test.name, func(t *testing.T) {
			code, stdout, stderr := throughline(t, nil, test.stdin, append(append([]string{"people", "add"}, test.args...), s.args...)...)
			if code != 1 || !strings.Contains(stderr, test.says) {
				t.Errorf("ends with %d: %s%s", code, stdout, stderr)
			}
		})
	}
	for _, args := range [][]string{{"--for=eve@example.com"}, {"--for=dev@example.com", "--role=PM"}, {"--for=dev@example.com", "--expires=soon"}, {"--for=dev@example.com", "--role=KING"}} {
		if code, stdout, _ := throughline(t, nil, "", append(append([]string{"token", "create"}, args...), s.args...)...); code != 1 || stdout != "" {
			t.Errorf("token create %v ends with %d: %s", args, code, stdout)
		}
	}
}

func TestDemo(t *testing.T) {
	s := start(t, "--demo", "--data="+t.TempDir())
	for _, m := range demo.SignIns() {
		b := s.browser(t)
		b.bearer = b.does(entering, map[string]any{"email": m.Email, "password": demo.Password}).text("signIn.accessToken")
		if name := b.does(`{ viewer { name } product(key: "CHK") { name } }`, nil).text("viewer.name"); name != m.Name || !strings.Contains(s.stdout.String(), m.Email) {
			t.Errorf("%s is %s", m.Email, name)
		}
	}
	if s.firstRun(t) != "" {
		t.Error("a link to create a workspace is printed")
	}
	s.stop()
	t.Run("Allowed/again, as people left it", func(t *testing.T) {
		again := start(t, append([]string{"--demo"}, s.args...)...)
		again.browser(t).does(entering, map[string]any{"email": "pm@demo.test", "password": demo.Password})
		again.stop()
	})
	t.Run("Denied/to the network, also when not asked for", func(t *testing.T) {
		code, _, stderr := throughline(t, nil, "", append([]string{"serve", "--addr=:0"}, s.args...)...)
		if code != 1 || !strings.Contains(stderr, "loopback only") {
			t.Errorf("ends with %d: %s", code, stderr)
		}
	})
	t.Run("Denied/where there is a workspace that is no demo", func(t *testing.T) {
		other, _, _ := founded(t)
		other.stop()
		code, _, stderr := throughline(t, nil, "", append([]string{"serve", "--demo", "--addr=localhost:0"}, other.args...)...)
		if code != 1 || !strings.Contains(stderr, `holds the workspace "Harbor Market", which is no demo`) {
			t.Errorf("ends with %d: %s", code, stderr)
		}
	})
}
