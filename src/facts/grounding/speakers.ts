import type { Check } from './scene.ts'

export const speakersCheck: Check = () => ({ flaw: null, spans: [] })
