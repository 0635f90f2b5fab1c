import type { SpacedPronoun } from '../../../languages/parts/spaced/cues.ts'
import type { SpacedTitleRules } from '../../../languages/parts/spaced/titles.ts'
import type { SpeakerKind } from '../../../model/quotation.ts'
import type { Entities } from '../../people/people.ts'
import { type EntityRef, entityByName, type Mention, mentionsIn } from '../../people/resolve.ts'
import { baseEnd, isComma, isOwner, isPossessive, isTime, isWord, type Line, phraseEnd } from './phrases.ts'
import { holderOf } from './roles.ts'
import { agrees, FAR, type Focus, latest, type Speaker } from './speaker.ts'
import type { Subject } from './subjects.ts'
import type { Token } from './tokens.ts'

/** What a subject is resolved with. */
export interface Scene {
  readonly text: string
  readonly line: Line
  /** The index of the sentence, and where it starts. */
  readonly sentence: number
  readonly entities: Entities
  readonly focus: Focus
  readonly titles: SpacedTitleRules
  isPlace(words: string): boolean
  /** The persons who were subjects before the pronoun in its own sentence, latest last. */
  readonly near: readonly Speaker[]
  /** Where the sentences before it start, the latest first. */
  readonly starts: readonly number[]
  /** The person whom the next sentence brings in by name as it goes on with what an unnamed one says. */
  readonly introduced: () => Speaker | null
}

const LONGEST_NAME = 90

const tokensOf = ({ line }: Scene, { base }: Subject): readonly Token[] => line.tokens.slice(base.from, base.to)

const kindOf = (entity: EntityRef, { line }: Scene): SpeakerKind =>
  entity.kind === 'person'
    ? 'person'
    : line.rules.speakers.publication.test(entity.name)
      ? 'publication'
      : 'organisation'

/** A named one as a speaker. */
export const asSpeaker = (entity: EntityRef, text: string, scene: Scene): Speaker => ({
  name: entity.name,
  text,
  kind: kindOf(entity, scene),
  means: entity.kind === 'person' ? 'person' : 'body',
})

/** What is written from one token to another. */
const written = ({ text, line: { tokens } }: Scene, from: number, to: number): string => {
  const [first, last] = [tokens[from], tokens[to - 1]]
  return first && last ? text.slice(first.start, last.end) : ''
}

/** The words for an unnamed speaker, without what only tells more of them. */
const phrase = (scene: Scene, { base, full }: Subject): string => {
  const whole = Math.max(base.to, phraseEnd(scene.line, base.from, Math.max(full.to, base.to)))
  const { tokens } = scene.line
  const time = tokens.findIndex(
    (token, at) => at >= base.to && at < whole && token.part === 'ADP' && isTime(scene.line, tokens[at + 1]),
  )
  const end = time < 0 ? whole : time
  const words = written(scene, base.from, end)
  return words.length <= LONGEST_NAME ? words : written(scene, base.from, base.to).slice(0, LONGEST_NAME).trimEnd()
}

const withoutArticle = ({ line }: Scene, words: string): string => words.replace(line.rules.forms.leadingArticle, '')

/** The name right behind a title: the group’s leader, Mara Voss, said. */
const apposed = (scene: Scene, { base, full }: Subject): Mention | null => {
  const { tokens } = scene.line
  for (let at = base.to; at < full.to; at++) {
    const before = tokens[at - 1]
    const after = tokens[at + 1]
    const one = tokens[at]
    if (one?.mention?.entity.kind === 'person' && isComma(before) && (isComma(after) || at + 1 === full.to))
      return one.mention
  }
  const behind = tokens[full.to + 1]
  return isComma(tokens[full.to]) &&
    behind?.mention?.entity.kind === 'person' &&
    !isPossessive(scene.line, tokens[full.to + 2])
    ? behind.mention
    : null
}

const byPronoun = (scene: Scene, token: Token, { means, gender }: SpacedPronoun): Speaker | null => {
  const { focus, sentence, near } = scene
  const asWritten = (speaker: Speaker | null | undefined): Speaker | null =>
    speaker ? { ...speaker, text: token.text } : null
  if (means === 'person') {
    const own = near.findLast((one) => one.kind === 'person' && agrees(focus, one.name, gender))
    return asWritten(own ?? recentPerson(scene, token, gender))
  }
  if (means === 'body')
    return asWritten(
      near.findLast((one) => one.means === 'body' && one.kind !== 'publication') ??
        latest(focus, sentence, ({ speaker }) => speaker.means === 'body' && speaker.kind !== 'publication', 3),
    )
  if (means === 'many')
    return asWritten(
      near.findLast((one) => one.means === 'many') ??
        latest(focus, sentence, ({ speaker }) => speaker.means === 'many', 3) ??
        latest(focus, sentence, ({ speaker }) => speaker.means === 'body', 2),
    )
  return null
}

/** The person spoken of last: a subject or speaker of a sentence before whoever else it names, sentence by sentence. */
const recentPerson = (scene: Scene, token: Token, gender: SpacedPronoun['gender']): Speaker | null => {
  const { focus, sentence, starts, entities } = scene
  const own = starts[0] ?? token.start
  let named = false
  for (let back = 1; back <= FAR; back++) {
    const here = focus.seen.filter((one) => one.sentence === sentence - back && one.speaker.means === 'person')
    const seen = here.filter(({ speaker }) => agrees(focus, speaker.name, gender))
    const main = seen.find(({ speaker }) => speaker.kind === 'person') ?? seen[0]
    // Behind somebody with a name of the other gender nobody without one is meant.
    if (main) return named && main.speaker.kind === 'unnamed' ? null : main.speaker
    named ||= here.some(({ speaker }) => speaker.kind === 'person')
    const from = starts[back]
    if (from === undefined) break
    const mention = mentionsIn(entities, { start: from, end: starts[back - 1] ?? own }).findLast(
      ({ entity }) => entity.kind === 'person' && agrees(focus, entity.name, gender),
    )
    if (mention && back <= 2) return asSpeaker(mention.entity, token.text, scene)
  }
  return null
}

const isDefinite = (line: Line, tokens: readonly Token[]): boolean => {
  const [first] = tokens
  return (
    first !== undefined &&
    (isWord(line, first, 'definite') || isOwner(line, first) || tokens.some((token) => isPossessive(line, token)))
  )
}

/** A body that is told of by its kind: the ministry, the group. */
const byBody = (scene: Scene, tokens: readonly Token[]): Speaker | null => {
  const { focus, sentence, entities, line } = scene
  const head = tokens.at(-1)?.lower ?? ''
  const { bodies, outlets } = line.rules.speakers
  if (!bodies.has(head) && !outlets.has(head)) return null
  const text = tokens.map((token) => token.text).join(' ')
  const called = entities.organisations.filter(({ name, aliases }) =>
    [name, ...aliases].some((form) =>
      form
        .toLowerCase()
        .split(/[\s-]+/)
        .includes(head),
    ),
  )
  const before = (one: { readonly mentions: readonly { readonly end: number }[] }): number =>
    one.mentions.findLast(({ end }) => end <= (tokens[0]?.start ?? 0))?.end ?? -1
  const own = called.filter((one) => before(one) >= 0).sort((a, b) => before(b) - before(a))[0]
  if (own) {
    const entity = entityByName(entities, own.name)
    if (entity) return asSpeaker(entity, text, scene)
  }
  if (tokens.length > 3) return null
  const outlet = outlets.has(head)
    ? latest(focus, sentence, ({ speaker }) => speaker.kind === 'publication', 4 * FAR)
    : null
  const body = bodies.has(head) ? latest(focus, sentence, ({ speaker }) => speaker.kind === 'organisation', FAR) : null
  const found = outlet ?? body
  return found && { ...found, text }
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

/** A place before a report, or a heading. */
const SHOUTED = /^[\p{Lu}\s]{6,}$/u

/** A name that the reader of people doesn't know. */
const byCapitals = (scene: Scene, subject: Subject): Speaker | null => {
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

const means = (tokens: readonly Token[], scene: Scene): Speaker['means'] => {
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

/** How often somebody must be named before an epithet can stand for them. */
const LEAST_NAMED = 3

/** The player, the 34-year-old: the one whom the story speaks of most among those of whom nothing else is told. */
const byEpithet = ({ focus, sentence, entities, line }: Scene, head: Token): Speaker | null => {
  const aged = line.rules.forms.aged.test(head.lower)
  if (!aged && !line.rules.speakers.epithets.has(head.lower)) return null
  const gender = focus.nouns.get(head.lower) ?? null
  const ranked = focus.seen
    .filter(
      ({ speaker, sentence: at }) =>
        speaker.kind === 'person' && sentence - at <= 2 * FAR && agrees(focus, speaker.name, gender),
    )
    .flatMap(({ speaker }) => {
      const person = entities.people.find(({ name }) => name === speaker.name)
      const other = person?.roles.some(({ title }) => !title.toLowerCase().endsWith(head.lower)) ?? true
      return person && (aged || !other) && person.mentions.length >= LEAST_NAMED
        ? [{ speaker, times: person.mentions.length }]
        : []
    })
    .sort((a, b) => b.times - a.times)
  return (
    (aged
      ? latest(focus, sentence, ({ speaker }) => ranked.some((one) => one.speaker.name === speaker.name), 3)
      : ranked[0]?.speaker) ?? null
  )
}

const byNoun = (scene: Scene, subject: Subject): Speaker | null => {
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

/** Who a subject is, or `null` where it stands for nobody that the text tells. */
export const resolve = (scene: Scene, subject: Subject): Speaker | null => {
  const tokens = tokensOf(scene, subject)
  const last = tokens.at(-1)
  if (
    !last ||
    last.part === 'ADV' ||
    last.part === 'VERB' ||
    isWord(scene.line, last, 'article') ||
    isOwner(scene.line, last)
  )
    return null
  // No one, further: nobody.
  const bare = last.part === 'ADJ' && tokens.length === 1 && !scene.line.rules.speakers.many.has(last.lower)
  if (bare || isWord(scene.line, tokens[0], 'no')) return null
  const part =
    last.part === 'NUM' && scene.line.tokens[subject.base.to]?.part === 'ADP' && subject.full.to > subject.base.to
  const pronoun = tokens.length === 1 && !part ? scene.line.rules.speakers.pronouns.get(last.lower) : undefined
  if (pronoun) return byPronoun(scene, last, pronoun)
  if (last.mention) {
    const text = written(scene, subject.base.from, subject.base.to)
    const other = last.mention.entity.kind === 'organisation' ? apposed(scene, subject) : null
    return asSpeaker(other?.entity ?? last.mention.entity, text, scene)
  }
  return byCapitals(scene, subject) ?? byTrades(scene, subject) ?? byNoun(scene, subject)
}

/** The port’s director and engineer Mara Voss: one person of two trades. */
const byTrades = (scene: Scene, { base, full }: Subject): Speaker | null => {
  const { tokens } = scene.line
  if (tokens[base.to]?.part !== 'CCONJ' || tokens[base.to - 1]?.part !== 'NOUN') return null
  const to = baseEnd(scene.line, base.to + 1, full.to)
  const name = tokens[to - 1]?.mention
  const trade = tokens[base.to + 1]?.part === 'NOUN' || tokens[base.to + 1]?.part === 'ADJ'
  return name?.entity.kind === 'person' && trade && to > base.to + 2
    ? asSpeaker(name.entity, written(scene, base.from, to), scene)
    : null
}
