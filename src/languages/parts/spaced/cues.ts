/** What quotations and disputes are read with where names have capital letters and spaces set words apart. */
export type SpacedCueRules = Readonly<Record<never, never>>
