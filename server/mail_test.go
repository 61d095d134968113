package main

import (
	"regexp"
	"strings"
	"testing"

	"throughline/server/mail/mailtest"
)

const inviting = `mutation($email: String!, $key: String) { inviteUser(input: {email: $email, name: "Ben", roles: [{kind: ADMIN}], idempotencyKey: $key}) {
	mailed invitationPath userEdge { node { id } } } }`

// linkIn finds the link in a letter, whose lines are broken with =.
func linkIn(data string) string {
	return regexp.MustCompile(`http://\S+/invitation/[\w-]+`).FindString(strings.ReplaceAll(data, "=\r\n", ""))
}

func TestAnInvitationIsMailed(t *testing.T) {
	post := mailtest.Start(t, mailtest.Plain)
	s, ada, _ := founded(t, "--smtp=smtp://"+post.Address, "--smtp-from=Throughline <throughline@example.com>")
	of := map[string]any{"email": "ben@example.com", "key": "k"}
	r := ada.does(inviting, of)
	path := r.text("inviteUser.invitationPath")
	if r.at("inviteUser.mailed") != true || len(post.Received()) != 1 {
		t.Fatalf("answers %s, and %d letters came", r.body, len(post.Received()))
	}
	letter := post.Received()[0]
	if link := linkIn(letter.Data); letter.To != "ben@example.com" || link != s.url+path || !strings.Contains(letter.Data, "Subject: Ada invites you to Harbor Market") {
		t.Errorf("to %s, with %q: %s", letter.To, link, letter.Data)
	}
	if again := ada.does(inviting, of); again.at("inviteUser.mailed") != nil || len(post.Received()) != 1 {
		t.Errorf("the same key answers %s, and %d letters came", again.body, len(post.Received()))
	}
	ben := s.browser(t)
	ben.bearer = ben.does(`mutation($t: String!) { acceptInvitation(input: {token: $t, password: "correct horse"}) { accessToken } }`,
		map[string]any{"t": path[strings.LastIndex(path, "/")+1:]}).text("acceptInvitation.accessToken")

	linked := ada.does(`mutation($u: ID!) { createSignInLink(input: {userId: $u}) { mailed path } }`, map[string]any{"u": r.at("inviteUser.userEdge.node.id")})
	if linked.at("createSignInLink.mailed") != true || len(post.Received()) != 2 || linkIn(post.Received()[1].Data) != s.url+linked.text("createSignInLink.path") {
		t.Errorf("answers %s: %v", linked.body, post.Received())
	}

	// Refused, and so nothing to write about.
	ada.refused("INVALID", inviting, map[string]any{"email": "ben@example.com"})
	several := ada.does(`mutation { a: inviteUser(input: {email: "c@example.com", roles: []}) { mailed } b: inviteUser(input: {email: "d@example.com", roles: []}) { mailed invitationPath } }`, nil)
	if several.at("a.mailed") != nil || len(post.Received()) != 2 {
		t.Errorf("several at once answer %s, and %d letters came", several.body, len(post.Received()))
	}
}

func TestAnInvitationStandsWithoutItsMail(t *testing.T) {
	post := mailtest.Start(t, mailtest.Plain)
	s, ada, _ := founded(t, "--smtp=smtp://"+post.Address, "--smtp-from=throughline@example.com")
	post.Stop()
	r := ada.does(inviting, map[string]any{"email": "ben@example.com"})
	if r.at("inviteUser.mailed") != false || !strings.Contains(s.stderr.String()+s.stdout.String(), "does not answer") {
		t.Errorf("answers %s", r.body)
	}
	path := r.text("inviteUser.invitationPath")
	s.browser(t).does(`mutation($t: String!) { acceptInvitation(input: {token: $t, password: "correct horse"}) { viewer { name } } }`,
		map[string]any{"t": path[strings.LastIndex(path, "/")+1:]})

	without, eve, _ := founded(t)
	if r := eve.does(inviting, map[string]any{"email": "ben@example.com"}); r.at("inviteUser.mailed") != nil {
		t.Errorf("%s without a mail server answers %s", without.url, r.body)
	}
}

func TestMailSettingsAreChecked(t *testing.T) {
	for says, args := range map[string][]string{
		"--smtp needs --smtp-from": {"--smtp=smtp://localhost"},
		"--smtp: this is not":      {"--smtp=lea:topsecret@localhost", "--smtp-from=a@example.com"},
		"is not a sender":          {"--smtp=smtp://localhost", "--smtp-from=Throughline"},
	} {
		code, _, stderr := throughline(t, nil, "", append([]string{"serve", "--addr=localhost:0", "--data=" + t.TempDir()}, args...)...)
		if code == 0 || !strings.Contains(stderr, says) || strings.Contains(stderr, "topsecret") {
			t.Errorf("%v ends with %d: %s", args, code, stderr)
		}
	}
}
