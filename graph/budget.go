package graph

import (
	"context"
	"math"
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/hashicorp/golang-lru/v2/simplelru"
	"github.com/vektah/gqlparser/v2/ast"
	"golang.org/x/time/rate"

	"throughline/ent"
)

// budgetsKept is of how many tokens a budget is remembered. One that is
// forgotten begins anew, full.
const budgetsKept = 10_000

// Budgets is what each script's token may ask for in a minute. Each process
// counts for itself.
type Budgets struct {
	now func() time.Time
	mu  sync.Mutex
	of  *simplelru.LRU[string, *Budget]
}

// NewBudgets returns full budgets, on the clock given.
func NewBudgets(now func() time.Time) *Budgets {
	of, err := simplelru.NewLRU[string, *Budget](budgetsKept, nil)
	if err != nil {
		panic(err) // of no size
	}
	return &Budgets{now: now, of: of}
}

// Budget is what one token may ask for in a minute: requests, and what they
// cost. Each fills again evenly, so that what is left is never more than a
// minute's.
type Budget struct {
	now            func() time.Time
	requests, cost *rate.Limiter
}

// Of returns the budget of a token.
func (b *Budgets) Of(t *ent.Token) *Budget {
	b.mu.Lock()
	defer b.mu.Unlock()
	budget, known := b.of.Get(t.ID)
	if !known {
		budget = &Budget{b.now, aMinute(t.RequestsPerMinute), aMinute(t.CostPerMinute)}
		b.of.Add(t.ID, budget)
	}
	return budget
}

func aMinute(n int) *rate.Limiter { return rate.NewLimiter(rate.Limit(float64(n)/60), n) }

// Request takes one request off the budget, says in the headers of the answer
// what is left of it, and returns a refusal when nothing was.
func (b *Budget) Request(header http.Header) error {
	now := b.now()
	taken := b.requests.AllowN(now, 1)
	left := balanceOf(b.requests, now)
	header.Set("RateLimit-Limit", strconv.Itoa(left.Limit))
	header.Set("RateLimit-Remaining", strconv.Itoa(left.Remaining))
	header.Set("RateLimit-Reset", strconv.Itoa(left.Reset))
	if taken {
		return nil
	}
	wait := until(b.requests, now, 1)
	header.Set("Retry-After", strconv.Itoa(wait))
	return Limitedf("RATE", wait, "This token makes at most %d requests a minute.", left.Limit)
}

// spend takes what a request costs off the budget, and returns a refusal when so
// much is not left.
func (b *Budget) spend(cost int) (balance, error) {
	now := b.now()
	taken := b.cost.AllowN(now, cost)
	left := balanceOf(b.cost, now)
	switch {
	case taken:
		return left, nil
	case cost > left.Limit:
		return left, Limitedf("COST", 0, "This costs %d; all that the token may ask for in a minute is %d.", cost, left.Limit)
	}
	return left, Limitedf("COST", until(b.cost, now, cost), "This costs %d; %d of the %d a minute that the token may ask for are left.", cost, left.Remaining, left.Limit)
}

// balance is what is left of a minute's budget, and in how many seconds all of it is
// there again.
type balance struct{ Limit, Remaining, Reset int }

func balanceOf(l *rate.Limiter, now time.Time) balance {
	return balance{l.Burst(), int(l.TokensAt(now)), until(l, now, l.Burst())}
}

// until is in how many seconds n are left.
func until(l *rate.Limiter, now time.Time, n int) int {
	missing := max(0, float64(n)-l.TokensAt(now))
	return int(math.Ceil(missing / float64(l.Limit())))
}

// costs says in each answer what was asked for cost, and to a script what is
// left of its budget.
type costs struct{}

var _ interface {
	graphql.HandlerExtension
	graphql.ResponseInterceptor
} = costs{}

func (costs) ExtensionName() string                   { return "Costs" }
func (costs) Validate(graphql.ExecutableSchema) error { return nil }

// charge notes what an operation costs, and refuses what its caller cannot afford.
func (costs) charge(ctx context.Context, op *graphql.OperationContext, cost int) (refusal error) {
	told := map[string]int{"requested": cost}
	if budget := RequestFrom(ctx).Budget; budget != nil {
		var left balance
		left, refusal = budget.spend(cost)
		told["limit"], told["remaining"], told["reset"] = left.Limit, left.Remaining, left.Reset
	}
	op.Stats.SetExtension("cost", told)
	return refusal
}

// InterceptResponse implements graphql.ResponseInterceptor.
func (costs) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	response := next(ctx)
	if response == nil {
		return nil
	}
	op := graphql.GetOperationContext(ctx)
	cost := op.Stats.GetExtension("cost")
	if cost == nil || op.Operation.Operation == ast.Subscription {
		return response
	}
	if response.Extensions == nil {
		response.Extensions = map[string]any{}
	}
	response.Extensions["cost"] = cost
	return response
}
