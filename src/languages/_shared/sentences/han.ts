import type { SentenceRules } from '../../parts/sentences.ts'
import { createSentenceRules } from './splitter.ts'

/** A quotation is kept in one sentence up to this length. */
const LONGEST_ENCLOSED = 360

const FULL_MARKS = /[。！？｡]/
const BEFORE_NEXT = /^$|[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『“（《【"'」』”）!?！？]/u

/**
 * Sentences of a language written in Han or kana. `carriesOn` is what goes on after a quotation that ends in a full stop:
 * と in Japanese, 的 in Chinese. Half-width ! and ? count where no Latin letter follows (a!b, ?id=1 don't),
 * and so does a point between Han and a space.
 */
export const createHanSentences = (carriesOn: RegExp): SentenceRules =>
  createSentenceRules({
    marks: /[。！？｡!?.]/,
    ends(block, at) {
      const mark = block.charAt(at)
      if (FULL_MARKS.test(mark)) return true
      const next = block.charAt(at + 1)
      if (mark === '.') return /[\p{Script=Han}\p{Script=Hiragana}]/u.test(block.charAt(at - 1)) && /^$|\s/.test(next)
      return BEFORE_NEXT.test(next)
    },
    carriesOn: (block, at, opens) =>
      at < block.length &&
      (carriesOn.test(block.slice(at, at + 4)) ||
        (opens && !/^\s*[「『“（【〔(]/.test(block.slice(at, at + 4))) ||
        (!opens && !/[。｡]/.test(lastInside(block, at)) && !isAnnounced(block, at))),
    longestEnclosed: LONGEST_ENCLOSED,
  })

/** The mark right inside the closing marks that end at `at`. */
const lastInside = (block: string, at: number): string =>
  /(.)[」』”"）)】〕]+$/u.exec(block.slice(Math.max(0, at - 8), at))?.[1] ?? ''

/** Whether a colon announced the quotation that ends at `at`: 他說：「真的？」 */
const isAnnounced = (block: string, at: number): boolean =>
  /[：:][「『“"][^：:「『“"]*$/.test(block.slice(Math.max(0, at - LONGEST_ENCLOSED), at))
