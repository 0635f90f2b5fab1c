/**
 * What a word does in the clause around a figure. `act` is a verb that can also name its own quantity (投資, 求刑, 死亡), `level` what joins a figure to what it
 * measures (達, 為, 降至), `have` the same where the thing may follow (有3億元存款), `change` a rise or a fall, `share` 占, `scope` what grades a figure but belongs to a noun (累積雨量), `opinion` what respondents do (支持),
 * `say` a verb of speech, `time` when, `compare` opens a comparison (較, 比), `after` ends a clause of time (後), `place` follows a noun of place (上, 中), `each` 每,
 * `classifier` a counting word that no phrase begins with behind 這.
 */
export type WordKind =
  | 'verb'
  | 'act'
  | 'opinion'
  | 'say'
  | 'change'
  | 'level'
  | 'have'
  | 'share'
  | 'scope'
  | 'adverb'
  | 'preposition'
  | 'compare'
  | 'time'
  | 'after'
  | 'place'
  | 'pronoun'
  | 'classifier'
  | 'each'
  | 'list'
  | 'possessive'
  | 'function'
  | 'noun'

/** Words that tell what a figure is about; see facts/figures/subject.ts. */
export interface SubjectRules {
  /** What a word does. A word that isn't listed and that no ending tells is a noun. */
  readonly kinds: ReadonlyMap<string, WordKind>
  /** Words that their ending tells: 寄往. The first that fits counts. */
  readonly endings: readonly { readonly kind: WordKind; readonly pattern: RegExp }[]
  /** Single characters that make a noun of the word before them, where a dictionary parts the two: 志願|者, 失業|率. */
  readonly nounMakers: ReadonlySet<string>
  /** The longest word in `kinds`, in characters. */
  readonly longest: number
  /** Anchored: a word that is a number. */
  readonly numbers: RegExp
  /** Global: dates and other stretches that tell when. */
  readonly times: RegExp
  /** Behind one of these a figure's thing is what is done something with: 將2人. */
  readonly disposal: ReadonlySet<string>
  /** Nouns in apposition to a sum: 投入鉅資5億元. */
  readonly fillers: ReadonlySet<string>
  /** Nouns that are an intention before a verb: 計畫將. */
  readonly intents: ReadonlySet<string>
  /** Ends of words that the dictionary wrongly joins to the word before: 人的. */
  readonly loose: RegExp
  /** Nouns that no other noun is put before: 林渡川|有期徒刑. */
  readonly alone: ReadonlySet<string>
  /** Nouns too empty to be a subject: 部分. */
  readonly vague: ReadonlySet<string>
  /** Endings of those who are asked in a poll; what they think is the subject. */
  readonly asked: RegExp
  /** Endings of those whose share tells little without what they do: 七成選民將投票. */
  readonly voters: RegExp
  /** Endings of nouns that are a figure's subject when they follow it directly: 1成資金. */
  readonly nounEnds: RegExp
  /** Endings of nouns that are counted without a classifier, never money: 6.49億人口. */
  readonly counted: RegExp
  /** Endings of nouns that are measured by what follows: 容積率560%. */
  readonly measured: RegExp
  /** Units of counts that stand for people or votes and have no noun of their own: 3人死亡, 21票. */
  readonly headless: RegExp
  /** Those of them that count votes: what is voted on is the subject. */
  readonly ballots: RegExp
  /** Those of them that count people: who they are the sentence before seldom tells. */
  readonly people: RegExp
  /** Units of time, in which an act is measured: 羈押2個月. */
  readonly durations: RegExp
  /** Endings of nouns that a verb before them belongs to, where a sum is of them: 補助計畫, but 整修|老街. */
  readonly schemes: RegExp
  /** Joins a figure to the noun behind it: 的. */
  readonly possessive: RegExp
  /** What pairs a list of names with a list of figures: 分別. */
  readonly respectively: RegExp
  /** Splits the names of such a list. */
  readonly listSplit: RegExp
  /** Ends a list of names that a count sums up: 甲、乙等7人. */
  readonly listEnd: RegExp
  /** Anchored: all that may stand between two figures of one subject. */
  readonly sameSubject: RegExp
  /** The characters that end a clause. */
  readonly clauseEnds: RegExp
}
