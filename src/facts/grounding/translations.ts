import type { TranslationReply } from '../../model/reply.ts'
import { MOST_ITEMS } from './limits.ts'
import { judgeTranslation } from './prose.ts'
import type { Scene } from './scene.ts'
import type { Fault } from './task.ts'

/** The translations that an article bears, by index of the quotation. */
export interface Translated {
  readonly translations: Readonly<Record<number, string>>
  readonly passed: number
  readonly faults: readonly Fault[]
}

const primary = (tag: string): string => tag.split('-')[0] ?? tag

/** Whether readers of one language need a translation of another: the two scripts of Chinese are one. */
export const needsTranslation = (from: string, to: string): boolean => primary(from) !== primary(to)

const bare = (text: string): string => text.trim().replace(/^[「『“"«]+|[」』”"»]+$/gu, '')

/** Holds translations against the sentences of their quotations; the first of each quotation stands. */
export const groundTranslations = (
  replies: readonly TranslationReply[],
  scene: Scene,
  quotationOf: (id: string) => number | undefined,
): Translated => {
  const translations: Record<number, string> = {}
  const faults: Fault[] = []
  for (const [index, { quotation, text }] of replies.slice(0, MOST_ITEMS).entries()) {
    const place = quotationOf(quotation)
    const said = place === undefined ? undefined : scene.facts.quotations[place]
    const fault = (cause: Fault['cause'], detail: string): number =>
      faults.push({ item: 'translation', index, cause, detail })
    if (place === undefined || !said) fault('citation', quotation.slice(0, 20).toWellFormed())
    else if (translations[place] !== undefined) fault('shape', quotation)
    else {
      const judged = judgeTranslation(bare(text), said, scene)
      if (judged.flaw) fault(judged.flaw.cause, judged.flaw.detail)
      else translations[place] = judged.text
    }
  }
  return { translations, passed: Object.keys(translations).length, faults }
}
