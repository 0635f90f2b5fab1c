import type { Gender } from '../names.ts'

/** The words that names of bodies are made of. */
export interface SpacedOrganisationRules {
  /** Words that make a body of the name before them: … University. */
  readonly heads: ReadonlySet<string>
  /** Of these, those that go on with a small word and another name: Ministry of …. */
  readonly joiningHeads: ReadonlySet<string>
  /** Of these, those that go on with on as well: Commission on …. */
  readonly topicHeads: ReadonlySet<string>
  /** Small words between the parts of a body's name; those of topics stand behind `topicHeads` alone. */
  readonly joins: ReadonlySet<string>
  readonly topicJoins: ReadonlySet<string>
  /** Marks between the names of a firm: &. */
  readonly firmJoins: ReadonlySet<string>
  /** Of the joins, those between two parts of equal rank: and. */
  readonly ands: ReadonlySet<string>
  /** Bodies known by their whole name. */
  readonly known: ReadonlySet<string>
}

/** Small words around names, all in lower case, and what they tell. */
export interface NameContextRules {
  /** Nouns for bodies that a name stands behind: newspaper …, group …. */
  readonly bodyNouns: ReadonlySet<string>
  /** Prepositions of place: a name behind one is rather a place. */
  readonly placeWords: ReadonlySet<string>
  /** Nouns for places that are named behind of: the port city of …. */
  readonly placeNouns: ReadonlySet<string>
  /** Prepositions before streets and squares. */
  readonly siteWords: ReadonlySet<string>
  /** Prepositions that people stand behind. */
  readonly personWords: ReadonlySet<string>
  /** a, the; and all that a noun for somebody begins with: his, one. */
  readonly articles: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  /** who, whose; himself. */
  readonly relatives: ReadonlySet<string>
  readonly reflexives: ReadonlySet<string>
  /** Words before a number that is an age: aged 42; …, now 42. */
  readonly ageWords: ReadonlySet<string>
  /** Words behind such a number: …, 42, of; 42 and …. */
  readonly ageEnds: ReadonlySet<string>
  /** Abbreviations of parties in brackets behind a name: (D-Ohio). */
  readonly parties: ReadonlySet<string>
  /** Words before by or a colon that credit a picture or a report, and what follows them: Photo by …. */
  readonly creditNouns: ReadonlySet<string>
  readonly creditJoins: ReadonlySet<string>
  /** Words between the members of a list. */
  readonly joins: ReadonlySet<string>
  /** The two words before whoever is cited: according to. */
  readonly citing: readonly [string, string]
  /** Before what somebody is made or was: elected … as mayor; and between a place’s noun and its name. */
  readonly as: string
  readonly of: string
  /** Words between a title and its body, and between the words of a title: chairman of, director for. */
  readonly titleJoins: ReadonlySet<string>
  /** Forms of to be between a name and what somebody is. */
  readonly being: ReadonlySet<string>
}

/** What names are read with where names have capital letters and spaces set words apart. */
export interface SpacedNameRules {
  /** Given names, with what they tell of the person. */
  readonly given: ReadonlyMap<string, Gender | null>
  /** Small words inside a person's name: de, van, bin. */
  readonly particles: ReadonlySet<string>
  /** Of these, those that a hyphen or an apostrophe binds to a capital letter: al-Masri, d’Arc. */
  readonly boundParticles: ReadonlySet<string>
  /** What may close a person's name: Jr., III; `commaSuffixes` do behind a comma as well. */
  readonly suffixes: ReadonlySet<string>
  readonly commaSuffixes: ReadonlySet<string>
  /** What marks an owner at the end of a word. */
  readonly possessives: readonly string[]
  /** Pronouns with a capital letter. */
  readonly capitalPronouns: ReadonlySet<string>
  /** Whether a word in lower case is one of the language, and not only a name. */
  isEverydayWord(word: string): boolean
  /** Words that are no name's first anywhere, in lower case: the, he, if. */
  readonly functionWords: ReadonlySet<string>
  /** Last parts of words with a hyphen that are no names: Mistport-based. */
  readonly adjectiveEnds: ReadonlySet<string>
  /** Words that make a thing of the name behind them: Hurricane …, Lake …. */
  readonly thingLeads: ReadonlySet<string>
  /** Names that everybody knows and that are nobody: Santa Claus. */
  readonly nobody: ReadonlySet<string>
  /** Words that open sentences and aren't a part of any name there, in lower case. */
  readonly openers: ReadonlySet<string>
  readonly times: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
  /** Words that make another place of a place: North, Greater. */
  readonly compass: ReadonlySet<string>
  /** What tells where somebody belongs: French, Catholic, Republican. */
  readonly belongings: ReadonlySet<string>
  /** Words that end the name of a thing: Act, Festival, Street. */
  readonly thingHeads: ReadonlySet<string>
  /** A given name of two joined parts of which the second is small, as romanised Chinese and Korean ones are. */
  readonly joinedGiven: RegExp
  /** Words that end bodies or things and are surnames as well: Church, Hill. */
  readonly surnameHeads: ReadonlySet<string>
  readonly organisations: SpacedOrganisationRules
  readonly context: NameContextRules
  /** Surnames that the world knows without an introduction, with the given names of those who bear them. */
  readonly leaders: ReadonlyMap<string, readonly string[]>
}
