import type { SpacedPack } from '../../../languages/pack.ts'
import type { Document } from '../../../model/document.ts'
import type { Entities } from '../../people/people.ts'
import { mentionsOf } from '../../people/resolve.ts'
import { gendersOf } from '../../people/spaced/genders.ts'
import { wordsOf } from '../../words.ts'
import { attributionsIn, doerOf, mainSubject } from './attributions.ts'
import { isQuiet } from './content.ts'
import { type DirectWords, directIn, isInner, isOuter } from './direct.ts'
import { baseEnd, type Line } from './phrases.ts'
import { asSpeaker, resolve, type Scene } from './resolve.ts'
import { type SpokenSentence, spokenSentences } from './sentences.ts'
import { type Focus, remember, type Speaker } from './speaker.ts'
import { createTokens, MOST_TOKENS, type Token } from './tokens.ts'
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

/** A verb of denial, answer or attack, as a token, with its doer. */
export interface Contrary {
  readonly at: number
  /** The verb's lemma, with the small word that belongs to it. */
  readonly verb: string
  readonly by: Speaker
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

interface Piece {
  readonly line: Line
  readonly sentence: SpokenSentence
}

/** Sentences as tokens; one that is too long is cut. */
const piecesOf = (document: Document, pack: SpacedPack, entities: Entities): Piece[] => {
  const tokensOf = createTokens(document.text, wordsOf(document, pack.words), mentionsOf(entities), pack.cues.forms)
  return spokenSentences(document, pack.sentences, pack.cues.forms).flatMap((sentence) => {
    const tokens = tokensOf(sentence)
    const pieces: Piece[] = []
    for (let at = 0; at < tokens.length; at += MOST_TOKENS)
      pieces.push({ line: { tokens: tokens.slice(at, at + MOST_TOKENS), rules: pack.cues }, sentence })
    return pieces
  })
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

/** The verb at an index if it tells of a dispute: deny, hit back. */
const contraryAt = ({ tokens, rules }: Line, at: number): string | null => {
  const token = tokens[at]
  if (token?.part !== 'VERB') return null
  const { denials, answers, attacks } = rules.disputes
  const known = [`${token.lemma} ${tokens[at + 1]?.lower ?? ''}`, token.lemma]
  return known.find((verb) => denials.has(verb) || answers.has(verb) || attacks.has(verb)) ?? null
}

const contrariesIn = (line: Line, scene: Scene, voices: readonly Voice[]): Contrary[] =>
  line.tokens.flatMap((_, at) => {
    const verb = contraryAt(line, at)
    if (verb === null) return []
    const own = voices.find(({ attribution: { cue } }) => cue.from === at)
    const earlier = voices.map(({ attribution }) => attribution).filter(({ cue }) => cue.from < at)
    const subject = own ? null : doerOf(line, at, earlier)
    const by = own ? own.speaker : subject && resolve(scene, subject)
    return by ? [{ at, verb, by }] : []
  })

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

/** A name that stands alone before a colon. */
const labelOf = (scene: Scene, colon: number): Speaker | null => {
  const { tokens } = scene.line
  const to = baseEnd(scene.line, 0, colon)
  const named = to === colon && to > 0 && tokens[to - 1]?.mention
  return named
    ? asSpeaker(
        named.entity,
        tokens
          .slice(0, to)
          .map(({ text }) => text)
          .join(' '),
        scene,
      )
    : null
}

/** “No.” Mara Voss said so: the sentence right behind quoted words gives them to somebody by nothing but its cue. */
const nextSpeaker = (pieces: readonly Piece[], index: number, scene: Scene): Speaker | null => {
  const [own, next] = [pieces[index], pieces[index + 1]]
  if (
    !own ||
    !next ||
    next.sentence.block !== own.sentence.block ||
    next.line.tokens.some((_, at) => at === 0 && isQuiet(next.line, at))
  )
    return null
  const [first] = attributionsIn(next.line)
  if (!first?.subject || first.start > 1 || first.followed.kind !== 'end') return null
  return resolve({ ...scene, line: next.line }, first.subject)
}

/** In how many sentences from the start a story may tell of somebody whom it names only then. */
const LEAD = 2

/** A former mayor has said …. Mara Voss said …: the one whom the second sentence brings in by name is the one of the first. */
const introducedBy = (pieces: readonly Piece[], index: number, entities: Entities): Speaker | null => {
  const next = index < LEAD ? pieces[index + 1] : undefined
  if (!next) return null
  const [first] = attributionsIn(next.line)
  const mention =
    first?.form === 'finite' && first.subject ? next.line.tokens[first.subject.base.to - 1]?.mention : null
  if (!first || mention?.entity.kind !== 'person' || first.start > 1 || first.subject?.how !== 'before') return null
  const person = entities.people[mention.entity.index]
  return person?.mentions[0]?.start === mention.start
    ? { name: person.name, text: '', kind: 'person', means: 'person' }
    : null
}

const isPlace = ({ names }: SpacedPack, words: string): boolean => {
  const name = words.replace(/^[Tt]he /, '')
  return names.countries.has(name) || names.places.has(name)
}
