// Package page is how lists are read: Relay connections over a keyset, one row
// more than asked for instead of a count, a cursor that is the row's place.
package page

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"entgo.io/ent/dialect/sql"
	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// A page has Default rows unless asked, and at most Max.
const (
	Default = 50
	Max     = 100
)

// Info is where a page stands in its list.
type Info struct {
	HasNextPage     bool
	HasPreviousPage bool
	StartCursor     *string
	EndCursor       *string
}

// Edge is one row of a list and its place.
type Edge[N any] struct {
	Cursor string
	Node   *N
}

// Connection is a page of a list. TotalCount is zero unless it was asked for.
type Connection[N any] struct {
	Edges      []*Edge[N]
	PageInfo   *Info
	TotalCount int
}

// Nodes returns its rows.
func (c *Connection[N]) Nodes() []*N {
	rows := make([]*N, len(c.Edges))
	for i, e := range c.Edges {
		rows[i] = e.Node
	}
	return rows
}

// Args are the four arguments of every list.
type Args struct {
	First  *int
	After  *string
	Last   *int
	Before *string
}

// BadArg says which argument of a list is wrong and why.
type BadArg struct{ Name, Reason string }

func (e *BadArg) Error() string { return e.Reason }

// Order is the columns a list is sorted by. Together they are unique in the
// list, so that a page can begin after any row.
type Order struct {
	Columns []string
	Desc    bool
	Times   bool // the first column is a time
}

// Rows says which rows a page needs: at most Limit, in Order, where Where. After
// is the place it begins after, for a list that no one statement reads.
type Rows struct {
	Where func(*sql.Selector)
	Order func(*sql.Selector)
	After []any
	Limit int
}

// Load reads a page. Fetch runs the list's query, narrowed by Rows; key gives
// a row's values of the order's columns; count counts the list, and is called
// only when totalCount is selected.
func Load[N any](ctx context.Context, args Args, order Order, key func(*N) []any,
	fetch func(Rows) ([]*N, error), count func() (int, error),
) (*Connection[N], error) {
	rows, backwards, err := args.rows(order)
	if err != nil {
		return nil, err
	}
	nodes, err := fetch(rows)
	if err != nil {
		return nil, err
	}
	more := len(nodes) == rows.Limit
	if more {
		nodes = nodes[:rows.Limit-1]
	}
	c := &Connection[N]{Edges: make([]*Edge[N], len(nodes)), PageInfo: &Info{}}
	edges := make([]Edge[N], len(nodes))
	for i, n := range nodes {
		at := i
		if backwards {
			at = len(nodes) - 1 - i
		}
		edges[at] = Edge[N]{Cursor: Cursor(key(n)...), Node: n}
		c.Edges[at] = &edges[at]
	}
	if backwards {
		c.PageInfo.HasPreviousPage, c.PageInfo.HasNextPage = more, args.Before != nil
	} else {
		c.PageInfo.HasNextPage, c.PageInfo.HasPreviousPage = more, args.After != nil
	}
	if n := len(edges); n > 0 {
		c.PageInfo.StartCursor, c.PageInfo.EndCursor = &edges[0].Cursor, &edges[n-1].Cursor
	}
	if count != nil && Asked(ctx, "totalCount") {
		if c.TotalCount, err = count(); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// rows turns the arguments into the rows to read: one more than asked for, to
// know whether more lie beyond.
func (a Args) rows(order Order) (Rows, bool, error) {
	backwards := a.Last != nil
	size := Default
	switch {
	case a.First != nil && a.Last != nil:
		return Rows{}, false, &BadArg{"last", "Give first or last, not both."}
	case a.First != nil:
		size = *a.First
	case a.Last != nil:
		size = *a.Last
	}
	if size < 1 || size > Max {
		name := "first"
		if backwards {
			name = "last"
		}
		return Rows{}, false, &BadArg{name, fmt.Sprintf("A page has 1 to %d rows.", Max)}
	}
	desc := order.Desc != backwards
	var where []*sql.Predicate
	var begins []any
	for _, bound := range []struct {
		name   string
		cursor *string
		after  bool
	}{{"after", a.After, true}, {"before", a.Before, false}} {
		if bound.cursor == nil {
			continue
		}
		values, err := parse(*bound.cursor, order)
		if err != nil {
			return Rows{}, false, &BadArg{bound.name, "This is not a cursor of this list."}
		}
		if bound.after {
			begins = values
		}
		where = append(where, beyond(order.Columns, values, bound.after != order.Desc))
	}
	return Rows{
		After: begins,
		Limit: size + 1,
		Where: func(s *sql.Selector) {
			for _, p := range where {
				s.Where(p)
			}
		},
		Order: func(s *sql.Selector) {
			for _, column := range order.Columns {
				if desc {
					s.OrderBy(sql.Desc(s.C(column)))
				} else {
					s.OrderBy(s.C(column))
				}
			}
		},
	}, backwards, nil
}

func beyond(columns []string, values []any, greater bool) *sql.Predicate {
	switch {
	case len(columns) == 1 && greater:
		return sql.GT(columns[0], values[0])
	case len(columns) == 1:
		return sql.LT(columns[0], values[0])
	case greater:
		return sql.CompositeGT(columns, values...)
	}
	return sql.CompositeLT(columns, values...)
}

// Cursor writes a row's place.
func Cursor(values ...any) string {
	if len(values) == 1 {
		if s, ok := values[0].(string); ok {
			return base64.RawURLEncoding.EncodeToString([]byte("=" + s))
		}
	}
	text, err := json.Marshal(values)
	if err != nil {
		panic("page: a cursor of values that are not JSON: " + err.Error())
	}
	return base64.RawURLEncoding.EncodeToString(text)
}

func parse(cursor string, order Order) ([]any, error) {
	text, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil || len(text) > 1000 || !utf8.Valid(text) || bytes.IndexByte(text, 0) >= 0 {
		return nil, fmt.Errorf("not a cursor")
	}
	if s, ok := strings.CutPrefix(string(text), "="); ok && len(order.Columns) == 1 && !order.Times {
		return []any{s}, nil
	}
	var values []any
	if err := json.Unmarshal(text, &values); err != nil || len(values) != len(order.Columns) {
		return nil, fmt.Errorf("not a cursor of this list")
	}
	for i, v := range values {
		switch v := v.(type) {
		case string:
			if strings.ContainsRune(v, 0) {
				return nil, fmt.Errorf("not a cursor")
			}
			if order.Times && i == 0 {
				t, err := time.Parse(time.RFC3339Nano, v)
				if err != nil {
					return nil, err
				}
				values[i] = t
			}
		case float64:
			values[i] = int64(v)
		default:
			return nil, fmt.Errorf("not a cursor of this list")
		}
	}
	return values, nil
}

// Asked reports whether the field being resolved was selected with the fields
// of the path below it.
func Asked(ctx context.Context, path ...string) bool {
	field := graphql.GetFieldContext(ctx)
	if field == nil || field.Field.Field == nil {
		return false
	}
	return asked(graphql.GetOperationContext(ctx), field.Field.Selections, path)
}

func asked(op *graphql.OperationContext, set ast.SelectionSet, path []string) bool {
	for _, f := range graphql.CollectFields(op, set, nil) {
		if f.Name == path[0] && (len(path) == 1 || asked(op, f.Selections, path[1:])) {
			return true
		}
	}
	return false
}
