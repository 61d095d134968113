// Package client speaks to a server's API as a script does. What it asks is in
// operations.graphql; its types are generated from that and the schema.
package client

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/Khan/genqlient/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"throughline/server/redirect"
)

//go:generate go tool genqlient

// patience is how long an answer may take: more than the server gives itself.
const patience = 30 * time.Second

const path = "/graphql" // of the API

// Client asks one server with one token, which goes nowhere else: no redirect is
// followed.
type Client struct {
	at    string // of the API
	token string
	http  *http.Client
}

var _ graphql.Client = &Client{}

// New returns a client of the server at an address such as
// https://throughline.example.
func New(server, token string) (*Client, error) {
	u, err := url.Parse(server)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return nil, fmt.Errorf("%q is not an address such as https://throughline.example", server)
	}
	return &Client{u.JoinPath(path).String(), token, &http.Client{Timeout: patience, CheckRedirect: redirect.Never}}, nil
}

// MakeRequest implements graphql.Client. An error of the API is a Refusal.
func (c *Client) MakeRequest(ctx context.Context, request *graphql.Request, response *graphql.Response) error {
	answer, err := c.send(ctx, request)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(answer, response); err != nil {
		return fmt.Errorf("the answer is no GraphQL: %w", err)
	}
	if len(response.Errors) > 0 {
		return Refusal(response.Errors)
	}
	return nil
}

// Ask asks for what is written, and returns the answer as it came. An error of
// the API is a Refusal, beside the answer.
func (c *Client) Ask(ctx context.Context, query, operation string, variables map[string]any) (json.RawMessage, error) {
	answer, err := c.send(ctx, map[string]any{"query": query, "operationName": operation, "variables": variables})
	if err != nil {
		return nil, err
	}
	var told struct{ Errors gqlerror.List }
	if err := json.Unmarshal(answer, &told); err != nil {
		return nil, fmt.Errorf("the answer is no GraphQL: %w", err)
	}
	if len(told.Errors) > 0 {
		return answer, Refusal(told.Errors)
	}
	return answer, nil
}

func (c *Client) send(ctx context.Context, asked any) ([]byte, error) {
	body, err := json.Marshal(asked)
	if err != nil {
		return nil, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, c.at, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	if c.token != "" {
		request.Header.Set("Authorization", "Bearer "+c.token)
	}
	response, err := c.http.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	if to, is := redirect.Target(response, path); is {
		return nil, fmt.Errorf("%s points to %s (%s), where the token does not go by itself. If that is your server, ask it there", c.at, to, response.Status)
	}
	answer, err := io.ReadAll(response.Body)
	if err == nil && !strings.Contains(response.Header.Get("Content-Type"), "json") {
		err = fmt.Errorf("%s answers %s, and no GraphQL", c.at, response.Status)
	}
	return answer, err
}

// Refusal is what the API answered instead: each of its errors, with the field
// it is about and the code.
type Refusal gqlerror.List

// Error implements error.
func (r Refusal) Error() string {
	var all []error
	for _, one := range r {
		said := one.Message
		if field, is := one.Extensions["field"].(string); is {
			said = field + ": " + said
		}
		if code, is := one.Extensions["code"].(string); is {
			said += " (" + code + ")"
		}
		all = append(all, errors.New(said))
	}
	return errors.Join(all...).Error()
}
