#!/usr/bin/env bash
# Installs a release for the steps of a CI job that come after this one: action.yml runs it, and other CI can.
#
#	install.sh VERSION [SHA256-OF-CHECKSUMS]
#
# RELEASES is where releases are downloaded from, and INSTALL_DIR the folder for the binary.
set -euo pipefail

fail() {
    echo "dagger-codegen: $1" >&2
    exit 1
}

version=${1#v}
digest=${2:-}
releases=${RELEASES:-https://github.com/dagger-codegen/dagger-codegen/releases/download}
folder=${INSTALL_DIR:-${RUNNER_TEMP:-${TMPDIR:-/tmp}}/dagger-codegen-$version}

[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?$ ]] || fail "\"$1\" is not a version such as 1.2.3"
[[ $digest =~ ^([0-9a-f]{64})?$ ]] || fail "\"$digest\" is not a SHA-256 of 64 small hexadecimal digits"

case $(uname -s) in
Linux) os=linux suffix=tar.gz exe= ;;
Darwin) os=darwin suffix=tar.gz exe= ;;
MINGW* | MSYS* | CYGWIN*) os=windows suffix=zip exe=.exe ;;
*) fail "there is no release for $(uname -s); \"go install\" can build one" ;;
esac
case $(uname -m) in
x86_64 | amd64) arch=amd64 ;;
aarch64 | arm64) arch=arm64 ;;
*) fail "there is no release for $(uname -m); \"go install\" can build one" ;;
esac

sha256() {
    if command -v sha256sum >/dev/null; then
        sha256sum "$1"
    else
        shasum -a 256 "$1"
    fi | cut -d ' ' -f 1
}

download() {
    curl --fail --silent --show-error --location --retry 3 --output "$work/$1" "$releases/v$version/$1" ||
        fail "can't download $releases/v$version/$1"
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
archive=dagger-codegen_${version}_${os}_$arch.$suffix

download checksums.txt
if [ -n "$digest" ]; then
    [ "$(sha256 "$work/checksums.txt")" = "$digest" ] ||
        fail "checksums.txt of v$version has the SHA-256 $(sha256 "$work/checksums.txt"), not $digest"
fi
expected=$(awk -v name="$archive" '$2 == name { print $1 }' "$work/checksums.txt")
[ -n "$expected" ] || fail "checksums.txt of v$version doesn't have $archive"
download "$archive"
[ "$(sha256 "$work/$archive")" = "$expected" ] ||
    fail "$archive has the SHA-256 $(sha256 "$work/$archive"), but checksums.txt says $expected"

mkdir -p "$folder"
if [ $suffix = zip ]; then
    unzip -q -o "$work/$archive" dagger-codegen.exe -d "$folder"
else
    tar -xzf "$work/$archive" -C "$folder" dagger-codegen
fi
if [ -n "${GITHUB_PATH:-}" ]; then
    echo "$folder" >>"$GITHUB_PATH"
    echo "path=$folder/dagger-codegen$exe" >>"$GITHUB_OUTPUT"
fi
"$folder/dagger-codegen$exe" version
