package agreement

const head = `# __schemaVersion: v1.0.0
directive @sourceMap(module: String!) on OBJECT | FIELD_DEFINITION | ENUM
directive @check on FIELD_DEFINITION
interface Node { id: ID! }
extend type Query { node(id: ID!): Node }
`

// own are schemas with what differed between the languages once, and what is next to it.
var own = map[string]string{
	"six paths to checks": head + `
type Query { ci: Ci! @sourceMap(module: "ci") }
type Ci @sourceMap(module: "ci") { id: ID! a: A! @sourceMap(module: "ci")  b: B! @sourceMap(module: "ci") }
type A @sourceMap(module: "ci") { id: ID! shared: S! @sourceMap(module: "ci") }
type B @sourceMap(module: "ci") { id: ID! shared: S! @sourceMap(module: "ci") }
type S @sourceMap(module: "ci") { id: ID! lint: String! @check @sourceMap(module: "ci")  deep: D! @sourceMap(module: "ci") }
type D @sourceMap(module: "ci") { id: ID! next: E! @sourceMap(module: "ci")  smoke: String! @check @sourceMap(module: "ci") }
type E @sourceMap(module: "ci") { id: ID! test: String! @check @sourceMap(module: "ci")  root: Ci! @sourceMap(module: "ci") }`,
	"defaults": head + `
type Query { ci(where: String! = "here"): Ci! @sourceMap(module: "ci") }
type Ci @sourceMap(module: "ci") { id: ID!
  greet(name: String! = "World", loud: Boolean! = false, times: Int, mood: Mood! = GLAD, odd: Int! = "three", must: String!): String! @sourceMap(module: "ci")
  lint(fix: Boolean! = false, since: Int! = 4102444800): Int! @check @sourceMap(module: "ci") }
enum Mood @sourceMap(module: "ci") { GLAD SAD }`,
	"null": head + `
type Query { ci: Ci! @sourceMap(module: "ci") }
enum Mood @sourceMap(module: "ci") { GLAD SAD }
type Ci @sourceMap(module: "ci") { id: ID!
  leaf: String @sourceMap(module: "ci")  leafs: [String!] @sourceMap(module: "ci")  mood: Mood @sourceMap(module: "ci")  moods: [Mood!] @sourceMap(module: "ci")  thing: Thing @sourceMap(module: "ci")  things: [Thing!] @sourceMap(module: "ci")
  sureLeaf: String! @sourceMap(module: "ci")  sureLeafs: [String!]! @sourceMap(module: "ci")  sureMood: Mood! @sourceMap(module: "ci")  sureMoods: [Mood!]! @sourceMap(module: "ci")  sureThings: [Thing!]! @sourceMap(module: "ci") }
type Thing @sourceMap(module: "ci") { id: ID! name: String! @sourceMap(module: "ci") }`,
	"a dependency": head + `
type Query { ci: Ci! @sourceMap(module: "ci")  mill: Mill! @sourceMap(module: "mill")  moduleSource(refString: String!, refPin: String = ""): ModuleSource! }
type ModuleSource { withName(name: String!): ModuleSource! asModule: Module! }
type Module { serve(includeDependencies: Boolean, entrypoint: Boolean): Int }
type Ci @sourceMap(module: "ci") { id: ID! flour: Mill! @sourceMap(module: "ci") }
type Mill @sourceMap(module: "mill") { id: ID! grind: String! @sourceMap(module: "mill") }`,
	"serveModule": head + `
type Query { ci: Ci! @sourceMap(module: "ci")  serveModule(address: String!, refPin: String = ""): Int }
type Ci @sourceMap(module: "ci") { id: ID! build: String! @sourceMap(module: "ci") }`,
	"before v0.16": `# __schemaVersion: v0.13.0
directive @sourceMap(module: String!) on OBJECT | FIELD_DEFINITION | SCALAR
type Query { ci: Ci! @sourceMap(module: "ci")  loadCiFromID(id: CiID!): Ci! @sourceMap(module: "ci")  moduleSource(refString: String!): ModuleSource! }
scalar CiID @sourceMap(module: "ci")
type ModuleSource { kind: String! resolveFromCaller: ModuleSource! asModule: Module! }
type Module { initialize: Module! serve: Void }
scalar Void
type Ci @sourceMap(module: "ci") { id: CiID! build: String! @sourceMap(module: "ci") }`,
	"no way to serve": head + `
type Query { ci: Ci! @sourceMap(module: "ci") }
type Ci @sourceMap(module: "ci") { id: ID! build: String! @sourceMap(module: "ci") }`,
}
