/** What names are read with where names have capital letters and spaces set words apart. */
export type SpacedNameRules = Readonly<Record<never, never>>
