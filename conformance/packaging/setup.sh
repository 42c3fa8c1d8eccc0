#!/usr/bin/env bash
# Puts what builds a release (goreleaser, cyclonedx-gomod) and what users install it with (uv, pre-commit) into
# $DAGGER_CODEGEN_CACHE/tools. What is there already is kept.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
mkdir -p "${DAGGER_CODEGEN_CACHE:=$here/../../.cache}/tools"
tools=$(cd "$DAGGER_CODEGEN_CACHE/tools" && pwd)
export DAGGER_CODEGEN_CACHE

bash "$here/../lint/setup.sh" goreleaser cyclonedx-gomod
if ! cmp -s "$here/requirements.txt" "$tools/installers/requirements.txt"; then
    python3 -m venv --clear "$tools/installers"
    "$tools/installers/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
    cp "$here/requirements.txt" "$tools/installers/requirements.txt"
fi
echo "packaging: ready in $tools"
