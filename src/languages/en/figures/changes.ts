import type { SpacedUnitRules } from '../../parts/spaced/units.ts'

// Between the verb and the number: rose by about, fell a further, up almost. Not "to" or "from": those are levels.
const GAP =
  '(?: (?:by|of|another|a|an|about|around|roughly|nearly|almost|some|over|more than|less than|at least|up to|as much as|just|only|further|additional|close to|approximately|sharply|slightly|steeply|even|its|their|his|her)){0,4} ["“]?$'

const before = (words: string): RegExp => new RegExp(`\\b(?:${words})${GAP}`, 'i')
/** cut its budget by £2m, prices were raised twice by 5% */
const by = (words: string): RegExp => new RegExp(`\\b(?:${words})(?: [^\\s,;.]{1,30}){1,6} by${GAP}`, 'i')
const after = (words: string): RegExp =>
  new RegExp(
    `^[ -](?:(?:point|pay|price|rate|tax|wage|salary|budget|jobs?|annual|yearly|monthly|quarterly|sharp|further|overall|net)[ -]){0,2}(?:${words})\\b`,
    'i',
  )

// up 3%, is down 4 points ; not sign up 5,000 people, set up 3 shops
const MOVED =
  '(?<=(?:^|[,;(–—] ?|- |\\b(?:is|are|was|were|be|been|went|go|goes|going|gone|moved|moves|closed?|closing|ended|ends|ending|finished|opened|traded|trading|sent|pushed|driven|drove|inched|edged|edging|crept|currently|now|still|sharply|back|further|and|or|by|prices?|sales|shares|profits?|revenue) ))'

const NEVER = /(?!)/

/** A rise or a fall by so much. A level (rose to, cut to) is none. */
export const changes: SpacedUnitRules['changes'] = [
  {
    change: 'up',
    before: before(
      `rose|rises?|rising|risen|${MOVED}up|grew|grows?|growing|grown|gain(?:s|ed|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|increas(?:e|es|ed|ing)|advanc(?:e|es|ed|ing)|rall(?:y|ies|ied|ying)|rebound(?:s|ed|ing)?|expand(?:s|ed|ing)?|growth|spik(?:e|es|ed|ing)|leap(?:s|t|ed|ing)?|hike[ds]?|hiking|boost(?:s|ed|ing)?|swell(?:s|ed)?|outperform(?:s|ed)?|uptick`,
    ),
    after: after('increases?|rises?|gains?|jumps?|hikes?|growth|surges?|raises?|boosts?|spikes?|upswing|uptick'),
  },
  {
    change: 'down',
    before: before(
      `fell|falls?|falling|fallen|${MOVED}down|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|slid(?:e|es|ing)?|slip(?:s|ped|ping)?|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|sank|sinks?|sunk|shrank|shr[iu]nk(?:s|ing)?|reduc(?:e|es|ed|ing)|reductions?|cut(?:s|ting)?|slash(?:es|ed|ing)?|trimm?(?:s|ed|ing)?|shed(?:s|ding)?|shav(?:e|es|ed|ing)|weaken(?:s|ed|ing)?|contract(?:s|ed|ing)?|dip(?:s|ped|ping)?|eas(?:e|es|ed|ing)|crash(?:es|ed|ing)?|retreat(?:s|ed|ing)?|axe[ds]?|slump(?:s|ed|ing)?`,
    ),
    after: after(
      'decreases?|drops?|declines?|falls?|cuts?|reductions?|plunges?|slump|dips?|slides?|discounts?|downturn',
    ),
  },
  // lost 3% · added 12 points ; not lost $300,000 at cards, added two judges
  {
    change: 'down',
    before: before('lost|loses?|losing|worse'),
    after: after('loss|losses'),
    kinds: ['percent', 'index'],
  },
  { change: 'up', before: before('put on|tacked on|rais(?:ed|es|ing)'), after: NEVER, kinds: ['percent', 'index'] },
  {
    change: 'down',
    before: by(
      'cut|cuts|cutting|reduc(?:e|es|ed|ing)|slash(?:es|ed|ing)?|lower(?:s|ed|ing)?|trim(?:s|med|ming)?|shrink|shrank|fell|fallen|drop(?:ped|s)?|declin(?:e|es|ed)|decreas(?:e|es|ed)',
    ),
    after: NEVER,
  },
  {
    change: 'up',
    before: by(
      'rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|boost(?:s|ed|ing)?|lift(?:s|ed|ing)?|expand(?:s|ed|ing)?|rose|risen|grew|grown|push(?:es|ed|ing)? up|hike[ds]?',
    ),
    after: NEVER,
  },
  // 12% more, 5 percent lower ; not 20 more people
  { change: 'up', before: NEVER, after: after('more(?! than)|higher'), kinds: ['percent'] },
  { change: 'down', before: NEVER, after: after('less(?! than)|lower|fewer'), kinds: ['percent'] },
]
