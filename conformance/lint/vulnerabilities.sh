#!/usr/bin/env bash
# Fails if the code of some packages reaches a known vulnerability. Their database is a service on the network: where it
# can't be reached, the check says so and passes; with DAGGER_CODEGEN_VULNERABILITIES=required, as in the project's own
# CI, it fails. DAGGER_CODEGEN_VULNDB is the URL of another database, a mirror or a file.
#
#	vulnerabilities.sh PACKAGES
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
status=0
output=$("${DAGGER_CODEGEN_CACHE:-.cache}/tools/bin/govulncheck" \
    ${DAGGER_CODEGEN_VULNDB:+-db "$DAGGER_CODEGEN_VULNDB"} "$@" 2>&1) || status=$?
[ $status -ne 0 ] || exit 0

unreachable="fetching vulnerabilities: "
if [[ $output != *"$unreachable"* ]]; then
    printf '%s\n' "$output"
    exit 1
fi
echo "lint: vulnerabilities are not checked: their database can't be reached (${output##*"$unreachable"})" >&2
[ "${DAGGER_CODEGEN_VULNERABILITIES:-}" != required ]
