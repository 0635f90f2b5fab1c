import type { Span } from '../../../model/span.ts'
import { lower, type Phrase } from './phrases.ts'
import type { Reader } from './reader.ts'

/** A longer subject tells no more. */
const MAX_LENGTH = 70

/** Whether a phrase is a single word too empty to be a subject. */
const isVague = ({ words, pack }: Reader, { first, last }: Phrase): boolean =>
  first === last && pack.units.subjects.vague.has(lower(words[last]))

export const spanOf = ({ words }: Reader, { first, last }: Phrase): Span => ({
  start: words[first]?.start ?? 0,
  end: words[last]?.end ?? 0,
})

/** Where a phrase begins, with the mark before it whose other half is inside: "likely" voters. */
const openedAt = (text: string, { start, end }: Span): number => {
  const marks = text.slice(start, end).match(/["“”]/g)?.length ?? 0
  return marks % 2 === 1 && /["“]/.test(text.charAt(start - 1)) ? start - 1 : start
}

/** Delta 40: a name with the number behind it that belongs to it. */
const numbered = ({ words, numbers }: Reader, { first, last }: Phrase): Phrase => {
  const [name, next] = [words[last], words[last + 1]]
  const isOwn = next?.part === 'NUM' && /^\d/.test(next.text) && /^\p{Lu}/u.test(name?.text ?? '')
  return isOwn && next.start === (name?.end ?? 0) + 1 && !numbers.has(next.start)
    ? { first, last: last + 1 }
    : { first, last }
}

/** The words of a phrase as written; `null` where they tell nothing. */
export const worth = (reader: Reader, phrase: Phrase | null): string | null => {
  if (!phrase || isVague(reader, phrase)) return null
  const span = spanOf(reader, numbered(reader, phrase))
  const start = openedAt(reader.text, span)
  const written = reader.text.slice(start, span.end).replace(/^['‘’\s]+|\s+$/gu, '')
  const text = start < span.start ? written : written.replace(/^["“”]+|["“”]+$/g, '')
  return text.length > 1 && text.length <= MAX_LENGTH && !/^[-–—]/.test(text) ? text : null
}
