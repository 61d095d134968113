package graph

//go:generate go run generate_gen.go
