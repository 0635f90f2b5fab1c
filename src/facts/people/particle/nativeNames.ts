import { type After, afterName, beforeName, personWordBefore } from './context.ts'
import { ENOUGH, type Find } from './finds.ts'
import { aliasIn } from './notes.ts'
import { isPersonal } from './nouns.ts'
import type { View } from './view.ts'

const AFTER: Readonly<Record<After['kind'], number>> = {
  honorific: 3,
  title: 2,
  placeTitle: 2,
  bodyTitle: 2,
  age: 3,
  naming: 3,
  belonging: 1,
  speaks: 0.7,
  acts: 0.3,
  thing: -4,
  firm: -2,
  compound: -2,
  open: 0,
}

const LONGEST = 7
const LONGEST_SURNAME = 3
const LONGEST_GIVEN = 4

interface Shape {
  readonly weight: number
  readonly parts: readonly string[]
}

/** How surely some letters are a surname. */
const surnameWeight = (view: View, letters: string): number => {
  const { surnames, abroad } = view.pack.names.native
  if (surnames.has(letters)) return 2
  const kind = view.kindAlone(letters)
  if (kind === 'surname') return 2
  if (abroad.has(letters)) return 1.2
  return letters.length > 1 && (kind === 'place' || kind === 'person') ? 1 : 0
}

const isWritten = (view: View, letters: string, script: 'han' | 'soft' | 'sound'): boolean =>
  [...letters].every((letter) => view.pack.names.scripts[script].test(letter))

/** How well some letters would be a given name; undefined where they can't be one. */
const givenWeight = (view: View, letters: string): number | undefined => {
  const kind = view.kindAlone(letters)
  if (isWritten(view, letters, 'han')) {
    if ([...letters].some((letter) => view.pack.names.native.neverGiven.has(letter))) return undefined
    if (isPersonal(kind)) return 1.5
    return letters.length > 3 ? undefined : kind === 'common' || kind === 'time' || kind === 'suffix' ? 0 : 0.7
  }
  if (isWritten(view, letters, 'soft'))
    return letters.length < 2 ? undefined : isPersonal(kind) ? 1.5 : kind === 'common' ? 0 : undefined
  if (isWritten(view, letters, 'sound'))
    return letters.length > 1 ? (view.pack.names.sound.given.has(letters) || isPersonal(kind) ? 1.5 : 0) : undefined
  return undefined
}

/** What the letters say where they are a surname and a given name, or one of both. */
const shapeOf = (view: View, letters: string): Shape => {
  let best: Shape = { weight: 0, parts: [letters] }
  for (let cut = 1; cut <= Math.min(LONGEST_SURNAME, letters.length); cut++) {
    const surname = surnameWeight(view, letters.slice(0, cut))
    if (!surname) continue
    const rest = letters.slice(cut)
    if (rest === '') {
      const lone = surname - 0.5
      if (lone > best.weight) best = { weight: lone, parts: [letters] }
      continue
    }
    const given = rest.length > LONGEST_GIVEN ? undefined : givenWeight(view, rest)
    if (given !== undefined && surname + given > best.weight)
      best = { weight: surname + given, parts: [letters.slice(0, cut), rest] }
  }
  if (best.weight >= 1) return best
  if (!isWritten(view, letters, 'han')) return { weight: -9, parts: [letters] }
  return { weight: isPersonal(view.kindAlone(letters)) ? 1 : 0, parts: [letters] }
}

const isNameLetter = (view: View, offset: number): boolean => {
  const letter = view.text.charAt(offset)
  const { han, soft, sound } = view.pack.names.scripts
  return letter !== '' && (han.test(letter) || soft.test(letter) || sound.test(letter))
}

/** Whether a name may start here: after a mark, a particle, or a word that ends a role or a place. */
const startsName = (view: View, offset: number): number | undefined => {
  if (offset === 0) return 0
  const { han, sound, latin } = view.pack.names.scripts
  const before = view.text.charAt(offset - 1)
  if (personWordBefore(view, offset) > 1) return 0
  const word = view.wordBefore(offset)
  const whole = word?.end === offset
  if (!isNameLetter(view, offset - 1) && !latin.test(before)) return 0
  if (!han.test(before) && !sound.test(before) && !latin.test(before)) return whole ? 0 : undefined
  if (!whole || !word) return undefined
  const kind = view.pack.names.kindOf(word)
  if (kind === 'of' || kind === 'function' || kind === 'mark') return 0
  if (view.pack.names.organisations.suffixes.endsAt(view.text, offset) > 1) return -0.5
  return undefined
}

const scoreOf = (view: View, start: number, end: number, after: After): Find | undefined => {
  const letters = view.text.slice(start, end)
  const edge = startsName(view, start)
  if (edge === undefined || view.pack.names.native.notNames.has(letters)) return undefined
  if (!view.pack.names.scripts.han.test(letters.charAt(0))) return undefined
  const { weight, parts } = shapeOf(view, letters)
  const office =
    (after.kind === 'placeTitle' || after.kind === 'bodyTitle') &&
    parts.length === 1 &&
    view.kindAlone(letters) !== 'surname'
  const told = office ? -1 : AFTER[after.kind]
  const before = beforeName(view, start).strength / 2.5
  const alias = aliasIn(view, after.note)
  if (weight < 1 && (after.kind !== 'honorific' || letters.length < 2)) return undefined
  return {
    start,
    end,
    name: letters,
    kind: 'native',
    parts,
    shape: weight + edge,
    evidence: told + (told < 0 ? 0 : before) + (alias ? 2 : 0),
    alias,
  }
}

const isOneWord = (view: View, find: Find): boolean => {
  const kind = view.kindAlone(find.name)
  return (
    find.parts.length === 1 &&
    (kind === 'common' || kind === 'time' || kind === 'number' || kind === 'prefix') &&
    !view.pack.names.native.surnames.has(find.name)
  )
}

/** Whether a name may end here: before a mark, a particle, a title or an honorific. */
const endsName = (view: View, end: number, after: After): boolean => {
  if (after.kind === 'honorific' || after.title) return true
  if (!view.starts(end)) return false
  return !view.pack.names.scripts.han.test(view.text.charAt(end)) || after.kind === 'belonging'
}

const bestEndingAt = (view: View, end: number): Find | undefined => {
  const after = afterName(view, end)
  if (!endsName(view, end, after)) return undefined
  let best: Find | undefined
  for (let start = end - 1; start >= 0 && end - start <= LONGEST && isNameLetter(view, start); start--) {
    const find = scoreOf(view, start, end, after)
    if (find && find.shape + find.evidence >= ENOUGH && !isOneWord(view, find) && (!best || rank(find) > rank(best)))
      best = find
  }
  return best
}

const rank = (find: Find): number => find.shape + (find.parts.length > 1 ? 0.5 : 0)

/** Names that begin with a surname: 山田太郎, 山田. */
export const findNativeNames = (view: View): Find[] => {
  const found: Find[] = []
  for (let end = 1; end <= view.text.length; end++) {
    if (!isNameLetter(view, end - 1)) continue
    const known = view.pack.names.native.known.endsAt(view.text, end)
    const find: Find | undefined = known
      ? {
          start: end - known,
          end,
          name: view.text.slice(end - known, end),
          kind: 'native',
          parts: knownParts(view.text.slice(end - known, end)),
          shape: 5,
          evidence: 0,
          alias: aliasIn(view, afterName(view, end).note),
        }
      : bestEndingAt(view, end)
    if (find) found.push(find)
  }
  return withoutOverlaps(found)
}

const knownParts = (name: string): string[] => [name.slice(0, 1), name.slice(1)]

/** Of finds that overlap, the stronger; they come in the order of their ends. */
const withoutOverlaps = (finds: readonly Find[]): Find[] => {
  const kept: Find[] = []
  for (const find of finds) {
    const last = kept.at(-1)
    if (!last || last.end <= find.start) kept.push(find)
    else if (find.shape + find.evidence > last.shape + last.evidence) kept[kept.length - 1] = find
  }
  return kept
}
