import { workerData } from 'piscina'
import type { DocumentOptions } from './document/document.ts'
import { createGate, createRulesPipeline } from './parts.ts'

/** What the pool's threads run: the pipeline, with the options that the pool hands down. */
export const read = createRulesPipeline(workerData as DocumentOptions)

/** The gate, on the same threads: it reads numbers and names with the same words. */
export const ground = createGate()
