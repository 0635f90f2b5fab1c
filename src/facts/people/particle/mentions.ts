import type { Span } from '../../../model/span.ts'
import { createLexicon } from '../../../text/lexicon.ts'
import { afterName } from './context.ts'
import type { View } from './view.ts'

/** A place where one of several forms stands; `owner` is whose form it is. */
export interface Named<T> extends Span {
  readonly owner: T
  readonly form: string
}

/** Whether letters of the same script go on past an end of the name, or behind the mark there: ジョン|ソン, ジョン|・スミス. */
const goesOn = (view: View, script: RegExp, inner: number, outer: number): boolean => {
  const { text } = view
  if (!script.test(text.charAt(inner))) return false
  if (script.test(text.charAt(outer))) return true
  return view.pack.names.scripts.partMark.test(text.charAt(outer)) && script.test(text.charAt(2 * outer - inner))
}

const TOLD = new Set(['honorific', 'title', 'sureTitle', 'age', 'placeTitle', 'bodyTitle'])

/** Whether a name of a single letter stands here: before a title, or as a word of its own before a particle. */
const isLone = (view: View, start: number, end: number): boolean => {
  const { scripts, context } = view.pack.names
  if (TOLD.has(afterName(view, end).kind)) return view.starts(start) || !scripts.han.test(view.text.charAt(start - 1))
  if (scripts.han.test(view.text.charAt(start - 1)) || !view.starts(start)) return false
  return view.starts(end) && context.singles.startsAt(view.text, end) > 0
}

const isHanBounded = (view: View, start: number, end: number): boolean => {
  const { han } = view.pack.names.scripts
  const left = view.starts(start) || !han.test(view.text.charAt(start - 1))
  const right = view.starts(end) || !han.test(view.text.charAt(end)) || TOLD.has(afterName(view, end).kind)
  return left && right
}

const isBounded = (view: View, start: number, end: number, inCompounds: boolean): boolean => {
  const { sound, latin, han } = view.pack.names.scripts
  for (const script of [sound, latin])
    if (goesOn(view, script, start, start - 1) || goesOn(view, script, end - 1, end)) return false
  if (end - start === 1) return isLone(view, start, end)
  const after = afterName(view, end).kind
  if (han.test(view.text.charAt(start)) && (!isHanBounded(view, start, end) || (after === 'compound' && !inCompounds)))
    return false
  return after !== 'thing'
}

const CREDIT = 8

/** Whether a name stands in a photo's credit: 写真：山田太郎. */
const inCredit = ({ text, pack }: View, start: number, end: number): boolean => {
  const { creditBefore, creditAfter } = pack.names.context
  return (
    creditBefore.test(text.slice(Math.max(0, start - CREDIT), start)) || creditAfter.test(text.slice(end, end + CREDIT))
  )
}

/**
 * Finds every place where a form stands, the longest first where several begin together. They never overlap.
 * `inCompounds` tells whose names go on inside longer nouns: 共和党|支持者, but 霧浜|小 is no mention of 霧浜氏.
 */
export const findMentions = <T>(
  view: View,
  owners: ReadonlyMap<string, T>,
  inCompounds: (owner: T) => boolean,
): Named<T>[] => {
  const lexicon = createLexicon(owners.keys())
  const found: Named<T>[] = []
  for (let at = 0; at < view.text.length; at++) {
    const length = lexicon.startsAt(view.text, at)
    const form = view.text.slice(at, at + length)
    const owner = length ? owners.get(form) : undefined
    if (owner === undefined || !isBounded(view, at, at + length, inCompounds(owner)) || inCredit(view, at, at + length))
      continue
    found.push({ start: at, end: at + length, owner, form })
    at += length - 1
  }
  return found
}
