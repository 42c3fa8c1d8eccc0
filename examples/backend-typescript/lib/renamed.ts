/** Replaces the values of an enum by others, in lists too. */
function renamed<T>(value: unknown, names: Record<string, string>): T {
  if (Array.isArray(value)) return value.map((each) => renamed(each, names)) as T
  return (names[value as string] ?? value) as T
}
