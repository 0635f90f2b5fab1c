import type { ParticleSubjectRules } from '../../../languages/parts/particle/units.ts'
import type { Word } from '../../../languages/parts/words.ts'
import type { Span } from '../../../model/span.ts'

/** A sentence with its words, and the names in it. */
export interface State {
  readonly text: string
  readonly words: readonly Word[]
  readonly names: readonly Span[]
  readonly rules: ParticleSubjectRules
}

/** Words of one phrase, and the index behind them. */
export interface Run {
  readonly words: readonly Word[]
  readonly next: number
}

const isNoun = ({ rules }: State, word: Word | undefined): boolean =>
  !!word && rules.classes.noun.test(word.detail) && /[\p{L}\p{N}ー]/u.test(word.text)

/** 長さ: what makes a noun of an adjective stands behind it. */
const isNamed = (state: State, index: number): boolean =>
  isVerb(state, state.words[index]) && state.rules.classes.nominal.test(state.words[index + 1]?.detail ?? '')

/** Whether a word only tells when, or is a number. */
export const isDated = ({ rules }: State, word: Word): boolean =>
  word.part === 'NUM' || rules.classes.when.test(word.detail) || rules.classes.number.test(word.detail)

/** 今年|東京: words that only tell when are parted from the noun behind them, but not 前年|同期, 前日|比. */
const partsFrom = (state: State, word: Word): boolean =>
  !isDated(state, word) && !state.rules.classes.suffix.test(word.detail)

/** Whether a word is a verb, an adjective or what helps one. */
export const isVerb = ({ rules }: State, word: Word | undefined): boolean =>
  !!word && rules.classes.verb.test(word.detail)
const isParticle = ({ rules }: State, word: Word | undefined): boolean =>
  !!word && rules.classes.particle.test(word.detail)

const nameAt = ({ names }: State, offset: number): Span | undefined => {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  const name = names[low]
  return name && name.start <= offset ? name : undefined
}

/** Nouns that stand together, with the marks inside names; no further than `limit`. */
export const nounRun = (state: State, from: number, limit: number): Run => {
  const found: Word[] = []
  let dated = true
  let index = from
  for (let word = state.words[index]; word && word.start < limit; word = state.words[++index]) {
    const next = state.words[index + 1]
    const inner =
      found.length > 0 && state.rules.inner.test(word.text) && isNoun(state, next) && (next?.start ?? limit) < limit
    if (!isNoun(state, word) && !inner && !isNamed(state, index) && !nameAt(state, word.start)) break
    const last = found.at(-1)
    if (last && last.end < word.start && !(/[A-Za-z]$/.test(last.text) && /^[A-Za-z]/.test(word.text))) break
    if (last && dated && partsFrom(state, word)) break
    // 児童|計57人: what sums up is no part of the noun.
    if (last && word.end >= limit && state.rules.fillers.has(word.text)) break
    found.push(word)
    dated &&= isDated(state, word)
  }
  return { words: found, next: index }
}

/** A verb with all that helps it. */
export const verbRun = (state: State, from: number, limit: number): Run => {
  const found: Word[] = []
  let index = from
  for (let word = state.words[index]; word && word.start < limit; word = state.words[++index]) {
    const joined = isParticle(state, word) && state.rules.classes.auxiliary.test(state.words[index + 1]?.detail ?? '')
    const goesOn = found.length === 0 || state.rules.classes.auxiliary.test(word.detail) || joined
    if (!goesOn || (!isVerb(state, word) && !joined)) break
    found.push(word)
  }
  return { words: found, next: index }
}

/** The particles from `from` on, with the verbs that go on some of them: に対して, によると. */
export const particleRun = (state: State, from: number, limit: number): Run => {
  const found: Word[] = []
  let index = from
  for (let word = state.words[index]; word && word.start < limit; word = state.words[++index]) {
    const last = found.at(-1)
    const linked = !!last && found.length < 3 && state.rules.particles.linked.test(last.text)
    const links = linked && isVerb(state, word) && state.rules.linking.has(word.lemma)
    if (!isParticle(state, word) && !links) break
    found.push(word)
  }
  return { words: found, next: index }
}

/** The text of some words, with what stands between them. */
export const textOf = (text: string, run: readonly Word[]): string =>
  text.slice(run[0]?.start ?? 0, run.at(-1)?.end ?? 0)
