import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { Converter } from 'opencc-js'
import type { Span } from '../../../src/model/span.ts'

const simplify = Converter({ from: 't', to: 'cn' })
let loaded: Jieba | undefined

/** Its tags for people begin with nr. */
const isPerson = (tag: string | undefined): boolean => tag?.startsWith('nr') ?? false

/** The dot inside a foreign name is a word of its own: 「約翰·史密斯」 is one person where both sides are. */
const isDot = (word: string | undefined): boolean => word === '·' || word === '‧'

/**
 * The people that jieba finds: words with a tag of a name, joined over the dot. Its dictionary is in the simplified script, so
 * it is handed the folded text, which is as long as the one that was written; where folding changed the length, the latter.
 */
export const jiebaPeople = (text: string): Span[] => {
  loaded ??= Jieba.withDict(dict)
  const folded = simplify(text)
  const words = loaded.tag(folded.length === text.length ? folded : text, true)
  const spans: Span[] = []
  let at = 0
  let dotted = false
  for (const { tag, word } of words) {
    const span = { start: at, end: at + word.length }
    at = span.end
    const last = spans.at(-1)
    if (isPerson(tag)) {
      if (dotted && last?.end === span.start - 1) spans.splice(-1, 1, { start: last.start, end: span.end })
      else spans.push(span)
    }
    dotted = isDot(word)
  }
  return spans
}
