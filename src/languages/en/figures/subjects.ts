import type { SpacedSubjectRules } from '../../parts/spaced/units.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that tell what a figure is about. */
export const subjects: SpacedSubjectRules = {
  vague: set(`
    total number amount figure level sum rest average maximum minimum majority minority estimate equivalent value one ones part share portion record quarter half third some most more
    something thing lot way kind sort type group result rate percentage proportion`),
  asked: set(`
    respondents respondent those people polled surveyed questioned interviewed sampled asked adults participants`),
  changes: set(`
    increase rise gain jump hike raise boost surge decrease drop decline fall cut reduction loss dip slide slump growth change swing spike plunge improvement discount rebound advance`),
  links: set(
    'of from between in for on with among across against at to into over under about around behind near aboard',
  ),
  part: set('of'),
  sumOf: set('of in worth'),
  purposes: set('for on towards toward into'),
  infinitive: 'to',
  levels: set(`
    be stand rise fall cost reach hit total exceed amount grow climb drop decline increase decrease jump surge soar plunge slide slip sink come go remain stay average weigh measure
    equal surpass top trade close open end sell fetch lose gain add swell shrink slump tumble double triple account represent comprise make_up have become start begin range vary`),
  settles: set('at to from by'),
  wishes: set('expect forecast predict ask seek want demand request anticipate'),
  verbs: set('cost costs totals numbers weighs measures ranks rises falls averages nears tops rose fell'),
  stances: set('against for'),
  copulas: set('was were is are been be'),
  compares:
    /\b(?:compared (?:to|with)|comparison (?:to|with)|against|versus|vs\.?|than|from|after|as opposed to|rather than|instead of)(?: (?:just|only|about|around|a|an|the|some|roughly|nearly|more than|less than))* ?["“]?$/i,
  // $5 for Moss and about | $6 for Vell
  parallel: /^ (for|to|in|from|at|by|on) [^,.;:]{1,40},? and (?:about |around |some |nearly |only |just )?$/,
  ofThese: /^ of (?:which|whom|them|these|that|it)\b/i,
  saysThat:
    /^(?:(?:said|say|says|told|tell|think|thinks|thought|believe[ds]?|felt|feel|answered|reported|agreed|agree) )(?:(?:that|they|he|she|it|pollsters|us|themselves) ){1,3}/i,
  times: set(`
    second seconds minute minutes hour hours day days week weeks month months year years decade decades quarter quarters century centuries fortnight monday tuesday wednesday thursday friday
    saturday sunday january february march april may june july august september october november december morning afternoon evening night nights today yesterday tomorrow tonight weekend time
    moment period summer winter spring autumn season q1 q2 q3 q4 jan feb mar apr jun jul aug sept sep oct nov dec`),
  possessives: set('his her its their our my your'),
  things: set('it they this these those them there we'),
  persons: set('he she him her i you'),
  relatives: set('which who that whom'),
  respectively: /\brespectively\b/gi,
  listSplit: /,? and |, /,
  sameSubject: /^[,;]? ?(?:and|or|to|then|,|but|or about|and about|followed by)? ?$/i,
  sameChange: /^(?:,? (?:and|or)(?: about| some| nearly| almost| by)?|,|,? then| \() ?$/i,
}
