import type { SaidNumber } from '../../../parts/prose.ts'

type Said = Pick<SaidNumber, 'value'> & Partial<SaidNumber>

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const SHORT = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Names of months; may and march are words as well, and count only with a capital letter. */
export const months =
  /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g

// May 3 · in May · 3 May · since March ; not May Lin, it may
const DATE_BEFORE =
  /(?:\d(?:st|nd|rd|th)?,? (?:of )?|\b(?:in|since|until|till|by|last|next|this|early|mid|late|from|of|during|to|and|before|after|between)[ -])$/i
const DATE_AFTER = /^[ ,.]{1,2}\d/

/** Which month a name is; loose where the word is no month for sure. */
export const monthOf = (word: string, before: string, after: string): Said => {
  const name = word.replace('.', '').toLowerCase()
  const value = Math.max(MONTHS.indexOf(name), SHORT.indexOf(name.slice(0, 3))) + 1
  const dated = DATE_BEFORE.test(before) || DATE_AFTER.test(after)
  const sure = dated || !/^(?:may|march|mar|jun|jan)$/.test(name)
  return { value, when: true, ...(sure ? {} : { loose: true }) }
}

const UNITS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ')
const TEN_WORDS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** third, twenty-first, hundredth ; not seconds, a split second. */
export const ordinals = new RegExp(
  `\\b(?:(?:${TEN_WORDS.join('|')})[- ])?(?:${UNITS.join('|')})\\b|\\b(?:${TENS.join('|')}|hundredth|thousandth)\\b`,
  'gi',
)

// first quarter · first place ; not at first, first of all, the first time
const COUNTED_FIRST =
  /^[ -](?:quarter|half|place|prize|round|phase|floor|grade|gear|degree|instance|edition|anniversary|century|generation|seed)\b/i
const MOMENT = /(?:\d|\b(?:one|two|three|ten|per|a|split|every|each)) $/i

/** Those of two words, which a number would be read in: twenty-first. */
export const compoundOrdinals = new RegExp(`\\b(?:${TEN_WORDS.join('|')})[- ](?:${UNITS.join('|')})\\b`, 'gi')

/** The number of an ordinal in words. */
export const ordinalOf = (words: string, before: string, after: string): Said => {
  const [ten, unit] = words.toLowerCase().split(/[- ]/)
  const last = unit ?? ten ?? ''
  const base = unit ? (TEN_WORDS.indexOf(ten ?? '') + 2) * 10 : 0
  const tens = TENS.indexOf(last)
  const whole = last === 'hundredth' ? 100 : last === 'thousandth' ? 1000 : tens >= 0 ? (tens + 2) * 10 : 0
  const value = whole || base + UNITS.indexOf(last) + 1
  const loose = (value === 1 && !COUNTED_FIRST.test(after)) || (value === 2 && MOMENT.test(before))
  return { value, when: true, ...(loose ? { loose: true } : {}) }
}

/** Words that stand for a number where others write one, and need no evidence themselves. */
export const faint: readonly (readonly [pattern: RegExp, said: Said])[] = [
  [/\b(?:both|couples?|pairs?|duo|twins?|twice|dual|double|either|neither|two-(?:way|time))\b/gi, { value: 2 }],
  [/\b(?:once|single|sole|solo|lone|alone|only|each|every|per|another)\b/gi, { value: 1 }],
  // a year, last month, hour-long ; not five-year
  [
    /(?<![-–\d]|\d )\b(?:minute|hour|day|week|month|year|hourly|daily|weekly|monthly|yearly|annual|annually)\b/gi,
    { value: 1 },
  ],
  [
    /\ba (?:\w{1,20} )?(?:man|woman|boy|girl|child|person|member|passenger|driver|teenager|worker|student|officer|soldier)\b/gi,
    { value: 1 },
  ],
  [/\b(?:triple|trio|thrice|triplets?|treble)\b/gi, { value: 3 }],
  [/\b(?:quartet|quadruple)\b/gi, { value: 4 }],
  [/\bhalf(?= an hour\b| past\b|-hour\b)/gi, { value: 30, also: [0.5] }],
  [/\bhalf(?= a year\b|-year)/gi, { value: 6, also: [0.5, 50] }],
  [/\b(?:half|halves)\b(?! an hour\b| past\b|-hour\b| a year\b|-year)/gi, { value: 50, also: [0.5] }],
  [/\bquarters?\b/gi, { value: 25, also: [15, 3, 4, 0.25] }],
  [/\b(?:third|tertile)s?\b/gi, { value: 3 }],
  [/\bdecade\b/gi, { value: 10 }],
  [/\bdecades\b/gi, { value: 20, high: 99, hedge: 'about' }],
  [/\b(?:century|centennial|centenary)\b/gi, { value: 100 }],
  [/\bcenturies\b/gi, { value: 200, high: 999 }],
  [/\bfortnight(?:ly)?\b/gi, { value: 14, also: [2] }],
  [/\bmidnight\b/gi, { value: 0, also: [12, 24] }],
  [/\b(?:noon|midday)\b/gi, { value: 12 }],
  [/\bteen(?:s|age|agers?)?\b/gi, { value: 10, high: 19 }],
  [/\b(?:millionaires?)\b/gi, { value: 1e6 }],
  [/\b(?:billionaires?)\b/gi, { value: 1e9, also: [1e8, 1e12] }],
  [/\b(?:II|2nd)\b/g, { value: 2 }],
  [/\bIII\b/g, { value: 3 }],
  [/\bIV\b/g, { value: 4 }],
  [/\bVI\b/g, { value: 6 }],
  [/\bVII\b/g, { value: 7 }],
  [/\bVIII\b/g, { value: 8 }],
  [/\bIX\b/g, { value: 9 }],
]
