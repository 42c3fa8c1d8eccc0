"""Make calls through the API of the package dagger and print what became of each.

Each call is announced to the engine, so that its log tells which requests belong to
which. Calls that an older API lacks end in the same AttributeError for every file.
"""

import asyncio
import base64
import json
import os
import sys
import urllib.request

import dagger
from dagger import dag

CALLS = {}


def call(function):
    CALLS[function.__name__] = function
    return function


def announce(name):
    request = urllib.request.Request(
        f"http://127.0.0.1:{os.environ['DAGGER_SESSION_PORT']}/query",
        data=json.dumps({"query": f"{{__typename}} # call {name}"}).encode(),
        headers={
            "Content-Type": "application/json",
            "Authorization": "Basic "
            + base64.b64encode(
                f"{os.environ['DAGGER_SESSION_TOKEN']}:".encode()
            ).decode(),
        },
    )
    urllib.request.urlopen(request).read()


def container():
    return dag.container().from_("alpine")


@call
async def chain():
    return await container().with_exec(["echo"]).stdout()


@call
async def optional_arguments():
    return await container().with_exec(["echo"], stdin="x").stdout()


@call
async def optional_enum():
    made = container().with_exec(
        ["echo"], expect=dagger.ReturnType.ANY, use_entrypoint=False, stdin="x"
    )
    return await made.stdout()


@call
async def null_for_a_default():
    return await container().with_exec(["e"], stdin=None).stdout()


@call
async def text_to_escape():
    return await container().with_exec(["\"\\\n\t\u00e9\u2028'"]).stdout()


@call
async def list_default_left_out():
    return await container().as_service().endpoint()


@call
async def list_default_none():
    return await container().as_service(args=None).endpoint()


@call
async def list_default_empty():
    return await container().as_service(args=[]).endpoint()


@call
async def list_default_given():
    return await container().as_service(args=["a", "b"]).endpoint()


@call
async def list_of_objects_default():
    return await container().as_tarball().size()


@call
async def list_of_objects_given():
    return await container().as_tarball(platform_variants=[container()]).size()


@call
async def enum_alias_default():
    return await container().as_tarball(
        media_types=dagger.ImageMediaTypes.DockerMediaTypes
    ).size()


@call
async def enum_alias():
    return await container().as_tarball(
        media_types=dagger.ImageMediaTypes.DOCKER
    ).size()


@call
async def list_of_objects():
    variables = await container().env_variables()
    return [await variable.name() for variable in variables]


@call
async def sync():
    return await (await container().sync()).stdout()


@call
async def awaited():
    return await (await container()).stdout()


@call
async def enum_argument():
    mounted = container().with_mounted_cache(
        "/c", dag.cache_volume("c"), sharing=dagger.CacheSharingMode.LOCKED
    )
    return await mounted.stdout()


@call
async def input_objects():
    ports = [
        dagger.PortForward(
            backend=80, frontend=8080, protocol=dagger.NetworkProtocol.UDP
        ),
        dagger.PortForward(backend=81),
    ]
    return await container().as_service().up(ports=ports)


@call
async def object_argument():
    return await container().with_file("/f", dag.directory().file("x")).stdout()


@call
async def fork_resolves_ids_once():
    base = container().with_directory("/d", dag.directory().with_new_file("a", "b"))
    return [await base.stdout(), await base.stderr()]


@call
async def custom_scalar():
    return await dag.container(platform=dagger.Platform("linux/amd64")).platform()


@call
async def list_of_strings():
    return await container().entrypoint()


@call
async def list_of_scalars():
    return await container().platform()


@call
async def number():
    return await container().exit_code()


@call
async def nothing_returned():
    return await container().as_service().up()


@call
async def nothing_returned_at_all():
    return await container().export_image("name")


@call
async def nullable_leaf():
    return await container().env_variable("A")


@call
async def nullable_object():
    stat = await dag.directory().stat("x")
    return None if stat is None else await stat.name()


@call
async def nullable_interface():
    node = await dag.node(container())
    return None if node is None else await node.id()


@call
async def interface_result():
    return await dag.current_node().id()


@call
async def identifier():
    return await container().id()


@call
async def load_by_identifier():
    cid = await container().id()
    return await dag.load_container_from_id(cid).stdout()


@call
async def with_function():
    return await container().with_(lambda c: c.with_exec(["x"])).stdout()


@call
async def multi_word_input_fields():
    block = dagger.LLMContentBlockInput(
        kind=dagger.LLMContentBlockKind.TOOL_CALL, call_id="c", tool_name="t"
    )
    return await dag.llm().with_response([block]).history()


@call
async def secret():
    return await container().with_secret_variable("S", dag.set_secret("n", "v")).stdout()


@call
async def service_binding():
    service = container().with_exposed_port(80).as_service()
    return await container().with_service_binding("s", service).stdout()


@call
async def file_contents():
    return await dag.directory().with_new_file("f", "text").file("f").contents()


@call
async def directory_entries():
    return await dag.directory().entries()


@call
async def git():
    return await dag.git("https://example.com/r", keep_git_dir=True).branch("b").commit()


@call
async def wrong_type():
    return await container().with_exec("echo").stdout()


@call
async def wrong_optional_by_position():
    return await container().with_exec(["echo"], True).stdout()


@call
async def wrong_object():
    return await container().with_file("/f", "not a file").stdout()


def plain(value):
    if isinstance(value, list):
        return [plain(item) for item in value]
    if value is None or isinstance(value, bool | int | float):
        return value
    return str(value)


async def main():
    outcomes = []
    for name, function in CALLS.items():
        announce(name)
        outcome = {"name": name}
        try:
            outcome["value"] = plain(await function())
        except Exception as e:
            outcome["error"] = type(e).__name__
            outcome["message"] = str(e)
        outcomes.append(outcome)
    await dagger.close() if hasattr(dagger, "close") else None
    json.dump(outcomes, sys.stdout)


asyncio.run(main())
