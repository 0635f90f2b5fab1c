import { type Clause, isThing, nounBefore, worth } from './nouns.ts'
import type { Phrase } from './phrases.ts'

const MAX_BACK = 40
const MAX_CONDITION = 20
/** The longest quoted clause, in phrases. */
const MAX_QUOTED = 6

/** The index of the phrase that a figure at `index` goes with: words that only grade it are passed over. */
const gradedFrom = ({ phrases, rules }: Clause, index: number): number => {
  let at = index - 1
  while (phrases[at]?.kind === 'adverb' || (phrases[at]?.kind === 'noun' && rules.scales.test(phrases[at]?.text ?? '')))
    at--
  return at
}

/** 死者12人, 住民の45％, 石川県（12人）, 罰金：2万円: the noun that stands right before the figure. */
export const adjacentTo = (
  clause: Clause,
  index: number,
): { readonly text: string; readonly owner: boolean; readonly place: boolean; readonly everywhere: boolean } | null => {
  const { phrases, rules } = clause
  let at = gradedFrom(clause, index)
  const mark = phrases[at]
  // 港の火事: 4人を救出 is a headline with its theme.
  const listed = mark?.kind === 'stop' && rules.colon.test(mark.text) && phrases[index]?.particle === ''
  const joined = mark?.kind === 'open' || listed
  if (joined) at--
  const among = phrases[at]
  if (
    among?.kind === 'noun' &&
    rules.among.test(among.text) &&
    rules.particles.genitive.test(phrases[at - 1]?.particle ?? '')
  )
    at--
  const noun = phrases[at]
  if (!isThing(noun)) return null
  const owner = rules.particles.owner.test(noun.particle)
  if (!owner && noun.particle !== '' && !joined) return null
  const text = nounBefore(clause, at)
  return text ? { text, owner, place: noun.place, everywhere: rules.everywhere.has(noun.text) } : null
}

/** What a noun found on the way back does. */
type Role = 'topic' | 'subject' | 'object' | 'target' | 'purpose'

const roleOf = ({ rules }: Clause, phrase: Phrase): Role | null => {
  const { particles } = rules
  if (particles.topic.test(phrase.particle)) return 'topic'
  if (particles.subject.test(phrase.particle)) return 'subject'
  if (particles.object.test(phrase.particle)) return 'object'
  if (particles.target.test(phrase.particle)) return 'target'
  return particles.purpose.test(phrase.particle) ? 'purpose' : null
}

/** Whether the verb at `index` describes the noun or figure right behind it. */
const describes = (phrases: readonly Phrase[], index: number): boolean => {
  const next = phrases.slice(index + 1, index + 4).find((phrase) => phrase.kind !== 'adverb')
  const verb = phrases[index]
  return verb?.particle === '' && (next?.kind === 'noun' || next?.kind === 'figure')
}

/** 「わからない」は15％: a short quoted clause that a closing mark's particle makes a noun. */
const quotedBefore = (clause: Clause, index: number): string | null => {
  const { phrases, text } = clause
  if (phrases[index]?.particle === '' || phrases[index - 1]?.kind !== 'verb') return null
  const open = phrases.slice(Math.max(0, index - MAX_QUOTED), index).findLast(({ kind }) => kind === 'open')
  return open ? worth(clause, text.slice(open.end, phrases[index]?.start)) : null
}

/** The nearest noun before the figure that does one of `wanted`, by the grammar of its clause; behind another verb only a topic counts. */
export const nearest = (
  clause: Clause,
  index: number,
  wanted: ReadonlySet<Role>,
): { readonly text: string; readonly role: Role } | null => {
  const { phrases } = clause
  let inside = false
  let crossed = false
  for (let at = index - 1; at >= Math.max(0, index - MAX_BACK); at--) {
    const phrase = phrases[at]
    if (!phrase) break
    if (phrase.kind === 'verb') {
      if (describes(phrases, at)) inside = true
      else crossed = true
      continue
    }
    if (phrase.kind === 'stop' && inside) inside = false
    const quoted = phrase.kind === 'close' && !inside ? quotedBefore(clause, at) : null
    const own = quoted ? roleOf(clause, phrase) : null
    if (quoted && own && wanted.has(own) && (!crossed || own === 'topic')) return { text: quoted, role: own }
    if (phrase.kind !== 'noun') continue
    const role = roleOf(clause, phrase)
    if (inside && role !== 'topic') {
      if (role === 'subject') inside = false
      continue
    }
    if (!role || phrase.when || (crossed && role !== 'topic') || !wanted.has(role)) continue
    const text = nounBefore(clause, at)
    if (text) return { text, role }
  }
  return null
}

/** 橋を架けるには、30億円が必要: what needs the figure. */
export const conditionOf = (clause: Clause, index: number): string | null => {
  const { phrases, rules, text } = clause
  let at = gradedFrom(clause, index)
  if (phrases[at]?.kind === 'stop') at--
  const verb = phrases[at]
  if (isThing(verb) && rules.particles.condition.test(verb.particle)) return nounBefore(clause, at)
  if (verb?.kind !== 'verb' || !rules.particles.condition.test(verb.particle)) return null
  let start = at
  while (
    start > 0 &&
    phrases[start - 1]?.kind === 'noun' &&
    verb.end - (phrases[start - 1]?.start ?? 0) <= MAX_CONDITION
  )
    start--
  return worth(clause, text.slice(phrases[start]?.start ?? verb.start, verb.end))
}

/** Whether the noun right before the figure is what its clause is about: 出生率が3％を超える町. */
export const isLed = (clause: Clause, index: number): boolean => {
  const { particles } = clause.rules
  const lead = clause.phrases[gradedFrom(clause, index)]
  return lead?.kind === 'noun' && (particles.subject.test(lead.particle) || particles.topic.test(lead.particle))
}

/** Whether only times, comparisons, marks and words that grade stand between two figures. */
export const goesOn = ({ phrases, rules }: Clause, from: number, to: number): boolean =>
  phrases
    .slice(from + 1, to)
    .every(
      (phrase) =>
        (phrase.kind === 'noun' && (phrase.when || rules.particles.compare.test(phrase.particle))) ||
        phrase.kind === 'adverb' ||
        phrase.kind === 'open' ||
        phrase.kind === 'close' ||
        (phrase.kind === 'stop' && !rules.stop.test(phrase.text)),
    )
