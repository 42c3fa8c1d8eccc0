"""Import modules of dagger.client by their names and print the names of those that can be used."""

import importlib
import json
import sys

imported = []
for name in json.load(sys.stdin):
    module = importlib.import_module(f"dagger.client.{name}")
    for exported in module.__all__:
        getattr(module, exported)
    imported.append(name)
json.dump(imported, sys.stdout)
