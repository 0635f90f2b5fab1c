import { addresseeIn } from './addressee.ts'
import { afterAdjuncts, afterOpenings } from './adjuncts.ts'
import type { Attribution } from './attribution.ts'
import { type Cue, findCues } from './cueMatches.ts'
import type { Speaker } from './focus.ts'
import { gesturesIn } from './gestures.ts'
import { type Marker, markerOf } from './markers.ts'
import { phraseAt, type Run } from './phrases.ts'
import type { Source } from './sources.ts'
import { resolve, type Search } from './speakers.ts'
import { type Subject, subjectBefore, subjectInGap } from './subjects.ts'
import { isPredicate, spanOf, type Unit } from './units.ts'
import type { Told } from './view.ts'

/** A sentence as its attributions are read. */
export interface Sentence {
  readonly told: Told
  readonly index: number
  readonly units: readonly Unit[]
  readonly sources: readonly Source[]
}

/** A cue with what it says. */
interface Spoken {
  readonly cue: Cue
  readonly marker: Marker | null
}

/** Where a sentence has got to: from where on the next claim may begin, and who speaks. */
interface Going {
  readonly from: number
  readonly chained: Speaker | null
  readonly joined: boolean
}

/** How far back a claim may begin, in words; how much around it is looked at for the day, in UTF-16 units. */
const LONGEST = 400
const NEAR = 200

interface Who {
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

const whoIn = (search: Search, sentence: Sentence, { cue, marker }: Spoken, going: Going): Who | null => {
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
  if (going.chained) return { speaker: going.chained, by: 'chained', subject: null }
  const source = sources.findLast(({ after }) => after <= to)
  if (source) return { speaker: source.speaker, by: 'source', subject: null }
  return carriedIn(search, sentence, { cue, marker }, going)
}

/** Whether what stands before a bare する is said, not an aim or a rank: 違法だとした; near misses 対象とした, 勝とうとした. */
const isHeld = (units: readonly Unit[], { contentEnd }: Marker, rules: Search['rules']): boolean => {
  const last = units[contentEnd - 1]
  if (!last) return false
  if (last.quoted) return true
  if (rules.tails.wanted(last) && units[contentEnd - 2]?.part !== 'AUX') return false
  return isPredicate(last) || last.part === 'PART'
}

/** Whether what is said is more than a noun: 原因は不明と述べた; near miss 社長と話した. */
const isStated = (units: readonly Unit[], { from, to }: Run, how: Marker['how']): boolean => {
  const last = units[to - 1]
  if (how !== 'quotes' || !last || last.quoted || isPredicate(last) || last.part === 'PART') return true
  return units.slice(from, to).some(({ role }) => role === 'topic' || role === 'subject')
}

/** Whether a topic before いう is set apart from the claim's own, so that it is who speaks: 市長は、橋は要るという. */
const isSetApart = (units: readonly Unit[], subject: Subject | null, { contentEnd }: Marker): boolean =>
  !!subject &&
  units[subject.after]?.breaks === true &&
  units.slice(subject.after, contentEnd).some(({ role }) => role === 'topic' || role === 'subject')

/** How long what describes its own speaker may be, in words: 行きたいと話す男性. */
const LONGEST_DESCRIBING = 20

/** Whether a claim before its speaker's name is plainly its own: quoted, or short and without a subject from further off. */
const isDescribing = (units: readonly Unit[], { cue }: Spoken, { from, to }: Run): boolean =>
  cue.tail !== 'relative' ||
  units[to - 1]?.quoted != null ||
  (to - from <= LONGEST_DESCRIBING && !units.slice(from, to).some(({ role, breaks }) => breaks || role === 'topic'))

const fits = (
  sentence: Sentence,
  { cue, marker }: Spoken,
  { by, subject, speaker }: Who,
  rules: Search['rules'],
): boolean => {
  const { kind } = cue.group
  if (!marker) return true
  if (kind === 'show') return by === 'named' || by === 'chained'
  const owned = by !== 'carried' && (kind === 'judge' || speaker.kind !== 'unnamed')
  if (kind === 'think' || kind === 'judge') return owned && isHeld(sentence.units, marker, rules)
  if (kind === 'hold') return isHeld(sentence.units, marker, rules) && cue.tail !== 'relative' && cue.tail !== 'thing'
  if (kind === 'gesture') return speaker.kind !== 'unnamed' || speaker.person
  return kind !== 'hear' || by !== 'named' || isSetApart(sentence.units, subject, marker)
}

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
  const around = [before, gap].map(({ from, to }) => spanOf(units, from, to))
  const words = around.map(({ start, end }) => search.view.masked.slice(start, Math.min(end, start + NEAR))).join('\n')
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
    saidOn: search.rules.dayOf(words, search.today),
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
    const one = inside === 'told' ? null : attribute(search, sentence, spoken, going)
    if (inside && one?.by !== 'named') continue
    if (one) found.push(one)
    going = next(search, units, spoken.cue, going, one)
  }
  return found
}
