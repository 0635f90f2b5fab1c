/** What titles and roles are read with where particles tell what each phrase does. */
export type ParticleTitleRules = Readonly<Record<never, never>>
