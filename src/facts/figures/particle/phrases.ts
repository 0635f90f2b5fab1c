import type { ParticleSubjectRules } from '../../../languages/parts/particle/units.ts'
import type { Word } from '../../../languages/parts/words.ts'
import type { Span } from '../../../model/span.ts'
import { qualifierBefore } from '../qualifiers.ts'
import type { Quantity, QuantityReader } from '../quantity.ts'
import { isDated, isVerb, nounRun, particleRun, type Run, type State, textOf, verbRun } from './runs.ts'

/** A phrase of a sentence with the particles behind it, a figure, or a mark. Offsets are into the sentence. */
export interface Phrase extends Span {
  readonly kind: 'noun' | 'verb' | 'figure' | 'adverb' | 'stop' | 'open' | 'close'
  /** Without its particles. */
  readonly text: string
  readonly particle: string
  /** Where its particles end. */
  readonly reach: number
  /** A noun that tells when, a place, or something that is done; of a verb whether it says nothing alone. */
  readonly when: boolean
  readonly place: boolean
  readonly act: boolean
  readonly empty: boolean
  /** The dictionary form of a verb's first word. */
  readonly lemma: string
  readonly quantity: Quantity | null
}

const EMPTY = { when: false, place: false, act: false, empty: false, lemma: '', quantity: null } as const

const withParticles = (
  state: State,
  phrase: Omit<Phrase, 'particle' | 'reach'>,
  from: number,
  limit: number,
): { readonly phrase: Phrase; readonly next: number } => {
  const { words, next } = particleRun(state, from, limit)
  const particle = textOf(state.text, words)
  return { phrase: { ...phrase, particle, reach: words.at(-1)?.end ?? phrase.end }, next }
}

const verbAt = (state: State, index: number, limit: number, lead: readonly Word[] = []) => {
  const run = verbRun(state, index, limit)
  const words = [...lead, ...run.words]
  const lemma = (lead.length > 0 ? lead.at(-1)?.text : words[0]?.lemma) ?? ''
  const text = textOf(state.text, words)
  const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
  const empty = lead.length === 0 && state.rules.empty.has(lemma)
  return withParticles(
    state,
    { ...EMPTY, ...span, kind: 'verb', text, lemma, empty, act: lead.length > 0 },
    run.next,
    limit,
  )
}

const nounAt = (state: State, run: Run, limit: number) => {
  const { classes, when, makesAct, fillers } = state.rules
  const last = run.words.at(-1)
  const act = !!last && classes.act.test(last.detail)
  const verb = state.words[run.next]
  if (act && verb && verb.start < limit && verb.start === last.end && makesAct.has(verb.lemma))
    return verbAt(state, run.next, limit, run.words)
  const text = textOf(state.text, run.words)
  const dated = run.words.every(
    (word) => isDated(state, word) || (word !== run.words[0] && classes.suffix.test(word.detail)),
  )
  const span = { start: run.words[0]?.start ?? 0, end: last?.end ?? 0 }
  return withParticles(
    state,
    {
      ...EMPTY,
      ...span,
      kind: fillers.has(text) ? 'adverb' : 'noun',
      text,
      act,
      when: dated || when.test(text),
      place:
        !!last && classes.place.test(run.words.findLast((word) => !classes.suffix.test(word.detail))?.detail ?? ''),
    },
    run.next,
    limit,
  )
}

const markKind = ({ opening, closing, weak }: ParticleSubjectRules, text: string): Phrase['kind'] => {
  if (opening.test(text)) return 'open'
  if (closing.test(text)) return 'close'
  return /^\p{P}|^\p{S}/u.test(text) && !weak.test(text) ? 'stop' : 'adverb'
}

const markOf = ({ rules }: State, word: Word): Phrase => {
  const { text, start, end } = word
  return { ...EMPTY, kind: markKind(rules, text), text, start, end, particle: '', reach: end }
}

const phraseAt = (state: State, index: number, limit: number): { phrase: Phrase; next: number } => {
  const word = state.words[index]
  if (!word) throw new RangeError('There is no word.')
  // What grades the figure: 約.
  if (word.start >= limit) return { phrase: { ...markOf(state, word), kind: 'adverb' }, next: index + 1 }
  const run = nounRun(state, index, limit)
  if (run.words.length > 0) return nounAt(state, run, limit)
  if (isVerb(state, word)) return verbAt(state, index, limit)
  const mark = markOf(state, word)
  return mark.kind === 'close' ? withParticles(state, mark, index + 1, limit) : { phrase: mark, next: index + 1 }
}

/** The figure with what belongs to it behind its unit, and its particles. */
const figureAt = (state: State, quantity: Quantity, from: number): { phrase: Phrase; next: number } => {
  const { text, rules, words } = state
  const tail = rules.tail.exec(text.slice(quantity.end, quantity.end + 12))?.[0].length ?? 0
  const end = quantity.end + tail
  let index = from
  while ((words[index]?.start ?? Number.POSITIVE_INFINITY) < end) index++
  const span = { start: quantity.start, end }
  const base = { ...EMPTY, ...span, kind: 'figure' as const, text: text.slice(quantity.start, end), quantity }
  return withParticles(state, base, index, Number.POSITIVE_INFINITY)
}

const MAX_ASIDE = 12

/** 葉山氏（48）が, 「賛成」が: the particle behind a closing mark is that of the noun before the brackets, or inside the marks. */
const withClosing = (phrases: readonly Phrase[], phrase: Phrase, index: number): Phrase => {
  if (phrase.kind !== 'noun' || phrase.particle !== '') return phrase
  const next = phrases[index + 1]
  if (next?.kind === 'close' && next.particle !== '') return { ...phrase, particle: next.particle, reach: next.reach }
  if (next?.kind !== 'open' || next.start !== phrase.end) return phrase
  const close = phrases.slice(index + 2, index + MAX_ASIDE).find(({ kind }) => kind === 'close')
  return close?.particle ? { ...phrase, particle: close.particle, reach: close.reach } : phrase
}

/** The phrases of a sentence in order; each of `quantities` is one. */
export const phrasesOf = (
  reader: QuantityReader,
  words: readonly Word[],
  quantities: readonly Quantity[],
  names: readonly Span[],
  rules: ParticleSubjectRules,
): Phrase[] => {
  const state: State = { text: reader.text, words, names, rules }
  const phrases: Phrase[] = []
  // A phrase before a figure ends where the words that grade it begin.
  const limits = quantities.map((quantity) => quantity.start - (qualifierBefore(reader, quantity)?.length ?? 0))
  let index = 0
  let next = 0
  while (index < words.length || next < quantities.length) {
    const quantity = quantities[next]
    const word = words[index]
    const found =
      quantity && (!word || word.end > quantity.start)
        ? figureAt(state, quantity, index)
        : phraseAt(state, index, limits[next] ?? Number.POSITIVE_INFINITY)
    if (found.phrase.kind === 'figure') next++
    phrases.push(found.phrase)
    index = found.next
  }
  return phrases.map((phrase, index) => withClosing(phrases, phrase, index))
}
