import type { Word } from '../../../languages/parts/words.ts'
import { wordAfter } from '../../words.ts'
import type { QuantityReader } from '../quantity.ts'

const MAX_WORDS = 6

/** The noun right at `offset` that a number counts, '' where none begins there or a unit does. */
export const countedAt = (
  { text, words }: { readonly text: string; readonly words: readonly Word[] },
  offset: number,
  forms: QuantityReader['forms'],
  counted: RegExp,
): string => {
  const first = wordAfter(words, offset)
  if (words[first]?.start !== offset) return ''
  const behindNumber = words[first - 1]?.part === 'NUM' && words[first - 1]?.end === offset
  const isUnit = forms.get(text.slice(offset, offset + 1))?.some(({ form }) => text.startsWith(form, offset))
  if (behindNumber && isUnit) return ''
  let end = offset
  for (const word of words.slice(first, first + MAX_WORDS)) {
    if (word.start !== end || !counted.test(word.detail) || !/\p{L}/u.test(word.text)) break
    end = word.end
  }
  return text.slice(offset, end)
}
