#!/usr/bin/env bash
# What make lint checks. Every check runs, whatever those before it found; the last lines name the ones that failed.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
tools=$(cd "${DAGGER_CODEGEN_CACHE:-.cache}/tools" && pwd) || exit 1
failed=()

check() {
    local what=$1
    shift
    "$@" || failed+=("$what")
}

# missing says that a check can't be made here: in CI that is a failure.
missing() {
    echo "lint: $1 is not checked: $2" >&2
    [ "${DAGGER_CODEGEN_CI:-}" != 1 ]
}

go_code() {
    GOLANGCI_LINT_CACHE=$tools/golangci-lint "$tools/bin/golangci-lint" run --allow-parallel-runners ./...
}

# What the other systems compile, too.
systems() {
    local os status=0
    for os in darwin windows; do
        GOOS=$os go vet ./... || status=1
    done
    return $status
}

modules() {
    go mod tidy -diff && go mod verify >/dev/null
}

spelling() {
    if [ ! -x "$tools/typos/bin/typos" ]; then
        missing spelling "there is no Python to install typos with"
        return
    fi
    # A link is where it leads to.
    git ls-files --stage | sed -n '/^120000/!s/^[^\t]*\t//p' | "$tools/typos/bin/typos" --force-exclude --format brief --file-list -
}

links() {
    go test -count=1 -skip TestVulnerabilities ./conformance/lint
}

workflows() {
    "$tools/bin/actionlint" -shellcheck= -pyflakes=
}

check modules modules
check Go go_code
check systems systems
check vulnerabilities bash conformance/lint/vulnerabilities.sh ./...
check spelling spelling
check links links
check workflows workflows

if [ ${#failed[@]} -gt 0 ]; then
    echo "lint: failed: ${failed[*]}" >&2
    exit 1
fi
