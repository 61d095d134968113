package oidc

import (
	"context"
	"crypto/subtle"
	"errors"
	"fmt"
	"strings"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"throughline/graph"
)

// claims is what the provider says of a person.
type claims map[string]any

// identify trades a code for who it is of.
func (p *Provider) identify(ctx context.Context, t trip, code string) (graph.Identity, error) {
	var is graph.Identity
	found, err := p.discover()
	if err != nil {
		return is, err
	}
	ctx = oidc.ClientContext(ctx, client)
	token, err := found.oauth.Exchange(ctx, code, oauth2.VerifierOption(t.Verifier))
	if err != nil {
		return is, fmt.Errorf("trading the code: %w", err)
	}
	raw, _ := token.Extra("id_token").(string)
	id, err := found.verifier.Verify(ctx, raw)
	if err != nil {
		return is, fmt.Errorf("checking the id token: %w", err)
	}
	if subtle.ConstantTimeCompare([]byte(id.Nonce), []byte(t.Nonce)) != 1 {
		return is, errors.New("the id token is of another sign-in")
	}
	if id.Subject == "" {
		return is, errors.New("the id token does not say whose account it is")
	}
	of := claims{}
	if err := id.Claims(&of); err != nil {
		return is, fmt.Errorf("reading the id token: %w", err)
	}
	if azp, given := of["azp"]; len(id.Audience) > 1 && (!given || azp != p.ClientID) {
		return is, errors.New("the id token is for another client, too")
	}
	if err := p.complete(ctx, found, id, token, of); err != nil {
		return is, err
	}
	if of["email_verified"] == true || of["email_verified"] == "true" {
		is.Email = of.text("email")
	}
	is.Issuer, is.Subject = p.Issuer, id.Subject
	is.Name, is.Roles = of.text("name"), p.rolesOf(of)
	return is, nil
}

// complete asks for what the id token leaves out. A mail address and its being
// verified come from one place.
func (p *Provider) complete(ctx context.Context, found *found, id *oidc.IDToken, token *oauth2.Token, of claims) error {
	lacksMail := of.text("email") == ""
	if !lacksMail && (p.Claim == "" || of.at(p.Claim) != nil) || found.provider.UserInfoEndpoint() == "" {
		return nil
	}
	info, err := found.provider.UserInfo(ctx, oauth2.StaticTokenSource(token))
	if err != nil {
		return fmt.Errorf("asking who it is: %w", err)
	}
	if info.Subject != id.Subject {
		return errors.New("the provider speaks of somebody else")
	}
	more := claims{}
	if err := info.Claims(&more); err != nil {
		return fmt.Errorf("reading who it is: %w", err)
	}
	if lacksMail {
		delete(of, "email_verified")
	} else {
		delete(more, "email_verified")
	}
	for name, value := range more {
		if _, given := of[name]; !given {
			of[name] = value
		}
	}
	return nil
}

// rolesOf returns every role that the provider decides about, and whether one of
// the person's groups brings it.
func (p *Provider) rolesOf(of claims) map[graph.RoleAt]bool {
	in := map[string]bool{}
	switch groups := of.at(p.Claim).(type) {
	case string:
		in[groups] = true
	case []any:
		for _, group := range groups {
			if name, is := group.(string); is {
				in[name] = true
			}
		}
	}
	roles := map[graph.RoleAt]bool{}
	for group, brings := range p.Roles {
		for _, at := range brings {
			roles[at] = roles[at] || in[group]
		}
	}
	return roles
}

func (of claims) text(name string) string {
	text, _ := of[name].(string)
	return strings.TrimSpace(text)
}

// at returns the claim of this name or, as in realm_access.roles, one inside of
// another.
func (of claims) at(name string) any {
	if value, given := of[name]; given {
		return value
	}
	first, rest, nested := strings.Cut(name, ".")
	if inside, is := of[first].(map[string]any); nested && is {
		return claims(inside).at(rest)
	}
	return nil
}
