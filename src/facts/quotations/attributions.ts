import { attribute } from './attribute.ts'
import type { Attribution } from './attribution.ts'
import { lastCaller } from './callers.ts'
import type { CueMatch } from './cueMatches.ts'
import { after } from './patterns.ts'
import { isAgent } from './phrases.ts'
import type { Place, Search } from './search.ts'
import { sourceIn } from './source.ts'
import { remember, resolve } from './speakers.ts'
import { topicOf } from './topic.ts'
import type { Clause } from './view.ts'

/** How many cues of one clause are tried. */
const TRIES = 6

/** The cue that speaks in a clause: the last one that something said follows after a break, else the first that fits. */
const attributionIn = (
  search: Search,
  place: Place,
  cues: readonly CueMatch[],
  found: readonly Attribution[],
): Attribution | null => {
  let first: Attribution | null = null
  let spare: Attribution | null = null
  for (const cue of cues.slice(-TRIES).toReversed()) {
    const one = attribute(search, place, cue, found)
    if (!one) continue
    // …強調會配合調查。 ends in a word that may be a cue and is a part of what was said.
    const doubtful = one.following === 'end' || one.group.kind === 'find'
    if (one.following === 'words') first = one
    else if (doubtful) spare ??= one
    else return one
  }
  return first ?? spare
}

/** Remembers whom a clause is about. */
const rememberTopic = ({ field, entities, focus }: Search, clause: Clause): void => {
  const topic = topicOf(field, clause)
  const speaker = topic && resolve(topic, field.view, entities, field.rules, focus)
  if (topic && speaker) remember(focus, field.rules, clause.start, speaker, topic)
  const { callers, rules, view } = field
  const last = callers[lastCaller(callers, clause.end)]
  if (last?.kind !== 'entity' || last.entity.kind !== 'person' || last.start < clause.start) return
  const rest = Array.from(view.folded.slice(last.end, clause.end))
  if (!rest.every((letter) => rules.marks.sentenceEnds.includes(letter))) return
  if (!rules.subjects.introduces.test(view.folded.slice(clause.start, last.start))) return
  const introduced = { caller: last, span: last, gap: last }
  const known = resolve(introduced, view, entities, rules, focus)
  if (known) remember(focus, field.rules, last.start, known, introduced)
}

/** Every attribution of a document, in order. Focus moves along as they are found. */
export const findAttributions = (search: Search): Attribution[] => {
  const { field, cues, focus } = search
  const found: Attribution[] = []
  let next = 0
  field.view.sentences.forEach((sentence, index) => {
    sentence.clauses.forEach((clause, clauseIndex) => {
      // No further than the clause: quoted words may go on to the end of the text.
      const opened = after(/(?:[^\S\n]|\uE002)*/y, field.view.folded.slice(clause.start, clause.end), 0)
      const place = { sentence, index, clause: { ...clause, start: clause.start + opened }, clauseIndex }
      while ((cues[next]?.start ?? Infinity) < clause.start) next++
      const from = next
      while ((cues[next]?.start ?? Infinity) < clause.end) next++
      const one = attributionIn(search, place, cues.slice(from, next), found) ?? sourceIn(search, place)
      if (one) {
        found.push(one)
        remember(focus, field.rules, one.start, one.speaker, one.subject)
        if (one.subject && isAgent(field, clause, one.subject)) rememberTopic(search, clause)
        return
      }
      const told =
        found.at(-1)?.sentence === index &&
        found.at(-1)?.clause === clauseIndex - 1 &&
        found.at(-1)?.group.kind === 'report'
      if (clauseIndex === 0 || told) rememberTopic(search, clause)
    })
  })
  return found
}
