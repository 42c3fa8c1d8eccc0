#!/usr/bin/env bash
# Makes docs/site.png: the site of the built-in engine, as a browser shows it. With an argument, writes there instead.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$here/../..
cache=${DAGGER_CODEGEN_CACHE:-$root/.cache}/site
to=${1:-$root/docs/site.png}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$root" && go run ./cmd/dagger-codegen docs --engine embedded -q -o "$work/site")
node "$here/testdata/picture.mjs" "$cache" "$work/site" "$to"
