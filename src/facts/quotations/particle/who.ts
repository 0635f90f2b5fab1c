import { afterOpenings } from './adjuncts.ts'
import type { Attribution } from './attribution.ts'
import type { Speaker } from './focus.ts'
import { phraseAt } from './phrases.ts'
import type { Going, Sentence, Spoken } from './sentence.ts'
import { resolve, type Search } from './speakers.ts'
import { type Subject, subjectBefore, subjectInGap } from './subjects.ts'

/** Who speaks, and the phrase before the claim that says so, if one does. */
export interface Who {
  readonly speaker: Speaker
  readonly by: Attribution['by']
  readonly subject: Subject | null
}

const relativeIn = (search: Search, { units }: Sentence, { cue }: Spoken): Speaker | null => {
  const cleft = cue.tail === 'thing' && units[cue.end + 1]?.role === 'topic'
  if (cue.tail !== 'relative' && !cleft) return null
  const from = cleft ? cue.end + 2 : cue.end
  const speaker = resolve(search, units, phraseAt(units, units[from]?.breaks ? from + 1 : from, search.rules))
  return speaker && (speaker.kind !== 'unnamed' || speaker.person) ? speaker : null
}

/** Whether words that nobody is named for are plainly somebody's: quoted, or without a subject of their own. */
const isTaken = (search: Search, { units }: Sentence, { marker }: Spoken, going: Going): boolean => {
  if (!marker || units[marker.contentEnd - 1]?.quoted) return true
  const from = afterOpenings(search, units, going.from, marker.contentEnd)
  if (from > going.from) return true
  return !units.slice(from, marker.contentEnd).some(({ role }) => role === 'topic' || role === 'subject')
}

/** The one who spoke or was told of before, where a sentence names nobody. */
const carriedIn = (search: Search, sentence: Sentence, spoken: Spoken, going: Going): Who | null => {
  const { told, index } = sentence
  const hears = spoken.cue.group.kind === 'hear'
  const carried = search.focus.carried(index, told.block, hears)
  if (!carried) return null
  const away = search.focus.blockOf(index - 1) !== told.block
  if (away && !hears && !isTaken(search, sentence, spoken, going)) return null
  if (away && hears && search.focus.spokeDirect(index - 1)) return null
  return { speaker: carried, by: 'carried', subject: null }
}

/** Whether a topic that nobody is known for stands right before quoted words. */
const isTopicLost = ({ units }: Sentence, to: number): boolean => {
  let row = to
  while (row > 0 && (units[row - 1]?.quoted || units[row - 1]?.breaks)) row--
  return units[row - 1]?.role === 'topic' && units[row - 2]?.role === null
}

/** Who speaks by a cue: named in its clause, taken over, or `null` where the words leave it open. */
export const whoIn = (search: Search, sentence: Sentence, { cue, marker }: Spoken, going: Going): Who | null => {
  const { units, sources } = sentence
  const gap = marker ? subjectInGap(search, units, { from: marker.gap, to: cue.from }) : null
  if (gap) return { speaker: gap.speaker, by: 'named', subject: null }
  const owner = relativeIn(search, sentence, { cue, marker })
  if (owner) return { speaker: owner, by: 'named', subject: null }
  if (cue.tail === 'relative' && marker?.how !== 'quotes') return null
  const to = marker?.contentEnd ?? cue.from
  const left = subjectBefore(search, units, { ...going, to, answers: cue.group.alone, empty: !marker })
  if (left === 'torn') search.focus.blur(sentence.index)
  if (left === 'torn' || (left && cue.tail === 'relative' && left.role === 'topic')) return null
  if (left) return { speaker: left.speaker, by: 'named', subject: left }
  // 「…」と述べた人もいる: somebody else's words.
  if (cue.tail === 'relative') return null
  if (cue.group.kind === 'gesture' && isTopicLost(sentence, to)) return null
  if (going.chained) return { speaker: going.chained, by: 'chained', subject: null }
  const source = sources.findLast(({ after }) => after <= to)
  if (source) return { speaker: source.speaker, by: 'source', subject: null }
  return carriedIn(search, sentence, { cue, marker }, going)
}
