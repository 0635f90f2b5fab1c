import { Culture, recognizeCurrency } from '@microsoft/recognizers-text-suite'
import { Converter } from 'opencc-js'
import type { LanguageTag } from '../src/languages/pack.ts'
import { compromisePeople } from '../test/eval/peers/compromise.ts'
import { jiebaPeople } from '../test/eval/peers/jieba.ts'
import type { SubjectsOf } from './subject.ts'

const cultures: Readonly<Record<LanguageTag, string>> = {
  'zh-Hant': Culture.Chinese,
  'zh-Hans': Culture.Chinese,
  en: Culture.English,
  ja: Culture.Japanese,
}

/** Who finds people in a language, beside whom the readers are timed. */
export const peopleFinders: Readonly<Partial<Record<LanguageTag, string>>> = {
  'zh-Hant': 'jieba',
  'zh-Hans': 'jieba',
  en: 'compromise',
}

/**
 * The peers: Microsoft's recognizers for money alone, and who finds people. The Chinese model of the recognizers knows the
 * simplified script, so that Traditional text is handed over folded.
 */
export const subjectsOf: SubjectsOf = async (text, tag) => {
  const input = tag === 'zh-Hant' ? Converter({ from: 'tw', to: 'cn' })(text) : text
  return {
    currency: async () => recognizeCurrency(input, cultures[tag]).length,
    jieba: async () => jiebaPeople(text).length,
    compromise: async () => compromisePeople(text).length,
  }
}
