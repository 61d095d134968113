// Package frontend carries the built app inside the binary.
package frontend

import "embed"

// Dist is what `npm run build` leaves: index.html, and hashed files under
// assets with a .br and a .gz beside each text file. On a fresh clone it holds
// nothing but .gitkeep.
//
//go:embed all:dist
var Dist embed.FS
