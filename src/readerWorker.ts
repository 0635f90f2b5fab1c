import { workerData } from 'piscina'
import type { DocumentOptions } from './document/document.ts'
import { createRulesPipeline } from './parts.ts'

/** What the pool's threads run: the pipeline, with the options that the pool hands down. */
export const read = createRulesPipeline(workerData as DocumentOptions)
