import type { Document } from '../model/document.ts'
import type { Facts } from '../model/facts.ts'
import type { Figure } from '../model/figure.ts'
import type { Organisation, Person } from '../model/person.ts'
import type { Dispute, Quotation } from '../model/quotation.ts'
import type { Span } from '../model/span.ts'
import { indexAt } from '../text/spans.ts'

type Listed = Person | Organisation | Figure | Quotation | Dispute

const firstPlace = (one: Listed): Span | undefined => ('mentions' in one ? one.mentions[0] : one.span)

const namesLine = ({ name, aliases }: Person | Organisation): string => [name, ...aliases].join(' | ')

const personLine = (person: Person): string =>
  [namesLine(person), ...person.roles.map(({ title, organisation }) => `${organisation ?? ''} ${title}`.trim())].join(
    '; ',
  )

const figureLine = ({ text, subject }: Figure): string => (subject === null ? text : `${text}; ${subject}`)

/** So much of a quotation tells which one it is; the sentence holds the rest. */
const SHOWN = 40

const head = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN).toWellFormed()}…` : text)

const quotationLine = ({ speaker, text, mode }: Quotation): string => `${speaker}; ${mode}; ${head(text)}`

const disputeLine = ({ by, against }: Dispute): string => `${by} against ${against}`

/**
 * What the rules read in a stretch of the article, a line each: `q3 [7] 林渡川; direct; 碼頭是這座…`, with the number of its sentence. The ids
 * are those of `Reply`, numbered through the whole article.
 */
export const candidateLines = (document: Document, facts: Facts, within: Span): string[] => {
  const lines = <T extends Listed>(letter: string, list: readonly T[], write: (one: T) => string): string[] =>
    list.flatMap((one, index) => {
      const place = firstPlace(one)
      if (!place || place.start < within.start || place.start >= within.end) return []
      const sentence = indexAt(document.sentences, place.start) + 1
      return [`${letter}${index + 1} [${sentence}] ${write(one).replace(/\s+/g, ' ')}`]
    })
  return [
    ...lines('p', facts.people, personLine),
    ...lines('o', facts.organisations, namesLine),
    ...lines('f', facts.figures, figureLine),
    ...lines('q', facts.quotations, quotationLine),
    ...lines('d', facts.disputes, disputeLine),
  ]
}
