import type { Span } from '../../../model/span.ts'
import type { Attribution } from './attribution.ts'
import { attributionsIn } from './attributions.ts'
import { contentOf } from './content.ts'
import type { Content } from './given.ts'
import { isBreak, isTime, type Line } from './phrases.ts'
import { resolve } from './resolve.ts'
import type { Scene } from './scene.ts'
import type { Speaker } from './speaker.ts'
import type { Subject } from './subject.ts'
import { subjectBefore } from './subjects.ts'
import { mainSubject } from './takenOver.ts'
import { groupStart } from './verbGroups.ts'

/** An attribution with its speaker, and what it gives to them. */
export interface Voice {
  readonly attribution: Attribution
  /** `null` where the text doesn't tell who is meant: nothing is given to anybody then. */
  readonly speaker: Speaker | null
  readonly content: Content
}

/** The subjects of a sentence's verbs that are no pronouns, with the verb's place. */
const subjectsIn = (line: Line): { readonly at: number; readonly subject: Subject }[] =>
  line.tokens.flatMap((token, at) => {
    if (token.part !== 'VERB' && token.part !== 'AUX') return []
    const subject = subjectBefore(line, groupStart(line, at))
    return subject && !isPronoun(line, subject) ? [{ at, subject }] : []
  })

const isPronoun = ({ tokens, rules }: Line, subject: Subject): boolean =>
  rules.speakers.pronouns.has(tokens[subject.base.to - 1]?.lower ?? '')

/** Whether a belief only tells which ones are meant: voters who believe that it will rain. */
const isMeant = ({ rule, subject }: Attribution): boolean => subject?.how === 'relative' && !rule.takes.has('quote')

/** Whether only a study, paper or body can tell what the cue tells, and the speaker is none. */
const isUnfit = ({ tokens, rules }: Line, { rule, subject, followed }: Attribution, speaker: Speaker): boolean => {
  if (rule.teller === 'anyone') return false
  const head = subject ? (tokens[subject.base.to - 1]?.lower ?? '') : ''
  if (rules.speakers.papers.has(head)) return false
  const named = speaker.kind === 'organisation' || speaker.kind === 'publication'
  if (!named && !rules.speakers.bodies.has(head)) return true
  return followed.kind === 'clause' || followed.kind === 'noun'
}

/** Somebody who only took over the words of the one before them in the sentence is that one. */
const sharedWith = (earlier: readonly Voice[], { subject }: Attribution): Speaker | null => {
  if (subject?.how !== 'shared') return null
  return (
    earlier.findLast(({ attribution, speaker }) => speaker && attribution.subject?.base.from === subject.base.from)
      ?.speaker ?? null
  )
}

/** Those who speak in a sentence, in order. `remember` is told of each. */
export const voicesIn = (line: Line, scene: Scene): Voice[] => {
  const all = attributionsIn(line)
  if (all.length === 0) return []
  const persons = all.some(({ subject }) => subject && isPronoun(line, subject)) ? subjectsIn(line) : []
  const found: Voice[] = []
  for (const attribution of all) {
    const content = contentOf(line, all, attribution)
    const { subject } = attribution
    const near = content.behind && isAhead(content, attribution) ? nearOf(scene, persons, attribution) : []
    const speaker = subject && (sharedWith(found, attribution) ?? resolve({ ...scene, near }, subject))
    found.push({
      attribution,
      content,
      speaker: speaker && !isUnfit(line, attribution, speaker) && !isMeant(attribution) ? speaker : null,
    })
  }
  return found
}

/** Whether nothing that is said stands before its cue, so that a pronoun may stand for one who was named there. */
const isAhead = ({ quotes }: Content, { cue }: Attribution): boolean => quotes.every((at) => at > cue.from)

/** The persons who were subjects before an attribution in its own sentence. */
const nearOf = (
  scene: Scene,
  persons: readonly { readonly at: number; readonly subject: Subject }[],
  own: Attribution,
): Speaker[] =>
  persons
    .filter(({ at, subject }) => at < own.start && subject.base.to <= own.start)
    .flatMap(({ subject }) => resolve(scene, subject) ?? [])

/** The subject of a sentence, resolved. */
export const topicOf = (scene: Scene): Speaker | null => {
  const subject = mainSubject(scene.line, scene.line.tokens.length)
  return subject && resolve(scene, subject)
}

/** What is told of the time: between the cue and what is said, or before the speaker: On Friday, she said. */
export const timeWords = (line: Line, text: string, { attribution }: Voice): string => {
  const { tokens } = line
  const spans: Span[] = []
  const cover = (from: number, to: number): void => {
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (first && last && to > from) spans.push({ start: first.start, end: last.end })
  }
  const { subject, cue, followed, start } = attribution
  cover(followed.between.from, followed.between.to)
  if (subject && subject.how !== 'shared' && subject.base.to <= cue.from) cover(subject.base.to, cue.from)
  if (
    start > 0 &&
    start <= 6 &&
    tokens
      .slice(0, start)
      .every(
        (token) =>
          isBreak(token) ||
          isTime(line, token) ||
          line.rules.around.occasions.has(token.lower) ||
          ['ADP', 'DET', 'ADJ', 'ADV', 'NUM'].includes(token.part),
      )
  )
    cover(0, start)
  return spans.map((span) => text.slice(span.start, span.end)).join(' ; ')
}
