#!/usr/bin/env bash
# Fills $DAGGER_CODEGEN_CACHE/changes (default: .cache/changes in the repository's root) with what these tests need: the
# program that lists the declarations of Rust files, and griffe, which compares Python modules. Needs cargo and Python. What
# is there already is kept.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${DAGGER_CODEGEN_CACHE:-$here/../../.cache}/changes
mkdir -p "$cache"
cache=$(cd "$cache" && pwd)

if ! command -v cargo >/dev/null; then
    echo "setup.sh: cargo is not installed; the tests of changes in Rust need it" >&2
    exit 1
fi
CARGO_TARGET_DIR=$cache/target cargo build --quiet --release --locked --manifest-path "$here/testdata/listing/Cargo.toml"
if ! "$cache/venv/bin/python" -c 'import griffe' 2>/dev/null; then
    python3 -m venv --clear "$cache/venv"
    "$cache/venv/bin/pip" install --quiet --disable-pip-version-check griffe==2.4.1
fi
echo "changes: ready in $cache"
