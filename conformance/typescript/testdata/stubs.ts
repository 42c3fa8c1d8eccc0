// Calls of stubs, together with the published client.
import { connection, dag } from "@dagger.io/dagger"

import * as bakery from "./bakery.gen.js"

function print(...values: unknown[]) {
  console.log(...values.map((value) => (typeof value === "string" ? value : JSON.stringify(value))))
}

await connection(async () => {
  await bakery.serve("./bakery")
  const root = bakery.bakery(bakery.Flour.RYE, { heat: 250, recipes: dag.directory().withNewFile("bread.md", "flour") })
  print(await root.heat())

  // Objects of the published client go in, and come out.
  const loaves = await root.bake(dag.directory(), { count: 2, flours: ["WHEAT", "SPELT"] })
  print(loaves.length, await loaves[0]?.weight(), await loaves[0]?.flour())
  print(await loaves[1]?.picture({ format: "svg" }).contents())
  const picture = loaves[1]!.picture()
  print(await dag.container().withFile("/picture", picture).stdout())

  // A nullable object, an interface as an argument, and nothing as a result.
  const best = await root.best()
  print(best === null, await best?.sliced({ thickness: 1.5 }).weight())
  if (best !== null) print((await root.taste(best)) === undefined)
  const baked: bakery.Baked = loaves[0]!
  print(await baked.weight())

  print(bakery.entrypoints.map(({ name, kind }) => `${name} ${kind}`).join(", "))
})
