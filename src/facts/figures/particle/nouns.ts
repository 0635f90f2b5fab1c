import type { ParticleSubjectRules } from '../../../languages/parts/particle/units.ts'
import type { Phrase } from './phrases.ts'

/** The longest subject, in UTF-16 units. */
const MAX_LENGTH = 20

/** What the search for subjects looks at. */
export interface Clause {
  readonly text: string
  readonly phrases: readonly Phrase[]
  readonly rules: ParticleSubjectRules
}

/** Whether a noun may be what a figure is of: no time, no filler. */
export const isThing = (phrase: Phrase | undefined): phrase is Phrase => phrase?.kind === 'noun' && !phrase.when

const touches = (left: Phrase | undefined, right: Phrase): boolean => !!left && left.reach === right.start

const links = ({ rules }: Clause, phrase: Phrase): boolean =>
  rules.particles.genitive.test(phrase.particle) || rules.particles.and.test(phrase.particle)

/** Text that can stand as a subject, or `null`. */
export const worth = ({ rules }: Clause, text: string): string | null => {
  const plain = text.trim().replace(/^[、・\s]+|[、・\s]+$/g, '')
  const told = plain.length >= 2 ? /\p{L}/u.test(plain) : /\p{Script=Han}/u.test(plain)
  return told && !rules.vague.has(plain) ? plain : null
}

/** The noun phrase that ends with the phrase at `index`: its modifiers with の and と where all is short. */
export const nounBefore = (clause: Clause, index: number): string | null => {
  const { phrases, rules, text } = clause
  const head = phrases[index]
  if (!head) return null
  let start = index
  for (let at = index - 1; at >= 0; at--) {
    const phrase = phrases[at]
    const first = phrases[start]
    // 65歳以上の割合: an empty noun needs what stands before it, a time too.
    const empty = start === index && rules.vague.has(head.text)
    if (!phrase || !first || phrase.kind !== 'noun' || (phrase.when && !empty) || !links(clause, phrase)) break
    if (!touches(phrase, first) || head.end - phrase.start > MAX_LENGTH) break
    start = at
  }
  return worth(clause, text.slice(phrases[start]?.start ?? head.start, head.end))
}

/** The noun phrase that begins with the phrase at `index`, with what の and と join to it. */
export const nounFrom = (clause: Clause, index: number): string | null => {
  const { phrases, text } = clause
  const head = phrases[index]
  if (!isThing(head)) return null
  let last: Phrase = head
  for (let at = index + 1; at < phrases.length; at++) {
    const phrase = phrases[at]
    if (phrase?.kind !== 'noun' || !links(clause, last) || !touches(last, phrase)) break
    if (phrase.end - head.start > MAX_LENGTH || clause.rules.among.test(phrase.text)) break
    last = phrase
  }
  return worth(clause, text.slice(head.start, last.end))
}
