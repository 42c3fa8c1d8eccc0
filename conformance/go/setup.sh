#!/usr/bin/env bash
# Puts writable copies of the published dagger.io/dagger, one an era, into the cache, with all that they need in the
# module cache, so that the tests need no network. Running it again changes nothing.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
cache=${DAGGER_CODEGEN_CACHE:-$root/.cache}/go
export GOTOOLCHAIN=local GOFLAGS=-mod=mod GOWORK=off
mkdir -p "$cache"
for version in v0.11.9 v0.12.7 v0.14.0 v0.19.11 v0.20.8 v0.21.5 v0.21.8; do
  target=$cache/dagger@$version
  if [ -e "$target/.ready" ]; then
    # It may have been copied under another home folder, where Go keeps the dependencies.
    (cd "$target" && GOFLAGS=-mod=readonly go list -deps -test ./... >/dev/null)
    continue
  fi
  source=$(cd "$cache" && go mod download -json "dagger.io/dagger@$version" | sed -n 's/^\t"Dir": "\(.*\)",\{0,1\}$/\1/p')
  rm -rf "$target" "$target.new"
  cp -R "$source" "$target.new"
  chmod -R u+w "$target.new"
  (cd "$target.new" && GOFLAGS=-mod=readonly go build -trimpath ./... && GOFLAGS=-mod=readonly go test -trimpath -run '^$' ./... >/dev/null)
  touch "$target.new/.ready"
  mv "$target.new" "$target"
done
