import type { ProseRules } from '../../parts/prose.ts'

export const properNouns: ProseRules['properNouns'] = () => []
