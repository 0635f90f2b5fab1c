import type { Labels } from '../../languages/parts/labels.ts'
import type { Facts } from '../../model/facts.ts'
import type { Dispute, Quotation } from '../../model/quotation.ts'
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
}

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
  const bySpeaker = Map.groupBy(quotations, ({ speaker }) => speaker)
  const found = new Map<Quotation, Dispute[]>()
  for (const dispute of disputes) {
    const own = bySpeaker.get(dispute.against) ?? []
    const target = lastBefore(own, dispute.span.start) ?? own[0]
    if (target) found.set(target, [...(found.get(target) ?? []), dispute])
  }
  return found
}

/** Finds what is shown beside a story's quotations. Its tables are made once: a hostile story holds thousands. */
export const createSaid = (story: Story, article: Labels): ((quotation: Quotation) => Said) => {
  const { facts } = story.reading
  const disputes = disputesByQuotation(facts)
  const roles = new Map(facts.people.map((person) => [person.name, rolesOf(person, article)[0]]))
  return (quotation) => ({
    story,
    quotation,
    marks: article.marks,
    role: roles.get(quotation.speaker) ?? null,
    disputes: disputes.get(quotation) ?? [],
  })
}
