package main

import (
	"cmp"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"throughline/ent/rights"
	"throughline/graph"
	"throughline/server/oidc"
)

// signInBy is another service that signs people in.
type signInBy struct {
	Issuer       string   `placeholder:"URL" help:"An OpenID provider that signs people in, too: https://login.example.com. [default: none]"`
	ClientID     string   `name:"client-id" placeholder:"ID" help:"What it knows this server as."`
	ClientSecret string   `placeholder:"SECRET" help:"What proves it. The environment or a file keeps it out of process lists."`
	SecretFile   string   `name:"client-secret-file" placeholder:"FILE" type:"existingfile" help:"The file the secret is in."`
	Name         string   `placeholder:"NAME" help:"What the page to sign in calls it. [default: its host]"`
	Scopes       []string `default:"openid,email,profile" placeholder:"SCOPE" help:"What it is asked for. [default: ${default}]"`
	RolesClaim   string   `placeholder:"CLAIM" help:"The claim that lists the groups of a person: groups, or realm_access.roles. [default: none]"`
	Roles        []string `placeholder:"GROUP=ROLE" help:"Roles that a group brings, and that go with it: shop-pm=PM:PAY or it=ADMIN. Whoever has one comes in without an invitation."`
}

// provider returns the provider of the settings, nil where there is none. site is
// where people reach the app.
func (c *signInBy) provider(site *url.URL) (*oidc.Provider, error) {
	if c.Issuer == "" {
		return nil, nil
	}
	secret, err := secretIn(c.SecretFile)
	if err != nil {
		return nil, fmt.Errorf("--oidc-client-secret-file: %w", err)
	}
	p := &oidc.Provider{Settings: oidc.Settings{
		Issuer: c.Issuer, ClientID: c.ClientID, ClientSecret: cmp.Or(c.ClientSecret, secret),
		Scopes: c.Scopes, Claim: c.RolesClaim, Roles: map[string][]graph.RoleAt{}, Site: site,
	}}
	for _, text := range c.Roles {
		group, at, err := parseGroup(text)
		if err != nil {
			return nil, fmt.Errorf("--oidc-roles: %w", err)
		}
		p.Roles[group] = append(p.Roles[group], at)
	}
	if err := p.Check(); err != nil {
		return nil, fmt.Errorf("--oidc-issuer: %w", err)
	}
	return p, nil
}

// named is what people know the provider as.
func (c *signInBy) named() string {
	u, err := url.Parse(c.Issuer)
	if err != nil {
		return c.Name
	}
	return cmp.Or(c.Name, u.Hostname())
}

// parseGroup reads shop-pm=PM:PAY. The name of a group may hold what parts the
// others.
func parseGroup(text string) (group string, at graph.RoleAt, err error) {
	i := strings.LastIndex(text, "=")
	if i < 1 {
		return "", at, fmt.Errorf("%q is not a group and its role, such as shop-pm=PM:PAY", text)
	}
	kind, key, _ := strings.Cut(text[i+1:], ":")
	if at.Kind, err = parseRole(kind); err != nil {
		return "", at, errors.New(strings.TrimPrefix(err.Error(), "--role: "))
	}
	at.Product = strings.ToUpper(strings.TrimSpace(key))
	if (at.Kind == rights.Admin) != (at.Product == "") {
		return "", at, fmt.Errorf("%q: ADMIN is of the workspace; every other role is in a product", text)
	}
	return text[:i], at, nil
}
