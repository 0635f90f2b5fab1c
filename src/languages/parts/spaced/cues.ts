import type { Gender } from '../names.ts'
import type { SpacedDisputeRules } from './disputes.ts'
import type { SpacedForms } from './forms.ts'

/**
 * What a verb of saying may go with, beside its subject:
 * `quote` words in marks, `after` a clause that it follows behind a comma (It is late, she said), `clause` a bare clause,
 * `that` one behind a conjunction, `question` one behind whether or how, `infinitive` to do something (vowed to leave),
 * `gerund` doing something (denied leaving), `noun` a noun that tells what is said (promised help), `of` one behind of (warned of floods),
 * `hearer` one who is told, before all else (told the court).
 */
export type Take =
  | 'quote'
  | 'after'
  | 'clause'
  | 'that'
  | 'question'
  | 'infinitive'
  | 'gerund'
  | 'noun'
  | 'of'
  | 'hearer'

/** Who may be the subject: anybody, or a study, paper, court or other body alone (The poll found). */
export type Teller = 'anyone' | 'paper'

export interface SpacedCue {
  readonly takes: ReadonlySet<Take>
  readonly teller: Teller
  /** Whether it says that something isn't so. */
  readonly denies: boolean
}

export interface SpacedPronoun {
  readonly gender: Gender | null
  /** `person` for he, `body` for it, `many` for they, `writer` for I and we, `other` for what nobody can be told by: you, one. */
  readonly means: 'person' | 'body' | 'many' | 'writer' | 'other'
}

/** Words that stand before or after a cue and change what it does, each in lower case. */
export interface SpacedAround {
  /** Conjunctions that begin what is said: that. */
  readonly that: ReadonlySet<string>
  /** Words that begin a question told of: whether, how. */
  readonly question: ReadonlySet<string>
  /** Pronouns that go on with a noun before them: who, which. */
  readonly relative: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  /** Verbs, by lemma, that leave something unsaid: declined to say. */
  readonly refusals: ReadonlySet<string>
  /** What those who speak without a name ask not to be: named, identified. */
  readonly identified: ReadonlySet<string>
  /** Auxiliaries that make a saying only possible: might say. */
  readonly possible: ReadonlySet<string>
  /** Verbs, by lemma, after which to say is still saying: went on to say, is expected to say. */
  readonly leading: ReadonlySet<string>
  /** Prepositions after which saying is none: without saying. */
  readonly without: ReadonlySet<string>
  /** Words that join clauses but are tagged otherwise at times: after, while. */
  readonly joining: ReadonlySet<string>
  /** Small words before a number that are a part of its phrase: about half, around 50. */
  readonly nearly: ReadonlySet<string>
  /** Conjunctions that set what another says against it: while, although. */
  readonly contrast: ReadonlySet<string>
  /** What makes a passive: was told, being told. */
  readonly passive: ReadonlySet<string>
  /** Words that begin a clause of time behind a cue, and nothing that is said: said when asked. */
  readonly meanwhile: ReadonlySet<string>
  /** Nouns of what something is said in or at, behind a preposition: statement, interview. */
  readonly occasions: ReadonlySet<string>
  /** Nouns and adverbs of time: Monday, week, morning, earlier. */
  readonly times: ReadonlySet<string>
  /** Nouns that a clause behind that belongs to: the fact that. */
  readonly contents: ReadonlySet<string>
  /** Words that open what somebody denies where no verb does: wrongdoing in denied wrongdoing. */
  readonly denied: ReadonlySet<string>
  /** Words that stand for yes or so, and are no claim: so, nothing. */
  readonly empty: ReadonlySet<string>
}

/** What stands for somebody without a name, each in lower case. */
export interface SpacedSpeakers {
  readonly pronouns: ReadonlyMap<string, SpacedPronoun>
  /** Nouns that take up a body told of before: company, group, ministry. */
  readonly bodies: ReadonlySet<string>
  /** Nouns of what is read or counted, and speaks: poll, report, indictment. */
  readonly papers: ReadonlySet<string>
  /** Nouns that take up somebody told of before: man, player, 34-year-old. */
  readonly epithets: ReadonlySet<string>
  /** Words for many people that don't look it: police, percent, some. */
  readonly many: ReadonlySet<string>
  /** Nouns and adjectives that name no speaker at all: thing, way. */
  readonly nobody: ReadonlySet<string>
  /** Names of papers, agencies and stations. */
  readonly publication: RegExp
  /** Nouns that take up a paper or station told of before: newspaper, outlet. */
  readonly outlets: ReadonlySet<string>
}

/** Everything that reading quotations and disputes needs to know of a language whose words are set apart. */
export interface SpacedCueRules {
  /** By the verb's lemma, or by the lemma and the small word behind it: point out. */
  readonly verbs: ReadonlyMap<string, SpacedCue>
  /** Nouns of what somebody claims, before that: allegation. */
  readonly claims: ReadonlySet<string>
  /** Verbs that say what something is or is called, before their object: call, brand. */
  readonly calling: ReadonlySet<string>
  /** Those of them that take what something is called without a word between: call. */
  readonly naming: ReadonlySet<string>
  /** Verbs that charge somebody with something, and the words that stand between: accuse … of. */
  readonly charging: ReadonlyMap<string, ReadonlySet<string>>
  /** Adjectives of what somebody holds, behind to be and before that: confident. */
  readonly states: ReadonlySet<string>
  /** What leads up to somebody’s own view, with the nouns for that: in … view. */
  readonly viewpoints: ReadonlyMap<string, ReadonlySet<string>>
  /** Words that name a source, in lower case: according to. */
  readonly sources: readonly (readonly string[])[]
  readonly forms: SpacedForms
  readonly around: SpacedAround
  readonly speakers: SpacedSpeakers
  readonly disputes: SpacedDisputeRules
  /** The day that a stretch of text names, YYYY-MM-DD, given the day of the article (the same form) if it is known; else `null`. */
  dayOf(words: string, today: string | null): string | null
}
