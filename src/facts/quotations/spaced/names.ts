import type { SpacedTitleRules } from '../../../languages/parts/spaced/titles.ts'
import { entityByName, type Mention } from '../../people/resolve.ts'
import { baseEnd, isComma, isPossessive, isWord } from './phrases.ts'
import { asSpeaker, type Scene, tokensOf, withoutArticle, written } from './scene.ts'
import type { Speaker } from './speaker.ts'
import type { Subject } from './subject.ts'
import type { Token } from './tokens.ts'

/** The name right behind a title: the group’s leader, Mara Voss, said. */
export const apposed = (scene: Scene, { base, full }: Subject): Mention | null => {
  const { tokens } = scene.line
  for (let at = base.to; at < full.to; at++) {
    const before = tokens[at - 1]
    const after = tokens[at + 1]
    const one = tokens[at]
    if (one?.mention?.entity.kind === 'person' && isComma(before) && (isComma(after) || at + 1 === full.to))
      return one.mention
  }
  return isComma(tokens[full.to]) ? titledAt(scene, full.to + 1) : null
}

/** A person's name, with or without offices before it: Mara Voss; Cllr Mara Voss. Not: Voss’s lawyer; Gull Ferries of Mara Voss. */
const titledAt = ({ line, titles }: Scene, from: number): Mention | null => {
  const { tokens } = line
  let at = from
  while (!tokens[at]?.mention && isTitle(titles, tokens[at])) at++
  const name = tokens[at]?.mention
  return name?.entity.kind === 'person' && !isPossessive(line, tokens[at + 1]) ? name : null
}

const isTitle = ({ offices, honorifics, modifiers }: SpacedTitleRules, token: Token | undefined): boolean => {
  const word = token?.lower.replace(/\.$/, '') ?? ''
  return offices.has(word) || honorifics.has(word) || modifiers.has(word)
}

/** A place before a report, or a heading. */
const SHOUTED = /^[\p{Lu}\s]{6,}$/u

/** A name that the reader of people doesn't know. */
export const byCapitals = (scene: Scene, subject: Subject): Speaker | null => {
  const tokens = tokensOf(scene, subject)
  const names = tokens.filter(({ part, text }) => part === 'PROPN' && /^\p{Lu}/u.test(text))
  const last = tokens.at(-1)
  if (!last || names.length === 0 || last.part !== 'PROPN') return null
  const joined =
    scene.line.tokens[subject.base.to]?.part === 'CCONJ'
      ? baseEnd(scene.line, subject.base.to + 1, subject.full.to)
      : subject.base.to
  const words = written(scene, subject.base.from, joined === subject.full.to ? joined : subject.base.to)
  const known = entityByName(scene.entities, withoutArticle(scene, words)) ?? entityByName(scene.entities, last.text)
  if (known) return asSpeaker(known, words, scene)
  const whole = scene.focus.seen.findLast(
    ({ speaker }) => speaker.kind === 'person' && speaker.name.endsWith(` ${words}`),
  )
  if (whole) return { ...whole.speaker, text: words }
  const first = subject.base.from === 0 && tokens.length === 1
  if (SHOUTED.test(words)) return null
  const bare = tokens.filter((token) => !isWord(scene.line, token, 'article')).length
  if ((first && joined === subject.base.to && !scene.isPlace(words)) || names.length < bare) return null
  const person =
    (names.length === 2 || names.length === 3) &&
    names.length === tokens.length &&
    joined === subject.base.to &&
    !scene.isPlace(words)
  return {
    name: withoutArticle(scene, words),
    text: words,
    kind: person ? 'person' : 'organisation',
    means: person ? 'person' : 'body',
  }
}

/** The port’s director and engineer Mara Voss: one person of two trades. */
export const byTrades = (scene: Scene, { base, full }: Subject): Speaker | null => {
  const { tokens } = scene.line
  if (tokens[base.to]?.part !== 'CCONJ' || tokens[base.to - 1]?.part !== 'NOUN') return null
  const to = baseEnd(scene.line, base.to + 1, full.to)
  const name = tokens[to - 1]?.mention
  const trade = tokens[base.to + 1]?.part === 'NOUN' || tokens[base.to + 1]?.part === 'ADJ'
  return name?.entity.kind === 'person' && trade && to > base.to + 2
    ? asSpeaker(name.entity, written(scene, base.from, to), scene)
    : null
}
