# make run and make test are all a newcomer needs: Go 1.26, Node 20 and make.

.DEFAULT_GOAL := help
.NOTPARALLEL:

# The binary is static. The tests are built the same way, so that both share
# what the compiler has done: SQLite alone takes it a minute.
export CGO_ENABLED := 0

VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null)
# What the app is built from: it is built again when one of these is newer.
APP := $(shell find frontend/src frontend/scripts frontend/public frontend/index.html frontend/*.json frontend/*.ts graph/schema \
	-type f -not -path '*/__generated__/*' 2>/dev/null)
CHROMIUM ?= $(firstword $(wildcard /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome) /usr/bin/chromium)

run: build ## build it and serve the demo at http://localhost:8080
	./throughline serve --demo

build: frontend/dist/index.html ## build the app and the binary: ./throughline
	go build -ldflags '-s -w -X main.release=$(VERSION)' -o throughline ./server

frontend/dist/index.html: frontend/node_modules/.package-lock.json $(APP)
	cd frontend && npm run --silent build
	@touch $@

frontend/node_modules/.package-lock.json: frontend/package.json frontend/package-lock.json
	cd frontend && npm ci --no-audit --no-fund
	@touch $@

test: test-go test-postgres test-app test-browser ## run every test there is

docs/recipes/typescript/node_modules/.package-lock.json: docs/recipes/typescript/package.json docs/recipes/typescript/package-lock.json
	cd docs/recipes/typescript && npm ci --no-audit --no-fund
	@touch $@

test-go: docs/recipes/typescript/node_modules/.package-lock.json ## the Go tests, on SQLite
	.ci/tools curl jq
	go test ./...

test-postgres: docs/recipes/typescript/node_modules/.package-lock.json ## the Go tests, on a PostgreSQL of their own
	.ci/postgres go test -timeout 20m ./...

# The race detector is C, and five times slower: it sees what runs at once, not
# every rule, and no demo being told.
RACES := Socket|Stream|Change|AtOnce|ManyWriters|ThatCross|OneAdmin|Beside|WholePage|OfAList

test-race: ## the Go tests of what runs at once, with the race detector
	.ci/tools gcc
	CGO_ENABLED=1 go test -race -run '$(RACES)' ./graph
	CGO_ENABLED=1 go test -race -skip Demo ./ent/store ./graph/live ./server ./server/auth

test-app: frontend/node_modules/.package-lock.json ## the app's unit tests
	cd frontend && npm run --silent relay && npm run --silent test

test-browser: build ## the browser tests, on the real binary
	.ci/tools chromium
	cd frontend && CHROMIUM=$(CHROMIUM) npm run --silent e2e

torture: ## break things on purpose and print the rows of docs/reliability.md; ONLY=Kill for some of it
	.ci/torture $(ONLY)

bench: $(if $(BENCH),,bench-app) ## measure, on SQLite and on PostgreSQL; BENCH=Board for some of it
	go test -run '^$$' -bench '$(or $(BENCH),.)' -benchmem ./graph/... ./server/...
	.ci/postgres go test -run '^$$' -bench '$(or $(BENCH),.)' -benchmem ./graph/... ./server/...

bench-app: build ## measure the app in a browser
	.ci/tools chromium
	cd frontend && CHROMIUM=$(CHROMIUM) npm run --silent bench

generate: frontend/node_modules/.package-lock.json docs/recipes/typescript/node_modules/.package-lock.json ## write again what is generated from the schemas
	go generate ./ent ./graph ./server/client
	cd frontend && npm run --silent relay
	cd docs/recipes/typescript && npm run --silent generate

lint: frontend/node_modules/.package-lock.json ## formatting, vet, lint, types
	@test -z "$$(gofmt -l ent graph server frontend/*.go frontend/bench)" || { echo 'make format: these are not formatted:'; gofmt -l ent graph server frontend/*.go frontend/bench; exit 1; }
	go vet ./...
	cd frontend && npm run --silent format:check && npm run --silent lint && npm run --silent relay && npm run --silent check

format: frontend/node_modules/.package-lock.json ## format everything
	gofmt -w ent graph server frontend/*.go frontend/bench
	cd frontend && npm run --silent format

clean: ## remove what was built; ./data stays
	rm -rf throughline frontend/node_modules docs/recipes/typescript/node_modules
	find frontend/dist -mindepth 1 -not -name .gitkeep -delete

help:
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: run build test test-go test-postgres test-race test-app test-browser torture bench bench-app generate lint format clean help
