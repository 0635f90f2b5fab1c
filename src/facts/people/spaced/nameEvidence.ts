import type { Find } from './finds.ts'
import type { View } from './view.ts'

/** Whether a part of a name is a known given name: Ada, Jean-Luc. */
export const isGiven = (view: View, part: string): boolean =>
  view.pack.names.given.has(part) || view.pack.names.given.has(part.split('-')[0] ?? '')

const isPlain = (view: View, part: string): boolean =>
  !isGiven(view, part) && !view.pack.names.leaders.has(part) && view.isEveryday(part.toLowerCase())

const INITIAL = /(?:^|\s)\p{Lu}\.(?:\s|\p{Lu})/u

/** Whether a surname has a given name of two joined parts behind it: Lin Yu-hsuan. */
const isJoined = ({ pack: { names } }: View, [, given = '', ...others]: readonly string[]): boolean =>
  others.length === 0 && names.joinedGiven.test(given)

/** What is in a whole name beside its first word: initials, suffixes, surnames that the world knows. */
const trimmings = (view: View, { parts, form }: Find): number => {
  const { suffixes, leaders, places, belongings } = view.pack.names
  const others = parts.slice(1)
  let score = 0
  if (INITIAL.test(form)) score += 2
  if (suffixes.has(form.split(' ').at(-1) ?? '')) score += 2
  if (leaders.has(parts.at(-1) ?? '')) score += 2.5
  if (isJoined(view, parts)) score += 2.5
  if (others.some((part) => places.has(part) || belongings.has(part))) score -= 1
  return parts.length > 4 ? score - 2 : score
}

/** What the words of a whole name tell: a given name first, unknown words; or everyday ones. */
const wholeEvidence = (view: View, find: Find): number => {
  const [first = '', ...others] = find.parts
  const plain = others.filter((part) => isPlain(view, part)).length
  if (isGiven(view, first)) return 3 - 0.5 * plain + trimmings(view, find)
  const opening = isPlain(view, first) ? -1.5 : 0.5
  return (others.length < 3 ? 1 : 0) + opening + (plain ? -plain : 0.5) + trimmings(view, find)
}

/** What a bare word tells: a given name or one that the world knows; or an everyday word. */
const bareEvidence = (view: View, part: string): number => {
  if (view.pack.names.leaders.has(part)) return 3
  if (isGiven(view, part)) return 1.5
  return view.isEveryday(part.toLowerCase()) ? -0.5 : 0.25
}

/** Whether a word also stands in the text in small letters. */
const isCommon = (view: View, part: string): boolean =>
  view.small.has(part.toLowerCase()) && !view.pack.names.given.has(part)

/** Words in capitals, and with digits as products have them: NASA, M3. */
const SHOUTED = /^\p{Lu}{3,}$|\p{N}/u

/** What a name itself tells: for a person above 0, against one below. */
export const nameEvidence = (view: View, find: Find): number => {
  const { parts } = find
  const own = parts.length > 1 ? wholeEvidence(view, find) : bareEvidence(view, parts[0] ?? '')
  return (
    own - (parts.some((part) => SHOUTED.test(part)) ? 3 : 0) - 1.5 * parts.filter((part) => isCommon(view, part)).length
  )
}
