/** An argument: its name, its value, its GraphQL type if that is known, and whether it is of an enum. */
type Arg = readonly [name: string, value: unknown, type?: string | undefined, isEnum?: boolean | undefined]

interface Step {
  readonly field: string
  readonly args: readonly Arg[]
  readonly inlineType?: string | undefined
}

/**
 * A chain of fields that is sent when its value is awaited. It is a Context of the published SDK, so that objects of
 * both can be given to each other; unlike that one, it sends arguments as variables.
 */
class Call extends dagger.Context {
  readonly #session: dagger.Context
  readonly #steps: readonly Step[]

  constructor(session: dagger.Context = new dagger.Context(), steps: readonly Step[] = []) {
    super(steps.map(published))
    this.#session = session
    this.#steps = steps
  }

  /** The chain behind an object, of the published SDK too. */
  static of(context: dagger.Context): Call {
    if (context instanceof Call) return context
    const { _queryTree } = context as unknown as { _queryTree: PublishedStep[] }
    return _queryTree.reduce((call, { operation, args, inlineType }) => {
      const next = call.select(operation, args)
      return inlineType === undefined ? next : next.on(inlineType)
    }, new Call(context))
  }

  getGQLClient() {
    return this.#session.getGQLClient()
  }

  copy(): Call {
    return new Call(this.#session)
  }

  /** Appends a field of a known signature. */
  call(field: string, ...args: Arg[]): Call {
    return new Call(this.#session, [...this.#steps, { field, args }])
  }

  /** Appends a field as the classes of the published SDK do. */
  select(operation: string, args: Record<string, unknown> = {}): Call {
    const { __metadata, ...given } = args as { __metadata?: Record<string, EnumMetadata> }
    const list = Object.entries(given).map(([name, value]): Arg => {
      const metadata = __metadata?.[name]
      return metadata?.is_enum ? [name, metadata.value_to_name?.(value) ?? value, undefined, true] : [name, value]
    })
    return this.call(operation, ...list)
  }

  selectNode(id: string, inlineType: string): Call {
    return new Call(this.#session, [...this.#steps, { field: "node", args: [["id", id, "ID!"]], inlineType }])
  }

  /** Narrows the last object to one of the types that it can be. */
  on(inlineType: string): Call {
    const last = this.#steps.at(-1)
    return last === undefined ? this : new Call(this.#session, [...this.#steps.slice(0, -1), { ...last, inlineType }])
  }

  /** Sends the chain and returns the value of its last field; lists are not looked into. */
  async execute<T>(): Promise<T> {
    const variables: Record<string, unknown> = {}
    const declared: string[] = []
    let open = ""
    let close = ""
    for (const [i, { field, args, inlineType }] of this.#steps.entries()) {
      const given: string[] = []
      for (const [name, value, type, isEnum] of args) {
        const sent = await plain(value)
        if (sent === undefined) continue
        if (type === undefined) {
          given.push(`${name}: ${literal(sent, isEnum)}`)
          continue
        }
        const variable = `v${declared.length}`
        variables[variable] = sent
        declared.push(`$${variable}: ${type}`)
        given.push(`${name}: $${variable}`)
      }
      open += ` { ${field}${given.length > 0 ? `(${given.join(", ")})` : ""}`
      close += " }"
      if (inlineType !== undefined && i < this.#steps.length - 1) {
        open += ` { ... on ${inlineType}`
        close += " }"
      }
    }
    const document = `query${declared.length > 0 ? `(${declared.join(", ")})` : ""}${open}${close}`
    let data: unknown
    try {
      data = await this.getGQLClient().request(document, variables)
    } catch (error) {
      throw failure(error)
    }
    for (const { field } of this.#steps) {
      if (data === null || data === undefined || Array.isArray(data)) break
      data = (data as Record<string, unknown>)[field]
    }
    if (data === undefined) throw new globalThis.Error("the object is of another type")
    return data as T
  }
}

interface PublishedStep {
  operation: string
  args?: Record<string, unknown>
  inlineType?: string
}

interface EnumMetadata {
  is_enum?: boolean
  value_to_name?: (value: unknown) => unknown
}

/** The form that the published SDK has for a step. */
function published({ field, args, inlineType }: Step): PublishedStep {
  const given: Record<string, unknown> = {}
  const metadata: Record<string, EnumMetadata> = {}
  for (const [name, value, , isEnum] of args) {
    given[name] = value
    if (isEnum) metadata[name] = { is_enum: true, value_to_name: (value) => value }
  }
  return { operation: field, args: { ...given, __metadata: metadata }, ...(inlineType === undefined ? {} : { inlineType }) }
}

/** Replaces objects by their IDs, wherever they are in the value. */
async function plain(value: unknown): Promise<unknown> {
  if (typeof value !== "object" || value === null) return value
  if ("_ctx" in value) return (value._ctx as dagger.Context).select("id").execute<string>()
  if (Array.isArray(value)) return Promise.all(value.map(plain))
  const entries = Object.entries(value).map(async ([key, each]) => [key, await plain(each)] as const)
  return Object.fromEntries(await Promise.all(entries))
}

/** A value as a GraphQL literal. */
function literal(value: unknown, isEnum?: boolean): string {
  if (Array.isArray(value)) return `[${value.map((each) => literal(each, isEnum)).join(", ")}]`
  if (typeof value === "object" && value !== null) {
    return `{${Object.entries(value).map(([key, each]) => `${key}: ${literal(each)}`).join(", ")}}`
  }
  return isEnum ? `${value}` : globalThis.JSON.stringify(value)
}

/** The error of the published SDK for what a request threw. */
function failure(error: unknown): unknown {
  const response = (error as { response?: { errors?: { message: string; extensions?: Record<string, unknown> }[] } }).response
  const first = response?.errors?.[0]
  if (first === undefined) return error
  const { _type, cmd, exitCode, stdout, stderr } = first.extensions ?? {}
  if (_type === "EXEC_ERROR") {
    return new dagger.ExecError(first.message, {
      cmd: (cmd ?? []) as string[],
      exitCode: (exitCode ?? -1) as number,
      stdout: (stdout ?? "") as string,
      stderr: (stderr ?? "") as string,
      extensions: first.extensions ?? {},
    })
  }
  return new dagger.GraphQLRequestError(first.message, { error: error as never, cause: error as globalThis.Error })
}

/** What all objects of the API have: the chain that leads to them. */
class ApiObject {
  /** @hidden */
  readonly _ctx: Call

  /** @hidden */
  constructor(ctx: dagger.Context = new Call()) {
    this._ctx = Call.of(ctx)
  }

  /** The object as one of the types that an interface can be; what is asked of it fails where it is another. */
  as<T>(type: { new (ctx: dagger.Context): T; readonly typeName: string }): T {
    return new type(this._ctx.on(type.typeName))
  }
}
