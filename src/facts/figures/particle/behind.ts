import { type Clause, isThing, nounBefore, nounFrom, worth } from './nouns.ts'
import type { Phrase } from './phrases.ts'

const MAX_ANSWER = 26
const MAX_ACT = 16

const isOpen = (phrase: Phrase | undefined): boolean => phrase?.kind === 'open'

/** The index of the first phrase behind `index` that is no mark of quotation. */
const skipMarks = ({ phrases }: Clause, index: number): number => {
  let at = index
  while (phrases[at]?.kind === 'close' || isOpen(phrases[at])) at++
  return at
}

const isComma = ({ phrases, rules }: Clause, index: number): boolean =>
  phrases[index]?.kind === 'stop' && rules.comma.test(phrases[index]?.text ?? '')

/** 12億円の赤字, 「2割」の古い物: the noun that の joins to the figure at `index`. */
export const ownerOf = (clause: Clause, index: number): string | null => {
  const { phrases, rules } = clause
  const figure = phrases[index]
  const next = phrases[index + 1]
  const particle = next?.kind === 'close' && figure?.particle === '' ? next.particle : figure?.particle
  const quoted = next?.kind === 'close' && next.particle === '' && isOpen(phrases[index + 2])
  if (!quoted && !isBare(clause, index) && !rules.particles.possessive.test(particle ?? '')) return null
  const from = skipMarks(clause, index + 1)
  const adjective = phrases[from]?.kind === 'verb' && phrases[from]?.particle === ''
  const at = adjective ? from + 1 : from
  const noun = phrases[at]
  if (!isThing(noun) || rules.changes.test(noun.text)) return null
  // 「2割」の古い物: an empty noun tells something with its adjective.
  return nounFrom(clause, at) ?? (adjective ? worth(clause, clause.text.slice(phrases[from]?.start, noun.end)) : null)
}

/** 2万人規模の集会: a noun right behind the figure, where no other phrase of its clause could be counted by it. */
const isBare = ({ phrases, rules }: Clause, index: number): boolean => {
  const figure = phrases[index]
  const next = phrases[index + 1]
  if (figure?.particle !== '' || next?.kind !== 'noun' || next.start !== figure.reach) return false
  if (next.particle !== '' && !rules.particles.genitive.test(next.particle)) return false
  return (
    !rules.often.test(figure.quantity?.unit ?? '') && !rules.particles.cased.test(phrases[index - 1]?.particle ?? '')
  )
}

/** 50億円に上る赤字: the noun that a verb of level describes. */
export const describedOf = (clause: Clause, index: number): string | null => {
  const { phrases, rules } = clause
  const verb = phrases[index + 1]
  if (verb?.kind !== 'verb' || verb.particle !== '' || !rules.levels.has(verb.lemma)) return null
  return nounFrom(clause, skipMarks(clause, index + 2))
}

/** Where the predicate of the figure at `index` begins: behind a comma, and the index of its verb; -1 where there is none. */
const predicateAt = (clause: Clause, index: number): { readonly first: number; readonly verb: number } => {
  const { phrases } = clause
  const ends = isComma(clause, index + 1)
  // 約20分、: without a particle the clause is over.
  if (ends && phrases[index]?.particle === '') return { first: index, verb: -1 }
  const first = ends ? index + 2 : index + 1
  for (let at = first; at < phrases.length; at++) {
    const phrase = phrases[at]
    if (!phrase || phrase.kind === 'figure') break
    if (phrase.kind === 'stop') {
      const act = phrases[at - 1]
      return at - 1 >= first && act?.kind === 'noun' && act.act && act.particle === ''
        ? { first, verb: at - 1 }
        : { first, verb: -1 }
    }
    if (phrase.kind === 'verb') {
      const next = phrases[at + 1]
      const describes = phrase.particle === '' && next?.kind === 'noun' && next.start === phrase.end
      if (!describes || clause.rules.vague.has(next.text)) return { first, verb: at }
    }
  }
  const last = phrases.at(-1)
  return last?.kind === 'noun' && last.act && phrases.length - 1 >= first
    ? { first, verb: phrases.length - 1 }
    : { first, verb: -1 }
}

/** What those who are counted do: 5人が死亡, 12人が重軽傷を負った. */
export const actOf = (clause: Clause, index: number): string | null => {
  const { phrases, rules, text } = clause
  const { first, verb } = predicateAt(clause, index)
  const end = phrases[verb]
  if (!end) return null
  let from = verb
  const before = phrases[verb - 1]
  const object = before?.kind === 'noun' && (rules.particles.object.test(before.particle) || end.empty)
  if (object && verb - 1 >= first && end.end - before.start <= MAX_ACT) from = verb - 1
  // 支援を必要としている
  const theme = phrases[from - 1]
  if (from < verb && end.empty && theme && from - 1 >= first && rules.particles.object.test(theme.particle)) from--
  if (from === verb && end.empty) return null
  return worth(clause, withoutLink(clause, end, text.slice(phrases[from]?.start ?? end.start, end.end)))
}

/** 支持し、: the ending that only leads on to the next clause is no part of what is done. */
const withoutLink = ({ rules }: Clause, verb: Phrase, text: string): string =>
  verb.act && text.length > 2 ? text.replace(rules.leadingOn, '') : text

/** 8億円を補修に充てる: what the figure that is an object is for, told before its verb. */
export const givenBehind = (clause: Clause, index: number): string | null => {
  const { phrases, rules } = clause
  for (let at = index + 1; at < phrases.length; at++) {
    const phrase = phrases[at]
    if (phrase?.kind !== 'noun') return null
    if (isThing(phrase) && rules.particles.target.test(phrase.particle)) return nounBefore(clause, at)
  }
  return null
}

/** What is done with the figure by the verb right behind it: 800人を雇用する計画. */
export const verbBehind = (clause: Clause, index: number): string | null => {
  const verb = clause.phrases[index + 1]
  return verb?.kind === 'verb' && !verb.empty ? worth(clause, withoutLink(clause, verb, verb.text)) : null
}

/** All that those who are asked think or do: 増税に賛成した. */
export const answerOf = (clause: Clause, index: number): string | null => {
  const { phrases, text } = clause
  const { first, verb } = predicateAt(clause, index)
  const end = phrases[verb]
  const start = phrases[skipMarks(clause, first)]
  if (!end || !start || start.start > end.start) return null
  if (end.end - start.start <= MAX_ANSWER)
    return worth(clause, withoutLink(clause, end, text.slice(start.start, end.end)))
  return actOf(clause, index)
}

/** 3人は子どもだった: what they are. */
export const identityOf = (clause: Clause, index: number): string | null => {
  const { phrases, rules } = clause
  const at = isComma(clause, index + 1) ? index + 2 : index + 1
  const noun = phrases[at]
  const next = phrases[at + 1]
  const said =
    !!noun &&
    rules.particles.quoting.test(noun.particle) &&
    (!next || next.kind === 'stop' || (next.kind === 'verb' && next.empty && next.start === noun?.reach))
  return said && isThing(noun) && !noun.act ? nounFrom(clause, at) : null
}
