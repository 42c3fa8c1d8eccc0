#!/usr/bin/env bash
# Fills $DAGGER_CODEGEN_CACHE/typescript (default: .cache/typescript in the repository's root) with what the tests of
# the TypeScript backend need: the published runtime and the compiler. Needs Node.js; without it the backend, which
# is an example and no part of the program, is left out. What is there already is kept.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/../internal/npm.sh"
npm_packages typescript "the example backend is not tested"
echo "typescript: ready in $cache"
