"""Count the calls that running the generated file takes, which is what an import costs."""

import importlib.util
import pathlib
import sys

import dagger  # noqa: F401
from dagger.client import gen

spec = importlib.util.spec_from_file_location("dagger.client.counted", gen.__file__)
module = importlib.util.module_from_spec(spec)
sys.modules[spec.name] = module
code = compile(pathlib.Path(gen.__file__).read_text(), gen.__file__, "exec")
calls = 0


def count(frame, event, arg):
    global calls
    calls += event in ("call", "c_call")


sys.setprofile(count)
exec(code, vars(module))
sys.setprofile(None)
print(calls)
