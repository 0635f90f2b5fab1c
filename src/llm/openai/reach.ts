/** What stands at a path in something that nobody has checked; `undefined` where nothing does. */
export const reach = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    value,
  )

/** The text at a path; empty where there is none. */
export const textAt = (value: unknown, ...path: readonly (string | number)[]): string => {
  const found = reach(value, ...path)
  return typeof found === 'string' ? found : ''
}
