// Command throughline serves a product's goals, backlog and sprints: an API
// and its app in one binary.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"syscall"
	"time"
	_ "time/tzdata" // a product's days are of its zone, also where no zones are installed
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	// A second signal is not for us any more: it ends the process at once.
	context.AfterFunc(ctx, stop)
	os.Exit(run(ctx, os.Args[1:], os.Getenv, os.Stdin, os.Stdout, os.Stderr))
}

// run is the whole program. It returns when ctx ends or the command is done:
// 0 for done, 1 for failed, 2 for a command line that was not understood.
func run(ctx context.Context, args []string, getenv func(string) string, stdin io.Reader, stdout, stderr io.Writer) int {
	p := &program{ctx: ctx, getenv: getenv, stdin: stdin, stdout: stdout, stderr: stderr, now: time.Now}
	command, err := parse(p, args)
	var usage *usageError
	switch {
	case errors.Is(err, errHelp):
		return 0
	case errors.As(err, &usage):
		fmt.Fprintf(stderr, "throughline: %v\nSee: throughline %s--help\n", usage, usage.command)
		return 2
	}
	if err := command(); err != nil {
		fmt.Fprintf(stderr, "throughline: %v\n", err)
		return 1
	}
	return 0
}

// program is what a command may use of the process it runs in.
type program struct {
	ctx            context.Context
	getenv         func(string) string
	stdin          io.Reader
	stdout, stderr io.Writer
	now            func() time.Time
}

// logger returns a log of the form given, to stderr: stdout is for answers.
func (p *program) logger(form string) *slog.Logger {
	if form == "json" {
		return slog.New(slog.NewJSONHandler(p.stderr, nil))
	}
	return slog.New(slog.NewTextHandler(p.stderr, nil))
}
