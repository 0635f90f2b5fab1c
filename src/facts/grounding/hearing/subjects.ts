import type { LanguagePack, ParticlePack } from '../../../languages/pack.ts'
import type { ParticleRole } from '../../../languages/parts/particle/cues.ts'
import type { Document } from '../../../model/document.ts'
import type { Span } from '../../../model/span.ts'
import { after, afterRun } from '../../quotations/patterns.ts'
import { wordAfter, wordsOf } from '../../words.ts'
import type { Hearing } from '../hearing.ts'
import type { Caller } from './callers.ts'
import type { CuePlace } from './cues.ts'
import { isOwner } from './owners.ts'

/** How far before its cue a subject may stand, without what is hidden between, in UTF-16 units. */
const REACH = 90

/** How far behind a cue the one may stand who is named there: said Mara Voss. */
const BEHIND = 60

/** How far behind a name the particle may stand that marks it. */
const MARKED = 16

const BREAK = /[,，、。；;：:—–]/u
const STOP = /[.。!！?？;；\n]/u

/** What stands between two places, without what is hidden. */
const between = (text: string, from: number, to: number, hidden: readonly Span[]): string => {
  let at = from
  let words = ''
  for (const { start, end } of hidden) {
    if (end <= at || start >= to) continue
    words += text.slice(at, Math.max(at, start))
    at = Math.max(at, end)
  }
  return words + text.slice(at, Math.max(at, to))
}

/** What stands before a place and makes it an object: 對, 向. */
const GOVERNED = 12

/** Particles behind which another one may tell what the whole is: 甲の乙は, 甲と乙は. */
const LEADING: ReadonlySet<ParticleRole> = new Set(['of', 'joins', 'such', 'maybe'])

/** Whether the first particle that tells what a name does makes it the subject: マスク氏は. Near miss: マスク氏に対し「…は…」. */
const isMarked = (document: Document, pack: ParticlePack, { end }: Span): boolean => {
  const words = wordsOf(document, pack.words)
  let at = wordAfter(words, end)
  for (let word = words[at]; word && word.start <= end + MARKED; word = words[++at]) {
    const role = pack.cues.roleOf(word, words[at - 1] ?? null)
    if (role && !LEADING.has(role)) return role === 'topic' || role === 'subject'
    if (BREAK.test(word.text) || STOP.test(word.text)) return false
  }
  return false
}

/** Whether words around a name tell that it is no subject of the cue behind it. */
const isBarred = ({ document }: Hearing, pack: LanguagePack | undefined, one: Span): boolean => {
  const { text } = document
  switch (pack?.grammar) {
    case 'han':
      return (
        pack.cues.subjects.governor.test(text.slice(Math.max(0, one.start - GOVERNED), one.start)) ||
        isOwner(document, pack, one)
      )
    case 'spaced': {
      const words = wordsOf(document, pack.words)
      const at = wordAfter(words, one.start)
      return words[at - 1]?.part === 'ADP' || isOwner(document, pack, one)
    }
    case 'particle':
      return !isMarked(document, pack, one) || isOwner(document, pack, one)
    case undefined:
      return false
  }
}

/** The words that join the names of a list. */
const joinsOf = (pack: LanguagePack | undefined): ((words: string) => boolean) => {
  switch (pack?.grammar) {
    case 'han':
      return (words) => pack.names.organisations.joins.has(words)
    case 'spaced':
      return (words) => pack.names.context.joins.has(words.toLowerCase())
    case 'particle':
      return (words) => pack.names.context.joins.has(words)
    case undefined:
      return () => false
  }
}

/** Whether a word joins the names of a list: 與, and. */
export const isJoin = (pack: LanguagePack | undefined, word: string): boolean => joinsOf(pack)(word)

/** How much may stand between two names of one list: a title. */
const LONGEST_JOIN = 30

/** Whether two names stand in one list: 甲與乙; Mara Voss and Ada Moss. The word that joins may lead a title. */
const isJoined = (text: string, pack: LanguagePack | undefined, a: Span, b: Span): boolean => {
  const gap = text.slice(a.end, b.start).trim()
  if (gap.length > LONGEST_JOIN) return false
  const joins = joinsOf(pack)
  return joins(gap) || joins(gap.charAt(0)) || joins(gap.split(/\s+/)[0] ?? '')
}

/** Whether a name goes on over an aside to the cue: Mara Voss, head of Gull Ferries, said. */
const isOverAside = (text: string, one: Span, other: Span, cue: Span): boolean =>
  /^\s?[,，（(]/u.test(text.slice(one.end, one.end + 2)) && /[,，）)]\s?$/u.test(text.slice(other.end, cue.start))

/** How far before a name the phrase may open that it stands in: 在星期五的《…》. */
const PHRASE = 40

/** Whether a phrase opens between a name and the one before it, which takes it out of the running for subject: 某人在…市府說. */
const isInPhrase = (text: string, pack: LanguagePack | undefined, one: Span, earlier: Span | undefined): boolean => {
  if (pack?.grammar !== 'han' || !earlier || one.start - earlier.end > PHRASE) return false
  const { adverb, phrase } = pack.cues.subjects
  const from = afterRun(adverb, text, earlier.end, one.start)
  return after(phrase, text, from) > from && !BREAK.test(text.slice(earlier.end, one.start))
}

/** A body behind a person in one clause speaks less often than the person: Mara Voss of Gull Ferries said. */
const isOwned = (text: string, one: Caller, next: Caller, cue: Span): boolean =>
  one.person === true && next.person === false && !BREAK.test(text.slice(one.end, cue.start))

/** The subject before a cue with those who share it. */
const before = (hearing: Hearing, callers: readonly Caller[], cue: Span, hidden: readonly Span[]): Caller[] => {
  const { pack, document } = hearing
  const { text } = document
  const ahead = callers.filter(({ end }) => end <= cue.start && between(text, end, cue.start, hidden).length <= REACH)
  const at = ahead.findLastIndex(
    (one, index) => !isBarred(hearing, pack, one) && !isInPhrase(text, pack, one, ahead[index - 1]),
  )
  const nearest = ahead[at]
  if (!nearest) return []
  const found = [nearest]
  // What joins a list governs an object elsewhere: 某甲和某乙說, 某甲和某乙碰面時說.
  for (const one of ahead.slice(at + 1)) if (isJoined(text, pack, found.at(-1) ?? nearest, one)) found.push(one)
  for (let earlier = at - 1; earlier >= 0; earlier--) {
    const [one, next] = [ahead[earlier], found[0]]
    if (!one || !next) break
    if (isJoined(text, pack, one, next)) found.unshift(one)
    else if (isOverAside(text, one, next, cue) || isOwned(text, one, next, cue)) return [one, ...found]
    else break
  }
  return found
}

/** Those who are named behind a cue before anything parts them from it: said Mara Voss; according to Mara Voss. */
const behind = ({ document: { text } }: Hearing, callers: readonly Caller[], cue: Span): Caller[] =>
  callers.filter(
    ({ start, end }) =>
      start >= cue.end && end - cue.end <= BEHIND && !/[.,;:!?，。；：]/u.test(text.slice(cue.end, start)),
  )

/** Who says what a cue tells, as far as the words around it show; several where a list or an inversion leaves it open. */
export const subjectsOf = (
  hearing: Hearing,
  callers: readonly Caller[],
  cue: CuePlace,
  words: Span,
  hidden: readonly Span[],
): Caller[] => {
  const { text } = hearing.document
  const turns = hearing.pack === undefined || hearing.pack.grammar === 'spaced'
  const inverts = cue.leads || (turns && words.end <= cue.start)
  const led = inverts ? behind(hearing, callers, cue) : []
  const close = cue.leads || !/[\p{L}\p{N}]/u.test(between(text, words.end, cue.start, hidden))
  return led.length > 0 && close ? led : before(hearing, callers, cue, hidden)
}
