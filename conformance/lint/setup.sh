#!/usr/bin/env bash
# Puts the tools of make lint into $DAGGER_CODEGEN_CACHE/tools (default: .cache/tools in the repository's root): the Go
# programs of tools.txt that are named, those of lint if none is, and the spelling check. What is there already is kept.
#
#	setup.sh [NAME...]
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
mkdir -p "${DAGGER_CODEGEN_CACHE:=$here/../../.cache}/tools/bin"
tools=$(cd "$DAGGER_CODEGEN_CACHE/tools" && pwd)

if [ $# -eq 0 ]; then
    set -- golangci-lint govulncheck actionlint
    # The spelling check is a Python package with a binary in it.
    if ! command -v python3 >/dev/null; then
        echo "lint: no Python; spelling will not be checked" >&2
    elif ! cmp -s "$here/requirements.txt" "$tools/typos/requirements.txt"; then
        python3 -m venv --clear "$tools/typos"
        "$tools/typos/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
        cp "$here/requirements.txt" "$tools/typos/requirements.txt"
    fi
fi

for name in "$@"; do
    package=$(sed -n "s/^$name //p" "$here/tools.txt")
    if [ -z "$package" ]; then
        echo "setup.sh: conformance/lint/tools.txt has no $name" >&2
        exit 1
    fi
    installed=$tools/bin/$name.version
    if [ "$(cat "$installed" 2>/dev/null)" != "$package" ]; then
        echo "building $package, once"
        GOBIN=$tools/bin GOFLAGS=-trimpath GOWORK=off GOTOOLCHAIN=local go install -ldflags '-s -w' "$package"
        echo "$package" >"$installed"
    fi
done
echo "tools: $* ready in $tools/bin"
