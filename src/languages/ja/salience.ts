import type { SalienceRules } from '../parts/salience.ts'

export const salience: SalienceRules = {
  leansBack: () => false,
  clauseEnds: '、，；：',
  headlineLength: 40,
  briefLength: 600,
}
