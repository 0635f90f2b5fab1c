export interface PronounWord {
  readonly word: string
  /** What it can stand for: one person, several, the speaker before it whoever that is, or an organisation. */
  readonly means: 'person' | 'people' | 'same' | 'organisation'
  readonly gender: 'male' | 'female' | null
}

/** What tells a pronoun's gender by the words for somebody, where nothing else in the story does. */
export interface GenderSigns {
  /** The end of a word for somebody: 母親, 姓男子. Not sticky. */
  readonly words: RegExp
  /** Letters that are seldom in a given name of the other gender. */
  readonly letters: ReadonlySet<string>
}

/** How the one who speaks is found before a cue. Every pattern is sticky and takes one word or phrase at a time. */
export interface SubjectRules {
  readonly pronouns: readonly PronounWord[]
  readonly signs: Readonly<Record<'male' | 'female', GenderSigns>>
  /** What may open a clause before its subject: 不過, 昨天. */
  readonly lead: RegExp
  /** What may stand between subject and cue: 也, 21日晚間, 當庭. */
  readonly adverb: RegExp
  /** What opens a longer phrase between subject and cue: 在, 向, 接受. */
  readonly phrase: RegExp
  /** What stands right before a name that isn't the subject: 對, 向, 跟. Tried on what stands before it, to its end. */
  readonly governor: RegExp
  /** A phrase of place that ends in a noun which is no subject: 在社群平台. Tried on what stands before the noun's end letters, to its end. */
  readonly located: RegExp
  /** Familiar names, which stand behind a word for people or what describes them: 老江, 小冷. Global. */
  readonly nicknames: RegExp
  /** What opens a clause that goes on with the subject before it, the object first: 把. Sticky. */
  readonly disposal: RegExp
  /** What makes somebody known whom the story goes on with: 是 in 得獎的是李四. Not sticky. */
  readonly introduces: RegExp
  /** What brings in whom one speaks to: 對, 向. As `governor`. */
  readonly addressing: RegExp
  /** What brings in the one who acts in a passive or a causative: 遭, 讓. Global. */
  readonly agent: RegExp
  /** Words for people and bodies that speak without a name, and titles: 警方, 家屬, 執行長. Global. */
  readonly heads: RegExp
  /** Words for bodies, which no 他 means: 政府, 警方. Tried to the end. */
  readonly bodies: RegExp
  /** Titles that follow the name of the one who has them: 總理 in 某某總理. Tried on the whole word. */
  readonly honours: RegExp
  /** Words for documents, studies and news that state things: 起訴書, 民調. Global. */
  readonly reports: RegExp
  /** What stands before a title and points back to the one who has it: 這位, 該. Sticky. */
  readonly pointing: RegExp
  /** The same where it points at one person, and at nobody new: 這位得主, 該球員; not 這位網友. Sticky. */
  readonly pointingAt: RegExp
  /** A noun phrase that can't be a speaker: one that holds a verb or ends in a particle. Not sticky. */
  readonly notSubject: RegExp
  /** What a noun phrase that no list knows can't hold, begin with or end in: 請, 出現, 總. Tried on the whole phrase. */
  readonly notPhrase: RegExp
  /** What makes a source of the words after it: 根據, 據, 依. Sticky. */
  readonly source: RegExp
  /** What follows the name of a source and closes it: 指出, 的報導, 報導. Sticky. */
  readonly sourceEnd: RegExp
  /** What tells a publication among organisations by the end of its name: 報, 新聞. Not sticky. */
  readonly publication: RegExp
  /** What says that the act lies before the story that is told: 曾, 當時. Not sticky. */
  readonly background: RegExp
  /** Documents that one person writes: 貼文, 遺書. Tried to the end of their phrase. */
  readonly personal: RegExp
  /** Bare words for papers that speak for whoever gave them out, who was told of just before: 聲明. Tried on the whole phrase. */
  readonly issued: RegExp
  /** The bare word for a report, which stands for the publication named before: 報導. Tried on the whole phrase. */
  readonly bareReport: RegExp
  /** What makes a longer word of a pronoun's letters: 其他, 吉他. Tried on the letter before it. */
  readonly notPronoun: RegExp
  /** What a phrase of time or place ends in, after which a subject may stand: 後, 中. Tried to the end. */
  readonly phraseEnd: RegExp
  /** What a clause or phrase of time ends in: 後, 時. Tried to the end. */
  readonly whenEnd: RegExp
  /** What stands before a noun and belongs to it: 的, 一名, 時任. Tried to the end. */
  readonly modifier: RegExp
  /** What follows a noun that is no subject but an owner or a part of a list: 的, 、. Sticky. */
  readonly owner: RegExp
  /** After which a phrase that is too long is cut: 的. */
  readonly cut: string
  /** What a phrase begins with that tells of one person without a name: 一名 in 一名…的人. Global. */
  readonly counter: RegExp
  /** What joins a cue to another before it in its clause: 並. Tried on what stands before the cue, to its end. */
  readonly joins: RegExp
  /** What may stand before a cue that goes on with the speaker before it: 並, 也, 還. Sticky. */
  readonly carrier: RegExp
}
