#!/usr/bin/env bash
# Fills $DAGGER_CODEGEN_CACHE/python (default: .cache/python in the repository's root) with what the tests of
# generated Python need: a virtual environment with the tools and the newest published runtime, one without tools for
# each version of Python that is found, and the package of every other runtime unpacked. Needs only Python: versions are
# looked for on PATH, in pyenv, and in DAGGER_CODEGEN_PYTHONS (interpreters, with colons between). What is there already
# is kept.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${DAGGER_CODEGEN_CACHE:-$here/../../.cache}/python
mkdir -p "$cache/runtimes"
cache=$(cd "$cache" && pwd)
venv=$cache/venv

find_python() {
    local candidate
    for candidate in "${PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11 python3.10; do
        if [ -n "$candidate" ] && "$candidate" -c 'import sys, venv; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
    echo "setup.sh: no Python 3.10 or newer found; set PYTHON to one" >&2
    return 1
}

if ! cmp -s "$here/requirements.txt" "$venv/requirements.txt"; then
    python=$(find_python)
    "$python" -m venv --clear "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
    "$venv/bin/pyright" --version >/dev/null
    cp "$here/requirements.txt" "$venv/requirements.txt"
fi

# version prints the minor version of an interpreter, and nothing where it can't make virtual environments.
version() {
    "$1" -c 'import sys, venv, ensurepip; print("%d.%d" % sys.version_info[:2])' 2>/dev/null || true
}

IFS=: read -ra given <<<"${DAGGER_CODEGEN_PYTHONS:-}"
for minor in 10 11 12 13 14; do
    own=$cache/venv-3.$minor
    cmp -s "$here/requirements-versions.txt" "$own/requirements.txt" && continue
    for candidate in ${given[@]+"${given[@]}"} "python3.$minor" "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3."$minor".*/bin/python; do
        [ -n "$candidate" ] && [ "$(version "$candidate")" = "3.$minor" ] || continue
        "$candidate" -m venv --clear "$own"
        "$own/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements-versions.txt"
        cp "$here/requirements-versions.txt" "$own/requirements.txt"
        break
    done
done

grep -v '^#' "$here/runtimes.txt" | while read -r version; do
    target=$cache/runtimes/$version
    [ -d "$target/dagger" ] && continue
    unpacked=$(mktemp -d "$cache/runtimes/.unpack.XXXXXX")
    "$venv/bin/pip" download --quiet --disable-pip-version-check --no-deps --only-binary :all: \
        --dest "$unpacked" "dagger-io==$version"
    "$venv/bin/python" -m zipfile -e "$unpacked"/*.whl "$unpacked/tree"
    rm -rf "$target"
    mv "$unpacked/tree" "$target"
    rm -rf "$unpacked"
done
echo "python: ready in $cache"
