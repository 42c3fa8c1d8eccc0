// Calls of a whole client, printed one a line: what the stand-in engine answers shows what was asked.
import { ExecError, GraphQLRequestError, connection } from "@dagger.io/dagger"

import { Bakery, Container, dag, NetworkProtocol } from "./dagger.gen.js"

function print(...values: unknown[]) {
  console.log(...values.map((value) => (typeof value === "string" ? value : JSON.stringify(value))))
}

await connection(async () => {
  const alpine = dag.container().from("alpine")
  print(await alpine.withExec(["echo", 'a "quoted" \\ word', "{\"a\":1,\"b\":2}"]).stdout())
  print(await alpine.withExposedPort(8080, { protocol: NetworkProtocol.UDP, description: "it's" }).id())
  print(await dag.container({ platform: "linux/arm64" }).from("x").stdout())

  // An object as an argument is its ID, also within a list.
  const directory = dag.directory().withNewFile("a\nb.txt", "text")
  print(await alpine.withDirectory("/src", directory).withFile("/f", directory.file("a")).stdout())

  // Sync answers with an object that is loaded by its ID.
  const synced = await alpine.sync()
  print(await synced.stdout())

  // An interface as one of its types.
  print(await dag.currentNode().as(Bakery).heat())
  await dag.currentNode().as(Container).stdout().catch((error: Error) => print(error.message))

  // Lists of objects.
  const variables = await alpine.envVariables()
  print(variables.length, await Promise.all(variables.map((each) => each.name())))
})

try {
  await connection(() => dag.container().stderr().then(() => undefined))
} catch (error) {
  print(error instanceof ExecError, error instanceof GraphQLRequestError, (error as Error).message)
}
