package graph

import (
	"context"
	"encoding/json"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"throughline/ent/viewer"
	"throughline/graph/page"
)

// Limits of one request. What a document may cost is counted before anything
// runs, in time linear in its length: a fragment is measured once, however
// often it is spread.
const (
	maxTokens       = 1_500  // a document of 3,900 takes the validator 1.8 s
	maxDepth        = 12     // of objects
	maxRootFields   = 20     // of a query
	maxMutations    = 10     // of a mutation
	maxObjects      = 30_000 // that a page of each list could bring
	maxBody         = 1 << 20
	maxBodyUnsigned = 64 << 10
)

// listSizes is what a plain list is taken to hold; connections say it in their
// arguments.
var listSizes = map[string]int{
	"columns": 4, "criteria": 8, "labels": 4, "assignees": 2, "sprints": 4, "stories": 100, "roles": 4,
	"changes": 4, "decisionRights": 20, "decidedBy": 2, "people": 10, "nodes": page.Max, "unfinished": 50,
}

// limits refuses documents that ask for too much.
type limits struct{}

var _ interface {
	graphql.HandlerExtension
	graphql.OperationContextMutator
} = limits{}

func (limits) ExtensionName() string                   { return "Limits" }
func (limits) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext refuses an operation before it runs.
func (limits) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	m := measure{vars: op.Variables, fragments: map[string]*size{}}
	whole := m.set(op.Operation.SelectionSet)
	signedIn := viewer.FromContext(ctx) != nil
	refuse := func(err *Error) *gqlerror.Error { return present(ctx, err) }
	most, noun := maxRootFields, "fields"
	if op.Operation.Operation == ast.Mutation {
		most, noun = maxMutations, "mutations"
	}
	switch {
	case len(m.roots) > most:
		return refuse(Limitedf("COST", 0, "A request has at most %d %s; this one has %d.", most, noun, len(m.roots)))
	case whole.depth > maxDepth:
		return refuse(Limitedf("DEPTH", 0, "A query goes at most %d levels deep; this one goes %d.", maxDepth, whole.depth))
	case whole.objects > maxObjects:
		return refuse(Limitedf("COST", 0, "This could answer %d objects; at most %d are. Ask for smaller pages.", whole.objects, maxObjects))
	}
	for _, root := range m.roots {
		switch {
		// One guess of a password a request, and none inside of a transaction.
		case open(root) && len(m.roots) > 1:
			return refuse(invalid(root, "%s is the only mutation of its request.", root))
		case (root == "__schema" || root == "__type") && !signedIn:
			return refuse(ErrSignedOut)
		}
	}
	op.DisableIntrospection = !signedIn
	return nil
}

// size is what a selection costs.
type size struct{ depth, objects int }

// measure counts what a document could answer.
type measure struct {
	vars      map[string]any
	fragments map[string]*size
	roots     []string
	inner     int
}

func (m *measure) set(set ast.SelectionSet) size {
	var whole size
	for _, s := range set {
		var one size
		switch s := s.(type) {
		case *ast.Field:
			one = m.field(s)
		case *ast.InlineFragment:
			one = m.set(s.SelectionSet)
		case *ast.FragmentSpread:
			one = m.fragment(s)
		}
		whole.depth = max(whole.depth, one.depth)
		whole.objects = min(whole.objects+one.objects, 1<<30)
	}
	return whole
}

func (m *measure) fragment(s *ast.FragmentSpread) size {
	if m.inner == 0 { // its fields are root fields of their own each time
		return m.set(s.Definition.SelectionSet)
	}
	if known := m.fragments[s.Name]; known != nil {
		return *known
	}
	one := m.set(s.Definition.SelectionSet)
	m.fragments[s.Name] = &one
	return one
}

func (m *measure) field(f *ast.Field) size {
	if m.inner == 0 {
		if len(m.roots) <= maxRootFields {
			m.roots = append(m.roots, f.Name)
		}
		if f.Name == "__schema" || f.Name == "__type" {
			return size{} // bounded by the schema
		}
	}
	if len(f.SelectionSet) == 0 {
		return size{}
	}
	m.inner++
	below := m.set(f.SelectionSet)
	m.inner--
	objects := 1 + below.objects
	if n := m.length(f); n > 1 {
		if objects > 1<<30/n {
			objects = 1 << 30
		} else {
			objects *= n
		}
	}
	return size{below.depth + 1, objects}
}

// length is how many rows a field could bring.
func (m *measure) length(f *ast.Field) int {
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
	args := f.ArgumentMap(m.vars)
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
