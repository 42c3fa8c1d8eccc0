"""Tell what a program sees of a generated file's methods while it uses them.

Each observation is a name and a value; what they are for an official file, they must
be for a generated one. No request leaves the program.
"""

import copy
import inspect
import json
import os
import pickle
import re
import sys
import threading
import traceback
import typing
import warnings
from unittest import mock

import anyio
import dagger
from dagger.client import gen
from dagger.client._core import Context

warnings.simplefilter("ignore")
Container, Directory, File = dagger.Container, dagger.Directory, dagger.File
seen: dict[str, object] = {}


def observe(function):
    """Record what a function returns, or how it fails."""
    try:
        value = function()
    except Exception as e:  # noqa: BLE001
        value = f"{type(e).__name__}: {e}"
    name = function.__name__
    seen[name] = [repr(x) for x in value] if isinstance(value, tuple) else repr(value)
    return function


def box():
    return dagger.dag.container()


def answer(value):
    """Have requests answered with a value."""

    async def execute(self, return_type=None):
        return value

    return mock.patch.object(Context, "execute", execute)


def wait(coroutine_function, *args):
    return anyio.run(coroutine_function, *args)


@observe
def a_method_is_itself_after_its_calls():
    c, before = box(), Container.with_workdir
    bound = c.with_workdir
    c.with_workdir("/a")
    c.with_workdir("/b")
    return (
        before is Container.with_workdir,
        vars(Container)["with_workdir"] is before,
        bound == c.with_workdir,
        hash(before) == hash(Container.with_workdir),
        {before: 1}[Container.with_workdir],
    )


@observe
def an_awaited_method_is_itself_after_its_calls():
    before = Container.stdout
    with answer("text"):
        first = wait(box().stdout)
    return before is Container.stdout, first


@observe
def a_saved_method_pickles():
    saved = Container.with_user
    early = pickle.loads(pickle.dumps(saved)) is saved
    box().with_user("me")
    late = pickle.loads(pickle.dumps(saved)) is Container.with_user
    return early, late, copy.deepcopy(saved) is saved


@observe
def a_patch_that_is_active_at_the_first_call_ends():
    with mock.patch.object(gen, "Arg", side_effect=RuntimeError("patched")) as arg:
        try:
            box().with_label("a", "b")
        except RuntimeError as e:
            during = str(e)
    box().with_label("a", "b")
    return during, arg.call_count


@observe
def a_patch_after_the_first_call_has_effect():
    box().with_entrypoint(["a"])
    with mock.patch.object(gen, "Arg", side_effect=RuntimeError("patched")):
        try:
            box().with_entrypoint(["b"])
        except RuntimeError as e:
            return str(e)


@observe
def a_patched_class_is_made_while_it_is_patched():
    types = []
    for _ in range(2):
        with mock.patch.object(gen, "Directory") as patched:
            try:
                types.append(dagger.dag.directory() is patched.return_value)
            except Exception as e:  # noqa: BLE001
                types.append(type(e).__name__)
        types.append(type(dagger.dag.directory()).__name__)
    return tuple(types)


@observe
def a_global_that_is_set_has_effect():
    box().with_mounted_temp("/tmp")
    args = []
    original = gen.Arg
    gen.Arg = lambda *a, **k: args.append(a) or original(*a, **k)
    try:
        box().with_mounted_temp("/tmp")
    finally:
        gen.Arg = original
    return (len(args) > 0,)


@observe
def the_globals_are_the_modules():
    for _ in range(2):
        function = inspect.unwrap(Container.with_registry_auth)
        globals_ = function.__globals__ is vars(gen)
        closure = function.__closure__
        box()
    return globals_, closure


@observe
def a_wrapper_of_the_user_stays():
    calls, original = [], Container.with_env_variable

    def wrapper(self, *args, **kwargs):
        calls.append(args)
        return original(self, *args, **kwargs)

    Container.with_env_variable = wrapper
    try:
        box().with_env_variable("A", "1").with_env_variable("B", "2")
        stays = Container.with_env_variable is wrapper
    finally:
        Container.with_env_variable = original
    box().with_env_variable("C", "3")
    return calls, stays, Container.with_env_variable is original


@observe
def a_patched_method():
    with mock.patch.object(Container, "with_exec", autospec=True) as method:
        c = box()
        c.with_exec(["a"], stdin="x")
        try:
            c.with_exec()
        except TypeError as e:
            error = str(e)
    return method.call_count, error, type(box().with_exec(["b"])).__name__


@observe
def autospec():
    spec = mock.create_autospec(Container, instance=True)
    results = [type(spec.with_exec(["a"])).__name__, type(spec.stdout).__name__]
    for call in (
        lambda: spec.with_exec(["a"], nothing=1),
        spec.from_,
        lambda: spec.missing,
    ):
        try:
            call()
        except (AttributeError, TypeError) as e:
            results.append(str(e))
    return tuple(results)


@observe
def signatures():
    return tuple(
        f"{cls.__name__}.{name}{list(inspect.signature(function).parameters)}"
        f"{[str(p.kind) for p in inspect.signature(function).parameters.values()]}"
        f"{[p.default for p in inspect.signature(function).parameters.values()]}"
        for cls in (Container, Directory, gen.Query)
        for name, function in inspect.getmembers(cls, inspect.isfunction)
        if not name.startswith("_")
        and name != "load"  # the addition that docs/compatibility.md names
    )


@observe
def signatures_of_bound_methods():
    c = box()
    early = list(inspect.signature(c.with_directory).parameters)
    c.with_directory("/a", dagger.dag.directory())
    return early, list(inspect.signature(c.with_directory).parameters)


@observe
def type_hints():
    # An official file's have the checker's placeholders for later classes.
    def spell(hint):
        hint = getattr(hint, "__hint_name_beartype__", hint)
        text = hint if isinstance(hint, str) else getattr(hint, "__name__", repr(hint))
        return text.replace("dagger.client.gen.", "").replace("dagger.", "")

    return tuple(
        f"{name}: { {k: spell(v) for k, v in typing.get_type_hints(f).items()} }"
        for name, f in inspect.getmembers(Container, inspect.isfunction)
        if name in ("with_exec", "stdout", "from_", "exit_code", "with_user")
    )


@observe
def kinds_of_functions():
    return tuple(
        (
            name,
            inspect.iscoroutinefunction(f),
            inspect.isgeneratorfunction(f),
            f.__module__,
            f.__qualname__,
            bool(f.__doc__),
        )
        for name, f in inspect.getmembers(Container, inspect.isfunction)
        if name in ("with_exec", "stdout", "sync", "with_", "id")
    )


@observe
def sources():
    lines, _ = inspect.getsourcelines(Container.without_user)
    return lines[0], len(lines) > 1


class Mine(Container):
    """A subclass of the user's, with arguments of its own."""

    def with_workdir(self, path, **kwargs):
        return super().with_workdir(f"/mine{path}", **kwargs)

    async def stderr(self):
        return "mine: " + await super().stderr()


@observe
def super_and_subclasses():
    mine = Mine(box()._ctx)
    with answer("text"):
        stderr = wait(mine.stderr)
    again = mine.with_workdir("/a").with_user("me").with_workdir("/b")
    return isinstance(again, Container), stderr, Mine.with_user is Container.with_user


@observe
def threads_call_a_method_for_the_first_time():
    results, barrier = [], threading.Barrier(8)

    def call():
        barrier.wait()
        results.append(type(box().with_exposed_port(80)).__name__)
        try:
            box().with_exposed_port("x")
        except TypeError as e:
            results.append(str(e))

    threads = [threading.Thread(target=call) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return len(results), sorted(set(results))


@observe
def a_forked_process():
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            refused = type(box().with_annotation(3, 4)).__name__
        except TypeError as e:
            refused = str(e)
        text = f"{type(box().with_annotation('a', 'b')).__name__} {refused}"
        os.write(writer, text.encode())
        os._exit(0)
    os.close(writer)
    os.waitpid(child, 0)
    with os.fdopen(reader) as answered:
        child_saw = answered.read()
    return child_saw, type(box().with_annotation("a", "b")).__name__


@observe
def lines_that_coverage_counts():
    counted = {}
    functions = {
        inspect.unwrap(f).__code__: name
        for name, f in inspect.getmembers(Container, inspect.isfunction)
        if not name.startswith("_")
    }

    def trace(frame, event, _):
        name = functions.get(frame.f_code)
        if name is None:
            return None
        if event == "line":
            counted[name] = counted.get(name, 0) + 1
        return trace

    sys.settrace(trace)
    try:
        for _ in range(2):
            box().without_user()
            box().with_rootfs(dagger.dag.directory())
            with answer(7):
                wait(box().exit_code)
    finally:
        sys.settrace(None)
    return (sorted(name for name, lines in counted.items() if lines >= 2),)


@observe
def refusals():
    results = []
    for call in (
        lambda: box().with_file("/a", 3),
        lambda: box().with_file(source=3, path="/a"),
        lambda: box().with_exec("text"),
        lambda: box().from_(),
        lambda: Container.from_(),
        lambda: box().from_("a", "b"),
        lambda: box().with_mounted_cache("/a", dagger.dag.directory()),
        lambda: box().with_(3),
        lambda: wait(box().stdout, 3),
    ):
        for _ in range(2):
            try:
                results.append(type(call()).__name__)
            except TypeError as e:
                results.append(re.sub(" at 0x[0-9a-f]+", "", str(e)))
    return tuple(results)


@observe
def a_wrong_result():
    results = []
    for _ in range(2):
        with answer(b"bytes"):
            try:
                results.append(wait(box().stdout))
            except Exception as e:  # noqa: BLE001
                results.append(f"{type(e).__name__}: {e}")
    return tuple(results)


@observe
def a_failing_method():
    with mock.patch.object(Context, "select", side_effect=KeyError("inside")):
        try:
            box().without_env_variable("A")
        except KeyError as e:
            names = [f.name for f in traceback.extract_tb(e.__traceback__)]
            return str(e), "without_env_variable" in names


@observe
def attributes_can_be_set():
    Container.without_label.mark = 1
    box().without_label("a")
    return Container.without_label.mark, Container.without_label.__name__


json.dump(seen, sys.stdout)
