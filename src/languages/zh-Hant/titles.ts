import { createLexicon, wordsOf } from '../../text/lexicon.ts'
import type { TitleRules } from '../parts/titles.ts'
import { roleStops } from './names/context.ts'
import { personNouns } from './names/personNouns.ts'
import { bareTitles, honorifics, relationWords, titleModifiers, titleWords } from './titles/titles.ts'

/** How roles stand beside names in Traditional Chinese. */
export const titles: TitleRules = {
  titles: createLexicon([...titleWords, ...relationWords]),
  bare: createLexicon(bareTitles),
  relations: createLexicon(relationWords),
  modifiers: createLexicon(titleModifiers),
  formers: createLexicon(wordsOf('前 前任 原 原任 時任 現任 新任 候任 已故 卸任')),
  stops: createLexicon(roleStops),
  offices: createLexicon(wordsOf('擔任 出任 接任 升任 轉任 兼任 身兼 就任 獲任 獲聘為 當選 現任 現為 曾任 是 為 身為')),
  honorifics,
  gendered: [
    ...personNouns.male.map((word) => ({ word, gender: 'male' as const })),
    ...personNouns.female.map((word) => ({ word, gender: 'female' as const })),
  ],
}
