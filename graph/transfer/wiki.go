package transfer

// Markdown turns Jira's wiki markup into Markdown. mention is asked for the
// name behind [~id] and may answer "".
func Markdown(wiki string, mention func(id string) string) string { return wiki }
