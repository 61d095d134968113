package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

// release is set when the binary is built: -ldflags "-X main.release=v1.2.3".
var release string

// named returns which version this is.
func named() string {
	if release != "" {
		return release
	}
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return "development"
}

// Run prints which version this is.
func (version) Run(p *program) error {
	fmt.Fprintf(p.stdout, "throughline %s (%s, %s/%s)\n", named(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return nil
}
