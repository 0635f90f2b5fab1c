/** What sort of act a cue names. `find` is what an inquiry or a study does, `call` gives a thing a name or a judgement. */
export type CueKind =
  | 'state'
  | 'think'
  | 'write'
  | 'ask'
  | 'report'
  | 'find'
  | 'promise'
  | 'accuse'
  | 'urge'
  | 'deny'
  | 'call'

/** What must follow so that the word is a cue. `claim`: anything; `break`: a comma, a colon or quoted words; `quote`: quoted words alone; `clause`: words that begin with a name or a word for somebody and go on. */
export type CueFollow = 'claim' | 'break' | 'quote' | 'clause'

/** Words that are cues of one sort. */
export interface CueWords {
  readonly kind: CueKind
  readonly follow: CueFollow
  readonly words: readonly string[]
  /** Whether a clause that opens with the word goes on with the speaker before it, and is a quotation of its own. */
  readonly carries: boolean
  /** Whether the word is too common to take an unknown noun for its subject. */
  readonly weak: boolean
  /** Whether whom one speaks to stands right after the word: 告訴. */
  readonly addresses: boolean
}

/** What looks like a cue and isn't. */
export interface NotCues {
  /** Words and phrases that hold a cue's letters: 小說, 指數. Global. */
  readonly phrases: RegExp
  /** What stands right before a cue and makes it a noun or says that nothing was said: 的, 不願. Tried on what stands before it, to its end. */
  readonly before: RegExp
  /** What stands right after a cue and makes it a noun or another act: 的, 感謝. Sticky. */
  readonly after: RegExp
  /** What may stand between a cue and what it brings in: 了, 過. Sticky. */
  readonly tail: RegExp
}
