import type { ParticleCueRules, ParticleRole } from '../../../languages/parts/particle/cues.ts'
import type { Word } from '../../../languages/parts/words.ts'
import type { Span } from '../../../model/span.ts'
import { wordAfter } from '../../words.ts'
import type { Quoted } from '../marks.ts'
import type { Told, View } from './view.ts'

/** A word of a sentence, or a whole stretch of quoted words. Asides are left out. */
export interface Unit extends Word {
  readonly quoted: Quoted | null
  readonly role: ParticleRole | null
  /** Whether it is a comma or another mark between clauses. */
  readonly breaks: boolean
}

const QUOTED = { lemma: '', part: 'X', detail: '', role: null, breaks: false } as const

const quotedUnit = (text: string, quoted: Quoted): Unit => ({
  ...QUOTED,
  start: quoted.open,
  end: quoted.close,
  text: text.slice(quoted.open, quoted.close),
  quoted,
})

const isBreak = ({ marks }: ParticleCueRules, word: Word, letter: string): boolean =>
  word.text.length === 1 && (marks.breaks + marks.colons).includes(letter)

/** A word up to where quoted words begin, which a tagger may take into one: the colon of :「. */
const until = (word: Word, open = Number.POSITIVE_INFINITY): Word =>
  open < word.end ? { ...word, end: open, text: word.text.slice(0, open - word.start) } : word

/** The units of a sentence, in order. */
export const unitsOf = (view: View, told: Told, words: readonly Word[], rules: ParticleCueRules): Unit[] => {
  const units: Unit[] = []
  const masks = [...told.quoted]
  let before: Word | null = null
  let next = 0
  for (let at = wordAfter(words, told.start); at < words.length; at++) {
    const word = words[at]
    if (!word || word.start >= told.end) break
    for (let one = masks[next]; one && one.open <= word.start; one = masks[++next])
      units.push(quotedUnit(view.text, one))
    const letter = view.masked.charAt(word.start)
    if (/[\uE001-\uE003]/u.test(letter)) {
      before = null
      continue
    }
    const own = until(word, masks[next]?.open)
    const role = rules.roleOf(own, units.at(-1)?.quoted ? null : before)
    units.push({ ...own, quoted: null, role, breaks: isBreak(rules, own, letter) })
    before = own
  }
  for (let one = masks[next]; one; one = masks[++next]) units.push(quotedUnit(view.text, one))
  return units
}

/** What a run of units covers. */
export const spanOf = (units: readonly Unit[], from: number, to: number): Span => ({
  start: units[from]?.start ?? 0,
  end: units[to - 1]?.end ?? units[from]?.start ?? 0,
})

/** Whether a unit is a mark that ends a sentence. */
export const isEnd = (unit: Unit | undefined, rules: ParticleCueRules): boolean =>
  !unit || (unit.quoted === null && Array.from(unit.text).every((letter) => rules.marks.sentenceEnds.includes(letter)))

/** Whether a unit is a verb, an adjective or an ending of one. */
export const isPredicate = (unit: Unit | undefined): boolean =>
  !!unit && unit.quoted === null && (unit.part === 'VERB' || unit.part === 'AUX' || unit.part === 'ADJ')
