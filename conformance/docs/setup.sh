#!/usr/bin/env bash
# Downloads what the commands in docs/environments.md download, so that its test needs no network: the Go modules and
# the crates go where go and cargo keep them. Python's packages are those of conformance/python. Running it again
# downloads nothing.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
page=$here/../../docs/environments.md
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The commands of the page that begin so.
commands() {
    grep "^$1 " "$page" || true
}

if [ -n "$(commands 'go get')" ]; then
    mkdir "$work/go"
    cd "$work/go"
    export GOTOOLCHAIN=local GOWORK=off GOFLAGS=-mod=mod
    go mod init example.com/setup 2>/dev/null
    eval "$(commands 'go get')"
    printf 'package main\n\nimport (\n\t_ "dagger.io/dagger"\n\t_ "github.com/dagger/querybuilder"\n)\n\nfunc main() {}\n' >main.go
    go mod tidy
fi

if [ -n "$(commands 'cargo add')" ] && command -v cargo >/dev/null; then
    cargo init --quiet --name setup "$work/rust"
    cd "$work/rust"
    eval "$(commands 'cargo add')"
    cargo fetch --quiet
fi
echo "docs: ready"
