// Package change says how one field of a row changed. It imports nothing.
package change

// Field is one field, from what to what, as JSON text; nil where there was or
// is nothing.
type Field struct {
	Name string  `json:"f"`
	From *string `json:"a,omitempty"`
	To   *string `json:"b,omitempty"`
}

// Touch is what a proposal would change of one row.
type Touch struct {
	Entity  string  `json:"entity"`
	Subject string  `json:"subject"` // whose history it belongs to
	Version int     `json:"version"` // of the row when it was proposed; 0 for one that would be made
	Fields  []Field `json:"fields"`
}
