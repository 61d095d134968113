// Package change says how one field of a row changed. It imports nothing.
package change

// Field is one field, from what to what, as JSON text; nil where there was or
// is nothing.
type Field struct {
	Name string  `json:"f"`
	From *string `json:"a,omitempty"`
	To   *string `json:"b,omitempty"`
}
