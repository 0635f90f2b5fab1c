import type { Check } from './scene.ts'

export const namesCheck: Check = () => ({ flaw: null, spans: [] })
