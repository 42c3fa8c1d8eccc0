#!/usr/bin/env bash
# Prints what CHANGELOG.md says of a version, for the notes of its release. A version without a section is an error.
#
#	notes.sh v1.2.3
set -euo pipefail
version=${1#v}
notes=$(awk -v heading="## [$version]" '
    index($0, "## [") == 1 { inside = index($0, heading) == 1; next }
    /^\[[^]]*\]: / { next }
    inside { print }
' CHANGELOG.md)
if [ -z "${notes//[[:space:]]/}" ]; then
    echo "notes.sh: CHANGELOG.md has no section [$version]" >&2
    exit 1
fi
printf '%s\n' "$notes"
