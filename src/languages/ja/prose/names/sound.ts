import type { NameKind, ProperNoun } from '../../../parts/naming.ts'
import { lists } from './lists.ts'
import type { Piece } from './view.ts'

/** ジェンスン・フアン, スミス＝ジョーンズ, ウォーレン ; a run of katakana with its marks. Linear. */
const RUN = /[ァ-ヺー]{2,30}(?:[・･＝=゠](?:[ァ-ヺー]{1,30}|[A-ZＡ-Ｚ](?![A-Za-zＡ-Ｚ]))){0,5}/gu
const PARTED = /[・･＝=゠]/u
const SHORTEST = 3

/** Whether words of respect or a title follow, or a word that only a body's or a place's name has before it. */
const follower = (text: string, end: number): NameKind | undefined => {
  if (lists.honorifics.startsAt(text, end) > 0 || lists.titles.startsAt(text, end) > 0) return 'person'
  if (/^(?:州|市|県|省|郡|島|半島|地方)(?!民|場)/u.test(text.slice(end, end + 3))) return 'place'
  return /^(?:社|銀行|大学|新聞|通信|党)/u.test(text.slice(end, end + 2)) ? 'body' : undefined
}

const NAMED = new Set(['surname', 'given', 'person', 'proper'])

const kindOfWord = (word: string, pieces: readonly Piece[]): NameKind | undefined => {
  if (lists.soundPlaces.has(word)) return 'place'
  if (lists.soundBodies.has(word)) return 'body'
  if (lists.sound.has(word)) return 'person'
  const [only, ...others] = pieces
  if (!only || others.length > 0) return undefined
  if (only.kind === 'place' || only.kind === 'body') return only.kind
  return NAMED.has(only.kind) ? 'person' : undefined
}

/** Whether nothing says what is named: an everyday loanword, or one that the dictionary lacks and that nothing stands beside. */
const isEveryday = (run: string, text: string, end: number, pieces: readonly Piece[]): boolean =>
  !PARTED.test(run) &&
  !lists.sound.has(run) &&
  pieces.every((piece) => piece.kind === 'common') &&
  lists.honorifics.startsAt(text, end) === 0

/** Foreign names in letters of sound: in parts, before a word of respect or a title, or known; not スマホ, ユーザー. */
export const soundNames = (text: string, pieces: readonly Piece[]): ProperNoun[] =>
  [...text.matchAll(RUN)].flatMap(({ 0: run, index: start }): ProperNoun[] => {
    const end = start + run.length
    if (run.length < SHORTEST || lists.common.has(run) || lists.titles.has(run)) return []
    const own = pieces.filter((piece) => piece.start >= start && piece.end <= end)
    const kind = kindOfWord(run, own) ?? follower(text, end) ?? unknownKind(run, own, text, end)
    return kind && !(kind === 'person' && isEveryday(run, text, end, own)) ? [{ start, end, kind }] : []
  })

/** What marks whoever acts. */
const ACTOR = /^[はがも]/u

/** What is in parts is a name of something; so is a word that acts and that the dictionary lacks, where no loanword is in it. */
const unknownKind = (run: string, pieces: readonly Piece[], text: string, end: number): NameKind | undefined => {
  if (PARTED.test(run)) return 'thing'
  const unknown = pieces.length === 1 && pieces[0]?.kind === 'unknown'
  return unknown && ACTOR.test(text.slice(end, end + 1)) && !lists.loans.test(run) ? 'thing' : undefined
}
