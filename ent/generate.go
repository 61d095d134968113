// Package ent is the data: schemas, rights and guards by hand, the rest generated.
package ent

//go:generate go run entc.go
