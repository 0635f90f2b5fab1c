import { isPersonWord } from './appositions.ts'
import type { Find } from './finds.ts'
import type { Run } from './runs.ts'
import { sameSentence, type View } from './view.ts'

/** A phrase before a comma and a name that tells what somebody is. */
export interface Introduction {
  /** The last word of what they are. */
  readonly head: Run
  /** Whether a body stands behind it: the director of Harbour Bank, …. */
  readonly body: boolean
}

const LONGEST = 12

/** Where a name begins with the polite words before it. */
export const leadOf = ({ from, honorific, office }: Find): number => office?.from ?? (honorific ? from - 1 : from)

/** Whether a word tells what somebody is, or whose kin. */
export const isTitleWord = (view: View, at: number): boolean =>
  isPersonWord(view, at) || view.pack.titles.kin.has(view.tokens[at]?.lower ?? '')

const isMark = (text: string | undefined): boolean => /^[,;:()“”"‘]$/.test(text ?? '')

/** Back to where the phrase before a comma begins: the determiner or the owner of its noun; -1 where it has none. */
const phraseStart = (view: View, comma: number): number => {
  const { determiners } = view.pack.names.context
  for (let at = comma - 1; at >= 0 && comma - at <= LONGEST; at--) {
    const token = view.tokens[at]
    if (!token || !sameSentence(view, at, comma) || isMark(token.text) || token.part === 'VERB') return -1
    const isStart = determiners.has(token.lower) || token.owns
    if (isStart && !isJoined(view, at - 1)) return at
  }
  return -1
}

/** director of |the bank: the determiner of a noun that another one has behind it. */
const isJoined = (view: View, at: number): boolean =>
  view.pack.names.context.titleJoins.has(view.tokens[at]?.lower ?? '')

/** The first title of a phrase that another noun hangs on, else its last word: director of Harbour Bank, chief executive. */
const headIn = (view: View, from: number, comma: number): Introduction | undefined => {
  for (let at = from + 1; at < comma; at++)
    if (isTitleWord(view, at) && isJoined(view, at + 1)) return { head: { from: at, to: at + 1 }, body: true }
  return isTitleWord(view, comma - 1) ? { head: { from: comma - 1, to: comma }, body: false } : undefined
}

/** What a phrase right before a comma and a name tells of whom it names: His lawyer, Ada Moss, …; not what somebody named before it is: Tao Lin, a teacher, Ada Moss and …. */
export const introductionBefore = (view: View, people: ReadonlySet<number>, find: Find): Introduction | undefined => {
  const comma = leadOf(find) - 1
  if (view.tokens[comma]?.text !== ',' || !sameSentence(view, comma, find.from)) return undefined
  const from = phraseStart(view, comma)
  if (from < 0) return undefined
  const before = view.tokens[from - 1]?.text === ',' ? from - 2 : from - 1
  return before < from - 1 && people.has(before) ? undefined : headIn(view, from, comma)
}
