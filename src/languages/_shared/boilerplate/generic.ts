import type { BoilerplateRules } from '../../parts/boilerplate.ts'
import { COMMON_FURNITURE, STYLE_RULE } from './common.ts'
import { dayFirstDate, hanDate, monthFirstDate, numericDate } from './dates.ts'
import { matchesAny, placesOf } from './spans.ts'

/** What holds of any language's pages; for those that Dibao doesn't speak, and what the others begin from. */
export const genericBoilerplate: BoilerplateRules = {
  dates: [numericDate, monthFirstDate, dayFirstDate, hanDate],
  endsSentence: (line) => /[\p{Sentence_Terminal}…]["'”’»)\]\s]*$/u.test(line),
  headsOtherStories: () => false,
  endsPage: () => false,
  isFurniture: (line) => matchesAny(line, COMMON_FURNITURE),
  intrusions: (line) => placesOf(line, STYLE_RULE),
  credits: () => [],
  creditLine: () => undefined,
  couldBeReporters: () => false,
  captionEnds: () => [],
  innerCaptions: () => [],
  opensCaption: () => false,
  unlikelyTitle: () => false,
  dateWords: /[\p{L}]+:/gu,
}
