import { leftOf } from './context.ts'
import type { Find } from './finds.ts'
import { isPersonal, latinAfter } from './latin.ts'
import { titleBefore } from './titleWords.ts'
import { isEdge, type View } from './view.ts'

const LONGEST = 14
const SURE = 8

/** Where a surname with two characters after it starts, if one ends at `end`. */
const nativeStart = (view: View, end: number): number | undefined => {
  const { partMarks, letters } = view.pack.names.sound
  const { surnames } = view.pack.names.native
  const long = [4, 5].find((length) => surnames.has(view.text.slice(end - length, end - length + 2)))
  if (long && view.starts(end - long)) return end - long
  const start = end - 3
  if (!view.pack.names.native.surnames.has(view.text.charAt(start)) || !view.starts(start)) return undefined
  const before = view.text.charAt(start - 1)
  return partMarks.has(before) || (letters.has(before) && !titleBefore(view, start)) ? undefined : start
}

const MOST_STRANGE = 0.6

/** Whether most of a name is written with letters of sound, or it begins with a surname: 金牌(Gold Medal) is neither. */
const soundsForeign = (view: View, name: string): boolean => {
  const { letters, partMarks } = view.pack.names.sound
  if (name.length === 3 && view.pack.names.native.surnames.has(name.charAt(0))) return true
  if (name.length > 3 && view.pack.names.native.surnames.has(name.slice(0, 2))) return true
  const sounding = [...name].filter((letter) => letters.has(letter) || partMarks.has(letter)).length
  return sounding / name.length > MOST_STRANGE
}

/** Whether the dictionary has the whole as one word, so that it names nobody: 沙漠. */
const isOneWord = (view: View, start: number, end: number): boolean =>
  end - start < 3 &&
  !view.starts(start + 1) &&
  !titleBefore(view, start) &&
  ![...view.text.slice(start, end)].every((letter) => view.pack.names.sound.letters.has(letter))

/** Where a name that ends at `end` starts: back over unknown characters and part marks, up to a title, a mark or a word. */
const nameStart = (view: View, end: number): number => {
  const native = nativeStart(view, end)
  if (native !== undefined) return native
  const { partMarks, letters } = view.pack.names.sound
  const { neverGiven } = view.pack.names.native
  const { before } = view.pack.names.context
  let at = end
  while (at > 0 && end - at < LONGEST) {
    const letter = view.text.charAt(at - 1)
    if (neverGiven.has(letter) && !letters.has(letter)) break
    if (isEdge(view.text, at - 1) ? !partMarks.has(letter) : /[0-9０-９A-Za-z]/.test(letter)) break
    if (at < end && (titleBefore(view, at) || (!letters.has(letter) && before.endsAt(view.text, at) > 0))) break
    if (at < end && !letters.has(letter) && !partMarks.has(view.text.charAt(at)) && leftOf(view, at) === 'word') break
    at--
  }
  return at
}

/** Whether a name goes surname first: its characters are of given names, or its Latin form is (Kim Jong Chol, Moon Jae-in). */
const isNative = (view: View, name: string, latin: string): boolean => {
  const { surnames, given } = view.pack.names.native
  if (surnames.has(name.slice(0, 2)) && name.length > 3) return true
  if (name.length > 3 || !surnames.has(name.charAt(0))) return false
  return latin.split(/[ -]/).length === 3 || [...name.slice(1)].every((letter) => given.has(letter))
}

/** Names with a person's Latin name in brackets after them: 奧特萊(Sam Ottlay). */
export const findBracketNames = (view: View): Find[] => {
  const found: Find[] = []
  for (let at = 2; at < view.text.length; at++) {
    if (!isEdge(view.text, at) || isEdge(view.text, at - 1)) continue
    const latin = latinAfter(view, at)?.latin
    if (!latin || !isPersonal(view, latin)) continue
    const end = at - titleBefore(view, at)
    const start = nameStart(view, end)
    const name = view.text.slice(start, end)
    if (name.length < 2 || !soundsForeign(view, name) || isOneWord(view, start, end)) continue
    if (!view.pack.names.organisations.suffixes.endsAt(name, name.length))
      found.push({
        start,
        end,
        name,
        kind: isNative(view, name, latin) ? 'native' : 'sound',
        weight: SURE,
        proven: true,
        latin,
      })
  }
  return found
}
