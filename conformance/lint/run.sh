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
    GOLANGCI_LINT_CACHE=$tools/golangci-lint "$tools/bin/golangci-lint" run ./...
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

# Known vulnerabilities that the code reaches. Their database is a service on the network: where it can't be reached,
# the check says so. With DAGGER_CODEGEN_VULNERABILITIES=required, as in the project's own CI, it fails instead.
vulnerabilities() {
    local output status=0
    output=$("$tools/bin/govulncheck" ${DAGGER_CODEGEN_VULNDB:+-db "$DAGGER_CODEGEN_VULNDB"} ./... 2>&1) || status=$?
    case $status,$output in
    0,*) ;;
    1,*"fetching vulnerabilities: "*)
        echo "lint: vulnerabilities are not checked: their database can't be reached (${output##*fetching vulnerabilities: })" >&2
        [ "${DAGGER_CODEGEN_VULNERABILITIES:-}" != required ]
        ;;
    *)
        printf '%s\n' "$output"
        return 1
        ;;
    esac
}

spelling() {
    if [ ! -x "$tools/typos/bin/typos" ]; then
        missing spelling "there is no Python to install typos with"
        return
    fi
    git ls-files | "$tools/typos/bin/typos" --force-exclude --format brief --file-list -
}

links() {
    go test -count=1 ./conformance/lint
}

workflows() {
    "$tools/bin/actionlint" -shellcheck= -pyflakes=
}

check modules modules
check Go go_code
check systems systems
check vulnerabilities vulnerabilities
check spelling spelling
check links links
check workflows workflows

if [ ${#failed[@]} -gt 0 ]; then
    echo "lint: failed: ${failed[*]}" >&2
    exit 1
fi
