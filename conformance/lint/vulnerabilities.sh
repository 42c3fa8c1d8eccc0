#!/usr/bin/env bash
# Fails if the code of some packages reaches a known vulnerability. Their database is a service on the network. Where it
# can't be reached, a copy is made from the Go module golang.org/x/vulndb; where no module proxy can be reached either,
# the check says so and passes.
#
# What is found in Go's standard library is mended by another release of Go, not by a change here: it is told, and passes.
# DAGGER_CODEGEN_VULNERABILITIES=required, as in the project's own CI, fails for all of these. DAGGER_CODEGEN_VULNDB is
# the URL of another database, a mirror or a file.
#
#	vulnerabilities.sh PACKAGES
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
tools=$(cd "${DAGGER_CODEGEN_CACHE:-.cache}/tools" && pwd) || exit 1
output=

# scan DATABASE PACKAGES: the service's where DATABASE is empty. It sets output. To pass takes an exit status of 0 and the
# words: a crash of govulncheck may have the one.
scan() {
    local database=$1
    shift
    output=$("$tools/bin/govulncheck" ${database:+-db "$database"} "$@" 2>&1) &&
        [[ $output == *"No vulnerabilities found."* || $output == *"Your code is affected by 0 vulnerabilities."* ]]
}

# copy prints the folder of a copy of the database: the module's newest version that can be had.
copy() {
    local module folder
    module=$(cd "$tools" && GOWORK=off GOFLAGS=-mod=mod go mod download -json golang.org/x/vulndb@latest 2>/dev/null |
        sed -n 's/^\t"Dir": "\(.*\)",\{0,1\}$/\1/p')
    [ -n "$module" ] || return 1
    folder=$tools/vulndb/${module##*@}
    if [ ! -e "$folder/complete" ]; then
        rm -rf "$tools/vulndb"
        go run ./conformance/lint/vulndb "$module" "$folder" >&2 && touch "$folder/complete" || return 1
    fi
    printf '%s\n' "$folder"
}

unreachable="fetching vulnerabilities: "
required() { [ "${DAGGER_CODEGEN_VULNERABILITIES:-}" = required ]; }

scan "${DAGGER_CODEGEN_VULNDB:-}" "$@" && exit 0
if [[ $output == *"$unreachable"* ]]; then
    problem=${output##*"$unreachable"}
    if ! folder=$(copy); then
        echo "lint: vulnerabilities are not checked: neither their database ($problem) nor the module golang.org/x/vulndb can be reached" >&2
        ! required
        exit
    fi
    echo "lint: the database of vulnerabilities can't be reached; using golang.org/x/vulndb ${folder##*/}" >&2
    scan "file://$folder" "$@" && exit 0
fi

if ! required && [[ $output == *"Standard library"* && $output != *"Module: "* ]]; then
    echo "lint: vulnerabilities in the standard library of $(go env GOVERSION): $(
        grep -o 'Fixed in: [^ ]*@go[0-9.]*' <<<"$output" | sed 's/.*@//' | sort --unique --version-sort | tail -n 1
    ) is the first release that has none of them" >&2
    exit 0
fi
printf '%s\n' "$output"
exit 1
