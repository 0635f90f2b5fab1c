import type { Check } from './scene.ts'

export const quotedCheck: Check = () => ({ flaw: null, spans: [] })
