const WORDS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

/** Ordinals in words. */
export const ordinals: ReadonlyMap<string, number> = new Map(WORDS.map((word, index) => [word, index + 1]))

// ranked third · ranks 12th · finished second ; not came second-hand, the third man
/** An order that the article states as a result. Group 1 is the ordinal. */
export const rank = new RegExp(
  `(?<=\\b(?:rank(?:s|ed|ing)?|placed|finish(?:es|ed|ing)?|came|coming|comes|sits?|sitting) (?:in |at |as )?(?:the )?)((?:${WORDS.join('|')})|\\d{1,4}(?:st|nd|rd|th))\\b(?![- ]?(?:hand|half|time|place[- ]))`,
  'gi',
)
