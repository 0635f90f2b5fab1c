import type { Mention } from '../../people/resolve.ts'
import { byBody } from './bodies.ts'
import { byEpithet } from './epithets.ts'
import { apposed } from './names.ts'
import { isOwner, isPossessive, isWord, type Line } from './phrases.ts'
import { holderOf } from './roles.ts'
import { asSpeaker, phrase, type Scene, tokensOf, withoutArticle, written } from './scene.ts'
import { FAR, type Speaker } from './speaker.ts'
import type { Subject } from './subject.ts'
import type { Token } from './tokens.ts'

const isDefinite = (line: Line, tokens: readonly Token[]): boolean => {
  const [first] = tokens
  return (
    first !== undefined &&
    (isWord(line, first, 'definite') || isOwner(line, first) || tokens.some((token) => isPossessive(line, token)))
  )
}

/** The body that a paper is from: a poll by the institute; the institute’s report. */
const issuerOf = (scene: Scene, { base, full }: Subject): Mention | null => {
  const { tokens } = scene.line
  for (let at = base.from; at < full.to; at++) {
    const mention = tokens[at]?.mention
    if (mention?.entity.kind !== 'organisation') continue
    const before = tokens.slice(base.from, at).findLast(({ part }) => part === 'ADP')
    const inside = at < base.to - 1
    if (inside || isWord(scene.line, before, 'maker') || isWord(scene.line, before, 'of')) return mention
  }
  return null
}

/** What a pronoun may take up an unnamed speaker as. */
export const means = (tokens: readonly Token[], scene: Scene): Speaker['means'] => {
  const head = tokens.at(-1)
  if (!head) return 'person'
  const { speakers } = scene.line.rules
  // Officials, as the first word, has a capital letter like a name.
  const plural =
    head.lemma !== head.lower ||
    (head.part === 'PROPN' && tokens.length === 1 && scene.line.rules.forms.ending.test(head.lower))
  if ((plural && head.part !== 'PRON') || head.part === 'NUM' || speakers.many.has(head.lower)) return 'many'
  return isSingle(tokens, scene) || speakers.epithets.has(head.lower) ? 'person' : 'body'
}

/** Whether a phrase is one person told of by an office or trade: a former minister, the port’s director. */
const isSingle = (tokens: readonly Token[], { titles }: Scene): boolean => {
  const head = tokens.at(-1)
  return (
    head !== undefined &&
    head.lemma === head.lower &&
    (titles.personNouns.has(head.lower) || titles.offices.has(head.lower))
  )
}

/** The former Mistport mayor, right behind a sentence about somebody: that one, told of by an office and a name. */
const formerly = ({ focus, sentence, line }: Scene, tokens: readonly Token[]): Speaker | null => {
  const named = tokens.slice(1).some(({ part, mention }) => part === 'PROPN' && mention?.entity.kind !== 'person')
  if (!isWord(line, tokens[0], 'definite') || !named) return null
  const before = focus.seen.filter((one) => one.sentence === sentence - 1 && one.speaker.means === 'person')
  const names = new Set(before.map(({ speaker }) => speaker.name))
  return names.size === 1 && before[0]?.speaker.kind === 'person' ? before[0].speaker : null
}

/** Whom a common noun stands for; nobody’s name, where the article has none. */
export const byNoun = (scene: Scene, subject: Subject): Speaker | null => {
  const tokens = tokensOf(scene, subject)
  const head = tokens.at(-1)
  const { line, focus, sentence } = scene
  if (!head || line.rules.speakers.nobody.has(head.lower)) return null
  const text = phrase(scene, subject)
  const apposition = apposed(scene, subject)
  if (apposition) return asSpeaker(apposition.entity, written(scene, subject.base.from, subject.full.to), scene)
  const definite = isDefinite(line, tokens)
  if (definite || head.part === 'PROPN') {
    const holder = holderOf(scene, tokens)
    if (holder) return { ...asSpeaker(holder, text, scene) }
  }
  const epithet =
    definite && subject.how !== 'relative' && subject.full.to - subject.base.to < 4 ? byEpithet(scene, head) : null
  if (epithet) return { ...epithet, text }
  if (line.rules.speakers.papers.has(head.lower)) {
    const issuer = issuerOf(scene, subject)
    if (issuer) return { ...asSpeaker(issuer.entity, text, scene), means: 'body' }
    const same = definite
      ? focus.seen.findLast((one) => one.head === head.lemma && sentence - one.sentence <= FAR)
      : undefined
    if (same) return { ...same.speaker, text }
  }
  const body = definite ? byBody(scene, tokens) : null
  if (!body && isSingle(tokens, scene)) {
    const known = definite
      ? focus.seen.findLast(
          (one) => one.head === head.lemma && one.speaker.kind === 'person' && sentence - one.sentence <= 4 * FAR,
        )
      : undefined
    const person = known?.speaker ?? formerly(scene, tokens) ?? scene.introduced()
    if (person) return { ...person, text }
  }
  return body
    ? { ...body, text }
    : { name: withoutArticle(scene, text), text, kind: 'unnamed', means: means(tokens, scene) }
}
