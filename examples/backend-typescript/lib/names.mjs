// Names: one scope for what a file declares, one for each class and each parameter list.

const keywords = new Set(
  ("arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
    "finally for function if implements import in instanceof interface let new null package private protected public " +
    "return static super switch this throw true try typeof undefined var void while with yield").split(" "),
)

// What the generated code itself uses: its runtime, and the globals that it needs by their own names.
const taken = ("dagger dag entrypoints serve Arg Step Call ApiObject PublishedStep EnumMetadata published plain literal failure renamed " +
  "Promise Record Object Array Function Module String Number Boolean Symbol globalThis any boolean bigint never number " +
  "object string symbol unknown type").split(" ")

/** Hands out names that are unique within it, in the order of the claims. */
export class Scope {
  #names

  constructor(...reserved) {
    this.#names = new Set(reserved)
  }

  claim(name) {
    while (keywords.has(name) || this.#names.has(name)) name += "_"
    this.#names.add(name)
    return name
  }

  has(name) {
    return this.#names.has(name)
  }
}

export const fileScope = () => new Scope(...taken)

/** Members that mean something to the language or to the runtime. */
export const memberScope = () => new Scope("as", "constructor", "prototype", "then", "_ctx", "__proto__")

export const pascal = (name) => name.slice(0, 1).toUpperCase() + name.slice(1)

const words = (name) => name.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/).filter((word) => word !== "")

/** The name of an environment as a file, "my-dep", and as an identifier, "myDep". */
export const kebab = (name) => words(name).join("-").toLowerCase()
export const camel = (name) =>
  words(name).map((word, i) => (i === 0 ? word.toLowerCase() : pascal(word.toLowerCase()))).join("")

/**
 * The names of the types that stubs of an environment declare: the GraphQL names without the environment's own in
 * front (ShipyardCrate is shipyard.Crate), where that leaves a name that no other type has.
 */
export function stubNames(request, environment) {
  const scope = fileScope()
  const names = new Map()
  const types = request.types.filter((type) => type.owner === environment.name)
  const all = new Set(types.map((type) => type.name))
  for (const { name } of types) {
    const short = environment.root !== null && name.startsWith(environment.root) ? name.slice(environment.root.length) : ""
    names.set(name, scope.claim(/^[A-Z]/.test(short) && !all.has(short) ? short : name))
  }
  return { scope, names }
}
