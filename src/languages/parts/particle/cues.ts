/** What quotations and disputes are read with where particles tell what each phrase does. */
export type ParticleCueRules = Readonly<Record<never, never>>
