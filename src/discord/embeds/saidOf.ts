import type { Labels } from '../../languages/parts/labels.ts'
import type { Edit } from '../../model/edit.ts'
import type { Facts } from '../../model/facts.ts'
import type { Dispute, Quotation } from '../../model/quotation.ts'
import type { Span } from '../../model/span.ts'
import type { Story } from '../../model/story.ts'
import { rolesOf } from './people.ts'

/** One quotation with all that is shown beside it. */
export interface Said {
  readonly story: Story
  readonly quotation: Quotation
  /** The marks of the article's language. */
  readonly marks: Labels['marks']
  /** The speaker's first role as the article's language joins it; `null` for whoever has none. */
  readonly role: string | null
  readonly disputes: readonly Dispute[]
  /** A model's translation for the reader; `null` where there is none. */
  readonly translation: string | null
}

/** Translations of a story's quotations, by their index. */
export type Translations = Edit['translations']

const byStart = (a: { readonly span: Span }, b: { readonly span: Span }): number => a.span.start - b.span.start

/** Quotations in the order of the text. A model's stand behind the rules' in the facts. */
export const inTextOrder = (list: readonly Said[]): Said[] =>
  [...Map.groupBy(list, ({ story }) => story.id).values()].flatMap((ofStory) =>
    ofStory.toSorted((a, b) => byStart(a.quotation, b.quotation)),
  )

/** The last of the quotations, which are in the order of the text, that begins at `offset` or before it. */
const lastBefore = (quotations: readonly Quotation[], offset: number): Quotation | undefined => {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle]?.span.start ?? offset) <= offset) low = middle + 1
    else high = middle
  }
  return quotations[low - 1]
}

/** Who disputed what: a dispute is of the last that its target said before it, else of the first that they say at all. */
export const disputesByQuotation = ({ disputes, quotations }: Facts): Map<Quotation, Dispute[]> => {
  const bySpeaker = Map.groupBy(quotations.toSorted(byStart), ({ speaker }) => speaker)
  const found = new Map<Quotation, Dispute[]>()
  for (const dispute of disputes) {
    const own = bySpeaker.get(dispute.against) ?? []
    const target = lastBefore(own, dispute.span.start) ?? own[0]
    if (target) found.set(target, [...(found.get(target) ?? []), dispute])
  }
  return found
}

/** Finds what is shown beside a story's quotations, each with its place among them. Its tables are made once: a hostile story holds thousands. */
export const createSaid = (
  story: Story,
  article: Labels,
  translations: Translations = {},
): ((quotation: Quotation, index: number) => Said) => {
  const { facts } = story.reading
  const disputes = disputesByQuotation(facts)
  const roles = new Map(facts.people.map((person) => [person.name, rolesOf(person, article)[0]]))
  return (quotation, index) => ({
    story,
    quotation,
    marks: article.marks,
    role: roles.get(quotation.speaker) ?? null,
    disputes: disputes.get(quotation) ?? [],
    translation: translations[index] ?? null,
  })
}
