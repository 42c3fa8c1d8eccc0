#!/usr/bin/env bash
# What an archive has beside the binary: manual pages and completions, in bin/release. goreleaser runs it in the root of
# the repository, with the version and the time of the commit, so that the same commit gives the same bytes.
set -euo pipefail
version=$1
export SOURCE_DATE_EPOCH=$2
folder=bin/release
tool=$folder/with-man

rm -rf "$folder"
mkdir -p "$folder/completions"
go build -trimpath -tags man -ldflags "-X main.version=$version" -o "$tool" ./cmd/dagger-codegen
"$tool" man "$folder/man"
"$tool" completion bash >"$folder/completions/dagger-codegen.bash"
"$tool" completion zsh >"$folder/completions/_dagger-codegen"
"$tool" completion fish >"$folder/completions/dagger-codegen.fish"
"$tool" completion powershell >"$folder/completions/dagger-codegen.ps1"
rm "$tool"
