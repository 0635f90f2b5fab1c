/** What units and subjects of figures are read with where particles tell what each phrase does. */
export type ParticleUnitRules = Readonly<Record<never, never>>
