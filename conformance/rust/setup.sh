#!/usr/bin/env bash
# Fills $DAGGER_CODEGEN_CACHE/rust (default: .cache/rust in the repository's root) with what the tests of generated
# Rust need: the published dagger-sdk crates unpacked, with the dependencies that their own lock files name. Needs
# only cargo. What is there already is kept. The tests build in target/ beside them, so that dependencies are built
# once.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${DAGGER_CODEGEN_CACHE:-$here/../../.cache}/rust
mkdir -p "$cache/crates"
cache=$(cd "$cache" && pwd)

if ! command -v cargo >/dev/null; then
    echo "setup.sh: cargo is not installed; the tests of generated Rust need it" >&2
    exit 1
fi

# fetch downloads a crate by means of a package that depends on it, and prints the folder of its sources.
fetch() {
    local version=$1 probe=$2
    mkdir -p "$probe/src"
    : >"$probe/src/lib.rs"
    printf '[package]\nname = "probe"\nversion = "0.0.0"\nedition = "2021"\n\n[dependencies]\ndagger-sdk = "=%s"\n' \
        "$version" >"$probe/Cargo.toml"
    cargo fetch --quiet --manifest-path "$probe/Cargo.toml" >&2
    cargo metadata --quiet --offline --format-version 1 --manifest-path "$probe/Cargo.toml" |
        grep -o "\"manifest_path\":\"[^\"]*/dagger-sdk-$version/Cargo.toml\"" | head -n 1 |
        sed -e 's/^"manifest_path":"//' -e 's|/Cargo.toml"$||'
}

grep -v '^#' "$here/crates.txt" | while read -r version; do
    target=$cache/crates/$version
    if [ -e "$target/.complete" ]; then
        # It may have been unpacked under another home folder, where cargo keeps the dependencies.
        (cd "$target" && { cargo fetch --quiet --locked --offline 2>/dev/null || cargo fetch --quiet --locked; } </dev/null)
        continue
    fi
    unpacked=$(mktemp -d "$cache/crates/.unpack.XXXXXX")
    source=$(fetch "$version" "$unpacked/probe" </dev/null)
    if [ -z "$source" ]; then
        echo "setup.sh: cargo fetched dagger-sdk $version and doesn't tell where it is" >&2
        exit 1
    fi
    cp -R "$source" "$unpacked/crate"
    chmod -R u+w "$unpacked/crate"
    # An example needs a folder and a lock that can't change: the crate's own examples are of no use here.
    rm -rf "$unpacked/crate/examples" "$unpacked/crate/tests"
    (cd "$unpacked/crate" && cargo fetch --quiet --locked </dev/null)
    touch "$unpacked/crate/.complete"
    rm -rf "$target"
    mv "$unpacked/crate" "$target"
    rm -rf "$unpacked"
done
echo "Rust: crates in $cache/crates"
