package transfer

import "strings"

// Cell is a text as a cell that no spreadsheet takes for a formula: one that
// begins as a formula has an apostrophe before it, and one that begins as such a
// cell has another.
func Cell(text string) string {
	if beginsFormula(strings.TrimLeft(text, "'")) {
		return "'" + text
	}
	return text
}

// uncell is the text of a cell, whoever made it harmless.
func uncell(cell string) string {
	if text, is := strings.CutPrefix(cell, "'"); is && beginsFormula(strings.TrimLeft(text, "'")) {
		return text
	}
	return cell
}

func beginsFormula(text string) bool {
	return text != "" && strings.IndexByte("=+-@\t\r", text[0]) >= 0
}
