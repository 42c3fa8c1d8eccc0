// Documentation comments. Descriptions are untrusted: none may end the comment or pass for a tag.

const escape = (line) => line.replaceAll("*/", "*\\/").replace(/^(\s*)@/, "$1\\@")

const text = (description) => (description === "" ? [] : description.split("\n").map(escape))

const oneLine = (description) => escape(description.replace(/\s+/g, " ").trim())

/** The comment of something that has a description and marks; args are the arguments to explain. */
export function comment(member, indent = "", { args = [], options = [], first = [] } = {}) {
  const lines = [...text(member.description)]
  const paragraph = (...more) => lines.push(...(lines.length > 0 ? [""] : []), ...more)
  if (first.length > 0) paragraph(...first.map(escape))
  if (member.default !== undefined) paragraph(`Default: ${oneLine(member.default.graphql)}`)
  if (member.experimental) paragraph(oneLine(`Experimental: ${member.experimental.reason || "it may change or go."}`))
  if (member.source?.filename) paragraph(oneLine(`Defined at ${member.source.filename}:${member.source.line}.`))
  const tags = args.filter(({ arg }) => arg.description !== "").map(({ name, arg }) => `@param ${name} ${oneLine(arg.description)}`)
  if (options.length > 0) tags.push("@param opts Optional arguments.")
  if (member.deprecated) tags.push(`@deprecated ${oneLine(member.deprecated.reason) || "It should no longer be used."}`)
  if (tags.length > 0) paragraph(...tags)
  if (lines.length === 0) return ""
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`
}
