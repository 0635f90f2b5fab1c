import type { ParticleTitleRules } from '../parts/particle/titles.ts'

export const titles: ParticleTitleRules = {}
