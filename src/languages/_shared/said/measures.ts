import type { Draft } from './drafts.ts'

/** A language's words for measures, by codes that languages share: km, mi, hour. */
export interface Measures {
  /** One line a code: `km: 公里 千米`. A code of `-` holds longer words that are no measure: 周年 beside 周. */
  readonly words: string
  /** What may stand between a number and its measure; a character class or nothing. */
  readonly gap: string
  /** What a word ends at, where words are set apart. */
  readonly edge: string
}

/** Finds the code of the measure right behind a number. */
export type MeasureBehind = (text: string, end: number) => string | undefined

const escaped = (word: string): string => word.replace(/[$.*+?^()[\]{}|\\/]/g, '\\$&')

/** Reads the words once; the longest that stands behind a number is its measure. */
export const createMeasures = ({ words, gap, edge }: Measures): MeasureBehind => {
  const codes = new Map<string, string>()
  for (const line of words.split('\n').filter((one) => one.includes(':'))) {
    const [code = '', forms = ''] = line.split(': ')
    for (const form of forms.split(', ')) codes.set(form.trim(), code.trim())
  }
  const longestFirst = [...codes.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`${gap}(${longestFirst.map(escaped).join('|')})${edge}`, 'iy')
  return (text, end) => {
    pattern.lastIndex = end
    const code = codes.get(pattern.exec(text)?.[1]?.toLowerCase() ?? '')
    return code === '-' ? undefined : code
  }
}

/** The numbers with their measures, where they have one. */
export const measured = (text: string, drafts: readonly Draft[], behind: MeasureBehind): Draft[] =>
  drafts.map((draft) => {
    const measure = draft.measure ?? behind(text, draft.end)
    return measure === undefined ? draft : { ...draft, measure }
  })
