import type { Quotation } from '../../model/quotation.ts'
import type { Span } from '../../model/span.ts'
import { overlaps, slice } from '../../text/spans.ts'
import { mentionsIn } from '../people/resolve.ts'
import { isCalled } from './called.ts'
import { stretchesOf } from './citation.ts'
import { callersIn } from './hearing/callers.ts'
import { cuesOver } from './hearing/cues.ts'
import { likenessTo } from './hearing/likeness.ts'
import { stretchesIn } from './hearing/quoted.ts'
import { hasOthersLetters } from './hearing/sharedLetters.ts'
import { goingOn, type Named } from './hearing/speaker.ts'
import { subjectsOf } from './hearing/subjects.ts'
import { areTheirNumbers } from './hearing/theirNumbers.ts'
import type { Hearing } from './hearing.ts'
import { hearingOf } from './hearingOf.ts'
import type { Check, Finding, Scene, Statement } from './scene.ts'
import { isPaper } from './stands.ts'
import { readTold, type Told } from './told.ts'
import { sharesVoice } from './voice.ts'
import { isSame, whoIs } from './who.ts'

/** What the cited sentences tell of who speaks. */
interface Cited {
  readonly hearing: Hearing
  readonly stretches: readonly Span[]
  readonly quotations: readonly Quotation[]
}

const citedIn = (statement: Statement, scene: Scene): Cited => ({
  hearing: hearingOf(scene),
  stretches: stretchesOf(scene.document, statement.cited),
  quotations: scene.facts.quotations.filter(({ span }) => statement.cited.some((one) => overlaps(one, span))),
})

const isNamed = ({ hearing, stretches }: Cited, { entity }: Named): boolean =>
  stretches.some((stretch) => mentionsIn(hearing.entities, stretch).some((one) => one.entity.name === entity.name))

/** Whether somebody is the subject of any cue of the cited sentences, by name, title or pronoun. */
const isSubject = ({ hearing, stretches, quotations }: Cited, { entity }: Named): boolean =>
  stretches.some((stretch) => {
    const hidden = stretchesIn(hearing.quoted(), stretch)
    const cues = cuesOver(hearing.cues(), stretch).filter((cue) => !hidden.some((one) => overlaps(one, cue)))
    const cast = callersIn(hearing, stretch, hidden, quotations)
    const words = { start: stretch.end, end: stretch.end }
    return cues.some((cue) =>
      subjectsOf(hearing, cast, cue, words, hidden).some(({ names }) => names.includes(entity.name)),
    )
  })

/** Whether a paper of nobody's by name speaks, which may be the body's own: 起訴書指出 is told as 檢方指控. */
const mayBePaperOf = (hearing: Hearing, { entity }: Named, { speakerKind, speakerText }: Quotation): boolean => {
  if (entity.kind !== 'organisation' || speakerKind !== 'unnamed' || !isPaper(hearing.pack, speakerText)) return false
  const owner = whoIs(hearing, speakerText)
  return owner === undefined || !('entity' in owner)
}

const isVoiceOf = ({ hearing }: Cited, who: Named, quotation: Quotation): boolean =>
  isSame(hearing, who, quotation.speaker) ||
  isSame(hearing, who, quotation.speakerText) ||
  sharesVoice(hearing, who, quotation) ||
  mayBePaperOf(hearing, who, quotation)

/** Whether the cited sentences let somebody speak. One without a name there may be anybody who is named beside. */
const maySpeak = (cited: Cited, who: Named): boolean => {
  const open = cited.quotations.some(({ speakerKind }) => speakerKind === 'unnamed') && isNamed(cited, who)
  return open || cited.quotations.some((one) => isVoiceOf(cited, who, one)) || isSubject(cited, who)
}

/** What share of the words told one and the other must have. */
const MUCH = 0.6
const LITTLE = 0.3

/** Whether the words told are much like what another said in the cited sentences, and little like anything of the speaker's own. */
const isAnothers = (cited: Cited, who: Named, told: Quotation, scene: Scene): boolean => {
  const textsOf = (mine: boolean): string[] =>
    cited.quotations.filter((one) => isVoiceOf(cited, who, one) === mine).map(({ text }) => text)
  if (hasOthersLetters(told.text, textsOf(true), textsOf(false), scene)) return true
  const alike = likenessTo(told.text)
  if (!alike) return false
  const [own, others] = [true, false].map((mine) => Math.max(0, ...textsOf(mine).map(alike)))
  return (others ?? 0) >= MUCH && (own ?? 0) <= LITTLE
}

const NONE: Finding = { flaw: null, spans: [] }

const flawOf = (name: string): Finding => ({ flaw: { cause: 'speaker', detail: name }, spans: [] })

/** Whether the words told name another whose words the cited sentences have: 林田氏は解雇した人はいない may be his own. */
const namesVoice = (cited: Cited, who: Named, told: Quotation, { entities }: Hearing): boolean =>
  mentionsIn(entities, told.span).some(
    (other) => other.entity.name !== who.entity.name && cited.quotations.some((one) => isVoiceOf(cited, other, one)),
  )

/** Whether the words told have numbers, all of them others', and don't name one of these. */
const hasOthersNumbers = (
  cited: Cited,
  who: Named,
  told: Quotation,
  hearing: Hearing,
  statement: Statement,
  scene: Scene,
): boolean => {
  const theirs = cited.quotations.filter((one) => !isVoiceOf(cited, who, one))
  if (namesVoice(cited, who, told, hearing)) return false
  return areTheirNumbers(told.text, theirs, statement, scene)
}

/** The first speaker of a statement to whom the cited sentences give no such words; those of a list stand by one another. */
const wrongSpeaker = (
  cited: Cited,
  { quotations, hearing }: Told,
  statement: Statement,
  scene: Scene,
): string | undefined => {
  const isOthers = (one: Named, told: Quotation): boolean =>
    (isAnothers(cited, one, told, scene) && !namesVoice(cited, one, told, hearing)) ||
    hasOthersNumbers(cited, one, told, hearing, statement, scene)
  for (const told of quotations) {
    const who = whoIs(cited.hearing, told.speaker)
    if (!who || !('entity' in who)) continue
    const fellows = fellowsOf(hearing, told).flatMap((name) => {
      const other = whoIs(cited.hearing, name)
      return other && 'entity' in other ? [other] : []
    })
    const all = [who, ...fellows]
    if (!all.some((one) => maySpeak(cited, one)) || all.every((one) => isOthers(one, told))) return told.speaker
  }
  return undefined
}

/**
 * A speaker who is nobody of the ledger, whom the article names elsewhere alone, with words that somebody of the ledger says in the cited
 * sentences.
 */
const elsewhereSpeaker = (
  cited: Cited,
  { quotations }: Told,
  { document, reader, source }: Scene,
): string | undefined => {
  if (source?.grammar !== reader.grammar) return undefined
  const { fold } = reader.prose.naming
  const near = cited.stretches.map((stretch) => fold(slice(document.text, stretch)))
  const whole = fold(document.text)
  return quotations.find(({ speaker, text }) => {
    const name = fold(speaker)
    const who = whoIs(cited.hearing, speaker)
    if ((who && 'entity' in who) || !isCalled('person', speaker, reader)) return false
    if (!whole.includes(name) || near.some((words) => words.includes(name))) return false
    const alike = likenessTo(text)
    return cited.quotations.some((one) => {
      // A name that is read a letter too long is the same one: 鍾離雪|成
      const other = fold(one.speaker)
      if (one.speakerKind !== 'person' || other.includes(name) || name.includes(other)) return false
      return (alike?.(one.text) ?? 0) >= MUCH
    })
  })?.speaker
}

/** Everybody who is the subject of the cue of a statement's quotation. */
const fellowsOf = (hearing: Hearing, { span }: Quotation): string[] => {
  const whole = { start: 0, end: hearing.document.text.length }
  const cast = callersIn(hearing, whole, [span], [])
  return hearing.cues().flatMap((cue) => {
    const told = overlaps(cue, span) ? [] : subjectsOf(hearing, cast, cue, span, [span])
    return told.length > 1 ? told.flatMap(({ names }) => names) : []
  })
}

/** A statement's speaker by a cue alone, whom the cited sentences don't even name. */
const strangeSpeaker = (cited: Cited, { hearing, quotations }: Told): string | undefined => {
  if (quotations.length > 0) return undefined
  const whole = { start: 0, end: hearing.document.text.length }
  const cast = callersIn(hearing, whole, hearing.quoted(), [])
  for (const cue of hearing.cues())
    for (const { names } of subjectsOf(hearing, cast, cue, { start: cue.end, end: cue.end }, [])) {
      const all = names.flatMap((name) => whoIs(cited.hearing, name) ?? [])
      const named = all.filter((one): one is Named => 'entity' in one)
      if (named.length > 0 && !named.some((one) => isNamed(cited, one) || maySpeak(cited, one))) return names[0]
    }
  return undefined
}

/** Whether a name is somebody's, or a body's with the one above it before it: 衛福部|疾管署. */
const isUnder = (name: string, { entity }: Named): boolean =>
  name === entity.name ||
  (entity.kind === 'organisation' && entity.name.length >= LEAST_UNDER && name.endsWith(entity.name))
const LEAST_UNDER = 3

/** A statement's speaker whom cited sentences without a quotation don't name, by name or pronoun, and who doesn't go on speaking in them. */
const absentSpeaker = (cited: Cited, told: Told, before: readonly Quotation[]): string | undefined => {
  const { hearing, stretches } = cited
  const present = stretches.flatMap((stretch) => [
    ...callersIn(hearing, stretch, [], before).flatMap(({ names }) => names),
    ...goingOn({ hearing, quotations: before }, stretch.start),
  ])
  return told.quotations.find(({ speaker }) => {
    const who = whoIs(hearing, speaker)
    return who && 'entity' in who && !present.some((name) => isUnder(name, who))
  })?.speaker
}

/**
 * A statement that tells what somebody of the ledger said gives the words to nobody but those to whom the cited sentences give them.
 * Where these hold no quotation, one who is named or goes on speaking there may have said it; of a speaker who is nobody of the ledger it
 * says only that somebody else said those words.
 */
export const speakersCheck: Check = (statement, scene) => {
  const cited = citedIn(statement, scene)
  const told = readTold(statement, scene)
  const wrong =
    cited.quotations.length > 0
      ? (wrongSpeaker(cited, told, statement, scene) ??
        strangeSpeaker(cited, told) ??
        elsewhereSpeaker(cited, told, scene))
      : absentSpeaker(cited, told, scene.facts.quotations)
  return wrong === undefined ? NONE : flawOf(wrong)
}
