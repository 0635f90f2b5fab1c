import { createRulesBriefer } from './brief/rules.ts'
import type { DocumentOptions } from './document/document.ts'
import { createRulesExtractor } from './facts/rules.ts'
import { basicsOf, packOf } from './languages/index.ts'
import { createPipeline, type Read } from './pipeline.ts'

/** The pipeline with the makers that need no model. */
export const createRulesPipeline = (options: DocumentOptions): Read =>
  createPipeline({ ...options, extractor: createRulesExtractor(packOf), briefer: createRulesBriefer(basicsOf) })
