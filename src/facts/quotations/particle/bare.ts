import type { Quotation } from '../../../model/quotation.ts'
import type { Attribution } from './attribution.ts'
import { directOf } from './contents.ts'
import type { Speaker } from './focus.ts'
import { isBare, opensWithWords } from './loose.ts'
import type { Sentence } from './sentence.ts'
import type { Search } from './speakers.ts'

interface Pending {
  readonly sentence: Sentence
  /** Whose words they are unless the next sentence says so. */
  readonly speaker: Speaker | null
  readonly cue: Attribution['cue']
}

/** Sentences of nothing but quoted words, whose speaker stands in the sentence before or behind. */
export interface Bare {
  /** What a sentence adds: the words that waited for it, or its own if it follows a cue. */
  read(sentence: Sentence, found: readonly Attribution[]): Quotation[]
  rest(): Quotation[]
}

/** Whether a cue without what it says points on to what follows. */
const leadsOn = ({ rules, view }: Search, { told }: Sentence, { cue }: Attribution): boolean =>
  rules.claims.leadsOn.test(view.masked.slice(told.start, cue?.start ?? told.start))

/** How much of a sentence's end is looked at for what announces words, in words. */
const NEAR = 12

/** Whether a sentence announces words whose speaker it doesn't tell: 彼はこう言われた。 */
const announces = ({ rules }: Search, { units }: Sentence): boolean => {
  const end = units.slice(-NEAR)
  return end.some((_, at) =>
    rules.claims.leadsOn.test(
      end
        .slice(0, at)
        .map(({ text }) => text)
        .join(''),
    ),
  )
}

/** Makes what waits for a speaker in a document, which is read sentence by sentence. */
export const createBare = (search: Search): Bare => {
  let pending: Pending | null = null
  let waiting: Attribution | null = null
  let strange = false
  const said = ({ sentence, speaker, cue }: Pending): Quotation[] =>
    speaker
      ? sentence.units.flatMap(({ quoted }) =>
          quoted ? (directOf(search, { speaker, cue, addressee: null, saidOn: null }, quoted) ?? []) : [],
        )
      : []
  const settled = (sentence: Sentence, found: readonly Attribution[]): Quotation[] => {
    if (!pending) return []
    const behind = found.find((one) => one.content === null && one.by === 'named' && !leadsOn(search, sentence, one))
    const own = behind && pending.sentence.told.block === sentence.told.block && !opensWithWords(sentence)
    return said(own ? { ...pending, speaker: behind.speaker, cue: behind.cue } : pending)
  }
  return {
    read: (sentence, found) => {
      const { told, index } = sentence
      const done = settled(sentence, found)
      pending = null
      if (isBare(sentence, search.rules)) {
        const speaker = waiting?.speaker ?? (strange ? null : search.focus.goesOn(index, told.block))
        pending = { sentence, speaker, cue: waiting?.cue ?? null }
        if (speaker) search.focus.remember({ sentence: index, block: told.block, speaker, spoke: true, direct: true })
      }
      strange = found.length === 0 && announces(search, sentence)
      waiting = found.findLast((one) => one.content === null && one.tail === 'final') ?? null
      return done
    },
    rest: () => (pending ? said(pending) : []),
  }
}
