/** What titles and roles are read with where names have capital letters and spaces set words apart. */
export type SpacedTitleRules = Readonly<Record<never, never>>
