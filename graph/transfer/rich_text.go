package transfer

import (
	"cmp"
	"strconv"
	"strings"
)

// Version 3 of Jira's API gives texts as documents ("Atlassian Document
// Format") instead of wiki markup: a tree of blocks with marked text in it.

// maxDocumentDepth is deeper than the editor lets people nest.
const maxDocumentDepth = 16

// documentMarkdown turns such a document into Markdown.
func documentMarkdown(value []byte) string {
	return strings.Join(documentBlocks(value, 0), "\n")
}

// documentNode is one node, its parts not looked into.
type documentNode struct {
	kind, text            string
	attrs, content, marks []byte
}

func readNode(value []byte) documentNode {
	var n documentNode
	eachMember(value, func(name, v []byte) bool {
		switch string(name) {
		case "type":
			n.kind = jsonText(v)
		case "text":
			n.text = jsonText(v)
		case "attrs":
			n.attrs = v
		case "content":
			n.content = v
		case "marks":
			n.marks = v
		}
		return true
	})
	return n
}

// documentBlocks is the lines of all blocks within a node, an empty one between two.
func documentBlocks(value []byte, depth int) []string {
	if depth > maxDocumentDepth {
		return nil
	}
	var lines []string
	eachElement(readNode(value).content, func(child []byte) bool {
		block := documentBlock(child, depth)
		if len(lines) > 0 && len(block) > 0 {
			lines = append(lines, "")
		}
		lines = append(lines, block...)
		return true
	})
	return lines
}

func documentBlock(value []byte, depth int) []string {
	n := readNode(value)
	switch n.kind {
	case "paragraph", "taskItem", "decisionItem":
		return textLines(n)
	case "heading":
		level := min(max(jsonInt(member(n.attrs, "level")), 1), 6)
		return []string{strings.Repeat("#", level) + " " + strings.Join(textLines(n), " ")}
	case "codeBlock":
		return documentCode(n)
	case "bulletList", "orderedList", "taskList", "decisionList":
		return documentList(n, depth)
	case "blockquote", "panel":
		return indented("> ", "> ", documentBlocks(value, depth+1))
	case "expand", "nestedExpand":
		title := escapeMarkdown(memberText(n.attrs, "title"))
		return append([]string{"**" + cmp.Or(title, "…") + "**", ""}, documentBlocks(value, depth+1)...)
	case "rule":
		return []string{"---"}
	case "table":
		return documentTable(n)
	case "media":
		return []string{"_image: " + escapeMarkdown(cmp.Or(memberText(n.attrs, "alt"), "attached")) + "_"}
	case "blockCard", "embedCard":
		return []string{documentCard(n)}
	}
	return documentBlocks(value, depth+1)
}

func indented(first, rest string, lines []string) []string {
	for i := range lines {
		prefix := rest
		if i == 0 {
			prefix = first
		}
		lines[i] = strings.TrimRight(prefix+lines[i], " ") + trailingBreak(lines[i])
	}
	return lines
}

func trailingBreak(line string) string {
	if strings.HasSuffix(line, "  ") {
		return "  "
	}
	return ""
}

func documentCode(n documentNode) []string {
	var code strings.Builder
	eachElement(n.content, func(child []byte) bool {
		code.WriteString(memberText(child, "text"))
		return true
	})
	fence := strings.Repeat("`", max(3, longestRun(code.String(), '`')+1))
	lines := []string{fence + language(memberText(n.attrs, "language"))}
	return append(append(lines, strings.Split(code.String(), "\n")...), fence)
}

func documentList(n documentNode, depth int) []string {
	var lines []string
	number := max(1, jsonInt(member(n.attrs, "order")))
	eachElement(n.content, func(item []byte) bool {
		mark := "- "
		if n.kind == "orderedList" {
			mark = strconv.Itoa(number) + ". "
			number++
		}
		block := documentItem(item, depth)
		if len(block) > 0 {
			lines = append(lines, indented(mark, strings.Repeat(" ", len(mark)), block)...)
		}
		return true
	})
	return lines
}

// documentItem is an item's blocks, its inner list right below its text.
func documentItem(item []byte, depth int) []string {
	node := readNode(item)
	switch node.kind {
	case "taskItem", "decisionItem":
		return textLines(node)
	}
	var lines []string
	if depth > maxDocumentDepth {
		return nil
	}
	eachElement(node.content, func(child []byte) bool {
		block := documentBlock(child, depth+1)
		isList := strings.HasSuffix(memberText(child, "type"), "List")
		if len(lines) > 0 && len(block) > 0 && !isList {
			lines = append(lines, "")
		}
		lines = append(lines, block...)
		return true
	})
	return lines
}

func documentTable(n documentNode) []string {
	var rows [][]string
	width := 0
	eachElement(n.content, func(row []byte) bool {
		var cells []string
		eachElement(member(row, "content"), func(cell []byte) bool {
			text := strings.Join(strings.Fields(strings.Join(documentBlocks(cell, maxDocumentDepth-2), " ")), " ")
			cells = append(cells, strings.ReplaceAll(text, "|", `\|`))
			return true
		})
		rows, width = append(rows, cells), max(width, len(cells))
		return true
	})
	if width == 0 {
		return nil
	}
	lines := make([]string, 0, len(rows)+1)
	for i, cells := range rows {
		if i == 0 {
			cells = append(cells, make([]string, width-len(cells))...)
		}
		lines = append(lines, "| "+strings.Join(cells, " | ")+" |")
		if i == 0 {
			lines = append(lines, "|"+strings.Repeat(" --- |", width))
		}
	}
	return lines
}

// textLines is the text of a block, with breaks where it has them.
func textLines(n documentNode) []string {
	var b strings.Builder
	eachElement(n.content, func(child []byte) bool {
		b.WriteString(documentText(readNode(child)))
		return true
	})
	var lines []string
	for _, line := range strings.Split(strings.TrimSpace(b.String()), "\n") {
		lines = append(lines, lineStart(strings.TrimSpace(line)))
	}
	for i := range lines[:len(lines)-1] {
		lines[i] += "  "
	}
	return lines
}

func documentText(n documentNode) string {
	switch n.kind {
	case "text":
		return markedText(n)
	case "hardBreak":
		return "\n"
	case "mention":
		return "@" + escapeMarkdown(oneLine(strings.TrimPrefix(memberText(n.attrs, "text"), "@")))
	case "emoji":
		return cmp.Or(memberText(n.attrs, "text"), memberText(n.attrs, "shortName"))
	case "status":
		return "**" + escapeMarkdown(memberText(n.attrs, "text")) + "**"
	case "inlineCard":
		return documentCard(n)
	}
	return ""
}

func documentCard(n documentNode) string {
	address := memberText(n.attrs, "url")
	if isAddress(address) && !strings.ContainsAny(address, " <>") {
		return "<" + address + ">"
	}
	return escapeMarkdown(address)
}

func markedText(n documentNode) string {
	core := strings.TrimSpace(n.text)
	if core == "" {
		return n.text
	}
	at := strings.Index(n.text, core)
	before, after := n.text[:at], n.text[at+len(core):]
	text, link := escapeMarkdown(core), ""
	eachElement(n.marks, func(mark []byte) bool {
		if memberText(mark, "type") == "code" {
			text = codeSpan(strings.ReplaceAll(core, "\n", " "))
		}
		return true
	})
	eachElement(n.marks, func(mark []byte) bool {
		switch memberText(mark, "type") {
		case "strong":
			text = "**" + text + "**"
		case "em":
			text = "*" + text + "*"
		case "strike":
			text = "~~" + text + "~~"
		case "link":
			link = memberText(member(mark, "attrs"), "href")
		}
		return len(text) < len(core)*2+64
	})
	if isAddress(link) {
		text = "[" + text + "](" + markdownAddress(link) + ")"
	}
	return before + text + after
}
