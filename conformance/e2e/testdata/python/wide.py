"""Steps that need neither image nor network; each prints its name and what came of it, on one line."""

import asyncio
import json

import dagger
from dagger import dag


def tree():
    return (
        dag.directory()
        .with_new_file("a.txt", "tide\n", permissions=0o600)
        .with_new_file("sub/b.md", "# ebb\nflow\n")
        .with_new_directory("empty")
    )


async def directory_entries():
    return await tree().entries()


async def directory_entries_of_a_folder():
    return await tree().entries(path="sub")


async def directory_glob():
    return await tree().glob("**/*.md")


async def directory_without_file():
    return await tree().without_file("a.txt").entries()


async def directory_filtered():
    return await dag.directory().with_directory("to", tree(), include=["*.txt"], exclude=["sub"]).entries(path="to")


async def directory_diff():
    return await tree().diff(tree().with_new_file("new.txt", "n")).entries()


async def directory_sync():
    return await (await tree().sync()).entries()


async def directory_name():
    return await tree().directory("sub").name()


async def directory_exists():
    return [await tree().exists("a.txt"), await tree().exists("z.txt")]


async def directory_exists_of_a_kind():
    return await tree().exists("sub", expected_type=dagger.ExistsType.REGULAR_TYPE)


async def directory_digest_is_stable():
    return await tree().digest() == await tree().digest()


async def directory_search():
    found = await tree().search("flow", literal=True)
    return [[await one.file_path(), await one.line_number(), await one.matched_lines()] for one in found]


async def stat_of_a_file():
    stat = await tree().stat("a.txt")
    return [await stat.name(), await stat.size(), await stat.permissions(), await stat.file_type()] if stat else None


async def stat_of_nothing():
    stat = await tree().stat("z.txt")
    return await stat.name() if stat else None


async def file_contents():
    return await tree().file("a.txt").contents()


async def file_contents_of_lines():
    return await tree().file("sub/b.md").contents(offset_lines=1, limit_lines=1)


async def file_size_and_name():
    return [await tree().file("a.txt").size(), await tree().file("a.txt").name()]


async def file_replaced():
    return await tree().file("a.txt").with_replaced("tide", "wave").contents()


async def file_renamed():
    return await dag.directory().with_file("there", tree().file("a.txt").with_name("c.txt")).entries()


async def file_of_its_own():
    return await dag.file("x.txt", "y").contents()


async def file_that_is_missing():
    return await tree().file("z.txt").contents()


async def a_path_that_escapes():
    return await tree().file("../x").contents()


async def changeset_paths():
    changes = tree().with_new_file("a.txt", "more\n").without_directory("empty").with_new_file("n", "n").changes(tree())
    return [await changes.added_paths(), await changes.modified_paths(), await changes.removed_paths()]


async def changeset_is_empty():
    return await tree().changes(tree()).is_empty()


async def changeset_patch():
    return await tree().with_new_file("a.txt", "wave\n").changes(tree()).as_patch().contents()


async def secret_plaintext():
    return await dag.set_secret("s", "hidden").plaintext()


async def secret_name():
    return await dag.set_secret("s", "hidden").name()


async def container_environment():
    container = dag.container().with_env_variable("A", "1").with_env_variable("B", "${A}2", expand=True)
    return [[await one.name(), await one.value()] for one in await container.env_variables()]


async def container_variable_that_is_missing():
    return await dag.container().env_variable("A")


async def container_labels_and_workdir():
    container = dag.container().with_label("l", "v").with_workdir("/w").with_user("u")
    return [await container.label("l"), await container.label("m"), await container.workdir(), await container.user()]


async def container_entrypoint():
    return await dag.container().with_entrypoint(["a", "b"]).with_default_args(["c"]).entrypoint()


async def container_ports():
    container = dag.container().with_exposed_port(80, protocol=dagger.NetworkProtocol.UDP, description="d")
    return [[await p.port(), await p.protocol(), await p.description()] for p in await container.exposed_ports()]


async def container_rootfs():
    return await dag.container().with_directory("/d", tree()).rootfs().entries(path="d")


async def container_without_image():
    return await dag.container().with_exec(["x"]).stdout()


async def object_by_its_id():
    again = dag.container().with_directory("/d", tree())
    return await dag.container().with_rootfs(again.rootfs()).directory("/d").entries()


async def id_is_text():
    return isinstance(await tree().id(), str)


async def env_file():
    env = dag.env_file().with_variable("A", "1").with_variable("B", "2")
    return [[await one.name(), await one.value()] for one in await env.variables()]


async def json_value():
    return await dag.json().with_field(["a"], dag.json().new_integer(3)).contents()


async def wrong_default_platform():
    return await dag.container(platform=dagger.Platform("nonsense/none/none/none")).platform()


async def version_is_text():
    return isinstance(await dag.version(), str)


STEPS = [step for name, step in list(globals().items()) if asyncio.iscoroutinefunction(step)]


async def main():
    async with dagger.connection():
        for step in STEPS:
            try:
                came = json.dumps(await step(), sort_keys=True, default=str)
            except Exception as failed:
                came = "fails: " + type(failed).__name__ + " " + str(failed).split(" [traceparent")[0].split("\n")[0][:120]
            print(step.__name__, came, sep="\t", flush=True)


asyncio.run(main())
