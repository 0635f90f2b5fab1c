import type { Reply, StatementReply } from '../model/reply.ts'

/** `n2` of a part is `n7` of the whole where the parts before it gave five. */
const shifted = (id: string, by: number): string => {
  const [, number] = /^n(\d{1,6})$/.exec(id) ?? []
  return number === undefined ? id : `n${Number(number) + by}`
}

/** As many sentences of the first part as the others leave room for, at least two; one of each other part, in their order. */
const briefOf = (replies: readonly Reply[], most: number): StatementReply[] => {
  const [first, ...others] = replies
  const later = others.flatMap(({ brief }) => brief.slice(0, 1))
  const opening = first?.brief.slice(0, Math.max(2, most - later.length)) ?? []
  return [...opening, ...later.slice(0, Math.max(0, most - opening.length))]
}

/** One after another from each list: the most telling of every part before the next most telling of any. */
const woven = (lists: readonly (readonly string[])[]): string[] => {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat()
}

const countBefore = (replies: readonly Reply[], at: number, list: 'figures' | 'quotations'): number =>
  replies.slice(0, at).reduce((sum, reply) => sum + reply[list].length, 0)

/** The replies to the parts of one article as one, in the order of the parts. The headline is the first part's. */
export const joinReplies = (replies: readonly Reply[], most: number): Reply => {
  const all = <K extends keyof Reply>(list: K) => replies.map((reply) => reply[list])
  return {
    headline: replies[0]?.headline ?? { text: '', sentences: [] },
    brief: replies.length === 1 ? (replies[0]?.brief ?? []) : briefOf(replies, most),
    keyFigures: woven(
      replies.map(({ keyFigures }, at) => {
        const before = countBefore(replies, at, 'figures')
        return keyFigures.map((id) => shifted(id, before))
      }),
    ),
    confirmed: all('confirmed').flat(),
    people: all('people').flat(),
    figures: all('figures').flat(),
    quotations: all('quotations').flat(),
    disputes: all('disputes').flat(),
    names: all('names').flat(),
    translations: replies.flatMap(({ translations }, at) => {
      const before = countBefore(replies, at, 'quotations')
      return translations.map((one) => ({ ...one, quotation: shifted(one.quotation, before) }))
    }),
  }
}
