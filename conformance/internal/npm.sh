# Sourced by setup.sh of what needs packages of npm: npm_packages NAME WITHOUT puts those of the caller's package.json into
# $DAGGER_CODEGEN_CACHE/NAME (default: .cache/NAME in the repository's root), and leaves its path in $cache. Without Node.js it
# says what is left out, and ends the script. What is there already is kept.
npm_packages() {
    cache=${DAGGER_CODEGEN_CACHE:-$here/../../.cache}/$1
    if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
        echo "$1: no Node.js; $2" >&2
        exit 0
    fi
    mkdir -p "$cache"
    cache=$(cd "$cache" && pwd)
    if ! cmp -s "$here/package.json" "$cache/installed.json"; then
        cp "$here/package.json" "$cache/package.json"
        (cd "$cache" && npm install --silent --no-audit --no-fund --no-package-lock --ignore-scripts)
        cp "$here/package.json" "$cache/installed.json"
    fi
}
