import type { Span } from '../../model/span.ts'
import { createLexicon } from '../../text/lexicon.ts'
import { standsAlone } from './bareSurnames.ts'
import { leftOf, rightOf } from './context.ts'
import { inCredit } from './credit.ts'
import type { View } from './view.ts'

/** A place where one of several forms stands; `owner` is whose form it is. */
export interface Named<T> extends Span {
  readonly owner: T
  readonly form: string
}

const LATIN = /[A-Za-z0-9\u00C0-\u024F]/

const bounded = (view: View, start: number, end: number): boolean => {
  const { text } = view
  if (LATIN.test(text.charAt(start)) && LATIN.test(text.charAt(start - 1))) return false
  if (LATIN.test(text.charAt(end - 1)) && LATIN.test(text.charAt(end))) return false
  if (end - start > 2 || LATIN.test(text.charAt(start))) return true
  if (end - start === 1) return standsAlone(view, start, end)
  const left = view.starts(start) || ['edge', 'title', 'function'].includes(leftOf(view, start))
  return left && (view.starts(end) || ['proof', 'edge', 'title', 'act'].includes(rightOf(view, end)))
}

/** Finds every place where a form stands, the longest first where several begin together. They never overlap. */
export const findMentions = <T>(view: View, owners: ReadonlyMap<string, T>): Named<T>[] => {
  const lexicon = createLexicon(owners.keys())
  const found: Named<T>[] = []
  for (let at = 0; at < view.text.length; at++) {
    const length = lexicon.startsAt(view.text, at)
    if (!length || !bounded(view, at, at + length) || inCredit(view, at, at + length)) continue
    const form = view.text.slice(at, at + length)
    const owner = owners.get(form)
    if (owner === undefined) continue
    found.push({ start: at, end: at + length, owner, form })
    at += length - 1
  }
  return found
}

/** Whose each form is; a form that two owners share belongs to neither. */
export const ownersOf = <T extends { readonly forms: Iterable<string> }>(all: readonly T[]): Map<string, T> => {
  const owners = new Map<string, T | null>()
  for (const one of all) for (const form of one.forms) owners.set(form, owners.has(form) ? null : one)
  return new Map([...owners].filter((entry): entry is [string, T] => entry[1] !== null))
}
