package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/alecthomas/kong"
)

// commands is the command line. Each setting is also read from the environment
// under THROUGHLINE_ and its name: --data is THROUGHLINE_DATA. The command line
// wins.
type commands struct {
	Serve    serve    `cmd:"" help:"Serves the app and the API."`
	Import   imports  `cmd:"" help:"Brings in the backlog of another tool, or a whole archive."`
	Export   exports  `cmd:"" help:"Writes everything there is to an archive, also while a server runs."`
	People   people   `cmd:"" help:"Adds people."`
	Token    token    `cmd:"" help:"Makes tokens for scripts."`
	Query    query    `cmd:"" help:"Asks a server what is in a GraphQL file."`
	Stories  stories  `cmd:"" help:"Lists stories of a server."`
	Reading  reading  `cmd:"" help:"Records readings at a server."`
	Keys     keys     `cmd:"" help:"Changes the keys that sign access tokens."`
	Backup   backup   `cmd:"" help:"Copies the database to a file, also while a server runs."`
	Restore  restore  `cmd:"" help:"Puts a backup where the database is, once it is found whole."`
	Audit    audit    `cmd:"" help:"Proves that the log is what was written."`
	Doctor   doctor   `cmd:"" help:"Looks whether everything is as it should be, and says what to do where it is not."`
	Migrate  migrate  `cmd:"" help:"Brings the database to this version's schema, and ends. serve does so by itself."`
	Backtest backtest `cmd:"" help:"Measures how far forecasts would have held, over a CSV file of what teams delivered."`
	Health   health   `cmd:"" help:"Asks a running server whether it is ready, and ends with 0 or 1."`
	Version  version  `cmd:"" help:"Prints which version this is."`
}

// where is where the data lives: what every command that touches it asks for.
type where struct {
	Data string `default:"./data" placeholder:"FOLDER" help:"What must survive: the SQLite file and the keys. Made when missing. [default: ${default}]"`
	// SQLite unless said: nothing to install, and enough for a team of hundreds.
	Database string `placeholder:"URL" help:"sqlite:FILE or postgres://USER:PASSWORD@HOST/NAME. [default: throughline.db in the data folder]"`
}

// signed is where the keys are: what serve and keys ask for beside.
type signed struct {
	where
	// Replicas of one PostgreSQL share the file, else each refuses the other's tokens.
	Keys string `name:"keys" placeholder:"FILE" help:"Keys that sign access tokens, made when missing. Replicas share one file. [default: keys.json in the data folder]"`
}

type serve struct {
	signed
	// Loopback unless said: nobody else reaches it until you decide so.
	Addr string `default:"localhost:8080" placeholder:"HOST:PORT" help:"Where to listen. :8080 is every address of this machine, port 0 any free one. [default: ${default}]"`
	// What people type. Behind a proxy that ends TLS this differs from --addr, and
	// an https address is what makes the cookie Secure.
	URL string `name:"url" placeholder:"URL" help:"Where people reach it, for links and cookies: https://throughline.example. [default: http://ADDR]"`
	// The app is of the same origin and needs none of it.
	Origins []string `placeholder:"ORIGIN" help:"Other websites whose scripts may call the API with a token: https://tools.example. [default: none]"`
	// Anyone can write X-Forwarded-For; only these are believed.
	Proxies []string `placeholder:"NETWORK" help:"Proxies in front of it, whose X-Forwarded-For names the client: 10.0.0.0/8. [default: none]"`
	// Nobody is asked who they are there: loopback, or a network of operators.
	Metrics string `placeholder:"HOST:PORT" help:"Where Prometheus finds /metrics, and pprof its profiles: localhost:9090. Never where everybody comes. [default: nowhere]"`
	OTLP    string `name:"otlp" placeholder:"URL" help:"Where OpenTelemetry traces are collected, by OTLP over HTTP: http://localhost:4318. [default: nowhere]"`
	// It tells nothing that introspection does not, and asks as whoever is signed in.
	Explorer bool `default:"true" negatable:"" help:"Have /explorer, where people try queries in the browser."`
	// What somebody types in the app must not reach the network around the server.
	Webhooks []string `name:"webhook-allow" placeholder:"NETWORK" help:"Networks beside the internet that webhooks may be in: 10.0.0.0/8. [default: none]"`
	Log      string   `default:"text" enum:"text,json" placeholder:"FORM" help:"text, or json for machines that read it. [default: ${default}]"`
	// The environment keeps what is secret out of process lists, a file out of both.
	SMTP         string   `name:"smtp" placeholder:"URL" help:"The mail server that invitations go out by: smtps://USER:PASSWORD@HOST:465, or smtp://HOST:587. [default: none]"`
	SMTPPassword string   `name:"smtp-password-file" placeholder:"FILE" type:"existingfile" help:"The password for it, when it is not in the address."`
	SMTPFrom     string   `name:"smtp-from" placeholder:"SENDER" help:"Who the mail is from: Throughline <throughline@example.com>."`
	OIDC         signInBy `embed:"" prefix:"oidc-"`
	Backups      schedule `embed:""`
	// A load balancer needs this long to notice that /readyz says no.
	Drain time.Duration `default:"1s" placeholder:"TIME" help:"How long to go on after the signal to stop, while /readyz already says no. [default: ${default}]"`
	// Its passwords are public, hence on loopback only.
	Demo bool `help:"Load the demo workspace into an empty database. Its passwords are public, so it listens on loopback only."`
}

func (serve) Help() string {
	return `Examples:

  throughline serve --demo
  throughline serve --addr :8080 --url https://throughline.example
  throughline serve --database postgres://throughline:secret@db/throughline

On an empty database it prints a link, good for once, with which the first person creates the workspace and becomes its admin.`
}

type people struct {
	Add peopleAdd `cmd:"" help:"Adds a person who signs in with a password, or gives one who is there another role."`
}

type peopleAdd struct {
	where
	Email   string   `arg:"" name:"EMAIL" help:"Their mail address, with which they sign in."`
	Role    []string `required:"" placeholder:"ROLE" help:"PM, PO, DEVELOPER, VIEWER or ADMIN; several by comma."`
	Product string   `placeholder:"KEY" help:"The product of these roles: PAY. Needed but for ADMIN. Created when missing."`
	Name    string   `placeholder:"NAME" help:"Their name. [default: what stands before the @]"`
	// On an empty database: an installation set up by a script needs no browser.
	Workspace string `default:"Workspace" placeholder:"NAME" help:"What the workspace is called, should this create it. [default: ${default}]"`
	// Never an argument: those are in the shell's history and every process list.
	PasswordStdin bool `name:"password-stdin" help:"Read the password from standard input, its first line. Without it, it is asked for, of someone who has none."`
}

func (peopleAdd) Help() string {
	return `Examples:

  throughline people add ada@example.com --role PM --product PAY
  echo "$PASSWORD" | throughline people add ada@example.com --role PO,DEVELOPER --product PAY --password-stdin

On an empty database it creates the workspace, and whoever comes first is its admin, too. A password for someone who has one replaces it and signs them out everywhere.`
}

type token struct {
	Create tokenCreate `cmd:"" help:"Makes a token for a script and prints it, once."`
}

type tokenCreate struct {
	where
	For      string   `required:"" placeholder:"EMAIL" help:"Whose token it is: the script does what they may, or less."`
	Role     string   `placeholder:"ROLE" help:"Only this one of their roles: PM, PO, DEVELOPER, VIEWER or ADMIN. [default: all]"`
	Product  string   `placeholder:"KEY" help:"The one product it sees: PAY. [default: all they see]"`
	Decision []string `placeholder:"NAME" help:"The only decisions it may take: RECORD_READINGS. Once for each. [default: all they may]"`
	ReadOnly bool     `help:"It reads and changes nothing."`
	Requests int      `default:"600" placeholder:"N" help:"How many requests it may make a minute. [default: ${default}]"`
	Cost     int      `default:"3000000" placeholder:"N" help:"What they may cost a minute: one for each value they could answer. [default: ${default}]"`
	Expires  string   `default:"90d" placeholder:"TIME" help:"How long it works: 12h, 90d, 1y. [default: ${default}]"`
	Name     string   `default:"script" placeholder:"NAME" help:"What the log calls it: nightly-report. [default: ${default}]"`
}

func (tokenCreate) Help() string {
	return `Examples:

  throughline token create --for ada@example.com --name nightly-report --read-only
  throughline token create --for ada@example.com --role PO --expires 30d
  throughline token create --for ada@example.com --product PAY --decision RECORD_READINGS`
}

type keys struct {
	Rotate keysRotate `cmd:"" help:"Signs with a new key from the next start on; tokens signed before stay good."`
}

type keysRotate struct{ signed }

type backup struct {
	where
	File string `arg:"" name:"FILE" help:"Where the copy goes. Nothing that is there is replaced."`
}

func (backup) Help() string {
	return `Example:

  throughline backup backups/throughline-$(date +%F).db

Everything that was answered before it began is in it, images included; people go on working meanwhile. Not in it are the keys that sign access tokens: a server without them makes new ones, and people notice nothing.`
}

type restore struct {
	where
	File string `arg:"" name:"FILE" help:"The backup."`
}

func (restore) Help() string {
	return `Example:

  throughline restore backups/throughline-2026-11-27.db

It is refused while a server runs, and where the backup is damaged or of a newer version. What is there now is kept beside it. A token or a session that was ended since the backup works again: end it again.`
}

// schedule is how often a server backs itself up, and how much of that it keeps.
type schedule struct {
	// Of its own: what is older than the newest is deleted from it.
	Folder string `name:"backup" placeholder:"FOLDER" help:"Back the SQLite file up into this folder, of its own, again and again. [default: never]"`
	Every  string `name:"backup-every" default:"24h" placeholder:"TIME" help:"How often: 6h, 1d. [default: ${default}]"`
	Keep   int    `name:"backup-keep" default:"7" placeholder:"N" help:"How many to keep, the newest. [default: ${default}]"`
}

type audit struct {
	Verify auditVerify `cmd:"" help:"Follows the chain of each log, and names the first event that is not what was written."`
}

type auditVerify struct {
	where
	Against string `placeholder:"FILE" type:"existingfile" help:"Lines that it printed once: each log must pass where it ended then."`
}

func (auditVerify) Help() string {
	return `Examples:

  throughline audit verify
  throughline audit verify > noted-$(date +%F)     # kept where nobody here can write
  throughline audit verify --against noted-2026-11-27

Each event holds the hash of the one before it, of who did what to what, when and under which hat, and of what changed. Whoever changes one in the database breaks the chain there. Whoever can write the database can write a whole chain anew, too: only the lines kept elsewhere tell. Text that was erased is gone, and its chain holds.

Ends with 0 when every chain holds, and with 1 when one is broken.`
}

// doctor takes the settings of serve, for they are what it looks at.
type doctor struct {
	serve
	JSON bool `name:"json" help:"Print what it found as JSON."`
}

func (doctor) Help() string {
	return `Example:

  throughline doctor

Give it what serve gets, by the command line or the environment. It looks at the settings, the keys, the database and its schema, the chain of the log, the clock, the disk, the backups, the mail server and the OpenID provider, and changes nothing. A server may run meanwhile.

Ends with 0 when all is well, and with 1 when something is not.`
}

type migrate struct{ where }

type backtest struct {
	File     string `arg:"" name:"FILE" type:"existingfile" help:"CSV with the columns series, period and delivered; the periods of a series in order."`
	Horizons []int  `default:"1,3,6" placeholder:"N,N" help:"How many periods ahead, each 1 to 104. [default: ${default}]"`
	JSON     bool   `name:"json" help:"Print every origin's quantiles and outcome instead of the table."`
}

func (backtest) Help() string {
	return `Example:

  throughline backtest weeks.csv --horizons 4,8,12

At each period from the 7th on it forecasts what is delivered over the horizon, from the periods before alone, and compares with what came. "85 % sure" means that the total reaches the 15 % quantile. Rows that are not understood are named and left out.`
}

type health struct {
	Addr string `default:"localhost:8080" placeholder:"HOST:PORT" help:"Where it listens. [default: ${default}]"`
}

type version struct{}

const description = `One line from the goal to the shipped story.

  throughline serve --demo      look around at http://localhost:8080
  throughline serve             begin with an empty workspace

Each setting is also read from the environment: --data is THROUGHLINE_DATA.`

var errHelp = errors.New("help was printed")

// usageError is a command line that was not understood.
type usageError struct {
	err     error
	command string // that it got as far as, with a blank behind it
}

func (e *usageError) Error() string { return e.err.Error() }

// parse reads the command line and the environment and returns what to do.
// errHelp when help was asked for and printed, *usageError when it was not
// understood.
func parse(p *program, args []string) (run func() error, err error) {
	type exit struct{} // kong ends the process after printing help; we return
	defer func() {
		switch recovered := recover().(type) {
		case nil:
		case exit:
			run, err = nil, errHelp
		default:
			panic(recovered)
		}
	}()
	parser, err := kong.New(&commands{},
		kong.Name("throughline"),
		kong.Description(description),
		kong.Writers(p.stdout, p.stderr),
		kong.Exit(func(int) { panic(exit{}) }),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, FlagsLast: true}),
		kong.Help(printHelp),
		kong.Resolvers(kong.ResolverFunc(func(_ *kong.Context, _ *kong.Path, flag *kong.Flag) (any, error) {
			if value := p.getenv(environment(flag.Name)); value != "" {
				return value, nil
			}
			return nil, nil
		})),
	)
	if err != nil {
		return nil, &usageError{err: err}
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	context, err := parser.Parse(args)
	if err != nil {
		usage := &usageError{err: err}
		var parse *kong.ParseError
		if errors.As(err, &parse) && parse.Context != nil && parse.Context.Command() != "" {
			for word := range strings.FieldsSeq(parse.Context.Command()) {
				if !strings.HasPrefix(word, "<") {
					usage.command += word + " "
				}
			}
		}
		return nil, usage
	}
	return func() error { return context.Run(p) }, nil
}

// printHelp prints kong's help without what its defaults repeat.
func printHelp(options kong.HelpOptions, context *kong.Context) error {
	options.NoExpandSubcommands = context.Selected() == nil
	return kong.DefaultHelpPrinter(options, context)
}

func environment(flag string) string {
	return "THROUGHLINE_" + strings.ToUpper(strings.ReplaceAll(flag, "-", "_"))
}

// life reads how long something lasts: Go's durations, and days and years.
func life(text string) (time.Duration, error) {
	for unit, length := range map[string]time.Duration{"d": 24 * time.Hour, "y": 365 * 24 * time.Hour} {
		if digits, ok := strings.CutSuffix(text, unit); ok {
			if n, err := strconv.Atoi(digits); err == nil && n > 0 && n <= 36500 {
				return time.Duration(n) * length, nil
			}
		}
	}
	if d, err := time.ParseDuration(text); err == nil && d > 0 {
		return d, nil
	}
	return 0, fmt.Errorf("%q is not a time such as 12h, 90d or 1y", text)
}
