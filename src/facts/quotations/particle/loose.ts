import type { Quotation } from '../../../model/quotation.ts'
import type { Attribution } from './attribution.ts'
import type { Sentence } from './attributions.ts'
import { directOf } from './contents.ts'
import { phraseAt } from './phrases.ts'
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

/** Whether a sentence is nothing but quoted words and marks. */
export const isBare = ({ units }: Sentence, rules: Search['rules']): boolean => {
  const end = rowEnd(units)
  return end > 0 && units.slice(end).every((unit) => isEnd(unit, rules) || unit.breaks)
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

/** 住民からは「…」との声が上がった. */
export const voicesIn = (search: Search, { units }: Sentence): Quotation[] => {
  const { claims } = search.rules
  const at = units.findIndex(
    ({ role }, index) =>
      role === 'quotes' && units[index + 1]?.role === 'of' && claims.voices.has(units[index + 2]?.text ?? ''),
  )
  const called = units.findIndex(
    ({ text }, index) => text === claims.called && claims.voices.has(units[index + 1]?.text ?? ''),
  )
  const end = at >= 0 ? at : called
  if (end < 1 || !units[end - 1]?.quoted) return []
  const from = units.slice(0, end).findLastIndex(({ text }) => text === claims.from)
  if (from < 1) return []
  const run = phraseAt(units, Math.max(0, phraseStart(units, from)), search.rules)
  const speaker = resolve(search, units, { from: run.from, to: from })
  if (!speaker || run.to < from) return []
  const voice = { speaker, cue: spanOf(units, end, end + 1), addressee: null, saidOn: null }
  return quotedIn(units, from, end).flatMap((quoted) => directOf(search, voice, quoted) ?? [])
}

const phraseStart = (units: readonly Unit[], to: number): number => {
  let from = to
  while (
    from > 0 &&
    units[from - 1]?.role !== 'topic' &&
    !units[from - 1]?.breaks &&
    units[from - 1]?.part !== 'VERB' &&
    units[from - 1]?.part !== 'AUX'
  )
    from--
  return from
}
