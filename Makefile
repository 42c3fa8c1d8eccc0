# The cache holds what the checks install: virtual environments, published packages, built crates.
export DAGGER_CODEGEN_CACHE ?= $(CURDIR)/.cache
GOTESTSUM = gotest.tools/gotestsum@v1.13.0

# Go, cargo and npm keep what they load under HOME; where there is none, the cache is their home.
ifeq ($(HOME),)
export HOME := $(DAGGER_CODEGEN_CACHE)/home
endif
# Where cargo is rustup's, it looks for its toolchains under HOME, which may not be the one that it was installed under.
RUSTUP := $(abspath $(dir $(shell command -v cargo))../../.rustup)
ifneq ($(wildcard $(RUSTUP)),)
export RUSTUP_HOME ?= $(RUSTUP)
endif

# A line for each package as it ends, what failed once more at the end, and a last line with the result.
TEST = go run $(GOTESTSUM) --format standard-quiet --hide-summary skipped \
  --jsonfile "$$(mktemp)" --post-run-command '"$(CURDIR)/.ci/result"' --

.PHONY: build test unit setup lint update conformance-full bench e2e snapshot clean

# Without cgo it starts a millisecond earlier; without debugging tables it is a third smaller.
BINARY ?= bin/dagger-codegen
build:
	CGO_ENABLED=0 go build -trimpath -buildvcs=auto -ldflags "-s -w" -o $(BINARY) ./cmd/dagger-codegen

# Everything: linters, unit tests, golden files, and the generated SDKs compiled and run in their languages.
test: setup lint
	$(TEST) -timeout 60m ./...

# The tests that need Go alone; those that need more skip with a message.
unit:
	$(TEST) ./...

setup:
	@for script in conformance/*/setup.sh; do echo "$$script"; bash "$$script" || exit 1; done

# Tools that are built once, then every check of conformance/lint/run.sh.
lint:
	@bash conformance/lint/setup.sh
	@bash conformance/lint/run.sh

# Every published runtime that the tests know, where "make test" runs one an era.
conformance-full: setup
	DAGGER_CODEGEN_FULL=1 DAGGER_CODEGEN_CI=1 $(TEST) -count=1 -timeout 240m ./conformance/...

# Rewrites the golden files.
update:
	DAGGER_CODEGEN_UPDATE=1 go test ./...

# The calls and programs of conformance/e2e against a real engine: the session that this runs in, or a dagger CLI.
# Where there is neither, they say so.
e2e:
	DAGGER_CODEGEN_E2E=1 go test -count=1 -timeout 60m -v ./conformance/e2e

# Measures the program and the generated code; prints the tables of docs/performance.md, and puts them into it with
# ARGS="-update docs/performance.md".
bench:
	go run ./bench $(ARGS)

# Everything that a release has, without publishing it, in dist/; RELEASING.md has the rest.
snapshot:
	@bash conformance/lint/setup.sh goreleaser cyclonedx-gomod
	PATH="$$DAGGER_CODEGEN_CACHE/tools/bin:$$PATH" goreleaser release --snapshot --clean --skip=docker
	go run ./packaging dist

clean:
	rm -rf bin dist
