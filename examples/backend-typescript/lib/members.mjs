// Members: a field as a method, or as a function of its own.
import { comment } from "./docs.mjs"
import { innermost, nonNull } from "./types.mjs"
import { Scope, pascal } from "./names.mjs"

const quote = JSON.stringify

const entrypoints = { check: "a check", generate: "a generator", up: "a service to run", agent: "an agent", command: "a command",
  artifact: "an artifact", shell: "a shell" }

/** What is common to every way of writing a field: parameters, the call, the result, its documentation. */
export function member(file, field, { chain, optsName }) {
  const scope = new Scope("opts", "id", "all", "type", "undefined", "parent")
  const required = field.args.filter((arg) => arg.required).map((arg) => ({ name: scope.claim(parameter(file, arg.name)), arg }))
  const options = field.args.filter((arg) => !arg.required)
  const params = required.map(({ name, arg }) => `${name}: ${file.input(arg.type)}`)
  let declared = ""
  if (options.length > 0) {
    const opts = file.scope.claim(optsName)
    declared = declareOptions(file, opts, options, field)
    params.push(`opts: ${opts} = {}`)
  }
  const given = [
    ...required.map(({ name, arg }) => argument(file, arg, name)),
    ...options.map((arg) => argument(file, arg, `opts.${arg.name}`)),
  ]
  const call = `${chain}.call(${[quote(field.name), ...given].join(", ")})`
  const kind = entrypoints[field.entrypoint]
  const first = kind ? [`This function is ${kind}.`] : []
  return { declared, params: params.join(", "), ...result(file, field, call), docs: (indent) => comment(field, indent, { args: required, options, first }) }
}

const parameter = (file, name) => (file.scope.has(name) ? `${name}_` : name)

function argument(file, arg, value) {
  const renamed = file.renamedValues(arg.type)
  if (renamed.length > 0) value = `renamed(${value}, ${quote(Object.fromEntries(renamed))})`
  return `[${[quote(arg.name), value, quote(arg.type.wire), ...(innermost(arg.type).kind === "ENUM" ? ["true"] : [])].join(", ")}]`
}

/** The optional arguments of a field as an interface. */
function declareOptions(file, name, options, field) {
  const lines = options.map((arg) => `${comment(arg, "  ")}  ${arg.name}?: ${file.input(arg.type)} | undefined\n`)
  return `/** Optional arguments of ${field.coordinate}. */\nexport interface ${name} {\n${lines.join("")}}\n\n`
}

/** The result type and the body that makes it; undefined where the field can't be called. */
function result(file, field, call) {
  const { type } = field
  const named = innermost(type)
  switch (field.shape) {
    case "void":
      return { async: true, type: "void", body: [`await ${call}.execute()`] }
    case "leaf":
      return { async: true, type: file.output(type), body: [`return ${leaf(file, type, call)}`] }
    case "lazy":
      return { async: false, type: file.output(nonNull(type)), body: [`return ${create(file, named.name, call)}`] }
  }
  const target = field.shape === "sync" ? named.identifies : named.name
  const load = (id) => reload(file, target, id)
  if (load("id") === undefined && field.shape === "nullable") {
    const body = [`const type = await ${call}.call("__typename").execute<string | null>()`, `return type === null ? null : ${create(file, target, call)}`]
    return { async: true, type: file.output(type), body }
  }
  if (load("id") === undefined) return { unsupported: field.unsupported || `${target} has no ID to load it by` }
  const id = `call(${quote(file.type(target).id)})`
  switch (field.shape) {
    case "sync":
      return { async: true, type: file.reference(target), body: [`const id = await ${call}.execute<string>()`, `return ${load("id")}`] }
    case "nullable":
      return {
        async: true,
        type: file.output(type),
        body: [`const id = await ${call}.${id}.execute<string | null>()`, `return id === null ? null : ${load("id")}`],
      }
    case "list":
      return {
        async: true,
        type: file.output(type),
        body: [`const all = await ${call}.${id}.execute<${file.ids(type)}>()`, `return ${mapped(type, "all", load)}`],
      }
  }
  return { unsupported: field.unsupported }
}

function leaf(file, type, call) {
  const renamed = file.renamedValues(type).map(([value, name]) => [name, value])
  if (renamed.length === 0) return `${call}.execute()`
  return `renamed(await ${call}.execute(), ${quote(Object.fromEntries(renamed))})`
}

/** Turns the IDs of a list, of lists in it too, into objects. */
function mapped(ref, value, load, depth = 0) {
  const some = ref.kind === "LIST" ? `${value}.map((each${depth}) => ${mapped(ref.of, `each${depth}`, load, depth + 1)})` : load(`${value}.id`)
  return ref.nonNull ? some : `${value} === null ? null : ${some}`
}

export const create = (file, name, call) => `new ${file.reference(name, true)}(${call})`

/** An object that is loaded by its ID; undefined where its type can't be. */
export function reload(file, name, id, chain = "this._ctx.copy()") {
  const how = file.type(name)?.reload
  if (how === undefined) return undefined
  if (how.fragment) return create(file, name, `${chain}.selectNode(${id}, ${quote(name)})`)
  return create(file, name, `${chain}.call(${quote(how.field)}, [${quote(how.argument)}, ${id}, ${quote(how.wire)}])`)
}

/** A field as a method of its class. */
export function method(file, field, name, owner) {
  const made = member(file, field, { chain: "this._ctx", optsName: owner + pascal(field.name) + "Opts" })
  if (made.unsupported !== undefined) {
    file.warn(field.coordinate, `left out: ${made.unsupported}`)
    return undefined
  }
  const type = made.async ? `Promise<${made.type}>` : made.type
  const head = `${made.docs("  ")}  ${made.async ? "async " : ""}${name}(${made.params}): ${type} {\n`
  return { declared: made.declared, text: `${head}${made.body.map((line) => `    ${line}\n`).join("")}  }\n` }
}

/** A field as an exported function; chain is the code of the chain that it is called on. */
export function func(file, field, name, { chain, optsName, first }) {
  const made = member(file, field, { chain, optsName })
  if (made.unsupported !== undefined) {
    file.warn(field.coordinate, `left out: ${made.unsupported}`)
    return ""
  }
  const params = [first, made.params].filter((each) => each).join(", ")
  const type = made.async ? `Promise<${made.type}>` : made.type
  const body = made.body.map((line) => `  ${line.replaceAll("this._ctx.copy()", "new Call()")}\n`).join("")
  return `${made.declared}${made.docs("")}export ${made.async ? "async " : ""}function ${name}(${params}): ${type} {\n${body}}\n\n`
}
