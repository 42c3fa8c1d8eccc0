// Stubs: what a file for one environment has beside its types.
import { comment } from "./docs.mjs"
import { func, method } from "./members.mjs"
import { camel, memberScope, pascal } from "./names.mjs"

const quote = JSON.stringify

export function stubs(file) {
  const { environment } = file
  return [promoted(file), constructor(file), extensions(file), catalogue(file), serve(file)].join("")
}

const find = (file, coordinate) => {
  const [type, name] = coordinate.split(".")
  return file.type(type).fields.find((field) => field.name === name)
}

/** The function that builds the environment's root. */
function constructor(file) {
  const { environment } = file
  if (environment.constructor === null) return ""
  const field = find(file, environment.constructor)
  const name = file.scope.claim(camel(environment.name))
  return func(file, field, name, { chain: "new Call()", optsName: `${pascal(name)}Opts` })
}

/** The functions of the session's entrypoint stand on the root type: a class of their own over it. */
function promoted(file) {
  const { environment } = file
  if (environment.promoted.length === 0) return ""
  const name = file.scope.claim(`${pascal(camel(environment.name))}Entrypoint`)
  const scope = memberScope()
  const methods = environment.promoted.map((coordinate) => {
    const field = find(file, coordinate)
    return method(file, field, scope.claim(field.name), name)
  }).filter((each) => each !== undefined)
  const root = file.type(environment.root)
  const text = `${methods.map((each) => each.declared).join("")}${comment(root)}export class ${name} extends ApiObject {\n${methods.map((each) => each.text).join("\n")}}\n\n`
  const open = file.scope.claim(camel(environment.name))
  if (environment.with === null) return `${text}/** Returns the environment that the session serves. */\nexport function ${open}(): ${name} {\n  return new ${name}()\n}\n\n`
  const made = func(file, find(file, environment.with), open, { chain: "new Call()", optsName: `${pascal(open)}Opts` })
  return text + made.replaceAll("dagger.Client", name)
}

/** What the environment adds to types of others, as functions that take the object. */
function extensions(file) {
  return file.environment.extensions.map((coordinate) => {
    const field = find(file, coordinate)
    const parent = coordinate.split(".")[0]
    const root = parent === file.request.query
    const name = file.scope.claim(root ? field.name : camel(parent) + pascal(field.name))
    const chain = root ? "new Call()" : "Call.of((parent as unknown as { _ctx: dagger.Context })._ctx)"
    return func(file, field, name, { chain, optsName: `${pascal(name)}Opts`, first: root ? "" : `parent: ${file.reference(parent)}` })
  }).join("")
}

/** The entrypoints as data: a program can list them, and call those of a kind. */
function catalogue(file) {
  const entries = file.environment.entrypoints.map(({ name, kind, description }) =>
    `  { name: ${quote(name)}, kind: ${quote(kind)}, description: ${quote(description)} },\n`)
  return `/** The entrypoints of the environment. */\nexport const entrypoints = [\n${entries.join("")}] as const\n\n`
}

/** One call that has the session serve the environment. */
function serve(file) {
  const source = file.query.fields.find((field) => field.name === "moduleSource")
  if (file.environment.ref === "" || source === undefined) return ""
  return `/** Has the session serve the environment from the reference that this file was made from, or from another. */
export async function serve(ref: string = ${quote(file.environment.ref)}): Promise<void> {
  await new Call().call("moduleSource", ["refString", ref, "String!"]).call("asModule").call("serve").execute()
}

`
}
