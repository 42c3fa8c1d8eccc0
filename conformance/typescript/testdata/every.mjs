// Calls every method of every class of generated clients, with required arguments alone and with all, through the
// published runtime. It is given a list of jobs: the module of a client, the model that it was made from, and the
// session of an engine over its schema. What was reached is for the engine to say.
import { readFileSync } from "node:fs"
import { pathToFileURL } from "node:url"

const { names, jobs } = JSON.parse(readFileSync(0, "utf8"))
const { connection } = await import("@dagger.io/dagger")
const { memberScope } = await import(pathToFileURL(names))

class Driver {
  constructor(model, dag) {
    this.types = new Map(model.types.map((type) => [type.name, type]))
    this.objects = new Map([[model.query, dag]])
    this.query = model.query
    this.errors = []
  }

  async run() {
    const pending = new Set()
    const visited = new Set()
    for (let progress = true; progress; ) {
      progress = false
      for (const [name, object] of [...this.objects]) {
        if (visited.has(name)) continue
        visited.add(name)
        progress = true
        for (const method of this.methods(name)) pending.add({ object, ...method })
      }
      for (const method of [...pending]) {
        if (!method.field.args.every((arg) => this.possible(arg.type))) continue
        pending.delete(method)
        progress = true
        await this.call(method, false)
        await this.call(method, true)
      }
      if (!progress) progress = this.load()
    }
    return this.errors
  }

  /** Loads an object of a type that was not met so far: no field leads to it but by its ID. */
  load() {
    for (const { name, kind, reload, possibleTypes } of this.types.values()) {
      const concrete = kind === "INTERFACE" ? possibleTypes?.[0] : name
      if (reload === undefined || concrete === undefined || this.objects.has(name)) continue
      this.objects.set(name, this.objects.get(this.query)[`load${name}FromID`](`${concrete}:`))
      return true
    }
    return false
  }

  /** The methods of a class, called as the backend calls them. */
  methods(name) {
    const scope = memberScope()
    const fields = this.types.get(name).fields.filter((field) => field.loads === undefined)
    return fields.map((field) => ({ field, name: scope.claim(field.name) })).filter(({ field }) => field.shape !== "unsupported")
  }

  async call({ object, field, name }, all) {
    if (typeof object[name] !== "function") return // left out, with a warning
    const required = field.args.filter((arg) => arg.required)
    const optional = field.args.filter((arg) => !arg.required)
    if (all && optional.length === 0) return
    try {
      const args = await Promise.all(required.map((arg) => this.value(arg.type)))
      if (all) args.push(Object.fromEntries(await Promise.all(optional.map(async (arg) => [arg.name, await this.value(arg.type)]))))
      const result = object[name](...args)
      await this.take(field.type, result instanceof Promise ? await result : result, field)
    } catch (error) {
      this.errors.push(`${field.coordinate}: ${error.message}`)
    }
  }

  /** Keeps the objects of a result, and sends what leads to them. */
  async take(type, result, field) {
    if (result === null || result === undefined) return
    if (type.kind === "LIST") {
      for (const each of result) await this.take(type.of, each, field)
      return
    }
    const name = field.shape === "sync" ? type.identifies : type.name
    if (!this.types.get(name)?.fields) return
    await result._ctx.call("__typename").execute()
    if (!this.objects.has(name)) this.objects.set(name, result)
  }

  /** Whether a value of the type can be made of what was met so far. */
  possible(type, within = []) {
    if (type.kind === "LIST") return this.possible(type.of, within)
    if (type.identifies) return this.object(type.identifies) !== undefined
    if (type.name === "ID") return this.identified() !== undefined
    if (type.kind !== "INPUT_OBJECT" || within.includes(type.name)) return true
    return this.types.get(type.name).inputFields.every((field) => this.possible(field.type, [...within, type.name]))
  }

  object(name) {
    const candidates = [name, ...(this.types.get(name).possibleTypes ?? [])]
    return candidates.map((candidate) => this.objects.get(candidate)).find((object) => object !== undefined)
  }

  /** An object that has an ID, with its type. */
  identified() {
    return [...this.objects].find(([name]) => name !== this.query && this.types.get(name).id)
  }

  async value(type, within = []) {
    switch (type.kind) {
      case "LIST":
        return [await this.value(type.of, within)]
      case "ENUM":
        return this.types.get(type.name).values[0].name
      case "INPUT_OBJECT":
        return this.input(type.name, within)
    }
    if (type.identifies) return this.object(type.identifies)
    switch (type.name) {
      case "Int":
        return 7
      case "Float":
        return 1.5
      case "Boolean":
        return true
      case "ID": {
        const [name, object] = this.identified()
        return object._ctx.call(this.types.get(name).id).execute()
      }
    }
    return 'a "text" \\ of\nlines'
  }

  async input(name, within) {
    const fields = this.types.get(name).inputFields.filter((field) => !within.includes(name) || field.required)
    return Object.fromEntries(await Promise.all(fields.map(async (field) => [field.name, await this.value(field.type, [...within, name])])))
  }
}

for (const job of jobs) {
  process.env.DAGGER_SESSION_PORT = String(job.port)
  process.env.DAGGER_SESSION_TOKEN = job.token
  const model = JSON.parse(readFileSync(job.model, "utf8"))
  const client = await import(pathToFileURL(job.client))
  await connection(async () => {
    for (const error of await new Driver(model, client.dag).run()) {
      console.error(`${job.model}: ${error}`)
      process.exitCode = 1
    }
  })
}
