import type { QualifierWords } from '../../parts/numerals.ts'

// What may stand between the qualifier and its number: at least another 20, more than $, about the
const GAP = '(?: (?:a|an|the|some|just|another|about|only|as|than))?[ ]["“‘]?$'

const before = (words: string): RegExp => new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${words})${GAP}`, 'iu')

/** Words of place and time as well: over 20, but a career over a 40-year span. */
const near = (words: string): string => `(?:${words})(?! (?:an?|the) )`

/** Before the number. The negated come first: no more than is under, not over. */
export const qualifiersBefore: readonly QualifierWords[] = [
  // up to 50 · fewer than ten · no more than 3 · nearly is about, below is under ; not grew up to 5
  {
    qualifier: 'under',
    pattern: before(
      'no more than|not more than|no greater than|no higher than|not exceeding|less than|lower than|smaller than|fewer than|up to|at most|at the most|a maximum of|maximum of|as many as|as much as|just shy of|just short of|short of|just under|well under|not even|' +
        near('under|below|beneath|within'),
    ),
  },
  // more than 20 · at least 5 · some over
  {
    qualifier: 'over',
    pattern: before(
      'no fewer than|no less than|as few as|as little as|not less than|not fewer than|no lower than|more than|greater than|higher than|larger than|bigger than|longer than|upwards? of|in excess of|at least|at the least|a minimum of|minimum of|exceeding|exceeded|exceeds|exceed|topping|topped|surpassing|surpassed|surpass|well over|just over|' +
        near('over|above|beyond'),
    ),
  },
  // about 30 · nearly 649 million · an estimated 5,000 · some 20 ; not in about-turn
  {
    qualifier: 'about',
    pattern: before(
      'about|around|roughly|approximately|approx\\.?|nearly|almost|some|an estimated|estimated|an? approximate|close to|nearing|approaching|circa|in the region of|in the order of|on the order of|in the neighborhood of|somewhere around|practically|virtually|more or less|plus or minus|~|≈|c\\.|' +
        near('near'),
    ),
  },
]

/** After the number and its unit. */
export const qualifiersAfter: readonly QualifierWords[] = [
  // 100 or more · 50-plus · 30+ ; not 5 or more likely
  {
    qualifier: 'over',
    pattern:
      /^(?:[ -]plus\b|\+|,? (?:or|and) (?:more|above|over|up|higher|greater)\b(?! than| likely)|,? at (?:the )?least\b)/i,
  },
  { qualifier: 'under', pattern: /^,? (?:or|and) (?:less|fewer|below|under|lower)\b(?! than)|^,? at (?:the )?most\b/i },
  { qualifier: 'about', pattern: /^,? (?:or so|more or less|give or take|approximately|roughly)\b/i },
]
