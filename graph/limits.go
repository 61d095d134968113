package graph

import (
	"context"
	"encoding/json"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"throughline/ent/viewer"
	"throughline/graph/live"
	"throughline/graph/page"
)

// Limits of one request. What a document may cost is counted before anything
// runs, in time linear in its length: a fragment is measured once, however
// often it is spread.
const (
	maxTokens       = 1_500    // a document of 3,900 takes the validator 1.8 s
	maxDepth        = 12       // of objects
	maxRootFields   = 20       // of a query
	maxMutations    = 10       // of a mutation
	maxObjects      = 40_000   // that a page of each list could bring
	maxValues       = 500_000  // that those could hold; each takes about 1 µs
	maxList         = page.Max // of one argument
	maxBulk         = 1_000    // of the arguments in bulk
	written         = 100      // values that one of those counts as: some statements
	maxBody         = 1 << 20
	maxBodyUnsigned = 64 << 10
	maxAnswer       = 16 << 20
)

// bulk are the arguments that are written many at once.
var bulk = map[string]bool{"insights": true, "readings": true, "insightIds": true, "stories": true, "storyIds": true}

// longest is how many a list of an argument may have.
func longest(name string) int {
	if bulk[name] {
		return maxBulk
	}
	return maxList
}

// rendered is what a text that is rendered counts as, beside values that are
// there already.
const rendered = 200

// listSizes is what a plain list is taken to hold; connections say it in their
// arguments. The last are those of introspection, all above what this schema has,
// a type of it on average.
var listSizes = map[string]int{
	"columns": 4, "landings": maxLandings, "features": 30, "course": 400, "criteria": 8, "labels": 4, "assignees": 2, "sprints": 4, "stories": 100, "roles": 4,
	"templates": 20, "savedViews": 20, "links": 4, "voters": 10, "voted": 10, "votes": 10, "parts": 4, "blockersBelow": 2, "attendees": 10, "demos": 20, "reworded": 3,
	"changes": 4, "notes": 60, "items": 20, "voices": 10, "launches": 10, "launchTemplates": 20, "actions": 10, "carried": 10, "merged": 5, "similarInsights": mostAlike, "events": live.Most, "nodes": 2 * live.Most, "gone": 2 * live.Most, "presence": live.MostHere, "decisionRights": 20, "decidedBy": 2, "people": 10, "unfinished": 50, "chart": mostPoints, "rows": maxBulk, "problems": 20, "fan": fanSteps + 1, "snippet": 5,
	"forecastScores": 3, "backlogCuts": 20, "shifts": 20, "whatIf": 100, "asks": 2, "asksForMe": 10, "readBy": 20, "readings": 60, "guardRails": 3, "broken": 1, "accepted": 40, "moved": 10, "figures": 20, "options": 3, "roadmapLinks": 5, "shows": 5, "webhooks": 5, "imports": 5, "tallies": 8, "preview": previewed, "statuses": 10, "kept": 10, "decisions": 5,
	"types": 800, "directives": 10, "fields": 4, "args": 1, "inputFields": 3, "enumValues": 2, "interfaces": 2, "possibleTypes": 4,
}

// limits refuses documents that ask for too much, and answers that grow beyond
// what a request may take.
type limits struct{}

var _ interface {
	graphql.HandlerExtension
	graphql.OperationContextMutator
	graphql.ResponseInterceptor
	graphql.RootFieldInterceptor
} = limits{}

func (limits) ExtensionName() string                   { return "Limits" }
func (limits) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext refuses an operation before it runs.
func (limits) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	roots := rootFields(op.Operation.SelectionSet, nil)
	m := measure{vars: op.Variables, fragments: map[string]size{}}
	whole := m.set(op.Operation.SelectionSet)
	signedIn := viewer.FromContext(ctx) != nil
	refuse := func(err *Error) *gqlerror.Error { return present(ctx, err) }
	most, noun := maxRootFields, "fields"
	if op.Operation.Operation == ast.Mutation {
		most, noun = maxMutations, "mutations"
	}
	switch {
	case len(roots) > most:
		return refuse(Limitedf("COST", 0, "A request has at most %d %s; this one has more.", most, noun))
	case whole.depth > maxDepth:
		return refuse(Limitedf("DEPTH", 0, "A query goes at most %d levels deep; this one goes %d.", maxDepth, whole.depth))
	case whole.objects > maxObjects:
		return refuse(Limitedf("COST", 0, "This could answer %d objects; at most %d are. Ask for smaller pages.", whole.objects, maxObjects))
	case whole.values > maxValues:
		return refuse(Limitedf("COST", 0, "This could answer %d values; at most %d are. Ask for smaller pages or fewer fields.", whole.values, maxValues))
	case m.deferred:
		return refuse(invalid("query", "Answers come whole here: leave @defer out."))
	case m.long != "":
		return refuse(invalid(m.long, "At most %d are taken at a time.", longest(m.long[strings.LastIndexByte(m.long, '.')+1:])))
	}
	for _, root := range roots {
		switch {
		case provesWho(root) && len(roots) > 1:
			return refuse(invalid(root, "%s is the only mutation of its request.", root))
		case (root == "__schema" || root == "__type") && !signedIn:
			return refuse(ErrSignedOut)
		}
	}
	if err := (costs{}).charge(ctx, op, whole.values); err != nil {
		return present(ctx, err)
	}
	op.DisableIntrospection = !signedIn
	resolve := op.ResolverMiddleware
	op.ResolverMiddleware = func(field context.Context, next graphql.Resolver) (any, error) {
		if err := ctx.Err(); err != nil { // the request's own: that of a field is many steps away from it
			return nil, err
		}
		return resolve(field, next)
	}
	return nil
}

// rootFields names the fields at the root, but not many more than there may be.
func rootFields(set ast.SelectionSet, names []string) []string {
	for _, s := range set {
		if len(names) > maxRootFields {
			break
		}
		switch s := s.(type) {
		case *ast.Field:
			names = append(names, s.Name)
		case *ast.InlineFragment:
			names = rootFields(s.SelectionSet, names)
		case *ast.FragmentSpread:
			names = rootFields(s.Definition.SelectionSet, names)
		}
	}
	return names
}

// size is what a selection costs.
type size struct{ depth, objects, values int }

// endless is a size beyond every limit, with room to add two of it.
const endless = 1 << 30

// measure counts what a document could answer.
type measure struct {
	vars      map[string]any
	fragments map[string]size
	long      string // an argument with too long a list
	deferred  bool   // a part is to come later
}

func (m *measure) set(set ast.SelectionSet) size {
	var whole size
	for _, s := range set {
		var one size
		switch s := s.(type) {
		case *ast.Field:
			one = m.field(s)
		case *ast.InlineFragment:
			m.deferred = m.deferred || s.Directives.ForName("defer") != nil
			one = m.set(s.SelectionSet)
		case *ast.FragmentSpread:
			m.deferred = m.deferred || s.Directives.ForName("defer") != nil
			one = m.fragment(s)
		}
		whole.depth = max(whole.depth, one.depth)
		whole.objects = min(whole.objects+one.objects, endless)
		whole.values = min(whole.values+one.values, endless)
	}
	return whole
}

func (m *measure) fragment(s *ast.FragmentSpread) size {
	one, known := m.fragments[s.Name]
	if !known {
		one = m.set(s.Definition.SelectionSet)
		m.fragments[s.Name] = one
	}
	return one
}

func (m *measure) field(f *ast.Field) size {
	var args map[string]any
	brought := 0
	if len(f.Arguments) > 0 {
		args = f.ArgumentMap(m.vars)
		for name, value := range args {
			if below, long := tooLong(name, value); long && m.long == "" {
				m.long = name + below
			}
			brought += broughtIn(name, value)
		}
	}
	if len(f.SelectionSet) == 0 {
		if strings.HasSuffix(f.Name, "Html") {
			return size{values: rendered}
		}
		return size{values: 1}
	}
	below := m.set(f.SelectionSet)
	n := length(f, args)
	one := size{below.depth + 1, times(1+below.objects, n), min(times(below.values, n)+times(brought, written), endless)}
	if f.Name == "__schema" || f.Name == "__type" {
		// Objects of the schema are in memory already, and its depth is bounded by
		// a rule of validation: they cost what they hold.
		return size{values: min(one.objects+one.values, endless)}
	}
	return one
}

func times(a, b int) int {
	if b > 0 && a > endless/b {
		return endless
	}
	return a * b
}

// length is how many rows a field could bring.
func length(f *ast.Field, args map[string]any) int {
	if ids, ok := args["ids"].([]any); ok {
		return len(ids)
	}
	if f.Definition == nil {
		return 1
	}
	if f.Definition.Arguments.ForName("first") == nil {
		if f.Definition.Type.Elem == nil || f.Name == "edges" {
			return 1
		}
		if n := listSizes[f.Name]; n > 0 {
			return n
		}
		return 10
	}
	for _, name := range []string{"first", "last"} {
		if n, ok := number(args[name]); ok {
			return min(max(n, 1), page.Max)
		}
	}
	return page.Default
}

func number(v any) (int, bool) {
	switch v := v.(type) {
	case int64:
		return int(v), true
	case int:
		return v, true
	case float64:
		return int(v), true
	case json.Number:
		n, err := strconv.Atoi(v.String())
		return n, err == nil
	}
	return 0, false
}

// broughtIn is how many things the lists in bulk of an argument bring to be written.
func broughtIn(name string, value any) (n int) {
	switch value := value.(type) {
	case []any:
		if bulk[name] {
			n = len(value)
		}
	case map[string]any:
		for name, one := range value {
			n += broughtIn(name, one)
		}
	}
	return n
}

// tooLong looks in the value of an argument for a list that no statement could
// carry, and says where below the argument it is.
func tooLong(name string, value any) (path string, long bool) {
	switch value := value.(type) {
	case []any:
		if len(value) > longest(name) {
			return "", true
		}
		for i, one := range value {
			if below, long := tooLong("", one); long {
				return "." + strconv.Itoa(i) + below, true
			}
		}
	case map[string]any:
		for name, one := range value {
			if below, long := tooLong(name, one); long {
				return "." + name + below, true
			}
		}
	}
	return "", false
}
