import { addresseeIn } from './addressee.ts'
import { afterAdjuncts, afterOpenings } from './adjuncts.ts'
import type { Attribution } from './attribution.ts'
import { fits, isDescribing, isStated } from './checks.ts'
import { type Cue, findCues } from './cueMatches.ts'
import { gesturesIn } from './gestures.ts'
import { markerOf } from './markers.ts'
import type { Run } from './phrases.ts'
import type { Going, Sentence, Spoken } from './sentence.ts'
import type { Search } from './speakers.ts'
import { isPredicate, spanOf, type Unit } from './units.ts'
import { type Who, whoIn } from './who.ts'

/** How far back a claim may begin, in words; how much around it is looked at for the day, in UTF-16 units. */
const LONGEST = 400
const NEAR = 200

/** Whether a cue's clause is what a later cue says, so that it isn't told of by itself. */
const isInside = (cue: Cue, later: readonly Spoken[]): 'told' | 'reported' | null => {
  if (cue.tail !== 'inner') return null
  const outer = later.find((one) => one.marker?.contentEnd === cue.end && one.cue.group.kind !== 'hear')
  return outer ? (outer.cue.group.kind === 'report' ? 'reported' : 'told') : null
}

const contentOf = (
  search: Search,
  { units }: Sentence,
  { marker }: Spoken,
  going: Going,
  { subject }: Who,
): Run | null => {
  if (!marker) return null
  const { contentEnd: to } = marker
  const from = subject ? afterAdjuncts(search, units, subject.after, to) : afterOpenings(search, units, going.from, to)
  return from < to ? { from, to } : null
}

/** What stands before the subject, unless it is a clause of its own: 12日、市長は. */
const leadIn = (units: readonly Unit[], { from }: Going, { subject }: Who): Run => {
  const to = subject?.from ?? from
  return units.slice(from, to).some(isPredicate) ? { from, to: from } : { from, to }
}

const dayIn = ({ view, rules, today }: Search, units: readonly Unit[], around: readonly Run[]): string | null => {
  const spans = around.filter(({ from, to }) => from < to).map(({ from, to }) => spanOf(units, from, to))
  const words = spans.map(({ start, end }) => view.masked.slice(start, Math.min(end, start + NEAR)))
  return rules.dayOf(words.join('\n'), today)
}

const attribute = (search: Search, sentence: Sentence, spoken: Spoken, going: Going): Attribution | null => {
  const { cue, marker } = spoken
  const { units } = sentence
  const cleft = cue.tail === 'thing' && units[cue.end + 1]?.role === 'topic'
  if (cue.tail === 'thing' && !cleft) return null
  if (!marker && !cue.group.alone) return null
  const who = whoIn(search, sentence, spoken, going)
  if (!who || !fits(sentence, spoken, who, search.rules)) return null
  const content = contentOf(search, sentence, spoken, going, who)
  if (marker && (!content || !isStated(units, content, marker.how) || !isDescribing(units, spoken, content)))
    return null
  const before = { from: who.subject?.after ?? going.from, to: content?.from ?? cue.from }
  const gap = { from: marker?.gap ?? cue.from, to: cue.from }
  const around = [leadIn(units, going, who), before, gap]
  return {
    sentence: sentence.index,
    speaker: who.speaker,
    by: who.by,
    group: cue.group,
    cue: spanOf(units, cue.from, cue.end),
    tail: cue.tail,
    content,
    how: marker?.how ?? null,
    place: { from: cue.from, to: cue.end },
    addressee: addresseeIn(search, units, gap) ?? addresseeIn(search, units, before),
    saidOn: dayIn(search, units, around),
  }
}

/** Where the sentence goes on behind a cue. */
const next = (search: Search, units: readonly Unit[], cue: Cue, going: Going, found: Attribution | null): Going => {
  const { rules } = search
  if (cue.tail !== 'medial' && cue.tail !== 'joined') return going
  if (!found?.content) return going
  let from = cue.end
  // 述べた後に、
  if (rules.tails.circumstance.has(units[from]?.text ?? '')) from += units[from + 1]?.role ? 2 : 1
  if (units[from + 1]?.role === 'toward') from += 2
  while (from < units.length && (units[from]?.breaks || units[from]?.part === 'SCONJ')) from++
  return { from, chained: found.speaker, joined: cue.tail === 'joined' }
}

/** Every attribution of a sentence by a cue, in order. */
export const attributionsIn = (search: Search, sentence: Sentence): Attribution[] => {
  const { units, sources } = sentence
  const cues = findCues(search.view.text, units, search.rules)
  const marked = cues.map((cue) => ({ cue, marker: markerOf(units, cue, 0, search.rules) }))
  const all = [...marked, ...gesturesIn(search, units, marked)].sort((a, b) => a.cue.from - b.cue.from)
  const found: Attribution[] = []
  let going: Going = { from: 0, chained: null, joined: false }
  for (const [at, spoken] of all.entries()) {
    const end = spoken.marker?.contentEnd ?? spoken.cue.from
    const source = sources.findLast(({ after }) => after <= end)
    going = { ...going, from: Math.max(going.from, source?.after ?? 0, end - LONGEST) }
    const inside = isInside(spoken.cue, all.slice(at + 1, at + 4))
    // 「…」と説明しているという: whoever explains it has been found.
    const passed = spoken.cue.group.kind === 'hear' && found.at(-1)?.place.to === end
    const one = inside === 'told' || passed ? null : attribute(search, sentence, spoken, going)
    if (inside && one?.by !== 'named') continue
    if (one) found.push(one)
    going = next(search, units, spoken.cue, going, one)
  }
  return found
}
