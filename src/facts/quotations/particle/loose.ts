import type { Quotation } from '../../../model/quotation.ts'
import type { Attribution } from './attribution.ts'
import { directOf } from './contents.ts'
import { phraseAt, phraseBefore } from './phrases.ts'
import { isVoiced, NEAR_VOICE } from './quotedWords.ts'
import type { Sentence } from './sentence.ts'
import { resolve, type Search } from './speakers.ts'
import { isEnd, spanOf, type Unit } from './units.ts'

const quotedIn = (units: readonly Unit[], from: number, to: number) =>
  units.slice(from, to).flatMap((unit) => unit.quoted ?? [])

/** How many words a row of quoted stretches may have. */
const LONGEST_ROW = 60

/** Where the quoted words end that begin at `from`. */
const rowEnd = (units: readonly Unit[], from = 0): number => {
  let end = from
  while (end - from < LONGEST_ROW && (units[end]?.quoted || units[end]?.breaks)) end++
  return end
}

/** Whether a sentence is nothing but quoted words and marks, with a conjunction before them at most. */
export const isBare = ({ units }: Sentence, rules: Search['rules']): boolean => {
  const from = units[1]?.quoted && rules.claims.openings.has(units[0]?.text ?? '') ? 1 : 0
  const end = rowEnd(units, from)
  return end > from && units.slice(end).every((unit) => isEnd(unit, rules) || unit.breaks)
}

/** Whether it opens with quoted words that no particle takes on. */
export const opensWithWords = ({ units }: Sentence): boolean => {
  const end = rowEnd(units)
  const next = units[end]
  return end > 0 && (next === undefined || next.part !== 'ADP')
}

/** Quoted words that a cue without a particle stands behind or before: 「…」市長は言った, 市長はこう述べた：「…」. */
export const besideCue = (search: Search, { units }: Sentence, one: Attribution): Quotation[] => {
  if (one.content || one.by !== 'named') return []
  const { from, to } = one.place
  // 市長が言っていたのは、「…」
  const start = one.tail === 'thing' && units[to + 1]?.role === 'topic' ? to + 2 : to
  const behind = quotedIn(units, start, rowEnd(units, start))
  const end = rowEnd(units)
  const before = end < from && units[end]?.part !== 'ADP' ? quotedIn(units, 0, end) : []
  return [...before, ...behind].flatMap((quoted) => directOf(search, one, quoted) ?? [])
}

/** 市長：「…」 */
export const afterColon = (search: Search, { units }: Sentence): Quotation[] => {
  const run = phraseAt(units, 0, search.rules)
  const mark = units[run.to]
  if (run.from >= run.to || !mark || !search.rules.marks.colons.includes(mark.text)) return []
  const speaker = resolve(search, units, run)
  const quoted = units[run.to + 1]?.quoted
  if (!speaker || !quoted) return []
  return [directOf(search, { speaker, cue: null, addressee: null, saidOn: null }, quoted) ?? []].flat()
}

/** 「…」と市長。 */
export const beforeName = (search: Search, { units }: Sentence): Quotation[] => {
  const { rules } = search
  const at = units.findLastIndex(({ role }) => role === 'quotes')
  if (at < 1 || !units[at - 1]?.quoted) return []
  const run = phraseAt(units, at + 1, rules)
  if (run.from >= run.to || !units.slice(run.to).every((unit) => isEnd(unit, rules))) return []
  const speaker = resolve(search, units, run)
  if (!speaker || (speaker.kind === 'unnamed' && !speaker.person)) return []
  let from = at - 1
  while (from > 0 && (units[from - 1]?.quoted || units[from - 1]?.breaks)) from--
  const voice = { speaker, cue: null, addressee: null, saidOn: null }
  return quotedIn(units, from, at).flatMap((quoted) => directOf(search, voice, quoted) ?? [])
}

/** The unit behind a row of quoted words from which their voices are told: と, などの, という. */
const voicedAt = (search: Search, units: readonly Unit[]): number =>
  units.findIndex(({ quoted }, at) => {
    if (!quoted || units[at + 1]?.quoted) return false
    let next = at + 1
    while (units[next]?.role === 'such') next++
    const leads =
      units[next]?.role === 'quotes' || units[next]?.role === 'of' || units[next]?.text === search.rules.claims.called
    return leads && isVoiced(search, units, next + 1, NEAR_VOICE)
  })

/** 住民からは「…」との声が上がった. */
export const voicesIn = (search: Search, { units }: Sentence): Quotation[] => {
  const at = voicedAt(search, units)
  const from = units.slice(0, Math.max(0, at)).findLastIndex(({ text }) => text === search.rules.claims.from)
  const run = from > 0 ? phraseBefore(units, from, search.rules) : { from: 0, to: 0 }
  const speaker = resolve(search, units, run)
  if (!speaker) return []
  const voice = { speaker, cue: spanOf(units, at + 1, at + 2), addressee: null, saidOn: null }
  return quotedIn(units, from, at + 1).flatMap((quoted) => directOf(search, voice, quoted) ?? [])
}
