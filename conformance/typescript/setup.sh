#!/usr/bin/env bash
# Fills $DAGGER_CODEGEN_CACHE/typescript (default: .cache/typescript in the repository's root) with what the tests of
# the TypeScript backend need: the published runtime and the compiler. Needs Node.js; without it the backend, which
# is an example and no part of the program, is left out. What is there already is kept.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${DAGGER_CODEGEN_CACHE:-$here/../../.cache}/typescript
if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    echo "typescript: no Node.js; the example backend is not tested" >&2
    exit 0
fi
mkdir -p "$cache"
cache=$(cd "$cache" && pwd)
if ! cmp -s "$here/package.json" "$cache/installed.json"; then
    cp "$here/package.json" "$cache/package.json"
    (cd "$cache" && npm install --silent --no-audit --no-fund --no-package-lock --ignore-scripts)
    cp "$here/package.json" "$cache/installed.json"
fi
echo "typescript: ready in $cache"
