import type { SpacedSubjectRules } from '../../parts/spaced/units.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that tell what a figure is about. */
export const subjects: SpacedSubjectRules = {
  vague: set(`
    total number amount figure level sum rest average maximum minimum majority minority estimate equivalent value one ones part share portion record quarter half third some most more
    something thing lot way kind sort type group result rate percentage proportion`),
  asked: set(`
    respondents respondent those people polled surveyed adults participants`),
  changes: set(`
    increase rise gain jump hike raise boost surge decrease drop decline fall cut reduction loss dip slide slump growth change swing spike plunge improvement discount rebound advance`),
  links: set(`of from between in for on with among across against at to into over under about around behind near`),
  compares: set(`compared from against versus vs than`),
  leadIn: /[^.!?]$/,
  saysThat:
    /^(?:(?:said|say|says|told|tell|think|thinks|thought|believe[ds]?|felt|feel|answered|reported|agreed|agree) )(?:(?:that|they|he|she|it|pollsters|us|themselves) ){0,3}/i,
  times: set(`
    second seconds minute minutes hour hours day days week weeks month months year years decade decades quarter quarters century monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december morning afternoon evening night today yesterday tomorrow weekend time times moment period`),
  pronouns: set(`it they he she this that these those them him her we i you which who`),
  respectively: /\brespectively\b/gi,
  sameSubject: /^[,;]? ?(?:and|or|to|then|,|but|or about|and about|followed by)? ?$/i,
}
