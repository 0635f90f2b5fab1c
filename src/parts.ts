import { createRulesBriefer } from './brief/rules.ts'
import type { DocumentOptions } from './document/document.ts'
import type { Ground } from './facts/grounding/task.ts'
import { createGround } from './facts/grounding.ts'
import { createRulesExtractor } from './facts/rules.ts'
import { detectLanguage } from './languages/detect.ts'
import { basicsOf, languages, packOf } from './languages/index.ts'
import { ordersReader } from './languages/orders.ts'
import { createPipeline, type Read } from './pipeline.ts'

/** The pipeline with the makers that need no model. */
export const createRulesPipeline = (options: DocumentOptions): Read =>
  createPipeline({ ...options, extractor: createRulesExtractor(packOf), briefer: createRulesBriefer(basicsOf) })

/** The gate that a model's replies go through, with every language's words. */
export const createGate = (): Ground =>
  createGround({ packOf, packs: languages, detect: detectLanguage, isOrder: ordersReader })
