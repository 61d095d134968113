package main

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"golang.org/x/term"

	"throughline/ent/rights"
	"throughline/ent/user"
	"throughline/ent/viewer"
	"throughline/graph"
	"throughline/server/auth"
)

// Run adds a person, or gives one who is there further roles.
func (c *peopleAdd) Run(p *program) error {
	joining := graph.Joining{Workspace: c.Workspace, Product: c.Product}
	for _, name := range c.Role {
		kind, err := parseRole(name)
		if err != nil {
			return err
		}
		if kind != rights.Admin && c.Product == "" {
			return fmt.Errorf("--product is needed: %s is a role in a product", kind)
		}
		joining.Roles = append(joining.Roles, kind)
	}
	before, _, _ := strings.Cut(c.Email, "@")
	joining.Email, joining.Name = c.Email, cmp.Or(c.Name, before)

	db, data, err := c.ready(p)
	if err != nil {
		return err
	}
	defer db.Close()
	if joining.Password, err = c.password(p, data); err != nil {
		return err
	}
	var done *graph.Joined
	err = data.Work(p.ctx, "addPerson", func(ctx context.Context) (err error) {
		done, err = graph.AddPerson(ctx, joining)
		return err
	})
	if err != nil {
		return err
	}
	if done.MadeWorkspace {
		fmt.Fprintf(p.stdout, "The workspace %s is new.\n", done.Workspace.Name)
	}
	if done.MadeProduct {
		fmt.Fprintf(p.stdout, "The product %s is new.\n", done.Product.Key)
	}
	for _, kind := range joining.Roles {
		if kind != rights.Admin {
			fmt.Fprintf(p.stdout, "%s is %s of %s.\n", *done.Person.Email, kind, done.Product.Key)
		} else {
			fmt.Fprintf(p.stdout, "%s is %s of the workspace.\n", *done.Person.Email, kind)
		}
	}
	if done.MadeAdmin {
		fmt.Fprintf(p.stdout, "%s is ADMIN of the workspace, too, which had none.\n", *done.Person.Email)
	}
	return nil
}

// password returns what is kept of the person's password: read from standard
// input, or asked for when they have none, or "".
func (c *peopleAdd) password(p *program, data *graph.Store) (string, error) {
	var password string
	var err error
	if c.PasswordStdin {
		password, err = firstLine(p.stdin)
	} else {
		var known bool
		system := viewer.NewContext(p.ctx, viewer.System(""))
		known, err = data.Client.User.Query().
			Where(user.Email(strings.ToLower(strings.TrimSpace(c.Email))), user.PasswordNEQ("")).Exist(system)
		if known || err != nil {
			return "", err
		}
		password, err = askPassword(p)
	}
	if err != nil {
		return "", err
	}
	if err := graph.CheckPassword("password", password); err != nil {
		return "", err
	}
	return auth.NewPasswords().Hash(p.ctx, password)
}

func firstLine(r io.Reader) (string, error) {
	line, err := bufio.NewReader(io.LimitReader(r, 64<<10)).ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return "", fmt.Errorf("reading the password: %w", err)
	}
	return strings.TrimRight(line, "\r\n"), nil
}

// askPassword asks at the terminal, without showing what is typed.
func askPassword(p *program) (string, error) {
	stdin, ok := p.stdin.(*os.File)
	if !ok || !term.IsTerminal(int(stdin.Fd())) {
		return "", errors.New("there is no terminal to ask for the password at: use --password-stdin")
	}
	var typed [2]string
	for i, prompt := range []string{"Password: ", "Once more: "} {
		fmt.Fprint(p.stderr, prompt)
		text, err := term.ReadPassword(int(stdin.Fd()))
		fmt.Fprintln(p.stderr)
		if err != nil {
			return "", fmt.Errorf("reading the password: %w", err)
		}
		typed[i] = string(text)
	}
	if typed[0] != typed[1] {
		return "", errors.New("the two passwords differ")
	}
	return typed[0], nil
}

// Run makes a token and prints it: nobody can read it again.
func (c *tokenCreate) Run(p *program) error {
	lasts, err := life(c.Expires)
	if err != nil {
		return fmt.Errorf("--expires: %w", err)
	}
	script := graph.Script{Name: c.Name, Email: c.For, ReadOnly: c.ReadOnly,
		Requests: &c.Requests, Cost: &c.Cost, ExpiresAt: p.now().Add(lasts)}
	for _, name := range c.Decision {
		decision := rights.Decision(strings.ToUpper(strings.TrimSpace(name)))
		if !slices.Contains(decision.Values(), string(decision)) {
			return fmt.Errorf("--decision: %q is none of %s", name, strings.Join(decision.Values(), ", "))
		}
		script.Decisions = append(script.Decisions, decision)
	}
	if c.Role != "" {
		if script.Role, err = parseRole(c.Role); err != nil {
			return err
		}
	}
	db, data, err := c.ready(p)
	if err != nil {
		return err
	}
	defer db.Close()
	secret, kept := auth.NewSecret(auth.ScriptPrefix)
	script.Secret = kept
	err = data.Work(p.ctx, "createToken", func(ctx context.Context) error {
		_, err := graph.CreateToken(ctx, script, c.Product)
		return err
	})
	if err != nil {
		return err
	}
	// To stdout the token and nothing else, for TOKEN=$(throughline token create …).
	fmt.Fprintf(p.stderr, "It works until %s and is shown this once.\n", script.ExpiresAt.Format("2 January 2006, 15:04"))
	fmt.Fprintln(p.stdout, secret)
	return nil
}

func parseRole(name string) (rights.RoleKind, error) {
	kind := rights.RoleKind(strings.ToUpper(strings.TrimSpace(name)))
	if !slices.Contains(rights.Roles, kind) {
		return "", fmt.Errorf("--role: %q is none of PM, PO, DEVELOPER, VIEWER, ADMIN", name)
	}
	return kind, nil
}
