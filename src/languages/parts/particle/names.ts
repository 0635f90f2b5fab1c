/** What names are read with where particles tell what each phrase does. */
export type ParticleNameRules = Readonly<Record<never, never>>
