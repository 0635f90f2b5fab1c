import type { Check } from './scene.ts'

export const wordingCheck: Check = () => ({ flaw: null, spans: [] })
