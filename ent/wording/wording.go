// Package wording has texts that are kept together with what they are of.
package wording

// Criterion is what an acceptance criterion says: given / when / then, or free
// text.
type Criterion struct {
	Given string `json:"given,omitempty"`
	When  string `json:"when,omitempty"`
	Then  string `json:"then,omitempty"`
	Text  string `json:"text,omitempty"`
}
