import type { Joins } from '../../parts/spaced/units.ts'

/** 13 points, a 2-point lead ; not 5 points of order, a point guard */
export const points = /^[ -]points?\b(?! of (?:order|view)| guard)/i

/** three times, five-time, 10x ; not 4x4 */
export const times = /^(?:[ -]times?\b|x\b(?! ?\d))/

/** three times as many, four times the size */
export const multiple =
  /^ (?:as |more\b|less\b|fewer\b|the |that |its |their |what |higher|lower|larger|bigger|greater|faster|likelier|longer|stronger|smaller)/

// a 7.5-magnitude quake · a magnitude of 7.5
/** Scales that are named beside their number. */
export const scales = [
  { unit: 'magnitude', before: /\bmagnitude(?: of)?(?: about| around| at least)?[ -]$/i, after: /^[- ]magnitude\b/i },
]

/** 75 USD million */
export const powerBehind = /^ (million|billion|trillion)\b/
export const powers: ReadonlyMap<string, number> = new Map([
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

/** What may stand between a number and what was done to people: 20 more were injured. */
export const beforeFate: ReadonlySet<string> = new Set(
  'more other others were was are have had has been being is still reported confirmed left also feared'.split(' '),
)

/** closed at 12,345.67 */
export const levels = /\b(?:at|to|of|was|is) $/

/** number of confirmed cases */
export const numberOf = /^number of (?:.* )?(\S+)$/i

/** What joins two numbers. */
export const joins: Joins = {
  // compared with 67 · up from about 46 ; not from 2010
  against:
    /\b(?:compared (?:to|with)|against|versus|vs\.?|(?:up|down) from)(?: (?:just|only|about|around|some|roughly|nearly|more than|fewer than|less than))* $/i,
  againstEnd: /^(?:[.,;)]|$| (?:for|in|among|at|on|a|an|per|before|previously|earlier|the|last)\b)/,
  // Of its 113 members, 61 agreed
  whole: /^(?:of|among|out of) (?:the |its |their |his |her |these |those |about |some )*$/i,
  wholeToPart: /^(?: (?:who|that|which) [^,.;]{1,60})?, $/,
  // nearly doubled, from 46 ; not open from 9 to 5
  changedFrom:
    /\b(?:rose|risen|rises?|rising|fell|falls?|fallen|grew|grown?|increased?|decreased?|climbed|dropped|declined|doubled|tripled|quadrupled|jumped|soared|surged|shrank|shrunk|slumped|halved|went|gone|up|down|expanded|reduced|raised|cut)\b[^.;:]{0,40}? from (?:about |around |just |only |some |more than |fewer than )?$/i,
  // 30 to 50 people · 20-30 km · two or three
  join: /^(?: ?[-–—~] ?|- ?to | to | or | through | up to )(?:about |around |as (?:many|much) as )?$/i,
  between: /\bbetween (?:about |around |roughly |an estimated |some )?$/i,
  joinAnd: /^ (?:and|to) (?:about |around |roughly )?$/i,
  from: /\bfrom (?:about |around |roughly |nearly |a |an |just |only |more than |less than |over |under ){0,2}["“]?$/i,
  ranging:
    /\b(?:rang(?:e|es|ed|ing)|anything|anywhere|vary|varies|varying|somewhere) from (?:about |around |roughly |as (?:little|low|few) as |a )?$/i,
  // 5 feet 2 inches · two hours and 20 minutes
  among: /^ (?:out )?of (?:(?:the|its|their|his|her|these|those) )?(?:first |last )?$/i,
  pair: /^(?: |, | and |, and )?$/i,
  either: /\bor\b/i,
  level: /\bto\b/i,
}

/** dozens of people, hundreds more people, several hundred workers */
export const partitive = /^ (?:of|more|other|additional)\b|^ (?!of)[a-z]+s\b/i
/** billions of dollars */
export const partOf = /^ of /

/** 5% · 5 per cent · 5 million: a number behind a name that is none of it */
export const measured = /^(?:[ -]?[%$£€¥]| (?:per ?cent|percentage|points?|million|billion|trillion)\b)/i

/** QUAYHAVEN, Ohio — · MISTPORT (Harbour Wire) - */
export const dateline = /^\p{Lu}{3,20}[^.—–!?]{0,30}(?:[^—–!?]{0,30}\))? ?(?:[—–]| -{1,2}) /u

/** over 10 years, within three months */
export const during = /\b(?:over|within) $/i
