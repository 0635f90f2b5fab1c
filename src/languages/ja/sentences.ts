import type { SentenceRules } from '../parts/sentences.ts'

export const sentences: SentenceRules = { split: (block) => (block ? [{ start: 0, end: block.length }] : []) }
