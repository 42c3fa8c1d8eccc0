#!/usr/bin/env bash
# Fills $DAGGER_CODEGEN_CACHE/site (default: .cache/site in the repository's root) with what the tests of sites need beside
# Node.js: playwright-core, which drives a browser, and axe-core. The browser is the system's Chromium; where there is none, it
# is installed if that can be done without asking. What is there already is kept.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/../internal/npm.sh"
npm_packages site "sites are not opened in a browser"
browser() {
    command -v chromium || command -v chromium-browser || command -v google-chrome
}
if ! browser >/dev/null; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null
    else
        echo "site: no Chromium; sites are not opened in a browser (Debian's package is chromium)" >&2
        exit 0
    fi
fi
echo "site: ready in $cache, with $(browser)"
