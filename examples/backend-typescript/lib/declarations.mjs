// Declarations: scalars, enums, input objects and the classes of objects and interfaces.
import { comment } from "./docs.mjs"
import { method, reload } from "./members.mjs"
import { memberScope } from "./names.mjs"

const quote = JSON.stringify

export function declare(file, type) {
  const name = file.reference(type.name)
  switch (type.kind) {
    case "SCALAR":
      return type.name === "Void" ? "" : `${comment(type)}export type ${name} = string\n\n`
    case "ENUM":
      return enumeration(type, name)
    case "INPUT_OBJECT":
      return input(file, type, name)
    case "OBJECT":
    case "INTERFACE":
      return object(file, type, name)
  }
  return "" // a union: the fields that return it are left out, each with a warning
}

// A constant and a type of the same name: members are told by their names, and the strings themselves are accepted.
function enumeration(type, name) {
  const members = type.values.map((value) => `${comment(value, "  ")}  ${key(value.name)}: ${quote(value.name)},\n`)
  return `${comment(type)}export const ${name} = {\n${members.join("")}} as const\n` +
    `${comment(type)}export type ${name} = (typeof ${name})[keyof typeof ${name}]\n\n`
}

const key = (name) => (name === "__proto__" ? `["${name}"]` : name)

function input(file, type, name) {
  const fields = type.inputFields.map((field) => {
    const written = file.input(field.type)
    return `${comment(field, "  ")}  ${field.name}${field.required ? "" : "?"}: ${written}${field.required ? "" : " | undefined"}\n`
  })
  return `${comment(type)}export interface ${name} {\n${fields.join("")}}\n\n`
}

function object(file, type, name) {
  const scope = memberScope()
  const methods = []
  for (const field of type.fields) {
    if (field.loads === undefined) methods.push(method(file, field, scope.claim(field.name), name))
  }
  if (type === file.query) methods.push(...loaders(file, scope))
  const made = methods.filter((each) => each !== undefined)
  return `${made.map((each) => each.declared).join("")}${comment(type)}export class ${name} extends ApiObject {\n` +
    `  /** @hidden */\n  static readonly typeName = ${quote(type.name)}\n\n${made.map((each) => each.text).join("\n")}}\n\n`
}

/** One way to load any object by its ID, whether or not the engine has a field for it. */
function loaders(file, scope) {
  return file.types.filter((type) => type.reload !== undefined).map((type) => {
    const name = scope.claim(`load${type.name}FromID`)
    return {
      declared: "",
      text: `  /** Loads ${type.name} by its ID. */\n  ${name}(id: string): ${file.reference(type.name)} {\n    return ${reload(file, type.name, "id")}\n  }\n`,
    }
  })
}
