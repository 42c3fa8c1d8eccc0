"""Compare modules with griffe: pairs of folders, each with a module api.py, in; what breaks, as JSON, out."""

import json
import sys

import griffe

report = []
for old, new in json.load(sys.stdin):
    before = griffe.load("api", search_paths=[old], try_relative_path=False, resolve_aliases=False)
    after = griffe.load("api", search_paths=[new], try_relative_path=False, resolve_aliases=False)
    report.append(
        [
            [breakage.obj.path.removeprefix("api."), breakage.kind.name]
            for breakage in griffe.find_breaking_changes(before, after)
        ]
    )
json.dump(report, sys.stdout)
