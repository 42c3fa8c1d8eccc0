// Types: how each GraphQL type is written in the file at hand.
import { camel, fileScope, kebab, stubNames } from "./names.mjs"

const builtin = { String: "string", Int: "number", Float: "number", Boolean: "boolean", ID: "string" }

// Types that the published SDK calls otherwise than the schema does.
const publishedNames = { Query: "Client", Function: "Function_", Module: "Module_" }

/** What the file at hand is made from, and the names of all types in it. */
export class File {
  /** The types that the file declares. */
  types
  scope
  warnings = []
  #names
  #byName
  #imports = new Map()

  constructor(request) {
    this.request = request
    this.#byName = new Map(request.types.map((type) => [type.name, type]))
    this.query = this.type(request.query)
    this.environment = request.environments.find(({ name }) => name === request.options.environment)
    if (this.environment !== undefined) {
      Object.assign(this, stubNames(request, this.environment))
      this.#names = this.names
      this.types = request.types.filter((type) => type.owner === this.environment.name)
      return
    }
    this.scope = fileScope()
    this.#names = new Map([[request.query, this.scope.claim("Client")]])
    this.types = request.types
    for (const { name } of this.types) {
      if (name !== request.query) this.#names.set(name, this.scope.claim(name))
    }
  }

  type(name) {
    return this.#byName.get(name)
  }

  isOwn(name) {
    return this.environment === undefined || this.type(name).owner === this.environment.name
  }

  /** The name of a type as code refers to it. */
  reference(name, asValue = false) {
    if (this.isOwn(name)) return this.#names.get(name)
    const type = this.type(name)
    if (type.owner === null) {
      const published = publishedNames[name] ?? name
      return `dagger.${asValue && type.kind === "INTERFACE" ? `_${published}Client` : published}`
    }
    const other = this.request.environments.find((environment) => environment.name === type.owner)
    if (!this.#imports.has(other.name)) {
      this.#imports.set(other.name, { alias: this.scope.claim(camel(other.name)), names: stubNames(this.request, other).names })
    }
    const { alias, names } = this.#imports.get(other.name)
    return `${alias}.${names.get(name)}`
  }

  imports() {
    const others = [...this.#imports].sort().map(([name, { alias }]) => `import * as ${alias} from "./${kebab(name)}.gen.js"\n`)
    return `import * as dagger from "@dagger.io/dagger"\n${others.join("")}`
  }

  /** A type as written where a value of it is given: objects stand for their IDs. */
  input(ref) {
    return this.#written(ref, (named) => (named.identifies ? this.reference(named.identifies) : this.leaf(named.name)))
  }

  /** A type as written where a value of it is returned; objects are what they are. */
  output(ref) {
    return this.#written(ref, (named) => (isObject(named) ? this.reference(named.name) : this.leaf(named.name)))
  }

  /** The type in which the answer has the IDs of objects. */
  ids(ref) {
    return this.#written(ref, () => `{ id: ${this.leaf("ID")} }`)
  }

  leaf(name) {
    if (name === "ID" && this.environment !== undefined) return "dagger.ID"
    return builtin[name] ?? this.reference(name)
  }

  #written(ref, write) {
    let text
    if (ref.kind === "LIST") {
      const of = this.#written(ref.of, write)
      text = /[ |]/.test(of) ? `Array<${of}>` : `${of}[]`
    } else {
      text = write(ref)
    }
    return ref.nonNull ? text : `${text} | null`
  }

  /** The members of an enum whose value in the published SDK is not their name on the wire: [value, name]. */
  renamedValues(ref) {
    const { name, kind } = innermost(ref)
    if (kind !== "ENUM" || this.isOwn(name) || this.type(name).owner !== null) return []
    const renamed = this.type(name).values.filter((value) => value.value !== value.name)
    return renamed.map((value) => [value.value, value.name])
  }

  warn(coordinate, message) {
    this.warnings.push({ coordinate, message })
  }
}

export const innermost = (ref) => (ref.kind === "LIST" ? innermost(ref.of) : ref)

export const isObject = (ref) => ref.kind === "OBJECT" || ref.kind === "INTERFACE"

/** The use of a type without its own null. */
export const nonNull = (ref) => ({ ...ref, nonNull: true })
