import type { SpacedPack } from '../../../languages/pack.ts'
import type { Document } from '../../../model/document.ts'
import type { Entities } from '../../people/people.ts'
import { gendersOf } from '../../people/spaced/genders.ts'
import { type Contrary, contrariesIn } from './contrary.ts'
import { type DirectWords, directIn } from './direct.ts'
import { isInner, isOuter } from './inner.ts'
import { introducedBy, labelOf, nextSpeaker, signedBy } from './introduced.ts'
import type { Line } from './phrases.ts'
import { piecesOf } from './pieces.ts'
import { resolve } from './resolve.ts'
import type { Scene } from './scene.ts'
import type { SpokenSentence } from './sentences.ts'
import { type Focus, remember, type Speaker } from './speaker.ts'
import { mainSubject } from './takenOver.ts'
import type { Token } from './tokens.ts'
import { topicOf, type Voice, voicesIn } from './voices.ts'

/** A sentence as it was heard. */
export interface SpokenLine {
  readonly line: Line
  readonly sentence: SpokenSentence
  readonly voices: readonly Voice[]
  readonly direct: readonly DirectWords[]
  /** The voices whose claim is told. */
  readonly claims: readonly Voice[]
  readonly addressees: ReadonlyMap<Voice, string>
  /** The subject of the sentence. */
  readonly topic: Speaker | null
  /** The verbs that tell of a dispute, with who does what they say. */
  readonly contraries: readonly Contrary[]
}

const known = new WeakMap<Document, { readonly entities: Entities; readonly lines: readonly SpokenLine[] }>()

/** Reads a document for speech, sentence by sentence; worked out once for quotations and disputes alike. */
export const spokenLines = (document: Document, pack: SpacedPack, entities: Entities): readonly SpokenLine[] => {
  const before = known.get(document)
  if (before?.entities === entities) return before.lines
  const lines = readLines(document, pack, entities)
  known.set(document, { entities, lines })
  return lines
}

const headOf = (tokens: readonly Token[], voice: Voice): string => {
  const { subject } = voice.attribution
  return subject ? (tokens[subject.base.to - 1]?.lemma ?? '') : ''
}

/** Who was spoken of and who spoke, for the sentences that follow. */
const rememberAll = (focus: Focus, index: number, { line, voices, direct, topic }: SpokenLine): void => {
  // Whoever speaks is rather meant by a pronoun than whoever is spoken of.
  const told = voices.filter((voice) => voice.speaker && !isInner(voice, voices))
  for (const voice of told)
    if (voice.speaker) remember(focus, { sentence: index, speaker: voice.speaker, head: headOf(line.tokens, voice) })
  for (const { speaker, voice } of direct) if (!voice) remember(focus, { sentence: index, speaker, head: '' })
  const main = mainSubject(line, line.tokens.length)
  const head = main ? (line.tokens[main.base.to - 1]?.lemma ?? '') : ''
  if (topic) remember(focus, { sentence: index, speaker: topic, head })
}

/** The one whose words a sentence ends with. */
const lastSpeaker = ({ direct, voices, line }: SpokenLine): Speaker | null => {
  const quoted = direct.at(-1)
  if (quoted) return quoted.speaker
  const open = /[:]$/.test(line.tokens.at(-1)?.text ?? '')
  const own = voices.filter(({ speaker, content }) => speaker && (open || content.claim || content.quotes.length > 0))
  return (open ? own.at(-1) : own[0])?.speaker ?? null
}

const addresseesOf = (scene: Scene, voices: readonly Voice[]): Map<Voice, string> => {
  const found = new Map<Voice, string>()
  for (const voice of voices) {
    const { hearer } = voice.attribution.followed
    if (!hearer) continue
    const first = scene.line.tokens[hearer.from]
    if (first && scene.line.rules.speakers.pronouns.has(first.lower)) continue
    const speaker = resolve(scene, { base: hearer, full: hearer, how: 'behind' })
    if (speaker) found.set(voice, speaker.name)
  }
  return found
}

const readLines = (document: Document, pack: SpacedPack, entities: Entities): SpokenLine[] => {
  const pieces = piecesOf(document, pack, entities)
  const focus: Focus = { seen: [], genders: gendersOf(document, pack, entities), nouns: pack.titles.genderedNouns }
  const found: SpokenLine[] = []
  const starts: number[] = []
  for (const [index, { line, sentence }] of pieces.entries()) {
    starts.unshift(line.tokens[0]?.start ?? sentence.start)
    if (starts.length > 8) starts.pop()
    const scene: Scene = {
      text: document.text,
      line,
      sentence: index,
      entities,
      focus,
      titles: pack.titles,
      isPlace: (words: string) => isPlace(pack, words),
      near: [],
      starts,
      introduced: () =>
        focus.seen.some(({ speaker }) => speaker.kind === 'person') ? null : introducedBy(pieces, index, entities),
    }
    const voices = voicesIn(line, scene)
    const before = found.at(-1)
    const topic = topicOf(scene)
    const direct = directIn(line, voices, {
      last: before ? lastSpeaker(before) : null,
      topic: () => (topic?.kind === 'person' ? topic : null),
      label: (colon) => labelOf(scene, colon),
      signed: (quote) => signedBy(pieces, index, scene, quote),
      earlier:
        before && before.sentence.block === sentence.block && before.topic?.kind === 'person' ? before.topic : null,
      next: () => nextSpeaker(pieces, index, scene),
    })
    const claims = voices.filter(
      (voice) =>
        voice.speaker && voice.content.claim && !isOuter(line, voice, voices, direct) && !isInner(voice, voices),
    )
    const spoken: SpokenLine = {
      line,
      sentence,
      voices,
      direct,
      claims,
      addressees: addresseesOf(scene, voices),
      topic,
      contraries: contrariesIn(line, scene, voices),
    }
    found.push(spoken)
    rememberAll(focus, index, spoken)
  }
  return found
}

const isPlace = ({ names }: SpacedPack, words: string): boolean => {
  const name = words.replace(/^[Tt]he /, '')
  return names.countries.has(name) || names.places.has(name)
}
