package main

import (
	"errors"

	"throughline/graph/transfer"
)

type imports struct {
	Jira   importJira   `cmd:"" help:"Jira's CSV export (Cloud or Server), or its issues as JSON, one a line, plain or gzip."`
	Trello importTrello `cmd:"" help:"A board as Trello exports it, JSON."`
	GitHub importGitHub `cmd:"" name:"github" help:"Issues of GitHub as JSON, listed by gh or the REST API, or archived."`
	Azure  importAzure  `cmd:"" help:"The CSV export of a query of Azure DevOps."`
	CSV    importCSV    `cmd:"" name:"csv" help:"A CSV file of any tool, its columns told by a map where they do not speak for themselves."`

	Archive importArchive `cmd:"" help:"An archive of Throughline, into an empty database, SQLite or PostgreSQL."`
	Undo    importUndo    `cmd:"" help:"Takes an import back: what it made goes, and what it changed is as before, but for what somebody changed since."`
}

type importJira struct {
	importing
	URL     string `name:"url" placeholder:"URL" help:"In place of files: the Jira to read from, https://example.atlassian.net, with the token in THROUGHLINE_JIRA_TOKEN or a file."`
	User    string `placeholder:"EMAIL" help:"Whose token it is, in Jira Cloud. Personal tokens of Server and Data Center need none."`
	Token   string `name:"token-file" placeholder:"FILE" type:"existingfile" help:"The token, when it is not in THROUGHLINE_JIRA_TOKEN."`
	Project string `placeholder:"KEY" xor:"which" help:"Read all issues of this project."`
	JQL     string `name:"jql" placeholder:"QUERY" xor:"which" help:"Read the issues that this query finds."`
}

type importTrello struct{ importing }

type importGitHub struct {
	importing
	Pulls bool `help:"Take pull requests as issues, too."`
}

type importAzure struct{ importing }

type importCSV struct{ importing }

// importing is what every import is asked with.
type importing struct {
	where
	Files   []string `arg:"" optional:"" name:"FILE" type:"existingfile" help:"The export, in one file or several."`
	Product string   `required:"" placeholder:"KEY" help:"The product that receives it: PAY. Created when missing."`
	Map     string   `placeholder:"FILE" type:"existingfile" help:"Which column means what, for headers in another language. Unmapped columns are listed to start it from."`
	Dates   string   `enum:"dmy,mdy,ymd," default:"" placeholder:"ORDER" help:"Order in dates: dmy, mdy or ymd. [default: found out from the file]"`
	DryRun  bool     `help:"Say what would happen, and change nothing."`
	Strict  bool     `help:"Stop at the first row that is not understood. Without it such rows are named and left out."`

	sources []transfer.Source // that are no files
}

// Validate wants files, where nothing else is read.
func (c *importing) Validate() error {
	if len(c.Files) == 0 {
		return errors.New("want a file to import")
	}
	return nil
}

// Validate wants files or a Jira.
func (c *importJira) Validate() error {
	switch asks := c.Project != "" || c.JQL != ""; {
	case c.URL == "" && (asks || c.User != "" || c.Token != ""):
		return errors.New("--project, --jql, --user and --token-file go with --url")
	case c.URL == "":
		return c.importing.Validate()
	case len(c.Files) > 0:
		return errors.New("want files or --url, not both")
	case !asks:
		return errors.New("want --project or --jql with --url")
	}
	return nil
}

func (importJira) Help() string {
	return `Examples:

  throughline import jira export.csv --product PAY --dry-run
  throughline import jira export.csv --product PAY
  throughline import jira issues.jsonl.gz --product PAY --map columns.map --dates dmy
  THROUGHLINE_JIRA_TOKEN=… throughline import jira --url https://example.atlassian.net --user ada@example.com --project SHOP --product PAY

` + importEnds
}

func (importTrello) Help() string {
	return `Examples:

  throughline import trello board.json --product PAY --dry-run
  throughline import trello board.json --product PAY --map lists.map

The file is what a board's menu exports: Print, export, and share; Export as JSON. A list is the status, by its name. A line of the map says what another name means:

  status: Waiting for Ada = review

` + importEnds
}

func (importGitHub) Help() string {
	return `Examples:

  gh issue list --state all --limit 5000 --json number,title,url,body,state,stateReason,author,assignees,labels,milestone,createdAt,updatedAt,closedAt,comments > issues.json
  throughline import github issues.json --product PAY --dry-run
  throughline import github issues.json --product PAY --map milestones.map

A milestone becomes a label; with this line in the map, a sprint:

  milestone = sprint

` + importEnds
}

func (importAzure) Help() string {
	return `Examples:

  throughline import azure query.csv --product PAY --dry-run
  throughline import azure query.csv --product PAY --dates dmy

The columns ID, Work Item Type, Title and State are what it needs; it reads Tags, Assigned To, Parent, Iteration Path, Story Points, Description, Acceptance Criteria and the dates of creation, activation, change and closing, too.

` + importEnds
}

func (importCSV) Help() string {
	return `Examples:

  throughline import csv tasks.csv --product PAY --dry-run
  throughline import csv tasks.csv --product PAY --map tasks.map

Columns are recognised by their headers and by what stands in them; the report says which. Where no column can be told to be the key, a map to start from is printed: send it into a file and fill it in. A key is SHOP-7 or a number.

` + importEnds
}

// importEnds is what is said of every import.
const importEnds = `Importing a file again changes nothing, so an import that was interrupted is finished by running it again. A server may run meanwhile.

Ends with 0 when it is done: rows it did not understand are named and left out.
With 1 when it failed, was interrupted, stopped at a row under --strict or needs
a map, and with 2 when the command line was not understood.`
