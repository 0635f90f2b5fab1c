import type { ProseRules } from '../../parts/prose.ts'

export const numbers: ProseRules['numbers'] = () => []
