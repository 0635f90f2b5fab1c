import type { NameScene, Standing } from './nameScene.ts'
import { HAN } from './wholes.ts'

const SHORTEST_TAIL = 2
const MOST_LEFT_OUT = 2
const MOST_LOOKED = 20
const LETTER = /\p{Script=Han}/u

/** Whether a stretch begins a word of its own in the article: at an edge, or behind different letters. */
const begins = (text: string, tail: string): number => {
  const first = text.indexOf(tail)
  let before: string | undefined
  for (let at = first, looked = 0; at >= 0 && looked < MOST_LOOKED; at = text.indexOf(tail, at + 1), looked++) {
    const letter = text.charAt(at - 1)
    if (!LETTER.test(letter) || (before !== undefined && before !== letter)) return at
    before = letter
  }
  return -1
}

/**
 * A name with a letter or two of the words before it, where no space tells where it begins: 擦撞|霧港. Not 南|海科技 of
 * 霧海科技, which is no word of its own.
 */
export const inTail = ({ article, ledger, naming }: NameScene, name: string): Standing => {
  if (!HAN.test(name)) return undefined
  for (let cut = 1; cut <= MOST_LEFT_OUT && name.length - cut >= SHORTEST_TAIL; cut++) {
    const tail = name.slice(cut)
    if (naming.isGeneric(tail)) continue
    if (ledger.forms.has(tail)) return 'ledger'
    const start = begins(article.text, tail)
    if (start >= 0) return { start, end: start + tail.length }
  }
  return undefined
}
