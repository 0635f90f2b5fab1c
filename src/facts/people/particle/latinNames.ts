import { type After, afterName, beforeName } from './context.ts'
import type { Find } from './finds.ts'
import type { View } from './view.ts'

const AFTER: Readonly<Record<After['kind'], number>> = {
  honorific: 6,
  title: 4,
  sureTitle: 5,
  placeTitle: 3,
  bodyTitle: 2,
  age: 5,
  naming: 4,
  belonging: 2,
  speaks: 1.2,
  acts: 0,
  thing: -5,
  firm: -5,
  compound: -1,
  placed: -1,
  open: 0,
}

const SEVERAL = 0.5
const LONE = -2.5

const LOWER = /\p{Ll}/u
const DIGIT = /\p{Nd}/u

const findOf = (view: View, name: string, start: number): Find | undefined => {
  const { latin, latinThings, space } = view.pack.names.scripts
  const { text } = view
  const end = start + name.length
  if (latin.test(text.charAt(start - 1)) || DIGIT.test(text.charAt(end)) || !LOWER.test(name)) return undefined
  const parts = name.split(space)
  if (parts.some((part) => latinThings.has(part))) return undefined
  const after = afterName(view, space.test(text.charAt(end)) ? end + 1 : end)
  const before = beforeName(view, space.test(text.charAt(start - 1)) ? start - 1 : start)
  const shape = parts.length > 1 ? SEVERAL : LONE
  return { start, end, name, kind: 'latin', parts, shape, evidence: AFTER[after.kind] + before.strength, alias: null }
}

/** Names that stay in Latin letters in the middle of the text. */
export const findLatinNames = (view: View): Find[] =>
  [...view.text.matchAll(view.pack.names.scripts.latinRuns)]
    .map((match) => findOf(view, match[0], match.index))
    .filter((find) => find !== undefined)
