/** What units and subjects of figures are read with where names have capital letters and spaces set words apart. */
export type SpacedUnitRules = Readonly<Record<never, never>>
