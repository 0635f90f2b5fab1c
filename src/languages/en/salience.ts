import type { SalienceRules } from '../parts/salience.ts'

export const salience: SalienceRules = {
  leansBack: () => false,
  clauseEnds: ',;:—',
  headlineLength: 100,
  briefLength: 1200,
}
